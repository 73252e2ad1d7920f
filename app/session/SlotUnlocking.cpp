#include "app/session/SlotUnlocking.h"

#include "app/session/RegistryFolder.h"
#include "app/session/UnlockMemory.h"

namespace tizilim {

namespace {

/// Tries the key file in place, then the one that a change left beside it.
Result<OpenSlot> slotIn(const KeyFile &file, const KeyRing &ring, const QString &login, const Password &password, const KdfPolicy &policy)
{
    Result<OpenSlot> slot = ring.unlock(login, password, policy);
    if (slot || !file.hasStaged())
        return slot;
    if (const Result<KeyRing> other = file.readStaged()) {
        if (Result<OpenSlot> found = other->unlock(login, password, policy))
            return found;
    }
    return slot;
}

bool isGuess(const Error &error)
{
    return error.is("unlock.wrong_password") || error.is("unlock.unknown_officer");
}

} // namespace

Result<UnlockedSlot> unlockSlot(const std::filesystem::path &folder, const QString &login, const QString &password,
                                const Environment &environment)
{
    const KeyFile file(keysFile(folder));
    TIZILIM_TRY_ASSIGN(const KeyRing ring, file.read());
    const UnlockMemory memory(environment.workstation, ring.registry(), login);
    if (const qint64 seconds = memory.secondsLeft(environment.clock->now()); seconds > 0)
        return failure(Error::denied("unlock.wait", {QString::number(seconds)}));
    Result<OpenSlot> slot = slotIn(file, ring, login, Password::entered(password), *environment.kdf);
    if (!slot) {
        if (isGuess(slot.error()))
            memory.failed(environment.clock->now());
        return failure(slot.error());
    }
    memory.succeeded();
    return UnlockedSlot{std::make_shared<const OpenSlot>(std::move(*slot)), ring.registry(), file.hasStaged()};
}

} // namespace tizilim
