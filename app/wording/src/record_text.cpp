#include "record_text.h"

#include "domain/id.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace flotilla::wording {

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
    {"session", QT_TRANSLATE_NOOP("Records", "session")},
    {"talk", QT_TRANSLATE_NOOP("Records", "talk")},
    {"attendance", QT_TRANSLATE_NOOP("Records", "attendance")},
    {"defense_round", QT_TRANSLATE_NOOP("Records", "round of defenses")},
    {"defense_slot", QT_TRANSLATE_NOOP("Records", "defense")},
    {"judge", QT_TRANSLATE_NOOP("Records", "judge")},
    {"grade_sheet", QT_TRANSLATE_NOOP("Records", "grade sheet")},
    {"published_list", QT_TRANSLATE_NOOP("Records", "published list")},
    {"list_row", QT_TRANSLATE_NOOP("Records", "row of a list")},
    {"objection", QT_TRANSLATE_NOOP("Records", "objection")},
    {"certificate", QT_TRANSLATE_NOOP("Records", "certificate")},
    {"application", QT_TRANSLATE_NOOP("Records", "application")},
    {"import_decision", QT_TRANSLATE_NOOP("Records", "decision about an import")},
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
    {"grade", QT_TRANSLATE_NOOP("Fields", "grade")},
    {"serial", QT_TRANSLATE_NOOP("Fields", "serial")},
    {"rules", QT_TRANSLATE_NOOP("Fields", "rules")},
    {"deleted_at", QT_TRANSLATE_NOOP("Fields", "deletion")},
});

constexpr auto reasonTerms = std::to_array<Term>({
    {"changed", QT_TRANSLATE_NOOP("Reasons", "was changed since")},
    {"referenced", QT_TRANSLATE_NOOP("Reasons", "is used by a record that stays")},
    {"missing", QT_TRANSLATE_NOOP("Reasons", "needs a record that is deleted")},
    {"erased", QT_TRANSLATE_NOOP("Reasons", "had personal data that was erased for good")},
    {"taken", QT_TRANSLATE_NOOP("Reasons", "has a value that another record has taken")},
    {"pushed", QT_TRANSLATE_NOOP("Reasons", "was sent to the repository already")},
    {"second-on-project", QT_TRANSLATE_NOOP("Reasons", "a second pairing on the same project")},
    {"second-in-camp", QT_TRANSLATE_NOOP("Reasons", "a second pairing in the same camp, without a reason")},
    {"slots-full", QT_TRANSLATE_NOOP("Reasons", "more pairings than the project has places, without a reason")},
    {"periods-overlap", QT_TRANSLATE_NOOP("Reasons", "periods that overlap or are not in order")},
    {"login-taken", QT_TRANSLATE_NOOP("Reasons", "a GitHub ID that belongs to somebody else")},
    {"none", QT_TRANSLATE_NOOP("Reasons", "nothing of yours is left to undo")},
    {"backup", QT_TRANSLATE_NOOP("Reasons", "a backup from here")},
    {"pg_dump", QT_TRANSLATE_NOOP("Reasons", "a server's data are backed up on the server, with pg_dump")},
    {"import-archive", QT_TRANSLATE_NOOP("Reasons", "reading an archive into this place")},
    {"not-empty", QT_TRANSLATE_NOOP("Reasons", "an archive needs an empty place")},
    {"no remote", QT_TRANSLATE_NOOP("Reasons", "the repository names no other to fetch from")},
    {"about-oneself", QT_TRANSLATE_NOOP("Reasons", "a decision about oneself")},
});

const char *termOf(std::span<const Term> terms, const QString &code)
{
    const std::string wanted = code.toStdString();
    for (const Term &term : terms)
        if (term.code == wanted)
            return term.text;
    return nullptr;
}

} // namespace

QString recordText(const QString &name, const Wording &wording)
{
    const qsizetype slash = name.indexOf(u'/');
    const char *kind = slash < 0 ? nullptr : termOf(recordTerms, name.first(slash));
    if (!kind || !idFromText(QStringView(name).sliced(slash + 1)))
        return name;
    return wording.translate("Records", kind) + u' ' + name.sliced(slash + 1);
}

QString fieldsText(const QString &columns, const Wording &wording)
{
    QStringList fields;
    for (const QString &part : columns.split(u',', Qt::SkipEmptyParts)) {
        const QString column = part.trimmed();
        const char *term = termOf(fieldTerms, column);
        const QString field = term ? wording.translate("Fields", term) : column;
        if (!fields.contains(field))
            fields.append(field);
    }
    return fields.join(wording.translate("Words", ", ", "between names"));
}

QString reasonText(const QString &code, const Wording &wording)
{
    const char *term = termOf(reasonTerms, code);
    return term ? wording.translate("Reasons", term) : code;
}

} // namespace flotilla::wording
