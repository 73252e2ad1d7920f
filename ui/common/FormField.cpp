#include "ui/common/FormField.h"

#include "app/messages/ErrorText.h"
#include "app/messages/FieldInput.h"
#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "ui/common/Buttons.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr int pauseMilliseconds = 500; // a number half typed is not wrong yet

} // namespace

FormField::FormField(const Field &field, ReferenceSource *references, QWidget *parent)
    : QWidget(parent), m_field(field), m_editor(makeFieldEditor(field, references, this)),
      m_label(new PlainLabel({}, this)), m_message(new PlainLabel(LabelStyle::Small, {}, this)),
      m_pause(new QTimer(this))
{
    layOut();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, [this] { check(); });
    connect(m_editor, &FieldEditor::finished, this, [this] { check(); });
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_note.clear(); // it was about another value
        checkSoon();
        emit edited(m_field.nameText());
    });
    onLanguage(this, [this] { writeTexts(); });
}

void FormField::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_editor);
    column->addWidget(m_message->wrapped());
    m_label->setBuddy(m_editor->input());
    m_label->setVisible(m_field.kind != FieldKind::Boolean); // a check box carries its words itself
    setFocusProxy(m_editor);
}

void FormField::writeTexts()
{
    const QString label = fieldLabel(m_field);
    m_label->setText(m_field.options.required ? label + QStringLiteral(" *") : label);
    m_editor->input()->setAccessibleName(m_field.options.required ? tr("%1, required").arg(label) : label);
    if (m_wrong)
        check();
    else
        setMessage(fieldHint(m_field), false);
}

void FormField::setMessage(const QString &text, bool isError)
{
    m_wrong = isError;
    m_message->setText(text);
    m_message->setForegroundRole(isError ? QPalette::BrightText : QPalette::PlaceholderText);
    m_message->setVisible(!text.isEmpty());
    m_editor->input()->setAccessibleDescription(text);
}

void FormField::checkSoon()
{
    // What was wrong and is right now is said at once; what is not finished is left alone for a moment.
    const Result<Value> value = read();
    if (value && m_wrong)
        check();
    m_pause->start();
}

Result<Value> FormField::read() const
{
    TIZILIM_TRY_ASSIGN(Value value, m_editor->read());
    const bool missing = isNull(value) && m_editor->filePath().isEmpty();
    if (missing && m_field.options.required)
        return failure(Error::refused("field.required", {fieldLabel(m_field), m_field.nameText()}));
    return value;
}

void FormField::setValue(const Value &value)
{
    m_pause->stop();
    m_note.clear();
    m_editor->show(value);
    showNotes(value);
}

/// What the value tells by itself and what the registry knows of it; a hint where there is neither.
void FormField::showNotes(const Value &value)
{
    QStringList notes{noteOf(m_field, value, interfaceLanguage()), m_note};
    notes.removeAll(QString());
    setMessage(notes.isEmpty() ? fieldHint(m_field) : notes.join(QStringLiteral(" · ")), false);
}

void FormField::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

void FormField::setRequired(bool required)
{
    m_field.options.required = required;
    writeTexts();
}

bool FormField::check()
{
    m_pause->stop();
    if (m_contest)
        return false;
    const Result<Value> value = read();
    if (!value) {
        setMessage(value.error().is("field.required") ? tr("Fill in this field") : errorText(value.error()), true);
        return false;
    }
    showNotes(*value);
    return true;
}

void FormField::contest(const Value &theirs, const QString &who)
{
    settle();
    setMessage(tr("%1 has saved another value meanwhile: %2").arg(who, isNull(theirs) ? QStringLiteral("—")
                                                                     : valueText(m_field, theirs, Format(interfaceLanguage()))), true);
    m_contest = new QWidget(this);
    auto *row = new QHBoxLayout(m_contest);
    row->setContentsMargins(0, 0, 0, 0);
    auto *take = linkButton(tr("Take the saved value"), m_contest);
    auto *keep = linkButton(tr("Keep mine"), m_contest);
    for (QPushButton *button : {take, keep})
        row->addWidget(button);
    row->addStretch(1);
    layout()->addWidget(m_contest);
    connect(take, &QPushButton::clicked, this, [this, theirs] {
        settle();
        setValue(theirs);
        setFocus(Qt::OtherFocusReason);
        emit edited(m_field.nameText());
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        settle();
        check();
        setFocus(Qt::OtherFocusReason);
    });
}

void FormField::settle()
{
    if (!m_contest)
        return;
    m_contest->hide();
    m_contest->deleteLater();
    m_contest = nullptr;
}

void FormField::showError(const QString &text)
{
    m_pause->stop();
    setMessage(text, true);
}

void FormField::showNote(const QString &text)
{
    m_note = text;
    const Result<Value> value = m_editor->read();
    if (!m_wrong && value)
        showNotes(*value);
}

} // namespace tizilim
