#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace tizilim {

class Frame;

/// The ways to an import from anywhere in the window: a file dropped on it, Ctrl+O, and the palette. Belongs to the frame.
class ImportEntrance : public QObject {
    Q_OBJECT

public:
    explicit ImportEntrance(Frame &frame);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesDrop(QWidget *target, QDropEvent *event);
    void choose();
    void take(const QString &path);

    Frame &m_frame;
};

} // namespace tizilim
