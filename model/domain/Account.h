#pragma once

#include "model/domain/Description.h"

namespace tizilim {

/// An account of a registrant at a licensed exchange.
struct Account {
    RecordId id;
    RecordId registrant;
    RecordId exchange;
    QString number; ///< as the exchange names it in its reports
    QDate usedFrom;
    QDate usedTo;   ///< the last day; null while it is in use

    static const Description<Account> &description();
};

} // namespace tizilim
