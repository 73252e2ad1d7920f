#pragma once

#include "app/verbs/Reading.h"
#include "model/domain/Exchange.h"
#include "model/domain/Warning.h"

#include <QMultiHash>

namespace tizilim {

/// What foreign registers and warning lists say of a venue on a day.
struct VenueFacts {
    std::vector<RecordId> licensedAs; ///< exchanges by which it is licensed abroad
    std::vector<RecordId> warnings;   ///< in force

    bool isLicensedAbroad() const { return !licensedAs.empty(); }
    bool isWarnedAbout() const { return !warnings.empty(); }
};

/// Providers licensed abroad and warnings, found by what somebody calls a venue: its LEI, a name in any script and case,
/// or a website. Read once, for many questions.
class VenueDirectory {
public:
    [[nodiscard]] static Result<VenueDirectory> read(const Reading &reading);

    VenueFacts factsOn(const QString &venue, QDate day) const;

private:
    std::vector<Exchange> m_providers;
    std::vector<Warning> m_warnings;
    QMultiHash<QString, size_t> m_providerKeys; ///< name, website or LEI → place in m_providers
    QMultiHash<QString, size_t> m_warningKeys;
};

} // namespace tizilim
