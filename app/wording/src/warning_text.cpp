#include "wording/warning_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace flotilla::wording {

namespace {

struct Sentence {
    const char *code;
    const char *text;
};

constexpr auto fileSentences = std::to_array<Sentence>({
    {"year-repaired", QT_TRANSLATE_NOOP("Warnings", "The name says %1, a year that cannot be; it is read as %2.")},
    {"double-extension", QT_TRANSLATE_NOOP("Warnings", "The name has its extension twice.")},
    {"no-extension", QT_TRANSLATE_NOOP("Warnings", "The name has no extension; it is read as Markdown.")},
    {"space-in-name", QT_TRANSLATE_NOOP("Warnings", "The name has blanks in it.")},
    {"off-grid", QT_TRANSLATE_NOOP("Warnings", "Its days fall into none of the camp's periods.")},
    {"no-dates", QT_TRANSLATE_NOOP("Warnings", "The name holds no two dates, so it belongs to no period.")},
    {"several-reports-in-period", QT_TRANSLATE_NOOP("Warnings", "%1 has several reports for period %2; %3 counts.")},
    {"identical-copy", QT_TRANSLATE_NOOP("Warnings", "The text is the same, letter for letter, as in %1.")},
    {"work-implicit",
     QT_TRANSLATE_NOOP("Warnings", "It has no heading for the work; what stands under other headings is taken for it.")},
    {"no-work", QT_TRANSLATE_NOOP("Warnings", "It says nothing about the work.")},
    {"unclosed-fence",
     QT_TRANSLATE_NOOP("Warnings", "A code block is opened and never closed; it is read as if it were not there.")},
    {"placeholder-left-above-review", QT_TRANSLATE_NOOP("Warnings", "The template's line still stands beside the review.")},
    {"review-left-over",
     QT_TRANSLATE_NOOP("Warnings", "The mentee handed it in with the review of an earlier report, word for word.")},
    {"gb18030", QT_TRANSLATE_NOOP("Warnings", "The text is GB18030, not UTF-8; it was read as that.")},
    {"invalid-utf8", QT_TRANSLATE_NOOP("Warnings", "Some bytes are no valid UTF-8; they are shown as �.")},
    {"too-large", QT_TRANSLATE_NOOP("Warnings", "The file is too large for a report and was left out.")},
    {"binary", QT_TRANSLATE_NOOP("Warnings", "The file is named like a report but is no text; it was left out.")},
    {"link-outside", QT_TRANSLATE_NOOP("Warnings", "The file is a link that leads out of the folder; it was left out.")},
    {"no-permission", QT_TRANSLATE_NOOP("Warnings", "You have no permission to read the file; it was left out.")},
    {"unreadable", QT_TRANSLATE_NOOP("Warnings", "The file could not be read and was left out.")},
    {"report-without-person", QT_TRANSLATE_NOOP("Warnings", "The report lies in no person's folder and was left out.")},
});

constexpr auto peopleSentences = std::to_array<Sentence>({
    {"weak-period", QT_TRANSLATE_NOOP("Warnings", "Period %1 (%2) was used by one person only.")},
    {"period-moved", QT_TRANSLATE_NOOP("Warnings", "Period %1 was %2; the repository's camp file says %3.")},
    {"camp-file-overlaps",
     QT_TRANSLATE_NOOP("Warnings",
                       "The camp file's periods of batch %1 do not fit those that are here; the ones that are here stay.")},
    {"camp-moved",
     QT_TRANSLATE_NOOP("Warnings", "The reports of this camp stood in %1 before. They are taken for the same camp.")},
    {"camp-perhaps-moved",
     QT_TRANSLATE_NOOP(
         "Warnings",
         "Most people of the camp “%1” are here too, and its folder %2 is gone: is this the same camp in another "
         "folder? Until you say so it is a new one.")},
    {"login-renamed",
     QT_TRANSLATE_NOOP(
         "Warnings",
         "%1 hands in the reports of %2, word for word, who has no folder any more: taken for one person with another "
         "GitHub ID.")},
    {"folder-case", QT_TRANSLATE_NOOP("Warnings", "Folders that differ only in case are read as one: %1.")},
    {"no-periods",
     QT_TRANSLATE_NOOP("Warnings",
                       "No periods could be found: no report says by its name or folder which days it is about. You can set "
                       "the grid of periods.")},
    {"periods-by-order",
     QT_TRANSLATE_NOOP("Warnings",
                       "No report has dates; the periods are made from the numbers in the names and the days on which "
                       "reports were handed in.")},
    {"review-heading-unknown",
     QT_TRANSLATE_NOOP(
         "Warnings",
         "%1 of %2 reports have no heading for the review that the camp's rules know. Headings used most that they do not "
         "know: %3. The rules can be written to .flotilla/camp.json (flotilla camp-file) and changed there.")},
    {"several-folders", QT_TRANSLATE_NOOP("Warnings", "%1 has several folders: %2.")},
    {"several-pairings",
     QT_TRANSLATE_NOOP("Warnings", "%1 reports on several projects at the same time, in %2: a pairing on each.")},
    {"not-a-github-id", QT_TRANSLATE_NOOP("Warnings", "“%1” cannot be a GitHub ID.")},
    {"readme-names-other", QT_TRANSLATE_NOOP("Warnings", "The README in the folder of %1 names %2 as the mentee.")},
    {"folder-number-differs", QT_TRANSLATE_NOOP("Warnings", "The folder of %1 has the number %2, but the project is %3.")},
    {"alias-proposed", QT_TRANSLATE_NOOP("Warnings", "%1 has reports and %2 is on the roster: are they one person?")},
    {"roster-row-twice", QT_TRANSLATE_NOOP("Warnings", "%1 is on the roster again in line %2; the first row counts.")},
    {"roster-without-reports", QT_TRANSLATE_NOOP("Warnings", "%1 is on the roster but has handed in nothing.")},
    {"not-on-roster",
     QT_TRANSLATE_NOOP("Warnings", "%1 is not on the roster; reports are due from period %2, the first one handed in.")},
    {"start-assumed",
     QT_TRANSLATE_NOOP(
         "Warnings",
         "Without a roster it is not known when people joined: for all of them (%1) reports are taken as due from "
         "period 1. You can let them be due from each one's first report.")},
    {"catalogue-number-twice",
     QT_TRANSLATE_NOOP("Warnings", "The catalogue has another project %1 (“%2”); the first one counts.")},
});

constexpr auto resultSentences = std::to_array<Sentence>({
    {"row-without-login", QT_TRANSLATE_NOOP("Warnings", "Line %1 has no GitHub ID and was left out (%2).")},
    {"row-grade-unknown", QT_TRANSLATE_NOOP("Warnings", "Line %1 has no grade that is known and was left out (%2).")},
    {"row-twice", QT_TRANSLATE_NOOP("Warnings", "%1 is listed twice, in lines %2 and %3.")},
    {"row-alias", QT_TRANSLATE_NOOP("Warnings", "%1 in line %3 is nobody known here, but probably %2.")},
    {"row-unknown", QT_TRANSLATE_NOOP("Warnings", "%1 in line %2 is neither on the roster nor has reports.")},
    {"person-without-row", QT_TRANSLATE_NOOP("Warnings", "%1 takes part but has no row.")},
    {"rows-and-people", QT_TRANSLATE_NOOP("Warnings", "The list has %1 rows for %2 people.")},
    {"grades-counted",
     QT_TRANSLATE_NOOP("Warnings",
                       "Grades by rows: outstanding %5, excellent %4, good %3, pass %2, fail %1; special awards %6.")},
});

constexpr auto repositorySentences = std::to_array<Sentence>({
    {"shallow",
     QT_TRANSLATE_NOOP(
         "Warnings",
         "The repository is a shallow clone: when reports were handed in is not known. Run “git fetch --unshallow” there "
         "and import again.")},
    {"no-pull-heads",
     QT_TRANSLATE_NOOP(
         "Warnings",
         "The repository lacks the heads of its pull requests: times are those of merges, and who reviewed is not known. "
         "Fetch them and import again.")},
    {"incomplete", QT_TRANSLATE_NOOP("Warnings", "Objects are missing from the repository, so some times are not known.")},
    {"repository-hash",
     QT_TRANSLATE_NOOP("Warnings",
                       "The repository uses SHA-256 names, which cannot be read; its folder was read, times are unknown.")},
    {"repository-owner",
     QT_TRANSLATE_NOOP(
         "Warnings",
         "The repository belongs to another user, so Git refuses to read it; its folder was read, times are unknown.")},
});

constexpr auto ignoredPhrases = std::to_array<Sentence>({
    {"readme", QT_TRANSLATE_NOOP("Warnings", "README")},
    {"person-readme", QT_TRANSLATE_NOOP("Warnings", "README in a person's folder")},
    {"asset", QT_TRANSLATE_NOOP("Warnings", "Image, table or other attachment")},
    {"not-a-report", QT_TRANSLATE_NOOP("Warnings", "Not a report")},
    {"other-edition", QT_TRANSLATE_NOOP("Warnings", "Of another edition")},
    {"too-large", QT_TRANSLATE_NOOP("Warnings", "Too large")},
    {"binary", QT_TRANSLATE_NOOP("Warnings", "Not a text")},
    {"link-outside", QT_TRANSLATE_NOOP("Warnings", "Link out of the folder")},
    {"no-permission", QT_TRANSLATE_NOOP("Warnings", "No permission")},
    {"unreadable", QT_TRANSLATE_NOOP("Warnings", "Unreadable")},
});

const char *textOf(const QString &code)
{
    const char *text = nullptr;
    const auto look = [&](const auto &sentences) {
        for (const Sentence &sentence : sentences)
            if (code == QLatin1StringView(sentence.code))
                text = sentence.text;
    };
    look(fileSentences);
    look(peopleSentences);
    look(resultSentences);
    look(repositorySentences);
    return text;
}

} // namespace

QString warningText(const QString &code, const QStringList &arguments, const Wording &wording)
{
    const char *text = textOf(code);
    return text ? fill(wording.translate("Warnings", text), arguments) : code;
}

QStringList warningCodes()
{
    QStringList codes;
    const auto add = [&codes](const auto &sentences) {
        for (const Sentence &sentence : sentences)
            codes.append(QLatin1StringView(sentence.code));
    };
    add(fileSentences);
    add(peopleSentences);
    add(resultSentences);
    add(repositorySentences);
    return codes;
}

QString ignoredText(const QString &reason, const Wording &wording)
{
    for (const Sentence &phrase : ignoredPhrases)
        if (reason == QLatin1StringView(phrase.code))
            return wording.translate("Warnings", phrase.text);
    return reason;
}

} // namespace flotilla::wording
