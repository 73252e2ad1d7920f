#include "model/history/ListedPayloads.h"

#include "model/history/ListedRows.h"

namespace tizilim {

namespace {

constexpr size_t manyRows = 32;
constexpr size_t kept = 8;

} // namespace

const nlohmann::json *ListedPayloads::Listed::fieldsOf(const RecordType &type, const RecordId &id) const
{
    return fields.isEmpty() ? fieldsListedFor(placed.json, type, id) : fields.value(id);
}

Result<std::shared_ptr<const ListedPayloads::Listed>> ListedPayloads::at(quint64 sequence)
{
    const auto known = std::ranges::find(m_large, static_cast<qint64>(sequence), [](const auto &listed) { return listed->placed.sequence(); });
    if (known != m_large.end()) {
        m_large.splice(m_large.begin(), m_large, known);
        return m_large.front();
    }
    const Place *place = m_events.placeOf(sequence);
    if (!place || place->state != Place::State::Sound)
        return std::shared_ptr<const Listed>();
    TIZILIM_TRY_ASSIGN(std::optional<PlacedEvent> placed, m_events.read(*place));
    if (!placed || !placed->json.is_object())
        return std::shared_ptr<const Listed>();
    auto listed = std::make_shared<Listed>(Listed{std::move(*placed), {}});
    const nlohmann::json &rows = listMember(listed->placed.json, "rows");
    if (rows.size() < manyRows)
        return std::shared_ptr<const Listed>(std::move(listed));
    for (const nlohmann::json &row : rows) {
        if (row.is_object() && row.contains("fields"))
            listed->fields.insert(RecordId::parse(textMember(row, "id")).value_or(RecordId()), &row["fields"]);
    }
    m_large.push_front(listed);
    if (m_large.size() > kept)
        m_large.pop_back();
    return m_large.front();
}

} // namespace tizilim
