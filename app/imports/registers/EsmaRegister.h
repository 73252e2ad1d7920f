#pragma once

#include "app/imports/ColumnMapping.h"
#include "app/imports/ImportFindings.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tizilim {

/// A provider of crypto-asset services authorised or notified under MiCA (Regulation (EU) 2023/1114, article 109), as
/// ESMA publishes it. Texts are as published but for spaces; what is broken in them is named in the faults and kept.
struct AuthorisedProvider {
    qint64 line = 0;
    QString authority;         ///< ae_competentAuthority
    QString homeState;         ///< ae_homeMemberState, ISO 3166-1 (EL is read as GR)
    QString name;              ///< ae_lei_name
    QString lei;               ///< ae_lei, in capitals; not always a valid one
    QString leiCountry;        ///< ae_lei_cou_code
    QString commercialName;    ///< ae_commercial_name
    QString address;           ///< ae_address
    QStringList websites;      ///< ae_website
    QStringList platforms;     ///< ae_website_platform, without "n/a"
    QDate authorisedOn;        ///< ac_authorisationNotificationDate; may be missing
    QDate endedOn;             ///< ac_authorisationEndDate
    QStringList services;      ///< ac_serviceCode as the letters a–j of article 3(1)(16)
    QStringList serviceStates; ///< ac_serviceCode_cou
    QString comments;          ///< ac_comments
    QDate lastUpdate;          ///< ac_lastupdate

    /// What the provider is known by: authority, LEI (name, where it has none) and website, without regard to case and
    /// spaces.
    QString key() const;
};

/// A warning about somebody who provides such services without authorisation (article 109(1), "non-compliant entities").
struct ProviderWarning {
    qint64 line = 0;
    QString authority;      ///< ae_competentAuthority
    QString homeState;      ///< ae_homeMemberState: of the authority
    QString name;           ///< ae_lei_name
    QString lei;            ///< ae_lei; nearly always missing
    QString leiCountry;     ///< ae_lei_cou_code
    QString commercialName; ///< ae_commercial_name
    QStringList websites;   ///< ae_website
    QString infringement;   ///< ae_infrigment (sic): Yes, No
    QString reason;         ///< ae_reason, without "None"
    QDate decidedOn;        ///< ae_decision_date
    QString comments;       ///< ae_comments
    QDate lastUpdate;       ///< ae_lastupdate

    /// What the warning is known by: authority, name and website, without regard to case and spaces.
    QString key() const;
};

/// One file of ESMA's interim MiCA register, read whole: it is small, and what is gone shows only against all of it.
struct EsmaRegister {
    enum class Edition { AuthorisedProviders, Warnings };

    Edition edition = Edition::AuthorisedProviders;
    QList<AuthorisedProvider> providers; ///< in the file's order, one LEI several times if the file says so
    QList<ProviderWarning> warnings;

    /// Reads a table of an edition; records with a fault that refuses them are told to the findings only.
    /// Errors: esma.no_records, esma.too_many_rows {limit}; those of ImportFindings.
    [[nodiscard]] static Result<EsmaRegister> read(Edition edition, TableReader &table, const ColumnMapping &mapping, ImportFindings &findings);

    static const ImportColumns &columns(Edition edition);
    /// The edition of which a header plainly is.
    static std::optional<Edition> editionOf(const QStringList &header);
};

} // namespace tizilim
