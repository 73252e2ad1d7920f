#include "ui/common/FieldForm.h"

#include "ui/common/FieldEditor.h"
#include "ui/common/PlainLabel.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

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

void FieldForm::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace tizilim
