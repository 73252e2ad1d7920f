#include "app/platform/LockSignals.h"

#include <QDBusConnection>
#include <QFileInfo>

namespace tizilim {

namespace {

const QString manager = QStringLiteral("org.freedesktop.login1");

/// Asking for a bus that does not run takes time and may start one.
bool hasSystemBus()
{
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS")
           || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
}

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

LockSignals::LockSignals(QObject *parent) : QObject(parent) {}

void LockSignals::listen()
{
    // The string form is the only one that QtDBus offers for remote signals.
    if (hasSystemBus()) {
        QDBusConnection bus = QDBusConnection::systemBus();
        bus.connect(manager, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                    QStringLiteral("PrepareForSleep"), this, SLOT(preparingForSleep(bool)));
        bus.connect(manager, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                    SLOT(sessionLocked()));
    }
    if (hasSessionBus()) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        for (const QString &service : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
            bus.connect({}, {}, service, QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
    }
}

void LockSignals::preparingForSleep(bool goingToSleep)
{
    if (goingToSleep)
        emit locked();
}

void LockSignals::screenSaverChanged(bool active)
{
    if (active)
        emit locked();
}

void LockSignals::sessionLocked()
{
    emit locked();
}

} // namespace tizilim
