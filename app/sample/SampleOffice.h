#pragma once

#include "app/session/Registry.h"

#include <functional>
#include <map>
#include <string>

namespace tizilim {

/// The officers of a sample registry at their desks, and the calendar by which they work. Everything they do goes
/// through the verbs, so that the history of a sample verifies as any other.
class SampleOffice {
public:
    using Given = std::map<std::string, QString>; ///< parameter → plain text, as on the command line
    using Task = std::function<Result<void>()>;

    /// Founds the registry on a day and brings its officers in. Errors: those of founding and enrolling.
    [[nodiscard]] static Result<std::unique_ptr<SampleOffice>> found(const std::filesystem::path &folder, QDate day, const Environment &environment);
    static QStringList logins();
    static QString password();

    /// What an officer does. Errors: those of the verb.
    [[nodiscard]] Result<VerbOutcome> act(const char *login, const char *verb, const Given &given, const RecordId &subject = {});
    [[nodiscard]] Result<VerbOutcome> act(const char *login, const VerbCall &call);
    /// What an officer proposes; the supervisor approves it where that is needed.
    [[nodiscard]] Result<VerbOutcome> decide(const char *login, const char *verb, const Given &given, const RecordId &subject);
    [[nodiscard]] static Result<VerbCall> call(const char *verb, const Given &given, const RecordId &subject = {});

    Registry &desk(const char *login) { return *m_desks.at(login); }
    QDate today() const;

    /// Puts work on a day; on a weekend it is done the Friday before.
    void plan(QDate day, Task task);
    /// Does all the work up to a day, in its order; what is planned for later is left undone. Errors: those of the work.
    [[nodiscard]] Result<void> workUntil(QDate last);

private:
    SampleOffice(std::filesystem::path folder, std::shared_ptr<FixedClock> clock, Environment environment);
    [[nodiscard]] Result<void> bringIn(const char *login, const char *name, Role role);
    [[nodiscard]] Result<void> sitDown(const char *login);
    void goTo(QDate day);

    std::filesystem::path m_folder;
    std::shared_ptr<FixedClock> m_clock;
    Environment m_environment;
    std::map<std::string, std::unique_ptr<Registry>> m_desks;
    std::multimap<QDate, Task> m_agenda;
};

} // namespace tizilim
