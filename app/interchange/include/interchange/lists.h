#pragma once

#include "domain/result.h"
#include "domain/results.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace flotilla::interchange {

/// A project as a catalogue (Markdown) describes it.
struct CatalogueProject {
    int number = 0;
    QString track;     ///< of the part it stands in, where numbers start again in parts
    QString partTrack; ///< of the part it stands in, in any case; may be empty
    QString title;
    QString description; ///< Markdown below the heading
    int slots = 1;
    int line = 1;
};
/// The projects of a catalogue: headings such as "### 项目一：…", "### 12. …", "### Project 3: …".
std::vector<CatalogueProject> readCatalogue(const QString &markdown);

/// A row of a list that was left out. `code` as in PlanWarning.
struct ListProblem {
    int line = 1;
    QString code; ///< "row-without-login", "row-grade-unknown"
    QString text; ///< what stands there
    bool operator==(const ListProblem &) const = default;
};

/// The rows of a list that could be read, and what was wrong with the others.
template <class Row>
struct ListOf {
    std::vector<Row> rows;
    std::vector<ListProblem> problems;
};

/// A row of a roster.
struct RosterRow {
    int line = 1;
    QString login;
    QString name;
    std::optional<int> projectNumber;
    QString track;
    QString projectTitle;
    QStringList mentors;       ///< GitHub IDs
    bool mayCountRows = false; ///< the number stands in a column such as 序号 that is 1, 2, 3 … down the list
};
/// Columns by name, in any order, Chinese or English; separators between mentors ';' '；' '、' '/' ','. BadCsv, MissingColumn.
Result<ListOf<RosterRow>> readRoster(const QByteArray &csv, const QString &path);

/// A row of a published result list.
struct ResultRow {
    int line = 1;
    QString login;
    QString projectTitle;
    Grade grade = Grade::Pass;
    bool specialAward = false;
};
/// Grades as either language writes them, what stands in brackets behind one aside; an award named there is one. BadCsv,
/// MissingColumn.
Result<ListOf<ResultRow>> readResults(const QByteArray &csv, const QString &path);

/// Mentee and mentors that a README in a person's folder names.
struct PersonReadme {
    QString mentee;
    QStringList mentors;
};
PersonReadme readPersonReadme(const QString &markdown);

} // namespace flotilla::interchange
