#pragma once

#include "model/base/Id.h"
#include "model/base/Result.h"
#include "model/crypto/Digest.h"
#include "model/crypto/KeySlot.h"

#include <QByteArray>
#include <QList>

namespace tizilim {

/// What stands in registry.keys, read and written exactly as docs/file-format.md says.
struct KeyRingText {
    static constexpr int version = 1;
    static constexpr qsizetype largest = 16 * 1024 * 1024; ///< bytes; some ten thousand slots

    RecordId registry;
    QList<KeySlot> keySlots;
    Digest mac;

    QByteArray toJson() const;
    /// Takes what toJson() wrote, whatever the spacing, and nothing else: unknown or doubled members, other lengths and
    /// capital hexadecimal digits are refused. Whether the slots may be trusted is not its business.
    /// Errors: keys.malformed {where}, keys.newer {version}, those of parseStrictJson.
    [[nodiscard]] static Result<KeyRingText> parse(const QByteArray &json);

    /// What the HMAC stands for: all slots with their seals, in their order.
    QByteArray authenticated() const;
};

} // namespace tizilim
