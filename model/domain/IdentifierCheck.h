#pragma once

#include "model/base/Result.h"
#include "model/domain/Blockchain.h"

#include <QString>

#include <optional>

namespace tizilim {

enum class IdentifierKind { Iin, Bin, Iban, Lei, Dti, Address };

/// "iin", "bin", "iban", "lei", "dti", "address". Errors: check.kind (usage; the text).
[[nodiscard]] Result<IdentifierKind> parseIdentifierKind(const QString &text);

/// What `tizilim-cli check` says about one value (docs/command-line.md).
struct IdentifierVerdict {
    QString value;              ///< as given
    std::optional<Error> error; ///< empty if it is valid

    /// What a valid one tells, and of an invalid one what would be right, as `name=value` joined by semicolons:
    /// iin: birth (a date), sex (m, f), or `warning=foreigner` where it tells neither;
    /// bin: month (1994-01), kind (resident, nonresident, joint), unit (head, branch, representation, farm);
    /// iban: country, and bank for Kazakh ones; lei: issuer; dti: ticker, if the sample of assets has it;
    /// address: chain (BTC|BCH), network (main, test).
    /// Of an invalid one: position (from 1), length, expected (check digits), chain (where it belongs), suggestion.
    QString details;

    bool isValid() const { return !error; }
    /// The code of the reason, empty if it is valid.
    QString reason() const { return error ? error->code : QString(); }
};

/// Whether the address that was meant is looked for: it takes milliseconds where a check takes one microsecond.
enum class Suggestions { Wanted, NotWanted };

/// Checks one value. `chain` and `suggestions` count for addresses only.
IdentifierVerdict checkIdentifier(IdentifierKind kind, const QString &value, std::optional<Blockchain> chain = {},
                                  Suggestions suggestions = Suggestions::Wanted);

} // namespace tizilim
