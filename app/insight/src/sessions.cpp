#include "insight/sessions.h"

#include "row_values.h"

#include "domain/session_rules.h"
#include "insight/camp_zone.h"
#include "storage/names.h"

#include <algorithm>

namespace flotilla::insight {

using namespace Qt::Literals::StringLiterals;

namespace {

class SessionsReader {
public:
    SessionsReader(storage::Reader &reader, Id<Camp> camp, Instant now) : m_reader(reader), m_camp(camp)
    {
        m_page.now = now;
    }

    Result<SessionsPage> read()
    {
        auto progress = readProgress(m_reader, m_camp, m_page.now);
        if (!progress)
            return std::unexpected(progress.error());
        m_page.speakers = speakers(*progress);
        for (SessionTally &tally : progress->sessions) {
            m_placeOf.insert(tally.session.id, m_page.sessions.size());
            m_page.sessions.push_back({.session = std::move(tally.session), .talks = {}, .present = {}});
        }
        m_page.zone = progress->zone;
        m_page.camp = std::move(progress->camp);
        for (const auto step : {&SessionsReader::addTalks, &SessionsReader::addAttendance, &SessionsReader::addPeople,
                                &SessionsReader::addProjects, &SessionsReader::addLabels})
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        return std::move(m_page);
    }

private:
    SessionLine *lineOf(Id<Session> session)
    {
        const auto place = m_placeOf.constFind(session);
        return place == m_placeOf.constEnd() ? nullptr : &m_page.sessions[*place];
    }

    Result<void> addTalks()
    {
        return m_reader.query("sessions_talks", bind(u":camp"_s, m_camp.value()), [&](const storage::Row &row) {
            Talk talk;
            talk.id = idAt<Talk>(row, 0);
            talk.version = row.integer(1);
            talk.session = idAt<Session>(row, 2);
            talk.speaker = idAt<Person>(row, 3);
            talk.project = idAt<Project>(row, 4);
            talk.title = row.text(5);
            talk.materials = row.text(6);
            talk.state = wordAt<TalkState>(row, 7);
            talk.position = intAt(row, 8);
            if (SessionLine *line = lineOf(talk.session))
                line->talks.push_back(talk);
        });
    }

    Result<void> addAttendance()
    {
        return m_reader.query("sessions_attendance", bind(u":camp"_s, m_camp.value()), [&](const storage::Row &row) {
            if (SessionLine *line = lineOf(idAt<Session>(row, 0)))
                line->present.insert(idAt<Person>(row, 1));
        });
    }

    Result<void> addPeople()
    {
        auto people = readPeople(m_reader, std::nullopt);
        if (!people)
            return std::unexpected(people.error());
        m_page.people = std::move(*people);
        for (const PersonLine &line : m_page.people) {
            m_page.labels.insert(line.person.id, line.person);
            if (std::ranges::find(line.parts, m_camp, &PersonLine::Part::camp) != line.parts.end())
                m_page.ofCamp.push_back(line.person.id);
        }
        return {};
    }

    Result<void> addProjects()
    {
        auto projects = m_reader.where<Project>("camp", m_camp);
        if (!projects)
            return std::unexpected(projects.error());
        m_page.projects = std::move(*projects);
        std::ranges::sort(m_page.projects, {}, [](const Project &each) {
            return std::tuple(each.track, each.number == 0, each.number, each.title, each.id);
        });
        return {};
    }

    /// People who were merged are called as those they were merged into.
    Result<void> addLabels()
    {
        for (const SessionLine &line : m_page.sessions) {
            for (const Talk &talk : line.talks) {
                if (!talk.speaker.isValid() || m_page.labels.contains(talk.speaker))
                    continue;
                const auto person = m_reader.get(talk.speaker, true);
                if (!person)
                    return std::unexpected(person.error());
                m_page.labels.insert(talk.speaker,
                                     person->mergedInto.isValid() ? m_page.label(person->mergedInto)
                                                                  : PersonLabel{talk.speaker, person->name, {}});
            }
        }
        return {};
    }

    storage::Reader &m_reader;
    Id<Camp> m_camp;
    SessionsPage m_page;
    QHash<Id<Session>, std::size_t> m_placeOf;
};

} // namespace

int SessionLine::talkCount() const
{
    return int(std::ranges::count_if(talks, [](const Talk &each) { return each.state != TalkState::Cancelled; }));
}

const SessionLine *SessionsPage::find(Id<Session> session) const
{
    const auto found = std::ranges::find(sessions, session, [](const SessionLine &line) { return line.session.id; });
    return found == sessions.end() ? nullptr : &*found;
}

std::vector<Session> SessionsPage::records() const
{
    std::vector<Session> all;
    all.reserve(sessions.size());
    for (const SessionLine &line : sessions)
        all.push_back(line.session);
    return all;
}

const SessionLine *SessionsPage::next() const
{
    const auto found =
        std::ranges::find_if(sessions, [this](const SessionLine &line) { return endOf(line.session) >= now; });
    return found == sessions.end() ? nullptr : &*found;
}

Result<SessionsPage> readSessions(storage::Reader &reader, Id<Camp> camp, Instant now)
{
    return SessionsReader(reader, camp, now).read();
}

Result<QString> readMinutes(storage::Reader &reader, Id<Session> session)
{
    const auto record = reader.get(session);
    if (!record)
        return std::unexpected(record.error());
    if (record->minutesText.isNull())
        return QString();
    const auto bytes = reader.body(record->minutesText);
    if (!bytes)
        return std::unexpected(bytes.error());
    return QString::fromUtf8(*bytes);
}

} // namespace flotilla::insight
