#include "interchange/camp_file.h"

#include "domain/enum_names.h"
#include "domain/person.h"
#include "domain/rules_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

constexpr int fileVersion = 1;

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject batchJson(const CampFacts::BatchFacts &batch)
{
    QJsonArray periods;
    for (const GridPeriod &period : batch.periods) {
        QJsonObject json{
            {u"number"_s, period.number}, {u"start"_s, dayText(period.days.first)}, {u"end"_s, dayText(period.days.last)}};
        if (period.due.isValid())
            json.insert(u"due"_s, dayText(period.due));
        periods.append(json);
    }
    return {{u"number"_s, batch.number},          {u"name"_s, batch.name},
            {u"name_en"_s, batch.nameEn},         {u"start"_s, dayText(batch.days.first)},
            {u"end"_s, dayText(batch.days.last)}, {u"periods"_s, periods}};
}

QJsonObject projectJson(const CampFacts::ProjectFacts &project)
{
    return {{u"number"_s, project.number},
            {u"track"_s, project.track},
            {u"title"_s, project.title},
            {u"title_en"_s, project.titleEn},
            {u"slots"_s, project.slots},
            {u"batch"_s, project.batch},
            {u"mentors"_s, QJsonArray::fromStringList(project.mentors)}};
}

QJsonObject menteeJson(const CampFacts::MenteeFacts &mentee)
{
    return {{u"github_id"_s, mentee.login},
            {u"project_number"_s, mentee.projectNumber ? QJsonValue(*mentee.projectNumber) : QJsonValue(QJsonValue::Null)},
            {u"track"_s, mentee.track},
            {u"first_period"_s, mentee.firstPeriod},
            {u"mentors"_s, QJsonArray::fromStringList(mentee.mentors)}};
}

template <class T, class Fn>
QJsonArray arrayOf(const std::vector<T> &items, Fn json)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(json(item));
    return array;
}

QJsonObject campJson(const CampFacts &camp)
{
    CampRules rules;
    rules.reading = camp.reading;
    const std::string_view language = enumName(camp.language);
    return {{u"slug"_s, camp.slug},
            {u"title"_s, camp.title},
            {u"title_en"_s, camp.titleEn},
            {u"language"_s, QString::fromLatin1(language.data(), qsizetype(language.size()))},
            {u"time_zone"_s, camp.timeZone},
            {u"edition"_s, camp.edition},
            {u"batches"_s, arrayOf(camp.batches, batchJson)},
            {u"projects"_s, arrayOf(camp.projects, projectJson)},
            {u"mentees"_s, arrayOf(camp.mentees, menteeJson)},
            {u"reading"_s, toJson(rules).value(u"reading"_s)}};
}

/// Takes fields out of a JSON object and remembers the first that is of a wrong kind.
class FactsReader {
public:
    explicit FactsReader(const QString &path) : m_path(path) { }

    CampFacts camp(const QJsonObject &json)
    {
        CampFacts facts{.slug = text(json, u"slug"_s),
                        .title = text(json, u"title"_s),
                        .titleEn = text(json, u"title_en"_s),
                        .timeZone = text(json, u"time_zone"_s),
                        .edition = text(json, u"edition"_s)};
        const QByteArray language = text(json, u"language"_s).toLatin1();
        if (!language.isEmpty()) {
            const auto found = enumFromName<Language>(std::string_view(language.constData(), std::size_t(language.size())));
            if (found)
                facts.language = *found;
            else
                wrong(u"language"_s);
        }
        for (const QJsonObject &item : objects(json, u"batches"_s))
            facts.batches.push_back(batch(item));
        for (const QJsonObject &item : objects(json, u"projects"_s))
            facts.projects.push_back(project(item));
        for (const QJsonObject &item : objects(json, u"mentees"_s))
            facts.mentees.push_back(mentee(item));
        if (json.contains(u"reading"_s)) {
            const auto rules = rulesFromJson({{u"reading"_s, json.value(u"reading"_s)}});
            if (rules)
                facts.reading = rules->reading;
            else
                wrong(rules.error().arguments.value(1, u"reading"_s));
        }
        return facts;
    }

    std::vector<QJsonObject> objects(const QJsonObject &json, const QString &key)
    {
        std::vector<QJsonObject> items;
        const QJsonValue value = json.value(key);
        if (!value.isUndefined() && !value.isArray())
            wrong(key);
        for (const QJsonValue item : value.toArray()) {
            if (!item.isObject())
                wrong(key);
            items.push_back(item.toObject());
        }
        return items;
    }

    void wrong(const QString &field)
    {
        if (!m_wrong)
            m_wrong = field;
    }
    Result<void> result() const
    {
        return m_wrong ? Result<void>(fail(ErrorCode::BadCampFile, {m_path, *m_wrong})) : Result<void>();
    }

private:
    QString text(const QJsonObject &json, const QString &key)
    {
        const QJsonValue value = json.value(key);
        if (!value.isUndefined() && !value.isString())
            wrong(key);
        return value.toString();
    }

