// What unlocking costs beside scrypt, on a registry whose passwords cost what they cost in earnest. The registry's folder
// is made here, so that nothing has to be given.
#include "tests/bench/Comparison.h"

#include "app/sample/Sample.h"
#include "app/session/Registry.h"
#include "model/crypto/KeyDerivation.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdlib>

namespace {

using namespace tizilim;

constexpr double mostBesideScrypt = 0.3; // seconds

double scryptAlone()
{
    const QByteArray password("sary-arqa 1947 bulak");
    const QByteArray salt(16, 's');
    return bench::secondsOf([&] {
        if (!scrypt(bytesOf(password), bytesOf(salt), ScryptParameters{}, KdfPolicy::production()))
            std::exit(1);
    });
}

double unlocked(const Sample &sample, const Environment &environment)
{
    return bench::secondsOf([&] {
        if (!Registry::unlock(sample.folder, QStringLiteral("officer"), sample.password, environment))
            std::exit(1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    Environment environment = Environment::ofThisMachine();
    environment.workstation = folder.filePath(QStringLiteral("workstation")).toStdString();
    const auto sample = makeSample(folder.filePath(QStringLiteral("sample.tizilim")).toStdString(), SampleSize::Small, 1,
                                   environment.clock->now().almatyDate(), environment);
    if (!sample)
        return 1;
    std::vector<double> beside;
    std::vector<double> scrypts;
    (void)scryptAlone();
    for (int round = 0; round < 7; ++round) {
        scrypts.push_back(scryptAlone());
        beside.push_back(unlocked(*sample, environment) - scrypts.back());
    }
    const bool good = bench::median(beside) <= mostBesideScrypt;
    std::printf("| unlock the small sample | beside scrypt: %.3f s | scrypt: %.3f s | | ≤ %.1f s | %s |\n", bench::median(beside),
                bench::median(scrypts), mostBesideScrypt, good ? "yes" : "no");
    return good ? 0 : 1;
}
