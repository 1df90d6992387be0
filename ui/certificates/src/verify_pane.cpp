#include "verify_pane.h"

#include "certificate/certificate_text.h"
#include "kit/button.h"
#include "kit/elided_label.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using certificate::Verdict;

namespace {

Color colorOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return Color::Good;
    case Verdict::UnknownKey:
        return Color::Wait;
    case Verdict::Altered:
    case Verdict::Revoked:
        break;
    }
    return Color::Bad;
}

constexpr int textHeight = 72;

} // namespace

VerifyPane::VerifyPane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_language(language),
      m_back(new Button(theme, Button::Kind::Quiet)),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_hint(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_choose(new Button(theme)),
      m_text(new QPlainTextEdit),
      m_check(new Button(theme)),
      m_file(new ElidedLabel(theme, TextStyle::Body, Color::Muted)),
      m_verdict(new TextLabel(theme, TextStyle::Title)),
      m_meaning(new TextLabel(theme, TextStyle::Sentence)),
      m_facts(new TextLabel(theme, TextStyle::Body))
{
    m_back->setIconName(u"arrow-left"_s);
    m_choose->setIconName(u"folder-open"_s);
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_check->setEnabled(false);
    for (TextLabel *label : {m_hint, m_verdict, m_meaning, m_facts})
        label->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::small);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addSpacing(space::small);
    layout->addWidget(m_text);
    layout->addWidget(m_check, 0, Qt::AlignLeft);
    layout->addSpacing(space::wide);
    for (QWidget *result : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_verdict),
                            static_cast<QWidget *>(m_meaning), static_cast<QWidget *>(m_facts)})
        layout->addWidget(result);
    layout->addStretch(1);
    setFocusTarget(m_choose);
    connect(m_back, &QAbstractButton::clicked, this, &VerifyPane::backRequested);
    connect(m_choose, &QAbstractButton::clicked, this, &VerifyPane::fileWanted);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_check->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_check, &QAbstractButton::clicked, this, [this] { Q_EMIT textGiven(m_text->toPlainText().trimmed()); });
    retranslate();
}

void VerifyPane::showFound(const QString &fileName, const certificate::Verification &found)
{
    m_fileName = fileName;
    m_found = found;
    m_problem.clear();
    fill();
}

void VerifyPane::showProblem(const QString &fileName, const QString &sentence)
{
    m_fileName = fileName;
    m_found.reset();
    m_problem = sentence;
    fill();
}

void VerifyPane::fill()
{
    m_file->setText(m_fileName);
    m_file->setVisible(!m_fileName.isEmpty());
    m_verdict->setVisible(m_found.has_value());
    m_facts->setVisible(m_found.has_value());
    m_meaning->setVisible(m_found.has_value() || !m_problem.isEmpty());
    if (!m_found) {
        m_meaning->setText(m_problem);
        return;
    }
    const wording::Wording &words = m_language.wording();
    m_verdict->setText(certificate::verdictText(m_found->verdict, words));
    m_verdict->setColor(colorOf(m_found->verdict));
    m_meaning->setText(certificate::verdictMeaning(m_found->verdict, words));
    QStringList lines;
    for (const certificate::Alteration each : m_found->altered)
        lines.append(u"– "_s + certificate::alterationText(each, words));
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(tr("%1: %2", "label and value").arg(label, value));
    };
    add(tr("Replaced by"), m_found->replacedBy);
    add(tr("Reason"), m_found->reason);
    add(tr("Name"), m_found->name);
    add(tr("Camp"), m_found->camp);
    add(tr("Project"), m_found->project);
    add(tr("Number"), m_found->serial);
    add(tr("Issued"), m_found->issued.toString(Qt::ISODate));
    m_facts->setText(lines.join(u'\n'));
}

void VerifyPane::retranslate()
{
    m_back->setText(tr("All people"));
    m_title->setText(tr("Verify a certificate"));
    m_hint->setText(
        tr("Drop a PDF anywhere on this page, or choose it. It is checked against the register here; no server is asked."));
    m_choose->setText(tr("Choose a file…"));
    m_text->setPlaceholderText(tr("Or paste what the QR code says"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_check->setText(tr("Check the text"));
    fill();
}

} // namespace flotilla::ui
