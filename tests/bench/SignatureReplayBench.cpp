// The signatures of a history, as verification replays them from the registry, against OpenSSL's bare Ed25519 on as many
// threads as there are cores, with everything in memory. The replay of rows is timed apart.
#include "tests/bench/Comparison.h"

#include "app/session/RegistryParts.h"
#include "app/session/Verification.h"
#include "model/history/SignatureReplay.h"
#include "tests/support/TestRegistry.h"

#include <openssl/evp.h>

#include <QCoreApplication>

#include <cstdlib>
#include <thread>

namespace {

using namespace tizilim;

constexpr int eventCount = 50'000;

void must(bool good, const char *what)
{
    if (good)
        return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(1);
}

/// A long history of one officer: what it is about does not matter to its signatures.
void lengthen(Registry::Parts &parts, const Environment &environment)
{
    auto transaction = Transaction::begin(*parts.database);
    must(transaction.has_value(), "beginning");
    for (int i = 0; i < eventCount; ++i) {
        const EventDraft draft{.operation = OperationCode::Read, .payload = {{"list", "registrants"}, {"rows", i}}};
        must(parts.ledger->log().append(draft, parts.signatory(), environment.clock->now(), *environment.randomness).has_value(), "an event");
    }
    must(transaction->commit().has_value(), "the commit");
}

double replayed(Database &database, const std::vector<FoundEvent> &found, const NamedKeys &keys)
{
    std::vector<FoundEvent> events = found;
    size_t good = 0;
    const double seconds = bench::secondsOf([&] { must(replaySignatures(database, events, keys, 0, {}, good).has_value(), "the replay"); });
    must(good == events.size(), "a signature");
    return seconds;
}

void verifyBare(const std::vector<QByteArray> &leaves, size_t first, size_t step, EVP_PKEY *key)
{
    EVP_MD_CTX *const context = EVP_MD_CTX_new();
    for (size_t i = first; i < leaves.size(); i += step) {
        const auto *bytes = reinterpret_cast<const unsigned char *>(leaves[i].constData());
        EVP_MD_CTX_reset(context);
        must(EVP_DigestVerifyInit(context, nullptr, nullptr, nullptr, key) == 1, "the bare loop");
        must(EVP_DigestVerify(context, bytes + Event::encodedSize, 64, bytes, Event::encodedSize) == 1, "a bare signature");
    }
    EVP_MD_CTX_free(context);
}

double bare(const std::vector<QByteArray> &leaves, const QByteArray &publicKey)
{
    EVP_PKEY *const key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char *>(publicKey.constData()), 32);
    const double seconds = bench::secondsOf([&] {
        const size_t cores = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> threads;
        for (size_t core = 0; core < cores; ++core)
            threads.emplace_back([&, core] { verifyBare(leaves, core, cores, key); });
    });
    EVP_PKEY_free(key);
    return seconds;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TestWorld world;
    const std::unique_ptr<Registry> registry = world.found();
    must(registry != nullptr, "the registry");
    Registry::Parts &parts = registry->parts();
    lengthen(parts, world.environment());

    const auto found = findEvents(*parts.database, registry->id(), {});
    const auto keys = NamedKeys::gather(*parts.database);
    must(found && keys, "reading the history");
    std::vector<QByteArray> leaves;
    for (const FoundEvent &event : *found)
        leaves.push_back(leafDataOf(*parts.database, event.row).value());
    const QByteArray publicKey = parts.slot->keys.signer.publicKey().bytes();

    const bool good = bench::compare({"check 50 000 signatures of a history", "verification", "bare Ed25519, all cores",
                                      [&] { return replayed(*parts.database, *found, *keys); }, [&] { return bare(leaves, publicKey); },
                                      5, 1 / 0.9});
    const double whole = bench::secondsOf([&] { must(verify(*registry, {}).value().ok(), "verification"); });
    const double again = bench::secondsOf([&] { must(verify(*registry, {}).value().ok(), "verification"); });
    std::printf("| whole verification of that history | first: %.3f s | again, signatures known: %.3f s | | | |\n", whole, again);
    return good ? 0 : 1;
}
