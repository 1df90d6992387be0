#include "wording/warning_text.h"

#include <QCoreApplication>

#include <array>

namespace flotilla::wording {

namespace {

struct Name {
    const char *code;
    const char *text;
};

constexpr auto names = std::to_array<Name>({
    {"year-repaired", QT_TRANSLATE_NOOP("WarningNames", "Year repaired")},
    {"double-extension", QT_TRANSLATE_NOOP("WarningNames", "Extension twice")},
    {"no-extension", QT_TRANSLATE_NOOP("WarningNames", "No extension")},
    {"space-in-name", QT_TRANSLATE_NOOP("WarningNames", "Blank in the name")},
    {"off-grid", QT_TRANSLATE_NOOP("WarningNames", "Outside every period")},
    {"no-dates", QT_TRANSLATE_NOOP("WarningNames", "No dates")},
    {"several-reports-in-period", QT_TRANSLATE_NOOP("WarningNames", "Several in a period")},
    {"identical-copy", QT_TRANSLATE_NOOP("WarningNames", "Identical copy")},
    {"work-implicit", QT_TRANSLATE_NOOP("WarningNames", "Work without a heading")},
    {"no-work", QT_TRANSLATE_NOOP("WarningNames", "No work")},
    {"unclosed-fence", QT_TRANSLATE_NOOP("WarningNames", "Code block not closed")},
    {"placeholder-left-above-review", QT_TRANSLATE_NOOP("WarningNames", "Template line left")},
    {"review-left-over", QT_TRANSLATE_NOOP("WarningNames", "Review copied along")},
    {"gb18030", QT_TRANSLATE_NOOP("WarningNames", "GB18030")},
    {"invalid-utf8", QT_TRANSLATE_NOOP("WarningNames", "Invalid UTF-8")},
    {"too-large", QT_TRANSLATE_NOOP("WarningNames", "Too large")},
    {"binary", QT_TRANSLATE_NOOP("WarningNames", "Not a text")},
    {"link-outside", QT_TRANSLATE_NOOP("WarningNames", "Link out of the folder")},
    {"no-permission", QT_TRANSLATE_NOOP("WarningNames", "No permission")},
    {"unreadable", QT_TRANSLATE_NOOP("WarningNames", "Unreadable")},
    {"report-without-person", QT_TRANSLATE_NOOP("WarningNames", "In no person's folder")},
    {"weak-period", QT_TRANSLATE_NOOP("WarningNames", "Period of one person")},
    {"period-moved", QT_TRANSLATE_NOOP("WarningNames", "Period moved")},
    {"camp-file-overlaps", QT_TRANSLATE_NOOP("WarningNames", "Periods do not fit")},
    {"camp-moved", QT_TRANSLATE_NOOP("WarningNames", "Folder moved")},
    {"login-renamed", QT_TRANSLATE_NOOP("WarningNames", "GitHub ID changed")},
    {"camp-perhaps-moved", QT_TRANSLATE_NOOP("WarningNames", "Folder moved?")},
    {"no-periods", QT_TRANSLATE_NOOP("WarningNames", "No periods")},
    {"periods-by-order", QT_TRANSLATE_NOOP("WarningNames", "Periods by order")},
    {"row-without-login", QT_TRANSLATE_NOOP("WarningNames", "Row without a GitHub ID")},
    {"row-grade-unknown", QT_TRANSLATE_NOOP("WarningNames", "Unknown grade")},
    {"folder-case", QT_TRANSLATE_NOOP("WarningNames", "Folders differ in case")},
    {"several-pairings", QT_TRANSLATE_NOOP("WarningNames", "Several projects at a time")},
    {"not-a-github-id", QT_TRANSLATE_NOOP("WarningNames", "No GitHub ID")},
    {"readme-names-other", QT_TRANSLATE_NOOP("WarningNames", "README names another")},
    {"folder-number-differs", QT_TRANSLATE_NOOP("WarningNames", "Folder number differs")},
    {"alias-proposed", QT_TRANSLATE_NOOP("WarningNames", "Perhaps one person")},
    {"roster-row-twice", QT_TRANSLATE_NOOP("WarningNames", "Twice on the roster")},
    {"roster-without-reports", QT_TRANSLATE_NOOP("WarningNames", "On the roster, no report")},
    {"not-on-roster", QT_TRANSLATE_NOOP("WarningNames", "Not on the roster")},
    {"review-heading-unknown", QT_TRANSLATE_NOOP("WarningNames", "Unknown headings")},
    {"start-assumed", QT_TRANSLATE_NOOP("WarningNames", "Start assumed")},
    {"catalogue-number-twice", QT_TRANSLATE_NOOP("WarningNames", "Project number twice")},
    {"row-twice", QT_TRANSLATE_NOOP("WarningNames", "Listed twice")},
    {"row-alias", QT_TRANSLATE_NOOP("WarningNames", "Probably somebody known")},
    {"row-unknown", QT_TRANSLATE_NOOP("WarningNames", "Unknown in the list")},
    {"person-without-row", QT_TRANSLATE_NOOP("WarningNames", "Without a row")},
    {"rows-and-people", QT_TRANSLATE_NOOP("WarningNames", "Rows and people differ")},
    {"grades-counted", QT_TRANSLATE_NOOP("WarningNames", "Grades counted")},
    {"shallow", QT_TRANSLATE_NOOP("WarningNames", "Shallow clone")},
    {"no-pull-heads", QT_TRANSLATE_NOOP("WarningNames", "No pull requests")},
    {"incomplete", QT_TRANSLATE_NOOP("WarningNames", "Objects missing")},
    {"repository-hash", QT_TRANSLATE_NOOP("WarningNames", "SHA-256 names")},
    {"repository-owner", QT_TRANSLATE_NOOP("WarningNames", "Another owner")},
    {"changed-here", QT_TRANSLATE_NOOP("WarningNames", "Changed here since")},
    {"decision", QT_TRANSLATE_NOOP("WarningNames", "Left out by you")},
});

} // namespace

QString warningName(const QString &code, const Wording &wording)
{
    for (const Name &name : names)
        if (code == QLatin1StringView(name.code))
            return wording.translate("WarningNames", name.text);
    return code;
}

} // namespace flotilla::wording
