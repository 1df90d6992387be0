#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace flotilla {

/// A record's identity: a positive number of 63 bits that the program makes itself, so that it is the same in a
/// file, on a server, in an archive and in a link. The tag (the record's own type) keeps ids of different records apart.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

/// A new id: milliseconds since 2020 in 41 bits, 22 random bits. What is made together lies together in a table, so that a camp
/// is read as quickly beside a thousand others as alone. Ids of one process rise and never repeat, whatever its clock does
/// (as in the specification of ULID, "monotonicity").
qint64 newIdValue();

/// The id of an instant (milliseconds since 1970), or the one after `newest` when that is not larger.
qint64 idAfter(qint64 newest, qint64 milliseconds, quint32 random);

template <class Tag>
Id<Tag> newId()
{
    return Id<Tag>(newIdValue());
}

/// 13 characters of Crockford's base 32, lower case: how ids look in archives and links.
QString idToText(qint64 value);

/// The number behind 13 base-32 characters; nothing if the text is not an id (wrong length, sign or letter).
std::optional<qint64> idFromText(QStringView text);

template <class Tag>
QString toText(Id<Tag> id)
{
    return idToText(id.value());
}

} // namespace flotilla
