#include "ui/common/LongTextEditor.h"

#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace tizilim {

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_text(new QPlainTextEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(4 * fontMetrics().height() + 2 * metrics::grid);
    m_text->document()->setDocumentMargin(7);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            emit edited();
    });
}

Result<Value> LongTextEditor::read() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? Value() : parseValue(m_field, text);
}

void LongTextEditor::show(const Value &value)
{
    m_showing = true;
    m_text->setPlainText(plainText(m_field, value));
    m_showing = false;
}

QString LongTextEditor::draft() const
{
    return m_text->toPlainText();
}

void LongTextEditor::showDraft(const QString &draft)
{
    m_showing = true;
    m_text->setPlainText(draft);
    m_showing = false;
}

QWidget *LongTextEditor::input() const
{
    return m_text;
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        emit finished();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace tizilim
