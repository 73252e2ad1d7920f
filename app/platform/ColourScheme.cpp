#include "app/platform/ColourScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace tizilim {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String settings("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String schemeKey("color-scheme");
constexpr QLatin1String contrastKey("contrast");

/// Asking for a bus where none runs would start one (dbus-launch), which takes time and is not ours to do.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/// `Read` wraps its answer in a variant of its own; `SettingChanged` does not.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

void ColourScheme::assume(Preference preference, bool highContrast)
{
    if (preference == m_preference && highContrast == m_highContrast)
        return;
    m_preference = preference;
    m_highContrast = highContrast;
    emit changed();
}

void ColourScheme::listen()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The string form is the only one that QtDBus offers for remote signals.
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString,QString,QDBusVariant)));
    read(schemeKey);
    read(contrastKey);
}

void ColourScheme::read(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call << QString(appearance) << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (!reply.isError())
            take(key, unwrapped(reply.value().variant()));
        finished->deleteLater();
    });
}

void ColourScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance)
        take(key, unwrapped(value.variant()));
}

void ColourScheme::take(const QString &key, uint value)
{
    if (key == schemeKey)
        assume(value == 1 ? Preference::Dark : value == 2 ? Preference::Light : Preference::None, m_highContrast);
    else if (key == contrastKey)
        assume(m_preference, value == 1);
}

} // namespace tizilim
