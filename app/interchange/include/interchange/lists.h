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
    QString track;
    QString title;
    QString description; ///< Markdown below the heading
    int slots = 1;
    int line = 1;
};
/// The projects of a catalogue: headings such as "### 项目一：…", "### 12. …", "### Project 3: …".
std::vector<CatalogueProject> readCatalogue(const QString &markdown);

/// A row of a roster.
struct RosterRow {
    int line = 1;
    QString login;
    QString name;
    std::optional<int> projectNumber;
    QString track;
    QString projectTitle;
    QStringList mentors; ///< GitHub IDs
};
/// Columns by name, in any order, Chinese or English; separators between mentors ';' '；' '、' '/' ','. BadCsv, MissingColumn.
Result<std::vector<RosterRow>> readRoster(const QByteArray &csv, const QString &path);

/// A row of a published result list.
struct ResultRow {
    int line = 1;
    QString login;
    QString projectTitle;
    Grade grade = Grade::Pass;
    bool specialAward = false;
};
Result<std::vector<ResultRow>> readResults(const QByteArray &csv, const QString &path);

/// Mentee and mentors that a README in a person's folder names.
struct PersonReadme {
    QString mentee;
    QStringList mentors;
};
PersonReadme readPersonReadme(const QString &markdown);

} // namespace flotilla::interchange
