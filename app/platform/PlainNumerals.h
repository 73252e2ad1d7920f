#pragma once

#include <memory>

namespace tizilim {

/// While one lives, the C library of this thread writes numbers with a point, whatever the country of the machine. Qt
/// sets the process to the user's locale, and libraries that print numbers into files (libxlsxwriter) would then write
/// commas.
class PlainNumerals {
public:
    PlainNumerals();
    ~PlainNumerals();
    PlainNumerals(const PlainNumerals &) = delete;
    PlainNumerals &operator=(const PlainNumerals &) = delete;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tizilim
