#include "model/crypto/P256Key.h"

#include "model/crypto/OpenSslHandles.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>

namespace tizilim {

namespace {

using ParameterBuilderHandle = std::unique_ptr<OSSL_PARAM_BLD, OpenSslRelease<OSSL_PARAM_BLD_free>>;
using ParametersHandle = std::unique_ptr<OSSL_PARAM, OpenSslRelease<OSSL_PARAM_free>>;

bool isBelowTheOrder(const EC_GROUP *curve, const BIGNUM *scalar)
{
    return BN_is_zero(scalar) == 0 && BN_cmp(scalar, EC_GROUP_get0_order(curve)) < 0;
}

/// The public point of a scalar, 65 bytes; nothing if OpenSSL fails.
QByteArray publicPoint(const EC_GROUP *curve, const BIGNUM *scalar)
{
    const BigNumberContextHandle context(BN_CTX_secure_new());
    const CurvePointHandle point(EC_POINT_new(curve));
    QByteArray bytes(65, '\0');
    if (EC_POINT_mul(curve, point.get(), scalar, nullptr, nullptr, context.get()) != 1
        || EC_POINT_point2oct(curve, point.get(), POINT_CONVERSION_UNCOMPRESSED,
                              reinterpret_cast<unsigned char *>(bytes.data()), 65, context.get())
            != 65)
        return {};
    return bytes;
}

KeyHandle keyOf(const BIGNUM *scalar, const QByteArray &publicBytes)
{
    const ParameterBuilderHandle builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, publicBytes.constData(),
                                     static_cast<std::size_t>(publicBytes.size()));
    const ParametersHandle parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) != 1)
        return {};
    return KeyHandle(key);
}

} // namespace

Result<P256Key> P256Key::fromScalar(ByteView scalar)
{
    const auto malformed = failure(Error::refused("key.malformed", {QStringLiteral("P-256")}));
    if (scalar.size() != size)
        return malformed;
    const CurveHandle curve(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    const BigNumberHandle number(BN_secure_new());
    if (BN_bin2bn(reinterpret_cast<const unsigned char *>(scalar.data()), size, number.get()) == nullptr
        || !isBelowTheOrder(curve.get(), number.get()))
        return malformed;
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    QByteArray publicBytes = publicPoint(curve.get(), number.get());
    KeyHandle key = keyOf(number.get(), publicBytes);
    if (publicBytes.isEmpty() || !key)
        return malformed;
    return P256Key(SecretBytes::copyOf(scalar), std::move(publicBytes), std::shared_ptr<EVP_PKEY>(std::move(key)));
}

P256Key P256Key::make(Randomness &randomness)
{
    // One scalar in four thousand million is not below the order.
    for (;;)
        if (auto key = fromScalar(SecretBytes::random(size, randomness)))
            return std::move(*key);
}

P256Key P256Key::clone() const
{
    return {m_scalar.clone(), m_publicBytes, m_key};
}

} // namespace tizilim
