#include "domain/list_lint.h"

#include "domain/enum_names.h"

#include <algorithm>
#include <map>
#include <set>

namespace flotilla {

namespace {

using namespace Qt::Literals::StringLiterals;

class Linter {
public:
    Linter(const ListRules &rules, const std::vector<ListedRow> &rows, const std::vector<KnownMentee> &people)
        : m_rules(rules), m_rows(rows), m_people(people)
    {
        for (const ListedRow &row : m_rows)
            m_byWho[whoOf(row)].push_back(&row);
    }

    std::vector<ListFinding> run()
    {
        findTwice();
        findUnknown();
        if (m_rules.kind == ListKind::Results) {
            for (const ListedRow &row : m_rows)
                compare(row);
            for (const KnownMentee &mentee : m_people)
                findWithoutRow(mentee);
        }
        if (m_byWho.size() != m_rows.size())
            m_findings.push_back(
                {.kind = ListFindingKind::RowsNotPeople, .rowCount = int(m_rows.size()), .people = int(m_byWho.size())});
        if (m_rules.kind == ListKind::Results && !m_rules.hasSheets && !m_rows.empty())
            m_findings.push_back({.kind = ListFindingKind::NothingToCompareWith});
        return std::move(m_findings);
    }

private:
    static QString whoOf(const ListedRow &row)
    {
        return row.person > 0 ? u"#"_s + QString::number(row.person) : foldLogin(row.login);
    }
    bool isFirst(const ListedRow &row) const { return m_byWho.at(whoOf(row)).front() == &row; }
    const KnownMentee *known(qint64 person) const
    {
        const auto found = std::ranges::find(m_people, person, &KnownMentee::person);
        return person > 0 && found != m_people.end() ? &*found : nullptr;
    }
    bool hasRow(const KnownMentee &mentee) const
    {
        return m_byWho.contains(u"#"_s + QString::number(mentee.person)) || m_aliases.contains(mentee.person);
    }

    void findTwice()
    {
        std::set<QString> said;
        for (const ListedRow &row : m_rows) {
            const auto &same = m_byWho.at(whoOf(row));
            if (same.size() < 2 || !said.insert(whoOf(row)).second)
                continue;
            ListFinding finding{.kind = ListFindingKind::PersonTwice, .person = row.person, .login = row.login};
            for (const ListedRow *each : same)
                finding.rows.push_back(each->key);
            m_findings.push_back(std::move(finding));
        }
    }

    void findUnknown()
    {
        for (const ListedRow &row : m_rows) {
            if (row.person > 0 || !isFirst(row))
                continue;
            const KnownMentee *alias = aliasOf(row);
            if (alias)
                m_aliases.insert(alias->person);
            m_findings.push_back({.kind = alias ? ListFindingKind::PersonAlias : ListFindingKind::PersonUnknown,
                                  .rows = {row.key},
                                  .person = alias ? alias->person : 0,
                                  .login = row.login});
        }
    }

    /// The only person without a row whose GitHub ID looks like the one on the list.
    const KnownMentee *aliasOf(const ListedRow &row) const
    {
        const KnownMentee *match = nullptr;
        for (const KnownMentee &mentee : m_people) {
            if (m_byWho.contains(u"#"_s + QString::number(mentee.person)) || !areAlike(mentee.login, row.login)
                || (m_rules.mayBeSame && !m_rules.mayBeSame(mentee, row)))
                continue;
            if (match)
                return nullptr;
            match = &mentee;
        }
        return match;
    }

