#pragma once

#include <QWidget>

class QProgressBar;

namespace tizilim {

class IconButton;
class PlainLabel;

/// One line about the work that runs: what, how far, and a way to stop it.
class TaskStrip : public QWidget {
    Q_OBJECT

public:
    explicit TaskStrip(QWidget *parent = nullptr);

    /// Shows the strip: "Importing NB-TP-0003 October · 640,000 of 1,000,000". `share` from 0 to 1, negative if unknown.
    void showProgress(const QString &text, double share, bool cancellable);
    /// Hides the strip.
    void finish();
    QString text() const;

signals:
    void cancelRequested();

private:
    PlainLabel *m_text;
    QProgressBar *m_bar;
    IconButton *m_cancel;
};

} // namespace tizilim
