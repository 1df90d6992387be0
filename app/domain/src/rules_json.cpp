#include "domain/rules_json.h"

#include "domain/enum_names.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace flotilla {

namespace {

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Takes fields out of an object and remembers the first that was not what it should be.
class Fields {
public:
    Fields(const QJsonObject &json, const QString &prefix) : m_json(json), m_prefix(prefix) { }

    const std::optional<QString> &wrong() const { return m_wrong; }
    QJsonValue value(const QString &key) const { return m_json.value(key); }
    bool has(const QString &key) const { return m_json.contains(key); }
    void setWrong(const QString &key)
    {
        if (!m_wrong)
            m_wrong = m_prefix + key;
    }

    template <class Number>
    void take(const QString &key, Number &target, qint64 least, qint64 most)
    {
        if (!has(key))
            return;
        if (const auto number = integer(value(key), least, most))
            target = static_cast<Number>(*number);
        else
            setWrong(key);
    }
    void take(const QString &key, bool &target)
    {
        if (!has(key))
            return;
        if (value(key).isBool())
            target = value(key).toBool();
        else
            setWrong(key);
    }
    void take(const QString &key, QStringList &target)
    {
        if (!has(key))
            return;
        QStringList texts;
        const QJsonArray items = value(key).toArray();
        for (const auto &item : items) {
            if (!item.isString())
                return setWrong(key);
            texts.append(item.toString());
        }
        if (value(key).isArray())
            target = texts;
        else
            setWrong(key);
    }

    static std::optional<qint64> integer(const QJsonValue &value, qint64 least, qint64 most)
    {
        // toInteger gives its default for what is not a whole number: two defaults tell it from a real one.
        const qint64 number = value.toInteger(0);
        if (number != value.toInteger(1) || number < least || number > most)
            return std::nullopt;
        return number;
    }

private:
    QJsonObject m_json;
    QString m_prefix;
    std::optional<QString> m_wrong;
};

QJsonObject toJson(const ReadingRules &rules)
{
    QJsonArray headings;
    for (const ReadingRules::Heading &heading : rules.headings) {
        QJsonObject object{{u"role"_s, text(enumName(heading.role))},
                           {u"titles"_s, QJsonArray::fromStringList(heading.titles)}};
        if (!heading.fallbackTitles.isEmpty())
            object.insert(u"fallback"_s, QJsonArray::fromStringList(heading.fallbackTitles));
        headings.append(object);
    }
    return {{u"headings"_s, headings},
            {u"template_lines"_s, QJsonArray::fromStringList(rules.templateLines)},
            {u"placeholders"_s, QJsonArray::fromStringList(rules.placeholderWords)},
            {u"marks"_s, QJsonArray::fromStringList(rules.markWords)},
            {u"none_words"_s, QJsonArray::fromStringList(rules.noneWords)},
            {u"report_prefixes"_s, QJsonArray::fromStringList(rules.reportPrefixes)},
            {u"report_name"_s, rules.reportName}};
}

void takeHeadings(Fields &fields, ReadingRules &rules)
{
    const auto key = u"headings"_s;
    if (!fields.has(key))
        return;
    if (!fields.value(key).isArray())
        return fields.setWrong(key);
    rules.headings.clear();
    const QJsonArray items = fields.value(key).toArray();
    for (const auto &item : items) {
        Fields heading(item.toObject(), {});
        const auto role = enumFromName<SectionRole>(heading.value(u"role"_s).toString().toStdString());
        ReadingRules::Heading read{role.value_or(SectionRole::Other), {}};
        heading.take(u"titles"_s, read.titles);
        heading.take(u"fallback"_s, read.fallbackTitles);
        if (!role || heading.wrong() || !heading.has(u"titles"_s))
            return fields.setWrong(key);
        rules.headings.push_back(std::move(read));
    }
}

/// A file's name in which something changes from period to period or from person to person.
void takeReportName(Fields &fields, ReadingRules &rules)
{
    const auto key = u"report_name"_s;
    if (!fields.has(key))
        return;
    const QString name = fields.value(key).toString();
    if (name.contains(u'{') && name.contains(u'}') && !name.contains(u'/'))
        rules.reportName = name;
    else
        fields.setWrong(key);
}

std::optional<QString> readReading(const QJsonObject &json, ReadingRules &rules)
{
    Fields fields(json, u"reading."_s);
    takeHeadings(fields, rules);
    fields.take(u"template_lines"_s, rules.templateLines);
    fields.take(u"placeholders"_s, rules.placeholderWords);
    fields.take(u"marks"_s, rules.markWords);
    fields.take(u"none_words"_s, rules.noneWords);
    fields.take(u"report_prefixes"_s, rules.reportPrefixes);
    takeReportName(fields, rules);
    return fields.wrong();
}

QJsonObject toJson(const AttentionRules &rules)
{
    return {{u"missing_periods"_s, rules.missingPeriods},   {u"repeated_plans"_s, rules.repeatedPlans},
            {u"unlinked_reports"_s, rules.unlinkedReports}, {u"review_days"_s, rules.reviewDays},
            {u"open_reviews"_s, rules.openReviews},         {u"bare_marks"_s, rules.bareMarks}};
}

std::optional<QString> readAttention(const QJsonObject &json, AttentionRules &rules)
{
    constexpr qint64 most = 1000;
    Fields fields(json, u"attention."_s);
    fields.take(u"missing_periods"_s, rules.missingPeriods, 0, most);
    fields.take(u"repeated_plans"_s, rules.repeatedPlans, 0, most);
    fields.take(u"unlinked_reports"_s, rules.unlinkedReports, 0, most);
    fields.take(u"review_days"_s, rules.reviewDays, 0, most);
    fields.take(u"open_reviews"_s, rules.openReviews, 0, most);
    fields.take(u"bare_marks"_s, rules.bareMarks, 0, most);
    return fields.wrong();
}

/// Takes a part of the rules that is an object of its own.
template <class Part>
void takePart(Fields &fields, const QString &key, Part &part, std::optional<QString> (*read)(const QJsonObject &, Part &))
{
    if (!fields.has(key))
        return;
    if (!fields.value(key).isObject())
        fields.setWrong(key);
    else if (const auto wrong = read(fields.value(key).toObject(), part))
        fields.setWrong(*wrong);
}

constexpr Thousandths mostStars = 1'000'000;

void takeGradeStars(Fields &fields, CampRules &rules)
{
    const auto key = u"grade_stars"_s;
    if (!fields.has(key))
        return;
    if (!fields.value(key).isObject())
        return fields.setWrong(key);
    const QJsonObject object = fields.value(key).toObject();
    for (const auto &[grade, name] : enumNames(Grade{})) {
        const QJsonValue value = object.value(text(name));
        if (value.isUndefined())
            continue;
        const auto stars = Fields::integer(value, 0, mostStars);
        if (!stars)
            return fields.setWrong(key + u'.' + text(name));
        rules.gradeStars[static_cast<std::size_t>(grade)] = *stars;
    }
}

void takeCurrency(Fields &fields, CampRules &rules)
{
    const auto key = u"currency"_s;
    if (!fields.has(key))
        return;
    const QString code = fields.value(key).toString();
    const bool isCode = code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (isCode)
        rules.currency = code;
    else
        fields.setWrong(key);
}

void takeWriteBack(Fields &fields, CampRules &rules)
{
    const auto key = u"write_back"_s;
    if (!fields.has(key))
        return;
    const auto way = enumFromName<WriteBackWay>(fields.value(key).toString().toStdString());
    if (way)
        rules.writeBack = *way;
    else
        fields.setWrong(key);
}

} // namespace

