#include "ui/shell/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace tizilim {

namespace {

constexpr int mostMillisecondsBetweenLooks = 5000;

} // namespace

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    connect(&m_look, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(qint64 milliseconds)
{
    m_limit = milliseconds;
    if (m_look.isActive())
        start();
}

void IdleWatch::start()
{
    stop();
    if (m_limit <= 0)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_sinceTouch.start();
    m_look.start(int(qBound(qint64(10), m_limit / 10, qint64(mostMillisecondsBetweenLooks))));
}

void IdleWatch::stop()
{
    m_look.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::look()
{
    if (m_sinceTouch.elapsed() < m_limit)
        return;
    stop();
    emit idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: m_sinceTouch.start(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tizilim
