#pragma once

#include "app/sample/SampleNames.h"
#include "tests/support/LicensingWorld.h"

#include <map>
#include <random>

namespace tizilim {

/// An office at work: a registry in a test's world with officers of every role who do honest work through the verbs,
/// chosen by a seed.
class Office {
public:
    explicit Office(quint64 seed = 1) : m_random(seed), m_dice(seed) {}
    ~Office();

    /// Founds the registry and hires one officer of each role, and a second licensing officer and supervisor.
    bool open();
    /// So many random acts, each of which succeeds: applications, users and declarations come in and are decided,
    /// reference data set, all with approvals and refusals; documents, reports; officers come, go, change roles, passwords
    /// and keys; the registry is locked and unlocked. False, with a warning, at the first that fails.
    bool work(int acts);
    /// Works until there are records of the kinds that the office is there for.
    bool haveSomeOfEach();
    /// So many requests to set a parameter: work that rests on nothing that was done before.
    bool workOnParameters(int acts);
    /// Random acts, and every now and then a rotation, or a backup that is restored.
    bool workWithUpheavals(int acts);

    TestWorld &world() { return m_world; }
    std::filesystem::path folder() const { return m_world.path("test.tizilim"); }
    /// The session of an officer; opened when first asked for.
    Registry *as(const QString &login);
    /// Everybody goes home: no connection is open and no write-ahead log is left.
    void close() { m_sessions.clear(); }

private:
    using Outcome = Result<void>;
    using Given = LicensingWorld::Given;
    Outcome act();
    Outcome upheaval();
    Outcome lockAndUnlock();
    Outcome setParameter();
    Outcome setCalendarDay();
    Outcome addDocument();
    Outcome removeDocument();
    Outcome hire();
    Outcome dismiss();
    Outcome changeRole();
    Outcome changePassword();
    Outcome reset();
    Outcome grant(const RecordId &officer);
    Outcome backUpAndRestore();
    Outcome rotate();
    Outcome settle(const Result<VerbOutcome> &request);

    // OfficeWork.cpp: what the office is there for
    Outcome registerUser();
    Outcome editUser();
    Outcome changeStatus();
    Outcome declare();
    Outcome judge(Registry &officer, const RecordId &declaration);
    Outcome takeInApplication();
    Outcome review(Registry &officer, const RecordId &application);
    Outcome setRate();
    Outcome takeBack();
    Outcome importWarnings();
    Outcome exportPackage();
    Registry *anOfficer();
    Outcome decide(const Result<VerbOutcome> &request);
    static Result<VerbOutcome> perform(Registry &registry, const char *verb, const Given &given, const RecordId &subject = {});
    QString text(int words);
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool say(const Outcome &outcome);

    TestWorld m_world;
    std::mt19937_64 m_random;
    std::map<QString, std::unique_ptr<Registry>> m_sessions;
    std::map<QString, QString> m_passwords;
    QStringList m_casual; ///< officers who come and go
    QList<RecordId> m_documents;
    QList<RecordId> m_users;
    SampleDice m_dice;
    int m_companies = 0;
    int m_count = 0;
    int m_upheavals = 0;
};

} // namespace tizilim
