#pragma once

#include <QtGlobal>

namespace tizilim {

/// What an event can be about besides records, whose types have codes of their own from 1 upwards.
enum class EntityCode : quint16 {
    Nothing = 0,
    Registry = 0xFF01,    ///< the registry as a whole; the id is the registry's
    Slot = 0xFF02,        ///< a key slot; the id is the slot's
    RecoveryKey = 0xFF03,
    Request = 0xFF04,     ///< a verb waiting for a second person
    Operation = 0xFF05,   ///< several rows under one root; the id is the operation's own
    Export = 0xFF06,      ///< a report or a package
    Backup = 0xFF07,
};

/// The first code that no record type can have.
constexpr quint16 firstEntityCode = 0xFF00;

} // namespace tizilim
