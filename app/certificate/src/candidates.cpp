#include "certificate/candidates.h"

#include "certificate/han.h"
#include "insight/camps.h"
#include "storage/schema.h"
#include "wording/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

namespace {

/// Reads what certificates need of a camp, once, and joins it.
class CandidateReader {
public:
    CandidateReader(storage::Reader &reader, const Imprint &imprint)
        : m_reader(reader), m_imprint(imprint), m_chinese(Language::Chinese), m_english(Language::English)
    {
    }

    Result<std::vector<Candidate>> read(Id<Camp> id)
    {
        const auto camp = m_reader.get<Camp>(id);
        if (!camp)
            return std::unexpected(camp.error());
        m_camp = *camp;
        if (const auto done = readRecords(); !done)
            return std::unexpected(done.error());
        chooseList();
        std::vector<Candidate> candidates;
        QSet<Id<Person>> seen;
        for (const ListRow &row : m_rows)
            if (const Id<Person> person = whole(row.person); person.isValid() && !seen.contains(person)) {
                seen.insert(person);
                candidates.push_back(fromRow(row, person));
            }
        std::vector<Candidate> others;
        for (const Pairing &pairing : m_pairings)
            if (const Id<Person> person = whole(pairing.mentee); !seen.contains(person)) {
                seen.insert(person);
                others.push_back(without(person, pairing));
            }
        std::ranges::sort(others, {}, [](const Candidate &one) { return one.login.toLower(); });
        candidates.insert(candidates.end(), others.begin(), others.end());
        return candidates;
    }

private:
    template <class T>
    Result<void> take(std::vector<T> &into, Result<std::vector<T>> from)
    {
        if (!from)
            return std::unexpected(from.error());
        into = std::move(*from);
        return {};
    }

    Result<void> readRecords()
    {
        std::vector<Person> people;
        std::vector<Account> accounts;
        std::vector<Project> projects;
        std::vector<Batch> batches;
        for (const auto &done :
             {take(m_lists, m_reader.where<PublishedList>("camp", m_camp.id)),
              take(m_pairings, m_reader.where<Pairing>("camp", m_camp.id)),
              take(m_certificates, m_reader.where<Certificate>("camp", m_camp.id)),
              take(projects, m_reader.where<Project>("camp", m_camp.id)),
              take(batches, m_reader.where<Batch>("camp", m_camp.id)), take(people, m_reader.all<Person>()),
              take(accounts, m_reader.all<Account>()), take(m_pairingMentors, m_reader.all<PairingMentor>()),
              take(m_projectMentors, m_reader.all<ProjectMentor>())})
            if (!done)
                return done;
        for (const Person &person : people)
            m_people[person.id] = person;
        for (const Account &account : accounts)
            if (!account.to)
                m_logins.try_emplace(account.person, account.login);
        for (const Project &project : projects)
            m_projects[project.id] = project;
        for (const Batch &batch : batches)
            m_days = spanned(m_days, batch.days);
        return {};
    }

    /// The newest list of results, a final one before one that may still change.
    void chooseList()
    {
        std::erase_if(m_lists, [](const PublishedList &list) { return list.kind != ListKind::Results; });
        std::ranges::sort(m_lists, {}, [](const PublishedList &list) {
            return std::tuple(list.state == ListState::Final, list.publishedAt.value_or(Instant{}), list.id);
        });
        if (m_lists.empty())
            return;
        if (auto rows = m_reader.where<ListRow>("list", m_lists.back().id))
            m_rows = std::move(*rows);
        std::ranges::sort(m_rows, {}, &ListRow::position);
    }

    /// The person that somebody turned out to be.
    Id<Person> whole(Id<Person> id) const
    {
        const auto person = m_people.find(id);
        return person != m_people.end() && person->second.mergedInto.isValid() ? person->second.mergedInto : id;
    }

    bool wasRevoked(Id<Person> person) const
    {
        return std::ranges::any_of(m_certificates, [&](const Certificate &each) {
            return whole(each.person) == person && each.state == CertificateState::Revoked;
        });
    }

