#include "wording/record_words.h"

#include "domain/enum_names.h"
#include "record_text.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace flotilla::wording {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Term {
    std::string_view code;
    const char *text;
};

constexpr auto recordTerms = std::to_array<Term>({
    {"camp", QT_TRANSLATE_NOOP("Records", "camp")},
    {"batch", QT_TRANSLATE_NOOP("Records", "batch")},
    {"period", QT_TRANSLATE_NOOP("Records", "period")},
    {"person", QT_TRANSLATE_NOOP("Records", "person")},
    {"account", QT_TRANSLATE_NOOP("Records", "GitHub ID")},
    {"role_holding", QT_TRANSLATE_NOOP("Records", "role")},
    {"project", QT_TRANSLATE_NOOP("Records", "project")},
    {"project_mentor", QT_TRANSLATE_NOOP("Records", "mentor of a project")},
    {"pairing", QT_TRANSLATE_NOOP("Records", "pairing")},
    {"pairing_mentor", QT_TRANSLATE_NOOP("Records", "mentor of a pairing")},
    {"report", QT_TRANSLATE_NOOP("Records", "report")},
    {"report_revision", QT_TRANSLATE_NOOP("Records", "earlier text of a report")},
    {"review", QT_TRANSLATE_NOOP("Records", "review")},
    {"exemption", QT_TRANSLATE_NOOP("Records", "exemption")},
    {"extension", QT_TRANSLATE_NOOP("Records", "later due day")},
    {"report_return", QT_TRANSLATE_NOOP("Records", "report given back")},
    {"nudge_template", QT_TRANSLATE_NOOP("Records", "words of reminders")},
    {"nudge", QT_TRANSLATE_NOOP("Records", "reminder")},
    {"session", QT_TRANSLATE_NOOP("Records", "session")},
    {"talk", QT_TRANSLATE_NOOP("Records", "talk")},
    {"attendance", QT_TRANSLATE_NOOP("Records", "attendance")},
    {"defense_round", QT_TRANSLATE_NOOP("Records", "round of defenses")},
    {"defense_slot", QT_TRANSLATE_NOOP("Records", "defense")},
    {"judge", QT_TRANSLATE_NOOP("Records", "judge")},
    {"grade_sheet", QT_TRANSLATE_NOOP("Records", "grade sheet")},
    {"published_list", QT_TRANSLATE_NOOP("Records", "published list")},
    {"list_row", QT_TRANSLATE_NOOP("Records", "row of a list")},
    {"let_pass", QT_TRANSLATE_NOOP("Records", "finding let pass")},
    {"objection", QT_TRANSLATE_NOOP("Records", "objection")},
    {"certificate", QT_TRANSLATE_NOOP("Records", "certificate")},
    {"application", QT_TRANSLATE_NOOP("Records", "application")},
    {"import_decision", QT_TRANSLATE_NOOP("Records", "decision about an import")},
    {"write_back", QT_TRANSLATE_NOOP("Records", "way of a review back to the repository")},
});

