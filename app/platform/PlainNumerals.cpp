#include "app/platform/PlainNumerals.h"

#include <clocale>
#include <string>

#ifndef _WIN32
#include <locale.h>
#endif

namespace tizilim {

#ifdef _WIN32

struct PlainNumerals::State {
    int mode = _configthreadlocale(_ENABLE_PER_THREAD_LOCALE);
    std::string before = std::setlocale(LC_NUMERIC, nullptr);
};

PlainNumerals::PlainNumerals() : m_state(std::make_unique<State>())
{
    std::setlocale(LC_NUMERIC, "C");
}

PlainNumerals::~PlainNumerals()
{
    std::setlocale(LC_NUMERIC, m_state->before.c_str());
    _configthreadlocale(m_state->mode);
}

#else

struct PlainNumerals::State {
    locale_t plain = nullptr;
    locale_t before = nullptr;
};

PlainNumerals::PlainNumerals() : m_state(std::make_unique<State>())
{
    m_state->before = uselocale(nullptr);
    // All else stays as it was; newlocale() takes over the copy.
    m_state->plain = newlocale(LC_NUMERIC_MASK, "C", duplocale(m_state->before));
    if (m_state->plain)
        uselocale(m_state->plain);
}

PlainNumerals::~PlainNumerals()
{
    uselocale(m_state->before);
    if (m_state->plain)
        freelocale(m_state->plain);
}

#endif

} // namespace tizilim
