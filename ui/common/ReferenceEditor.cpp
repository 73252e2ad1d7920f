#include "ui/common/ReferenceEditor.h"

#include "ui/common/Translated.h"
#include "ui/theme/Icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QStandardItemModel>
#include <QTimer>

namespace tizilim {

namespace {

constexpr int pauseMilliseconds = 150;
enum ItemRole { IdRole = Qt::UserRole, TitleRole };

} // namespace

ReferenceEditor::ReferenceEditor(const Field &field, ReferenceSource *references, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_references(references), m_line(new QLineEdit(this)),
      m_completer(new QCompleter(this)), m_found(new QStandardItemModel(this)), m_pause(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setMaxLength(500);
    m_line->addAction(icon(Glyph::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line); // by hand: the completer must not write its own text into the line
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_id.clear();
        m_pause->start();
        emit edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
    connect(m_pause, &QTimer::timeout, this, &ReferenceEditor::ask);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceEditor::choose);
    onLanguage(this, [this] { m_line->setPlaceholderText(tr("Part of a name or number")); });
}

void ReferenceEditor::ask()
{
    if (!m_references || m_line->text().trimmed().isEmpty())
        return;
    const quint64 question = ++m_question;
    m_references->find(QString::fromLatin1(m_field.options.reference), m_line->text().simplified(),
                       [self = QPointer<ReferenceEditor>(this), question](const QList<ReferenceEntry> &entries) {
                           if (self && self->m_question == question)
                               self->offer(entries);
                       });
}

void ReferenceEditor::offer(const QList<ReferenceEntry> &entries)
{
    m_found->clear();
    for (const ReferenceEntry &entry : entries) {
        auto *item = new QStandardItem(entry.detail.isEmpty() ? entry.title
                                                              : entry.title + QStringLiteral(" · ") + entry.detail);
        item->setData(entry.id, IdRole);
        item->setData(entry.title, TitleRole);
        m_found->appendRow(item);
    }
    if (entries.isEmpty() || !m_line->hasFocus())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void ReferenceEditor::choose(const QModelIndex &index)
{
    m_id = index.data(IdRole).toByteArray();
    m_line->setText(index.data(TitleRole).toString());
    emit edited();
    emit finished();
}

Result<Value> ReferenceEditor::read() const
{
    if (!m_id.isEmpty())
        return Value(m_id);
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? Result<Value>(Value()) : failure(Error::refused("field.reference", {typed}));
}

void ReferenceEditor::show(const Value &value)
{
    ++m_question;
    const auto *id = std::get_if<QByteArray>(&value);
    m_id = id ? *id : QByteArray();
    m_line->clear();
    if (m_id.isEmpty() || !m_references)
        return;
    m_references->title(QString::fromLatin1(m_field.options.reference), m_id,
                        [self = QPointer<ReferenceEditor>(this), question = m_question](const QString &title) {
                            if (self && self->m_question == question)
                                self->m_line->setText(title);
                        });
}

QString ReferenceEditor::draft() const
{
    return m_id.isEmpty() ? m_line->text() : plainText(m_field, Value(m_id));
}

void ReferenceEditor::showDraft(const QString &draft)
{
    if (const Result<Value> value = parseValue(m_field, draft))
        show(*value);
    else
        m_line->setText(draft);
}

QWidget *ReferenceEditor::input() const
{
    return m_line;
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace tizilim
