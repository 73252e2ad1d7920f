#pragma once

#include "app/session/Environment.h"

#include <QDate>
#include <QStringList>

#include <functional>

namespace tizilim {

enum class SampleSize { Small, Office, National };

/// "small", "office" or "national". Errors: sample.size (usage; the text).
[[nodiscard]] Result<SampleSize> parseSampleSize(const QString &text);

/// How much a sample of a size holds.
struct SampleCounts {
    int exchanges = 0;
    int users = 0;
    int declarations = 0;
};
SampleCounts countsOf(SampleSize size);

/// A registry to look around in, with nothing real in it.
struct Sample {
    std::filesystem::path folder;
    QStringList logins;
    QString password; ///< of every officer
};

/// Users registered so far, and how many there will be.
using SampleProgress = std::function<void(qint64 done, qint64 total)>;

/// Founds a registry and lets its officers work in it for three years up to a day, all through the verbs. The content
/// of the rows comes from seed, size and day; ids, keys and the time that it takes do not. Errors: those of
/// foundRegistry() and of the verbs.
[[nodiscard]] Result<Sample> makeSample(const std::filesystem::path &folder, SampleSize size, quint64 seed, QDate asOf,
                                        const Environment &environment, const SampleProgress &progress = {});

} // namespace tizilim
