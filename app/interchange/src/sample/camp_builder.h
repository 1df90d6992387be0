#pragma once

#include "domain/results.h"
#include "interchange/sample.h"
#include "sample/cast.h"
#include "sample/random.h"
#include "sample/story.h"
#include "sample/texts.h"

#include <vector>

namespace flotilla::interchange::sample {

/// All records of one camp, in the order in which they can be written.
struct CampRecords {
    std::vector<Person> people; ///< may stand in several camps, with the same id
    std::vector<Account> accounts;
    Camp camp;
    std::vector<Batch> batches;
    std::vector<Period> periods;
    std::vector<RoleHolding> roles;
    std::vector<Project> projects;
    std::vector<ProjectMentor> projectMentors;
    std::vector<Pairing> pairings;
    std::vector<PairingMentor> pairingMentors;
    std::vector<Report> reports;
    std::vector<ReportRevision> revisions;
    std::vector<Review> reviews;
    std::vector<Exemption> exemptions;
    std::vector<Session> sessions;
    std::vector<Talk> talks;
    std::vector<Attendance> attendances;
    std::vector<DefenseRound> rounds;
    std::vector<DefenseSlot> defenseSlots;
    std::vector<Judge> judges;
    std::vector<GradeSheet> sheets;
    std::vector<PublishedList> lists;
    std::vector<ListRow> rows;
    std::vector<Certificate> certificates;
    std::vector<QByteArray> bodies;
};

/// A day and a time of it in the sample's camps, which all live in UTC+8.
Instant at(QDate day, int hour, int minute);

/// Puts together a camp of the sample: `CampBuilder(request, 0).build()`.
class CampBuilder {
public:
    CampBuilder(const SampleRequest &request, int campIndex);
    CampRecords build();

private:
    static constexpr int periodCount = 6;
    static constexpr int runningPeriod = 5; ///< the newest one that is due in the running camp

    /// A mentee's place: two when they changed the project.
    struct Place {
        int mentee = 0;
        int project = 1;
        Id<Pairing> pairing;
        int firstPeriod = 1;
        int lastPeriod = periodCount;
    };

    // camp_builder.cpp
    void addCamp();
    void addPeriods(Batch &batch, int firstPeriod);
    void addPeople();
    void addPerson(const CastMember &member, std::initializer_list<Role> roles);
    void addProjects();
    void addPairings();
    void addPairing(const Place &place, Id<Pairing> predecessor);
    // camp_reports.cpp
    void addReports();
    void addReport(const Place &place, int period, const CellStory &story);
    void addTimes(Report &report, const CellStory &story, int period, Random &random) const;
    QString addReview(const Report &report, const Place &place, const ReportTopic &topic, const CellStory &story,
                      Random &random);
    void addExemption(const Place &place, int period, const CellStory &story);
    void addOffGridReport(const Place &place);
    BodyHash addBody(const QString &text);
    // camp_events.cpp
    void addSessions();
    void addTalk(const Session &session, int mentee, TalkState state, int position);
    void addDefenses();
    void addSheet(const DefenseSlot &slot, const Place &place);
    void addLists();
    void addResult(const PublishedList &list, const Place &place, Grade grade, bool award);

    template <class T>
    Id<T> id(Kind kind, quint64 a = 0, quint64 b = 0) const
    {
        return sampleId<T>(m_request.seed, kind, quint64(m_index), a, b);
    }
    Id<Person> personId(const QString &login) const;
    const CastMember &leadMentor(int project) const;
    Period periodFor(const Place &place, int number) const;
    DateRange daysOf(int period) const;
    bool isRunning() const { return m_index == 0; }
    bool isEnglish(const CastMember &mentee) const { return mentee.writesEnglish; }

    SampleRequest m_request;
    int m_index;
    CampName m_name;
    QDate m_firstDay; ///< of period 1
    std::vector<CastMember> m_mentors;
    std::vector<CastMember> m_organisers;
    std::vector<CastMember> m_mentees;
    std::vector<Place> m_places;
    CampRecords m_records;
};

} // namespace flotilla::interchange::sample
