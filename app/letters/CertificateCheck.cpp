#include "app/letters/CertificateCheck.h"

#include "app/session/RegistryParts.h"
#include "app/verbs/licensing/LicensingRules.h"

#include "model/crypto/Sha256.h"
#include "model/domain/Exchange.h"
#include "model/domain/LicenceCertificate.h"
#include "model/domain/LicenceStates.h"
#include "model/history/KeyEvents.h"
#include "model/history/NamedKeys.h"
#include "model/history/OfficerRoll.h"

#include <QFile>

#include <algorithm>

namespace tizilim {

namespace {

using Objection = std::optional<Error>;

Objection objected(const char *code, QStringList values = {})
{
    return Error::refused(code, std::move(values));
}

bool isSignedBy(const Ed25519PublicKey &key, const LicenceCertificate &certificate)
{
    return key.verifies(certificate.signedBytes(), certificate.signature);
}

Objection objectionToDates(const LicenceCertificate &certificate, QDate today)
{
    if (certificate.validUntil.isValid() && today > certificate.validUntil)
        return objected("certificate.expired", {certificate.validUntil.toString(Qt::ISODate)});
    return std::nullopt;
}

/// Proves a certificate by the registry that made it.
class RegistryProof {
public:
    RegistryProof(const Registry &registry, const QString &value, const LicenceCertificate &certificate)
        : m_registry(registry), m_log(registry.parts().ledger->log()), m_value(value), m_certificate(certificate)
    {
    }

    Result<Objection> objection()
    {
        if (m_certificate.registry != m_registry.id())
            return objected("certificate.other_registry", {m_certificate.registry.toString()});
        TIZILIM_TRY_ASSIGN(const Objection signature, objectionToSignature());
        return signature ? Result<Objection>(signature) : objectionToLicence();
    }

    QStringList details() const { return m_details; }

private:
    Result<Objection> objectionToSignature()
    {
        TIZILIM_TRY_ASSIGN(const NamedKeys keys, NamedKeys::gather(*m_registry.parts().database));
        TIZILIM_TRY_ASSIGN(const std::optional<StoredEvent> made, exportOfIt());
        if (!made) {
            const bool isOfficers = std::ranges::any_of(keys.all(), [&](const Ed25519PublicKey &key) { return isSignedBy(key, m_certificate); });
            return objected(isOfficers ? "certificate.not_recorded" : "certificate.forged");
        }
        const Ed25519PublicKey *key = keys.find(made->event().actorKeyHash);
        if (!key || !isSignedBy(*key, m_certificate))
            return objected("certificate.forged");
        TIZILIM_TRY_ASSIGN(const bool entitled, wasEntitled(made->event()));
        if (!entitled || made->event().time.almatyDate() != m_certificate.madeOn)
            return objected("certificate.signer");
        TIZILIM_TRY_ASSIGN(const QString signer, m_registry.title(typeOf<Officer>(), made->event().actor, QStringLiteral("kk")));
        m_details.append(QStringLiteral("signer=") + LicenceCertificate::encoded(signer));
        return Objection();
    }

    /// The event under which this certificate left the registry.
    Result<std::optional<StoredEvent>> exportOfIt() const
    {
        const std::string hash = sha256(m_value.toUtf8()).toHex().toStdString();
        TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> exports, m_log.withOperation(OperationCode::Export));
        for (const StoredEvent &event : exports) {
            const nlohmann::json json = event.json();
            if (json.is_object() && json.contains("certificate_sha256") && json["certificate_sha256"] == hash)
                return std::optional(event);
        }
        return std::optional<StoredEvent>();
    }

    /// By the key events before it: the actor was active, with this key, in a role that issues certificates.
    Result<bool> wasEntitled(const Event &event) const
    {
        TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> events, keyEvents(m_log));
        OfficerRoll roll;
        for (const StoredEvent &each : events) {
            if (each.event().sequence < event.sequence)
                roll.apply(roll.changesOf(each.json()));
        }
        const Standing *standing = roll.find(event.actor);
        return standing && standing->isActive() && standing->key == event.actorKeyHash && licensingRoles.contains(standing->role);
    }

    Result<Objection> objectionToLicence()
    {
        TIZILIM_TRY_ASSIGN(const std::vector<Licence> licences,
                           m_registry.parts().reading().where<Licence>({{"number", Value(m_certificate.number)}}));
        if (licences.empty() || licences.front().issuedOn != m_certificate.issuedOn || licences.front().validUntil != m_certificate.validUntil)
            return objected("certificate.differs", {m_certificate.number});
        const LicenceStanding standing = standingOn(licences.front(), m_registry.today());
        m_details.append(QStringLiteral("status=") + codeOf(standing));
        if (standing == LicenceStanding::Expired)
            return objected("certificate.expired", {licences.front().validUntil.toString(Qt::ISODate)});
        return isInForce(standing) ? Objection() : objected("certificate.not_in_force", {codeOf(standing)});
    }

    const Registry &m_registry;
    const EventLog &m_log;
    const QString &m_value;
    const LicenceCertificate &m_certificate;
    QStringList m_details;
};

Result<Ed25519PublicKey> keyFrom(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    Result<Ed25519PublicKey> key = Ed25519PublicKey::fromBytes(bytes);
    if (!key || QString::fromLatin1(bytes.toHex()) != hex.toLower())
        return failure(Error::usage("certificate.key", {hex}));
    return key;
}

} // namespace

Result<std::vector<Ed25519PublicKey>> certificateKeys(const QString &word)
{
    std::vector<Ed25519PublicKey> keys;
    if (const Result<Ed25519PublicKey> key = keyFrom(word)) {
        keys.push_back(*key);
        return keys;
    }
    QFile file(word);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {word, file.errorString()}));
    constexpr qint64 longestLine = 4096;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine(longestLine)).section(u'#', 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        TIZILIM_TRY_ASSIGN(Ed25519PublicKey key, keyFrom(line));
        keys.push_back(std::move(key));
    }
    return keys;
}

Result<IdentifierVerdict> checkCertificate(const QString &value, const CertificateTrust &trust, QDate today)
{
    const Result<LicenceCertificate> certificate = LicenceCertificate::parse(value);
    if (!certificate)
        return IdentifierVerdict{.value = value, .error = certificate.error(), .details = {}};
    IdentifierVerdict verdict{.value = value, .error = {}, .details = certificate->details()};
    if (trust.registry) {
        RegistryProof proof(*trust.registry, value, *certificate);
        TIZILIM_TRY_ASSIGN(verdict.error, proof.objection());
        verdict.details = (QStringList(verdict.details) + proof.details()).join(u';');
    } else if (trust.keys.empty()) {
        verdict.error = objected("certificate.not_proved");
    } else if (std::ranges::none_of(trust.keys, [&](const Ed25519PublicKey &key) { return isSignedBy(key, *certificate); })) {
        verdict.error = objected("certificate.forged");
    } else {
        verdict.error = objectionToDates(*certificate, today);
    }
    return verdict;
}

} // namespace tizilim
