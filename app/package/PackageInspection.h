#pragma once

#include "app/package/KeyHistory.h"
#include "app/package/PackageVerifier.h"
#include "app/package/StoredZip.h"

#include "model/crypto/CmsVerifier.h"
#include "model/crypto/TimeStamp.h"
#include "model/history/Checkpoint.h"

#include <QCoreApplication>

#include <map>

namespace tizilim {

/// One package under examination. What cannot be read is told once; what rests on it is passed over.
class PackageInspection {
public:
    explicit PackageInspection(const QByteArray &package) : m_package(package) {}

    /// Everything that the package can be asked without looking at anything else.
    void inspect();
    /// Against an older package of the same registry.
    void compareWith(const QByteArray &older);
    void checkTrust(const PackageTrust &trust, const QList<Certificate> &anchors);

    PackageVerdict takeVerdict() { return std::move(m_verdict); }

private:
    // PackageInspection.cpp: the container
    bool openArchive();
    void checkMembers();
    void checkAsicManifest();
    void checkSignature();
    void checkTimestamp();
    void checkManifest();
    void checkManifestFiles();

    // PackageEvidence.cpp: the history
    void checkEvent();
    void checkCheckpoint();
    void checkProof();
    void checkKeys();
    bool takeKeyLine(const QByteArray &line);
    void checkSigner();
    void checkConsistency();

    Timestamp signedAt(const QList<Certificate> &anchors);
    bool has(const QString &member) const { return m_members.contains(member); }
    QByteArray bytes(const QString &member) const;
    void tell(const char *kind, const QString &member, const char *text);
    void tell(const char *kind, const QString &member, const Error &error);
    /// Closes one subject: good unless a problem was told since `before`.
    void conclude(const char *what, size_t before, const QString &good);

    const QByteArray &m_package;
    PackageVerdict m_verdict;
    std::map<QString, QByteArray> m_members;
    std::vector<QString> m_order;
    std::optional<CmsSignature> m_signature;
    std::optional<TimeStamp> m_stamp;
    nlohmann::json m_manifest;
    std::optional<SignedEvent> m_event;
    Digest m_keyEventNamed;
    std::optional<SignedCheckpoint> m_checkpoint;
    nlohmann::json m_consistency;
    KeyHistory m_keys;
    bool m_keysRead = false;
};

/// The kind of problem that a changed member is.
const char *kindOfMember(const QString &member);

} // namespace tizilim
