#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tizilim {

/// Tells when nobody has touched keyboard or mouse for a while.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// In milliseconds; 0 never tells.
    void setLimit(qint64 milliseconds);
    void start();
    void stop();

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    qint64 m_limit = 5 * 60 * 1000;
    QElapsedTimer m_sinceTouch;
    QTimer m_look;
};

} // namespace tizilim
