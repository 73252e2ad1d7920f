#pragma once

#include <QObject>

class QDBusVariant;

namespace tizilim {

/// Whether the desktop asks for light or dark, and for high contrast. Qt 6.4 does not tell, so the desktop portal
/// (org.freedesktop.portal.Settings) is asked; without one there is no preference.
class ColourScheme : public QObject {
    Q_OBJECT

public:
    enum class Preference { None, Dark, Light };

    explicit ColourScheme(QObject *parent = nullptr) : QObject(parent) {}

    Preference preference() const { return m_preference; }
    bool highContrast() const { return m_highContrast; }

    /// Takes a value as if the desktop had told it: what was remembered from the last run, so that the first window
    /// has the right colours before the portal has answered.
    void assume(Preference preference, bool highContrast);
    /// Asks the portal without waiting, and follows its changes. Nothing happens where there is no session bus.
    void listen();

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &key);
    void take(const QString &key, uint value);

    Preference m_preference = Preference::None;
    bool m_highContrast = false;
};

} // namespace tizilim
