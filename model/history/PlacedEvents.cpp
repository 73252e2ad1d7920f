#include "model/history/PlacedEvents.h"

#include "model/history/CanonicalJson.h"
#include "model/history/KeyEvents.h"
#include "model/history/Payload.h"

#include <algorithm>

namespace tizilim {

namespace {

bool isInOwnRows(const std::vector<FoundEvent> &events, const OrderedHistory &history)
{
    return history.misfits.empty() && history.gaps.empty()
        && std::ranges::all_of(history.places, [&](const Place &place) {
               return events[place.found].row == static_cast<qint64>(place.sequence);
           });
}

} // namespace

QString textMember(const nlohmann::json &json, const char *name)
{
    const bool there = json.is_object() && json.contains(name) && json[name].is_string();
    return there ? QString::fromStdString(json[name].get<std::string>()) : QString();
}

const nlohmann::json &listMember(const nlohmann::json &json, const char *name)
{
    static const nlohmann::json none = nlohmann::json::array();
    const auto found = json.is_object() ? json.find(name) : json.end();
    return json.is_object() && found != json.end() && found->is_array() ? *found : none;
}

std::optional<quint64> takenBackBy(const nlohmann::json &payload)
{
    const auto parameters = payload.find("parameters");
    bool ok = false;
    const quint64 number = parameters == payload.end() ? 0 : textMember(*parameters, "event").toULongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

PlacedEvents::PlacedEvents(Database &database, const std::vector<FoundEvent> &events, const OrderedHistory &history)
    : m_database(database), m_events(events), m_history(history)
{
    if (isInOwnRows(events, history))
        return;
    for (size_t i = 0; i < history.places.size(); ++i)
        m_placeOfRow.insert(events[history.places[i].found].row, i);
}

Result<void> PlacedEvents::prepare()
{
    TIZILIM_TRY_ASSIGN(m_listsMoved, listsMoved());
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("SELECT seq FROM event WHERE operation = x'0015'")));
    static_assert(static_cast<int>(OperationCode::Erase) == 0x15);
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        const Place *place = placeOfRow(statement.integer(0));
        if (place && place->state == Place::State::Sound)
            TIZILIM_TRY(takeErasure(*place));
    }
}

/// Whoever numbers events anew may or may not take their lists along. The first list under the number of no event of
/// several rows tells.
Result<bool> PlacedEvents::listsMoved()
{
    if (m_placeOfRow.isEmpty())
        return false;
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("SELECT DISTINCT seq FROM event_row ORDER BY seq")));
    constexpr auto several = static_cast<quint16>(EntityCode::Operation);
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return false;
        const Place *named = placeOf(static_cast<quint64>(statement.integer(0)));
        const Place *standing = placeOfRow(statement.integer(0));
        if (!named || !standing || named == standing)
            continue;
        TIZILIM_TRY_ASSIGN(const std::optional<PlacedEvent> byNumber, read(*named));
        TIZILIM_TRY_ASSIGN(const std::optional<PlacedEvent> byRow, read(*standing));
        const bool numberFits = byNumber && byNumber->event().entityType == several;
        const bool rowFits = byRow && byRow->event().entityType == several;
        if (numberFits != rowFits)
            return rowFits;
    }
}

qint64 PlacedEvents::listOf(const Place &place) const
{
    return m_listsMoved ? found(place).row : static_cast<qint64>(place.sequence);
}

const Place *PlacedEvents::placeOfList(qint64 number) const
{
    return m_listsMoved ? placeOfRow(number) : placeOf(static_cast<quint64>(number));
}

Result<void> PlacedEvents::takeErasure(const Place &place)
{
    TIZILIM_TRY_ASSIGN(const std::optional<PlacedEvent> placed, read(place));
    if (!placed || !placed->payloadFits)
        return {};
    for (const auto &sequence : listMember(placed->json, "events")) {
        if (sequence.is_number_unsigned())
            m_erased.insert(sequence.get<quint64>());
    }
    return {};
}

const Place *PlacedEvents::placeOfRow(qint64 row) const
{
    if (m_placeOfRow.isEmpty()) {
        const bool known = row >= 0 && row < static_cast<qint64>(m_history.places.size());
        return known ? &m_history.places[static_cast<size_t>(row)] : nullptr;
    }
    const auto found = m_placeOfRow.constFind(row);
    return found == m_placeOfRow.cend() ? nullptr : &m_history.places[*found];
}

const Place *PlacedEvents::placeOf(quint64 sequence) const
{
    const auto found = std::ranges::lower_bound(m_history.places, sequence, {}, &Place::sequence);
    return found == m_history.places.end() || found->sequence != sequence ? nullptr : &*found;
}

/// Takes the payload of a row, if it is the one that the event commits to.
Result<bool> PlacedEvents::takePayload(PlacedEvent &placed, qint64 row)
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("SELECT payload, nonce FROM event WHERE seq=?")));
    statement.bind(1, row);
    TIZILIM_TRY_ASSIGN(const bool there, statement.step());
    if (!there || statement.isNull(0) || statement.isNull(1))
        return false;
    const QByteArray payload = statement.bytes(0);
    const QByteArray nonce = statement.bytes(1);
    const Result<Digest> commitment = payloadCommitment(nonce, payload);
    if (!commitment || *commitment != placed.event().payloadCommitment)
        return false;
    placed.stored.payload = payload;
    placed.stored.nonce = nonce;
    Result<nlohmann::json> json = parseCanonicalJson(payload);
    placed.isMalformed = !json || !json->is_object();
    if (!placed.isMalformed)
        placed.json = std::move(*json);
    return true;
}

Result<std::optional<PlacedEvent>> PlacedEvents::read(const Place &place)
{
    const qint64 row = found(place).row;
    TIZILIM_TRY_ASSIGN(const QByteArray leafData, leafDataOf(m_database, row));
    Result<SignedEvent> read = SignedEvent::fromLeafData(leafData);
    if (!read)
        return std::optional<PlacedEvent>();
    PlacedEvent placed{.place = place, .stored = {std::move(*read), {}, {}}, .json = {}, .list = listOf(place)};
    TIZILIM_TRY_ASSIGN(placed.payloadFits, takePayload(placed, row));
    // Where events were exchanged without their payloads, each lies in the other's row.
    if (!placed.payloadFits && row != placed.sequence()) {
        TIZILIM_TRY_ASSIGN(placed.payloadFits, takePayload(placed, placed.sequence()));
    }
    // Who could act when is told by key events alone: no law has them erased.
    placed.payloadFits = placed.payloadFits || (m_erased.contains(place.sequence) && !isKeyEvent(placed.event().operation));
    return placed;
}

} // namespace tizilim
