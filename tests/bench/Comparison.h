#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace tizilim::bench {

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Wall seconds that something takes.
inline double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Two ways to do the same, run in turn so that a machine that others use slows both alike. The ratio is the median of
/// the ratios of each round, ours over theirs.
struct Comparison {
    std::string what;
    std::string ours;
    std::string theirs;
    std::function<double()> measureOurs; ///< seconds
    std::function<double()> measureTheirs;
    int rounds = 5;
    double mostRatio = 0; ///< what the issue asks for
};

/// Prints one line of docs/benchmarks.md. True if the ratio is what was asked for.
inline bool compare(const Comparison &comparison)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    comparison.measureOurs(); // warm-up, not counted
    comparison.measureTheirs();
    for (int round = 0; round < comparison.rounds; ++round) {
        ours.push_back(comparison.measureOurs());
        theirs.push_back(comparison.measureTheirs());
        ratios.push_back(ours.back() / theirs.back());
    }
    const auto [least, most] = std::ranges::minmax(ratios);
    const bool good = median(ratios) <= comparison.mostRatio;
    std::printf("| %s | %s: %.3f s | %s: %.3f s | %.3f (%.3f–%.3f) | ≤ %.2f | %s |\n", comparison.what.c_str(),
                comparison.ours.c_str(), median(ours), comparison.theirs.c_str(), median(theirs), median(ratios), least, most,
                comparison.mostRatio, good ? "yes" : "no");
    std::fflush(stdout);
    return good;
}

} // namespace tizilim::bench
