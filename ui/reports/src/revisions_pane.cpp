#include "revisions_pane.h"

#include "insight/camp_zone.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/line_comparison.h"
#include "kit/text_label.h"
#include "report_words.h"
#include "wording/times.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBrowser>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

RevisionsPane::RevisionsPane(const Theme &theme, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_before(new DropButton(theme)),
      m_with(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_after(new DropButton(theme)),
      m_close(new Button(theme, Button::Kind::Quiet)),
      m_comparison(new QTextBrowser)
{
    m_close->setIconName(u"x"_s);
    m_close->setIconOnly(true);
    m_comparison->setOpenLinks(false);
    m_comparison->setFrameShape(QFrame::NoFrame);
    m_comparison->setFont(Theme::font(TextStyle::Body));
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_close);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::small);
    second->addWidget(m_before);
    second->addWidget(m_with);
    second->addWidget(m_after);
    second->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::small);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_comparison, 1);
    setFocusTarget(m_comparison);
    connect(m_before, &DropButton::chosen, this, &RevisionsPane::compare);
    connect(m_after, &DropButton::chosen, this, &RevisionsPane::compare);
    connect(m_close, &QAbstractButton::clicked, this, &RevisionsPane::closeRequested);
    connect(&theme, &Theme::changed, this, &RevisionsPane::compare);
    retranslate();
}

void RevisionsPane::show(const insight::RevisionTexts &revisions)
{
    const bool another = revisions.report != m_revisions.report || revisions.texts.size() != m_revisions.texts.size();
    m_revisions = revisions;
    fillChoices();
    if (another) {
        const auto last = static_cast<int>(m_revisions.texts.size()) - 1;
        m_before->setCurrentValue(std::max(0, last - 1));
        m_after->setCurrentValue(last);
    }
    compare();
}

void RevisionsPane::showProblem(const QString &sentence)
{
    m_revisions = {};
    fillChoices();
    m_comparison->setPlainText(sentence);
}

void RevisionsPane::fillChoices()
{
    const QTimeZone zone = insight::campZone(m_revisions.timeZone);
    std::vector<DropButton::Option> options;
    for (size_t i = 0; i < m_revisions.texts.size(); ++i) {
        const auto &at = m_revisions.texts[i].at;
        const auto number = static_cast<int>(i) + 1;
        options.push_back(
            {at ? tr("Text %1, %2", "number, when it was handed in").arg(number).arg(wording::isoTime(*at, zone))
                : tr("Text %1", "number").arg(number),
             static_cast<int>(i)});
    }
    m_before->setOptions(options);
    m_after->setOptions(options);
    m_before->setVisible(!options.empty());
    m_after->setVisible(!options.empty());
    m_with->setVisible(!options.empty());
    const QString who = ReportWords::name(m_revisions.mentee);
    m_title->setText(m_revisions.period > 0
                         ? tr("What changed · %1, %2", "mentee, period").arg(who, ReportWords::period(m_revisions.period))
                         : tr("What changed · %1", "mentee").arg(who));
}

void RevisionsPane::compare()
{
    const auto text = [this](const DropButton &choice) {
        return m_revisions.texts[static_cast<size_t>(choice.currentValue().toInt())].text;
    };
    if (m_revisions.texts.empty())
        return;
    const QString html = comparisonHtml(text(*m_before), text(*m_after), m_theme);
    if (html.isEmpty())
        m_comparison->setPlainText(tr("These two texts have the same lines."));
    else
        m_comparison->setHtml(html);
    update();
}

void RevisionsPane::retranslate()
{
    m_before->setAccessibleName(tr("The text before"));
    m_after->setAccessibleName(tr("The text after"));
    m_with->setText(u"→"_s);
    m_close->setText(tr("Close the comparison"));
    m_comparison->setAccessibleName(tr("What changed between the two texts"));
    fillChoices();
    compare();
}

void RevisionsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        Pane::keyPressEvent(event);
}

void RevisionsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
}

} // namespace flotilla::ui
