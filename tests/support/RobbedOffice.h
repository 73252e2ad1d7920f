#pragma once

#include "tests/support/Forger.h"

namespace tizilim {

/// An office with a rich history, robbed at night: everything that a forger can lay hands on, in one state, to be
/// copied for each attempt.
class RobbedOffice {
public:
    explicit RobbedOffice(quint64 seed = 11) : m_office(seed), m_random(seed) {}
    /// Lets the office work and takes what there is to take. False, with a warning, where the work failed.
    bool open();

    /// A fresh copy to tamper with.
    Forger forger();
    TestWorld &world() { return m_office.world(); }
    const Spoils &spoils() const { return m_spoils; }
    /// The registry as it was some time ago, under the same key.
    std::filesystem::path older() { return world().path("older.tizilim"); }
    /// A request of "admin" for a parameter that waits for a supervisor.
    qint64 waiting() const { return m_waiting; }
    /// An officer who was invited and has not come yet.
    const RecordId &guest() const { return m_guest; }

    int below(qint64 limit) { return static_cast<int>(std::uniform_int_distribution<qint64>(0, limit - 1)(m_random)); }
    /// How often each kind of tampering is tried.
    static int rounds();

private:
    bool hireAndDismiss();
    bool inviteNewcomers();
    bool take(const char *login);

    Office m_office;
    std::mt19937_64 m_random;
    Spoils m_spoils;
    RecordId m_guest;
    qint64 m_waiting = -1;
    int m_copies = 0;
};

/// What verification told, a line a problem: "kind entity id field event".
QString told(const VerificationReport &report);

} // namespace tizilim
