#include "sample/camp_builder.h"

#include "sample/catalogue.h"

#include <algorithm>

namespace flotilla::interchange::sample {

namespace {

constexpr int periodDays = 14;
constexpr int daysBetweenEditions = 196;
constexpr int hoursEastOfUtc = 8;

/// FNV-1a: the same person has the same id in every camp.
/// The number that ends a made-up login; 0 for those that have none.
quint64 numberIn(const QString &login)
{
    const auto digits =
        std::ranges::find_if_not(login.rbegin(), login.rend(), [](QChar c) { return c.isDigit(); }) - login.rbegin();
    return login.right(digits).toULongLong();
}

quint64 hashOf(const QString &text)
{
    quint64 hash = 14695981039346656037U;
    for (const char byte : text.toUtf8())
        hash = (hash ^ quint64(static_cast<unsigned char>(byte))) * 1099511628211U;
    return hash;
}

/// The first day of a camp. In the running one period 5 was due on the last Sunday at least three days ago.
QDate firstDay(const SampleRequest &request, int index, const CampName &name)
{
    const QDate today = toDateTime(request.now).addSecs(qint64(hoursEastOfUtc) * 3600).date();
    const QDate limit = today.addDays(-3);
    const QDate fifthDue = limit.addDays(-(limit.dayOfWeek() % 7));
    const QDate running = fifthDue.addDays(1 - 5 * periodDays);
    if (index == 0)
        return running;
    const int editionsAgo = 3 - name.edition + (name.series > 0 ? 1 : 0);
    return running.addDays(-daysBetweenEditions * editionsAgo - 7 * (name.series % 20));
}

} // namespace

Instant at(QDate day, int hour, int minute)
{
    const qint64 minutes = (hour - hoursEastOfUtc) * 60 + minute;
    return instantFromMsecs(QDate(1970, 1, 1).daysTo(day) * 86'400'000 + minutes * 60'000);
}

CampBuilder::CampBuilder(const SampleRequest &request, int campIndex)
    : m_request(request),
      m_index(campIndex),
      m_name(campName(campIndex)),
      m_firstDay(firstDay(request, campIndex, m_name)),
      m_mentors(mentors(m_name.series, std::max(8, request.mentees / 4))),
      m_organisers(organisers(campIndex)),
      m_mentees(mentees(campIndex, request.mentees))
{
}

CampRecords CampBuilder::build()
{
    addCamp();
    addPeople();
    addProjects();
    addPairings();
    addReports();
    addSessions();
    addDefenses();
    addLists();
    return std::move(m_records);
}

DateRange CampBuilder::daysOf(int period) const
{
    return {m_firstDay.addDays(qint64(period - 1) * periodDays), m_firstDay.addDays(qint64(period) * periodDays - 1)};
}

Id<Person> CampBuilder::personId(const QString &login) const
{
    return sampleId<Person>(m_request.seed, Kind::Person, numberIn(login), hashOf(login));
}

const CastMember &CampBuilder::leadMentor(int project) const
{
    return m_mentors[std::size_t(catalogue()[std::size_t(project - 1)].leadMentor)];
}

Period CampBuilder::periodFor(const Place &place, int number) const
{
    const bool second = place.project > projectsInFirstBatch;
    const auto found = std::ranges::find_if(m_records.periods, [&](const Period &period) {
        return period.number == number && period.batch == m_records.batches[second ? 1 : 0].id;
    });
    return found != m_records.periods.end() ? *found : Period{};
}

void CampBuilder::addCamp()
{
    Camp &camp = m_records.camp;
    camp.id = id<Camp>(Kind::Camp);
    camp.slug = m_name.slug;
    camp.title = m_name.title;
    camp.titleEn = m_name.titleEn;
    camp.language = Language::Chinese;
    camp.timeZone = QStringLiteral("Asia/Shanghai");
    camp.repository = QStringLiteral("https://example.org/%1/camp").arg(m_name.slug.section(u'-', 0, 0));
    camp.edition = QStringLiteral("WeeklyReports/%1").arg(m_name.slug);
    camp.rules.awardBonus = 500;

    Batch first{.camp = camp.id,
                .number = 1,
                .name = QStringLiteral("提前批"),
                .nameEn = QStringLiteral("Early batch"),
                .days = {daysOf(1).first, daysOf(periodCount).last}};
    first.id = id<Batch>(Kind::Batch, 1);
    Batch second{.camp = camp.id,
                 .number = 2,
                 .name = QStringLiteral("正式批"),
                 .nameEn = QStringLiteral("Main batch"),
                 .days = {daysOf(secondBatchFrom).first, daysOf(periodCount).last}};
    second.id = id<Batch>(Kind::Batch, 2);
    m_records.batches = {first, second};
    addPeriods(m_records.batches[0], 1);
    addPeriods(m_records.batches[1], secondBatchFrom);
}

void CampBuilder::addPeriods(Batch &batch, int firstPeriod)
{
    for (int number = firstPeriod; number <= periodCount; ++number) {
        const DateRange days = daysOf(number);
        Period period{.camp = batch.camp, .batch = batch.id, .number = number, .days = days, .due = days.last};
        period.id = id<Period>(Kind::Period, quint64(batch.number), quint64(number));
        m_records.periods.push_back(period);
    }
}

void CampBuilder::addPerson(const CastMember &member, std::initializer_list<Role> roles)
{
    Person person{.name = member.name,
                  .nameEn = member.nameEn,
                  .email = member.login + QStringLiteral("@example.org"),
                  .affiliation = member.affiliation};
    person.id = personId(member.login);
    Account account{.person = person.id, .login = member.login, .folded = foldLogin(member.login)};
    account.id = sampleId<Account>(m_request.seed, Kind::Account, numberIn(member.login), hashOf(member.login));
    const bool there = std::ranges::any_of(m_records.people, [&](const Person &other) { return other.id == person.id; });
    if (!there) {
        m_records.people.push_back(person);
        m_records.accounts.push_back(account);
    }
    for (const Role role : roles) {
        RoleHolding holding{.camp = m_records.camp.id, .person = person.id, .role = role};
        holding.id = id<RoleHolding>(Kind::Role, hashOf(member.login), quint64(role));
        m_records.roles.push_back(holding);
    }
}

void CampBuilder::addPeople()
{
    addPerson(m_organisers[0], {Role::Coordinator});
    // In the running camp the assistant was a mentee of the edition before, and one of today's mentees helps.
    addPerson(m_organisers[1], {Role::Assistant});
    for (std::size_t i = 0; i < m_mentors.size(); ++i) {
        const bool judges = i < 4 || i == 7;
        if (judges)
            addPerson(m_mentors[i], {Role::Mentor, Role::Judge});
        else
            addPerson(m_mentors[i], {Role::Mentor});
    }
    for (std::size_t i = 0; i < m_mentees.size(); ++i) {
        if (i == 11)
            addPerson(m_mentees[i], {Role::Mentee, Role::Assistant});
        else
            addPerson(m_mentees[i], {Role::Mentee});
    }
}

void CampBuilder::addProjects()
{
    const auto entries = catalogue();
    std::vector<int> wanted(entries.size() + 1, 0);
    for (int i = 0; i < int(m_mentees.size()); ++i) {
        ++wanted[std::size_t(projectOfMentee(i))];
        if (movedProject(i))
            ++wanted[formerProject];
    }
    for (int number = 1; number <= int(entries.size()); ++number) {
        const CatalogueEntry &entry = entries[std::size_t(number - 1)];
        Project project{.camp = m_records.camp.id,
                        .batch = m_records.batches[number > projectsInFirstBatch ? 1 : 0].id,
                        .number = number,
                        .title = entry.title.toString(),
                        .titleEn = entry.titleEn.toString(),
                        .slots = std::max(1, wanted[std::size_t(number)]),
                        .state = isRunning() ? ProjectState::Active : ProjectState::Closed};
        project.id = id<Project>(Kind::Project, quint64(number));
        m_records.projects.push_back(project);
        for (const int mentor : {entry.leadMentor, entry.coMentor}) {
            if (mentor < 0)
                continue;
            ProjectMentor holding{.project = project.id,
                                  .person = personId(m_mentors[std::size_t(mentor)].login),
                                  .kind = mentor == entry.leadMentor ? MentorKind::Lead : MentorKind::Co};
            holding.id = id<ProjectMentor>(Kind::ProjectMentor, quint64(number), quint64(mentor));
            m_records.projectMentors.push_back(holding);
        }
    }
}

void CampBuilder::addPairings()
{
    for (int i = 0; i < int(m_mentees.size()); ++i) {
        Place place{.mentee = i, .project = projectOfMentee(i), .pairing = id<Pairing>(Kind::Pairing, quint64(i), 1)};
        Id<Pairing> predecessor;
        if (joinedLate(i))
            place.firstPeriod = secondBatchFrom;
        if (withdrew(i))
            place.lastPeriod = withdrawnIn - 1;
        if (movedProject(i)) {
            Place former{.mentee = i,
                         .project = formerProject,
                         .pairing = id<Pairing>(Kind::Pairing, quint64(i), 2),
                         .lastPeriod = secondBatchFrom - 1};
            addPairing(former, {});
            predecessor = former.pairing;
            place.firstPeriod = secondBatchFrom;
        }
        addPairing(place, predecessor);
    }
}

void CampBuilder::addPairing(const Place &place, Id<Pairing> predecessor)
{
    Pairing pairing{.camp = m_records.camp.id,
                    .project = m_records.projects[std::size_t(place.project - 1)].id,
                    .mentee = personId(m_mentees[std::size_t(place.mentee)].login),
                    .from = daysOf(place.firstPeriod).first,
                    .lock = PairingLock::Locked,
                    .predecessor = predecessor};
    pairing.id = place.pairing;
    pairing.months = place.mentee % 3 == 0 && !joinedLate(place.mentee) ? 5 : 3;
    pairing.state = isRunning() ? PairingState::Live : PairingState::Completed;
    if (withdrew(place.mentee)) {
        pairing.state = PairingState::Withdrawn;
        pairing.to = daysOf(withdrawnIn).first.addDays(3);
        pairing.reason = QStringLiteral("与实习时间冲突，和导师商量后退出");
    } else if (place.lastPeriod < periodCount) {
        pairing.state = PairingState::Moved;
        pairing.to = daysOf(place.lastPeriod).last;
        pairing.reason = QStringLiteral("研究方向更接近新项目，两位导师同意");
    } else if (!isRunning()) {
        pairing.to = daysOf(periodCount).last;
    }
    m_records.pairings.push_back(pairing);
    m_places.push_back(place);
    for (const ProjectMentor &mentor : m_records.projectMentors) {
        if (mentor.project != pairing.project)
            continue;
        PairingMentor holding{.pairing = pairing.id, .mentor = mentor.person};
        holding.id = id<PairingMentor>(Kind::PairingMentor, quint64(pairing.id.value()), quint64(mentor.person.value()));
        m_records.pairingMentors.push_back(holding);
    }
}

} // namespace flotilla::interchange::sample
