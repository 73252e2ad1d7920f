#pragma once

#include "model/base/Result.h"
#include "model/crypto/SecretBytes.h"

#include <QString>
#include <QStringList>

namespace tizilim {

/// A password as somebody entered it, in the one form that counts: NFC, UTF-8. Wipe the text it came from.
class Password {
public:
    static Password entered(const QString &text);
    ByteView utf8() const { return m_utf8; }

protected:
    explicit Password(SecretBytes utf8) : m_utf8(std::move(utf8)) {}

private:
    SecretBytes m_utf8;
};

/// A password that may be set: it passed the policy.
class NewPassword : public Password {
public:
    static constexpr qsizetype shortest = 12;  ///< code points after NFC
    static constexpr qsizetype longest = 1024; ///< code points after NFC

    /// No rules of composition (NIST SP 800-63B, 5.1.1.2): long enough, not one of the common ones, and not built from
    /// the names given (login, registry). Errors: password.too_short {length, shortest}, password.too_long {longest},
    /// password.common, password.character (a control or unassigned character: no keyboard is sure to type it again).
    [[nodiscard]] static Result<NewPassword> choose(const QString &text, const QStringList &names = {});

private:
    explicit NewPassword(Password password) : Password(std::move(password)) {}
};

} // namespace tizilim
