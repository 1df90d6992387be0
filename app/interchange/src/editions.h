#pragma once

#include "domain/rules.h"
#include "interchange/source.h"

#include <QStringList>

#include <vector>

namespace flotilla::interchange {

/// A person's folder in an edition, or a single file that is called like the person, in a folder for a period.
struct PersonFolder {
    QString path; ///< relative to the source
    QString name; ///< last part, "07_id"; of a file without its suffix; "1_id" in a project's folder "P1-…"
    std::vector<std::size_t> files; ///< indices of entries below it
};

/// A folder of people's folders.
struct EditionFolder {
    QString path;          ///< the spelling with most reports; empty: the source itself
    QStringList spellings; ///< all of them
    std::vector<PersonFolder> people;
    std::vector<std::size_t> otherFiles; ///< below the edition, but in no person's folder
    int reports = 0;                     ///< by their names
};

/// Finds editions by structure: folders whose children are people's folders with reports. Folders that differ only in case are
/// one edition. `isReport` says of an entry whether it is a report.
std::vector<EditionFolder> findEditionFolders(const std::vector<SourceEntry> &entries, const std::vector<bool> &isReport);

} // namespace flotilla::interchange
