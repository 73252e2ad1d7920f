#include "app/publication/PublicRegisterCsv.h"

#include "app/exports/CsvFile.h"
#include "app/imports/RejectsFormat.h"
#include "app/publication/PublicTexts.h"

#include <algorithm>

namespace tizilim {

namespace {

const QString homeState = QStringLiteral("KZ");

/// The licences of one company from one authority: a record of ESMA's register.
struct LicensedBy {
    Authority authority{};
    std::vector<const PublicLicence *> licences;

    QDate authorisedOn() const { return licences.front()->licence.issuedOn; }

    /// The last of them to end; null while one has not.
    QDate endedOn() const
    {
        QDate last;
        for (const PublicLicence *each : licences) {
            const PublicEvent &newest = each->past.back();
            if (!isEnd(newest.what))
                return {};
            last = std::max(last, newest.on);
        }
        return last;
    }

    QStringList services() const
    {
        QStringList all;
        for (const PublicLicence *each : licences)
            all += each->services;
        all.removeDuplicates();
        all.sort();
        return all;
    }

    QDate lastUpdate() const
    {
        QDate last;
        for (const PublicLicence *each : licences)
            last = std::max(last, each->past.back().on);
        return last;
    }

private:
    static bool isEnd(PublicEvent::What what)
    {
        return what == PublicEvent::What::Expired || what == PublicEvent::What::Revoked || what == PublicEvent::What::Surrendered
               || what == PublicEvent::What::Terminated;
    }
};

std::vector<LicensedBy> byAuthority(const PublicLicensee &licensee)
{
    std::vector<LicensedBy> records;
    for (const PublicLicence &licence : licensee.licences) {
        auto found = std::ranges::find(records, licence.licence.authority, &LicensedBy::authority);
        if (found == records.end())
            found = records.insert(records.end(), {licence.licence.authority, {}});
        found->licences.push_back(&licence);
    }
    return records;
}

/// Writes records of text and dates; what a record says stands on one line.
class RegisterTable {
public:
    explicit RegisterTable(OutputFile &output) : m_csv(output, Language::English) {}

    RegisterTable &text(const QString &cell)
    {
        m_csv.text(rejects::guarded(cell.simplified()));
        return *this;
    }
    RegisterTable &date(QDate day)
    {
        m_csv.date(day);
        return *this;
    }
    Result<void> end() { return m_csv.endRecord(); }
    Result<void> head(const QStringList &columns)
    {
        for (const QString &column : columns)
            m_csv.text(column);
        return m_csv.endRecord();
    }
    Result<void> finish() { return m_csv.finish(); }

private:
    CsvFile m_csv;
};

QStringList columns(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

QString servicesText(const QStringList &letters, const PublicTexts &texts)
{
    QStringList services;
    for (const QString &letter : letters)
        services.append(texts.service(letter));
    return services.join(QStringLiteral(" | "));
}

QString storiesText(const std::vector<const PublicLicence *> &licences, const PublicTexts &texts)
{
    QStringList stories;
    for (const PublicLicence *licence : licences)
        stories.append(texts.story(*licence));
    return stories.join(QStringLiteral(". "));
}

/// The region is all that is known of some.
QString addressOf(const Exchange &exchange, const PublicTexts &texts)
{
    return exchange.address.isEmpty() ? texts.region(exchange.region) : exchange.address;
}

QString countryOf(const QString &country)
{
    return country.isEmpty() ? homeState : country;
}

} // namespace

Result<void> writeLicensedExchanges(const PublicRegister &published, Language language, OutputFile &output)
{
    const PublicTexts texts(language);
    RegisterTable table(output);
    TIZILIM_TRY(table.head(columns("ae_competentAuthority ae_homeMemberState ae_lei_name ae_lei ae_lei_cou_code ae_commercial_name ae_address ae_website "
                                   "ae_website_platform ac_authorisationNotificationDate ac_authorisationEndDate ac_serviceCode ac_serviceCode_cou ac_comments "
                                   "ac_lastupdate")));
    for (const PublicLicensee &licensee : published.licensees) {
        for (const LicensedBy &record : byAuthority(licensee)) {
            const Exchange &exchange = licensee.exchange;
            table.text(texts.label(record.authority)).text(homeState).text(texts.name(exchange)).text(exchange.lei);
            table.text(countryOf(exchange.country)).text(exchange.commercialName).text(addressOf(exchange, texts)).text(exchange.website).text(exchange.platform);
            table.date(record.authorisedOn()).date(record.endedOn()).text(servicesText(record.services(), texts)).text(homeState);
            table.text(storiesText(record.licences, texts)).date(record.lastUpdate());
            TIZILIM_TRY(table.end());
        }
    }
    return table.finish();
}

Result<void> writeWarnings(const PublicRegister &published, Language language, OutputFile &output)
{
    const PublicTexts texts(language);
    RegisterTable table(output);
    TIZILIM_TRY(table.head(columns("ae_competentAuthority ae_homeMemberState ae_lei_name ae_lei ae_lei_cou_code ae_commercial_name ae_website ae_infrigment "
                                   "ae_reason ae_decision_date ae_comments ae_lastupdate")));
    for (const Warning &warning : published.warnings) {
        if (warning.state != WarningState::InForce)
            continue;
        table.text(texts.authority(warning)).text(homeState).text(warning.name).text(warning.lei).text(warning.country);
        table.text(warning.commercialName).text(warning.websites).text(QStringLiteral("Yes")).text(texts.reason(warning));
        table.date(warning.decidedOn).text(warning.actNumber).date(warning.updatedOn);
        TIZILIM_TRY(table.end());
    }
    return table.finish();
}

} // namespace tizilim
