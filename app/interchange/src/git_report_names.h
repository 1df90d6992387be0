#pragma once

#include <QByteArray>

namespace flotilla::interchange {

/// What two paths have in common that are meant for one report.
enum class NameKinship {
    None,
    SamePerson, ///< in the same person's folder; at least one name has no dates
    OtherDates, ///< in the same person's folder, with other dates
    SameReport, ///< the same path but for its case, or the same person's folder and the same dates
};

/// Paths are UTF-8, '/' between parts. "The same person's folder" is the same folder but for its case, or one of the form
/// "07_id" with the same id elsewhere.
NameKinship kinship(const QByteArray &a, const QByteArray &b);

/// The part before the last '/', empty if there is none; and the part behind it.
QByteArray folderOf(const QByteArray &path);
QByteArray fileNameOf(const QByteArray &path);

} // namespace flotilla::interchange
