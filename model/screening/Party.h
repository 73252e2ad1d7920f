#pragma once

#include "model/screening/NameWord.h"
#include "model/screening/PartialDate.h"

#include <QString>

#include <optional>
#include <vector>

namespace tizilim {

/// Who is screened, or who is on a list: what is known beside the names.
struct PartyFacts {
    std::optional<PartialDate> birthDate;
    NameSex sex = NameSex::Unknown;
    QString country;                  ///< ISO 3166 alpha-2; empty if unknown
    std::vector<QString> identifiers; ///< IIN, BIN, passport numbers: as written, without spaces
};

/// Somebody to be screened.
struct ScreenedParty {
    QString name;
    NameKind kind = NameKind::Unknown;
    PartyFacts facts;
};

/// An entry of a watch list with all its names.
struct WatchEntry {
    QString id; ///< the list's own
    NameKind kind = NameKind::Unknown;
    std::vector<QString> names; ///< the first is the main one
    PartyFacts facts;
    QString list;
};

} // namespace tizilim
