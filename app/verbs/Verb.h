#pragma once

#include "app/verbs/Reading.h"
#include "app/verbs/VerbDescription.h"

#include "model/base/Clock.h"
#include "model/base/Randomness.h"
#include "model/history/RowChange.h"

#include <nlohmann/json.hpp>

namespace tizilim {

/// What a verb may look at while it plans: the registry as it stands, the day, and who acts. Everything that a plan
/// decides comes from here and from the call, so that the same call gives the same plan.
class VerbContext {
public:
    VerbContext(Reading reading, Officer officer, const Clock &clock, Randomness &randomness)
        : m_reading(reading), m_officer(std::move(officer)), m_clock(&clock), m_randomness(&randomness)
    {
    }
    const Reading &reading() const { return m_reading; }
    /// Who called the verb; at an approval, who proposed it.
    const Officer &officer() const { return m_officer; }
    Timestamp now() const { return m_clock->now(); }
    /// The day in Almaty.
    QDate today() const { return m_clock->now().almatyDate(); }
    RecordId newId() const { return RecordId::make(m_clock->now(), *m_randomness); }

private:
    Reading m_reading;
    Officer m_officer;
    const Clock *m_clock;
    Randomness *m_randomness;
};

/// A document's bytes that a plan adds; kept in chunks beside the document's row, which holds their hash.
struct DocumentBytes {
    RecordId document;
    QByteArray bytes;
};

/// What a call would do.
struct Plan {
    RowChanges changes;
    std::vector<RecordId> made; ///< the main one first
    RecordId record;            ///< the record it is about
    std::vector<DocumentBytes> documents;
    std::vector<RecordId> removedDocuments; ///< whose bytes go with their rows
    bool needsApproval = false; ///< for verbs with Approval::Conditional and no condition
    nlohmann::json facts = nlohmann::json::object(); ///< goes into the event's payload beside the call
};

/// One thing that a person may do. Stateless; made once, in the catalogue.
class Verb {
public:
    virtual ~Verb() = default;
    virtual const VerbDescription &description() const = 0;
    /// Whether it can be called on the record as it stands now; the error is the reason that the window shows beside
    /// the disabled button. Roles are not asked here.
    [[nodiscard]] virtual Result<void> allowed(const Record &subject, const VerbContext &context) const;
    /// Whether a call of a verb that `undoes` can be taken back: `subject` as it stands now, null where there is none or it
    /// has gone; `back` are the rows as they would be again. Nobody has changed these rows since. Unless a verb says
    /// otherwise: wherever it could be called again.
    [[nodiscard]] virtual Result<void> mayTakeBack(const Record *subject, const RowChanges &back, const VerbContext &context) const;
    /// The rows that the call would change. Reads only. Called again when a request is approved.
    [[nodiscard]] virtual Result<Plan> plan(const VerbCall &call, const VerbContext &context) const = 0;
};

/// The value of a parameter as a member's type; the type's default where it was not given.
template<typename T>
T parameter(const VerbCall &call, const char *name)
{
    return ValueCodec<T>::read(call.parameters.value(QString::fromLatin1(name)));
}

} // namespace tizilim
