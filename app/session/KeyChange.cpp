#include "app/session/KeyChange.h"

#include "model/history/KeyEvents.h"

namespace tizilim {

namespace {

bool agrees(const KeyRing &ring, const QHash<RecordId, Digest> &named)
{
    const QList<KeySlot> &slots_ = ring.keySlots();
    return slots_.size() == named.size() && std::ranges::all_of(slots_, [&](const KeySlot &slot) {
               return named.value(slot.header.slot) == slot.hash(ring.registry());
           });
}

} // namespace

Result<void> settleKeyFile(const std::filesystem::path &folder, const EventLog &log)
{
    const KeyFile file(keysFile(folder));
    if (!file.hasStaged())
        return {};
    TIZILIM_TRY_ASSIGN(const auto named, slotsNamed(log));
    const Result<KeyRing> staged = file.readStaged();
    // A staged file that cannot be read was cut off while it was written: nothing was committed on it.
    return staged && agrees(*staged, named) ? file.promote() : file.discardStaged();
}

Result<KeyChange> KeyChange::begin(const std::filesystem::path &folder, const EventLog &log)
{
    TIZILIM_TRY(settleKeyFile(folder, log));
    KeyFile file(keysFile(folder));
    TIZILIM_TRY_ASSIGN(KeyRing ring, file.read());
    return KeyChange(std::move(file), std::move(ring));
}

Result<void> KeyChange::promote() const
{
    // Another process may have put it in place already, on its way to a change of its own.
    return m_file.hasStaged() ? m_file.promote() : Result<void>();
}

nlohmann::json slotFacts(const KeyRing &ring, const RecordId &slot)
{
    return nlohmann::json::array({{{"slot", slot.toString().toStdString()}, {"hash", ring.hashOf(slot).toHex().toStdString()}}});
}

} // namespace tizilim
