#pragma once

#include "model/crypto/Ed25519.h"
#include "model/crypto/Sha256.h"
#include "model/crypto/X25519.h"

#include <QString>

namespace tizilim {

/// The keys that a code on paper stands for: one pair opens the slot sealed to it, one signs the single operation that
/// the code is good for (RECOVER, ENROL).
struct CodeKeys {
    X25519Key agreement;
    Ed25519Signer signer;
};

/// The recovery key of a registry: 256 bits, printed once in 13 groups (GroupedCode), replaced after use.
class RecoveryKey {
public:
    static constexpr std::size_t size = 32;

    static RecoveryKey make(Randomness &randomness);
    /// Errors: those of GroupedCode::read.
    [[nodiscard]] static Result<RecoveryKey> parse(const QString &text);

    QString toText() const;
    CodeKeys keys() const;

private:
    explicit RecoveryKey(SecretBytes secret) : m_secret(std::move(secret)) {}
    SecretBytes m_secret;
};

/// The one-time code with which an invited officer enrols: 120 bits in 6 groups (GroupedCode).
class InviteCode {
public:
    static constexpr std::size_t size = 15;

    static InviteCode make(Randomness &randomness);
    /// Errors: those of GroupedCode::read.
    [[nodiscard]] static Result<InviteCode> parse(const QString &text);

    QString toText() const;
    CodeKeys keys() const;

private:
    explicit InviteCode(SecretBytes secret) : m_secret(std::move(secret)) {}
    SecretBytes m_secret;
};

} // namespace tizilim
