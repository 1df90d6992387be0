#pragma once

#include <QByteArray>

#include <compare>

namespace flotilla {

/// The SHA-256 of a text or attachment: how records name it. The bytes themselves stand once in storage.
/// A default one names no body at all.
class BodyHash {
public:
    BodyHash() = default;
    /// `digest`: 32 bytes, or empty.
    explicit BodyHash(QByteArray digest) : m_digest(std::move(digest)) { }
    /// The hash of some bytes.
    static BodyHash of(QByteArrayView bytes);

    bool isNull() const { return m_digest.isEmpty(); }
    const QByteArray &digest() const { return m_digest; }

    bool operator==(const BodyHash &) const = default;

private:
    QByteArray m_digest;
};

} // namespace flotilla
