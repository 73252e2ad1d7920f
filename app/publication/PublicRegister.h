#pragma once

#include "app/session/Registry.h"

#include "model/domain/Exchange.h"
#include "model/domain/LicenceStates.h"
#include "model/domain/Warning.h"
#include "model/reports/ReportContent.h"

namespace tizilim {

/// Something that became of a licence, as the public is told of it.
struct PublicEvent {
    enum class What { Issued, Suspended, Reinstated, RanOut, Expired, Revoked, Surrendered, Terminated };

    What what = What::Issued;
    QDate on;
    QDate until; ///< last day of a suspension; null where it has none
};

/// The entries of PublicEvent::What with their codes and labels.
template<>
const Choices &choicesOf<PublicEvent::What>();

/// A licence with its status of the day and its whole past, oldest first. Of its acts only kinds, days and closed
/// grounds are public; what officers wrote beside them is not.
struct PublicLicence {
    Licence licence;
    LicenceStanding standing{};
    QString predecessor; ///< number of the licence that it renews; empty if there is none, or it is not published
    QStringList services; ///< letters a–j of Regulation (EU) 2023/1114, article 3(1)(16)
    std::vector<PublicEvent> past;
};

/// A company and all its published licences, oldest first.
struct PublicLicensee {
    Exchange exchange;
    std::vector<PublicLicence> licences;
};

/// What the public is told: who is or was licensed as an exchange, and of whom the authorities of Kazakhstan warn.
/// Mining licences are no licences of exchanges; warnings taken from foreign registers are published there.
struct PublicRegister {
    QDate day;
    std::vector<PublicLicensee> licensees; ///< by the number of the first licence
    std::vector<Warning> warnings;         ///< in force and withdrawn, by day; not those published by mistake
    Provenance provenance;

    /// The register as it stands; what is flagged "not published" stays out. Errors: those of the store.
    [[nodiscard]] static Result<PublicRegister> of(const Registry &registry);
};

/// The past of a licence as of a day: what lies after it is not told.
std::vector<PublicEvent> pastOf(const Licence &licence, QDate day);

} // namespace tizilim
