#pragma once

#include <QWidget>

#include <functional>
#include <stop_token>

class QProgressBar;
class QPushButton;

namespace tizilim {

/// How far work is that runs while no registry is open, and a way to stop it.
class WorkProgress : public QWidget {
    Q_OBJECT

public:
    /// The work's end of it: may be used from any thread, also when this widget has gone.
    struct Watch {
        std::function<void(qint64 done, qint64 total)> progress;
        std::stop_token stop;
    };

    explicit WorkProgress(QWidget *parent = nullptr);
    /// Asks the work to stop: nobody waits for it any more.
    ~WorkProgress() override;

    /// Begins anew; shows the bar.
    Watch begin();
    /// The name of the bar, for screen readers.
    void setName(const QString &name);

private:
    void show(qint64 done, qint64 total);

    QProgressBar *m_bar;
    QPushButton *m_cancel;
    std::stop_source m_stop;
};

} // namespace tizilim
