#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace tizilim {

/// Writes DER (X.690): just what is needed to write down again a structure whose parts are known.
namespace Der {

enum Tag : unsigned char {
    OctetString = 0x04,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xA0, ///< [0], constructed
};

/// Tag, length in the shortest form, content.
QByteArray element(Tag tag, const QByteArray &content);
/// The members in the order that DER demands of a SET OF, under the tag given.
QByteArray setOf(Tag tag, QByteArrayList members);

} // namespace Der

} // namespace tizilim
