#include "results_table.h"

#include "kit/state_sign.h"
#include "results_model.h"

#include <QPainter>

namespace flotilla::ui {

void SignDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    const int value = index.data(SignRole).toInt();
    if (value < 0)
        return;
    const auto sign = Sign(value);
    QRectF square(0, 0, space::icon, space::icon);
    square.moveCenter(QRectF(option.rect).center());
    paintSign(*painter, square, sign, theme().color(colorOf(sign)));
}

void ResultsTable::setShows(Shows shows)
{
    m_shows = shows;
    arrange();
}

void ResultsTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    arrange();
}

void ResultsTable::arrange()
{
    if (!model())
        return;
    constexpr int sign = 36;
    constexpr int figure = 68;
    constexpr int money = 92;
    constexpr int grade = 136;
    constexpr int roomForMentors = 860;
    const bool graded = m_shows != Shows::Enrolment;
    const bool ledger = m_shows == Shows::Ledger;
    const int width = viewport()->width();
    const bool mentors = width >= roomForMentors;
    setColumnHidden(NumberColumn, ledger);
    setColumnHidden(MentorsColumn, !mentors);
    for (const ResultColumn column : {GradeColumn, StarsColumn, RewardColumn})
        setColumnHidden(column, !graded);
    setColumnHidden(MonthsColumn, !ledger);
    int room = width - sign - (ledger ? figure : figure - 12);
    if (graded)
        room -= grade + figure + money;
    const int mentorWidth = mentors ? room * 22 / 100 : 0;
    const int person = std::clamp(room * 34 / 100, 130, 300);
    setColumnWidth(SignColumn, sign);
    setColumnWidth(NumberColumn, figure - 12);
    setColumnWidth(PersonColumn, person);
    setColumnWidth(MentorsColumn, mentorWidth);
    setColumnWidth(ProjectColumn, std::max(110, room - person - mentorWidth));
    setColumnWidth(GradeColumn, grade);
    setColumnWidth(MonthsColumn, figure);
    setColumnWidth(StarsColumn, figure);
    setColumnWidth(RewardColumn, money);
}

} // namespace flotilla::ui
