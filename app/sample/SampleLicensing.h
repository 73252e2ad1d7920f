#pragma once

#include "app/sample/SampleNames.h"
#include "app/sample/SampleOffice.h"

namespace tizilim {

/// Applications of exchanges on an office's agenda. Most of them end with a licence, some with a refusal; the last
/// quarter is still in work on the last day.
class SampleLicensing {
public:
    SampleLicensing(SampleOffice &office, SampleDice &dice, int count, QDate first, QDate last);
    void planAll();

private:
    struct Case {
        int index = 0;
        const char *officer = "officer";
        RecordId application;
    };
    using Shared = std::shared_ptr<Case>;
    bool isOpen(int index) const { return index >= m_count - m_count / 4; }
    /// Whether an open case gets to a step: received, assigned, complete, questioned.
    bool reaches(int index, int step) const { return !isOpen(index) || (m_count - 1 - index) % 4 >= step; }
    [[nodiscard]] Result<void> receive(const Shared &each);
    [[nodiscard]] Result<void> assign(const Shared &each);
    [[nodiscard]] Result<void> complete(const Shared &each);
    [[nodiscard]] Result<void> review(const Shared &each);
    [[nodiscard]] Result<void> close(const Shared &each);
    [[nodiscard]] Result<void> suspend(const Case &each, const RecordId &licence);
    bool isRefused(int index) const { return index % 7 == 3; }
    SampleOffice::Given act(int index) const;

    SampleOffice &m_office;
    SampleDice &m_dice;
    int m_count;
    QDate m_first;
    QDate m_last;
};

} // namespace tizilim
