#include "model/crypto/Password.h"

#include "model/crypto/CommonPasswords.h"

#include <algorithm>

namespace tizilim {

namespace {

QString inNormalForm(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

bool canBeTypedAgain(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: // its normal form may change with the next Unicode
        return false;
    default:
        return true;
    }
}

Result<void> checkPolicy(const QString &password, const QStringList &names)
{
    const auto characters = password.toUcs4();
    if (characters.size() < NewPassword::shortest)
        return failure(Error::refused("password.too_short",
                                      {QString::number(characters.size()), QString::number(NewPassword::shortest)}));
    if (characters.size() > NewPassword::longest)
        return failure(Error::refused("password.too_long", {QString::number(NewPassword::longest)}));
    if (!password.isValidUtf16() || !std::ranges::all_of(characters, canBeTypedAgain))
        return failure(Error::refused("password.character"));
    if (isCommonPassword(password, names))
        return failure(Error::refused("password.common"));
    return {};
}

} // namespace

Password Password::entered(const QString &text)
{
    QString normal = inNormalForm(text);
    Password password(SecretBytes::utf8Of(normal));
    wipe(normal);
    return password;
}

Result<NewPassword> NewPassword::choose(const QString &text, const QStringList &names)
{
    QString normal = inNormalForm(text);
    const Result<void> allowed = checkPolicy(normal, names);
    wipe(normal);
    TIZILIM_TRY(allowed);
    return NewPassword(entered(text));
}

} // namespace tizilim
