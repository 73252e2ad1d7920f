#include "ui/records/RecordFacts.h"

#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "model/domain/StateShown.h"
#include "ui/common/FactList.h"

namespace tizilim {

namespace {

/// The status stands as a chip above, as it is today and not as it was entered.
bool isState(const RecordType &type, const Field &field)
{
    return type.stateField && field.nameView() == QLatin1String(type.stateField);
}

bool isShown(const RecordType &type, const Field &field, const Value &value, FactsShown shown)
{
    if (field.kind == FieldKind::Hash || field.kind == FieldKind::File || isState(type, field))
        return false;
    return !isNull(value) && (shown == FactsShown::All || field.options.listed);
}

} // namespace

ChipContent stateChip(const Record &record, QDate today)
{
    const Choice *choice = stateShown(record, today);
    return choice ? ChipContent{choiceText(*choice), choice->tone, Glyph::None} : ChipContent{};
}

void addFacts(FactList &facts, const Record &record, FactsShown shown, const QHash<RecordId, QString> &titles,
              const OpenReference &open)
{
    const Format format(interfaceLanguage());
    for (const Field &field : record.type->fields) {
        const Value &value = record.value(field.nameText());
        if (!isShown(*record.type, field, value, shown))
            continue;
        const QString label = fieldLabel(field);
        const auto *bytes = std::get_if<QByteArray>(&value);
        if (field.kind != FieldKind::Reference || !bytes) {
            facts.addFact(label, valueText(field, value, format));
            continue;
        }
        const RecordId id = RecordId::fromBytes(*bytes).value_or(RecordId());
        const QString title = titles.value(id);
        const bool leads = open && field.options.reference && !title.isEmpty();
        if (const std::function<void()> go = leads ? open(QString::fromLatin1(field.options.reference), id) : nullptr)
            facts.addLink(label, title, go);
        else if (!title.isEmpty())
            facts.addFact(label, title);
    }
}

} // namespace tizilim
