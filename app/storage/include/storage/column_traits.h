#pragma once

#include "domain/body.h"
#include "domain/enum_names.h"
#include "domain/rules_json.h"
#include "storage/table_info.h"

#include <QJsonDocument>

#include <array>
#include <concepts>

namespace flotilla::storage {

/// One SQL column of a member.
struct ColumnPart {
    std::string_view suffix; ///< what follows the member's name
    ColumnKind kind;
    bool nullable = false;
};

/// How a member's type crosses into SQL: `parts`, its columns; `store`, which appends one value for each; `load`, which reads
/// as many. An absent value is null; an empty text is not.
template <class Member>
struct ColumnTraits;

using Values = std::vector<QVariant>;

template <class Record>
struct ColumnTraits<Id<Record>> {
    using References = Record;
    static constexpr std::array parts = {ColumnPart{"", ColumnKind::Reference, true}};
    static void store(Id<Record> id, Values &values) { values.push_back(id.isValid() ? QVariant(id.value()) : QVariant()); }
    static Id<Record> load(const QVariant *values) { return Id<Record>(values[0].toLongLong()); }
};

template <>
struct ColumnTraits<QString> {
    static constexpr std::array parts = {ColumnPart{"", ColumnKind::Text}};
    // Qt binds a null QString as null, which no text column takes.
    static void store(const QString &text, Values &values) { values.push_back(text.isNull() ? QStringLiteral("") : text); }
    static QString load(const QVariant *values) { return values[0].toString(); }
};

template <>
struct ColumnTraits<QByteArray> {
    static constexpr std::array parts = {ColumnPart{"", ColumnKind::Bytes}};
    static void store(const QByteArray &bytes, Values &values) { values.push_back(bytes.isNull() ? QByteArray("") : bytes); }
    static QByteArray load(const QVariant *values) { return values[0].toByteArray(); }
};

template <class Integer>
    requires std::same_as<Integer, int> || std::same_as<Integer, qint64> || std::same_as<Integer, bool>
struct ColumnTraits<Integer> {
    static constexpr std::array parts = {ColumnPart{"", ColumnKind::Integer}};
    static void store(Integer number, Values &values) { values.push_back(QVariant(static_cast<qint64>(number))); }
    static Integer load(const QVariant *values) { return static_cast<Integer>(values[0].toLongLong()); }
};

template <class Enum>
    requires std::is_enum_v<Enum>
struct ColumnTraits<Enum> {
    static constexpr std::array parts = {ColumnPart{"", ColumnKind::Text}};
    static void store(Enum value, Values &values)
    {
        const std::string_view word = enumName(value);
        values.push_back(word.empty() ? QStringLiteral("") : QString::fromLatin1(word.data(), qsizetype(word.size())));
    }
    /// A word that is none is the first value; `flotilla check` names it.
    static Enum load(const QVariant *values)
    {
        const QByteArray word = values[0].toString().toLatin1();
        return enumFromName<Enum>(std::string_view(word.constData(), size_t(word.size()))).value_or(Enum{});
    }
};

template <>
struct ColumnTraits<QDate> {
    static constexpr std::array parts = {ColumnPart{"", ColumnKind::Text, true}};
    static void store(QDate day, Values &values)
    {
        values.push_back(day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant());
    }
    static QDate load(const QVariant *values) { return QDate::fromString(values[0].toString(), Qt::ISODate); }
};

template <>
struct ColumnTraits<DateRange> {
    static constexpr std::array parts = {ColumnPart{"_first", ColumnKind::Text, true},
                                         ColumnPart{"_last", ColumnKind::Text, true}};
    static void store(const DateRange &days, Values &values)
    {
        ColumnTraits<QDate>::store(days.first, values);
        ColumnTraits<QDate>::store(days.last, values);
    }
    static DateRange load(const QVariant *values)
    {
        return {ColumnTraits<QDate>::load(values), ColumnTraits<QDate>::load(values + 1)};
    }
};

template <>
struct ColumnTraits<Instant> {
    static constexpr std::array parts = {ColumnPart{"", ColumnKind::Integer}};
    static void store(Instant instant, Values &values) { values.push_back(QVariant(toMsecs(instant))); }
    static Instant load(const QVariant *values) { return instantFromMsecs(values[0].toLongLong()); }
};

template <>
struct ColumnTraits<std::optional<Instant>> {
    static constexpr std::array parts = {ColumnPart{"", ColumnKind::Integer, true}};
    static void store(const std::optional<Instant> &instant, Values &values)
    {
        values.push_back(instant ? QVariant(toMsecs(*instant)) : QVariant());
    }
    static std::optional<Instant> load(const QVariant *values)
    {
        return values[0].isNull() ? std::nullopt : std::optional(instantFromMsecs(values[0].toLongLong()));
    }
};

template <>
struct ColumnTraits<BodyHash> {
    static constexpr std::array parts = {ColumnPart{"", ColumnKind::Body, true}};
    static void store(const BodyHash &hash, Values &values)
    {
        values.push_back(hash.isNull() ? QVariant() : QVariant(hash.digest()));
    }
    static BodyHash load(const QVariant *values) { return BodyHash(values[0].toByteArray()); }
};

template <>
struct ColumnTraits<CampRules> {
    static constexpr std::array parts = {ColumnPart{"", ColumnKind::Text}};
    static void store(const CampRules &rules, Values &values)
    {
        values.push_back(QString::fromUtf8(QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact)));
    }
    static CampRules load(const QVariant *values)
    {
        return rulesFromJson(QJsonDocument::fromJson(values[0].toString().toUtf8()).object()).value_or(CampRules{});
    }
};

} // namespace flotilla::storage