constexpr auto countTerms = std::to_array<Term>({
    {"camp", QT_TRANSLATE_N_NOOP("RecordCounts", "%n camps")},
    {"batch", QT_TRANSLATE_N_NOOP("RecordCounts", "%n batches")},
    {"period", QT_TRANSLATE_N_NOOP("RecordCounts", "%n periods")},
    {"person", QT_TRANSLATE_N_NOOP("RecordCounts", "%n people")},
    {"account", QT_TRANSLATE_N_NOOP("RecordCounts", "%n GitHub IDs")},
    {"role_holding", QT_TRANSLATE_N_NOOP("RecordCounts", "%n roles")},
    {"project", QT_TRANSLATE_N_NOOP("RecordCounts", "%n projects")},
    {"project_mentor", QT_TRANSLATE_N_NOOP("RecordCounts", "%n mentors of projects")},
    {"pairing", QT_TRANSLATE_N_NOOP("RecordCounts", "%n pairings")},
    {"pairing_mentor", QT_TRANSLATE_N_NOOP("RecordCounts", "%n mentors of pairings")},
    {"report", QT_TRANSLATE_N_NOOP("RecordCounts", "%n reports")},
    {"report_revision", QT_TRANSLATE_N_NOOP("RecordCounts", "%n earlier texts")},
    {"review", QT_TRANSLATE_N_NOOP("RecordCounts", "%n reviews")},
    {"exemption", QT_TRANSLATE_N_NOOP("RecordCounts", "%n exemptions")},
    {"extension", QT_TRANSLATE_N_NOOP("RecordCounts", "%n later due days")},
    {"report_return", QT_TRANSLATE_N_NOOP("RecordCounts", "%n reports given back")},
    {"nudge_template", QT_TRANSLATE_N_NOOP("RecordCounts", "words of %n reminders")},
    {"nudge", QT_TRANSLATE_N_NOOP("RecordCounts", "%n reminders")},
    {"session", QT_TRANSLATE_N_NOOP("RecordCounts", "%n sessions")},
    {"talk", QT_TRANSLATE_N_NOOP("RecordCounts", "%n talks")},
    {"attendance", QT_TRANSLATE_N_NOOP("RecordCounts", "%n attendances")},
    {"defense_round", QT_TRANSLATE_N_NOOP("RecordCounts", "%n rounds of defenses")},
    {"defense_slot", QT_TRANSLATE_N_NOOP("RecordCounts", "%n defenses")},
    {"judge", QT_TRANSLATE_N_NOOP("RecordCounts", "%n judges")},
    {"grade_sheet", QT_TRANSLATE_N_NOOP("RecordCounts", "%n grade sheets")},
    {"published_list", QT_TRANSLATE_N_NOOP("RecordCounts", "%n published lists")},
    {"list_row", QT_TRANSLATE_N_NOOP("RecordCounts", "%n rows of lists")},
    {"let_pass", QT_TRANSLATE_N_NOOP("RecordCounts", "%n findings let pass")},
    {"objection", QT_TRANSLATE_N_NOOP("RecordCounts", "%n objections")},
    {"certificate", QT_TRANSLATE_N_NOOP("RecordCounts", "%n certificates")},
    {"application", QT_TRANSLATE_N_NOOP("RecordCounts", "%n applications")},
    {"import_decision", QT_TRANSLATE_N_NOOP("RecordCounts", "%n decisions about imports")},
    {"write_back", QT_TRANSLATE_N_NOOP("RecordCounts", "%n ways of reviews back to the repository")},
});

