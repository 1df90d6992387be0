#include "review_json.h"

#include "domain/enum_names.h"

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class E>
QString wordOf(E value)
{
    const std::string_view word = enumName(value);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

template <class E>
E fromWord(const QJsonValue &word)
{
    return enumFromName<E>(word.toString().toStdString()).value_or(E{});
}

} // namespace

QJsonObject toJson(const ReviewText &text)
{
    return {{u"text"_s, text.markdown},
            {u"visibility"_s, wordOf(text.visibility)},
            {u"standing"_s, wordOf(text.standing)},
            {u"author"_s, toText(text.author)}};
}

ReviewText reviewFromJson(const QJsonObject &json)
{
    return {.markdown = json.value(u"text"_s).toString(),
            .visibility = fromWord<Visibility>(json.value(u"visibility"_s)),
            .standing = fromWord<Standing>(json.value(u"standing"_s)),
            .author = Id<Person>(idFromText(json.value(u"author"_s).toString()).value_or(0))};
}

} // namespace flotilla::ui
