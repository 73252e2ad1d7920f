#pragma once

#include "model/history/ListedPayloads.h"
#include "model/history/OperationRule.h"
#include "model/history/ParameterHistory.h"
#include "model/history/Problem.h"
#include "model/history/RowStrand.h"

#include <map>
#include <set>

namespace tizilim {

/// Goes back from each row as it stands through the events that changed it: takes back what each payload says that it
/// changed, and holds what comes out to the hash that the event found. So what payloads say of fields is proved, and what
/// the row was at each event is known. Of that it asks: did the operation lead into a state that it may lead into, was a
/// second person there where reference data asked for one, and did what took an event back put back what had been there?
class FieldReplay {
public:
    FieldReplay(PlacedEvents &events, const OperationRules &rules) : m_events(events), m_rules(rules), m_payloads(events) {}

    /// A record whose chain and row are as they should be. Errors: those of the store.
    [[nodiscard]] Result<void> take(const RowStrand &strand);
    /// A record was not as it should be.
    void leaveOut(quint16 type);
    /// After all records. Errors: those of the store.
    [[nodiscard]] Result<void> finish();

    /// One for an event at most.
    const Problems &problems() const { return m_problems; }

private:
    using Listed = ListedPayloads::Listed;
    /// A row before and after one event; a row that is not there is none.
    struct Step {
        const RowStrand &strand;
        const ChainLink &link;
        const Listed &listed;
        const RecordType &type;
        std::optional<Record> before;
        std::optional<Record> after;
        const OperationRule *rule = nullptr;
    };
    /// What waits for the reference data of its time.
    struct Alone {
        const ApprovalCondition *condition = nullptr;
        qint64 stake = 0;
        Timestamp time;
    };
    [[nodiscard]] Result<bool> goBack(Step &step, const StoredRow *proof);
    [[nodiscard]] Result<void> look(const Step &step);
    void checkState(const Step &step);
    void checkAlone(const Step &step);
    [[nodiscard]] Result<void> checkTakenBack(const Step &step);
    void checkConditions();
    [[nodiscard]] Result<void> checkAllTakenBack();
    [[nodiscard]] Result<qint64> rowsOf(const Place &place);
    void tell(ProblemKind kind, quint64 sequence, const char *text, const QStringList &more = {});

    PlacedEvents &m_events;
    const OperationRules &m_rules;
    ListedPayloads m_payloads;
    ParameterHistory m_parameters;
    std::multimap<quint64, Alone> m_alone;
    std::map<quint64, quint64> m_takenBack; ///< what took back → what was taken back
    std::set<quint64> m_told;
    Problems m_problems;
    bool m_knowsParameters = true;
};

} // namespace tizilim
