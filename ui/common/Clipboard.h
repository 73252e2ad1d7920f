#pragma once

#include <QObject>
#include <QString>

namespace tizilim {

/// Copies what may be personal data, and takes it out of the clipboard again after half a minute, if it is still there.
class Clipboard : public QObject {
    Q_OBJECT

public:
    explicit Clipboard(QObject *parent = nullptr);
    ~Clipboard() override;

    void copy(const QString &text);
    /// Takes it out now: the registry is locked.
    void forget();

    static constexpr int secondsKept = 30;

private:
    QString m_copied;
    int m_timer = 0;

    void timerEvent(QTimerEvent *event) override;
};

} // namespace tizilim
