#include "app/package/PackageTimestamp.h"

#include "app/package/AsicManifest.h"
#include "app/package/PackageMembers.h"

#include "model/crypto/TimeStamp.h"

#include <algorithm>

namespace tizilim {

namespace {

struct Unstamped {
    std::vector<ZipMember> members;
    QByteArray manifest; ///< what the stamp is to be over
};

Result<Unstamped> open(const QByteArray &package)
{
    TIZILIM_TRY_ASSIGN(StoredZip::Contents contents, StoredZip::decode(package));
    if (!contents.damaged.isEmpty())
        return failure(Error::refused("package.not_stored_zip", {contents.damaged.first()}));
    const auto named = [&](QLatin1String name) { return std::ranges::find(contents.members, name, &ZipMember::name); };
    if (named(PackageMembers::stamp) != contents.members.end())
        return failure(Error::refused("package.stamped"));
    const auto signature = named(PackageMembers::signature);
    if (signature == contents.members.end())
        return failure(Error::refused("package.not_stored_zip", {PackageMembers::signature}));
    const QByteArray manifest = AsicManifest::over({*signature}, PackageMembers::stamp, PackageMembers::stampType).toXml();
    return Unstamped{std::move(contents.members), manifest};
}

} // namespace

Result<QByteArray> packageTimestampQuery(const QByteArray &package, Randomness &randomness)
{
    TIZILIM_TRY_ASSIGN(const Unstamped unstamped, open(package));
    return TimeStamping::makeQuery(bytesOf(unstamped.manifest), randomness);
}

Result<QByteArray> stampedPackage(const QByteArray &package, const QByteArray &reply, const QByteArray &query)
{
    TIZILIM_TRY_ASSIGN(Unstamped unstamped, open(package));
    TIZILIM_TRY_ASSIGN(const QByteArray token, TimeStamping::tokenOfReply(reply, query));
    TIZILIM_TRY(TimeStamping::verifyToken(token, bytesOf(unstamped.manifest)));
    unstamped.members.push_back({PackageMembers::stampManifest, unstamped.manifest});
    unstamped.members.push_back({PackageMembers::stamp, token});
    return StoredZip::encode(unstamped.members);
}

} // namespace tizilim
