<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AppearanceControls</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Licensing officer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enrolled, role to be granted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Active officer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>say of each value whether it is valid, why not, and what it tells</source>
        <translation>сказать о каждом значении, верно ли оно, если нет — почему, и что оно сообщает</translation>
    </message>
    <message>
        <source>list records; filters know = != &gt;= &lt;= ~, and text=WORDS</source>
        <translation>список записей; знаки фильтра = != &gt;= &lt;= ~ и text=СЛОВА</translation>
    </message>
    <message>
        <source>show one record with its lines and history</source>
        <translation>показать одну запись со строками и историей</translation>
    </message>
    <message>
        <source>find anything, in any script</source>
        <translation>найти что угодно, в любом письме</translation>
    </message>
    <message>
        <source>Registry: %1</source>
        <translation>Реестр: %1</translation>
    </message>
    <message>
        <source>Recovery key, shown this once; print it and keep it away from this computer:</source>
        <translation>Ключ восстановления показывается один раз; распечатайте его и храните отдельно от этого компьютера:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Название: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Формат: %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>События: %1</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Корневой хеш: %1</translation>
    </message>
    <message>
        <source>Bytes: %1</source>
        <translation>Байт: %1</translation>
    </message>
    <message>
        <source>make a new registry; --officer becomes its administrator</source>
        <translation>создать новый реестр; --officer становится его администратором</translation>
    </message>
    <message>
        <source>say what the registry holds</source>
        <translation>сказать, что содержит реестр</translation>
    </message>
    <message>
        <source>Waits for a second person as request %1</source>
        <translation>Ждёт утверждения вторым лицом, номер предложения: %1</translation>
    </message>
    <message>
        <source>list everything that can be done, with parameters and roles</source>
        <translation>список всех действий с параметрами и ролями</translation>
    </message>
    <message>
        <source>do it; where a second person must approve, make the request</source>
        <translation>выполнить; если нужно второе лицо, внести предложение</translation>
    </message>
    <message>
        <source>approve another person's request</source>
        <translation>утвердить предложение другого сотрудника</translation>
    </message>
    <message>
        <source>decline a request, or take one's own back</source>
        <translation>отклонить предложение или отозвать своё</translation>
    </message>
    <message>
        <source>list the requests that wait for a second person</source>
        <translation>список предложений, ждущих второго лица</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation><numerusform>остался %n рабочий день</numerusform><numerusform>осталось %n рабочих дня</numerusform><numerusform>осталось %n рабочих дней</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation><numerusform>остался %n день</numerusform><numerusform>осталось %n дня</numerusform><numerusform>осталось %n дней</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation><numerusform>просрочено на %n день</numerusform><numerusform>просрочено на %n дня</numerusform><numerusform>просрочено на %n дней</numerusform></translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок истекает сегодня</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not an identifier of a record: 32 hexadecimal digits are expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a number: digits with a decimal point are expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has more than 18 places after the point.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number is too large: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number cannot be divided by zero.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a currency code: three capital letters are expected, such as KZT.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not an amount of money: digits with a decimal point are expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has more than two places after the point.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The amount is too large: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is neither yes nor no: true, false, 1, 0, yes or no are expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a date: year-month-day or day.month.year is expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a time in UTC: 2026-11-23T06:00:00Z is expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not in the list of codes of this field.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An IIN has 12 digits; here are %1 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the IIN is not a digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The seventh digit of an IIN is 0 to 6; here it is %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first six digits of the IIN, %1, are no date of birth (YYMMDD).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An IIN with these first eleven digits is never issued: no check digit exists for them. Compare it with the document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check digit of the IIN is wrong: it should be %1 if the other digits are right. Compare it with the document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A BIN has 12 digits; here are %1 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the BIN is not a digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The third and fourth digits of a BIN are the month of registration, 01 to 12; here they are %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The fifth digit of a BIN is 4, 5 or 6; here it is %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sixth digit of a BIN is 0 to 3; here it is %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A BIN with these first eleven digits is never issued: no check digit exists for them. Compare it with the document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check digit of the BIN is wrong: it should be %1 if the other digits are right. Compare it with the document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the IBAN is neither a Latin letter nor a digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An IBAN begins with the code of a country that has IBANs; “%1” is none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The IBAN has %1 characters; in its country it has %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bank code of a Kazakh IBAN is three digits; here it is “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check digits of the IBAN are wrong: they should be %1 if the rest is right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An LEI has 20 characters; here are %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the LEI cannot stand there: 18 Latin letters or digits and two digits are expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check digits of the LEI are wrong: they should be %1 if the rest is right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A DTI has 9 characters; here are %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the DTI cannot stand there: digits and Latin consonants other than Y are expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A DTI does not begin with 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check character of the DTI is wrong: it should be %1 if the rest is right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a KATO code: nine digits are expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not the KATO code of a region.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not the code of a country: two letters of ISO 3166 are expected, such as KZ.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not the code of a chain: BTC LTC BCH DOGE DASH EVM TRON XRP SOL TON XMR ADA XLM ZEC are known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet address is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the wallet address cannot stand there. Copy the address again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet address does not begin as its chain's addresses do (an Ethereum address begins with 0x).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet address has %1 characters, too many or too few. Copy it again, whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet address mixes small and capital letters, which its form does not allow.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The checksum of the wallet address is wrong: a character was mistyped. Copy it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet address has the wrong kind of checksum for its version (bech32 and bech32m).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The checksum of the wallet address is right, but it is of an unknown kind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The checksum of the wallet address is right, but it holds a wrong number of bytes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet address ends in bits that should be zero.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a private key, not an address. Whoever sees it owns the wallet: do not keep or send it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet address belongs to another chain: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text resembles no wallet address of a known chain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be checked: iin, bin, iban, lei, dti, address and certificate can.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An event of the history is damaged (%1). Have the registry verified and compare it with a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The nonce of an event's payload has 32 bytes; here are %1. Have the registry verified and compare it with a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The salt of a row has 32 bytes; here are %1. Have the registry verified and compare it with a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The payload of an event is not JSON. Have the registry verified and compare it with a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The payload of an event is not written in the one canonical way (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history cannot prove place %1: the tree in question has %2 events.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a signed note (%1). Choose a checkpoint file that Tizilim wrote, unchanged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No signature of the key expected stands under “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The signature under “%1” is wrong: the text was changed, or the key is another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a checkpoint of a Tizilim registry (%1). Choose a checkpoint file that Tizilim wrote, unchanged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a proof of inclusion (%1). Choose a file that Tizilim wrote, unchanged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SHA-256 value has 32 bytes, here are %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The %1 key is damaged or not a key that may be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scrypt parameters N = %1, r = %2, p = %3 are not valid. The keys file is damaged: restore it from a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scrypt parameters N = %1, r = %2, p = %3 are weaker than Tizilim allows. Somebody changed the keys file: restore it from a backup and have the registry verified.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scrypt parameters N = %1, r = %2, p = %3 would take more than 1 GiB of memory. Somebody changed the keys file: restore it from a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is not enough memory: %1 MiB are needed. Close other programs and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A key of %1 bytes cannot be derived.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The encrypted data cannot be opened: the key is another one, or the data was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file registry.keys is damaged at “%1”. Restore it from a backup of the registry.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file registry.keys has the format %1, which this version of Tizilim does not know. Install a newer version; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registry has no keys file: %1 is missing. Without it nothing can be opened; restore it from a backup of the registry.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys of “%1” in registry.keys are damaged. Restore the file from a backup, or let another officer open the registry.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody changed the file registry.keys outside Tizilim. No key is given out until an administrator has had the registry verified and mended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be a login: up to 64 letters, digits, dots, hyphens and underscores are expected, a letter or digit first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The login “%1” is already taken. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The officer has no keys in this registry.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database key number %1 is not at hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key of “%1” in registry.keys is not named in the history, so the database key is not given to it. Have the registry verified.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password is wrong. Check the keyboard's language and Caps Lock, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registry knows no officer “%1”. Check the login, or ask an administrator for an invitation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is invited but has not enrolled yet. Enrol with the invitation code first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no open invitation for “%1”. Ask an administrator for a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The invitation code is not the one of this invitation. Ask an administrator for a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recovery key is not the one of this registry. Only the newest recovery key fits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password has %1 characters, at least %2 are needed. A few words in a row are easy to remember.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password holds a character that not every keyboard can type again, such as a tab or an end of line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password is one that is guessed first. Choose words that do not belong together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code has %1 characters, here are %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group %1 of the code holds a character that does not occur in codes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group %1 of the code is mistyped. Compare its five characters with the paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code is mistyped. Compare every group with the paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate is damaged or not in the form expected: PEM or DER.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing that was there before is lost; check the free space and your rights in the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, column %2: the text is not JSON (byte %3).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The JSON names “%1” twice in one object.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The JSON is larger than %1 bytes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The JSON holds a number that is too large: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The cryptographic operation failed: %1. Please report this as a defect of the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a language: kk, ru or en is expected; a report may also be kk+ru.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The report %1 has no parameter “%2”. See its parameters with: tizilim-cli report list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The report %1 needs the parameter “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table %1 of the report has a value of the wrong type in column “%2”. Please report this as a defect of the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table %1 changed while the report was written; nothing was saved. Make the report again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a format of reports: pdf, xlsx, csv and json are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another, or make it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be written: permission is denied there. Choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a folder. Choose another file name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full: %1 was not written, and nothing is left of it. Make room, or choose another disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be written. Check the disk, or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The typeface %1, which has every Kazakh letter, is not installed. Install it (on Debian: apt-get install fonts-noto-core) and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PDF file could not be completed: %1. Please report this as a defect of the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The XLSX file could not be completed: %1. Please report this as a defect of the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the text is %2, which ends texts elsewhere and cannot be kept. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the text is the control character %2. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the text, %2, turns the direction of writing and can make a name look like another. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the text, %2, is not a character of Unicode. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character %1 of the text, %2, is half of a character. Type it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text could not be normalised: %1. Install the program again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full: %1 was not changed. Free some space and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk could not be read or written (%1, code %2). Nothing was changed; check the disk and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file %1 cannot be opened. Check that it is there and that you may read and write it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registry is being changed by somebody else (%1). Wait a moment and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registry %1 can only be read here. Check the permissions of the file and its folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registry's database %1 is damaged. Do not go on working in it: restore the newest backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database %1 cannot be opened with the keys beside it: it is damaged, or the keys belong to another registry. Restore the newest backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registry refused a row that contradicts another: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database failed with code %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is not a registry of Tizilim.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registry was written by a newer Tizilim (format %1, this one knows up to %2). Nothing was changed; install the newer version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no record %1. It may have been removed; refresh the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody else has changed this record (%1 %2) meanwhile. Nothing was written; look at the change and do yours again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history's tree lacks the node %1/%2: the registry was changed by hand. Run the verification.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a field of %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” does not name a place in this list: give the key that the page before returned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: the names of the columns are missing. The first line must hold them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: the column “%2” stands twice. Rename or remove one of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is written in UTF-16. Save it again as “CSV UTF-8” or as XLSX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, column %2: the byte %4 at position %3 is not UTF-8. Save the file as “CSV UTF-8”, or choose the encoding Windows-1251 if that is how it was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, column %2: the byte %4 at position %3 is no letter of Windows-1251. Choose another encoding.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, column %2: there is a NUL character (byte %3). The file is damaged, or no text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark stands in the wrong place (byte %3; the cell begins on line %4). Inside a cell it is written twice, and the cell in quotation marks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The quotation mark opened on line %4, column %2, is never closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: a carriage return stands alone. End the lines with LF or CRLF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, column %2: the cell is longer than 1 MiB. Perhaps a quotation mark was left open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: the record is longer than 16 MiB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 has more than 10 000 columns.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record has %1 cells, the header %2 columns.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record has %1 cells, the header %2 columns. A cell with a separator inside must stand in quotation marks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The cell holds the error %1 of a spreadsheet's formula.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row %1 of the sheet is damaged: rows or cells stand out of order, or refer to a text that is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is a ZIP, but no spreadsheet. Save the table as CSV or XLSX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is an old spreadsheet (XLS) or is protected by a password. Save it as XLSX without a password, or as CSV.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is an OpenDocument. Save the table as XLSX or CSV.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is no table but %1. Tables are read from CSV and XLSX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The archive is damaged or cut short.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The archive would unpack to far more than it may.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The archive holds a file whose name leads outside: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The archive holds a link: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The archive holds two files of one name: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The archive is protected by a password: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The archive holds no file “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, column %2: the file is not well-formed XML.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: the XML declares a document type. Such files are not read, because it can hide what they say.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The XML is written in an encoding other than UTF-8 and UTF-16. Save it as UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: the elements of the XML stand too deep inside each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: the XML is larger than it may be.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: a piece of the XML is larger than it may be.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no verb “%1”. The command verbs lists them all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your role (%1) may not do this (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a parameter of %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lines “%1” are not a list of objects.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a field of the lines “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill in the field “%1” (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No request %1 is waiting for approval: somebody may have decided it already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You proposed request %1 yourself: another person has to approve it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your role (%1) may not approve this (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What request %1 is about has changed since it was made. Decline it, look at the change, and have it proposed again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder %1 is not empty. Choose a new name for the registry.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no registry at %1. Check the path, or create a registry there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder %1 lacks registry.db or registry.keys: it was copied only in part. Copy it again, or restore a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys and the database in this folder belong to different registries. Put the right registry.keys back, or restore a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This registry is open for reading only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The officer “%1” is disabled and may not work with this registry any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The officer “%1” has no role yet: another administrator or a supervisor has to grant it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no command “%1”. The command help lists them all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not an option of this command.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say which registry: --registry DIR.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say who you are: --officer LOGIN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no terminal to ask for the password: give --password-file FILE.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a filter: FIELD=VALUE is expected.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Login</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invited on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enrolled on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role granted on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disabled on</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>There are unsaved changes on this page.</source>
        <translation>На этой странице есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Уйти без сохранения</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>International Women's Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nauryz</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unity Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Defender Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Victory Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Capital Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Constitution Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Republic Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First President Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Independence Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qurban Ait</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Registry created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Officer invited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Officer enrolled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role granted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Officer disabled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Officer's keys reset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key slot changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access recovered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery key replaced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approval requested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request declined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database key replaced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registry migrated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Imported from a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Incident recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Personal data read in bulk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Erased as the law demands</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Officer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>Идентификатор реестра</translation>
    </message>
    <message>
        <source>Events of the history</source>
        <translation>События истории</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Корневой хеш</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Made at (Almaty time)</source>
        <translation>Составлено (время Алматы)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Code for verification</source>
        <translation>Код проверки</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Registry: %1</source>
        <translation>Реестр: %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>events: %1</source>
        <translation>события: %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>проверено: %1</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Stop this task</source>
        <translation>Прервать задачу</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>IIN, name, licence, wallet, page or command</source>
        <translation>ИИН, имя, лицензия, кошелёк, страница или команда</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Поиск по всему</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Other registry…</source>
        <translation>Другой реестр…</translation>
    </message>
    <message>
        <source>The password is being tried</source>
        <translation>Пароль проверяется</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The register of the digital-asset market: licences, users, declarations and their evidence.</source>
        <translation>Реестр рынка цифровых активов: лицензии, пользователи, декларации и подтверждающие документы.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>Открыть реестр</translation>
    </message>
    <message>
        <source>Choose the folder of a registry, on this computer or on the network.</source>
        <translation>Выберите папку реестра на этом компьютере или в сети.</translation>
    </message>
    <message>
        <source>Create a registry</source>
        <translation>Создать реестр</translation>
    </message>
    <message>
        <source>Make a new encrypted registry and become its first administrator.</source>
        <translation>Создать новый зашифрованный реестр и стать его первым администратором.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Попробовать на образце</translation>
    </message>
    <message>
        <source>Look around in invented data: companies, people, applications and three years of history.</source>
        <translation>Осмотреться на вымышленных данных: компании, люди, заявления и трёхлетняя история.</translation>
    </message>
    <message>
        <source>Take from this list: %1</source>
        <translation>Убрать из списка: %1</translation>
    </message>
</context>
</TS>
