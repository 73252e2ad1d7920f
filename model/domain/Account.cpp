#include "model/domain/Account.h"

#include <QtGlobal>

namespace tizilim {

const Description<Account> &Account::description()
{
    static const Description<Account> description = [] {
        Description<Account> d;
        d.type = {.code = 22, .name = "account", .plural = "accounts",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Account at an exchange"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Accounts at exchanges"),
                  .fields = {}, .titleFields = {"account_no"}, .numberField = "account_no", .parentField = "registrant"};
        d.field(1, "registrant", &Account::registrant, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Registered user"),
                {.required = true, .listed = true, .reference = "registrant"})
            .field(2, "exchange", &Account::exchange, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Exchange"),
                   {.required = true, .listed = true, .reference = "exchange"})
            .field(3, "account_no", &Account::number, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Account number"),
                   {.required = true, .listed = true, .searchable = true, .personal = true})
            .field(4, "used_from", &Account::usedFrom, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Used from"), {.listed = true})
            .field(5, "used_to", &Account::usedTo, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Used to"), {.listed = true});
        return d;
    }();
    return description;
}

} // namespace tizilim
