#include "app/imports/people/UserRow.h"

#include "app/imports/Cells.h"
#include "app/imports/ColumnMapping.h"
#include "app/imports/ImportKinds.h"
#include "app/verbs/people/Duplicates.h"
#include "app/verbs/people/Holdings.h"
#include "model/domain/FieldCheck.h"
#include "model/domain/Licence.h"
#include "model/domain/RegistrantCheck.h"

#include <QSet>

#include <algorithm>

namespace tizilim {

namespace {

Result<Value> valueOf(const Field &field, const QString &cell)
{
    TIZILIM_TRY_ASSIGN(const Value value, parseValue(field, cell.trimmed()));
    return checkedValue(field, value);
}

/// The column to look at for what is wrong with a user's data as a whole.
QString columnOf(const Error &error)
{
    const std::pair<const char *, const char *> columns[]{{"registrant.birth_date_disagrees", "birth_date"},
                                                          {"registrant.sex_disagrees", "sex"},
                                                          {"registrant.residency_disagrees", "residency"},
                                                          {"registrant.identifier_type", "client_id_type"},
                                                          {"registrant.issued_before_birth", "document_issued"},
                                                          {"registrant.income_negative", "declared_income_kzt"}};
    for (const auto &[code, column] : columns) {
        if (error.is(code))
            return QString::fromLatin1(column);
    }
    const bool isOfNumber = error.code.startsWith(QLatin1String("iin.")) || error.code.startsWith(QLatin1String("bin."));
    if (isOfNumber)
        return QStringLiteral("client_id");
    const bool namesField = error.is("date.in_future") || error.is("registrant.not_of_a_company");
    return namesField ? error.values.value(0) : QString();
}

} // namespace

UserRow::UserRow(const ImportSource &source, const ImportRow &row)
    : m_source(source), m_row(row), m_problems(checkCells(row, source.mapping))
{
    if (!isRefused())
        readGiven();
}

bool UserRow::isRefused() const
{
    return std::ranges::any_of(m_problems, &ImportProblem::refuses);
}

QString UserRow::cell(const char *column) const
{
    return m_source.mapping.cell(m_row, QString::fromLatin1(column)).trimmed();
}

void UserRow::add(const QString &column, const Error &error, ImportProblem::Severity severity)
{
    m_problems.append({.line = m_row.line, .column = column.isEmpty() ? column : m_source.mapping.fileName(column),
                       .code = error.code, .values = error.values, .severity = severity});
}

void UserRow::remark(const Error &error)
{
    add({}, error, ImportProblem::Severity::Warns);
}

void UserRow::readGiven()
{
    Record record = toRecord(Registrant());
    for (const ImportColumn &column : m_source.mapping.columns().columns) {
        const Field *field = typeOf<Registrant>().field(column.name);
        const QString text = m_source.mapping.cell(m_row, column.name);
        if (!field || text.trimmed().isEmpty())
            continue;
        Result<Value> value = valueOf(*field, text);
        if (!value) {
            add(column.name, value.error());
            continue;
        }
        record.set(field->nameText(), std::move(*value));
        m_fields.push_back(field);
    }
    m_given = fromRecord<Registrant>(record);
}

QString UserRow::key() const
{
    // Numbers of foreign documents are told apart by the country that issued them.
    const QString country = m_given.identifierType == IdentifierType::Foreign ? m_given.citizenship : QString();
    return QStringList{codeOf(m_given.identifierType), m_given.identifier, country}.join(u'\n');
}

Result<std::optional<Registrant>> UserRow::known() const
{
    TIZILIM_TRY_ASSIGN(const std::vector<Registrant> found,
                       m_source.context.reading().where<Registrant>({{"client_id", Value(m_given.identifier)},
                                                                     {"client_id_type", Value(codeOf(m_given.identifierType))}}));
    for (const Registrant &each : found) {
        if (m_given.identifierType != IdentifierType::Foreign || each.citizenship == m_given.citizenship)
            return each;
    }
    return std::nullopt;
}

Registrant UserRow::merged(const std::optional<Registrant> &before) const
{
    if (before) {
        Record record = toRecord(*before);
        const Record given = toRecord(m_given);
        for (const Field *field : m_fields)
            record.set(field->nameText(), given.value(field->nameText()));
        return fromRecord<Registrant>(record);
    }
    Registrant registrant = m_given;
    registrant.id = m_source.context.newId();
    registrant.state = RegistrantState::Registered;
    const Result<Timestamp> registered = cells::instant(cell("registered_at"));
    registrant.registeredOn = registered ? registered->almatyDate() : m_source.context.today();
    registrant.stateSince = m_source.context.today();
    return registrant;
}

Result<RowChanges> UserRow::changes()
{
    TIZILIM_TRY_ASSIGN(const std::optional<Registrant> before, known());
    if (before && before->state == RegistrantState::Closed)
        add(QStringLiteral("client_id"), Error::refused("registrant.closed"));
    const Result<Registrant> after = checkedRegistrant(merged(before), m_source.context.today());
    if (!after)
        add(columnOf(after.error()), after.error());
    if (isRefused())
        return RowChanges();
    RowChanges changes{before ? changed(*before, *after) : made(*after)};
    if (!before) {
        // Two people may have one name and birthday; the file says that they are two.
        if (const Result<void> alone = refuseDuplicates(*after, false, m_source.context); !alone)
            remark(alone.error());
    }
    TIZILIM_TRY(addWallets(after->id, changes));
    TIZILIM_TRY(addAccount(after->id, changes));
    return changes;
}

Result<void> UserRow::addWallets(const RecordId &registrant, RowChanges &changes)
{
    QSet<QString> seen;
    for (const QString &address : cells::list(cell("wallets"))) {
        Wallet given;
        given.registrant = registrant;
        given.address = address;
        const Result<Wallet> wallet = plannedWallet(given, m_source.context);
        if (!wallet && !wallet.error().is("wallet.there_already"))
            add(QStringLiteral("wallets"), wallet.error());
        if (!wallet || seen.contains(wallet->canonical))
            continue;
        seen.insert(wallet->canonical);
        changes.push_back(made(*wallet));
    }
    return {};
}

Result<void> UserRow::addAccount(const RecordId &registrant, RowChanges &changes)
{
    const QString number = cell("exchange_account");
    const QString licence = cell("exchange_licence_no");
    if (number.isEmpty())
        return {};
    TIZILIM_TRY_ASSIGN(const std::vector<Licence> licences, m_source.context.reading().where<Licence>({{"number", Value(licence)}}));
    if (licences.empty()) {
        add(QStringLiteral("exchange_licence_no"), Error::refused("import.licence_unknown", {licence}));
        return {};
    }
    const RecordId exchange = licences.front().exchange;
    TIZILIM_TRY_ASSIGN(const std::vector<Account> own,
                       m_source.context.reading().where<Account>({{"registrant", Value(registrant.bytes())}, {"account_no", Value(number)}}));
    if (std::ranges::any_of(own, [&](const Account &account) { return account.exchange == exchange; }))
        return {};
    Account given;
    given.registrant = registrant;
    given.exchange = exchange;
    given.number = number;
    const Result<Account> account = plannedAccount(given, m_source.context);
    if (account)
        changes.push_back(made(*account));
    else
        add(QStringLiteral("exchange_account"), account.error());
    return {};
}

} // namespace tizilim
