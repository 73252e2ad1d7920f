#include "ui/records/RecordTitle.h"

#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Titles.h"
#include "model/domain/DeclarationLine.h"

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

bool isNamed(const Field &field, const char *name)
{
    return name && field.nameView() == QLatin1String(name);
}

/// Fields that tell a reader of the record's own page nothing: bytes, its parent, what is only for the machine.
bool isSilent(const Field &field, const RecordType &type)
{
    static constexpr std::array forTheMachine{"owner_type", "canonical", "media_type", "rate_units", "rate_source"};
    return field.kind == FieldKind::Hash || field.kind == FieldKind::File || isNamed(field, type.parentField)
           || std::ranges::any_of(forTheMachine, [&](const char *name) { return isNamed(field, name); });
}

bool isInTitle(const Field &field, const RecordType &type)
{
    if (&type == &typeOf<DeclarationLine>())
        return isNamed(field, "line_no") || isNamed(field, "direction") || isNamed(field, "category") || isNamed(field, "amount")
               || isNamed(field, "currency");
    return isNamed(field, "position") || isNamed(field, type.stateField)
           || std::ranges::any_of(type.titleFields, [&](const char *name) { return isNamed(field, name); });
}

QString shown(const Field &field, const Value &value, const QHash<RecordId, QString> &titles)
{
    const auto *bytes = std::get_if<QByteArray>(&value);
    if (field.kind == FieldKind::Reference)
        return bytes ? titles.value(RecordId::fromBytes(*bytes).value_or(RecordId())) : QString();
    return valueText(field, value, Format(interfaceLanguage()));
}

QString valueOf(const Record &record, const char *name)
{
    const Field *field = record.type->field(QString::fromLatin1(name));
    return field ? shown(*field, record.value(field->nameText()), {}) : QString();
}

QString moneyLine(const Record &line)
{
    return valueOf(line, "line_no") + QStringLiteral(". ") + valueOf(line, "direction") + QStringLiteral(": ") + valueOf(line, "category")
           + QStringLiteral(" · ") + valueOf(line, "amount") + QChar(QChar::Nbsp) + valueOf(line, "currency");
}

} // namespace

QString recordTitle(const Record &record)
{
    const std::vector<const char *> &names = record.type->titleFields;
    const Field *field = names.size() == 1 ? record.type->field(QString::fromLatin1(names.front())) : nullptr;
    if (field && (field->kind == FieldKind::Choice || field->kind == FieldKind::Date))
        return valueText(*field, record.value(field->nameText()), Format(interfaceLanguage()));
    return titleOf(record, languageCode(interfaceLanguage()));
}

QString lineTitle(const Record &line, const QHash<RecordId, QString> &titles)
{
    Q_UNUSED(titles)
    if (line.type == &typeOf<DeclarationLine>())
        return moneyLine(line);
    const QString position = valueOf(line, "position");
    // A party has a field of this name for an office held; only numbered lines begin with their number.
    const Field *number = line.type->field(u"position");
    const bool numbered = number && number->kind == FieldKind::Integer;
    return numbered ? position + QStringLiteral(". ") + recordTitle(line) : recordTitle(line);
}

QStringList lineFacts(const Record &line, const QHash<RecordId, QString> &titles)
{
    QStringList facts;
    for (const Field &field : line.type->fields) {
        const Value &value = line.value(field.nameText());
        if (isNull(value) || isSilent(field, *line.type) || isNamed(field, line.type->stateField))
            continue;
        if (isInTitle(field, *line.type) && !(isNamed(field, "position") && field.kind != FieldKind::Integer))
            continue;
        const QString text = shown(field, value, titles);
        if (!text.isEmpty())
            facts.append(fieldLabel(field) + QStringLiteral(": ") + text);
    }
    return facts;
}

} // namespace tizilim
