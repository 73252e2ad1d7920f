#include "ui/common/LineEditor.h"

#include "app/messages/FieldInput.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "ui/common/Translated.h"
#include "ui/theme/Icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace tizilim {

namespace {

/// Longer than any honest value of the kind, so that a pasted book does not hang the form.
int mostCharacters(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Codes:
    case FieldKind::Website:
    case FieldKind::Email: return 2000;
    default: return 120;
    }
}

bool isNumber(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Tenge || kind == FieldKind::Quantity
           || kind == FieldKind::Percent;
}

} // namespace

LineEditor::LineEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_language(interfaceLanguage()), m_line(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setMaxLength(mostCharacters(field.kind));
    if (isNumber(field.kind))
        m_line->setAlignment(Qt::AlignRight);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        tidy();
        emit finished();
    });
    onLanguage(this, [this] { changeLanguage(); });
}

/// What stands in the field follows the language: 31.12.2026 becomes 31 Dec 2026. What is no value is left as typed.
void LineEditor::changeLanguage()
{
    const Result<Value> value = read();
    m_language = interfaceLanguage();
    if (value && !isNull(*value))
        m_line->setText(typedText(m_field, *value, m_language));
}

void LineEditor::tidy()
{
    if (m_line->isReadOnly())
        return;
    if (const Result<Value> value = read(); value && !isNull(*value))
        m_line->setText(typedText(m_field, *value, m_language));
}

Result<Value> LineEditor::read() const
{
    return readTyped(m_field, m_line->text(), m_language);
}

void LineEditor::show(const Value &value)
{
    m_line->setText(typedText(m_field, value, m_language));
    m_line->setCursorPosition(0);
}

QString LineEditor::draft() const
{
    const Result<Value> value = read();
    return value ? plainText(m_field, *value) : m_line->text();
}

void LineEditor::showDraft(const QString &draft)
{
    if (const Result<Value> value = parseValue(m_field, draft))
        show(*value);
    else
        m_line->setText(draft);
}

QWidget *LineEditor::input() const
{
    return m_line;
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

DateEditor::DateEditor(const Field &field, QWidget *parent) : LineEditor(field, parent)
{
    auto *open = new QAction(icon(Glyph::Calendar, QPalette::PlaceholderText), {}, this);
    open->setShortcut(Qt::ALT | Qt::Key_Down);
    open->setShortcutContext(Qt::WidgetShortcut);
    line()->addAction(open, QLineEdit::TrailingPosition);
    connect(open, &QAction::triggered, this, &DateEditor::openCalendar);
    onLanguage(this, [this, open] {
        open->setText(tr("Calendar"));
        line()->setPlaceholderText(Format(interfaceLanguage()).date(QDate(2026, 12, 31)));
    });
}

void DateEditor::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setLocale(localeOf(interfaceLanguage()));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const Result<Value> value = read(); value && !isNull(*value))
        calendar->setSelectedDate(QDate::fromString(plainText(field(), *value), Qt::ISODate));
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto choose = [this, menu](QDate day) {
        show(Value(day.toString(Qt::ISODate)));
        menu->close();
        emit edited();
        emit finished();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(line()->mapToGlobal(QPoint(0, line()->height())));
    calendar->setFocus();
}

} // namespace tizilim
