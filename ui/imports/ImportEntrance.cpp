#include "ui/imports/ImportEntrance.h"

#include "ui/common/FileEditor.h"
#include "ui/imports/ImportFileDialog.h"
#include "ui/imports/ImportPage.h"
#include "ui/imports/ImportProvider.h"
#include "ui/shell/Frame.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QShortcut>

namespace tizilim {

namespace {

QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// A field that wants files for itself.
bool isFileField(const QWidget *widget)
{
    while (widget && !qobject_cast<const FileEditor *>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

ImportEntrance::ImportEntrance(Frame &frame) : QObject(&frame), m_frame(frame)
{
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_O), &frame);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, &ImportEntrance::choose);
    frame.addPaletteProvider(std::make_unique<ImportProvider>([this] { choose(); }));
    frame.setAcceptDrops(true);
    qApp->installEventFilter(this); // text fields would take the name of a file that is dropped on them
}

bool ImportEntrance::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *target = qobject_cast<QWidget *>(watched);
        return target && takesDrop(target, static_cast<QDropEvent *>(event));
    }
    default: return false;
    }
}

bool ImportEntrance::takesDrop(QWidget *target, QDropEvent *event)
{
    const bool inside = target == &m_frame || m_frame.isAncestorOf(target);
    const QStringList files = filesIn(event->mimeData());
    if (!inside || files.isEmpty() || isFileField(target))
        return false;
    event->acceptProposedAction();
    if (event->type() != QEvent::Drop)
        return true;
    if (files.size() == 1)
        take(files.first());
    else
        m_frame.tell({.kind = BannerMessage::Kind::Warning, .text = tr("Files are imported one at a time. Drop one of them."), .actions = {}});
    return true;
}

void ImportEntrance::choose()
{
    chooseImportFile(&m_frame, [this](const QString &path) { take(path); });
}

void ImportEntrance::take(const QString &path)
{
    m_frame.open(ImportPage::addressOf(path));
}

} // namespace tizilim