    void compare(const ListedRow &row)
    {
        const KnownMentee *mentee = known(row.person);
        if (!mentee || !isFirst(row))
            return;
        const auto add = [&](ListFindingKind kind) {
            m_findings.push_back({.kind = kind,
                                  .rows = {row.key},
                                  .person = row.person,
                                  .login = row.login,
                                  .listed = row.grade,
                                  .given = mentee->grade});
        };
        if (mentee->grade == Grade::Fail)
            add(ListFindingKind::FailedListed);
        else if (!mentee->takesPart)
            add(ListFindingKind::EndedListed);
        else if (m_rules.hasSheets && !mentee->grade)
            add(ListFindingKind::ListedWithoutGrade);
        else if (mentee->grade && (mentee->grade != row.grade || mentee->specialAward != row.specialAward))
            add(ListFindingKind::GradeDiffers);
        else if (mentee->grade && row.months > 0 && (mentee->stars != row.stars || mentee->money != row.money))
            add(ListFindingKind::StarsDiffer);
        if (mentee->unconfirmed)
            add(ListFindingKind::Unconfirmed);
    }

    void findWithoutRow(const KnownMentee &mentee)
    {
        if (hasRow(mentee) || !mentee.takesPart || mentee.grade == Grade::Fail)
            return;
        if (mentee.grade)
            m_findings.push_back({.kind = ListFindingKind::PassedWithoutRow,
                                  .person = mentee.person,
                                  .login = mentee.login,
                                  .given = mentee.grade});
        else if (mentee.reported)
            m_findings.push_back(
                {.kind = ListFindingKind::ReportedWithoutRow, .person = mentee.person, .login = mentee.login});
    }

    const ListRules &m_rules;
    const std::vector<ListedRow> &m_rows;
    const std::vector<KnownMentee> &m_people;
    std::map<QString, std::vector<const ListedRow *>> m_byWho;
    std::set<qint64> m_aliases; ///< people who stand on the list under another GitHub ID
    std::vector<ListFinding> m_findings;
};

} // namespace

QString codeOf(ListFindingKind kind)
{
    switch (kind) {
    case ListFindingKind::PersonTwice:
        return u"person-twice"_s;
    case ListFindingKind::PersonUnknown:
        return u"person-unknown"_s;
    case ListFindingKind::PersonAlias:
        return u"person-alias"_s;
    case ListFindingKind::PassedWithoutRow:
        return u"passed-without-row"_s;
    case ListFindingKind::ReportedWithoutRow:
        return u"reported-without-row"_s;
    case ListFindingKind::ListedWithoutGrade:
        return u"listed-without-grade"_s;
    case ListFindingKind::FailedListed:
        return u"failed-listed"_s;
    case ListFindingKind::EndedListed:
        return u"ended-listed"_s;
    case ListFindingKind::GradeDiffers:
        return u"grade-differs"_s;
    case ListFindingKind::StarsDiffer:
        return u"stars-differ"_s;
    case ListFindingKind::Unconfirmed:
        return u"unconfirmed"_s;
    case ListFindingKind::RowsNotPeople:
        return u"rows-not-people"_s;
    case ListFindingKind::NothingToCompareWith:
        break;
    }
    return u"nothing-to-compare-with"_s;
}

bool isError(ListFindingKind kind)
{
    return kind != ListFindingKind::NothingToCompareWith;
}

bool mayLetPass(ListFindingKind kind)
{
    return isError(kind) && kind != ListFindingKind::FailedListed;
}

std::vector<ListFinding> lintList(const ListRules &rules, const std::vector<ListedRow> &rows,
                                  const std::vector<KnownMentee> &people)
{
    return Linter(rules, rows, people).run();
}

QString subjectOf(const ListFinding &finding)
{
    const auto word = [](const std::optional<Grade> &grade) {
        const std::string_view name = grade ? enumName(*grade) : std::string_view("-");
        return QString::fromLatin1(name.data(), qsizetype(name.size()));
    };
    if (finding.kind == ListFindingKind::RowsNotPeople)
        return u"%1:%2"_s.arg(finding.rowCount).arg(finding.people);
    const QString who = finding.person > 0 ? idToText(finding.person) : foldLogin(finding.login);
    if (finding.kind == ListFindingKind::PersonTwice)
        return u"%1:%2"_s.arg(who).arg(finding.rows.size());
    return finding.listed || finding.given ? u"%1:%2:%3"_s.arg(who, word(finding.listed), word(finding.given)) : who;
}

} // namespace flotilla