    bool isFinal() const { return !m_lists.empty() && m_lists.back().state == ListState::Final; }

    const Pairing *pairingOf(Id<Person> person, Id<Project> project) const
    {
        const Pairing *best = nullptr;
        for (const Pairing &pairing : m_pairings) {
            if (whole(pairing.mentee) != person || !isEffective(pairing.state))
                continue;
            if (!best || (pairing.project == project && best->project != project))
                best = &pairing;
        }
        return best;
    }

    Candidate fromRow(const ListRow &row, Id<Person> person)
    {
        const Pairing *pairing = pairingOf(person, row.project);
        Candidate candidate = named(person, pairing);
        candidate.grade = row.grade;
        if (!isFinal())
            candidate.obstacle = Obstacle::ListNotFinal;
        else if (row.grade == Grade::Fail)
            candidate.obstacle = Obstacle::NotPassed;
        else if (!pairing)
            candidate.obstacle = Obstacle::NoPairing;
        else if (!candidate.current && wasRevoked(person))
            candidate.obstacle = Obstacle::Revoked;
        if (m_imprint.withGrade) {
            candidate.values[u"grade_zh"_s] = wording::word(row.grade, m_chinese);
            candidate.values[u"grade_en"_s] = wording::word(row.grade, m_english).toLower();
        }
        return candidate;
    }

    Candidate without(Id<Person> person, const Pairing &pairing)
    {
        Candidate candidate = named(person, &pairing);
        candidate.obstacle = m_lists.empty() ? Obstacle::NoList : isFinal() ? Obstacle::NotOnList : Obstacle::ListNotFinal;
        return candidate;
    }

    QString nameOf(const Person &person) const
    {
        if (!person.certificateName.isEmpty())
            return person.certificateName;
        if (!person.name.isEmpty())
            return person.name;
        const auto login = m_logins.find(person.id);
        return login != m_logins.end() ? login->second : person.nameEn;
    }

    Candidate named(Id<Person> id, const Pairing *pairing)
    {
        const Person &person = m_people[id];
        Candidate candidate{.person = id, .login = m_logins[id], .name = nameOf(person)};
        for (const Certificate &certificate : m_certificates)
            if (whole(certificate.person) == id && certificate.state == CertificateState::Issued)
                candidate.current = certificate;
        Values &values = candidate.values;
        const bool isHanName = hasHan(candidate.name);
        const QString english = person.nameEn != candidate.name ? person.nameEn : QString();
        values[u"name"_s] = candidate.name;
        values[u"name_alt"_s] = isHanName ? english : QString();
        values[u"name_zh"_s] = candidate.name;
        values[u"name_en"_s] = isHanName && !english.isEmpty() ? english : candidate.name;
        putCamp(values);
        if (pairing) {
            candidate.pairing = pairing->id;
            putProject(values, m_projects[pairing->project]);
            putMentors(values, *pairing);
            putPeriod(values, *pairing);
        }
        return candidate;
    }

    void putCamp(Values &values) const
    {
        values[u"camp_zh"_s] = m_camp.title;
        values[u"camp_en"_s] = m_camp.titleEn == m_camp.title ? QString() : m_camp.titleEn;
        values[u"camp_en_any"_s] = m_camp.titleEn.isEmpty() ? m_camp.title : m_camp.titleEn;
        const QString usual = m_camp.title + (hasHan(m_camp.title) ? u"组委会"_s : QString());
        values[u"organiser_zh"_s] = m_imprint.organiser.isEmpty() ? usual : m_imprint.organiser;
        values[u"organiser_en"_s] = m_imprint.organiser.isEmpty() ? values[u"camp_en_any"_s] : m_imprint.organiser;
    }

    static void putProject(Values &values, const Project &project)
    {
        values[u"project_zh"_s] = project.title;
        values[u"project_en"_s] = project.titleEn == project.title ? QString() : project.titleEn;
        values[u"project_en_any"_s] = project.titleEn.isEmpty() ? project.title : project.titleEn;
    }

