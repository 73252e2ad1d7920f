#pragma once

#include "model/domain/Description.h"

namespace tizilim {

/// A wallet of a registrant.
struct Wallet {
    RecordId id;
    RecordId registrant;
    QString address;   ///< as written
    QString canonical; ///< WalletAddress::canonical(): the same for every way of writing it, for comparison
    QString chain;     ///< BlockchainSet::toString(): the one that the registrant named, else all that it can belong to
    QDate usedFrom;
    QDate usedTo;      ///< the last day; null while it is in use

    static const Description<Wallet> &description();
};

} // namespace tizilim
