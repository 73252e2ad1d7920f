#pragma once

#include "model/base/Id.h"
#include "model/base/Result.h"
#include "model/base/Timestamp.h"

#include <QString>

#include <filesystem>

namespace tizilim {

/// The wrong passwords in a row that this workstation has seen for one officer of one registry, whichever program they
/// were typed into. Delays only (see UnlockDelay): who deletes the memory merely guesses as fast as scrypt allows.
class UnlockMemory {
public:
    UnlockMemory(const std::filesystem::path &workstation, const RecordId &registry, const QString &login);

    /// Whole seconds still to wait, rounded up; 0 if a password may be tried.
    qint64 secondsLeft(Timestamp now) const;
    void failed(Timestamp now) const;
    void succeeded() const;

private:
    std::filesystem::path m_file;
};

} // namespace tizilim