QJsonObject toJson(const CampRules &rules)
{
    QJsonObject gradeStars;
    for (const auto &[grade, name] : enumNames(Grade{})) {
        const auto index = static_cast<std::size_t>(grade);
        gradeStars.insert(text(name), index < rules.gradeStars.size() ? rules.gradeStars[index] : 0);
    }
    return {{u"version"_s, rules.version},
            {u"grade_stars"_s, gradeStars},
            {u"award_bonus"_s, rules.awardBonus},
            {u"star_value"_s, rules.starValue},
            {u"currency"_s, rules.currency},
            {u"required_report_percent"_s, rules.requiredReportPercent},
            {u"reviews_required"_s, rules.reviewsRequired},
            {u"due_days_after_end"_s, rules.dueDaysAfterEnd},
            {u"talks_per_session"_s, rules.talksPerSession},
            {u"sealed_sheets"_s, rules.sealedSheets},
            {u"write_back"_s, text(enumName(rules.writeBack))},
            {u"reviews_on_default_branch"_s, rules.reviewsOnDefaultBranch},
            {u"reading"_s, toJson(rules.reading)},
            {u"attention"_s, toJson(rules.attention)}};
}

Result<CampRules> rulesFromJson(const QJsonObject &json)
{
    CampRules rules;
    Fields fields(json, {});
    fields.take(u"version"_s, rules.version, 1, std::numeric_limits<int>::max());
    takeGradeStars(fields, rules);
    fields.take(u"award_bonus"_s, rules.awardBonus, 0, mostStars);
    fields.take(u"star_value"_s, rules.starValue, 0, 1'000'000'000'000);
    takeCurrency(fields, rules);
    fields.take(u"required_report_percent"_s, rules.requiredReportPercent, 0, 100);
    fields.take(u"reviews_required"_s, rules.reviewsRequired);
    fields.take(u"due_days_after_end"_s, rules.dueDaysAfterEnd, 0, 366);
    fields.take(u"talks_per_session"_s, rules.talksPerSession, 1, 100);
    fields.take(u"sealed_sheets"_s, rules.sealedSheets);
    takeWriteBack(fields, rules);
    fields.take(u"reviews_on_default_branch"_s, rules.reviewsOnDefaultBranch);
    takePart(fields, u"reading"_s, rules.reading, readReading);
    takePart(fields, u"attention"_s, rules.attention, readAttention);
    if (const auto &wrong = fields.wrong())
        return fail(ErrorCode::BadCampFile, {QString(), *wrong});
    return rules;
}

} // namespace flotilla
