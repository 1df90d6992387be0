#pragma once

#include "domain/id.h"

#include <array>
#include <initializer_list>
#include <span>

namespace flotilla::interchange::sample {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine, which the standard's distributions are not.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) { }
    /// A stream of its own for every combination of numbers.
    Random(quint64 seed, std::initializer_list<quint64> parts) : m_state(seed)
    {
        for (quint64 part : parts)
            m_state = next() ^ (part * 0x9E3779B97F4A7C15U);
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    /// 0 to `count` - 1.
    int below(int count) { return int(next() % quint64(count)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool percent(int chance) { return below(100) < chance; }
    template <class T, std::size_t N>
    const T &pick(const std::array<T, N> &from)
    {
        return from[std::size_t(below(int(N)))];
    }

private:
    quint64 m_state;
};

/// The kinds of records, so that ids of different kinds come from different streams.
enum class Kind : quint64 {
    Person,
    Account,
    Camp,
    Batch,
    Period,
    Role,
    Project,
    ProjectMentor,
    Pairing,
    PairingMentor,
    Report,
    Revision,
    Review,
    Exemption,
    Session,
    Talk,
    Attendance,
    Round,
    Slot,
    Judge,
    Sheet,
    List,
    Row,
    Certificate
};

/// As newId gives them, but always the same: what belongs to one `order` (a camp's number, a person's) lies together.
template <class T>
Id<T> sampleId(quint64 seed, Kind kind, quint64 order, quint64 b, quint64 c = 0)
{
    constexpr int hashBits = 36;
    constexpr quint64 firstOrder = quint64(1) << 25;
    const quint64 hash = Random(seed, {quint64(kind), order, b, c}).next() >> (64 - hashBits);
    return Id<T>(qint64((firstOrder + order) << hashBits | hash));
}

} // namespace flotilla::interchange::sample
