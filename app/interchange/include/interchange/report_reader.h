#pragma once

#include "domain/report.h"
#include "domain/result.h"
#include "domain/rules.h"
#include "domain/text_decoding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace flotilla::interchange {

/// How a section's heading was written.
enum class SectionForm { Atx, Plain, Implicit, ListItem, Label };

struct Section {
    SectionRole role = SectionRole::Other;
    QString heading;
    int level = 0; ///< number of '#', 0 without
    SectionForm form = SectionForm::Atx;
    int line = 1;      ///< of the heading, from 1
    int bodyStart = 0; ///< offset of the body in ReadReport::text, in UTF-16 units
    int bodyEnd = 0;
    QString body;  ///< trimmed
    int chars = 0; ///< Unicode code points of the body
};

enum class ContentState { Missing, Empty, None, Template, Filled };

/// A report as a careful reader reads it (rules: `reading rules` in the handbook).
struct ReadReport {
    QString text;         ///< decoded, LF line ends, without BOM
    QStringList encoding; ///< codes: "crlf", "bom", "no-final-newline", "zero-width", "gb18030", "invalid-utf8"
    /// In file order. Questions and answers inside another section stand behind it and overlap it.
    std::vector<Section> sections;
    QString name;
    QString projectTitle;
    ContentState work = ContentState::Missing;
    ContentState next = ContentState::Missing;
    ContentState questions = ContentState::Missing;
    ReviewState review = ReviewState::Missing;
    ReviewKind reviewKind = ReviewKind::None;
    QString reviewText; ///< without template lines; empty unless reviewed
    int workChars = 0;
    int nextChars = 0;
    int reviewChars = 0;
    int questionChars = 0;
    QStringList warnings; ///< codes: "work-implicit", "placeholder-left-above-review", "unclosed-fence", …

    const Section *section(SectionRole role) const; ///< the first of a role; null if none
};

/// Reads the sections of a report's text by a camp's rules. Never fails: what is not there is Missing.
ReadReport readReport(const DecodedText &decoded, const ReadingRules &rules);

/// Reads many reports by the same rules: as readReport, but prepares the rules once. May be used from several threads.
class ReportReader {
public:
    explicit ReportReader(const ReadingRules &rules);
    ~ReportReader();
    ReportReader(const ReportReader &) = delete;
    ReportReader &operator=(const ReportReader &) = delete;

    ReadReport read(const DecodedText &decoded) const;

private:
    struct Prepared;
    std::unique_ptr<const Prepared> m_prepared;
};

/// Whether a text is a report though its file's name does not tell: it has two of the sections name, work and next.
bool looksLikeReport(const ReadReport &report);

/// The two dates in a report's file name.
struct NameDates {
    DateRange days;      ///< as repaired when `repaired`; the month where only that is written
    QStringList written; ///< as they stand in the name, up to two
    bool repaired = false;
    bool yearMissing = false; ///< neither date has a year; `days` are valid if the median gave it
};
/// Reads the dates; `medianStart` (may be invalid) is what impossible years are measured against.
NameDates readNameDates(const QString &fileName, QDate medianStart);

/// A person's folder: "07_id", "7_id", "glcc_03_id" or "id".
struct FolderName {
    QString login;
    std::optional<int> number;
    QString track;
};
FolderName readFolderName(const QString &folder);

/// Folds a heading or word for comparing: NFKC, case folded, without bold and code marks, zero-width characters,
/// leading numbering and a trailing colon.
QString foldTitle(QStringView title);

/// Whether a file below a person's folder is a report, by its name, or by its text when the name does not tell
/// (`text` may be empty when it was not read).
enum class FileKind { Report, PersonReadme, Readme, Asset, Other, NeedsText };
FileKind classifyName(const QString &path, const ReadingRules &rules);

} // namespace flotilla::interchange
