#pragma once

#include "storage/column_traits.h"
#include "storage/table.h"

#include "domain/import_memory.h"
#include "domain/nudge.h"
#include "domain/results.h"
#include "domain/write_back.h"

namespace flotilla::storage {

template <>
struct Table<Camp> {
    static constexpr std::string_view name = "camp";
    static constexpr void columns(auto take)
    {
        take(column("slug", &Camp::slug), column("title", &Camp::title), column("title_en", &Camp::titleEn),
             column("language", &Camp::language), column("time_zone", &Camp::timeZone),
             column("repository", &Camp::repository), column("edition", &Camp::edition), column("rules", &Camp::rules));
    }
};

template <>
struct Table<Batch> {
    static constexpr std::string_view name = "batch";
    static constexpr void columns(auto take)
    {
        take(column("camp", &Batch::camp), column("number", &Batch::number), column("name", &Batch::name),
             column("name_en", &Batch::nameEn), column("days", &Batch::days));
    }
};

template <>
struct Table<Period> {
    static constexpr std::string_view name = "period";
    static constexpr void columns(auto take)
    {
        take(column("camp", &Period::camp), column("batch", &Period::batch), column("number", &Period::number),
             column("days", &Period::days), column("due", &Period::due));
    }
};

template <>
struct Table<Person> {
    static constexpr std::string_view name = "person";
    static constexpr void columns(auto take)
    {
        take(column("name", &Person::name), column("name_en", &Person::nameEn),
             column("certificate_name", &Person::certificateName), column("email", &Person::email),
             column("chat", &Person::chat), column("affiliation", &Person::affiliation), column("fields", &Person::fields),
             column("note", &Person::note), optional("merged_into", &Person::mergedInto));
    }
};

template <>
struct Table<Account> {
    static constexpr std::string_view name = "account";
    static constexpr void columns(auto take)
    {
        take(column("person", &Account::person), column("login", &Account::login), column("folded", &Account::folded),
             column("from_at", &Account::from), column("to_at", &Account::to));
    }
};

template <>
struct Table<RoleHolding> {
    static constexpr std::string_view name = "role_holding";
    static constexpr void columns(auto take)
    {
        take(column("camp", &RoleHolding::camp), column("person", &RoleHolding::person), column("role", &RoleHolding::role));
    }
};

template <>
struct Table<Project> {
    static constexpr std::string_view name = "project";
    static constexpr void columns(auto take)
    {
        take(column("camp", &Project::camp), optional("batch", &Project::batch), column("number", &Project::number),
             column("track", &Project::track), column("title", &Project::title), column("title_en", &Project::titleEn),
             column("description", &Project::description), column("slots", &Project::slots),
             column("state", &Project::state), column("address", &Project::address));
    }
};

template <>
struct Table<ProjectMentor> {
    static constexpr std::string_view name = "project_mentor";
    static constexpr void columns(auto take)
    {
        take(column("project", &ProjectMentor::project), column("person", &ProjectMentor::person),
             column("kind", &ProjectMentor::kind), column("from_day", &ProjectMentor::from),
             column("to_day", &ProjectMentor::to));
    }
};

template <>
struct Table<Pairing> {
    static constexpr std::string_view name = "pairing";
    static constexpr void columns(auto take)
    {
        take(column("camp", &Pairing::camp), column("project", &Pairing::project), column("mentee", &Pairing::mentee),
             column("from_day", &Pairing::from), column("to_day", &Pairing::to), column("state", &Pairing::state),
             column("lock_state", &Pairing::lock), column("months", &Pairing::months),
             optional("predecessor", &Pairing::predecessor), column("reason", &Pairing::reason));
    }
};

template <>
struct Table<PairingMentor> {
    static constexpr std::string_view name = "pairing_mentor";
    static constexpr void columns(auto take)
    {
        take(column("pairing", &PairingMentor::pairing), column("mentor", &PairingMentor::mentor),
             column("from_day", &PairingMentor::from), column("to_day", &PairingMentor::to));
    }
};

template <>
struct Table<Report> {
    static constexpr std::string_view name = "report";
    static constexpr void columns(auto take)
    {
        take(column("camp", &Report::camp), column("pairing", &Report::pairing), optional("period", &Report::period),
             column("path", &Report::path), column("days", &Report::days), column("written_days", &Report::writtenDays),
             column("body", &Report::body), column("submission", &Report::submission),
             column("submitted_at", &Report::submittedAt), column("merged_at", &Report::mergedAt),
             column("pulls", &Report::pulls), column("place", &Report::place), column("review_state", &Report::reviewState),
             column("review_kind", &Report::reviewKind), column("work_chars", &Report::workChars),
             column("next_chars", &Report::nextChars), column("question_chars", &Report::questionChars),
             column("review_chars", &Report::reviewChars));
    }
};

template <>
struct Table<ReportRevision> {
    static constexpr std::string_view name = "report_revision";
    static constexpr void columns(auto take)
    {
        take(column("report", &ReportRevision::report), column("path", &ReportRevision::path),
             column("body", &ReportRevision::body), column("at", &ReportRevision::at));
    }
};

template <>
struct Table<Review> {
    static constexpr std::string_view name = "review";
    static constexpr void columns(auto take)
    {
        take(column("report", &Review::report), optional("author", &Review::author), optional("recorder", &Review::recorder),
             column("at", &Review::at), column("body", &Review::body), column("kind", &Review::kind),
             column("visibility", &Review::visibility), column("origin", &Review::origin),
             column("standing", &Review::standing));
    }
};

template <>
struct Table<Exemption> {
    static constexpr std::string_view name = "exemption";
    static constexpr void columns(auto take)
    {
        take(column("pairing", &Exemption::pairing), column("period", &Exemption::period), column("duty", &Exemption::duty),
             column("reason", &Exemption::reason), optional("by_person", &Exemption::by), column("at", &Exemption::at));
    }
};

template <>
struct Table<Extension> {
    static constexpr std::string_view name = "extension";
    static constexpr void columns(auto take)
    {
        take(column("period", &Extension::period), optional("pairing", &Extension::pairing), column("due", &Extension::due),
             column("reason", &Extension::reason), optional("by_person", &Extension::by), column("at", &Extension::at));
    }
};

template <>
struct Table<ReportReturn> {
    static constexpr std::string_view name = "report_return";
    static constexpr void columns(auto take)
    {
        take(column("report", &ReportReturn::report), column("body", &ReportReturn::body),
             column("reason", &ReportReturn::reason), optional("by_person", &ReportReturn::by),
             column("at", &ReportReturn::at));
    }
};

template <>
struct Table<NudgeTemplate> {
    static constexpr std::string_view name = "nudge_template";
    static constexpr void columns(auto take)
    {
        take(column("camp", &NudgeTemplate::camp), column("kind", &NudgeTemplate::kind),
             column("text", &NudgeTemplate::text), column("text_en", &NudgeTemplate::textEn));
    }
};

template <>
struct Table<Nudge> {
    static constexpr std::string_view name = "nudge";
    static constexpr void columns(auto take)
    {
        take(column("camp", &Nudge::camp), column("period_number", &Nudge::periodNumber),
             optional("project", &Nudge::project), optional("person", &Nudge::person), column("way", &Nudge::way),
             column("body", &Nudge::body), optional("by_person", &Nudge::by), column("at", &Nudge::at));
    }
};

template <>
struct Table<Session> {
    static constexpr std::string_view name = "session";
    static constexpr void columns(auto take)
    {
        take(column("camp", &Session::camp), column("kind", &Session::kind), column("number", &Session::number),
             column("title", &Session::title), column("starts_at", &Session::startsAt), column("minutes", &Session::minutes),
             column("place", &Session::place), column("recording", &Session::recording),
             column("minutes_text", &Session::minutesText));
    }
};

template <>
struct Table<Talk> {
    static constexpr std::string_view name = "talk";
    static constexpr void columns(auto take)
    {
        take(column("session", &Talk::session), optional("speaker", &Talk::speaker), optional("project", &Talk::project),
             column("title", &Talk::title), column("materials", &Talk::materials), column("state", &Talk::state),
             column("position", &Talk::position));
    }
};

template <>
struct Table<Attendance> {
    static constexpr std::string_view name = "attendance";
    static constexpr void columns(auto take)
    {
        take(column("session", &Attendance::session), column("person", &Attendance::person));
    }
};

template <>
struct Table<DefenseRound> {
    static constexpr std::string_view name = "defense_round";
    static constexpr void columns(auto take)
    {
        take(column("camp", &DefenseRound::camp), column("number", &DefenseRound::number),
             column("title", &DefenseRound::title), column("days", &DefenseRound::days));
    }
};

template <>
struct Table<DefenseSlot> {
    static constexpr std::string_view name = "defense_slot";
    static constexpr void columns(auto take)
    {
        take(column("round", &DefenseSlot::round), column("pairing", &DefenseSlot::pairing),
             column("starts_at", &DefenseSlot::startsAt), column("minutes", &DefenseSlot::minutes));
    }
};

template <>
struct Table<Judge> {
    static constexpr std::string_view name = "judge";
    static constexpr void columns(auto take) { take(column("slot", &Judge::slot), column("person", &Judge::person)); }
};

template <>
struct Table<GradeSheet> {
    static constexpr std::string_view name = "grade_sheet";
    static constexpr void columns(auto take)
    {
        take(column("slot", &GradeSheet::slot), optional("judge", &GradeSheet::judge), column("grade", &GradeSheet::grade),
             column("special_award", &GradeSheet::specialAward), column("comment", &GradeSheet::comment),
             column("at", &GradeSheet::at), column("override_reason", &GradeSheet::overrideReason),
             optional("overridden_by", &GradeSheet::overriddenBy), optional("confirmed_by", &GradeSheet::confirmedBy));
    }
};

template <>
struct Table<PublishedList> {
    static constexpr std::string_view name = "published_list";
    static constexpr void columns(auto take)
    {
        take(column("camp", &PublishedList::camp), column("kind", &PublishedList::kind),
             column("state", &PublishedList::state), column("title", &PublishedList::title),
             column("published_at", &PublishedList::publishedAt), column("window_ends_at", &PublishedList::windowEndsAt),
             column("reply_by", &PublishedList::replyBy), column("shows", &PublishedList::shows),
             optional("amends", &PublishedList::amends), column("source", &PublishedList::source));
    }
};

template <>
struct Table<ListRow> {
    static constexpr std::string_view name = "list_row";
    static constexpr void columns(auto take)
    {
        take(column("list", &ListRow::list), column("position", &ListRow::position),
             column("printed_login", &ListRow::printedLogin), column("printed_project", &ListRow::printedProject),
             optional("person", &ListRow::person), optional("project", &ListRow::project), column("grade", &ListRow::grade),
             column("special_award", &ListRow::specialAward), column("months", &ListRow::months),
             column("stars", &ListRow::stars), column("money", &ListRow::money), column("let_pass", &ListRow::letPass));
    }
};

template <>
struct Table<LetPass> {
    static constexpr std::string_view name = "let_pass";
    static constexpr void columns(auto take)
    {
        take(column("list", &LetPass::list), column("finding", &LetPass::finding), column("subject", &LetPass::subject),
             column("reason", &LetPass::reason), optional("by_person", &LetPass::by), column("at", &LetPass::at));
    }
};

template <>
struct Table<Objection> {
    static constexpr std::string_view name = "objection";
    static constexpr void columns(auto take)
    {
        take(optional("list", &Objection::list), optional("list_row", &Objection::row),
             optional("by_person", &Objection::by), column("due", &Objection::due), column("text", &Objection::text),
             column("evidence", &Objection::evidence), column("at", &Objection::at),
             column("decision", &Objection::decision), column("decision_reason", &Objection::decisionReason),
             optional("decider", &Objection::decider), column("decided_at", &Objection::decidedAt));
    }
};

template <>
struct Table<Certificate> {
    static constexpr std::string_view name = "certificate";
    static constexpr void columns(auto take)
    {
        take(column("camp", &Certificate::camp), column("pairing", &Certificate::pairing),
             column("person", &Certificate::person), column("serial", &Certificate::serial),
             column("printed_name", &Certificate::printedName), column("template_name", &Certificate::templateName),
             column("issued_at", &Certificate::issuedAt), column("state", &Certificate::state),
             column("reason", &Certificate::reason), column("signature", &Certificate::signature));
    }
};

template <>
struct Table<Application> {
    static constexpr std::string_view name = "application";
    static constexpr void columns(auto take)
    {
        take(column("camp", &Application::camp), column("person", &Application::person),
             column("choices", &Application::choices), column("reassignable", &Application::reassignable),
             column("resume", &Application::resume), column("note", &Application::note),
             column("state", &Application::state), column("at", &Application::at));
    }
};

template <>
struct Table<ImportDecision> {
    static constexpr std::string_view name = "import_decision";
    static constexpr void columns(auto take)
    {
        take(column("camp", &ImportDecision::camp), column("subject", &ImportDecision::subject),
             column("key", &ImportDecision::key), column("value", &ImportDecision::value));
    }
};

template <>
struct Table<WriteBack> {
    static constexpr std::string_view name = "write_back";
    static constexpr void columns(auto take)
    {
        take(column("review", &WriteBack::review), column("way", &WriteBack::way), column("state", &WriteBack::state),
             column("remote", &WriteBack::remote), column("branch", &WriteBack::branch), column("path", &WriteBack::path),
             column("commit_id", &WriteBack::commit), column("written", &WriteBack::written),
             column("content", &WriteBack::content), column("source", &WriteBack::source),
             column("problem", &WriteBack::problem), column("at", &WriteBack::at));
    }
};

template <class... Records>
struct RecordTypes {
    /// Calls `each.template operator()<Record>()` for every kind of record, in order.
    template <class Each>
    static constexpr void forEach(Each each)
    {
        (each.template operator()<Records>(), ...);
    }
};

/// Every kind of record. One that refers to another stands after it.
using AllRecords =
    RecordTypes<Camp, Batch, Period, Person, Account, RoleHolding, Project, ProjectMentor, Pairing, PairingMentor, Report,
                ReportRevision, Review, Exemption, Extension, ReportReturn, NudgeTemplate, Nudge, Session, Talk, Attendance,
                DefenseRound, DefenseSlot, Judge, GradeSheet, PublishedList, ListRow, LetPass, Objection, Certificate,
                Application, ImportDecision, WriteBack>;

} // namespace flotilla::storage

#include "storage/record_codec.h"