constexpr auto fieldTerms = std::to_array<Term>({
    {"slug", QT_TRANSLATE_NOOP("Fields", "short name")},
    {"title", QT_TRANSLATE_NOOP("Fields", "title")},
    {"title_en", QT_TRANSLATE_NOOP("Fields", "English title")},
    {"name", QT_TRANSLATE_NOOP("Fields", "name")},
    {"name_en", QT_TRANSLATE_NOOP("Fields", "English name")},
    {"certificate_name", QT_TRANSLATE_NOOP("Fields", "name for the certificate")},
    {"email", QT_TRANSLATE_NOOP("Fields", "e-mail")},
    {"chat", QT_TRANSLATE_NOOP("Fields", "chat handle")},
    {"affiliation", QT_TRANSLATE_NOOP("Fields", "school or company")},
    {"note", QT_TRANSLATE_NOOP("Fields", "note")},
    {"login", QT_TRANSLATE_NOOP("Fields", "GitHub ID")},
    {"folded", QT_TRANSLATE_NOOP("Fields", "GitHub ID")},
    {"camp", QT_TRANSLATE_NOOP("Fields", "camp")},
    {"batch", QT_TRANSLATE_NOOP("Fields", "batch")},
    {"number", QT_TRANSLATE_NOOP("Fields", "number")},
    {"track", QT_TRANSLATE_NOOP("Fields", "track")},
    {"person", QT_TRANSLATE_NOOP("Fields", "person")},
    {"role", QT_TRANSLATE_NOOP("Fields", "role")},
    {"project", QT_TRANSLATE_NOOP("Fields", "project")},
    {"mentee", QT_TRANSLATE_NOOP("Fields", "mentee")},
    {"mentor", QT_TRANSLATE_NOOP("Fields", "mentor")},
    {"pairing", QT_TRANSLATE_NOOP("Fields", "pairing")},
    {"period", QT_TRANSLATE_NOOP("Fields", "period")},
    {"duty", QT_TRANSLATE_NOOP("Fields", "duty")},
    {"reason", QT_TRANSLATE_NOOP("Fields", "reason")},
    {"state", QT_TRANSLATE_NOOP("Fields", "state")},
    {"slots", QT_TRANSLATE_NOOP("Fields", "places")},
    {"months", QT_TRANSLATE_NOOP("Fields", "months")},
    {"from_day", QT_TRANSLATE_NOOP("Fields", "first day")},
    {"to_day", QT_TRANSLATE_NOOP("Fields", "last day")},
    {"days_first", QT_TRANSLATE_NOOP("Fields", "first day")},
    {"days_last", QT_TRANSLATE_NOOP("Fields", "last day")},
    {"due", QT_TRANSLATE_NOOP("Fields", "due day")},
    {"path", QT_TRANSLATE_NOOP("Fields", "path")},
    {"body", QT_TRANSLATE_NOOP("Fields", "text")},
    {"visibility", QT_TRANSLATE_NOOP("Fields", "who may see it")},
    {"standing", QT_TRANSLATE_NOOP("Fields", "standing")},
    {"grade", QT_TRANSLATE_NOOP("Fields", "grade")},
    {"serial", QT_TRANSLATE_NOOP("Fields", "serial")},
    {"rules", QT_TRANSLATE_NOOP("Fields", "rules")},
    {"deleted_at", QT_TRANSLATE_NOOP("Fields", "deletion")},
    {"address", QT_TRANSLATE_NOOP("Fields", "address")},
    {"at", QT_TRANSLATE_NOOP("Fields", "time")},
    {"author", QT_TRANSLATE_NOOP("Fields", "author")},
    {"by_person", QT_TRANSLATE_NOOP("Fields", "decided by")},
    {"choices", QT_TRANSLATE_NOOP("Fields", "choices")},
    {"comment", QT_TRANSLATE_NOOP("Fields", "comment")},
    {"confirmed_by", QT_TRANSLATE_NOOP("Fields", "confirmed by")},
    {"decided_at", QT_TRANSLATE_NOOP("Fields", "time of the decision")},
    {"decider", QT_TRANSLATE_NOOP("Fields", "decider")},
    {"decision", QT_TRANSLATE_NOOP("Fields", "decision")},
    {"decision_reason", QT_TRANSLATE_NOOP("Fields", "reason of the decision")},
    {"description", QT_TRANSLATE_NOOP("Fields", "description")},
    {"edition", QT_TRANSLATE_NOOP("Fields", "folder of the edition")},
    {"evidence", QT_TRANSLATE_NOOP("Fields", "evidence")},
    {"fields", QT_TRANSLATE_NOOP("Fields", "other facts")},
    {"from_at", QT_TRANSLATE_NOOP("Fields", "since")},
    {"issued_at", QT_TRANSLATE_NOOP("Fields", "issued at")},
    {"judge", QT_TRANSLATE_NOOP("Fields", "judge")},
    {"key", QT_TRANSLATE_NOOP("Fields", "about")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "kind")},
    {"language", QT_TRANSLATE_NOOP("Fields", "language")},
    {"let_pass", QT_TRANSLATE_NOOP("Fields", "let pass")},
    {"list", QT_TRANSLATE_NOOP("Fields", "list")},
    {"list_row", QT_TRANSLATE_NOOP("Fields", "row of the list")},
    {"lock_state", QT_TRANSLATE_NOOP("Fields", "lock")},
    {"materials", QT_TRANSLATE_NOOP("Fields", "materials")},
    {"merged_at", QT_TRANSLATE_NOOP("Fields", "merged at")},
    {"merged_into", QT_TRANSLATE_NOOP("Fields", "is the same person as")},
    {"minutes", QT_TRANSLATE_NOOP("Fields", "minutes")},
    {"minutes_text", QT_TRANSLATE_NOOP("Fields", "minutes of the meeting")},
    {"next_chars", QT_TRANSLATE_NOOP("Fields", "length of the plan")},
    {"origin", QT_TRANSLATE_NOOP("Fields", "comes from")},
    {"overridden_by", QT_TRANSLATE_NOOP("Fields", "overridden by")},
    {"override_reason", QT_TRANSLATE_NOOP("Fields", "reason of the override")},
    {"period_number", QT_TRANSLATE_NOOP("Fields", "period")},
    {"place", QT_TRANSLATE_NOOP("Fields", "place")},
    {"position", QT_TRANSLATE_NOOP("Fields", "position")},
    {"predecessor", QT_TRANSLATE_NOOP("Fields", "pairing before")},
    {"printed_login", QT_TRANSLATE_NOOP("Fields", "printed GitHub ID")},
    {"printed_name", QT_TRANSLATE_NOOP("Fields", "printed name")},
    {"printed_project", QT_TRANSLATE_NOOP("Fields", "printed project")},
    {"published_at", QT_TRANSLATE_NOOP("Fields", "published at")},
    {"pulls", QT_TRANSLATE_NOOP("Fields", "pull requests")},
    {"question_chars", QT_TRANSLATE_NOOP("Fields", "length of the questions")},
    {"reassignable", QT_TRANSLATE_NOOP("Fields", "may be reassigned")},
    {"recorder", QT_TRANSLATE_NOOP("Fields", "recorded by")},
    {"recording", QT_TRANSLATE_NOOP("Fields", "recording")},
    {"report", QT_TRANSLATE_NOOP("Fields", "report")},
    {"repository", QT_TRANSLATE_NOOP("Fields", "repository")},
    {"resume", QT_TRANSLATE_NOOP("Fields", "résumé")},
    {"review_chars", QT_TRANSLATE_NOOP("Fields", "length of the review")},
    {"review_kind", QT_TRANSLATE_NOOP("Fields", "kind of review")},
    {"review_state", QT_TRANSLATE_NOOP("Fields", "review in the text")},
    {"round", QT_TRANSLATE_NOOP("Fields", "round")},
    {"session", QT_TRANSLATE_NOOP("Fields", "session")},
    {"signature", QT_TRANSLATE_NOOP("Fields", "signature")},
    {"slot", QT_TRANSLATE_NOOP("Fields", "defense")},
    {"source", QT_TRANSLATE_NOOP("Fields", "source")},
    {"speaker", QT_TRANSLATE_NOOP("Fields", "speaker")},
    {"special_award", QT_TRANSLATE_NOOP("Fields", "special award")},
    {"starts_at", QT_TRANSLATE_NOOP("Fields", "starts at")},
    {"subject", QT_TRANSLATE_NOOP("Fields", "what it decides")},
    {"submission", QT_TRANSLATE_NOOP("Fields", "how the time is known")},
    {"submitted_at", QT_TRANSLATE_NOOP("Fields", "handed in at")},
    {"template_name", QT_TRANSLATE_NOOP("Fields", "template")},
    {"text", QT_TRANSLATE_NOOP("Fields", "text")},
    {"text_en", QT_TRANSLATE_NOOP("Fields", "English text")},
    {"time_zone", QT_TRANSLATE_NOOP("Fields", "time zone")},
    {"to_at", QT_TRANSLATE_NOOP("Fields", "until")},
    {"value", QT_TRANSLATE_NOOP("Fields", "value")},
    {"way", QT_TRANSLATE_NOOP("Fields", "way")},
    {"window_ends_at", QT_TRANSLATE_NOOP("Fields", "objections until")},
    {"reply_by", QT_TRANSLATE_NOOP("Fields", "answered by")},
    {"shows", QT_TRANSLATE_NOOP("Fields", "what is shown")},
    {"amends", QT_TRANSLATE_NOOP("Fields", "takes the place of")},
    {"stars", QT_TRANSLATE_NOOP("Fields", "stars")},
    {"money", QT_TRANSLATE_NOOP("Fields", "reward")},
    {"finding", QT_TRANSLATE_NOOP("Fields", "finding")},
    {"work_chars", QT_TRANSLATE_NOOP("Fields", "length of the work")},
    {"way", QT_TRANSLATE_NOOP("Fields", "way")},
    {"remote", QT_TRANSLATE_NOOP("Fields", "remote repository")},
    {"branch", QT_TRANSLATE_NOOP("Fields", "branch")},
    {"commit_id", QT_TRANSLATE_NOOP("Fields", "commit")},
    {"written", QT_TRANSLATE_NOOP("Fields", "review as written")},
    {"content", QT_TRANSLATE_NOOP("Fields", "file as written")},
    {"problem", QT_TRANSLATE_NOOP("Fields", "problem")},
    {"review", QT_TRANSLATE_NOOP("Fields", "review")},
    {"written_days", QT_TRANSLATE_NOOP("Fields", "days as written")},
});

