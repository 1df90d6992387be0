#pragma once

#include "insight/progress.h"

namespace flotilla::test {

/// A camp that nobody planned for, made without a place to keep it.
struct OddCamp {
    int mentees = 1;
    int periods = 1;
    int mentors = 1;
    bool absurd = false; ///< days before our era and far ahead, reports in reverse
    QString name = QStringLiteral("营员");
};

/// Every cell has a report or none by a fixed pattern; the columns are counted from the cells.
inline insight::Progress oddProgress(const OddCamp &odd)
{
    using namespace Qt::Literals::StringLiterals;
    const QDate start = odd.absurd ? QDate(-44, 3, 15) : QDate(2024, 1, 1);
    insight::Progress progress{.zone = QTimeZone::utc()};
    progress.camp.title = u"A camp"_s;
    progress.now = instantFromMsecs(QDateTime(QDate(2026, 5, 27), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    auto &matrix = progress.matrix;
    for (int c = 0; c < odd.periods; ++c) {
        const QDate first = odd.absurd && c % 2 ? QDate(9998, 1, 1) : start.addDays(14 * c);
        Period period{.number = c + 1, .days = {first, first.addDays(13)}, .due = first.addDays(13)};
        period.id = Id<Period>(1000 + c);
        progress.periods.insert(period.id, period);
        matrix.columns.push_back({.number = c + 1, .periods = {period.id}, .days = period.days, .due = period.due});
    }
    for (int r = 0; r < odd.mentees; ++r) {
        insight::MatrixRow row{.pairing = Id<Pairing>(10'000 + r),
                               .mentee = {Id<Person>(100'000 + r), odd.name + QString::number(r), {}},
                               .mentors = {},
                               .project = Id<Project>(1 + r / 2),
                               .projectNumber = 1 + r / 2,
                               .cells = {}};
        const int mentor = r % std::max(1, odd.mentors);
        row.mentors.push_back({Id<Person>(200'000 + mentor), u"导师"_s + odd.name + QString::number(mentor), {}});
        for (int c = 0; c < odd.periods; ++c) {
            const auto &column = matrix.columns[size_t(c)];
            insight::MatrixCell cell{.period = column.periods.front(), .owed = true, .due = column.due};
            const CellWord word = std::array{CellWord::Reviewed, CellWord::Waiting, CellWord::Missing, CellWord::Reviewed,
                                             CellWord::Exempt}[size_t(r + c) % 5];
            cell.facts.word = word;
            cell.facts.submission =
                word == CellWord::Reviewed || word == CellWord::Waiting ? CellSubmission::HandedIn : CellSubmission::None;
            if (cell.facts.submission == CellSubmission::HandedIn) {
                cell.report = Id<Report>(1'000'000 + r * 100LL + c);
                const QDate day = odd.absurd ? column.due.addDays(r % 2 ? 900'000 : -900'000) : column.due.addDays(-1);
                cell.submittedAt = instantFromMsecs(QDateTime(day, QTime(8, 0), QTimeZone::utc()).toMSecsSinceEpoch());
                if (word == CellWord::Reviewed)
                    progress.firstReviews.insert(
                        cell.report,
                        instantFromMsecs(toMsecs(*cell.submittedAt) + (odd.absurd ? -1 : 1) * 86'400'000LL * 2));
            }
            insight::addTo(matrix.columns[size_t(c)], cell.facts);
            row.handedIn += cell.facts.submission == CellSubmission::HandedIn;
            row.owed += word != CellWord::Exempt;
            row.cells.push_back(cell);
        }
        matrix.rows.push_back(std::move(row));
    }
    matrix.mentees = odd.mentees;
    matrix.projects = (odd.mentees + 1) / 2;
    matrix.currentColumn = odd.periods - 1;
    return progress;
}

} // namespace flotilla::test
