#include "insight/result_lists.h"

#include "row_values.h"

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::insight {

namespace {

/// How many versions stand behind a list.
int depthOf(const std::vector<ListHead> &heads, Id<PublishedList> id)
{
    int depth = 0;
    for (auto head = heads.begin(); head != heads.end() && depth <= int(heads.size()); ++depth) {
        head = std::ranges::find(heads, id, [](const ListHead &each) { return each.list.id; });
        if (head == heads.end() || !head->list.amends.isValid())
            break;
        id = head->list.amends;
    }
    return depth;
}

/// By kind, then by when it was published, what was not yet last; a version stands behind the one it amends.
void sortLists(std::vector<ListHead> &heads)
{
    const std::vector<ListHead> before = heads;
    std::ranges::sort(heads, {}, [&before](const ListHead &head) {
        return std::tuple(head.list.kind, head.list.publishedAt.value_or(Instant::max()), depthOf(before, head.list.id),
                          head.list.id);
    });
}

} // namespace

Result<std::vector<ListHead>> readLists(storage::Reader &reader, Id<Camp> camp)
{
    auto lists = reader.where<PublishedList>("camp", camp);
    if (!lists)
        return std::unexpected(lists.error());
    std::vector<ListHead> heads;
    for (const PublishedList &list : *lists) {
        const bool replaced = std::ranges::find(*lists, list.id, &PublishedList::amends) != lists->end();
        heads.push_back({.list = list, .replaced = replaced});
    }
    auto done = reader.query("list_heads", bind(QStringLiteral(":camp"), camp.value()), [&heads](const storage::Row &row) {
        const auto head =
            std::ranges::find(heads, idAt<PublishedList>(row, 0), [](const ListHead &each) { return each.list.id; });
        if (head == heads.end())
            return;
        head->rows = intAt(row, 1);
        head->people = head->rows > 0 ? intAt(row, 2) : 0;
    });
    if (!done)
        return std::unexpected(done.error());
    sortLists(heads);
    return heads;
}

namespace {

/// Whether somebody was still on the project at its end.
bool takesPart(PairingState state)
{
    return state == PairingState::Live || state == PairingState::Paused || state == PairingState::Completed;
}

QString whoOf(Id<Person> person, const QString &login)
{
    return person.isValid() ? toText(person) : foldLogin(login);
}

class ListReader {
public:
    ListReader(storage::Reader &reader, Id<PublishedList> list, Instant now) : m_reader(reader), m_list(list), m_now(now) { }

    Result<ListPage> read()
    {
        for (const auto step : {&ListReader::readList, &ListReader::readLines, &ListReader::lint,
                                &ListReader::readObjections, &ListReader::compareVersions})
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        return std::move(m_page);
    }

private:
    Result<void> readList()
    {
        auto list = m_reader.get(m_list);
        if (!list)
            return std::unexpected(list.error());
        m_page.list = std::move(*list);
        auto ledger = readLedger(m_reader, m_page.list.camp, m_now);
        if (!ledger)
            return std::unexpected(ledger.error());
        m_ledger = std::move(*ledger);
        m_page.camp = m_ledger.camp;
        m_page.hasSheets = m_ledger.hasSheets;
        const auto versions = m_reader.where<PublishedList>("amends", m_list);
        if (!versions)
            return std::unexpected(versions.error());
        if (!versions->empty())
            m_page.replacedBy = versions->back().id;
        return {};
    }

    /// The ledger's line of a person: that of the project, else the one with the best grade; null: on no project.
    const LedgerLine *lineOf(Id<Person> person, Id<Project> project) const
    {
        const LedgerLine *best = nullptr;
        for (const LedgerLine &line : m_ledger.lines) {
            if (!person.isValid() || line.mentee.id != person || !line.pairing.isValid())
                continue;
            if (line.project == project)
                return &line;
            if (!best || line.grade > best->grade)
                best = &line;
        }
        return best;
    }

    Result<std::vector<ListLine>> linesOf(Id<PublishedList> list)
    {
        auto rows = m_reader.where<ListRow>("list", list);
        if (!rows)
            return std::unexpected(rows.error());
        std::ranges::sort(*rows, {}, &ListRow::position);
        std::map<Id<ListRow>, PersonLabel> people;
        auto done = m_reader.query("list_lines", bind(QStringLiteral(":list"), list.value()),
                                   [&](const storage::Row &row) { people.emplace(idAt<ListRow>(row, 0), labelAt(row, 1)); });
        if (!done)
            return std::unexpected(done.error());
        std::vector<ListLine> lines;
        for (ListRow &row : *rows) {
            ListLine line{.person = {{}, {}, row.printedLogin}, .projectTitle = row.printedProject};
            if (const auto person = people.find(row.id); person != people.end())
                line.person = person->second;
            line.row = std::move(row);
            place(line);
            lines.push_back(std::move(line));
        }
        return lines;
    }

    void place(ListLine &line) const
    {
        const ListRow &row = line.row;
        if (const LedgerLine *paired = lineOf(line.person.id, row.project)) {
            line.mentors = paired->mentors;
            line.pairing = paired->pairing;
            line.projectNumber = paired->projectNumber;
            line.track = paired->track;
            line.projectTitle = paired->projectTitle;
            line.projectTitleEn = paired->projectTitleEn;
            line.months = paired->stars.months;
        }
        if (m_page.list.kind != ListKind::Results)
            return;
        const CampRules &rules = m_page.camp.rules;
        if (row.months > 0)
            line.months = row.months;
        else if (line.months == 0)
            line.months = Pairing().months; // of somebody who is on no project here
        line.stars = row.months > 0 ? row.stars : flotilla::stars(rules, row.grade, line.months, row.specialAward);
        line.money = row.months > 0 ? row.money : reward(rules, line.stars);
    }

    Result<void> readLines()
    {
        auto lines = linesOf(m_list);
        if (!lines)
            return std::unexpected(lines.error());
        m_page.lines = std::move(*lines);
        std::set<QString> people;
        for (const ListLine &line : m_page.lines) {
            people.insert(whoOf(line.person.id, line.row.printedLogin));
            m_page.stars += line.stars;
            m_page.money += line.money;
        }
        m_page.people = int(people.size());
        return {};
    }

    std::vector<KnownMentee> knownMentees() const
    {
        std::map<Id<Person>, KnownMentee> people;
        for (const LedgerLine &line : m_ledger.lines) {
            if (!line.mentee.id.isValid() || !line.pairing.isValid())
                continue;
            const auto [place, added] = people.try_emplace(
                line.mentee.id,
                KnownMentee{
                    .person = line.mentee.id.value(), .login = line.mentee.login, .takesPart = false, .reported = false});
            KnownMentee &mentee = place->second;
            mentee.takesPart |= takesPart(line.state);
            mentee.reported |= !line.checks.empty() && line.checks.front().have > 0;
            if (line.source != GradeSource::Sheet || !line.grade || (mentee.grade && *mentee.grade >= *line.grade))
                continue;
            mentee.grade = line.grade;
            mentee.specialAward = line.specialAward;
            mentee.unconfirmed = !line.confirmed;
            mentee.stars = line.stars.total;
            mentee.money = line.money;
        }
        std::vector<KnownMentee> known;
        known.reserve(people.size());
        for (auto &[id, mentee] : people)
            known.push_back(std::move(mentee));
        return known;
    }

    Result<void> lint()
    {
        if (m_page.replacedBy.isValid())
            return {};
        std::vector<ListedRow> rows;
        rows.reserve(m_page.lines.size());
        for (const ListLine &line : m_page.lines)
            rows.push_back({.key = qint64(rows.size()),
                            .line = line.row.position,
                            .login = line.row.printedLogin,
                            .person = line.person.id.value(),
                            .grade = line.row.grade,
                            .specialAward = line.row.specialAward,
                            .months = line.row.months,
                            .stars = line.row.stars,
                            .money = line.row.money});
        const auto passes = m_reader.where<LetPass>("list", m_list);
        if (!passes)
            return std::unexpected(passes.error());
        for (ListFinding &finding :
             lintList({.kind = m_page.list.kind, .hasSheets = m_ledger.hasSheets}, rows, knownMentees())) {
            FoundInList found{.finding = std::move(finding)};
            found.subject = subjectOf(found.finding);
            for (const qint64 row : found.finding.rows)
                found.lines.push_back(m_page.lines[std::size_t(row)].row.position);
            if (auto label = labelOf(Id<Person>(found.finding.person)); label)
                found.person = std::move(*label);
            else
                return std::unexpected(label.error());
            const auto pass = std::ranges::find_if(*passes, [&](const LetPass &each) {
                return each.finding == codeOf(found.finding.kind) && each.subject == found.subject;
            });
            if (pass != passes->end()) {
                found.passed = *pass;
                if (auto label = labelOf(pass->by); label)
                    found.passedBy = std::move(*label);
            }
            m_page.findings.push_back(std::move(found));
        }
        return {};
    }

    Result<PersonLabel> labelOf(Id<Person> person)
    {
        PersonLabel label;
        if (!person.isValid())
            return label;
        auto done = m_reader.query("person_label", bind(QStringLiteral(":person"), person.value()),
                                   [&label](const storage::Row &row) { label = labelAt(row, 0); });
        if (!done)
            return std::unexpected(done.error());
        return label;
    }

    /// Against this version, then against those before it.
    Result<void> readObjections()
    {
        Id<PublishedList> version = m_list;
        while (version.isValid()) {
            const auto objections = m_reader.where<Objection>("list", version);
            if (!objections)
                return std::unexpected(objections.error());
            for (const Objection &objection : *objections)
                if (auto done = addObjection(objection); !done)
                    return done;
            const auto list = m_reader.get(version, true);
            if (!list)
                return std::unexpected(list.error());
            version = list->amends;
        }
        std::ranges::sort(m_page.objections, std::greater(),
                          [](const ObjectionLine &line) { return std::pair(line.objection.at, line.objection.id); });
        return {};
    }

    Result<void> addObjection(const Objection &objection)
    {
        ObjectionLine line{.objection = objection};
        auto by = labelOf(objection.by);
        auto decider = labelOf(objection.decider);
        if (!by || !decider)
            return std::unexpected(by ? decider.error() : by.error());
        line.by = std::move(*by);
        line.decider = std::move(*decider);
        if (objection.row.isValid()) {
            const auto row = m_reader.get(objection.row, true);
            if (!row)
                return std::unexpected(row.error());
            line.line = row->position;
            auto about = labelOf(row->person);
            if (!about)
                return std::unexpected(about.error());
            line.about = std::move(*about);
            if (!line.about.id.isValid())
                line.about.login = row->printedLogin;
        }
        m_page.objections.push_back(std::move(line));
        return {};
    }

    Result<void> compareVersions()
    {
        if (!m_page.list.amends.isValid())
            return {};
        const auto before = linesOf(m_page.list.amends);
        if (!before)
            return std::unexpected(before.error());
        const auto match = [](const std::vector<ListLine> &lines, const ListLine &line) {
            return std::ranges::find_if(lines, [&line](const ListLine &each) {
                return whoOf(each.person.id, each.row.printedLogin) == whoOf(line.person.id, line.row.printedLogin)
                    && each.row.project == line.row.project;
            });
        };
        for (const ListLine &line : *before) {
            const auto after = match(m_page.lines, line);
            if (after == m_page.lines.end())
                m_page.differences.push_back({line.person, line.row, std::nullopt});
            else if (after->row.grade != line.row.grade || after->row.specialAward != line.row.specialAward
                     || after->stars != line.stars)
                m_page.differences.push_back({line.person, line.row, after->row});
        }
        for (const ListLine &line : m_page.lines)
            if (match(*before, line) == before->end())
                m_page.differences.push_back({line.person, std::nullopt, line.row});
        return {};
    }

    storage::Reader &m_reader;
    Id<PublishedList> m_list;
    Instant m_now;
    Ledger m_ledger;
    ListPage m_page;
};

} // namespace

int ListPage::errors() const
{
    return int(std::ranges::count_if(findings, &FoundInList::blocks));
}

int ListPage::passed() const
{
    return int(std::ranges::count_if(findings, [](const FoundInList &each) { return each.passed.has_value(); }));
}

int ListPage::openObjections() const
{
    return int(std::ranges::count_if(objections,
                                     [](const ObjectionLine &each) { return each.objection.decision == Decision::Open; }));
}

Result<ListPage> readListPage(storage::Reader &reader, Id<PublishedList> list, Instant now)
{
    return ListReader(reader, list, now).read();
}

} // namespace flotilla::insight
