#pragma once

#include "app/sample/SampleNames.h"
#include "app/sample/SampleOffice.h"

namespace tizilim {

/// Users on an office's agenda, spread evenly over its days.
class SampleUsers {
public:
    using Registered = std::function<void(qint64 done)>;
    SampleUsers(SampleOffice &office, SampleDice &dice, int count, QDate first, QDate last, Registered registered);
    void planAll() { planNext(); }
    const std::vector<RecordId> &registered() const { return m_registered; }

private:
    void planNext();
    [[nodiscard]] Result<void> registerOne();
    [[nodiscard]] Result<RecordId> takeIn(const char *officer, SampleOffice::Given user);
    SampleOffice::Given user();

    SampleOffice &m_office;
    SampleDice &m_dice;
    int m_count;
    QDate m_first;
    QDate m_last;
    Registered m_told;
    std::vector<RecordId> m_registered;
};

/// Declarations of those users. The last fifth is still in work on the last day, in one state after the other.
class SampleDeclarations {
public:
    SampleDeclarations(SampleOffice &office, SampleDice &dice, const SampleUsers &users, int count, QDate first, QDate last);
    void planAll() { planNext(0); }

private:
    /// How far a declaration gets.
    enum class End { Draft, Submitted, UnderReview, Questioned, Rejected, Accepted };
    struct Paper {
        const char *officer = "officer";
        End end = End::Accepted;
        RecordId id;
    };
    using Shared = std::shared_ptr<Paper>;
    End endOf(int index) const;
    void planNext(int index);
    [[nodiscard]] Result<void> draft(const Shared &paper);
    [[nodiscard]] Result<void> submit(const Shared &paper);
    [[nodiscard]] Result<void> begin(const Shared &paper);
    [[nodiscard]] Result<void> judge(const Shared &paper);
    [[nodiscard]] Result<std::vector<Record>> lines();

    SampleOffice &m_office;
    SampleDice &m_dice;
    const SampleUsers &m_users;
    int m_count;
    QDate m_first;
    QDate m_last;
};

} // namespace tizilim
