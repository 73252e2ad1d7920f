#include "ui/common/FieldForm.h"

#include "ui/common/FieldEditor.h"
#include "ui/common/PlainLabel.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

namespace {

constexpr int widest = 72 * metrics::grid; // lines longer than this are hard to read

} // namespace

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    setMaximumWidth(widest);
}

void FieldForm::addHeading(const QString &text)
{
    m_column->addSpacing(metrics::grid);
    m_column->addWidget(new PlainLabel(LabelStyle::CardTitle, text, this));
}

void FieldForm::addFields(std::span<const Field> fields, ReferenceSource *references)
{
    for (const Field &field : fields) {
        auto *shown = new FormField(field, references, this);
        m_column->addWidget(shown);
        m_fields.push_back(shown);
        connect(shown, &FormField::edited, this, [this](const QString &name) {
            m_modified = true;
            emit edited(name);
        });
    }
}

FormField *FieldForm::field(QStringView name) const
{
    for (FormField *field : m_fields) {
        if (field->field().nameView() == name)
            return field;
    }
    return nullptr;
}

void FieldForm::setValues(const QHash<QString, Value> &values)
{
    for (FormField *field : m_fields)
        field->setValue(values.value(field->field().nameText()));
    m_modified = false;
}

QHash<QString, Value> FieldForm::values() const
{
    QHash<QString, Value> values;
    for (const FormField *field : m_fields) {
        const Result<Value> value = field->editor()->read();
        if (value && !isNull(*value))
            values.insert(field->field().nameText(), *value);
    }
    return values;
}

QHash<QString, QString> FieldForm::draft() const
{
    QHash<QString, QString> draft;
    for (const FormField *field : m_fields) {
        if (const QString typed = field->editor()->draft(); !typed.isEmpty())
            draft.insert(field->field().nameText(), typed);
    }
    return draft;
}

void FieldForm::showDraft(const QHash<QString, QString> &draft)
{
    for (FormField *field : m_fields)
        field->editor()->showDraft(draft.value(field->field().nameText()));
    m_modified = true;
}

void FieldForm::suggest(const QHash<QString, Value> &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        FormField *field = this->field(value.key());
        const Result<Value> present = field ? field->editor()->read() : Result<Value>();
        if (!field || !present || (!isNull(*present) && *present != m_suggested.value(value.key())))
            continue;
        field->setValue(value.value());
        m_suggested.insert(value.key(), value.value());
    }
}

void FieldForm::follow(const QHash<QString, Value> &seen, const QHash<QString, Value> &now, const QString &who)
{
    for (FormField *field : m_fields) {
        const QString name = field->field().nameText();
        const Value before = seen.value(name);
        const Value after = now.value(name);
        if (before == after)
            continue;
        const Result<Value> mine = field->editor()->read();
        if (mine && *mine == after)
            continue;
        if (mine && *mine == before) {
            field->setValue(after);
            field->showNote(tr("Changed meanwhile by %1").arg(who));
        } else {
            field->contest(after, who);
        }
    }
}

QHash<QString, QString> FieldForm::files() const
{
    QHash<QString, QString> files;
    for (const FormField *field : m_fields) {
        if (const QString path = field->editor()->filePath(); !path.isEmpty())
            files.insert(field->field().nameText(), path);
    }
    return files;
}

bool FieldForm::check()
{
    FormField *firstWrong = nullptr;
    for (FormField *field : m_fields) {
        if (!field->isHidden() && !field->check() && !firstWrong)
            firstWrong = field;
    }
    if (firstWrong)
        firstWrong->setFocus(Qt::OtherFocusReason);
    return !firstWrong;
}

void FieldForm::setReadOnly(bool readOnly)
{
    for (FormField *field : m_fields)
        field->setReadOnly(readOnly);
}

void FieldForm::focusAfter(const QString &name)
{
    const auto found = std::ranges::find_if(m_fields, [&](const FormField *field) { return field->field().nameText() == name; });
    if (found != m_fields.end() && found + 1 != m_fields.end())
        (*(found + 1))->setFocus(Qt::OtherFocusReason);
}

void FieldForm::focusFirst()
{
    const auto first = std::ranges::find_if(m_fields, [](const FormField *field) { return !field->isHidden(); });
    if (first != m_fields.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

} // namespace tizilim
