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

void PackageInspection::checkTrust(const PackageTrust &trust, const QList<Certificate> &anchors)
{
    if (trust.registryId.isEmpty() && anchors.isEmpty()) {
        m_verdict.checks.push_back({QStringLiteral("trust"), PackageCheck::Outcome::NotChecked, say(QT_TRANSLATE_NOOP("Package", "Consistent in itself, origin not proved: say what you trust."))});
        return;
    }
    const size_t before = m_verdict.problems.size();
    if (!trust.registryId.isEmpty() && m_keys.registry().toString() != trust.registryId)
        tell("not_trusted", {}, QT_TRANSLATE_NOOP("Package", "The package does not come from the registry that you trust."));
    if (!anchors.isEmpty()) {
        const Timestamp at = m_stamp ? m_stamp->time : m_signature ? m_signature->claimedTime : Timestamp();
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
