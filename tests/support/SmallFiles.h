#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace tizilim {

/// While one lives, no file of this process can grow beyond a size: it stands for a full disk, the same calls fail in
/// the same places. Unix only; elsewhere it does nothing and isReal() says so.
class SmallFiles {
public:
#ifdef Q_OS_UNIX
    explicit SmallFiles(quint64 most)
    {
        m_before = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit small{most, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_before);
    }
    static constexpr bool isReal() { return true; }

private:
    rlimit m_old{};
    void (*m_before)(int) = nullptr;
#else
    explicit SmallFiles(quint64) {}
    static constexpr bool isReal() { return false; }
#endif
};

} // namespace tizilim
