#include "time_line.h"

#include "kit/ui_language.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::Phase;
using insight::PhaseKind;

namespace {

constexpr double textHeight = 18;
constexpr double barTop = textHeight + 6;
constexpr double barHeight = 8;
constexpr double gap = 2;
constexpr double periodShare = 1;
constexpr double otherShare = 1.5;

double widthOf(const QString &text, TextStyle style)
{
    return QFontMetricsF(Theme::font(style)).horizontalAdvance(text);
}

} // namespace

TimeLine::TimeLine(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimeLine::setPhases(std::vector<Phase> phases, QDate today)
{
    m_phases = std::move(phases);
    m_today = today;
    QStringList texts;
    for (const Phase &phase : m_phases)
        texts.append(u"%1 %2"_s.arg(
            nameOf(phase), phase.days.isValid() ? wording::isoRange(phase.days) : wording::isoDate(phase.days.first)));
    setAccessibleName(texts.join(u"; "_s));
    setToolTip(texts.join(u'\n'));
    update();
}

QSize TimeLine::sizeHint() const
{
    return {600, int(barTop + barHeight + 4 + textHeight)};
}

QString TimeLine::nameOf(const Phase &phase) const
{
    const auto &words = m_language.wording();
    switch (phase.kind) {
    case PhaseKind::Applications:
        return tr("Applications");
    case PhaseKind::Enrolment:
        return tr("Enrolment notice");
    case PhaseKind::Kickoff:
        return tr("Kick-off");
    case PhaseKind::Period:
        return wording::periodTitle(phase.number, words);
    case PhaseKind::Defense:
        return tr("Defense, round %1").arg(phase.number);
    case PhaseKind::Results:
        return tr("Provisional results");
    case PhaseKind::Certificates:
        break;
    }
    return tr("Certificates");
}

TimeLine::Layout TimeLine::arranged() const
{
    Layout layout;
    double shares = 0;
    for (const Phase &phase : m_phases)
        shares += phase.kind == PhaseKind::Period ? periodShare : otherShare;
    if (shares <= 0)
        return layout;
    double x = 0;
    bool firstPeriod = true;
    double aboveTaken = 0;
    double belowTaken = 0;
    std::vector<Text> above;
    for (const Phase &phase : m_phases) {
        const bool isPeriod = phase.kind == PhaseKind::Period;
        const double wide = width() * (isPeriod ? periodShare : otherShare) / shares;
        layout.bars.push_back(QRectF(x, barTop, std::max(1.0, wide - gap), barHeight));
        const bool isNow = phase.days.contains(m_today);
        if (layout.today < 0 && phase.days.first > m_today)
            layout.today = x;
        if (isNow)
            layout.today = x + (wide - gap) * (double(phase.days.first.daysTo(m_today)) + .5) / double(phase.days.days());
        if (!isPeriod || firstPeriod) {
            const QString name = isPeriod ? tr("Reports") : nameOf(phase);
            const double textWidth = widthOf(name, isPeriod ? TextStyle::CaptionName : TextStyle::Caption);
            if (x >= aboveTaken && x + textWidth <= width()) {
                above.push_back({QRectF(x, 0, textWidth, textHeight), name,
                                 isPeriod ? TextStyle::CaptionName : TextStyle::Caption,
                                 isNow || isPeriod ? Color::Text : Color::Muted});
                aboveTaken = x + textWidth + space::small;
            }
        }
        firstPeriod = firstPeriod && !isPeriod;
        const QString day = isPeriod ? phase.days.last.toString(u"MM-dd"_s) : phase.days.first.toString(u"MM-dd"_s);
        const QString full = isPeriod ? u"%1  %2"_s.arg(phase.number).arg(day) : day;
        const TextStyle style = isNow ? TextStyle::SmallFiguresStrong : TextStyle::SmallFigures;
        const QString text = widthOf(full, style) <= wide - space::tiny || !isPeriod ? full : QString::number(phase.number);
        const double textWidth = widthOf(text, style);
        if (x >= belowTaken && x + textWidth <= width()) {
            layout.texts.push_back(
                {QRectF(x, barTop + barHeight + 4, textWidth, textHeight), text, style, isNow ? Color::Text : Color::Muted});
            belowTaken = x + textWidth + space::tiny;
        }
        x += wide;
    }
    if (layout.today >= 0) {
        const QString text = tr("today");
        const double textWidth = widthOf(text, TextStyle::CaptionName);
        const QRectF rect(std::clamp(layout.today - textWidth / 2, 0.0, std::max(0.0, width() - textWidth)), 0, textWidth,
                          textHeight);
        std::erase_if(
            above, [&](const Text &each) { return each.rect.adjusted(-space::tiny, 0, space::tiny, 0).intersects(rect); });
        above.push_back({rect, text, TextStyle::CaptionName, Color::Text});
    }
    layout.texts.insert(layout.texts.end(), above.begin(), above.end());
    return layout;
}

std::vector<QRectF> TimeLine::textRects() const
{
    std::vector<QRectF> rects;
    for (const Text &text : arranged().texts)
        rects.push_back(text.rect);
    return rects;
}

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Layout layout = arranged();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < layout.bars.size(); ++i) {
        const QRectF &bar = layout.bars[i];
        const bool past = m_phases[i].days.last.isValid() && m_phases[i].days.last < m_today;
        painter.setBrush(m_theme.color(past ? Color::Calm : Color::Line));
        painter.drawRoundedRect(bar, 2, 2);
        if (!past && m_phases[i].days.first <= m_today && layout.today > bar.left()) {
            painter.setBrush(m_theme.color(Color::Calm));
            painter.drawRoundedRect(QRectF(bar.topLeft(), QPointF(std::min(layout.today, bar.right()), bar.bottom())), 2, 2);
        }
    }
    if (layout.today >= 0)
        painter.fillRect(QRectF(layout.today - 1, barTop - 4, 2, barHeight + 8), m_theme.color(Color::Text));
    for (const Text &text : layout.texts) {
        painter.setFont(Theme::font(text.style));
        painter.setPen(m_theme.color(text.color));
        painter.drawText(text.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text.text);
    }
}

} // namespace flotilla::ui
