#pragma once

#include "domain/language.h"
#include "insight/report_page.h"

#include <QCoreApplication>

namespace flotilla::ui {

/// The words and sentences of the Reports page, in the window's language.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(flotilla::ui::ReportWords)

public:
    /// "P5", for narrow headers.
    static QString shortPeriod(int number);
    /// "Period 5"
    static QString period(int number);
    /// "reviewed", "waits for review", "missing", "exempt", "not due"
    static QString word(CellWord word);
    /// The word of a cell with what else is true of it: "waits for review, handed in late".
    static QString cell(const CellFacts &facts);
    /// The word with how long it has been so: "waits for review, 3 days".
    static QString chip(const CellFacts &facts, std::optional<Instant> since, Instant now);

    /// What a period adds up to, without its name: "28 of 32 reported; 4 missing, 9 wait for a review".
    static QString totals(const insight::MatrixColumn &totals, QDate today);
    /// "in 11 days", "today", "3 days ago"
    static QString distance(QDate day, QDate today);
    /// The same in two short lines, for a narrow column: "in 11" over "days".
    static QString narrowDistance(QDate day, QDate today);
    /// "27 projects, 32 mentees"
    static QString size(int projects, int mentees);
    /// "2026-05-11 to 05-24"; the year again where it differs.
    static QString days(const DateRange &days);

    /// When and where a report was handed in: "Handed in 2026-05-24 21:40, on time".
    static QString handedIn(const insight::ShownReport &report, const CellFacts &facts, const QTimeZone &zone);
    /// What stands in the reader instead of a report; `due` is the period's.
    static QString nothingThere(const insight::CellPage &page, QDate today);
    /// Who wrote a review, when, and who entered it: "Zhou Qiming, 2026-05-26, relayed by Lin Xia".
    static QString reviewedBy(const insight::ShownReview &review, const QTimeZone &zone);

    /// Until when and why there is more time: "2026-05-27, Zhou Qiming: exam".
    static QString extended(const insight::ShownExtension &extension);
    /// Who decided something and when.
    static QString decidedBy(const insight::PersonLabel &person, Instant at, const QTimeZone &zone);

    /// A person's name, or the GitHub ID where no name is known.
    static QString name(const insight::PersonLabel &person);
    /// A title in a language, where the camp has it.
    static const QString &title(const QString &title, const QString &titleEn, Language language);
};

} // namespace flotilla::ui
