#include "app/reports/RecordListContent.h"

#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/reports/RecordRows.h"
#include "app/reports/ReportCatalogue.h"
#include "app/session/Titles.h"

#include "model/base/Language.h"
#include "model/domain/Description.h"

#include <optional>

namespace tizilim {

namespace {

ColumnType columnTypeOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Integer: return ColumnType::Integer;
    case FieldKind::Tenge: return ColumnType::Money;
    case FieldKind::Quantity: return ColumnType::Quantity;
    case FieldKind::Percent: return ColumnType::Percent;
    case FieldKind::Date: return ColumnType::Date;
    case FieldKind::Instant: return ColumnType::Timestamp;
    case FieldKind::Iin:
    case FieldKind::Bin:
    case FieldKind::PersonNumber:
    case FieldKind::Lei:
    case FieldKind::Iban:
    case FieldKind::Dti:
    case FieldKind::WalletAddress:
    case FieldKind::Phone:
    case FieldKind::CurrencyCode: return ColumnType::Identifier;
    default: return ColumnType::Text;
    }
}

Cell cellOf(const Field &field, const Value &value, const QHash<RecordId, QString> &titles, Language language)
{
    if (isNull(value))
        return {};
    switch (field.kind) {
    case FieldKind::Integer: return ValueCodec<qint64>::read(value);
    case FieldKind::Tenge: return Money::tenge(ValueCodec<qint64>::read(value));
    case FieldKind::Quantity:
    case FieldKind::Percent: return ValueCodec<Decimal>::read(value);
    case FieldKind::Date: return dateCell(ValueCodec<QDate>::read(value));
    case FieldKind::Instant: return Timestamp{ValueCodec<qint64>::read(value)};
    case FieldKind::Choice: return choiceCell(field, value);
    case FieldKind::Reference: return textCell(titles.value(ValueCodec<RecordId>::read(value)));
    default: return textCell(valueText(field, value, Format(language)));
    }
}

/// A column of the file: a field, or what the record is called where there is none.
using Column = std::optional<Field>;

std::vector<Column> columnsOf(const RecordListView &view)
{
    std::vector<Column> columns;
    for (const QString &id : view.columns) {
        const Field *field = view.query.type->field(id);
        columns.push_back(field ? Column(*field) : std::nullopt);
    }
    return columns;
}

} // namespace

Result<ReportContent> recordListContent(const Registry &registry, const RecordListView &view, const QString &language)
{
    const RecordType &type = *view.query.type;
    const std::vector<Column> columns = columnsOf(view);
    ReportTable table{type.plural, {}, {}, {}};
    for (const Column &column : columns) {
        table.columns.push_back(column ? ReportColumn{column->name, {"Field", column->label}, columnTypeOf(*column), column->kind == FieldKind::Tenge}
                                       : ReportColumn{"title", {"RecordType", type.label}, ColumnType::Text});
    }
    table.open = recordRows(registry, view.query, language, [columns, language](const Record &record, const QHash<RecordId, QString> &titles) {
        Row row;
        for (const Column &column : columns)
            row.push_back(column ? cellOf(*column, record.value(column->nameText()), titles, languageFromCode(language).value_or(Language::English)) : textCell(titleOf(record, language)));
        return row;
    });
    ReportContent content;
    content.name = type.pluralText();
    content.title = LocalText("RecordType", type.labelPlural);
    if (!view.query.text.isEmpty())
        content.parameters.push_back({"text", {"Report", QT_TRANSLATE_NOOP("Report", "Text")}, {ColumnType::Text, textCell(view.query.text)}});
    content.sections.push_back({content.title, {std::move(table)}});
    TIZILIM_TRY_ASSIGN(content.provenance, provenanceOf(registry));
    return content;
}

} // namespace tizilim
