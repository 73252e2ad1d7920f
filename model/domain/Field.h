#pragma once

#include "model/base/Id.h"
#include "model/domain/Choices.h"
#include "model/domain/Value.h"

#include <QDate>

namespace tizilim {

/// What a field means, which decides how it is stored, checked, shown, edited and read from a file.
enum class FieldKind {
    Text,
    LongText,      ///< several lines
    Name,          ///< a name as a document gives it; folded for search, sorted in Kazakh order
    Iin,
    Bin,
    PersonNumber,  ///< IIN or BIN, or the number of a foreign document
    Lei,
    Iban,
    Dti,
    WalletAddress,
    Country,       ///< ISO 3166-1 alpha-2
    Region,        ///< KATO top level, two digits
    CurrencyCode,
    Phone,
    Email,
    Website,
    Codes,         ///< several codes or texts joined by |
    Integer,
    Boolean,       ///< 0 or 1
    Date,          ///< ISO text, a day in Almaty
    Instant,       ///< milliseconds since 1970 UTC
    Tenge,         ///< tiyn
    Quantity,      ///< exact decimal
    Percent,       ///< exact decimal, 100 is the whole
    Choice,        ///< a code of a closed list
    Reference,     ///< the id of another record
    Hash,          ///< SHA-256
    File,          ///< the bytes of a document; only in parameters of verbs, stored in chunks
};

/// The properties of a field beyond its kind; designated initialisers keep a catalogue readable.
struct FieldOptions {
    bool required = false;
    bool listed = false;     ///< a column that a list shows unless the officer chose otherwise
    bool searchable = false; ///< goes into the search index
    bool personal = false;   ///< personal data: masked where a reader may not see it
    const char *reference = nullptr; ///< for Reference: the name of the record type
    const char *hint = nullptr;      ///< one line of help, marked in the context "FieldHint"
};

/// One field of a record or one parameter of a verb, described once: tables, forms, import, export, history and the
/// command line all read this.
struct Field {
    quint16 id = 0;         ///< number within its record type, signed with the row; never reused
    const char *name = "";  ///< column, import column and command-line name
    FieldKind kind = FieldKind::Text;
    const char *label = ""; ///< English, marked for translation in the context "Field"
    FieldOptions options;
    const Choices *choices = nullptr; ///< for Choice

    QString nameText() const { return QString::fromLatin1(name); }
    QLatin1String nameView() const { return QLatin1String(name); }
};

/// The tag (see Value.h) that values of a kind have when they are not null.
quint8 storedTag(FieldKind kind);

/// Reads a value from plain text as files and the command line give it (ISO dates, decimal point, codes); empty text
/// is null. Text becomes NFC. Errors name the reason; whether a field is required is not asked here.
[[nodiscard]] Result<Value> parseValue(const Field &field, const QString &text);

/// The plain text of a value, as parseValue() reads it back; empty for null.
QString plainText(const Field &field, const Value &value);

} // namespace tizilim
