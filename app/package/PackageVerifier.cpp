#include "app/package/PackageVerifier.h"

#include "app/messages/ErrorText.h"
#include "app/package/PackageInspection.h"

namespace tizilim {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Package", text);
}

} // namespace

bool PackageVerdict::isGood() const
{
    const auto good = [&](const char *what) {
        return std::ranges::any_of(checks, [&](const PackageCheck &check) { return check.what == QLatin1String(what) && check.outcome == PackageCheck::Outcome::Good; });
    };
    return isConsistent() && good("signature") && good("signer") && good("trust");
}

/// The time at which the signature is known to have been there: that of a time stamp whose authority the caller trusts, else
/// the one that the signer claims.
Timestamp PackageInspection::signedAt(const QList<Certificate> &anchors)
{
    const auto check = std::ranges::find(m_verdict.checks, QLatin1String("timestamp"), &PackageCheck::what);
    if (m_stamp && m_stamp->trustedBy(anchors))
        return m_stamp->time;
    if (m_stamp && check != m_verdict.checks.end()) {
        check->outcome = PackageCheck::Outcome::NotChecked;
        check->text = say(QT_TRANSLATE_NOOP("Package", "The time stamp fits the signature; whether its authority is to be trusted was not asked."));
    }
    return m_signature ? m_signature->claimedTime : Timestamp();
}

void PackageInspection::checkTrust(const PackageTrust &trust, const QList<Certificate> &anchors)
{
    const Timestamp at = signedAt(anchors);
    if (trust.registryId.isEmpty() && anchors.isEmpty()) {
        m_verdict.checks.push_back({QStringLiteral("trust"), PackageCheck::Outcome::NotChecked, say(QT_TRANSLATE_NOOP("Package", "Consistent in itself, origin not proved: say what you trust."))});
        return;
    }
    const size_t before = m_verdict.problems.size();
    if (!trust.registryId.isEmpty() && m_keys.registry().toString() != trust.registryId)
        tell("not_trusted", {}, QT_TRANSLATE_NOOP("Package", "The package does not come from the registry that you trust."));
    if (!anchors.isEmpty()) {
        if (!m_signature || (!anchors.contains(m_signature->signer) && !m_signature->signer.trustedBy(anchors, m_signature->chain, at)))
            tell("not_trusted", {}, QT_TRANSLATE_NOOP("Package", "The signer's certificate is not the one that you trust, nor issued under it."));
    }
    conclude("trust", before, say(QT_TRANSLATE_NOOP("Package", "The package comes from where you trust.")));
}

Result<PackageVerdict> verifyPackage(const QByteArray &package, const PackageTrust &trust, const QByteArray &older)
{
    QList<Certificate> anchors;
    if (!trust.certificates.isEmpty()) {
        TIZILIM_TRY_ASSIGN(anchors, Certificate::listFromPem(trust.certificates));
    }
    PackageTrust wanted = trust;
    if (!trust.registryId.isEmpty()) {
        TIZILIM_TRY_ASSIGN(const RecordId id, RecordId::parse(trust.registryId));
        wanted.registryId = id.toString();
    }
    PackageInspection inspection(package);
    inspection.inspect();
    if (!older.isNull())
        inspection.compareWith(older);
    inspection.checkTrust(wanted, anchors);
    return inspection.takeVerdict();
}

} // namespace tizilim
