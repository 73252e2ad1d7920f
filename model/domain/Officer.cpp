#include "model/domain/Officer.h"

#include <QtGlobal>

namespace tizilim {

template<>
const Choices &choicesOf<Role>()
{
    static const Choices choices{
        {int(Role::LicensingOfficer), "licensing_officer", QT_TRANSLATE_NOOP("Choice", "Licensing officer")},
        {int(Role::Supervisor), "supervisor", QT_TRANSLATE_NOOP("Choice", "Supervisor")},
        {int(Role::Auditor), "auditor", QT_TRANSLATE_NOOP("Choice", "Auditor")},
        {int(Role::Administrator), "administrator", QT_TRANSLATE_NOOP("Choice", "Administrator")},
    };
    return choices;
}

template<>
const Choices &choicesOf<OfficerState>()
{
    static const Choices choices{
        {int(OfficerState::Invited), "invited", QT_TRANSLATE_NOOP("Choice", "Invited"), Tone::Due},
        {int(OfficerState::Enrolled), "enrolled", QT_TRANSLATE_NOOP("Choice", "Enrolled, role to be granted"), Tone::Due},
        {int(OfficerState::Active), "active", QT_TRANSLATE_NOOP("Choice", "Active officer"), Tone::Good},
        {int(OfficerState::Disabled), "disabled", QT_TRANSLATE_NOOP("Choice", "Disabled"), Tone::Neutral},
    };
    return choices;
}

const Description<Officer> &Officer::description()
{
    static const Description<Officer> description = [] {
        Description<Officer> d;
        d.type = {.code = 1, .name = "officer", .plural = "officers",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Officer"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Officers"),
                  .fields = {}, .titleFields = {"name"}, .numberField = "login", .stateField = "state"};
        d.field(1, "login", &Officer::login, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Login"), {.required = true, .listed = true})
            .field(2, "name", &Officer::name, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name"), {.required = true, .listed = true, .searchable = true})
            .field(3, "role", &Officer::role, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Role"), {.required = true, .listed = true})
            .field(4, "state", &Officer::state, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Status"), {.required = true, .listed = true})
            .field(5, "signing_key", &Officer::signingKey, FieldKind::Hash, QT_TRANSLATE_NOOP("Field", "Signing key"))
            .field(6, "opening_key", &Officer::openingKey, FieldKind::Hash, QT_TRANSLATE_NOOP("Field", "Opening key"))
            .field(7, "certificate", &Officer::certificate, FieldKind::Hash, QT_TRANSLATE_NOOP("Field", "Certificate"))
            .field(8, "invited_on", &Officer::invitedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Invited on"), {.listed = true})
            .field(9, "enrolled_on", &Officer::enrolledOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Enrolled on"))
            .field(10, "granted_on", &Officer::grantedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Role granted on"), {.listed = true})
            .field(11, "disabled_on", &Officer::disabledOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Disabled on"));
        return d;
    }();
    return description;
}

} // namespace tizilim
