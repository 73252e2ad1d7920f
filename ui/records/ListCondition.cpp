#include "ui/records/ListCondition.h"

#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"

namespace tizilim {

std::optional<ListCondition> ListCondition::parse(const RecordType &type, const QString &address)
{
    const Field *field = type.field(address.section(u'=', 0, 0));
    const QString value = address.section(u'=', 1);
    if (!field)
        return std::nullopt;
    if (field->kind == FieldKind::Date) {
        const QDate from = QDate::fromString(value.section(QStringLiteral(".."), 0, 0), Qt::ISODate);
        const QDate to = QDate::fromString(value.section(QStringLiteral(".."), 1), Qt::ISODate);
        return from.isValid() && to.isValid() ? std::optional(ListCondition{field, nullptr, from, to}) : std::nullopt;
    }
    const Choice *choice = field->choices ? choiceByCode(*field->choices, value) : nullptr;
    return choice ? std::optional(ListCondition{field, choice, {}, {}}) : std::nullopt;
}

QString ListCondition::address() const
{
    return field->nameText() + u'='
           + (choice ? QString::fromLatin1(choice->code) : from.toString(Qt::ISODate) + QStringLiteral("..") + to.toString(Qt::ISODate));
}

QString ListCondition::text() const
{
    return fieldLabel(*field) + QStringLiteral(": ") + (choice ? choiceText(*choice) : Format(interfaceLanguage()).period(from, to));
}

std::vector<ListFilter> ListCondition::filters() const
{
    const QString name = field->nameText();
    if (choice)
        return {{name, ListFilter::Is::Equal, {Value(QString::fromLatin1(choice->code))}}};
    return {{name, ListFilter::Is::AtLeast, {Value(from.toString(Qt::ISODate))}},
            {name, ListFilter::Is::AtMost, {Value(to.toString(Qt::ISODate))}}};
}

} // namespace tizilim
