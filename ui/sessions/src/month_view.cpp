#include "month_view.h"

#include "kit/icons.h"
#include "kit/ui_language.h"

#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

MonthView::MonthView(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : QCalendarWidget(parent), m_theme(theme), m_language(language)
{
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setGridVisible(false);
    setFirstDayOfWeek(Qt::Monday);
    setMinimumSize(0, 0);
    const auto clicked = [this](QDate day) { choose(day, false); };
    const auto opened = [this](QDate day) { choose(day, true); };
    connect(this, &QCalendarWidget::clicked, this, clicked);
    connect(this, &QCalendarWidget::activated, this, opened);
    connect(&theme, &Theme::changed, this, [this] {
        dressBar();
        updateCells();
    });
    retranslate();
}

void MonthView::setEntries(std::vector<Entry> entries, QDate today)
{
    const bool first = !m_today.isValid();
    m_entries = std::move(entries);
    m_today = today;
    if (first)
        setSelectedDate(today);
    updateCells();
}

void MonthView::goTo(Id<Session> session)
{
    const auto entry = std::ranges::find(m_entries, session, &Entry::id);
    if (entry == m_entries.end())
        return;
    m_last = session;
    setSelectedDate(entry->day);
}

/// Qt's own bar has the colours of a selection.
void MonthView::dressBar()
{
    if (auto *bar = findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        QPalette palette = bar->palette();
        palette.setColor(QPalette::Highlight, m_theme.color(Color::Sunken));
        palette.setColor(QPalette::HighlightedText, m_theme.color(Color::Text));
        bar->setPalette(palette);
    }
    const auto dress = [this](const QString &name, const QString &iconName) {
        if (auto *button = findChild<QToolButton *>(name))
            button->setIcon(icon(m_theme, iconName));
    };
    dress(u"qt_calendar_prevmonth"_s, u"arrow-left"_s);
    dress(u"qt_calendar_nextmonth"_s, u"arrow-right"_s);
}

void MonthView::choose(QDate day, bool opened)
{
    std::vector<Id<Session>> there;
    for (const Entry &each : m_entries)
        if (each.day == day)
            there.push_back(each.id);
    if (there.empty()) {
        if (opened)
            Q_EMIT dayChosen(day);
        return;
    }
    // A double click opens what its first click chose.
    const auto last = std::ranges::find(there, m_last);
    const bool next = last != there.end() && !opened && last + 1 != there.end();
    m_last = next ? *(last + 1) : last != there.end() && opened ? *last : there.front();
    Q_EMIT sessionChosen(m_last);
}

void MonthView::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const bool isSelected = date == selectedDate();
    const bool isOther = date.month() != monthShown();
    painter->save();
    painter->fillRect(rect, m_theme.color(isSelected ? Color::Selection : Color::Surface));
    painter->setPen(m_theme.color(Color::Hair));
    painter->drawLine(rect.topLeft(), rect.topRight());
    const QRect inner = rect.adjusted(space::small, space::tiny, -space::tiny, -space::tiny);
    painter->setFont(Theme::font(date == m_today ? TextStyle::FiguresStrong : TextStyle::Figures));
    painter->setPen(m_theme.color(date == m_today ? Color::Accent : isOther ? Color::Calm : Color::Text));
    const QFontMetrics dayMetrics = painter->fontMetrics();
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, QString::number(date.day()));
    painter->setFont(Theme::font(TextStyle::CaptionName));
    const QFontMetrics metrics = painter->fontMetrics();
    int y = inner.top() + dayMetrics.height() + space::tiny;
    int left = int(std::ranges::count(m_entries, date, &Entry::day));
    for (const Entry &each : m_entries) {
        if (each.day != date)
            continue;
        const bool isLastRow = y + 2 * metrics.height() > inner.bottom();
        const QString text = isLastRow && left > 1 ? tr("%n more", nullptr, left) : each.time + u' ' + each.name;
        painter->setPen(m_theme.color(each.isPast ? Color::Muted : Color::Accent));
        painter->drawText(QRect(inner.left(), y, inner.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, inner.width()));
        if (isLastRow)
            break;
        --left;
        y += metrics.height();
    }
    painter->restore();
}

void MonthView::retranslate()
{
    setLocale(m_language.current() == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    setAccessibleName(tr("Month"));
    const auto name = [this](const QString &button, const QString &text) {
        if (auto *found = findChild<QToolButton *>(button)) {
            found->setAccessibleName(text);
            found->setToolTip(text);
        }
    };
    name(u"qt_calendar_prevmonth"_s, tr("Month before"));
    name(u"qt_calendar_nextmonth"_s, tr("Month after"));
    QTextCharFormat plain;
    plain.setForeground(m_theme.color(Color::Text));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, plain);
    dressBar();
    updateCells();
}

} // namespace flotilla::ui
