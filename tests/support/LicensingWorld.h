#pragma once

#include "app/verbs/VerbDescription.h"
#include "model/domain/Application.h"
#include "model/domain/ChecklistItem.h"
#include "model/domain/Exchange.h"
#include "model/domain/Licence.h"
#include "tests/support/TestRegistry.h"

#include <map>
#include <string>

namespace tizilim {

/// A registry with default reference data and officers of every role: admin, officer, officer2, supervisor,
/// supervisor2, auditor. Today is Monday, 23 November 2026.
class LicensingWorld {
public:
    using Given = std::map<std::string, QString>; ///< parameter → plain text, as on the command line

    LicensingWorld();
    bool isReady() const { return m_ready; }
    TestWorld &world() { return m_world; }
    Registry &as(const char *login);

    /// The call of a verb from plain text.
    static VerbCall call(const char *verb, const Given &given, const RecordId &subject = {});
    /// Does it; the code of the error, or nothing.
    QString error(const char *login, const char *verb, const Given &given, const RecordId &subject = {});
    /// Does it; null if it failed, which is said.
    std::optional<VerbOutcome> act(const char *login, const char *verb, const Given &given, const RecordId &subject = {});
    /// Proposes as "officer", approves as "supervisor".
    std::optional<VerbOutcome> decide(const char *verb, const Given &given, const RecordId &subject);

    template<typename T>
    T get(const RecordId &id)
    {
        const auto record = as("admin").record(typeOf<T>(), id);
        return record ? fromRecord<T>(*record) : T();
    }
    template<typename T>
    std::vector<T> all()
    {
        std::vector<T> objects;
        const auto page = as("admin").list({.type = &typeOf<T>(), .limit = 10'000}, QStringLiteral("en"));
        if (page) {
            for (const Record &record : page->records)
                objects.push_back(fromRecord<T>(record));
        }
        return objects;
    }
    qint64 events() { return as("admin").info()->events; }
    /// Goes to noon of a day.
    void goTo(QDate day);

    /// A company that satisfies the rules, under a BIN.
    static Given company(const char *bin = "940140000385");
    /// An application of an exchange operator, received today.
    RecordId receive(const Given &more = {});
    /// The same, assigned to "officer" and found complete.
    RecordId underReview(const Given &more = {});
    /// Gives the verdict "met" on all items of the checklist.
    void meetAll(const RecordId &application);
    /// An application that was approved: the licence.
    RecordId licensed();

private:
    TestWorld m_world;
    std::map<std::string, std::unique_ptr<Registry>> m_registries;
    bool m_ready = false;
};

} // namespace tizilim
