#include "sample/camp_builder.h"
#include "sample/catalogue.h"

#include <algorithm>

namespace flotilla::interchange::sample {

namespace {

struct TalkPlan {
    int session;
    int mentee;
    TalkState state;
};

/// The grade of a mentee in a finished camp; nobody who withdrew has one.
Grade gradeByChance(Random &random)
{
    const int chance = random.below(100);
    if (chance < 4)
        return Grade::Fail;
    if (chance < 30)
        return Grade::Pass;
    if (chance < 68)
        return Grade::Good;
    return chance < 92 ? Grade::Excellent : Grade::Outstanding;
}

} // namespace

void CampBuilder::addSessions()
{
    const auto plan = [this](int number, SessionKind kind, const QString &title, QDate day) {
        Session session{.camp = m_records.camp.id,
                        .kind = kind,
                        .number = number,
                        .title = title,
                        .startsAt = at(day, 19, 30),
                        .minutes = 90,
                        .place = QStringLiteral("https://meeting.example.org/%1").arg(m_records.camp.slug)};
        session.id = id<Session>(Kind::Session, quint64(kind), quint64(number));
        if (session.startsAt < m_request.now)
            session.recording = QStringLiteral("https://video.example.org/%1/%2").arg(m_records.camp.slug).arg(number);
        m_records.sessions.push_back(session);
        return session;
    };
    plan(1, SessionKind::Opening, QStringLiteral("开营仪式"), daysOf(1).first.addDays(1));
    const Session first = plan(1, SessionKind::TechShare, QStringLiteral("第 1 次技术分享会"), daysOf(3).last.addDays(6));
    const Session second = plan(2, SessionKind::TechShare, QStringLiteral("第 2 次技术分享会"), daysOf(6).first.addDays(12));
    const int last = int(m_mentees.size()) - 1;
    addTalk(first, std::min(0, last), TalkState::Given, 1);
    addTalk(first, std::min(19, last), TalkState::Given, 2);
    addTalk(second, std::min(3, last), isRunning() ? TalkState::Approved : TalkState::Given, 1);
    if (!isRunning())
        addTalk(second, std::min(12, last), TalkState::Given, 2);
    for (int i = 0; i < int(m_mentees.size()); ++i) {
        if (i % 4 == 3)
            continue;
        Attendance attendance{.session = first.id, .person = personId(m_mentees[std::size_t(i)].login)};
        attendance.id = id<Attendance>(Kind::Attendance, quint64(i));
        m_records.attendances.push_back(attendance);
    }
}

void CampBuilder::addTalk(const Session &session, int mentee, TalkState state, int position)
{
    const CastMember &speaker = m_mentees[std::size_t(mentee)];
    const CatalogueEntry &entry = catalogue()[std::size_t(projectOfMentee(mentee) - 1)];
    Talk talk{.session = session.id,
              .speaker = personId(speaker.login),
              .project = m_records.projects[std::size_t(projectOfMentee(mentee) - 1)].id,
              .title = (speaker.writesEnglish ? entry.titleEn : entry.title).toString(),
              .state = state,
              .position = position};
    if (state == TalkState::Given)
        talk.materials = QStringLiteral("%1/Docs/%2.pdf").arg(m_records.camp.repository, speaker.login);
    talk.id = id<Talk>(Kind::Talk, quint64(session.id.value()), quint64(position));
    m_records.talks.push_back(talk);
}

/// A finished camp has defended and been graded; of the running one's first round eleven places are planned.
void CampBuilder::addDefenses()
{
    const QDate firstEvening = daysOf(periodCount).last.addDays(8);
    DefenseRound round{.camp = m_records.camp.id,
                       .number = 1,
                       .title = QStringLiteral("第 1 轮答辩"),
                       .days = {firstEvening, firstEvening.addDays(11)}};
    round.id = id<DefenseRound>(Kind::Round, 1);
    m_records.rounds.push_back(round);
    int planned = 0;
    for (const Place &place : m_places) {
        const bool ended = place.lastPeriod < periodCount;
        if (ended || (isRunning() && (planned == 11 || place.mentee % 3 == 0)))
            continue;
        constexpr int slotsPerEvening = 4;
        DefenseSlot slot{.round = round.id,
                         .pairing = place.pairing,
                         .startsAt = at(firstEvening.addDays(planned / slotsPerEvening), 19 + planned % slotsPerEvening / 2,
                                        planned % 2 * 30),
                         .minutes = 30};
        slot.id = id<DefenseSlot>(Kind::Slot, quint64(place.mentee));
        m_records.defenseSlots.push_back(slot);
        const auto own = leadMentor(place.project).login;
        int seats = 0;
        for (std::size_t judge = std::size_t(planned / slotsPerEvening) % 3; judge < m_mentors.size() && seats < 3;
             ++judge) {
            if (m_mentors[judge].login == own)
                continue;
            Judge seat{.slot = slot.id, .person = personId(m_mentors[judge].login)};
            seat.id = id<Judge>(Kind::Judge, quint64(place.mentee), quint64(judge));
            m_records.judges.push_back(seat);
            ++seats;
        }
        if (!isRunning())
            addSheet(slot, place);
        ++planned;
    }
}

void CampBuilder::addSheet(const DefenseSlot &slot, const Place &place)
{
    Random random(m_request.seed, {13, quint64(m_index), quint64(place.mentee)});
    GradeSheet sheet{.slot = slot.id,
                     .grade = gradeByChance(random),
                     .at = instantFromMsecs(toMsecs(slot.startsAt) + qint64(30) * 60'000)};
    sheet.specialAward = sheet.grade >= Grade::Excellent && random.percent(30);
    sheet.comment = sheet.grade == Grade::Fail ? QStringLiteral("主要目标没有完成，演示无法运行。")
                                               : QStringLiteral("目标完成，讲解清楚，提问都有数据支持。");
    sheet.id = id<GradeSheet>(Kind::Sheet, quint64(place.mentee));
    m_records.sheets.push_back(sheet);
}

void CampBuilder::addLists()
{
    PublishedList enrolment{.camp = m_records.camp.id,
                            .kind = ListKind::Enrolment,
                            .state = ListState::Final,
                            .title = QStringLiteral("入选营员名单公示"),
                            .publishedAt = at(m_firstDay.addDays(-10), 10, 0),
                            .windowEndsAt = at(m_firstDay.addDays(-3), 18, 0)};
    enrolment.id = id<PublishedList>(Kind::List, 1);
    m_records.lists.push_back(enrolment);
    for (const Place &place : m_places)
        if (place.firstPeriod == 1)
            addResult(enrolment, place, Grade::Pass, false);
    if (isRunning())
        return;
    const QDate published = daysOf(periodCount).last.addDays(24);
    PublishedList results{.camp = m_records.camp.id,
                          .kind = ListKind::Results,
                          .state = ListState::Final,
                          .title = QStringLiteral("结营考核公示"),
                          .publishedAt = at(published, 10, 0),
                          .windowEndsAt = at(published.addDays(7), 18, 0)};
    results.id = id<PublishedList>(Kind::List, 2);
    m_records.lists.push_back(results);
    for (const GradeSheet &sheet : m_records.sheets) {
        const auto slot =
            std::ranges::find_if(m_records.defenseSlots, [&](const DefenseSlot &s) { return s.id == sheet.slot; });
        const auto place = std::ranges::find_if(m_places, [&](const Place &p) { return p.pairing == slot->pairing; });
        if (sheet.grade != Grade::Fail)
            addResult(results, *place, sheet.grade, sheet.specialAward);
    }
}

void CampBuilder::addResult(const PublishedList &list, const Place &place, Grade grade, bool award)
{
    const CastMember &mentee = m_mentees[std::size_t(place.mentee)];
    const Project &project = m_records.projects[std::size_t(place.project - 1)];
    const auto position =
        int(std::ranges::count_if(m_records.rows, [&](const ListRow &r) { return r.list == list.id; })) + 1;
    ListRow row{.list = list.id,
                .position = position,
                .printedLogin = mentee.login,
                .printedProject = project.title,
                .person = personId(mentee.login),
                .project = project.id,
                .grade = grade,
                .specialAward = award};
    row.id = id<ListRow>(Kind::Row, quint64(list.id.value()), quint64(place.mentee));
    m_records.rows.push_back(row);
    if (list.kind != ListKind::Results || !list.windowEndsAt)
        return;
    Certificate certificate{
        .camp = m_records.camp.id,
        .pairing = place.pairing,
        .person = row.person,
        .serial = QStringLiteral("%1-%2").arg(m_records.camp.slug.toUpper()).arg(position, 4, 10, QLatin1Char('0')),
        .printedName = mentee.name,
        .templateName = QStringLiteral("classic"),
        .issuedAt = instantFromMsecs(toMsecs(*list.windowEndsAt) + 86'400'000)};
    certificate.id = id<Certificate>(Kind::Certificate, quint64(place.mentee));
    m_records.certificates.push_back(certificate);
}

} // namespace flotilla::interchange::sample