const char *termOf(std::span<const Term> terms, const QString &code)
{
    const auto found = std::ranges::find_if(
        terms, [&](const Term &term) { return code == QLatin1StringView(term.code.data(), qsizetype(term.code.size())); });
    return found == terms.end() ? nullptr : found->text;
}

/// The word of a value of E; nothing if it is none of them.
template <class E>
std::optional<QString> wordOf(const QString &value, const Wording &wording)
{
    const auto found = enumFromName<E>(value.toStdString());
    return found ? std::optional(word(*found, wording)) : std::nullopt;
}

template <>
std::optional<QString> wordOf<Language>(const QString &value, const Wording &)
{
    const auto found = enumFromName<Language>(value.toStdString());
    return found ? std::optional(word(*found)) : std::nullopt;
}

using WordOf = std::optional<QString> (*)(const QString &value, const Wording &wording);

struct Enumeration {
    std::string_view table; ///< empty: every table
    std::string_view column;
    WordOf word;
};

constexpr auto enumerations = std::to_array<Enumeration>({
    {"", "language", wordOf<Language>},
    {"", "role", wordOf<Role>},
    {"", "grade", wordOf<Grade>},
    {"", "visibility", wordOf<Visibility>},
    {"", "origin", wordOf<ReviewOrigin>},
    {"", "duty", wordOf<Duty>},
    {"", "standing", wordOf<Standing>},
    {"", "lock_state", wordOf<PairingLock>},
    {"", "decision", wordOf<Decision>},
    {"project", "state", wordOf<ProjectState>},
    {"pairing", "state", wordOf<PairingState>},
    {"talk", "state", wordOf<TalkState>},
    {"published_list", "state", wordOf<ListState>},
    {"certificate", "state", wordOf<CertificateState>},
    {"application", "state", wordOf<ApplicationState>},
    {"project_mentor", "kind", wordOf<MentorKind>},
    {"review", "kind", wordOf<ReviewKind>},
    {"session", "kind", wordOf<SessionKind>},
    {"nudge_template", "kind", wordOf<NudgeKind>},
    {"nudge", "way", wordOf<NudgeWay>},
    {"published_list", "kind", wordOf<ListKind>},
    {"published_list", "shows", wordOf<ListShows>},
    {"report", "submission", wordOf<SubmissionTime>},
    {"report", "place", wordOf<ReportPlace>},
    {"report", "review_state", wordOf<ReviewState>},
    {"report", "review_kind", wordOf<ReviewKind>},
    {"write_back", "way", wordOf<WriteBackWay>},
    {"write_back", "state", wordOf<WriteBackState>},
});

} // namespace

bool isKindOfRecord(const QString &table)
{
    return termOf(recordTerms, table) != nullptr;
}

QString recordWord(const QString &table, const Wording &wording)
{
    const char *term = termOf(recordTerms, table);
    return term ? wording.translate("Records", term) : table;
}

QString recordCount(const QString &table, int number, const Wording &wording)
{
    const char *term = termOf(countTerms, table);
    return term ? wording.translate("RecordCounts", term, nullptr, number) : u"%1 %2"_s.arg(number).arg(table);
}

QString fieldWord(const QString &column, const Wording &wording)
{
    const char *term = termOf(fieldTerms, column);
    return term ? wording.translate("Fields", term) : column;
}

QString valueWord(const QString &table, const QString &column, const QString &value, const Wording &wording)
{
    const auto is = [](std::string_view name, const QString &text) {
        return text == QLatin1StringView(name.data(), qsizetype(name.size()));
    };
    for (const Enumeration &each : enumerations)
        if (is(each.column, column) && (each.table.empty() || is(each.table, table)))
            return each.word(value, wording).value_or(value);
    return value;
}

} // namespace flotilla::wording
