#include "model/history/InclusionProofText.h"

#include "model/history/TreeText.h"

namespace tizilim {

namespace {

const QByteArray head("c2sp.org/tlog-proof@v1");
const QByteArray indexWord("index ");
/// A tree below 2^63 leaves has no longer path.
constexpr qsizetype longest = 63;

Error malformed(const char *what)
{
    return Error::refused("proof.malformed", {QLatin1String(what)});
}

Result<MerkleProof> parseHashes(const QList<QByteArray> &lines)
{
    if (lines.size() > longest)
        return failure(malformed("hashes"));
    MerkleProof hashes;
    for (const QByteArray &line : lines) {
        const auto hash = parseTreeHash(line);
        if (!hash)
            return failure(malformed("hashes"));
        hashes.push_back(*hash);
    }
    return hashes;
}

} // namespace

QByteArray InclusionProofText::format() const
{
    QByteArray bytes = head + '\n' + indexWord + QByteArray::number(index) + '\n';
    for (const Digest &hash : hashes)
        bytes += hash.bytes().toBase64() + '\n';
    return bytes + '\n' + checkpoint.format();
}

Result<InclusionProofText> InclusionProofText::parse(const QByteArray &bytes)
{
    const qsizetype cut = bytes.indexOf("\n\n");
    if (cut < 0)
        return failure(malformed("lines"));
    QList<QByteArray> lines = bytes.first(cut).split('\n');
    if (lines.size() < 2 || lines[0] != head || !lines[1].startsWith(indexWord))
        return failure(malformed("lines"));
    const auto index = parseTreeNumber(lines[1].sliced(indexWord.size()));
    if (!index)
        return failure(malformed("index"));
    TIZILIM_TRY_ASSIGN(MerkleProof hashes, parseHashes(lines.sliced(2)));
    TIZILIM_TRY_ASSIGN(SignedCheckpoint checkpoint, SignedCheckpoint::parse(bytes.sliced(cut + 2)));
    return InclusionProofText{*index, std::move(hashes), std::move(checkpoint)};
}

bool InclusionProofText::proves(const Digest &leaf) const
{
    return provesInclusion(hashes, leaf, index, checkpoint.checkpoint.size, checkpoint.checkpoint.root);
}

} // namespace tizilim
