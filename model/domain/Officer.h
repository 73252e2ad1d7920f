#pragma once

#include "model/domain/Description.h"

namespace tizilim {

/// The one role of an officer (spec: security, "Roles"). Values are those of events.
enum class Role : quint8 { LicensingOfficer = 1, Supervisor = 2, Auditor = 3, Administrator = 4 };

/// A set of roles.
class Roles {
public:
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            m_bits |= 1U << static_cast<unsigned>(role);
    }
    static constexpr Roles everybody()
    {
        return {Role::LicensingOfficer, Role::Supervisor, Role::Auditor, Role::Administrator};
    }
    constexpr bool contains(Role role) const { return (m_bits & (1U << static_cast<unsigned>(role))) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }

private:
    unsigned m_bits = 0;
};

enum class OfficerState {
    Invited,  ///< has a code, no keys yet
    Enrolled, ///< has keys, no role in force yet
    Active,
    Disabled,
};

template<>
const Choices &choicesOf<Role>();
template<>
const Choices &choicesOf<OfficerState>();

/// A person who works with the registry and signs what he does.
struct Officer {
    RecordId id;
    QString login;
    QString name;
    Role role = Role::LicensingOfficer;
    OfficerState state = OfficerState::Invited;
    QByteArray signingKey; ///< Ed25519 public key, 32 bytes
    QByteArray openingKey; ///< X25519 public key, 32 bytes
    QByteArray certificate; ///< DER of the self-signed P-256 certificate of his packages
    QDate invitedOn;
    QDate enrolledOn;
    QDate grantedOn;
    QDate disabledOn;

    static const Description<Officer> &description();
};

} // namespace tizilim
