#include "app/imports/registers/ForeignRegister.h"

#include "app/imports/ImportFindings.h"
#include "app/verbs/Verb.h"
#include "model/domain/Exchange.h"
#include "model/domain/Warning.h"

#include <QSet>

#include <algorithm>

namespace tizilim {

namespace {

constexpr int allOfThem = 1'000'000;

void setDate(Record &record, const char *field, QDate day)
{
    record.set(QString::fromLatin1(field), ValueCodec<QDate>::write(day));
}

template<typename State>
void setState(Record &record, State state)
{
    record.set(u"state", Value(codeOf(state)));
}

QString providerKey(const Record &record)
{
    const QString lei = record.text(u"lei");
    return registerKey(record.text(u"foreign_authority"), lei.isEmpty() ? record.text(u"name_latin") : lei, record.text(u"website"));
}

void providerStands(Record &record, QDate today)
{
    const QDate ended = fromRecord<Exchange>(record).endedOn;
    setState(record, ended.isValid() && ended <= today ? ExchangeState::Closed : ExchangeState::LicensedAbroad);
    setDate(record, "gone_on", {});
}

void providerIsGone(Record &record, QDate today)
{
    if (fromRecord<Exchange>(record).goneOn.isValid())
        return;
    setState(record, ExchangeState::Closed);
    setDate(record, "gone_on", today);
}

QString warningKey(const Record &record)
{
    return registerKey(record.text(u"authority"), record.text(u"name"), record.text(u"websites"));
}

void warningStands(Record &record, QDate)
{
    setState(record, WarningState::InForce);
    setDate(record, "withdrawn_on", {});
    record.set(u"from_abroad", ValueCodec<bool>::write(true));
    record.set(u"not_published", ValueCodec<bool>::write(false));
    record.set(u"reason", Value(codeOf(WarningReason::NotStated))); // in words only
}

void warningIsGone(Record &record, QDate today)
{
    if (fromRecord<Warning>(record).state != WarningState::InForce)
        return;
    setState(record, WarningState::Gone);
    setDate(record, "withdrawn_on", today);
}

QMap<QString, QString> entryFields(const ForeignRegister &foreign, const Record &record)
{
    QMap<QString, QString> fields;
    for (const auto &[inEntry, inRecord] : foreign.fields)
        fields.insert(QString::fromLatin1(inEntry), record.text(QString::fromLatin1(inRecord)));
    return fields;
}

Result<Record> withEntry(const ForeignRegister &foreign, Record record, const RegisterEntry &entry, QDate today)
{
    for (const auto &[inEntry, inRecord] : foreign.fields) {
        const Field *field = foreign.type.field(QString::fromLatin1(inRecord));
        TIZILIM_TRY_ASSIGN(Value value, parseValue(*field, entry.fields.value(QString::fromLatin1(inEntry))));
        record.set(field->nameText(), std::move(value));
    }
    foreign.stands(record, today);
    return record;
}

const QString kazakhstan = QStringLiteral("KZ");

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

QStringList withoutEmpty(QStringList names)
{
    names.removeAll(QString());
    return names;
}

QStringList namesOfProvider(const RegisterEntry &entry)
{
    return withoutEmpty({folded(entry.fields.value(QStringLiteral("lei"))), folded(entry.fields.value(QStringLiteral("name")))});
}

QStringList namesOfLicensee(const Record &record)
{
    QStringList names;
    for (const char *field : {"lei", "name_kk", "name_ru", "name_latin", "bin"})
        names.append(folded(record.text(QString::fromLatin1(field))));
    return withoutEmpty(names);
}

QStringList namesOfForeignWarning(const RegisterEntry &entry)
{
    return {registerKey({}, entry.fields.value(QStringLiteral("name")), entry.fields.value(QStringLiteral("website")))};
}

QStringList namesOfOwnWarning(const Record &record)
{
    return {registerKey({}, record.text(u"name"), record.text(u"websites"))};
}

bool isOfKazakhstan(const RegisterEntry &entry)
{
    return entry.fields.value(QStringLiteral("home_state")) == kazakhstan;
}

/// The entries of an edition that are no news: they tell of the registry's own records.
Result<qint64> takeOwnOut(const ForeignRegister &foreign, const Reading &reading, QList<RegisterEntry> &edition)
{
    if (std::ranges::none_of(edition, isOfKazakhstan))
        return 0;
    TIZILIM_TRY_ASSIGN(const std::vector<Record> records, reading.records({.type = &foreign.type, .filters = {foreign.own}, .limit = allOfThem}));
    QSet<QString> names;
    for (const Record &record : records) {
        for (const QString &name : foreign.namesOfOwn(record))
            names.insert(name);
    }
    return edition.removeIf([&](const RegisterEntry &entry) {
        const QStringList own = foreign.namesOfEntry(entry);
        return isOfKazakhstan(entry) && std::ranges::any_of(own, [&](const QString &name) { return names.contains(name); });
    });
}

/// Of which registers an edition tells; records of the others are none of its business.
struct Speaks {
    bool ofKazakhstan = false;
    bool ofAbroad = false;

