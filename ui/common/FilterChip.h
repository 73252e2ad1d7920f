#pragma once

#include <QAbstractButton>

namespace tizilim {

/// A saved filter that is on or off, or a condition that can be taken away. Its text is plain.
class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    /// Shows a cross: pressing the chip, or Delete on it, takes the condition away.
    void setRemovable();

    QSize sizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_removable = false;
};

} // namespace tizilim
