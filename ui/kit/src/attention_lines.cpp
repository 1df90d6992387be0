#include "kit/attention_lines.h"

#include "kit/button.h"
#include "kit/places.h"
#include "kit/state_sign.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::AttentionSignal;

namespace {

constexpr size_t firstOnes = 60;

Sign signOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::PeriodsMissing:
        return Sign::Missing;
    case AttentionKind::ReviewWaits:
    case AttentionKind::OpenReviews:
        return Sign::Waiting;
    case AttentionKind::PlanRepeated:
    case AttentionKind::NothingLinked:
    case AttentionKind::BareMark:
        break;
    }
    return Sign::Late;
}

/// The sign of a line; its sentence stands beside it, so a reader of the screen needs no name for it.
class SignMark final : public QWidget {
public:
    SignMark(const Theme &theme, Sign sign) : m_theme(theme), m_sign(sign) { setFixedSize(space::icon, space::icon); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSign(painter, rect(), m_sign, m_theme.color(colorOf(m_sign)));
    }

private:
    const Theme &m_theme;
    Sign m_sign;
};

} // namespace

AttentionLines::AttentionLines(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AttentionLines::setPeopleLinked(bool linked)
{
    m_peopleLinked = linked;
}

void AttentionLines::setSignals(std::vector<AttentionSignal> found)
{
    if (m_content && found == m_found)
        return;
    m_found = std::move(found);
    fill();
}

void AttentionLines::retranslate()
{
    fill();
}

void AttentionLines::fill()
{
    if (m_content) {
        // The button that asked for this may be inside.
        layout()->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins({});
    lines->setSpacing(space::normal);
    const size_t shown = m_all ? m_found.size() : std::min(m_found.size(), firstOnes);
    for (size_t i = 0; i < shown; ++i)
        add(m_found[i]);
    if (m_found.empty()) {
        auto *nothing = new TextLabel(m_theme, TextStyle::Body, Color::Muted);
        nothing->setWordWrap(true);
        nothing->setText(tr("Nothing asks for attention."));
        lines->addWidget(nothing);
    } else if (shown < m_found.size()) {
        auto *more = new Button(m_theme, tr("Show %n more", nullptr, int(m_found.size() - shown)));
        connect(more, &QAbstractButton::clicked, this, [this] {
            m_all = true;
            fill();
        });
        lines->addWidget(more, 0, Qt::AlignLeft);
    }
    layout()->addWidget(m_content);
}

void AttentionLines::add(const AttentionSignal &signal)
{
    const wording::Wording &wording = m_language.wording();
    const QString sentence = insight::attentionText(signal, wording);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(new SignMark(m_theme, signOf(signal.kind)), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    auto *why = new TextLabel(m_theme, TextStyle::Body);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    why->setText(sentence);
    texts->addWidget(why);
    auto *links = new QHBoxLayout;
    links->setSpacing(space::normal);
    if (m_peopleLinked)
        addLink(*links, signal.person.name.isEmpty() ? signal.person.login : signal.person.name, sentence, page::people,
                place::person(signal.person.id));
    if (signal.kind == AttentionKind::OpenReviews) {
        for (size_t i = 0; i < std::min<size_t>(signal.reports.size(), 8); ++i)
            addLink(*links, QString::number(i + 1), tr("Report %1 of those that wait: %2").arg(i + 1).arg(sentence),
                    page::reports, place::report(signal.reports[i]));
    } else {
        for (size_t i = 0; i < signal.periods.size(); ++i) {
            const QString place = i < signal.reports.size() ? place::report(signal.reports[i])
                : i < signal.missing.size()                 ? place::cell(signal.pairing, signal.missing[i])
                                                            : QString();
            if (!place.isEmpty())
                addLink(*links, wording::periodTitle(signal.periods[i], wording), sentence, page::reports, place);
        }
    }
    links->addStretch(1);
    texts->addLayout(links);
    line->addLayout(texts, 1);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(line);
}

void AttentionLines::addLink(QLayout &row, const QString &text, const QString &about, const char *page, const QString &place)
{
    auto *link = new Button(m_theme, Button::Kind::Link);
    link->setText(text);
    link->setAccessibleName(text);
    link->setAccessibleDescription(about);
    connect(link, &QAbstractButton::clicked, this,
            [this, id = QString::fromLatin1(page), place] { Q_EMIT placeRequested(id, place); });
    row.addWidget(link);
}

std::vector<AttentionSignal> signalsAbout(const std::vector<AttentionSignal> &found, Id<Person> person)
{
    std::vector<AttentionSignal> about;
    std::ranges::copy_if(found, std::back_inserter(about), [person](const AttentionSignal &signal) {
        return signal.person.id == person
            || (signal.kind == AttentionKind::ReviewWaits
                && std::ranges::find(signal.mentors, person, &insight::PersonLabel::id) != signal.mentors.end());
    });
    return about;
}

} // namespace flotilla::ui
