#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace flotilla::interchange {

/// What two paths have in common that are meant for one report.
enum class NameKinship {
    None,
    SamePerson, ///< in the same person's folder; at least one name has no dates
    OtherDates, ///< in the same person's folder, with other dates
    SameReport, ///< the same path but for its case, or the same person's folder and the same dates
};

/// What of a path tells whose report it is and of which days.
struct ReportName {
    QString path;   ///< case folded
    QString folder; ///< case folded
    QString person; ///< the id when the folder is called "07_id"; empty for others, which may be called alike in everybody's
    std::vector<int> numbers; ///< in the file's name

    /// Paths are UTF-8, '/' between parts.
    static ReportName of(const QByteArray &path);
};

/// "The same person's folder" is the same folder but for its case, or one of the form "07_id" with the same id elsewhere.
NameKinship kinship(const ReportName &a, const ReportName &b);
NameKinship kinship(const QByteArray &a, const QByteArray &b);

/// The part before the last '/', empty if there is none; and the part behind it.
QByteArray folderOf(const QByteArray &path);
QByteArray fileNameOf(const QByteArray &path);

} // namespace flotilla::interchange
