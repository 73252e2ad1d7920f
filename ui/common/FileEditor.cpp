#include "ui/common/FileEditor.h"

#include "ui/common/Buttons.h"
#include "ui/common/DroppedFile.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>

namespace tizilim {

FileEditor::FileEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_choose(plainButton({}, this)), m_name(new PlainLabel({}, this))
{
    Q_UNUSED(field)
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_choose->setIcon(icon(Glyph::Upload));
    row->addWidget(m_choose);
    row->addWidget(m_name->muted()->elided(), 1);
    setFocusProxy(m_choose);
    setAcceptDrops(true);
    connect(m_choose, &QPushButton::clicked, this, &FileEditor::choose);
    onLanguage(this, [this] {
        m_choose->setText(tr("Choose a file…"));
        if (m_path.isEmpty())
            m_name->setText(tr("or drop it here"));
    });
}

void FileEditor::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileEditor::take);
    dialog->open();
}

void FileEditor::take(const QString &path)
{
    m_path = path;
    m_name->setText(QFileInfo(path).fileName());
    emit edited();
    emit finished();
}

Result<Value> FileEditor::read() const
{
    return Value();
}

void FileEditor::show(const Value &)
{
    showDraft({});
}

QString FileEditor::draft() const
{
    return m_path;
}

void FileEditor::showDraft(const QString &draft)
{
    m_path = QFileInfo(draft).isFile() ? draft : QString();
    m_name->setText(m_path.isEmpty() ? tr("or drop it here") : QFileInfo(m_path).fileName());
}

QWidget *FileEditor::input() const
{
    return m_choose;
}

void FileEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileEditor::dropEvent(QDropEvent *event)
{
    take(droppedFile(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace tizilim
