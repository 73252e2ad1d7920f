#include "model/history/Payload.h"

#include "model/crypto/Sha256.h"

namespace tizilim {

Result<Digest> payloadCommitment(const QByteArray &nonce, const QByteArray &payload)
{
    // Of any other length, a byte could move between nonce and payload unseen.
    if (nonce.size() != nonceSize)
        return failure(Error::registry("payload.nonce_malformed", {QString::number(nonce.size())}));
    return Sha256("tizilim/v1/payload").add(nonce).add(payload).finish();
}

} // namespace tizilim
