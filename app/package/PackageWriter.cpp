#include "app/package/PackageWriter.h"

#include "app/exports/ReportFacts.h"
#include "app/package/AsicManifest.h"
#include "app/package/PackageHistory.h"
#include "app/package/PackageMembers.h"
#include "app/reports/ReportCatalogue.h"
#include "app/reports/FailedExport.h"
#include "app/reports/RegistryExport.h"
#include "app/session/RegistryParts.h"

#include "model/crypto/CmsSigner.h"
#include "model/crypto/Sha256.h"
#include "model/history/CanonicalJson.h"
#include "model/history/KeyEvents.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tizilim {

namespace {

std::string utf8Text(const QString &text)
{
    return text.toStdString();
}

/// The reports' files, and what the manifest says of the reports.
struct Written {
    std::vector<ZipMember> members;
    nlohmann::json reports = nlohmann::json::array();
};

QStringList namesOf(const PackageRequest &request)
{
    QStringList names = request.reports;
    names.removeDuplicates();
    if (names.isEmpty()) {
        for (const Report &report : reportCatalogue())
            names.append(QString::fromLatin1(report.name));
    }
    return names;
}

nlohmann::json totalsOf(const PreparedReport &report)
{
    nlohmann::json totals = nlohmann::json::object();
    for (const ReportFact &fact : totalFactsOf(report)) {
        const QString id = fact.id.mid(int(qstrlen("total.")));
        if (const auto *rows = std::get_if<qint64>(&fact.value.value))
            totals[utf8Text(id)] = *rows;
        else if (const auto *sum = std::get_if<QString>(&fact.value.value))
            totals[utf8Text(id)] = utf8Text(*sum);
    }
    return totals;
}

nlohmann::json describe(const PreparedReport &report, const PackageRequest &request)
{
    qint64 rows = 0;
    for (const TableSurvey &table : report.survey.tables)
        rows += table.rows;
    return {{"name", utf8Text(report.content.name)},
            {"version", report.content.version},
            {"parameters", {{"from", utf8Text(request.from.toString(Qt::ISODate))}, {"to", utf8Text(request.to.toString(Qt::ISODate))}}},
            {"rows", rows},
            {"totals", totalsOf(report)},
            {"as_of", report.content.provenance.size - 1}};
}

Result<std::vector<ZipMember>> bytesOfFiles(const WrittenFiles &files)
{
    std::vector<ZipMember> members;
    for (const std::unique_ptr<OutputFile> &file : files) {
        QFile &device = file->device();
        if (!device.flush() || !device.seek(0))
            return failure(OutputFile::errorOf(file->destination(), 0));
        members.push_back({PackageMembers::reports + QFileInfo(file->destination()).fileName(), device.readAll()});
        if (members.back().bytes.size() != device.size())
            return failure(OutputFile::errorOf(file->destination(), 0));
    }
    std::ranges::sort(members, {}, &ZipMember::name);
    return members;
}

Result<void> writeOne(const Registry &registry, const PackageRequest &request, const QString &name, const ExportProgress &progress, Written &written)
{
    const ReportRequest asked{name, request.from, request.to, request.languages};
    TIZILIM_TRY_ASSIGN(const ReportContent content, makeReport(registry, asked));
    const ReportTexts texts = ReportTexts::of(request.languages);
    TIZILIM_TRY_ASSIGN(const ReportSurvey survey, surveyForExport(content, texts, progress));
    const PreparedReport prepared{content, survey, texts};
    // Files without names beside the destination, read back and dropped: nothing lies open on the disk.
    const QString base = QFileInfo(request.out).absoluteDir().filePath(reportFileName(asked));
    TIZILIM_TRY_ASSIGN(const WrittenFiles files, writeReport(prepared, request.formats, base, progress));
    TIZILIM_TRY_ASSIGN(std::vector<ZipMember> members, bytesOfFiles(files));
    std::ranges::move(members, std::back_inserter(written.members));
    written.reports.push_back(describe(prepared, request));
    return {};
}

Result<Written> writeReports(const Registry &registry, const PackageRequest &request, const ExportProgress &progress)
{
    TIZILIM_TRY_ASSIGN(const Transaction oneMoment, Transaction::beginReading(*registry.parts().database));
    Written written;
    for (const QString &name : namesOf(request))
        TIZILIM_TRY(writeOne(registry, request, name, progress, written));
    return written;
}

Result<SigningIdentity> identityOf(const Registry::Parts &parts, const PackageRequest &request)
{
    const Timestamp now = parts.environment.clock->now();
    if (request.pkcs12.isEmpty()) {
        TIZILIM_TRY_ASSIGN(const Certificate certificate, Certificate::fromDer(parts.officer.certificate));
        return SigningIdentity::own(parts.slot->keys.documentSigner, certificate);
    }
    const SecretBytes password = SecretBytes::utf8Of(request.pkcs12Password);
    TIZILIM_TRY_ASSIGN(const SigningIdentity identity, SigningIdentity::fromPkcs12(request.pkcs12, password));
    const Certificate &certificate = identity.certificate();
    if (now < certificate.notBefore() || now > certificate.notAfter())
        return failure(Error::refused("package.certificate_period", {certificate.subject(), certificate.notBefore().toIso(), certificate.notAfter().toIso()}));
    return identity;
}

/// The manifest also names the certificate, so that the EXPORT event commits to who signs the whole.
Result<QByteArray> manifestText(const Registry &registry, const PackageRequest &request, const Written &written, const RecordId &package,
                                const Certificate &signer)
{
    nlohmann::json files = nlohmann::json::array();
    for (const ZipMember &member : written.members)
        files.push_back({{"name", utf8Text(member.name)}, {"sha256", utf8Text(sha256(member.bytes).toHex())}, {"size", member.bytes.size()}});
    const Officer &officer = registry.officer();
    return canonicalJson({{"format", "tizilim.package"},
                          {"version", 1},
                          {"package", utf8Text(package.toString())},
                          {"registry", utf8Text(registry.id().toString())},
                          {"registry_name", utf8Text(registry.name())},
                          {"application", "Tizilim"},
                          {"application_version", utf8Text(QCoreApplication::applicationVersion())},
                          {"officer", {{"id", utf8Text(officer.id.toString())}, {"name", utf8Text(officer.name)}}},
                          {"role", utf8Text(codeOf(officer.role))},
                          {"time", utf8Text(registry.parts().environment.clock->now().toIso())},
                          {"language", utf8Text(request.languages.toString())},
                          {"signer", utf8Text(signer.fingerprint().toHex())},
                          {"reports", written.reports},
                          {"files", files}});
}

Result<StoredEvent> writeExport(Registry::Parts &parts, const RecordId &package, const QByteArray &manifest)
{
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    TIZILIM_TRY_ASSIGN(const Digest keyEvent, lastKeyEvent(parts.ledger->log()));
    Deed deed{.operation = OperationCode::Export, .entityType = static_cast<quint16>(EntityCode::Export), .entity = package};
    deed.payload = {{"key_event", utf8Text(keyEvent.toHex())}, {"manifest_sha256", utf8Text(sha256(manifest).toHex())}};
    TIZILIM_TRY_ASSIGN(StoredEvent event, parts.ledger->write(deed, parts.signatory()));
    TIZILIM_TRY(transaction.commit());
    return event;
}

QByteArray chainText(const SigningIdentity &identity)
{
    QByteArray pem = identity.certificate().pem();
    for (const Certificate &issuer : identity.chain())
        pem += issuer.pem();
    return pem;
}

Result<std::vector<ZipMember>> signedMembers(std::vector<ZipMember> members, const CmsSigner &signer, Timestamp time)
{
    const QByteArray manifest = AsicManifest::over(members, PackageMembers::signature, PackageMembers::signatureType).toXml();
    // The claimed time is never before the certificate, which was made in the same second perhaps.
    const Timestamp claimed = std::max(time, signer.identity().certificate().notBefore());
    TIZILIM_TRY_ASSIGN(const QByteArray signature, signer.sign(bytesOf(manifest), claimed));
    members.insert(members.begin(), {PackageMembers::mimetype, QByteArray(PackageMembers::mimetypeText.data(), PackageMembers::mimetypeText.size())});
    members.push_back({PackageMembers::asicManifest, manifest});
    members.push_back({PackageMembers::signature, signature});
    members.push_back({PackageMembers::signer, signer.identity().certificate().pem()});
    members.push_back({PackageMembers::chain, chainText(signer.identity())});
    return members;
}

/// Everything from the event on.
Result<PackageMade> finish(Registry::Parts &parts, std::vector<ZipMember> members, const StoredEvent &exported, const SigningIdentity &identity, OutputFile &file,
                           const ExportProgress &progress)
{
    TIZILIM_TRY_ASSIGN(std::vector<ZipMember> history, packageHistory(parts.ledger->log(), exported, parts.slot->keys.signer));
    std::ranges::move(history, std::back_inserter(members));
    TIZILIM_TRY_ASSIGN(const std::vector<ZipMember> all, signedMembers(std::move(members), CmsSigner(identity), exported.event().time));
    TIZILIM_TRY_ASSIGN(const QByteArray archive, StoredZip::encode(all));
    if (progress.stop.stop_requested())
        return failure(Error::refused("task.cancelled"));
    TIZILIM_TRY(file.write(archive));
    TIZILIM_TRY(file.commit());
    PackageMade made{file.destination(), exported.event().entity, static_cast<qint64>(exported.event().sequence), archive.size(), {}};
    for (const ZipMember &member : all)
        made.members.append(member.name);
    return made;
}

} // namespace

Result<PackageMade> createPackage(Registry &registry, const PackageRequest &request, const ExportProgress &progress)
{
    if (registry.isReadOnly())
        return failure(Error::registry("registry.opened_read_only"));
    Registry::Parts &parts = registry.parts();
    // What can be found out before anything is signed is found out here.
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<OutputFile> file, OutputFile::create(request.out));
    TIZILIM_TRY_ASSIGN(const SigningIdentity identity, identityOf(parts, request));
    TIZILIM_TRY_ASSIGN(Written written, writeReports(registry, request, progress));
    const RecordId package = RecordId::make(parts.environment.clock->now(), *parts.environment.randomness);
    TIZILIM_TRY_ASSIGN(const QByteArray manifest, manifestText(registry, request, written, package, identity.certificate()));
    TIZILIM_TRY_ASSIGN(const StoredEvent exported, writeExport(parts, package, manifest));
    written.members.push_back({PackageMembers::manifest, manifest});
    Result<PackageMade> made = finish(parts, std::move(written.members), exported, identity, *file, progress);
    if (!made)
        recordFailedExport(parts, exported, made.error());
    return made;
}

} // namespace tizilim
