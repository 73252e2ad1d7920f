#include "model/history/FieldHistory.h"

#include "model/history/ListedRows.h"

#include <QHash>

namespace tizilim {

namespace {

using Json = nlohmann::json;

/// What is known of a row's fields, as plain text; null text for an empty field.
struct KnownFields {
    QHash<QString, QString> texts;
    bool complete = true; ///< every event about the row lists what it changed
};

void take(const Json &fields, KnownFields &known)
{
    if (!fields.is_object())
        return;
    for (const auto &[name, values] : fields.items()) {
        if (values.is_array() && values.size() == 2)
            known.texts.insert(QString::fromStdString(name),
                               values[1].is_string() ? QString::fromStdString(values[1].get<std::string>()) : QString());
    }
}

} // namespace

Result<QString> fieldsThatDiffer(PlacedEvents &events, const StoredRow &row, const std::vector<quint64> &sequences)
{
    KnownFields known;
    for (const quint64 sequence : sequences) {
        const Place *place = events.placeOf(sequence);
        if (!place)
            continue;
        TIZILIM_TRY_ASSIGN(const std::optional<PlacedEvent> placed, events.read(*place));
        const Json *fields = placed ? fieldsListedFor(placed->json, *row.record.type, row.record.id) : nullptr;
        if (fields)
            take(*fields, known);
        known.complete = known.complete && fields;
    }
    QStringList differing;
    for (size_t i = 0; i < row.record.values.size(); ++i) {
        const Field &field = row.record.type->fields[i];
        const bool told = known.complete || known.texts.contains(field.nameText());
        if (told && plainText(field, row.record.values[i]) != known.texts.value(field.nameText()))
            differing.append(field.nameText());
    }
    if (differing.isEmpty() && known.complete)
        return QStringLiteral("salt");
    return differing.join(u',');
}

} // namespace tizilim
