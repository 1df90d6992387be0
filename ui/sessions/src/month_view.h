#pragma once

#include "domain/session.h"
#include "kit/theme.h"

#include <QCalendarWidget>

#include <vector>

namespace flotilla::ui {

class UiLanguage;

/// A month with its sessions, each in the cell of its day on the camp's clocks. The arrow keys go from day to day, Page up and down from month
/// to month, Enter opens what is on the day.
class MonthView final : public QCalendarWidget {
    Q_OBJECT

public:
    struct Entry {
        Id<Session> id;
        QDate day;
        QString time; ///< "19:30"
        QString name;
        bool isPast = false;

        bool operator==(const Entry &) const = default;
    };

    MonthView(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    /// `entries` by their beginning; `today` in the camp's time zone, which is not the one of this computer.
    void setEntries(std::vector<Entry> entries, QDate today);
    /// Goes to the day of a session.
    void goTo(Id<Session> session);
    void retranslate();

Q_SIGNALS:
    /// A day with a session was clicked or opened; of several, one after another.
    void sessionChosen(flotilla::Id<flotilla::Session> session);
    /// A day without a session was opened.
    void dayChosen(QDate day);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;

private:
    void choose(QDate day, bool opened);
    void dressBar();

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::vector<Entry> m_entries;
    QDate m_today;
    Id<Session> m_last; ///< chosen last
};

} // namespace flotilla::ui