    static Speaks of(const QList<RegisterEntry> &edition)
    {
        const auto ofKazakhstan = std::ranges::count_if(edition, isOfKazakhstan);
        return {ofKazakhstan > 0, ofKazakhstan < edition.size()};
    }
    bool of(const Record &record) const { return record.text(u"authority_country") == kazakhstan ? ofKazakhstan : ofAbroad; }
};

/// The records that come from a register, by what they are known by.
struct KnownRecords {
    QHash<QString, Record> byKey;
    KnownEntries entries;
};

Result<KnownRecords> knownRecords(const ForeignRegister &foreign, const Reading &reading, Speaks speaks)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Record> records,
                       reading.records({.type = &foreign.type, .filters = {foreign.origin}, .limit = allOfThem}));
    KnownRecords known;
    for (const Record &record : records) {
        if (!speaks.of(record))
            continue;
        known.byKey.insert(foreign.keyOf(record), record);
        known.entries.insert(foreign.keyOf(record), entryFields(foreign, record));
    }
    return known;
}

void closeGone(const ForeignRegister &foreign, const QStringList &gone, const KnownRecords &known, QDate today, ImportFindings &findings)
{
    std::vector<RowChange> closed;
    for (const QString &key : gone) {
        const Record &before = known.byKey.constFind(key).value();
        Record after = before;
        foreign.isGone(after, today);
        if (after != before)
            closed.push_back({before, std::move(after)});
    }
    if (findings.report().refused > 0 && !closed.empty())
        return findings.note({.line = 0, .column = {}, .code = QStringLiteral("import.closing_withheld"),
                              .values = {QString::number(closed.size())}, .severity = ImportProblem::Severity::Warns});
    for (RowChange &change : closed)
        findings.close(std::move(change));
}

} // namespace

const ForeignRegister &foreignProviders()
{
    static const ForeignRegister foreign{
        .type = typeOf<Exchange>(),
        .fields = {{"authority", "foreign_authority"}, {"home_state", "authority_country"}, {"name", "name_latin"}, {"lei", "lei"},
                   {"lei_country", "country"}, {"commercial_name", "commercial_name"}, {"address", "address"}, {"website", "website"},
                   {"platform", "platform"}, {"authorised_on", "authorised_on"}, {"ended_on", "ended_on"}, {"services", "services"},
                   {"service_states", "service_countries"}, {"comments", "comments"}, {"last_update", "updated_on"}},
        .origin = {QStringLiteral("state"), ListFilter::Is::OneOf,
                   {Value(codeOf(ExchangeState::LicensedAbroad)), Value(codeOf(ExchangeState::Closed))}},
        .keyOf = providerKey,
        .stands = providerStands,
        .isGone = providerIsGone,
        .own = {QStringLiteral("state"), ListFilter::Is::OneOf,
                {Value(codeOf(ExchangeState::Known)), Value(codeOf(ExchangeState::Licensed)), Value(codeOf(ExchangeState::Former))}},
        .namesOfEntry = namesOfProvider,
        .namesOfOwn = namesOfLicensee,
    };
    return foreign;
}

const ForeignRegister &foreignWarnings()
{
    static const ForeignRegister foreign{
        .type = typeOf<Warning>(),
        .fields = {{"authority", "authority"}, {"home_state", "authority_country"}, {"name", "name"}, {"lei", "lei"},
                   {"lei_country", "country"}, {"commercial_name", "commercial_name"}, {"website", "websites"},
                   {"infringement", "infringement"}, {"reason", "reason_text"}, {"decided_on", "decided_on"},
                   {"comments", "comments"}, {"last_update", "updated_on"}},
        .origin = {QStringLiteral("from_abroad"), ListFilter::Is::Equal, {ValueCodec<bool>::write(true)}},
        .keyOf = warningKey,
        .stands = warningStands,
        .isGone = warningIsGone,
        .own = {QStringLiteral("from_abroad"), ListFilter::Is::Equal, {ValueCodec<bool>::write(false)}},
        .namesOfEntry = namesOfForeignWarning,
        .namesOfOwn = namesOfOwnWarning,
    };
    return foreign;
}

Result<void> takeEdition(const ForeignRegister &foreign, const QList<RegisterEntry> &edition, const VerbContext &context,
                         ImportFindings &findings)
{
    QList<RegisterEntry> news = edition;
    TIZILIM_TRY_ASSIGN(const qint64 own, takeOwnOut(foreign, context.reading(), news));
    findings.countDuplicates(own);
    TIZILIM_TRY_ASSIGN(const KnownRecords known, knownRecords(foreign, context.reading(), Speaks::of(edition)));
    const RegisterDifference difference = compareRegister(known.entries, news);
    const QDate today = context.today();
    for (const RegisterEntry &entry : difference.added) {
        TIZILIM_TRY_ASSIGN(Record after, withEntry(foreign, Record::blank(foreign.type, context.newId()), entry, today));
        findings.take(entry.line, {RowChange{std::nullopt, std::move(after)}});
    }
    // What says the same may still be new: that it stands in the register again.
    QList<RegisterEntry> present = difference.unchanged;
    for (const RegisterDifference::Change &change : difference.changed)
        present.append(change.entry);
    for (const RegisterEntry &entry : std::as_const(present)) {
        const Record &before = known.byKey.constFind(entry.key).value();
        TIZILIM_TRY_ASSIGN(Record after, withEntry(foreign, before, entry, today));
        findings.take(entry.line, {RowChange{before, std::move(after)}});
    }
    findings.countDuplicates(difference.duplicates.size());
    for (const ImportProblem &problem : difference.problems())
        findings.note(problem);
    closeGone(foreign, difference.gone, known, today, findings);
    return {};
}

} // namespace tizilim
