#pragma once

#include "app/session/Registry.h"

#include "model/domain/Deadline.h"

#include <array>

namespace tizilim {

/// What has to be done next with a record.
enum class TaskStep {
    DeclinedProposal, ///< look at the ground, propose anew or leave it
    CheckCompleteness,
    ReviewApplication,
    AwaitAnswer,      ///< of the applicant; the clock is paused
    AwaitAgency,      ///< silence after its term is consent
    FulfilConditions, ///< of the decision in principle
    SubmitDraft,
    ReviewDeclaration,
    AwaitDeclarant,
    EndOfSuspension,
    EndOfLicence,
    EndOfGrace,
    AwaitEnrolment, ///< an officer was invited
    GrantRole,      ///< an officer has enrolled
};

/// One line of an officer's day.
struct TodayTask {
    TaskStep step{};
    const RecordType *type = nullptr;
    RecordId record;
    QString number; ///< of the record, if it has one
    QString title;  ///< whom it is about, in the language asked for
    Deadline deadline; ///< no date: nothing runs out
    int daysWaiting = -1; ///< since it came in, where nothing runs out; -1 where that is not told
    QString note;   ///< of a declined proposal: who declined it, and why
    QString verb;   ///< of a declined proposal
};

/// The records of one list page under one filter.
struct WorkCount {
    const RecordType *type = nullptr;
    QString view; ///< of the list's address (WorkLists.h)
    qint64 count = 0;
};

qint64 totalOf(const std::vector<WorkCount> &counts);

/// Requests that wait for a second person.
struct WaitingRequests {
    qint64 mine = 0; ///< that the officer may decide
    std::optional<Timestamp> oldestOfMine;
    qint64 own = 0;  ///< that he made
    qint64 all = 0;
};

/// What was decided in a month.
struct DecidedInMonth {
    QDate month; ///< its first day
    qint64 granted = 0; ///< approved, accepted
    qint64 refused = 0; ///< refused, rejected
};

/// What the administrator looks after.
struct Upkeep {
    qint64 officersWaiting = 0; ///< invited or enrolled, without a role in force
    std::optional<Timestamp> lastBackup;
    qint64 leftSinceRotation = 0; ///< officers disabled since the database key was changed
};

/// What an officer has to do on a day, and the figures beside it. Whose work it counts depends on the role: a licensing
/// officer's own and what is nobody's, everybody's for the others.
struct Today {
    QDate day;
    bool workingDay = true;
    QDate nextWorkingDay;
    std::vector<WorkCount> overdue; ///< each kind of record, those with nothing too
    std::vector<WorkCount> dueToday;
    std::vector<WorkCount> soon;
    WaitingRequests waiting;
    qint64 declined = 0; ///< own proposals that came back
    std::vector<TodayTask> tasks; ///< the most urgent first
    qint64 moreTasks = 0; ///< beyond those that `tasks` holds
    std::vector<WorkCount> figures;
    std::array<DecidedInMonth, 12> applications; ///< the last is the month of the day
    std::array<DecidedInMonth, 12> declarations;
    std::optional<Upkeep> upkeep; ///< of administrators
    bool empty = false; ///< nothing was entered yet
};

/// At most so many tasks are told one by one.
constexpr int mostTasks = 200;

/// Reads the officer's day. Languages are kk, ru or en. Errors: those of the store.
[[nodiscard]] Result<Today> readToday(const Registry &registry, const QString &language);

/// The numbers beside the names of sections, without anything else of the day. An administrator's are not of terms but of
/// officers without a role, who count as due today.
struct TodayCounts {
    qint64 overdue = 0;
    qint64 dueToday = 0;
    qint64 declined = 0;
    WaitingRequests waiting;
};
[[nodiscard]] Result<TodayCounts> readTodayCounts(const Registry &registry);

} // namespace tizilim
