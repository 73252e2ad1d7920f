#include "app/messages/ErrorText.h"

#include "app/messages/FilledText.h"
#include "model/domain/Application.h"
#include "model/domain/Licence.h"
#include "model/domain/Officer.h"

#include <QCoreApplication>
#include <QHash>

namespace tizilim {

namespace {

struct Entry {
    const char *code;
    const char *text;
};

// Sorted by nothing but subject; a test finds a code that is made in the sources and missing here. %1, %2 … are the
// error's values, in their order.
const Entry entries[] = {
    {"id.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not an identifier of a record: 32 hexadecimal digits are expected.")},
    {"decimal.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not a number: digits with a decimal point are expected.")},
    {"decimal.too_many_places", QT_TRANSLATE_NOOP("Error", "“%1” has more than 18 places after the point.")},
    {"decimal.too_large", QT_TRANSLATE_NOOP("Error", "The number is too large: %1")},
    {"decimal.division_by_zero", QT_TRANSLATE_NOOP("Error", "A number cannot be divided by zero.")},
    {"currency.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not a currency code: three capital letters are expected, such as KZT.")},
    {"money.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not an amount of money: digits with a decimal point are expected.")},
    {"money.too_many_places", QT_TRANSLATE_NOOP("Error", "“%1” has more than two places after the point.")},
    {"money.too_large", QT_TRANSLATE_NOOP("Error", "The amount is too large: %1")},
    {"money.currencies_differ", QT_TRANSLATE_NOOP("Error", "Amounts in %1 and %2 cannot be added.")},
    {"field.integer", QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number.")},
    {"field.boolean", QT_TRANSLATE_NOOP("Error", "“%1” is neither yes nor no: true, false, 1, 0, yes or no are expected.")},
    {"field.date", QT_TRANSLATE_NOOP("Error", "“%1” is not a date: year-month-day or day.month.year is expected.")},
    {"field.instant", QT_TRANSLATE_NOOP("Error", "“%1” is not a time in UTC: 2026-11-23T06:00:00Z is expected.")},
    {"field.choice", QT_TRANSLATE_NOOP("Error", "“%1” is not in the list of codes of this field.")},

    // Identifiers of the field. The number itself is not repeated: it is personal data, and it stands beside the text.
    {"iin.length", QT_TRANSLATE_NOOP("Error", "An IIN has 12 digits; here are %1 characters.")},
    {"iin.digits", QT_TRANSLATE_NOOP("Error", "Character %1 of the IIN is not a digit.")},
    {"iin.century", QT_TRANSLATE_NOOP("Error", "The seventh digit of an IIN is 0 to 6; here it is %1.")},
    {"iin.date", QT_TRANSLATE_NOOP("Error", "The first six digits of the IIN, %1, are no date of birth (YYMMDD).")},
    {"iin.never_issued", QT_TRANSLATE_NOOP("Error", "An IIN with these first eleven digits is never issued: no check digit exists for them. Compare it with the document.")},
    {"iin.check_digit", QT_TRANSLATE_NOOP("Error", "The check digit of the IIN is wrong: it should be %1 if the other digits are right. Compare it with the document.")},
    {"bin.length", QT_TRANSLATE_NOOP("Error", "A BIN has 12 digits; here are %1 characters.")},
    {"bin.digits", QT_TRANSLATE_NOOP("Error", "Character %1 of the BIN is not a digit.")},
    {"bin.month", QT_TRANSLATE_NOOP("Error", "The third and fourth digits of a BIN are the month of registration, 01 to 12; here they are %1.")},
    {"bin.kind", QT_TRANSLATE_NOOP("Error", "The fifth digit of a BIN is 4, 5 or 6; here it is %1.")},
    {"bin.unit", QT_TRANSLATE_NOOP("Error", "The sixth digit of a BIN is 0 to 3; here it is %1.")},
    {"bin.never_issued", QT_TRANSLATE_NOOP("Error", "A BIN with these first eleven digits is never issued: no check digit exists for them. Compare it with the document.")},
    {"bin.check_digit", QT_TRANSLATE_NOOP("Error", "The check digit of the BIN is wrong: it should be %1 if the other digits are right. Compare it with the document.")},
    {"iban.characters", QT_TRANSLATE_NOOP("Error", "Character %1 of the IBAN is neither a Latin letter nor a digit.")},
    {"iban.country", QT_TRANSLATE_NOOP("Error", "An IBAN begins with the code of a country that has IBANs; “%1” is none.")},
    {"iban.length", QT_TRANSLATE_NOOP("Error", "The IBAN has %1 characters; in its country it has %2.")},
    {"iban.bank_code", QT_TRANSLATE_NOOP("Error", "The bank code of a Kazakh IBAN is three digits; here it is “%1”.")},
    {"iban.check_digits", QT_TRANSLATE_NOOP("Error", "The check digits of the IBAN are wrong: they should be %1 if the rest is right.")},
    {"lei.length", QT_TRANSLATE_NOOP("Error", "An LEI has 20 characters; here are %1.")},
    {"lei.characters", QT_TRANSLATE_NOOP("Error", "Character %1 of the LEI cannot stand there: 18 Latin letters or digits and two digits are expected.")},
    {"lei.check_digits", QT_TRANSLATE_NOOP("Error", "The check digits of the LEI are wrong: they should be %1 if the rest is right.")},
    {"dti.length", QT_TRANSLATE_NOOP("Error", "A DTI has 9 characters; here are %1.")},
    {"dti.characters", QT_TRANSLATE_NOOP("Error", "Character %1 of the DTI cannot stand there: digits and Latin consonants other than Y are expected.")},
    {"dti.first_character", QT_TRANSLATE_NOOP("Error", "A DTI does not begin with 0.")},
    {"dti.check_character", QT_TRANSLATE_NOOP("Error", "The check character of the DTI is wrong: it should be %1 if the rest is right.")},
    {"region.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not a KATO code: nine digits are expected.")},
    {"region.unknown", QT_TRANSLATE_NOOP("Error", "“%1” is not the KATO code of a region.")},
    {"country.unknown", QT_TRANSLATE_NOOP("Error", "“%1” is not the code of a country: two letters of ISO 3166 are expected, such as KZ.")},
    {"blockchain.unknown", QT_TRANSLATE_NOOP("Error", "“%1” is not the code of a chain: BTC LTC BCH DOGE DASH EVM TRON XRP SOL TON XMR ADA XLM ZEC are known.")},
    {"address.empty", QT_TRANSLATE_NOOP("Error", "The wallet address is empty.")},
    {"address.characters", QT_TRANSLATE_NOOP("Error", "Character %1 of the wallet address cannot stand there. Copy the address again.")},
    {"address.prefix", QT_TRANSLATE_NOOP("Error", "The wallet address does not begin as its chain's addresses do (an Ethereum address begins with 0x).")},
    {"address.length", QT_TRANSLATE_NOOP("Error", "The wallet address has %1 characters, too many or too few. Copy it again, whole.")},
    {"address.mixed_case", QT_TRANSLATE_NOOP("Error", "The wallet address mixes small and capital letters, which its form does not allow.")},
    {"address.checksum", QT_TRANSLATE_NOOP("Error", "The checksum of the wallet address is wrong: a character was mistyped. Copy it again.")},
    {"address.checksum_kind", QT_TRANSLATE_NOOP("Error", "The wallet address has the wrong kind of checksum for its version (bech32 and bech32m).")},
    {"address.version", QT_TRANSLATE_NOOP("Error", "The checksum of the wallet address is right, but it is of an unknown kind.")},
    {"address.program_length", QT_TRANSLATE_NOOP("Error", "The checksum of the wallet address is right, but it holds a wrong number of bytes.")},
    {"address.padding", QT_TRANSLATE_NOOP("Error", "The wallet address ends in bits that should be zero.")},
    {"address.private_key", QT_TRANSLATE_NOOP("Error", "This is a private key, not an address. Whoever sees it owns the wallet: do not keep or send it.")},
    {"address.other_chain", QT_TRANSLATE_NOOP("Error", "The wallet address belongs to another chain: %1.")},
    {"address.unknown", QT_TRANSLATE_NOOP("Error", "The text resembles no wallet address of a known chain.")},
    {"check.kind", QT_TRANSLATE_NOOP("Error", "“%1” cannot be checked: iin, bin, iban, lei, dti, address and certificate can.")},
    // model/history
    {"event.malformed", QT_TRANSLATE_NOOP("Error", "An event of the history is damaged (%1). Have the registry verified and compare it with a backup.")},
    {"payload.nonce_malformed", QT_TRANSLATE_NOOP("Error", "The nonce of an event's payload has 32 bytes; here are %1. Have the registry verified and compare it with a backup.")},
    {"row.salt_malformed", QT_TRANSLATE_NOOP("Error", "The salt of a row has 32 bytes; here are %1. Have the registry verified and compare it with a backup.")},
    {"json.malformed", QT_TRANSLATE_NOOP("Error", "The payload of an event is not JSON. Have the registry verified and compare it with a backup.")},
    {"json.not_canonical", QT_TRANSLATE_NOOP("Error", "The payload of an event is not written in the one canonical way (%1).")},
    {"merkle.out_of_range", QT_TRANSLATE_NOOP("Error", "The history cannot prove place %1: the tree in question has %2 events.")},
    {"note.malformed", QT_TRANSLATE_NOOP("Error", "This is not a signed note (%1). Choose a checkpoint file that Tizilim wrote, unchanged.")},
    {"note.not_signed", QT_TRANSLATE_NOOP("Error", "No signature of the key expected stands under “%1”.")},
    {"note.signature_wrong", QT_TRANSLATE_NOOP("Error", "The signature under “%1” is wrong: the text was changed, or the key is another one.")},
    {"checkpoint.malformed", QT_TRANSLATE_NOOP("Error", "This is not a checkpoint of a Tizilim registry (%1). Choose a checkpoint file that Tizilim wrote, unchanged.")},
    {"proof.malformed", QT_TRANSLATE_NOOP("Error", "This is not a proof of inclusion (%1). Choose a file that Tizilim wrote, unchanged.")},
    // model/crypto
    {"digest.malformed", QT_TRANSLATE_NOOP("Error", "A SHA-256 value has 32 bytes, here are %1.")},
    {"key.malformed", QT_TRANSLATE_NOOP("Error", "The %1 key is damaged or not a key that may be used.")},
    {"kdf.malformed", QT_TRANSLATE_NOOP("Error", "The scrypt parameters N = %1, r = %2, p = %3 are not valid. The keys file is damaged: restore it from a backup.")},
    {"kdf.too_weak", QT_TRANSLATE_NOOP("Error", "The scrypt parameters N = %1, r = %2, p = %3 are weaker than Tizilim allows. Somebody changed the keys file: restore it from a backup and have the registry verified.")},
    {"kdf.too_large", QT_TRANSLATE_NOOP("Error", "The scrypt parameters N = %1, r = %2, p = %3 would take more than 1 GiB of memory. Somebody changed the keys file: restore it from a backup.")},
    {"crypto.out_of_memory", QT_TRANSLATE_NOOP("Error", "There is not enough memory: %1 MiB are needed. Close other programs and try again.")},
    {"crypto.too_long", QT_TRANSLATE_NOOP("Error", "A key of %1 bytes cannot be derived.")},
    {"crypto.not_authentic", QT_TRANSLATE_NOOP("Error", "The encrypted data cannot be opened: the key is another one, or the data was changed.")},
    {"keys.malformed", QT_TRANSLATE_NOOP("Error", "The file registry.keys is damaged at “%1”. Restore it from a backup of the registry.")},
    {"keys.newer", QT_TRANSLATE_NOOP("Error", "The file registry.keys has the format %1, which this version of Tizilim does not know. Install a newer version; nothing was changed.")},
    {"keys.missing", QT_TRANSLATE_NOOP("Error", "The registry has no keys file: %1 is missing. Without it nothing can be opened; restore it from a backup of the registry.")},
    {"keys.slot_damaged", QT_TRANSLATE_NOOP("Error", "The keys of “%1” in registry.keys are damaged. Restore the file from a backup, or let another officer open the registry.")},
    {"keys.slots_changed", QT_TRANSLATE_NOOP("Error", "Somebody changed the file registry.keys outside Tizilim. No key is given out until an administrator has had the registry verified and mended.")},
    {"keys.login", QT_TRANSLATE_NOOP("Error", "“%1” cannot be a login: up to 64 letters, digits, dots, hyphens and underscores are expected, a letter or digit first.")},
    {"keys.login_taken", QT_TRANSLATE_NOOP("Error", "The login “%1” is already taken. Choose another one.")},
    {"keys.no_slot", QT_TRANSLATE_NOOP("Error", "The officer has no keys in this registry.")},
    {"keys.no_epoch", QT_TRANSLATE_NOOP("Error", "The database key number %1 is not at hand.")},
    {"keys.not_in_history", QT_TRANSLATE_NOOP("Error", "The key of “%1” in registry.keys is not named in the history, so the database key is not given to it. Have the registry verified.")},
    {"unlock.wrong_password", QT_TRANSLATE_NOOP("Error", "The password is wrong. Check the keyboard's language and Caps Lock, and try again.")},
    {"unlock.unknown_officer", QT_TRANSLATE_NOOP("Error", "The registry knows no officer “%1”. Check the login, or ask an administrator for an invitation.")},
    {"unlock.not_enrolled", QT_TRANSLATE_NOOP("Error", "“%1” is invited but has not enrolled yet. Enrol with the invitation code first.")},
    {"unlock.not_invited", QT_TRANSLATE_NOOP("Error", "There is no open invitation for “%1”. Ask an administrator for a new one.")},
    {"unlock.wrong_code", QT_TRANSLATE_NOOP("Error", "The invitation code is not the one of this invitation. Ask an administrator for a new one.")},
    {"unlock.wrong_recovery_key", QT_TRANSLATE_NOOP("Error", "The recovery key is not the one of this registry. Only the newest recovery key fits.")},
    {"password.too_short", QT_TRANSLATE_NOOP("Error", "The password has %1 characters, at least %2 are needed. A few words in a row are easy to remember.")},
    {"password.too_long", QT_TRANSLATE_NOOP("Error", "The password is longer than %1 characters.")},
    {"password.character", QT_TRANSLATE_NOOP("Error", "The password holds a character that not every keyboard can type again, such as a tab or an end of line.")},
    {"password.common", QT_TRANSLATE_NOOP("Error", "The password is one that is guessed first. Choose words that do not belong together.")},
    {"code.length", QT_TRANSLATE_NOOP("Error", "The code has %1 characters, here are %2.")},
    {"code.character", QT_TRANSLATE_NOOP("Error", "Group %1 of the code holds a character that does not occur in codes.")},
    {"code.group", QT_TRANSLATE_NOOP("Error", "Group %1 of the code is mistyped. Compare its five characters with the paper.")},
    {"code.checksum", QT_TRANSLATE_NOOP("Error", "The code is mistyped. Compare every group with the paper.")},
    {"certificate.malformed", QT_TRANSLATE_NOOP("Error", "The certificate is damaged or not in the form expected: PEM or DER.")},
    {"certificate.untrusted", QT_TRANSLATE_NOOP("Error", "The certificate of “%1” is not trusted: %2.")},
    {"file.cannot_read", QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read: %2.")},
    {"file.cannot_write", QT_TRANSLATE_NOOP("Error", "The file %1 cannot be written: %2. Nothing that was there before is lost; check the free space and your rights in the folder.")},
    {"json.duplicate_key", QT_TRANSLATE_NOOP("Error", "The JSON names “%1” twice in one object.")},
    {"json.too_deep", QT_TRANSLATE_NOOP("Error", "The JSON is nested deeper than %1 levels.")},
    {"json.too_large", QT_TRANSLATE_NOOP("Error", "The JSON is larger than %1 bytes.")},
    {"json.number_too_large", QT_TRANSLATE_NOOP("Error", "The JSON holds a number that is too large: %1")},
    {"certificate.other_key", QT_TRANSLATE_NOOP("Error", "The certificate of “%1” belongs to another key.")},
    {"pkcs12.malformed", QT_TRANSLATE_NOOP("Error", "The file is not a PKCS#12 file (.p12, .pfx), or it is damaged.")},
    {"pkcs12.wrong_password", QT_TRANSLATE_NOOP("Error", "The password of the PKCS#12 file is wrong.")},
    {"pkcs12.unsupported", QT_TRANSLATE_NOOP("Error", "The PKCS#12 file holds no RSA or elliptic-curve key with its certificate that can be used here. GOST keys cannot: sign with the programs of the certification centre.")},
    {"cms.malformed", QT_TRANSLATE_NOOP("Error", "The signature is damaged or not in the form expected: CMS in DER with the signer's certificate.")},
    {"cms.unsupported", QT_TRANSLATE_NOOP("Error", "The signature uses %1 and is not checked here. Check it with the programs of its certification centre.")},
    {"cms.wrong_signature", QT_TRANSLATE_NOOP("Error", "The signature does not fit: what was signed, the signature or the certificate was changed.")},
    {"cms.not_exact", QT_TRANSLATE_NOOP("Error", "The signature was changed after it was made, in parts that other programs pass over.")},
    {"timestamp.malformed", QT_TRANSLATE_NOOP("Error", "The time stamp is damaged or not in the form expected: RFC 3161 in DER.")},
    {"timestamp.not_granted", QT_TRANSLATE_NOOP("Error", "The authority gave no time stamp: %1.")},
    {"timestamp.wrong", QT_TRANSLATE_NOOP("Error", "The time stamp does not fit: it was made for something else, or it was changed.")},
    {"crypto.failed", QT_TRANSLATE_NOOP("Error", "The cryptographic operation failed: %1. Please report this as a defect of the program.")},
    // model/reports, app/exports
    {"language.unknown", QT_TRANSLATE_NOOP("Error", "“%1” is not a language: kk, ru or en is expected; a report may also be kk+ru.")},
    {"report.parameter_unknown", QT_TRANSLATE_NOOP("Error", "The report %1 has no parameter “%2”. See its parameters with: tizilim-cli report list")},
    {"report.parameter_missing", QT_TRANSLATE_NOOP("Error", "The report %1 needs the parameter “%2”.")},
    {"report.cell_type", QT_TRANSLATE_NOOP("Error", "Table %1 of the report has a value of the wrong type in column “%2”. Please report this as a defect of the program.")},
    {"report.rows_changed", QT_TRANSLATE_NOOP("Error", "Table %1 changed while the report was written; nothing was saved. Make the report again.")},
    {"export.format_unknown", QT_TRANSLATE_NOOP("Error", "“%1” is not a format of reports: pdf, xlsx, csv and json are.")},
    {"export.folder_missing", QT_TRANSLATE_NOOP("Error", "The folder %1 does not exist. Choose another, or make it first.")},
    {"export.not_permitted", QT_TRANSLATE_NOOP("Error", "%1 cannot be written: permission is denied there. Choose another folder.")},
    {"export.is_folder", QT_TRANSLATE_NOOP("Error", "%1 is a folder. Choose another file name.")},
    {"export.disk_full", QT_TRANSLATE_NOOP("Error", "The disk is full: %1 was not written, and nothing is left of it. Make room, or choose another disk.")},
    {"export.write_failed", QT_TRANSLATE_NOOP("Error", "%1 could not be written. Check the disk, or choose another folder.")},
    {"export.font_missing", QT_TRANSLATE_NOOP("Error", "The typeface %1, which has every Kazakh letter, is not installed. Install it (on Debian: apt-get install fonts-noto-core) and try again.")},
    {"export.pdf_failed", QT_TRANSLATE_NOOP("Error", "The PDF file could not be completed: %1. Please report this as a defect of the program.")},
    {"export.xlsx_failed", QT_TRANSLATE_NOOP("Error", "The XLSX file could not be completed: %1. Please report this as a defect of the program.")},
    {"text.nul", QT_TRANSLATE_NOOP("Error", "Character %1 of the text is %2, which ends texts elsewhere and cannot be kept. Remove it.")},
    {"text.control", QT_TRANSLATE_NOOP("Error", "Character %1 of the text is the control character %2. Remove it.")},
    {"text.bidi_control", QT_TRANSLATE_NOOP("Error", "Character %1 of the text, %2, turns the direction of writing and can make a name look like another. Remove it.")},
    {"text.unassigned", QT_TRANSLATE_NOOP("Error", "Character %1 of the text, %2, is not a character of Unicode. Remove it.")},
    {"text.surrogate", QT_TRANSLATE_NOOP("Error", "Character %1 of the text, %2, is half of a character. Type it again.")},
    {"text.normalisation", QT_TRANSLATE_NOOP("Error", "The text could not be normalised: %1. Install the program again.")},
    // model/storage
    {"storage.disk_full", QT_TRANSLATE_NOOP("Error", "The disk is full: %1 was not changed. Free some space and try again.")},
    {"storage.input_output", QT_TRANSLATE_NOOP("Error", "The disk could not be read or written (%1, code %2). Nothing was changed; check the disk and try again.")},
    {"storage.cannot_open", QT_TRANSLATE_NOOP("Error", "The file %1 cannot be opened. Check that it is there and that you may read and write it.")},
    {"storage.busy", QT_TRANSLATE_NOOP("Error", "The registry is being changed by somebody else (%1). Wait a moment and try again.")},
    {"storage.read_only", QT_TRANSLATE_NOOP("Error", "The registry %1 can only be read here. Check the permissions of the file and its folder.")},
    {"storage.damaged", QT_TRANSLATE_NOOP("Error", "The registry's database %1 is damaged. Do not go on working in it: restore the newest backup.")},
    {"storage.not_a_database", QT_TRANSLATE_NOOP("Error", "The database %1 cannot be opened with the keys beside it: it is damaged, or the keys belong to another registry. Restore the newest backup.")},
    {"storage.constraint", QT_TRANSLATE_NOOP("Error", "The registry refused a row that contradicts another: %1")},
    {"storage.failed", QT_TRANSLATE_NOOP("Error", "The database failed with code %1: %2")},
    {"task.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was changed.")},
    {"registry.not_a_registry", QT_TRANSLATE_NOOP("Error", "This file is not a registry of Tizilim.")},
    {"registry.newer", QT_TRANSLATE_NOOP("Error", "The registry was written by a newer Tizilim (format %1, this one knows up to %2). Nothing was changed; install the newer version.")},
    {"record.not_found", QT_TRANSLATE_NOOP("Error", "There is no record %1. It may have been removed; refresh the list.")},
    {"record.changed_meanwhile", QT_TRANSLATE_NOOP("Error", "Somebody else has changed this record (%1 %2) meanwhile. Nothing was written; look at the change and do yours again.")},
    {"history.tree_incomplete", QT_TRANSLATE_NOOP("Error", "The history's tree lacks the node %1/%2: the registry was changed by hand. Run the verification.")},
    {"list.unknown_field", QT_TRANSLATE_NOOP("Error", "“%1” is not a field of %2.")},
    {"list.bad_cursor", QT_TRANSLATE_NOOP("Error", "“%1” does not name a place in this list: give the key that the page before returned.")},
    // Imports. Values of what ends the reading of a table: line, column, byte (from 1), detail.
    {"io.open_failed", QT_TRANSLATE_NOOP("Error", "“%1” cannot be opened: %2")},
    {"io.read_failed", QT_TRANSLATE_NOOP("Error", "The file cannot be read to its end: %1")},
    {"io.write_failed", QT_TRANSLATE_NOOP("Error", "“%1” cannot be written: %2")},
    {"import.empty_file", QT_TRANSLATE_NOOP("Error", "The file is empty.")},
    {"import.no_header", QT_TRANSLATE_NOOP("Error", "Line %1: the names of the columns are missing. The first line must hold them.")},
    {"import.duplicate_header", QT_TRANSLATE_NOOP("Error", "Line %1: the column “%2” stands twice. Rename or remove one of them.")},
    {"import.utf16", QT_TRANSLATE_NOOP("Error", "The file is written in UTF-16. Save it again as “CSV UTF-8” or as XLSX.")},
    {"import.invalid_utf8", QT_TRANSLATE_NOOP("Error", "Line %1, column %2: the byte %4 at position %3 is not UTF-8. Save the file as “CSV UTF-8”, or choose the encoding Windows-1251 if that is how it was written.")},
    {"import.invalid_windows_1251", QT_TRANSLATE_NOOP("Error", "Line %1, column %2: the byte %4 at position %3 is no letter of Windows-1251. Choose another encoding.")},
    {"import.nul", QT_TRANSLATE_NOOP("Error", "Line %1, column %2: there is a NUL character (byte %3). The file is damaged, or no text.")},
    {"import.stray_quote", QT_TRANSLATE_NOOP("Error", "Line %1, column %2: a quotation mark stands in the wrong place (byte %3; the cell begins on line %4). Inside a cell it is written twice, and the cell in quotation marks.")},
    {"import.unclosed_quote", QT_TRANSLATE_NOOP("Error", "The quotation mark opened on line %4, column %2, is never closed.")},
    {"import.bare_carriage_return", QT_TRANSLATE_NOOP("Error", "Line %1: a carriage return stands alone. End the lines with LF or CRLF.")},
    {"import.cell_too_long", QT_TRANSLATE_NOOP("Error", "Line %1, column %2: the cell is longer than 1 MiB. Perhaps a quotation mark was left open.")},
    {"import.record_too_long", QT_TRANSLATE_NOOP("Error", "Line %1: the record is longer than 16 MiB.")},
    {"import.too_many_columns", QT_TRANSLATE_NOOP("Error", "Line %1 has more than 10 000 columns.")},
    {"import.too_few_cells", QT_TRANSLATE_NOOP("Error", "The record has %1 cells, the header %2 columns.")},
    {"import.too_many_cells", QT_TRANSLATE_NOOP("Error", "The record has %1 cells, the header %2 columns. A cell with a separator inside must stand in quotation marks. Surplus: %3")},
    {"import.missing_columns", QT_TRANSLATE_NOOP("Error", "Columns are missing: %1. Add them, or say which column of the file holds them.")},
    {"import.map_malformed", QT_TRANSLATE_NOOP("Error", "The column map is not of the form {\"columns\": {\"name in the file\": \"column\"}}.")},
    {"import.map_unknown_column", QT_TRANSLATE_NOOP("Error", "The column map names the column “%1”, which this import does not know.")},
    {"import.map_twice", QT_TRANSLATE_NOOP("Error", "The column map fills the column “%1” twice.")},
    {"import.empty_cell", QT_TRANSLATE_NOOP("Error", "The cell must not be empty.")},
    {"import.empty_group", QT_TRANSLATE_NOOP("Error", "One of these must be given: %1")},
    {"cell.integer", QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number.")},
    {"cell.choice", QT_TRANSLATE_NOOP("Error", "“%1” is none of: %2")},
    {"cell.date", QT_TRANSLATE_NOOP("Error", "“%1” is not a date: %2 is expected.")},
    {"cell.no_such_day", QT_TRANSLATE_NOOP("Error", "There is no such day: %1")},
    {"cell.time", QT_TRANSLATE_NOOP("Error", "“%1” is not a time: YYYY-MM-DDThh:mm:ssZ in UTC is expected.")},
    {"cell.time_zone_missing", QT_TRANSLATE_NOOP("Error", "The time “%1” does not say that it is UTC: put a Z behind it.")},
    {"cell.boolean", QT_TRANSLATE_NOOP("Error", "“%1” is neither true nor false.")},
    {"import.spreadsheet_error", QT_TRANSLATE_NOOP("Error", "The cell holds the error %1 of a spreadsheet's formula.")},
    {"import.disordered_sheet", QT_TRANSLATE_NOOP("Error", "Row %1 of the sheet is damaged: rows or cells stand out of order, or refer to a text that is missing.")},
    {"import.no_spreadsheet", QT_TRANSLATE_NOOP("Error", "The file is a ZIP, but no spreadsheet. Save the table as CSV or XLSX.")},
    {"import.no_sheet", QT_TRANSLATE_NOOP("Error", "The workbook has no sheet “%1”. It has: %2")},
    {"import.old_spreadsheet", QT_TRANSLATE_NOOP("Error", "The file is an old spreadsheet (XLS) or is protected by a password. Save it as XLSX without a password, or as CSV.")},
    {"import.open_document", QT_TRANSLATE_NOOP("Error", "The file is an OpenDocument. Save the table as XLSX or CSV.")},
    {"import.not_a_table", QT_TRANSLATE_NOOP("Error", "The file is no table but %1. Tables are read from CSV and XLSX.")},
    {"esma.unknown_edition", QT_TRANSLATE_NOOP("Error", "The file is neither ESMA's register of authorised providers nor its list of warnings: the header does not say so.")},
    {"esma.too_many_rows", QT_TRANSLATE_NOOP("Error", "The file has more than %1 records, which no edition of ESMA's register has.")},
    {"esma.no_authority", QT_TRANSLATE_NOOP("Error", "The authority is missing.")},
    {"esma.no_name", QT_TRANSLATE_NOOP("Error", "The name is missing.")},
    {"esma.damaged_letters", QT_TRANSLATE_NOOP("Error", "Letters were damaged before the file was published: %1")},
    {"esma.lei_missing", QT_TRANSLATE_NOOP("Error", "The LEI is missing.")},
    {"esma.lei_is_number", QT_TRANSLATE_NOOP("Error", "“%1” is what a spreadsheet made of the LEI, which is lost.")},
    {"esma.twice", QT_TRANSLATE_NOOP("Error", "The same entry stands on line %1 already.")},
    {"esma.twice_different", QT_TRANSLATE_NOOP("Error", "The same entry stands on line %1 already, and says otherwise: %2. Lists are put together, for the rest the first counts.")},
    {"esma.website_missing", QT_TRANSLATE_NOOP("Error", "The website is missing.")},
    {"esma.website_unreadable", QT_TRANSLATE_NOOP("Error", "“%1” is not a website. Perhaps the columns are shifted.")},
    {"esma.country_missing", QT_TRANSLATE_NOOP("Error", "The country is missing.")},
    {"esma.country_unknown", QT_TRANSLATE_NOOP("Error", "“%1” is not the code of a country.")},
    {"esma.date_missing", QT_TRANSLATE_NOOP("Error", "The date is missing.")},
    {"esma.no_services", QT_TRANSLATE_NOOP("Error", "No service is named.")},
    {"esma.service_unknown", QT_TRANSLATE_NOOP("Error", "“%1” names none of the services (a) to (j).")},
    {"esma.service_letter", QT_TRANSLATE_NOOP("Error", "The letter is not that of the service: “%1”.")},
    {"zip.damaged", QT_TRANSLATE_NOOP("Error", "The archive is damaged or cut short.")},
    {"zip.too_many_entries", QT_TRANSLATE_NOOP("Error", "The archive holds more than %1 files.")},
    {"zip.bomb", QT_TRANSLATE_NOOP("Error", "The archive would unpack to far more than it may.")},
    {"zip.path", QT_TRANSLATE_NOOP("Error", "The archive holds a file whose name leads outside: %1")},
    {"zip.link", QT_TRANSLATE_NOOP("Error", "The archive holds a link: %1")},
    {"zip.duplicate_name", QT_TRANSLATE_NOOP("Error", "The archive holds two files of one name: %1")},
    {"zip.encrypted", QT_TRANSLATE_NOOP("Error", "The archive is protected by a password: %1")},
    {"zip.no_entry", QT_TRANSLATE_NOOP("Error", "The archive holds no file “%1”.")},
    {"xml.malformed", QT_TRANSLATE_NOOP("Error", "Line %1, column %2: the file is not well-formed XML.")},
    {"xml.doctype", QT_TRANSLATE_NOOP("Error", "Line %1: the XML declares a document type. Such files are not read, because it can hide what they say.")},
    {"xml.encoding", QT_TRANSLATE_NOOP("Error", "The XML is written in an encoding other than UTF-8 and UTF-16. Save it as UTF-8.")},
    {"xml.too_deep", QT_TRANSLATE_NOOP("Error", "Line %1: the elements of the XML stand too deep inside each other.")},
    {"xml.too_large", QT_TRANSLATE_NOOP("Error", "Line %1: the XML is larger than it may be.")},
    {"xml.token_too_large", QT_TRANSLATE_NOOP("Error", "Line %1: a piece of the XML is larger than it may be.")},

    // app/verbs
    {"verb.unknown", QT_TRANSLATE_NOOP("Error", "There is no verb “%1”. The command verbs lists them all.")},
    {"verb.role_may_not", QT_TRANSLATE_NOOP("Error", "Your role (%1) may not do this (%2).")},
    {"verb.parameter_unknown", QT_TRANSLATE_NOOP("Error", "“%1” is not a parameter of %2.")},
    {"verb.lines_malformed", QT_TRANSLATE_NOOP("Error", "The lines “%1” are not a list of objects.")},
    {"verb.line_field_unknown", QT_TRANSLATE_NOOP("Error", "“%1” is not a field of the lines “%2”.")},
    {"field.required", QT_TRANSLATE_NOOP("Error", "Fill in the field “%1” (%2).")},
    {"approval.not_pending", QT_TRANSLATE_NOOP("Error", "No request %1 is waiting for approval: somebody may have decided it already.")},
    {"approval.own_request", QT_TRANSLATE_NOOP("Error", "You proposed request %1 yourself: another person has to approve it.")},
    {"approval.role_may_not", QT_TRANSLATE_NOOP("Error", "Your role (%1) may not approve this (%2).")},
    {"approval.moved", QT_TRANSLATE_NOOP("Error", "What request %1 is about has changed since it was made. Decline it, look at the change, and have it proposed again.")},

    // model/domain: licensing and reference data
    {"parameter.missing", QT_TRANSLATE_NOOP("Error", "The reference data has no value “%1” for %2. An administrator has to set it.")},
    {"parameter.malformed", QT_TRANSLATE_NOOP("Error", "The parameter “%1” cannot have the value “%2”: it does not fit its unit.")},
    {"application.state_refuses", QT_TRANSLATE_NOOP("Error", "This cannot be done while the status of the application is “%1”.")},
    {"application.already_open", QT_TRANSLATE_NOOP("Error", "The company has an open application of this kind already: %1. Go on with that one.")},
    {"application.licence_in_force", QT_TRANSLATE_NOOP("Error", "The company holds the licence %1 of this kind already.")},
    {"application.officer_unfit", QT_TRANSLATE_NOOP("Error", "%1 cannot work on applications. Choose an active licensing officer or supervisor.")},
    {"application.items_open", QT_TRANSLATE_NOOP("Error", "Items of the checklist are still to be checked: %1. Give a verdict on each.")},
    {"application.items_not_met", QT_TRANSLATE_NOOP("Error", "Items of the checklist are not met: %1. Request what is missing, or refuse the application.")},
    {"application.capital_unknown", QT_TRANSLATE_NOOP("Error", "The paid capital of the applicant is not known. Enter it first.")},
    {"application.capital_below_minimum", QT_TRANSLATE_NOOP("Error", "The paid capital, %1 tenge, is below the minimum in force, %2 tenge.")},
    {"application.in_principle_first", QT_TRANSLATE_NOOP("Error", "A licence of this kind needs an approval in principle first.")},
    {"application.agency_objects", QT_TRANSLATE_NOOP("Error", "The agency consulted, %1, objects. Refuse the application, or consult it again.")},
    {"checklist.note_missing", QT_TRANSLATE_NOOP("Error", "Say in a note what is not met: it goes into the letter to the applicant.")},
    {"checklist.document_elsewhere", QT_TRANSLATE_NOOP("Error", "The document “%1” belongs neither to this application nor to its applicant.")},
    {"exchange.known", QT_TRANSLATE_NOOP("Error", "The company with the BIN %1 is registered already. Open its record.")},
    {"exchange.no_name", QT_TRANSLATE_NOOP("Error", "Enter the name of the company, in one language at least.")},
    {"exchange.legal_form_missing", QT_TRANSLATE_NOOP("Error", "Enter the legal form of the company: its name does not tell it.")},
    {"exchange.legal_form_may_not_apply", QT_TRANSLATE_NOOP("Error", "Only a joint-stock company or a limited liability partnership can be licensed.")},
    {"exchange.joint_entrepreneur", QT_TRANSLATE_NOOP("Error", "The BIN %1 belongs to joint sole proprietors; only a company can be licensed.")},
    {"exchange.branch", QT_TRANSLATE_NOOP("Error", "The BIN %1 belongs to a branch or a representation. Enter the BIN of the head office.")},
    {"exchange.from_foreign_register", QT_TRANSLATE_NOOP("Error", "This provider comes from a foreign register. Its data change with the next edition of that register.")},
    {"party.no_name", QT_TRANSLATE_NOOP("Error", "Enter the name, in one language at least.")},
    {"party.company_cannot", QT_TRANSLATE_NOOP("Error", "A company cannot be an executive. Enter the person.")},
    {"party.share_missing", QT_TRANSLATE_NOOP("Error", "Enter the owner's share in percent.")},
    {"party.share_range", QT_TRANSLATE_NOOP("Error", "A share of %1 percent is not possible: it is more than 0 and at most 100.")},
    {"party.shares_exceed", QT_TRANSLATE_NOOP("Error", "The owners' shares would come to %1 percent. Correct another share first.")},
    {"party.barred_country", QT_TRANSLATE_NOOP("Error", "A citizen of %1 cannot be an executive: the country is on the list of barred countries in force.")},
    {"party.known", QT_TRANSLATE_NOOP("Error", "Somebody with the number %1 stands in this role already.")},
    {"licence.state_refuses", QT_TRANSLATE_NOOP("Error", "This cannot be done while the status of the licence is “%1”.")},
    {"licence.expired", QT_TRANSLATE_NOOP("Error", "The licence expired on %1: nothing can be decided about it any more.")},
    {"licence.suspension_too_long", QT_TRANSLATE_NOOP("Error", "A licence can be suspended for at most %1 months: until %2.")},
    {"warning.known", QT_TRANSLATE_NOOP("Error", "There is a warning about “%1” already.")},
    {"warning.foreign", QT_TRANSLATE_NOOP("Error", "The warning was published by %1; only that authority withdraws it.")},
    {"warning.not_in_force", QT_TRANSLATE_NOOP("Error", "The warning is not in force any more.")},
    {"reference.defaults_damaged", QT_TRANSLATE_NOOP("Error", "The reference data that the program brings along is damaged at “%1”. Install the program again.")},
    {"field.shape", QT_TRANSLATE_NOOP("Error", "The field “%1” cannot hold a value of this kind.")},
    {"email.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not an e-mail address: name@domain is expected.")},
    {"phone.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not a telephone number: digits, spaces, brackets and hyphens are expected.")},
    {"date.in_future", QT_TRANSLATE_NOOP("Error", "The date in “%1”, %2, lies in the future. Enter the day on which it happened.")},
    {"date.before", QT_TRANSLATE_NOOP("Error", "The date in “%1”, %2, is too early: it cannot be before %3.")},
    {"document.empty", QT_TRANSLATE_NOOP("Error", "The file “%1” is empty. Choose another one.")},
    {"document.too_large", QT_TRANSLATE_NOOP("Error", "The file has %1 bytes; a document may have at most %2. Divide it, or scan it with a lower resolution.")},
    {"document.name", QT_TRANSLATE_NOOP("Error", "“%1” cannot be the name of a file. Give a name without folders.")},
    {"document.in_use", QT_TRANSLATE_NOOP("Error", "The document “%1” is what another record refers to, a line of a checklist or of a declaration. Change that first.")},
    {"document.owner_decided", QT_TRANSLATE_NOOP("Error", "The document “%1” lay before those who decided, so it stays. Add a newer version instead.")},

    // app/session: what a workstation remembers
    {"registry.rolled_back", QT_TRANSLATE_NOOP("Error", "The history was rolled back or rewritten: this workstation has seen %1 events, and these %2 are not their continuation. The registry is open for reading only until an administrator records the incident; put the newer copy back if there is one.")},
    {"registry.slots_changed", QT_TRANSLATE_NOOP("Error", "Somebody who does not hold the database key changed registry.keys. The registry is open for reading only: have it verified, and put a backup of registry.keys in its place.")},
    {"registry.history_damaged", QT_TRANSLATE_NOOP("Error", "The first event of the history is not what the keys say. The registry is open for reading only: have it verified, and restore a backup.")},
    {"registry.not_rolled_back", QT_TRANSLATE_NOOP("Error", "There is no incident to record: the history continues what this workstation has seen.")},
    {"checkpoint.other_registry", QT_TRANSLATE_NOOP("Error", "The checkpoint is of another registry (%1). Choose a checkpoint of this one.")},

    // app/session
    {"registry.exists", QT_TRANSLATE_NOOP("Error", "The folder %1 is not empty. Choose a new name for the registry.")},
    {"registry.missing", QT_TRANSLATE_NOOP("Error", "There is no registry at %1. Check the path, or create a registry there.")},
    {"registry.incomplete", QT_TRANSLATE_NOOP("Error", "The folder %1 lacks registry.db or registry.keys: it was copied only in part. Copy it again, or restore a backup.")},
    {"registry.foreign_keys", QT_TRANSLATE_NOOP("Error", "The keys and the database in this folder belong to different registries. Put the right registry.keys back, or restore a backup.")},
    {"registry.in_use", QT_TRANSLATE_NOOP("Error", "The registry %1 is open elsewhere. Close it in every window and program, and try again.")},
    {"registry.in_use_alone", QT_TRANSLATE_NOOP("Error", "The registry %1 is being rotated or restored just now. Try again when that is done.")},
    {"storage.export_differs", QT_TRANSLATE_NOOP("Error", "The new file does not hold all rows of the table %1; the old one stays in place.")},
    {"report.unknown", QT_TRANSLATE_NOOP("Error", "There is no report “%1”. The command report list lists them all.")},
    {"report.period", QT_TRANSLATE_NOOP("Error", "The period from %1 to %2 is none: give two dates, the earlier first.")},
    {"registry.opened_read_only", QT_TRANSLATE_NOOP("Error", "This registry is open for reading only.")},
    {"unlock.disabled", QT_TRANSLATE_NOOP("Error", "The officer “%1” is disabled and may not work with this registry any more.")},
    {"unlock.not_granted", QT_TRANSLATE_NOOP("Error", "The officer “%1” has no role yet: another administrator or a supervisor has to grant it.")},

    // app/cli
    {"cli.unknown_command", QT_TRANSLATE_NOOP("Error", "There is no command “%1”. The command help lists them all.")},
    {"cli.unknown_option", QT_TRANSLATE_NOOP("Error", "“%1” is not an option of this command.")},
    {"cli.missing_value", QT_TRANSLATE_NOOP("Error", "The option %1 needs a value.")},
    {"cli.missing_word", QT_TRANSLATE_NOOP("Error", "%1 is missing.")},
    {"cli.not_a_number", QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number.")},
    {"cli.no_registry", QT_TRANSLATE_NOOP("Error", "Say which registry: --registry DIR.")},
    {"cli.no_officer", QT_TRANSLATE_NOOP("Error", "Say who you are: --officer LOGIN.")},
    {"cli.no_password", QT_TRANSLATE_NOOP("Error", "There is no terminal to ask for the password: give --password-file FILE.")},
    {"list.unknown_thing", QT_TRANSLATE_NOOP("Error", "There is no list “%1”.")},
    {"list.bad_filter", QT_TRANSLATE_NOOP("Error", "“%1” is not a filter: FIELD=VALUE is expected.")},

    // officers
    {"officer.state", QT_TRANSLATE_NOOP("Error", "This cannot be done with the officer “%1” in the status %2.")},
    {"officer.unknown", QT_TRANSLATE_NOOP("Error", "There is no officer “%1”.")},
    {"officer.unknown_role", QT_TRANSLATE_NOOP("Error", "“%1” is not a role: licensing_officer, supervisor, auditor or administrator is expected.")},
    {"officer.oneself", QT_TRANSLATE_NOOP("Error", "Nobody changes or ends his own role: another administrator has to do it.")},
    {"officer.login_taken", QT_TRANSLATE_NOOP("Error", "There is an officer “%1” already. Choose another login.")},
    // people: registered users and declarations of funds
    {"declaration.step_not_allowed", QT_TRANSLATE_NOOP("Error", "A declaration whose status is “%2” does not allow this step (%1).")},
    // Forms of the window
    {"field.reference", QT_TRANSLATE_NOOP("Error", "No record was chosen for “%1”: pick one from the list that opens while you type.")},
    {"declaration.period_or_operation", QT_TRANSLATE_NOOP("Error", "Give either a whole period, with its first and last day, or the operation in words.")},
    {"declaration.category", QT_TRANSLATE_NOOP("Error", "Line %1: the category “%2” does not fit the direction “%3”.")},
    {"declaration.amount", QT_TRANSLATE_NOOP("Error", "Line %1: the amount must be greater than zero.")},
    {"declaration.no_source", QT_TRANSLATE_NOOP("Error", "The declaration has no source of funds. Add at least one.")},
    {"declaration.no_rate", QT_TRANSLATE_NOOP("Error", "Line %1: no rate of %2 is known for %3. Have the administrator set it in the reference data.")},
    {"declaration.lines_not_judged", QT_TRANSLATE_NOOP("Error", "Lines that are not judged yet: %1. Judge every line before the declaration is accepted.")},
    {"declaration.no_source_accepted", QT_TRANSLATE_NOOP("Error", "No source line was accepted. Reject the declaration, or judge its lines anew.")},
    {"declaration.line_unknown", QT_TRANSLATE_NOOP("Error", "The declaration has no line %1. It may have been removed: load the lines again.")},
    {"declaration.document_unknown", QT_TRANSLATE_NOOP("Error", "Line %1: the evidence document is not in the registry. Add it first.")},
    {"declaration.not_editable", QT_TRANSLATE_NOOP("Error", "The declaration cannot be changed while its status is “%1”. Request information first.")},
    {"declaration.not_under_review", QT_TRANSLATE_NOOP("Error", "Lines are judged during the review; the declaration's status is “%1”.")},
    {"declaration.verdict_note_missing", QT_TRANSLATE_NOOP("Error", "Say in the note why the line is not accepted.")},
    {"declaration.due_in_the_past", QT_TRANSLATE_NOOP("Error", "The day by which the answer is due (%1) is over already.")},
    {"registrant.step_not_allowed", QT_TRANSLATE_NOOP("Error", "A user whose status is “%2” does not allow this step (%1).")},
    {"registrant.closed", QT_TRANSLATE_NOOP("Error", "The user's record is closed. Reinstate it first.")},
    {"registrant.identifier_type", QT_TRANSLATE_NOOP("Error", "An identifier of the type “%1” does not fit this kind (%2): people have an IIN, companies a BIN.")},
    {"registrant.birth_date_disagrees", QT_TRANSLATE_NOOP("Error", "The date of birth %1 disagrees with the IIN, which tells %2. Compare both with the document.")},
    {"registrant.sex_disagrees", QT_TRANSLATE_NOOP("Error", "The sex given (%1) disagrees with the IIN, which tells %2. Compare both with the document.")},
    {"registrant.residency_disagrees", QT_TRANSLATE_NOOP("Error", "The residency given (%1) disagrees with the BIN, which tells %2.")},
    {"registrant.name_missing", QT_TRANSLATE_NOOP("Error", "Give the name in at least one script, as the document has it.")},
    {"registrant.not_of_a_company", QT_TRANSLATE_NOOP("Error", "A company has no such fact (%1).")},
    {"registrant.issued_before_birth", QT_TRANSLATE_NOOP("Error", "The document was issued on %1, before the date of birth %2.")},
    {"registrant.income_negative", QT_TRANSLATE_NOOP("Error", "The declared income cannot be negative.")},
    {"registrant.risk_ground_missing", QT_TRANSLATE_NOOP("Error", "Give the ground of the risk level “%1”.")},
    {"registrant.test_date_missing", QT_TRANSLATE_NOOP("Error", "Give the day on which the knowledge test was taken.")},
    {"registrant.duplicate_identifier", QT_TRANSLATE_NOOP("Error", "This identifier is registered already: %1. Open that record instead.")},
    {"registrant.likely_duplicate", QT_TRANSLATE_NOOP("Error", "Somebody with this name and date of birth is registered already: %1. Compare the records; confirm if it is another person.")},
    {"wallet.test_network", QT_TRANSLATE_NOOP("Error", "The address %1 belongs to a test network: no money moves there.")},
    {"wallet.there_already", QT_TRANSLATE_NOOP("Error", "The user has the wallet %1 already.")},
    {"account.exchange_unknown", QT_TRANSLATE_NOOP("Error", "There is no exchange %1 in the registry.")},
    {"account.exchange_not_licensed", QT_TRANSLATE_NOOP("Error", "%1 has no licence in force: no accounts are registered there.")},
    {"account.taken", QT_TRANSLATE_NOOP("Error", "The account %1 at this exchange is registered already.")},
    {"dates.reversed", QT_TRANSLATE_NOOP("Error", "The last day (%2) lies before the first (%1).")},
    {"rate.not_positive", QT_TRANSLATE_NOOP("Error", "A rate must be greater than zero, for at least one unit (%1 for %2).")},
    // audit packages
    {"package.not_stored_zip", QT_TRANSLATE_NOOP("Error", "This is no archive as audit packages are written, or it is damaged here: %1. Ask for another copy.")},
    {"package.member_name", QT_TRANSLATE_NOOP("Error", "A file in the archive has the name “%1”, which an audit package never has.")},
    {"package.member_twice", QT_TRANSLATE_NOOP("Error", "The archive holds “%1” twice.")},
    {"package.too_many_members", QT_TRANSLATE_NOOP("Error", "The archive holds more than 1 000 files.")},
    {"package.too_large", QT_TRANSLATE_NOOP("Error", "The package would be larger than 4 GiB. Choose a shorter period, or fewer formats.")},
    {"package.asic_manifest", QT_TRANSLATE_NOOP("Error", "The list of signed files is not one that this version reads.")},
    {"package.certificate_period", QT_TRANSLATE_NOOP("Error", "The certificate of %1 is valid from %2 to %3, not now. Choose another key.")},
    {"package.as_of", QT_TRANSLATE_NOOP("Error", "Reports show the registry as it stands now, as of event %2; they cannot be made as of event %1.")},
    {"package.stamped", QT_TRANSLATE_NOOP("Error", "The package has a time stamp already.")},
};

