#pragma once

#include <QObject>

namespace tizilim {

/// Tells when the machine is about to sleep or its screen is locked (logind and the desktop's screen saver over D-Bus).
/// Where there is neither, nothing is ever told.
class LockSignals : public QObject {
    Q_OBJECT

public:
    explicit LockSignals(QObject *parent = nullptr);
    /// Begins to listen; takes a moment the first time, so not before the first window stands.
    void listen();

signals:
    void locked();

private slots:
    void preparingForSleep(bool goingToSleep);
    void screenSaverChanged(bool active);
    void sessionLocked();
};

} // namespace tizilim
