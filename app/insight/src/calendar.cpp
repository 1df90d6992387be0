#include "insight/calendar.h"

#include "row_values.h"

#include "domain/session_rules.h"
#include "insight/camp_zone.h"
#include "insight/sessions.h"

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::insight {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::hours dueHour(1); ///< a due date stands in the last hour of its day

QString uidOf(const QString &kind, qint64 id)
{
    return u"%1-%2@flotilla"_s.arg(kind, idToText(id));
}

class CalendarReader {
public:
    CalendarReader(storage::Reader &reader, Id<Camp> camp, Id<Person> person, Instant now)
        : m_reader(reader), m_id(camp), m_person(person)
    {
        m_calendar.now = now;
    }

    Result<Calendar> read()
    {
        auto page = readSessions(m_reader, m_id, m_calendar.now);
        if (!page)
            return std::unexpected(page.error());
        m_page = std::move(*page);
        m_calendar.camp = m_page.camp;
        for (const auto step : {&CalendarReader::addSessions, &CalendarReader::addRemovedSessions,
                                &CalendarReader::addDueDates, &CalendarReader::addDefenses})
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        std::ranges::sort(m_calendar.entries, {},
                          [](const CalendarEntry &each) { return std::tuple(each.kind, each.startsAt, each.uid); });
        return std::move(m_calendar);
    }

private:
    storage::Bindings camp() const { return bind(u":camp"_s, m_id.value()); }

    CalendarEntry entryOf(const Session &session) const
    {
        CalendarEntry entry{.kind = CalendarKind::Session,
                            .uid = uidOf(u"session"_s, session.id.value()),
                            .sequence = session.version + m_talkWrites.value(session.id),
                            .startsAt = session.startsAt,
                            .endsAt = endOf(session)};
        entry.session = session;
        return entry;
    }

    Result<void> addSessions()
    {
        auto done = m_reader.query("calendar_talk_writes", camp(), [&](const storage::Row &row) {
            m_talkWrites.insert(idAt<Session>(row, 0), row.integer(1));
        });
        if (!done)
            return done;
        for (const SessionLine &line : m_page.sessions) {
            CalendarEntry entry = entryOf(line.session);
            for (const Talk &talk : line.talks) {
                if (!hasPlace(talk))
                    continue;
                const PersonLabel speaker = m_page.label(talk.speaker);
                entry.talks.push_back(talk);
                entry.speakers.push_back(speaker.name.isEmpty() ? speaker.login : speaker.name);
            }
            m_calendar.entries.push_back(std::move(entry));
        }
        return {};
    }

    Result<void> addRemovedSessions()
    {
        std::vector<Id<Session>> removed;
        auto done = m_reader.query("calendar_removed_sessions", camp(),
                                   [&](const storage::Row &row) { removed.push_back(idAt<Session>(row, 0)); });
        if (!done)
            return done;
        for (const Id<Session> id : removed) {
            const auto session = m_reader.get(id, true);
            if (!session)
                return std::unexpected(session.error());
            CalendarEntry entry = entryOf(*session);
            entry.isOff = true;
            m_calendar.entries.push_back(std::move(entry));
        }
        return {};
    }

    /// For everybody the due day of each batch's periods; for one person that of their own pairings, or of those they mentor.
    Result<void> addDueDates()
    {
        auto periods = m_reader.where<Period>("camp", m_id);
        if (!periods)
            return std::unexpected(periods.error());
        std::map<std::pair<Id<Period>, qint64>, qint64> writes;
        auto done = m_reader.query("calendar_extension_writes", camp(), [&](const storage::Row &row) {
            writes[{idAt<Period>(row, 0), row.integer(1)}] = row.integer(2);
        });
        if (!done)
            return done;
        const auto matrix = readMatrix(m_reader, m_id, m_calendar.now);
        if (!matrix)
            return std::unexpected(matrix.error());
        for (const Period &period : *periods) {
            const auto extensions = m_reader.where<Extension>("period", period.id);
            if (!extensions)
                return std::unexpected(extensions.error());
            qint64 sequence = period.version + writes[{period.id, 0}];
            if (!m_person.isValid()) {
                addDue(period, matrix->batches, extendedDue(period, {}, *extensions), sequence);
                continue;
            }
            QDate due;
            for (const MatrixRow &row : matrix->rows) {
                const auto cell = std::ranges::find(row.cells, period.id, &MatrixCell::period);
                if (cell == row.cells.end() || !cell->owed || cell->facts.reportExempt || !concerns(row))
                    continue;
                // Who has several in one period looks at the first day.
                due = due.isValid() ? std::min(due, cell->due) : cell->due;
                sequence += writes[{period.id, row.pairing.value()}];
            }
            if (due.isValid())
                addDue(period, matrix->batches, due, sequence);
        }
        return {};
    }

    bool concerns(const MatrixRow &row) const
    {
        return row.mentee.id == m_person || std::ranges::find(row.mentors, m_person, &PersonLabel::id) != row.mentors.end();
    }

    void addDue(const Period &period, const std::vector<Batch> &batches, QDate due, qint64 sequence)
    {
        const Instant end = endOfDay(due, m_page.zone);
        CalendarEntry entry{.kind = CalendarKind::Due,
                            .uid = uidOf(u"due"_s, period.id.value()),
                            .sequence = sequence,
                            .startsAt = end - dueHour,
                            .endsAt = end};
        entry.number = period.number;
        const auto batch = std::ranges::find(batches, period.batch, &Batch::id);
        if (batch != batches.end() && batches.size() > 1) {
            entry.batch = batch->name;
            entry.batchEn = batch->nameEn;
        }
        m_calendar.entries.push_back(std::move(entry));
    }

    Result<void> addDefenses()
    {
        std::set<std::pair<Id<DefenseSlot>, Id<Person>>> panels;
        auto done = m_reader.query("calendar_panels", camp(), [&](const storage::Row &row) {
            panels.emplace(idAt<DefenseSlot>(row, 0), idAt<Person>(row, 1));
        });
        if (!done)
            return done;
        struct Place {
            Id<DefenseSlot> slot;
            Id<Person> mentee;
            Id<Project> project;
            int round = 1;
            bool isOff = false;
        };
        std::vector<Place> places;
        done = m_reader.query("calendar_defenses", camp(), [&](const storage::Row &row) {
            places.push_back(
                {idAt<DefenseSlot>(row, 0), idAt<Person>(row, 1), idAt<Project>(row, 2), intAt(row, 3), !row.isNull(4)});
        });
        if (!done)
            return done;
        for (const Place &place : places) {
            const bool mine = place.mentee == m_person || panels.contains({place.slot, m_person});
            if (m_person.isValid() && !mine)
                continue;
            const auto slot = m_reader.get(place.slot, true);
            if (!slot)
                return std::unexpected(slot.error());
            CalendarEntry entry{.kind = CalendarKind::Defense,
                                .uid = uidOf(u"defense"_s, slot->id.value()),
                                .sequence = slot->version,
                                .isOff = place.isOff || slot->deletedAt.has_value(),
                                .startsAt = slot->startsAt,
                                .endsAt = slot->startsAt + std::chrono::minutes(slot->minutes)};
            entry.number = place.round;
            entry.mentee = m_page.label(place.mentee);
            const auto project = std::ranges::find(m_page.projects, place.project, &Project::id);
            if (project != m_page.projects.end()) {
                entry.project = project->title;
                entry.projectEn = project->titleEn;
            }
            m_calendar.entries.push_back(std::move(entry));
        }
        return {};
    }

    storage::Reader &m_reader;
    Id<Camp> m_id;
    Id<Person> m_person;
    SessionsPage m_page;
    Calendar m_calendar;
    QHash<Id<Session>, qint64> m_talkWrites;
};

} // namespace

Result<Calendar> readCalendar(storage::Reader &reader, Id<Camp> camp, Id<Person> person, Instant now)
{
    return CalendarReader(reader, camp, person, now).read();
}

} // namespace flotilla::insight
