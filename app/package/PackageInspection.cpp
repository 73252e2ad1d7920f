#include "app/package/PackageInspection.h"

#include "app/messages/ErrorText.h"
#include "app/package/AsicManifest.h"
#include "app/package/PackageMembers.h"

#include "model/crypto/Sha256.h"
#include "model/history/CanonicalJson.h"

#include <QSet>

namespace tizilim {

namespace {

namespace Members = PackageMembers;

QString say(const char *text)
{
    return QCoreApplication::translate("Package", text);
}

const QStringList &requiredMembers()
{
    static const QStringList names{Members::mimetype,      Members::manifest,    Members::checkpoint,  Members::proof,        Members::exportLeaf,
                                   Members::exportPayload, Members::exportNonce, Members::consistency, Members::keys,         Members::asicManifest,
                                   Members::signature,     Members::signer,      Members::chain};
    return names;
}

bool isMetaInformation(const QString &name)
{
    return name.startsWith(QLatin1String("META-INF/")) || name == Members::mimetype;
}

QString textIn(const nlohmann::json &json, const char *name)
{
    return json.is_object() && json.contains(name) && json[name].is_string() ? QString::fromStdString(json[name].get<std::string>()) : QString();
}

} // namespace

const char *kindOfMember(const QString &member)
{
    if (member.startsWith(Members::reports))
        return "report_edited";
    if (member == Members::manifest)
        return "manifest_edited";
    if (member == Members::checkpoint)
        return "checkpoint_edited";
    if (member == Members::proof || member == Members::consistency)
        return "proof_edited";
    if (member == Members::exportPayload || member == Members::exportNonce)
        return "payload_swapped";
    if (member == Members::exportLeaf || member == Members::keys)
        return "event_edited";
    return member.startsWith(QLatin1String("META-INF/")) ? "signature_edited" : "archive_damaged";
}

QByteArray PackageInspection::bytes(const QString &member) const
{
    const auto found = m_members.find(member);
    return found == m_members.end() ? QByteArray() : found->second;
}

void PackageInspection::tell(const char *kind, const QString &member, const char *text)
{
    m_verdict.problems.push_back({QString::fromLatin1(kind), member, say(text)});
}

void PackageInspection::tell(const char *kind, const QString &member, const Error &error)
{
    m_verdict.problems.push_back({QString::fromLatin1(kind), member, errorText(error)});
}

void PackageInspection::conclude(const char *what, size_t before, const QString &good)
{
    const bool isGood = m_verdict.problems.size() == before;
    m_verdict.checks.push_back({QString::fromLatin1(what), isGood ? PackageCheck::Outcome::Good : PackageCheck::Outcome::Bad,
                                isGood ? good : m_verdict.problems[before].text});
}

void PackageInspection::inspect()
{
    if (!openArchive())
        return;
    checkMembers();
    checkAsicManifest();
    checkSignature();
    checkTimestamp();
    checkManifest();
    checkEvent();
    checkCheckpoint();
    checkProof();
    checkKeys();
    checkSigner();
    checkConsistency();
}

bool PackageInspection::openArchive()
{
    const size_t before = m_verdict.problems.size();
    Result<StoredZip::Contents> contents = StoredZip::decode(m_package);
    if (!contents) {
        tell("archive_damaged", contents.error().values.value(0, QStringLiteral("directory")), contents.error());
    } else {
        for (const QString &member : contents->damaged)
            tell(kindOfMember(member), member, QT_TRANSLATE_NOOP("Package", "The archive's header or checksum of this file is not what its bytes say: something was changed."));
        for (ZipMember &member : contents->members) {
            m_order.push_back(member.name);
            m_members.emplace(member.name, std::move(member.bytes));
        }
    }
    conclude("archive", before, say(QT_TRANSLATE_NOOP("Package", "The archive is whole, to the last bit.")));
    return contents.has_value();
}

void PackageInspection::checkMembers()
{
    const size_t before = m_verdict.problems.size();
    if (m_order.empty() || m_order.front() != Members::mimetype || bytes(Members::mimetype) != QByteArray(Members::mimetypeText.data(), Members::mimetypeText.size()))
        tell("archive_damaged", Members::mimetype, QT_TRANSLATE_NOOP("Package", "The archive does not begin by saying that it is an ASiC-E container."));
    for (const QString &name : requiredMembers()) {
        if (!has(name))
            tell("member_missing", name, QT_TRANSLATE_NOOP("Package", "The file is missing."));
    }
    for (const QString &name : m_order) {
        const bool known = requiredMembers().contains(name) || name.startsWith(Members::reports) || name == Members::stampManifest || name == Members::stamp;
        if (!known)
            tell("member_unlisted", name, QT_TRANSLATE_NOOP("Package", "The file does not belong into an audit package."));
    }
    conclude("members", before, say(QT_TRANSLATE_NOOP("Package", "Every file that must be there is there, and no other.")));
}

void PackageInspection::checkAsicManifest()
{
    const size_t before = m_verdict.problems.size();
    const Result<AsicManifest> asic = AsicManifest::fromXml(bytes(Members::asicManifest));
    if (!asic) {
        tell("signature_edited", Members::asicManifest, asic.error());
        return conclude("files", before, {});
    }
    if (asic->signature != Members::signature)
        tell("signature_edited", Members::asicManifest, QT_TRANSLATE_NOOP("Package", "The list of signed files belongs to another signature."));
    QSet<QString> listed;
    for (const AsicReference &reference : asic->references) {
        if (!has(reference.name) || listed.contains(reference.name))
            tell("member_missing", reference.name, QT_TRANSLATE_NOOP("Package", "The file was signed and is missing."));
        else if (sha256(bytes(reference.name)) != reference.sha256)
            tell(kindOfMember(reference.name), reference.name, QT_TRANSLATE_NOOP("Package", "The file is not the one that was signed."));
        listed.insert(reference.name);
    }
    for (const QString &name : m_order) {
        if (!isMetaInformation(name) && !listed.contains(name))
            tell("member_unlisted", name, QT_TRANSLATE_NOOP("Package", "The file is in the package and was not signed."));
    }
    conclude("files", before, say(QT_TRANSLATE_NOOP("Package", "Every file is the one that was signed.")));
}

void PackageInspection::checkSignature()
{
    const size_t before = m_verdict.problems.size();
    Result<CmsSignature> signature = verifyCms(bytes(Members::signature), bytesOf(bytes(Members::asicManifest)));
    if (!signature && signature.error().is("cms.unsupported")) {
        m_verdict.checks.push_back({QStringLiteral("signature"), PackageCheck::Outcome::NotChecked,
                                    say(QT_TRANSLATE_NOOP("Package", "The signature uses an algorithm that is not checked here."))});
        return;
    }
    if (!signature) {
        tell("signature_wrong", Members::signature, signature.error());
        return conclude("signature", before, {});
    }
    QByteArray chain = signature->signer.pem();
    if (bytes(Members::signer) != chain)
        tell("signature_edited", Members::signer, QT_TRANSLATE_NOOP("Package", "The certificate is not that of the signature."));
    for (const Certificate &issuer : signature->chain)
        chain += issuer.pem();
    QList<Certificate> kept = Certificate::listFromPem(bytes(Members::chain)).value_or(QList<Certificate>());
    QByteArray again;
    for (const Certificate &certificate : kept)
        again += certificate.pem();
    // The signature holds them in the order of DER, the file from the signer upwards.
    const bool same = again == bytes(Members::chain) && kept.value(0, signature->signer) == signature->signer && kept.size() == signature->chain.size() + 1
        && std::ranges::all_of(signature->chain, [&](const Certificate &issuer) { return kept.contains(issuer); });
    if (!same)
        tell("signature_edited", Members::chain, QT_TRANSLATE_NOOP("Package", "The certificates are not those of the signature."));
    if (signature->claimedTime < signature->signer.notBefore() || signature->claimedTime > signature->signer.notAfter())
        tell("signature_wrong", Members::signature, QT_TRANSLATE_NOOP("Package", "The certificate was not valid at the time that the signer claims."));
    m_verdict.facts.signer = signature->signer.subject();
    m_verdict.facts.signerFingerprint = signature->signer.fingerprint().toHex();
    m_signature = std::move(*signature);
    conclude("signature", before, say(QT_TRANSLATE_NOOP("Package", "The signature fits the list of files and the certificate.")));
}

void PackageInspection::checkTimestamp()
{
    if (!has(Members::stamp) && !has(Members::stampManifest))
        return;
    const size_t before = m_verdict.problems.size();
    const QByteArray manifest = bytes(Members::stampManifest);
    const auto asic = AsicManifest::fromXml(manifest);
    const std::vector<ZipMember> stamped{{Members::signature, bytes(Members::signature)}};
    if (!asic || *asic != AsicManifest::over(stamped, Members::stamp, Members::stampType) || asic->toXml() != manifest)
        tell("timestamp_wrong", Members::stampManifest, QT_TRANSLATE_NOOP("Package", "The time stamp is not over this signature."));
    Result<TimeStamp> stamp = TimeStamping::verifyToken(bytes(Members::stamp), bytesOf(manifest));
    if (!stamp) {
        tell("timestamp_wrong", Members::stamp, stamp.error());
        return conclude("timestamp", before, {});
    }
    m_verdict.facts.stampedAt = stamp->time.toIso();
    m_stamp = std::move(*stamp);
    conclude("timestamp", before, say(QT_TRANSLATE_NOOP("Package", "The time stamp fits the signature.")));
}

void PackageInspection::checkManifest()
{
    const size_t before = m_verdict.problems.size();
    const Result<nlohmann::json> manifest = parseCanonicalJson(bytes(Members::manifest));
    if (!manifest || textIn(*manifest, "format") != QLatin1String("tizilim.package") || manifest->value("version", nlohmann::json()) != 1) {
        tell("manifest_edited", Members::manifest, QT_TRANSLATE_NOOP("Package", "This is no manifest of an audit package that this version reads."));
        return conclude("manifest", before, {});
    }
    m_manifest = *manifest;
    PackageFacts &facts = m_verdict.facts;
    facts.package = textIn(m_manifest, "package");
    facts.registryName = textIn(m_manifest, "registry_name");
    facts.officer = textIn(m_manifest.value("officer", nlohmann::json()), "name");
    facts.role = textIn(m_manifest, "role");
    facts.time = textIn(m_manifest, "time");
    for (const nlohmann::json &report : m_manifest.value("reports", nlohmann::json::array()))
        facts.reports.append(textIn(report, "name"));
    if (m_signature && textIn(m_manifest, "signer") != facts.signerFingerprint)
        tell("signature_wrong", Members::signature, QT_TRANSLATE_NOOP("Package", "The package was signed with another certificate than the one that its manifest names."));
    checkManifestFiles();
    conclude("manifest", before, say(QT_TRANSLATE_NOOP("Package", "The manifest names every report file with its hash.")));
}

void PackageInspection::checkManifestFiles()
{
    QSet<QString> named;
    for (const nlohmann::json &file : m_manifest.value("files", nlohmann::json::array())) {
        const QString name = textIn(file, "name");
        named.insert(name);
        if (!has(name))
            tell("member_missing", name, QT_TRANSLATE_NOOP("Package", "The manifest names the file, and it is missing."));
        else if (textIn(file, "sha256") != sha256(bytes(name)).toHex() || file.value("size", nlohmann::json()) != bytes(name).size())
            tell(kindOfMember(name), name, QT_TRANSLATE_NOOP("Package", "The file is not the one that the manifest names."));
    }
    for (const QString &name : m_order) {
        if (name.startsWith(Members::reports) && !named.contains(name))
            tell("member_unlisted", name, QT_TRANSLATE_NOOP("Package", "The manifest does not name the file."));
    }
}

} // namespace tizilim
