#include "app/imports/registers/EsmaRegister.h"

#include "app/imports/Cells.h"
#include "app/imports/RejectsFormat.h"
#include "app/imports/registers/EsmaServices.h"
#include "app/imports/registers/RegisterDifference.h"
#include "model/domain/Country.h"
#include "model/domain/Lei.h"
#include "model/domain/TextSafety.h"

#include <QRegularExpression>

#include <algorithm>

namespace tizilim {

namespace {

constexpr qint64 mostRows = 100'000;
using Severity = ImportProblem::Severity;

ImportColumn column(const char *name, bool required = false, QStringList synonyms = {})
{
    return {.name = QString::fromLatin1(name), .required = required, .synonyms = std::move(synonyms)};
}

const ImportColumns &providerColumns()
{
    static const ImportColumns columns{
        .columns = {column("ae_competentAuthority", true), column("ae_homeMemberState"), column("ae_lei_name", true),
                    column("ae_lei", true), column("ae_lei_cou_code"), column("ae_commercial_name"), column("ae_address"),
                    column("ae_website", true), column("ae_website_platform"),
                    column("ac_authorisationNotificationDate", true), column("ac_authorisationEndDate"),
                    column("ac_serviceCode", true), column("ac_serviceCode_cou"), column("ac_comments"), column("ac_lastupdate")},
        .atLeastOneOf = {},
    };
    return columns;
}

const ImportColumns &warningColumns()
{
    static const ImportColumns columns{
        .columns = {column("ae_competentAuthority", true), column("ae_homeMemberState"), column("ae_lei_name", true),
                    column("ae_lei"), column("ae_lei_cou_code"), column("ae_commercial_name"), column("ae_website", true),
                    column("ae_infrigment", false, {QStringLiteral("ae_infringement")}), column("ae_reason"),
                    column("ae_decision_date", true), column("ae_comments"), column("ae_lastupdate")},
        .atLeastOneOf = {},
    };
    return columns;
}

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// What several words of ESMA's mean: nothing.
bool saysNothing(const QString &text)
{
    const QString word = folded(text);
    return word == QLatin1String("n/a") || word == QLatin1String("none") || word == QLatin1String("-");
}

bool looksLikeWebsite(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(https?://)?[^\\s/@]+\\.[^\\s/.]{2,}(/\\S*)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// 9.60E+19: what a spreadsheet makes of a LEI such as 95980020140005221235 that looks like a number.
bool isExponent(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]([.,][0-9]+)?E\\+[0-9]+$"));
    return form.match(text).hasMatch();
}

/// Reads the cells of one record, with the faults that it finds on the way.
class RowReader {
public:
    RowReader(const ImportRow &row, const ColumnMapping &mapping) : m_row(row), m_mapping(mapping), m_problems(row.faults) {}

    QString text(const char *name)
    {
        const QString column = QString::fromLatin1(name);
        const QString cell = published(column).simplified();
        const Result<QString> safe = safeText(cell);
        if (!safe)
            add(column, safe.error(), Severity::Refuses);
        else if (safe->contains(QChar::ReplacementCharacter))
            add(column, Error::refused("esma.damaged_letters", {*safe}), Severity::Warns);
        return safe.value_or(QString());
    }

    QString requiredText(const char *name, const char *code)
    {
        QString found = text(name);
        if (found.isEmpty())
            add(QString::fromLatin1(name), Error::refused(code), Severity::Refuses);
        return found;
    }

    QDate date(const char *name)
    {
        const QString found = text(name);
        if (found.isEmpty())
            return {};
        const Result<QDate> date = cells::date(found, cells::LocalDate::Slashes);
        if (!date)
            add(QString::fromLatin1(name), date.error(), Severity::Refuses);
        return date.value_or(QDate());
    }

    QString lei(bool expected)
    {
        QString found = text("ae_lei").toUpper();
        if (found.isEmpty() && expected)
            warn("ae_lei", Error::refused("esma.lei_missing"));
        if (const auto lei = Lei::parse(found); !found.isEmpty() && !lei)
            warn("ae_lei", isExponent(found) ? Error::refused("esma.lei_is_number", {found}) : lei.error());
        return found;
    }

    /// A list of web addresses; authorities also write them on several lines.
    QStringList websites(const char *name, bool expected)
    {
        // The line breaks are lost once the text is made safe to show.
        const QString column = QString::fromLatin1(name);
        const QString raw = published(column);
        (void)text(name);
        QStringList found;
        for (const QString &part : cells::list(QString(raw).replace(u'\n', u'|')))
            if (const auto website = safeText(part.simplified()); website && !saysNothing(*website))
                found.append(*website);
        if (found.isEmpty() && expected)
            warn(name, Error::refused("esma.website_missing"));
        for (const QString &website : std::as_const(found))
            if (!looksLikeWebsite(website))
                warn(name, Error::refused("esma.website_unreadable", {website}));
        return found;
    }

    QString country(const char *name, bool expected)
    {
        QString found = text(name).toUpper();
        if (found.isEmpty() && expected)
            warn(name, Error::refused("esma.country_missing"));
        return found.isEmpty() ? found : knownCountry(name, found);
    }

    QStringList countries(const char *name)
    {
        QStringList found;
        for (const QString &part : cells::list(text(name)))
            found.append(knownCountry(name, part.toUpper()));
        found.removeDuplicates();
        return found;
    }

    QStringList services(const char *name)
    {
        const EsmaServices found = EsmaServices::read(text(name));
        for (const QString &part : found.unknown)
            warn(name, Error::refused("esma.service_unknown", {part}));
        for (const QString &part : found.contradictions)
            warn(name, Error::refused("esma.service_letter", {part}));
        return found.letters;
    }

    void warn(const char *name, const Error &error) { add(QString::fromLatin1(name), error, Severity::Warns); }

    const QList<ImportProblem> &problems() const { return m_problems; }
    bool isRefused() const { return std::ranges::any_of(m_problems, &ImportProblem::refuses); }

private:
    /// The cell without the apostrophe by which our own edition keeps spreadsheets from running it.
    QString published(const QString &column) const { return rejects::unguarded(m_mapping.cell(m_row, column)); }

    /// The code, EU usage turned into ISO's.
    QString knownCountry(const char *name, const QString &code)
    {
        if (code == QLatin1String("EL"))
            return QStringLiteral("GR");
        if (!Country::parse(code))
            warn(name, Error::refused("esma.country_unknown", {code}));
        return code;
    }

    void add(const QString &column, const Error &error, Severity severity)
    {
        ImportProblem problem{m_row.line, m_mapping.fileName(column), error.code, error.values, severity};
        if (!m_problems.contains(problem)) // a cell may be read twice
            m_problems.append(std::move(problem));
    }

    const ImportRow &m_row;
    const ColumnMapping &m_mapping;
    QList<ImportProblem> m_problems;
};

AuthorisedProvider readProvider(RowReader &row, qint64 line)
{
    AuthorisedProvider provider{
        .line = line,
        .authority = row.requiredText("ae_competentAuthority", "esma.no_authority"),
        .homeState = row.country("ae_homeMemberState", true),
        .name = row.requiredText("ae_lei_name", "esma.no_name"),
        .lei = row.lei(true),
        .leiCountry = row.country("ae_lei_cou_code", false),
        .commercialName = row.text("ae_commercial_name"),
        .address = row.text("ae_address"),
        .websites = row.websites("ae_website", true),
        .platforms = row.websites("ae_website_platform", false),
        .authorisedOn = row.date("ac_authorisationNotificationDate"),
        .endedOn = row.date("ac_authorisationEndDate"),
        .services = row.services("ac_serviceCode"),
        .serviceStates = row.countries("ac_serviceCode_cou"),
        .comments = row.text("ac_comments"),
        .lastUpdate = row.date("ac_lastupdate"),
    };
    if (row.isRefused())
        return provider;
    if (!provider.authorisedOn.isValid())
        row.warn("ac_authorisationNotificationDate", Error::refused("esma.date_missing"));
    if (provider.services.isEmpty())
        row.warn("ac_serviceCode", Error::refused("esma.no_services"));
    return provider;
}

ProviderWarning readWarning(RowReader &row, qint64 line)
{
    ProviderWarning warning{
        .line = line,
        .authority = row.requiredText("ae_competentAuthority", "esma.no_authority"),
        .homeState = row.country("ae_homeMemberState", true),
        .name = row.text("ae_lei_name"),
        .lei = row.lei(false),
        .leiCountry = row.country("ae_lei_cou_code", false),
        .commercialName = row.text("ae_commercial_name"),
        .websites = row.websites("ae_website", true),
        .infringement = row.text("ae_infrigment"),
        .reason = row.text("ae_reason"),
        .decidedOn = row.date("ae_decision_date"),
        .comments = row.text("ae_comments"),
        .lastUpdate = row.date("ae_lastupdate"),
    };
    if (warning.name.isEmpty())
        warning.name = warning.commercialName;
    if (warning.name.isEmpty())
        (void)row.requiredText("ae_lei_name", "esma.no_name");
    if (saysNothing(warning.reason))
        warning.reason.clear();
    if (!row.isRefused() && !warning.decidedOn.isValid())
        row.warn("ae_decision_date", Error::refused("esma.date_missing"));
    return warning;
}

bool has(const QStringList &header, const char *name)
{
    return header.contains(QLatin1String(name), Qt::CaseInsensitive);
}

bool isProviderHeader(const QStringList &header)
{
    return has(header, "ae_competentAuthority") && has(header, "ac_serviceCode");
}

bool isWarningHeader(const QStringList &header)
{
    return has(header, "ae_competentAuthority") && has(header, "ae_decision_date");
}

} // namespace

QString AuthorisedProvider::key() const
{
    return registerKey(authority, lei.isEmpty() ? name : lei, websites.join(u'|'));
}

QString ProviderWarning::key() const
{
    return registerKey(authority, name, websites.join(u'|'));
}

const ImportColumns &EsmaRegister::columns(Edition edition)
{
    return edition == Edition::AuthorisedProviders ? providerColumns() : warningColumns();
}

std::optional<EsmaRegister::Edition> EsmaRegister::editionOf(const QStringList &header)
{
    if (isProviderHeader(header))
        return Edition::AuthorisedProviders;
    return isWarningHeader(header) ? std::optional(Edition::Warnings) : std::nullopt;
}

Result<EsmaRegister> EsmaRegister::read(Edition edition, TableReader &table, const ColumnMapping &mapping, ImportFindings &findings)
{
    EsmaRegister result{.edition = edition, .providers = {}, .warnings = {}};
    for (;;) {
        TIZILIM_TRY_ASSIGN(const std::optional<ImportRow> row, findings.next(table));
        const qint64 rows = findings.report().rows;
        // An empty register would close everything that is known.
        if (!row && rows == 0)
            return failure(Error::refused("esma.no_records"));
        if (!row)
            return result;
        if (rows > mostRows)
            return failure(Error::refused("esma.too_many_rows", {QString::number(mostRows)}));
        RowReader reader(*row, mapping);
        if (edition == Edition::AuthorisedProviders) {
            AuthorisedProvider provider = readProvider(reader, row->line);
            if (!reader.isRefused())
                result.providers.append(std::move(provider));
        } else {
            ProviderWarning warning = readWarning(reader, row->line);
            if (!reader.isRefused())
                result.warnings.append(std::move(warning));
        }
        TIZILIM_TRY(findings.judge(*row, reader.problems()));
    }
}

} // namespace tizilim
