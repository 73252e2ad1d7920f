#include "app/package/PackageInspection.h"

#include "app/package/PackageMembers.h"

#include "model/crypto/Sha256.h"
#include "model/history/CanonicalJson.h"
#include "model/history/InclusionProofText.h"
#include "model/history/KeyEvents.h"
#include "model/history/Payload.h"

namespace tizilim {

namespace {

namespace Members = PackageMembers;
using Json = nlohmann::json;

QString say(const char *text)
{
    return QCoreApplication::translate("Package", text);
}

QString textIn(const Json &json, const char *name)
{
    return json.is_object() && json.contains(name) && json[name].is_string() ? QString::fromStdString(json[name].get<std::string>()) : QString();
}

std::optional<QByteArray> decoded(const Json &text)
{
    if (!text.is_string())
        return {};
    const QByteArray base64 = QByteArray::fromStdString(text.get<std::string>());
    const auto bytes = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (*bytes).toBase64() == base64 ? std::optional(*bytes) : std::nullopt;
}

std::optional<quint64> numberIn(const Json &json, const char *name)
{
    if (!json.is_object() || !json.contains(name) || !json[name].is_number_unsigned())
        return {};
    return json[name].get<quint64>();
}

std::optional<Digest> digestIn(const Json &json, const char *name)
{
    if (!json.is_object() || !json.contains(name))
        return {};
    const auto bytes = decoded(json[name]);
    const auto digest = bytes ? Digest::fromBytes(*bytes) : failure(Error());
    return digest ? std::optional(*digest) : std::nullopt;
}

std::optional<MerkleProof> hashesIn(const Json &json, const char *name)
{
    if (!json.is_object() || !json.contains(name) || !json[name].is_array() || json[name].size() > 128)
        return {};
    MerkleProof proof;
    for (const Json &hash : json[name]) {
        const auto bytes = decoded(hash);
        const auto digest = bytes ? Digest::fromBytes(*bytes) : failure(Error());
        if (!digest)
            return {};
        proof.push_back(*digest);
    }
    return proof;
}

/// Key events, and the requests that they approve.
bool belongsToKeys(OperationCode operation)
{
    return isKeyEvent(operation) || operation == OperationCode::Request;
}

bool commitsTo(const Event &event, const QByteArray &nonce, const QByteArray &payload)
{
    const auto commitment = payloadCommitment(nonce, payload);
    return commitment && *commitment == event.payloadCommitment;
}

} // namespace

void PackageInspection::checkEvent()
{
    const size_t before = m_verdict.problems.size();
    const auto event = SignedEvent::fromLeafData(bytes(Members::exportLeaf));
    if (!event || event->event.operation != OperationCode::Export) {
        tell("event_edited", Members::exportLeaf, QT_TRANSLATE_NOOP("Package", "This is no EXPORT event."));
        return conclude("event", before, {});
    }
    m_event = *event;
    const QByteArray text = bytes(Members::exportPayload);
    if (!commitsTo(event->event, bytes(Members::exportNonce), text))
        tell("payload_swapped", Members::exportPayload, QT_TRANSLATE_NOOP("Package", "Payload and nonce are not those to which the EXPORT event commits."));
    const auto payload = parseCanonicalJson(text);
    const bool exact = payload && payload->is_object() && payload->size() == 2 && !textIn(*payload, "key_event").isEmpty();
    if (!exact)
        tell("payload_swapped", Members::exportPayload, QT_TRANSLATE_NOOP("Package", "The payload of the EXPORT event does not say what it must say."));
    else if (textIn(*payload, "manifest_sha256") != sha256(bytes(Members::manifest)).toHex())
        tell("manifest_edited", Members::manifest, QT_TRANSLATE_NOOP("Package", "The manifest is not the one that the history names."));
    if (exact)
        m_keyEventNamed = Digest::fromHex(textIn(*payload, "key_event")).value_or(Digest());
    const bool same = m_manifest.is_null() || (textIn(m_manifest, "package") == event->event.entity.toString() && textIn(m_manifest, "registry") == event->event.registry.toString()
                       && textIn(m_manifest.value("officer", Json()), "id") == event->event.actor.toString());
    if (!same)
        tell("manifest_edited", Members::manifest, QT_TRANSLATE_NOOP("Package", "The manifest names another package, registry or officer than the EXPORT event."));
    conclude("event", before, say(QT_TRANSLATE_NOOP("Package", "The EXPORT event commits to the manifest.")));
}

void PackageInspection::checkCheckpoint()
{
    const size_t before = m_verdict.problems.size();
    const auto checkpoint = SignedCheckpoint::parse(bytes(Members::checkpoint));
    if (!checkpoint || checkpoint->format() != bytes(Members::checkpoint) || checkpoint->note.signatures.size() != 1) {
        tell("checkpoint_edited", Members::checkpoint, QT_TRANSLATE_NOOP("Package", "This is no checkpoint with one signature."));
        return conclude("checkpoint", before, {});
    }
    m_checkpoint = *checkpoint;
    m_verdict.facts.size = static_cast<qint64>(checkpoint->checkpoint.size);
    m_verdict.facts.root = checkpoint->checkpoint.root.toHex();
    if (m_event && checkpoint->checkpoint.registry != m_event->event.registry)
        tell("checkpoint_edited", Members::checkpoint, QT_TRANSLATE_NOOP("Package", "The checkpoint is that of another registry."));
    conclude("checkpoint", before, say(QT_TRANSLATE_NOOP("Package", "The checkpoint names size and root of the history.")));
}

void PackageInspection::checkProof()
{
    const size_t before = m_verdict.problems.size();
    const auto proof = InclusionProofText::parse(bytes(Members::proof));
    const bool same = proof && proof->format() == bytes(Members::proof) && proof->checkpoint.format() == bytes(Members::checkpoint);
    if (!same)
        tell("proof_edited", Members::proof, QT_TRANSLATE_NOOP("Package", "The proof is malformed, or holds another checkpoint than the one beside it."));
    else if (m_event && (proof->index != m_event->event.sequence || !proof->proves(m_event->leafHash())))
        tell("proof_edited", Members::proof, QT_TRANSLATE_NOOP("Package", "The proof does not lead from the EXPORT event to the checkpoint."));
    conclude("proof", before, say(QT_TRANSLATE_NOOP("Package", "The EXPORT event stands in the history of the checkpoint.")));
}

void PackageInspection::checkKeys()
{
    if (!m_event || !m_checkpoint)
        return;
    const size_t before = m_verdict.problems.size();
    QByteArray text = bytes(Members::keys);
    if (!text.endsWith('\n')) {
        tell("event_edited", Members::keys, QT_TRANSLATE_NOOP("Package", "The key events are cut off."));
        return conclude("keys", before, {});
    }
    text.chop(1);
    const QList<QByteArray> lines = text.split('\n');
    m_keysRead = true;
    for (qsizetype i = 0; i < lines.size() && m_keysRead; ++i)
        m_keysRead = takeKeyLine(lines[i]);
    if (m_keysRead && m_keys.last() != m_keyEventNamed)
        tell("event_deleted", Members::keys, QT_TRANSLATE_NOOP("Package", "The last key event is not the one that the EXPORT event names: a revocation could have been left out."));
    m_verdict.facts.registry = m_keys.registry().toString();
    if (m_keysRead && m_keys.registry() != m_event->event.registry)
        tell("wrong_key", Members::keys, QT_TRANSLATE_NOOP("Package", "The registry's id is not the one that its first keys make."));
    conclude("keys", before, say(QT_TRANSLATE_NOOP("Package", "All key events are there, in the history, and rightly signed.")));
}

bool PackageInspection::takeKeyLine(const QByteArray &line)
{
    const auto json = parseCanonicalJson(line);
    const auto named = json && json->is_object() && json->size() == 5 ? numberIn(*json, "seq") : std::nullopt;
    const bool known = named.has_value();
    const quint64 sequence = named.value_or(0);
    const auto proof = known ? hashesIn(*json, "proof") : std::nullopt;
    const auto leaf = known && json->contains("leaf") ? decoded((*json)["leaf"]) : std::nullopt;
    const auto payload = known && json->contains("payload") ? decoded((*json)["payload"]) : std::nullopt;
    const auto nonce = known && json->contains("nonce") ? decoded((*json)["nonce"]) : std::nullopt;
    const auto event = leaf ? SignedEvent::fromLeafData(*leaf) : failure(Error());
    if (!proof || !payload || !nonce || !event || !parseCanonicalJson(*payload) || event->event.sequence != sequence || !belongsToKeys(event->event.operation)
        || sequence > m_event->event.sequence || event->event.registry != m_event->event.registry) {
        tell("event_edited", Members::keys, QT_TRANSLATE_NOOP("Package", "A line is no key event of this registry."));
        return false;
    }
    const Checkpoint &checkpoint = m_checkpoint->checkpoint;
    if (!provesInclusion(*proof, event->leafHash(), sequence, checkpoint.size, checkpoint.root)) {
        tell("event_inserted", Members::keys, QT_TRANSLATE_NOOP("Package", "A key event does not stand in the history of the checkpoint."));
        return false;
    }
    if (!commitsTo(event->event, *nonce, *payload)) {
        tell("payload_swapped", Members::keys, QT_TRANSLATE_NOOP("Package", "The payload of a key event is not the one to which it commits."));
        return false;
    }
    if (const auto problem = m_keys.take({*event, *payload, *nonce})) {
        tell(problem->kind, Members::keys, problem->text);
        return false;
    }
    return true;
}

void PackageInspection::checkSigner()
{
    if (!m_event || !m_checkpoint || !m_keysRead)
        return;
    const size_t before = m_verdict.problems.size();
    if (const auto problem = m_keys.checkSigner(*m_event))
        tell(problem->kind, Members::exportLeaf, problem->text);
    const KeyHolder *officer = m_keys.holder(m_event->event.actor);
    const auto key = officer ? Ed25519PublicKey::fromBytes(officer->signingKey) : failure(Error());
    if (!key || !m_checkpoint->verify(*key))
        tell("checkpoint_edited", Members::checkpoint, QT_TRANSLATE_NOOP("Package", "The checkpoint is not signed by the officer who signed the EXPORT event."));
    const bool own = m_signature && officer && officer->certificate == m_signature->signer.der();
    const QString text = own ? say(QT_TRANSLATE_NOOP("Package", "The officer's role was in force, and the certificate is his own as the history names it."))
                             : say(QT_TRANSLATE_NOOP("Package", "The officer's role was in force; the certificate is one from outside that the manifest names."));
    conclude("signer", before, text);
}

void PackageInspection::checkConsistency()
{
    const size_t before = m_verdict.problems.size();
    const auto text = parseCanonicalJson(bytes(Members::consistency));
    const bool readable = text && text->is_object() && text->size() == 1 && text->contains("proofs") && (*text)["proofs"].is_array();
    if (!readable) {
        tell("proof_edited", Members::consistency, QT_TRANSLATE_NOOP("Package", "These are no proofs of consistency."));
        return conclude("consistency", before, {});
    }
    m_consistency = (*text)["proofs"];
    for (const Json &entry : m_consistency) {
        const auto oldSize = numberIn(entry, "old_size");
        const auto newSize = numberIn(entry, "new_size");
        const auto oldRoot = digestIn(entry, "old_root");
        const auto hashes = hashesIn(entry, "hashes");
        const bool proved = oldSize && newSize && oldRoot && hashes && m_checkpoint && *newSize == m_checkpoint->checkpoint.size
            && provesConsistency(*hashes, *oldSize, *oldRoot, *newSize, m_checkpoint->checkpoint.root);
        if (!proved) {
            tell("proof_edited", Members::consistency, QT_TRANSLATE_NOOP("Package", "A proof of consistency does not lead to the checkpoint."));
            break;
        }
    }
    conclude("consistency", before, say(QT_TRANSLATE_NOOP("Package", "The histories of all earlier exports are the beginning of this one.")));
}

void PackageInspection::compareWith(const QByteArray &older)
{
    if (!m_checkpoint)
        return;
    const size_t before = m_verdict.problems.size();
    PackageInspection other(older);
    other.inspect();
    const Checkpoint &now = m_checkpoint->checkpoint;
    const Checkpoint then = other.m_checkpoint ? other.m_checkpoint->checkpoint : Checkpoint();
    const auto proved = [&](const Json &entry) { return numberIn(entry, "old_size") == then.size && digestIn(entry, "old_root") == then.root; };
    if (!other.m_verdict.isConsistent())
        tell("older_damaged", {}, QT_TRANSLATE_NOOP("Package", "The older package is damaged itself."));
    else if (then.registry != now.registry)
        tell("forked", Members::checkpoint, QT_TRANSLATE_NOOP("Package", "The older package is that of another registry."));
    else if (then.size > now.size)
        tell("rolled_back", Members::checkpoint, QT_TRANSLATE_NOOP("Package", "The older package knows a longer history: this one was rolled back, or it is the older."));
    else if (then.size == now.size ? then.root != now.root : std::ranges::none_of(m_consistency, proved))
        tell("forked", Members::consistency, QT_TRANSLATE_NOOP("Package", "The history of the older package is not the beginning of this one: it was rewritten."));
    conclude("since", before, say(QT_TRANSLATE_NOOP("Package", "The history of the older package is the beginning of this one.")));
}

} // namespace tizilim