const Entry *entryOf(const QString &code)
{
    static const QHash<QString, const Entry *> byCode = [] {
        QHash<QString, const Entry *> hash;
        for (const Entry &entry : entries)
            hash.insert(QString::fromLatin1(entry.code), &entry);
        return hash;
    }();
    return byCode.value(code);
}

/// Fills in %1 … %9 by their numbers, in one pass: a value that holds “%1” itself is not filled in again. Not by
/// QString::arg(), which counts the places that a sentence has and so gives the wrong value where it leaves one out.
QString filledIn(const QString &text, const QStringList &values)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].unicode() - u'0' : 0;
        if (number < 1 || number > 9) {
            filled += text[i];
            continue;
        }
        filled += values.value(number - 1);
        ++i;
    }
    return filled;
}

/// An error whose value is a code of a closed list: people read its label.
struct CodedValue {
    const char *error;
    int index; ///< of the value
    const Choices &(*choices)();
};

const CodedValue codedValues[] = {
    {"application.state_refuses", 0, choicesOf<ApplicationState>},
    {"licence.state_refuses", 0, choicesOf<LicenceState>},
    {"verb.role_may_not", 0, choicesOf<Role>},
    {"approval.role_may_not", 0, choicesOf<Role>},
    {"officer.state", 1, choicesOf<OfficerState>},
};

QStringList readable(const Error &error)
{
    QStringList values = error.values;
    for (const CodedValue &coded : codedValues) {
        if (!error.is(coded.error) || coded.index >= values.size())
            continue;
        if (const Choice *choice = choiceByCode(coded.choices(), values[coded.index]))
            values[coded.index] = QCoreApplication::translate("Choice", choice->label);
    }
    return values;
}

} // namespace

QString errorText(const Error &error)
{
    const Entry *entry = entryOf(error.code);
    return entry ? filledIn(QCoreApplication::translate("Error", entry->text), readable(error)).trimmed() : error.code;
}

} // namespace tizilim
