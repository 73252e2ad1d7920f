#include "app/package/PackageHistory.h"

#include "app/package/PackageMembers.h"

#include "model/history/CanonicalJson.h"
#include "model/history/InclusionProofText.h"
#include "model/history/KeyEvents.h"

#include <QSet>

namespace tizilim {

namespace {

std::string base64(const QByteArray &bytes)
{
    return bytes.toBase64().toStdString();
}

nlohmann::json hashesOf(const MerkleProof &proof)
{
    nlohmann::json hashes = nlohmann::json::array();
    for (const Digest &hash : proof)
        hashes.push_back(base64(hash.bytes()));
    return hashes;
}

Result<QByteArray> keyLine(const EventLog &log, const StoredEvent &event, quint64 size)
{
    TIZILIM_TRY_ASSIGN(const MerkleProof proof, inclusionProof(event.event().sequence, size, log));
    return canonicalJson({{"seq", event.event().sequence},
                          {"leaf", base64(event.signedEvent.leafData())},
                          {"payload", base64(event.payload)},
                          {"nonce", base64(event.nonce)},
                          {"proof", hashesOf(proof)}});
}

Result<QByteArray> keyLines(const EventLog &log, quint64 size)
{
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> events, keyEventsAndRequests(log));
    QByteArray lines;
    for (const StoredEvent &event : events) {
        if (event.event().sequence >= size)
            break;
        TIZILIM_TRY_ASSIGN(const QByteArray line, keyLine(log, event, size));
        lines += line + '\n';
    }
    return lines;
}

/// Leaf hashes, in hex, of exports that did not come to be.
Result<QSet<QString>> failedExports(const EventLog &log)
{
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> failed, log.withOperation(OperationCode::ExportFailed));
    QSet<QString> leaves;
    for (const StoredEvent &event : failed) {
        const nlohmann::json payload = event.json();
        if (payload.is_object())
            leaves.insert(QString::fromStdString(payload.value("export", std::string())));
    }
    return leaves;
}

Result<QByteArray> consistencyText(const EventLog &log, quint64 size)
{
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> exports, log.withOperation(OperationCode::Export));
    TIZILIM_TRY_ASSIGN(const QSet<QString> failed, failedExports(log));
    nlohmann::json proofs = nlohmann::json::array();
    for (const StoredEvent &earlier : exports) {
        const quint64 oldSize = earlier.event().sequence + 1;
        if (oldSize >= size || failed.contains(earlier.signedEvent.leafHash().toHex()))
            continue;
        TIZILIM_TRY_ASSIGN(const Digest oldRoot, log.rootAt(oldSize));
        TIZILIM_TRY_ASSIGN(const MerkleProof proof, consistencyProof(oldSize, size, log));
        proofs.push_back({{"old_size", oldSize}, {"old_root", base64(oldRoot.bytes())}, {"new_size", size}, {"hashes", hashesOf(proof)}});
    }
    return canonicalJson({{"proofs", proofs}});
}

} // namespace

Result<std::vector<ZipMember>> packageHistory(const EventLog &log, const StoredEvent &exported, const Ed25519Signer &signer)
{
    const quint64 size = exported.event().sequence + 1;
    TIZILIM_TRY_ASSIGN(const Digest root, log.rootAt(size));
    const auto sign = [&](const QByteArray &message) -> Result<QByteArray> { return signer.sign(message); };
    TIZILIM_TRY_ASSIGN(const SignedCheckpoint checkpoint, SignedCheckpoint::make({log.registry(), size, root}, signer.publicKey(), sign));
    InclusionProofText proof{exported.event().sequence, {}, checkpoint};
    TIZILIM_TRY_ASSIGN(proof.hashes, inclusionProof(proof.index, size, log));
    TIZILIM_TRY_ASSIGN(const QByteArray consistency, consistencyText(log, size));
    TIZILIM_TRY_ASSIGN(const QByteArray keys, keyLines(log, size));
    return std::vector<ZipMember>{{PackageMembers::checkpoint, checkpoint.format()},
                                  {PackageMembers::proof, proof.format()},
                                  {PackageMembers::exportLeaf, exported.signedEvent.leafData()},
                                  {PackageMembers::exportPayload, exported.payload},
                                  {PackageMembers::exportNonce, exported.nonce},
                                  {PackageMembers::consistency, consistency},
                                  {PackageMembers::keys, keys}};
}

} // namespace tizilim
