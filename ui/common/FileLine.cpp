#include "ui/common/FileLine.h"

#include "ui/common/Buttons.h"
#include "ui/common/DroppedFile.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr int longestPath = 4000;

} // namespace

FileLine::FileLine(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_label(new PlainLabel(LabelStyle::SmallStrong, {}, this)), m_line(new QLineEdit(this)),
      m_choose(plainButton({}, this)), m_message(new PlainLabel(LabelStyle::Small, {}, this))
{
    m_line->setMaxLength(longestPath);
    m_label->setBuddy(m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_line, 1);
    row->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addLayout(row);
    column->addWidget(m_message->wrapped());
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->hide();
    setFocusProxy(m_line);
    setAcceptDrops(true);
    m_line->setAcceptDrops(false); // what is dropped anywhere here comes to one place
    connect(m_choose, &QPushButton::clicked, this, &FileLine::choose);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { take(path()); });
    onLanguage(this, [this] {
        m_choose->setText(tr("Choose…"));
        m_choose->setAccessibleName(tr("Choose: %1").arg(m_label->text()));
    });
}

void FileLine::setTexts(const QString &label, const QString &filter)
{
    m_label->setText(label);
    m_line->setAccessibleName(label);
    m_choose->setAccessibleName(tr("Choose: %1").arg(label));
    m_filter = filter;
}

QString FileLine::path() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void FileLine::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
    m_told = path;
    showError({});
}

void FileLine::take(const QString &path)
{
    if (path == m_told)
        return;
    setPath(path);
    emit changed(path);
}

void FileLine::showError(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_line->setAccessibleDescription(text);
}

void FileLine::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void FileLine::choose()
{
    auto *dialog = new QFileDialog(this, m_label->text(), path().isEmpty() ? QString() : QFileInfo(path()).path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileLine::take);
    dialog->open();
}

void FileLine::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileLine::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    take(path);
}

} // namespace tizilim
