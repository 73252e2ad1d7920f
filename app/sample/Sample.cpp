#include "app/sample/Sample.h"

#include "app/sample/SampleLicensing.h"
#include "app/sample/SamplePeople.h"
#include "app/sample/SampleWarnings.h"
#include "app/session/RegistryFolder.h"

#include "model/base/DurableFile.h"

namespace tizilim {

namespace {
constexpr int years = 3;
}

Result<SampleSize> parseSampleSize(const QString &text)
{
    if (text == QLatin1String("small"))
        return SampleSize::Small;
    if (text == QLatin1String("office"))
        return SampleSize::Office;
    if (text == QLatin1String("national"))
        return SampleSize::National;
    return failure(Error::usage("sample.size", {text}));
}

SampleCounts countsOf(SampleSize size)
{
    switch (size) {
    case SampleSize::Office: return {.exchanges = 100, .users = 50'000, .declarations = 6'000};
    case SampleSize::National: return {.exchanges = 200, .users = 1'000'000, .declarations = 120'000};
    case SampleSize::Small: break;
    }
    return {.exchanges = 20, .users = 500, .declarations = 60};
}

namespace {

Result<void> workInto(const std::filesystem::path &folder, SampleSize size, quint64 seed, QDate asOf, const Environment &environment,
                      const SampleProgress &progress)
{
    const SampleCounts counts = countsOf(size);
    const QDate first = asOf.addYears(-years);
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<SampleOffice> office, SampleOffice::found(folder, first, environment));
    SampleDice dice(seed);
    SampleLicensing licensing(*office, dice, counts.exchanges, first, asOf);
    SampleUsers users(*office, dice, counts.users, first, asOf, [&](qint64 done) {
        if (progress)
            progress(done, counts.users);
    });
    SampleDeclarations declarations(*office, dice, users, counts.declarations, first, asOf);
    licensing.planAll();
    users.planAll();
    declarations.planAll();
    planSampleWarnings(*office, asOf);
    return office->workUntil(asOf);
}

} // namespace

Result<Sample> makeSample(const std::filesystem::path &folder, SampleSize size, quint64 seed, QDate asOf,
                          const Environment &environment, const SampleProgress &progress)
{
    std::error_code ignored;
    if (std::filesystem::exists(folder, ignored) && !std::filesystem::is_empty(folder, ignored))
        return failure(Error::refused("registry.exists", {pathText(folder)}));
    // Three years take a while: what is cut off meanwhile never looks like a registry to work in.
    const std::filesystem::path unfinished = unfinishedFolder(folder);
    std::filesystem::remove_all(unfinished, ignored);
    Result<void> worked = workInto(unfinished, size, seed, asOf, environment, progress);
    if (worked)
        worked = renameDurably(unfinished, bareFolder(folder));
    if (!worked) {
        std::filesystem::remove_all(unfinished, ignored);
        return failure(worked.error());
    }
    return Sample{folder, SampleOffice::logins(), SampleOffice::password()};
}

} // namespace tizilim
