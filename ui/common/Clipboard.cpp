#include "ui/common/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimerEvent>

namespace tizilim {

Clipboard::Clipboard(QObject *parent) : QObject(parent) {}

Clipboard::~Clipboard()
{
    forget();
}

void Clipboard::copy(const QString &text)
{
    m_copied = text;
    QGuiApplication::clipboard()->setText(text);
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = startTimer(secondsKept * 1000);
}

void Clipboard::forget()
{
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = 0;
    if (m_copied.isNull())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard && clipboard->text() == m_copied)
        clipboard->clear();
    m_copied = QString();
}

void Clipboard::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        forget();
}

} // namespace tizilim
