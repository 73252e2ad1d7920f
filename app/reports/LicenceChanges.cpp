#include "app/reports/LicenceChanges.h"

#include "app/reports/RecordRows.h"
#include "app/session/RegistryParts.h"
#include "app/session/Titles.h"

#include "model/domain/Exchange.h"
#include "model/domain/Licence.h"
#include "model/history/EventSearch.h"

namespace tizilim {

namespace {

LocalText text(const char *source)
{
    return {"Report", source};
}

QString after(const nlohmann::json &fields, const char *field)
{
    return fields.contains(field) && fields[field][1].is_string() ? QString::fromStdString(fields[field][1].get<std::string>()) : QString();
}

QDate dayAfter(const nlohmann::json &fields, const char *field)
{
    return QDate::fromString(after(fields, field), Qt::ISODate);
}

Cell stateCell(LicenceState state, const nlohmann::json &fields)
{
    const QDate until = dayAfter(fields, "suspended_until");
    switch (state) {
    case LicenceState::Active: return text(QT_TRANSLATE_NOOP("Report", "reinstated"));
    case LicenceState::Suspended:
        return until.isValid() ? Cell(LocalText("Report", QT_TRANSLATE_NOOP("Report", "suspended until %1"), {{ColumnType::Date, until}}))
                               : Cell(text(QT_TRANSLATE_NOOP("Report", "suspended")));
    case LicenceState::Revoked: return text(QT_TRANSLATE_NOOP("Report", "revoked"));
    case LicenceState::Surrendered: return text(QT_TRANSLATE_NOOP("Report", "surrendered"));
    case LicenceState::Terminated: break;
    }
    return text(QT_TRANSLATE_NOOP("Report", "terminated"));
}

/// What the change is called; none where it is no change that a reader of the report looks for.
std::optional<Cell> changeCell(const nlohmann::json &fields)
{
    if (fields.contains("state")) {
        if (fields["state"][0].is_null())
            return text(QT_TRANSLATE_NOOP("Report", "issued"));
        if (const Choice *state = choiceByCode(choicesOf<LicenceState>(), after(fields, "state")))
            return stateCell(static_cast<LicenceState>(state->value), fields);
    }
    if (fields.contains("suspended_until") && dayAfter(fields, "suspended_until").isValid())
        return stateCell(LicenceState::Suspended, fields);
    if (const QDate until = dayAfter(fields, "valid_until"); until.isValid())
        return Cell(LocalText("Report", QT_TRANSLATE_NOOP("Report", "valid until %1"), {{ColumnType::Date, until}}));
    return std::nullopt;
}

/// The ground of the act, or the act itself.
Cell groundCell(const nlohmann::json &fields, const Licence &licence)
{
    if (const Choice *ground = choiceByCode(choicesOf<LicenceGround>(), after(fields, "ground")))
        return Coded{QString::fromLatin1(ground->code), LocalText("Choice", ground->label)};
    const QString act = after(fields, "act_number");
    return textCell(act.isEmpty() ? licence.actNumber : act);
}

struct Changes {
    const Registry &registry;
    const QString &language;
    std::vector<Row> rows;

    Result<void> add(const nlohmann::json &row, QDate day)
    {
        const std::optional<Cell> change = changeCell(row["fields"]);
        const RecordId id = RecordId::parse(QString::fromStdString(row["id"].get<std::string>())).value_or(RecordId());
        TIZILIM_TRY_ASSIGN(const std::optional<Record> found, registry.parts().reading().find(typeOf<Licence>(), id));
        if (!change || !found)
            return {};
        const auto licence = fromRecord<Licence>(*found);
        TIZILIM_TRY_ASSIGN(const std::optional<Record> exchange, registry.parts().reading().find(typeOf<Exchange>(), licence.exchange));
        rows.push_back({textCell(licence.number), textCell(exchange ? titleOf(*exchange, language) : QString()), textCell(exchange ? exchange->text(u"bin") : QString()), *change,
                        groundCell(row["fields"], licence), dateCell(day)});
        return {};
    }
};

Result<void> addEvent(Changes &changes, const StoredEvent &event)
{
    const nlohmann::json json = event.json();
    if (!json.is_object() || !json.contains("rows"))
        return {};
    for (const nlohmann::json &row : json["rows"]) {
        if (row["type"] == typeOf<Licence>().name)
            TIZILIM_TRY(changes.add(row, event.event().time.almatyDate()));
    }
    return {};
}

} // namespace

Result<ReportTable> licenceChanges(const Registry &registry, const ReportPeriod &period, const QString &language)
{
    const EventLog &log = registry.parts().ledger->log();
    TIZILIM_TRY_ASSIGN(const quint64 first, firstEventSince(log, Timestamp::startOfAlmatyDay(period.from)));
    TIZILIM_TRY_ASSIGN(const quint64 end, firstEventSince(log, Timestamp::startOfAlmatyDay(period.to.addDays(1))));
    TIZILIM_TRY_ASSIGN(const std::vector<qint64> numbers, searchEvents(*registry.parts().database, {.first = first, .end = end, .entityType = typeOf<Licence>().code}));
    Changes changes{registry, language, {}};
    for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
        TIZILIM_TRY_ASSIGN(const std::optional<StoredEvent> event, log.event(static_cast<quint64>(*number)));
        if (event)
            TIZILIM_TRY(addEvent(changes, *event));
    }
    return ReportTable{"licence_changes", {}, {
        {"number", {"Field", QT_TRANSLATE_NOOP("Field", "Number")}, ColumnType::Identifier},
        {"licensee", text(QT_TRANSLATE_NOOP("Report", "Licensee")), ColumnType::Text},
        {"bin", {"Field", QT_TRANSLATE_NOOP("Field", "BIN")}, ColumnType::Identifier},
        {"change", text(QT_TRANSLATE_NOOP("Report", "Change")), ColumnType::Text},
        {"ground", {"Field", QT_TRANSLATE_NOOP("Field", "Ground")}, ColumnType::Text},
        {"day", text(QT_TRANSLATE_NOOP("Report", "Day")), ColumnType::Date},
    }, rowsAtHand(std::move(changes.rows))};
}

} // namespace tizilim