    int number(const QJsonObject &json, const QString &key, int usual)
    {
        const QJsonValue value = json.value(key);
        const double whole = value.toDouble(usual);
        if ((!value.isUndefined() && !value.isDouble()) || whole < 0 || whole > 1'000'000 || whole != double(int(whole))) {
            wrong(key);
            return usual;
        }
        return int(whole);
    }

    QDate day(const QJsonObject &json, const QString &key, bool needed)
    {
        const QString written = text(json, key);
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!date.isValid() && (needed || !written.isEmpty()))
            wrong(key);
        return date;
    }

    QStringList logins(const QJsonObject &json, const QString &key)
    {
        QStringList texts;
        const QJsonValue value = json.value(key);
        if (!value.isUndefined() && !value.isArray())
            wrong(key);
        for (const QJsonValue item : value.toArray()) {
            if (!isLogin(item.toString()))
                wrong(key);
            texts.append(item.toString());
        }
        return texts;
    }

    CampFacts::BatchFacts batch(const QJsonObject &json)
    {
        CampFacts::BatchFacts batch{
            .number = number(json, u"number"_s, 1), .name = text(json, u"name"_s), .nameEn = text(json, u"name_en"_s)};
        batch.days = {day(json, u"start"_s, false), day(json, u"end"_s, false)};
        std::vector<DateRange> grid;
        for (const QJsonObject &item : objects(json, u"periods"_s)) {
            batch.periods.push_back({.number = number(item, u"number"_s, 0),
                                     .days = {day(item, u"start"_s, true), day(item, u"end"_s, true)},
                                     .due = day(item, u"due"_s, false)});
            grid.push_back(batch.periods.back().days);
        }
        if (!isOrderedGrid(grid))
            wrong(u"periods"_s);
        return batch;
    }

    CampFacts::ProjectFacts project(const QJsonObject &json)
    {
        return {.number = number(json, u"number"_s, 0),
                .track = text(json, u"track"_s),
                .title = text(json, u"title"_s),
                .titleEn = text(json, u"title_en"_s),
                .slots = number(json, u"slots"_s, 1),
                .batch = number(json, u"batch"_s, 0),
                .mentors = logins(json, u"mentors"_s)};
    }

    CampFacts::MenteeFacts mentee(const QJsonObject &json)
    {
        CampFacts::MenteeFacts mentee{.login = text(json, u"github_id"_s),
                                      .projectNumber = {},
                                      .track = text(json, u"track"_s),
                                      .firstPeriod = number(json, u"first_period"_s, 1),
                                      .mentors = logins(json, u"mentors"_s)};
        if (!isLogin(mentee.login))
            wrong(u"github_id"_s);
        if (const QJsonValue value = json.value(u"project_number"_s); !value.isUndefined() && !value.isNull())
            mentee.projectNumber = number(json, u"project_number"_s, 0);
        return mentee;
    }

    QString m_path;
    std::optional<QString> m_wrong;
};

} // namespace

std::vector<GridPeriod> CampFacts::periods() const
{
    std::vector<GridPeriod> all;
    for (const BatchFacts &batch : batches)
        for (const GridPeriod &period : batch.periods)
            if (std::ranges::find(all, period.number, &GridPeriod::number) == all.end())
                all.push_back(period);
    std::ranges::sort(all, {}, &GridPeriod::number);
    return all;
}

QByteArray writeCampFile(const std::vector<CampFacts> &camps)
{
    const QJsonObject file{{u"flotilla"_s, u"camp"_s}, {u"version"_s, fileVersion}, {u"camps"_s, arrayOf(camps, campJson)}};
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

Result<std::vector<CampFacts>> readCampFile(const QByteArray &bytes, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return fail(ErrorCode::BadCampFile, {path, error.error == QJsonParseError::NoError ? u"{"_s : error.errorString()});
    const QJsonObject file = document.object();
    if (file.value(u"flotilla"_s) != u"camp"_s)
        return fail(ErrorCode::BadCampFile, {path, u"flotilla"_s});
    if (const QJsonValue version = file.value(u"version"_s); version.toInt(0) < 1 || version.toInt(0) > fileVersion)
        return fail(ErrorCode::BadCampFile, {path, u"version"_s});
    FactsReader reader(path);
    std::vector<CampFacts> camps;
    for (const QJsonObject &camp : reader.objects(file, u"camps"_s))
        camps.push_back(reader.camp(camp));
    if (const auto fine = reader.result(); !fine)
        return std::unexpected(fine.error());
    return camps;
}

} // namespace flotilla::interchange
