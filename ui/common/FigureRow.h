#pragma once

#include <QAbstractButton>

namespace tizilim {

/// A line with a word at the left and a number at the right that opens the list behind it.
class FigureRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);
    void setContent(const QString &label, const QString &number);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_label;
    QString m_number;
};

} // namespace tizilim
