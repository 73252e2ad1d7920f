#include "model/domain/Wallet.h"

#include <QtGlobal>

namespace tizilim {

const Description<Wallet> &Wallet::description()
{
    static const Description<Wallet> description = [] {
        Description<Wallet> d;
        d.type = {.code = 21, .name = "wallet", .plural = "wallets",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Wallet"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Wallets"),
                  .fields = {}, .titleFields = {"address"}, .numberField = "address", .parentField = "registrant"};
        d.field(1, "registrant", &Wallet::registrant, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Registered user"),
                {.required = true, .listed = true, .reference = "registrant"})
            .field(2, "address", &Wallet::address, FieldKind::WalletAddress, QT_TRANSLATE_NOOP("Field", "Wallet address"),
                   {.required = true, .listed = true, .searchable = true, .personal = true})
            .field(3, "canonical", &Wallet::canonical, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Address for comparison"), {.personal = true})
            .field(4, "chain", &Wallet::chain, FieldKind::Codes, QT_TRANSLATE_NOOP("Field", "Chain"),
                   {.listed = true, .hint = QT_TRANSLATE_NOOP("FieldHint", "Recognised from the address.")})
            .field(5, "used_from", &Wallet::usedFrom, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Used from"), {.listed = true})
            .field(6, "used_to", &Wallet::usedTo, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Used to"), {.listed = true});
        return d;
    }();
    return description;
}

} // namespace tizilim
