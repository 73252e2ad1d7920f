#pragma once

#include "model/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tizilim {

/// One thing that was looked at.
struct PackageCheck {
    enum class Outcome { Good, Bad, NotChecked };
    QString what; ///< archive, members, signature, manifest, event, checkpoint, proof, keys, signer, consistency, since, timestamp, trust
    Outcome outcome = Outcome::Good;
    QString text; ///< a sentence for people
};

/// Something that is wrong.
struct PackageProblem {
    QString kind;   ///< report_edited, manifest_edited, checkpoint_edited, proof_edited … (docs/file-format.md, "Audit package")
    QString member; ///< file in the package; empty where it is about the whole
    QString text;   ///< a sentence for people
};

/// What a package says of itself, as far as it could be read.
struct PackageFacts {
    QString package;
    QString registry; ///< id computed from event 0, not what the package claims; 32 hex digits
    QString registryName;
    QString officer;
    QString role;
    QString time;       ///< ISO, UTC
    QString signer;     ///< holder of the certificate
    QString signerFingerprint;
    QString stampedAt;  ///< ISO, UTC; empty without time stamp
    qint64 size = -1;   ///< of the history at the checkpoint
    QString root;       ///< hex
    QStringList reports;
};

struct PackageVerdict {
    PackageFacts facts;
    std::vector<PackageCheck> checks;
    std::vector<PackageProblem> problems;

    /// Nothing was found wrong in what the package says about itself.
    bool isConsistent() const { return problems.empty(); }
    /// Consistent, all of it checked, and its origin proved by what the caller trusts.
    bool isGood() const;
};

/// Where a package must come from: the registry of an id, or a signer with one of the certificates, or one issued under them.
struct PackageTrust {
    QString registryId;     ///< 32 hex digits; empty: not asked
    QByteArray certificates; ///< PEM; empty: not asked
};

/// Checks an audit package by itself, without any registry; with an older package of the same registry also that its history
/// is the beginning of this one's. Errors: only those of malformed trust (certificate.malformed, id.malformed); whatever is
/// wrong with the package stands in the verdict.
[[nodiscard]] Result<PackageVerdict> verifyPackage(const QByteArray &package, const PackageTrust &trust, const QByteArray &older = {});

} // namespace tizilim