    void putMentors(Values &values, const Pairing &pairing)
    {
        std::vector<Id<Person>> mentors;
        for (const PairingMentor &mentor : m_pairingMentors)
            if (mentor.pairing == pairing.id)
                mentors.push_back(whole(mentor.mentor));
        if (mentors.empty())
            for (const ProjectMentor &mentor : m_projectMentors)
                if (mentor.project == pairing.project && mentor.kind != MentorKind::Backup)
                    mentors.push_back(whole(mentor.person));
        QStringList chinese;
        QStringList english;
        for (const Id<Person> id : mentors) {
            const Person &mentor = m_people[id];
            const QString name = nameOf(mentor);
            if (name.isEmpty() || chinese.contains(name))
                continue;
            chinese.append(name);
            english.append(mentor.nameEn.isEmpty() ? name : mentor.nameEn);
        }
        values[u"mentors_zh"_s] = chinese.join(u'、');
        values[u"mentors_en"_s] = wording::joined(english, m_english);
        values[u"mentors"_s] =
            chinese.size() == 1 && english != chinese ? chinese.front() + u' ' + english.front() : values[u"mentors_zh"_s];
    }

    void putPeriod(Values &values, const Pairing &pairing) const
    {
        const QDate from = pairing.from.isValid() ? pairing.from : m_days.first;
        const QDate to = pairing.to.isValid() ? pairing.to : m_days.last;
        if (!from.isValid() || !to.isValid())
            return;
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const bool sameYear = from.year() == to.year();
        const bool sameMonth = sameYear && from.month() == to.month();
        const QString start = u"%1 年 %2 月"_s.arg(from.year()).arg(from.month());
        const QString end = sameYear ? u"%1 月"_s.arg(to.month()) : u"%1 年 %2 月"_s.arg(to.year()).arg(to.month());
        values[u"period_zh"_s] = sameMonth ? start : start + u"至 "_s + end;
        values[u"period_en"_s] =
            english.toString(from, sameYear ? u"MMMM"_s : u"MMMM yyyy"_s) + u" to "_s + english.toString(to, u"MMMM yyyy"_s);
    }

    storage::Reader &m_reader;
    Imprint m_imprint;
    wording::Wording m_chinese;
    wording::Wording m_english;
    Camp m_camp;
    DateRange m_days;
    std::vector<PublishedList> m_lists;
    std::vector<ListRow> m_rows;
    std::vector<Pairing> m_pairings;
    std::vector<PairingMentor> m_pairingMentors;
    std::vector<ProjectMentor> m_projectMentors;
    std::vector<Certificate> m_certificates;
    std::map<Id<Person>, Person> m_people;
    std::map<Id<Person>, QString> m_logins;
    std::map<Id<Project>, Project> m_projects;
};

QString hanNumber(int number)
{
    constexpr QStringView digits = u"〇一二三四五六七八九";
    const int tens = number / 10;
    const int ones = number % 10;
    QString text;
    if (tens > 1)
        text += digits.at(tens);
    if (tens > 0)
        text += u'十';
    if (ones > 0)
        text += digits.at(ones);
    return text;
}

} // namespace

Result<std::vector<Candidate>> readCandidates(storage::Reader &reader, Id<Camp> camp, const Imprint &imprint)
{
    return CandidateReader(reader, imprint).read(camp);
}

void putDate(Values &values, QDate day)
{
    QString year;
    for (const QChar digit : QString::number(day.year()))
        year += QStringView(u"〇一二三四五六七八九").at(digit.digitValue());
    values[u"date_zh"_s] = u"%1 年 %2 月 %3 日"_s.arg(day.year()).arg(day.month()).arg(day.day());
    values[u"date_en"_s] = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
    values[u"date_han"_s] = year + u'年' + hanNumber(day.month()) + u'月' + hanNumber(day.day()) + u'日';
}

} // namespace flotilla::certificate
