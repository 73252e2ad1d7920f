#pragma once

#include "model/base/Clock.h"
#include "model/base/Randomness.h"
#include "model/base/Result.h"

#include <QByteArray>
#include <QString>

#include <compare>

namespace tizilim {

/// The identity of a record: a UUIDv7 (RFC 9562, section 5.7), 16 bytes, ordered by the time it was made.
/// Written as 32 lower-case hex digits; the form with hyphens is read too.
class RecordId {
public:
    RecordId() = default;

    static RecordId make(Timestamp now, Randomness &randomness);
    /// Errors: id.malformed.
    [[nodiscard]] static Result<RecordId> parse(const QString &text);
    /// Errors: id.malformed, unless exactly 16 bytes are given.
    [[nodiscard]] static Result<RecordId> fromBytes(const QByteArray &bytes);

    bool isNull() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }
    QString toString() const { return QString::fromLatin1(m_bytes.toHex()); }

    bool operator==(const RecordId &) const = default;
    std::strong_ordering operator<=>(const RecordId &other) const;

private:
    QByteArray m_bytes; // empty, or 16
};

size_t qHash(const RecordId &id, size_t seed = 0);

/// The identity of a T; ids of different things do not convert into each other.
template<typename T>
class Id {
public:
    Id() = default;
    explicit Id(RecordId id) : m_id(std::move(id)) {}
    const RecordId &record() const { return m_id; }
    bool isNull() const { return m_id.isNull(); }
    auto operator<=>(const Id &) const = default;

private:
    RecordId m_id;
};

} // namespace tizilim
