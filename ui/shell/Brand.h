#pragma once

#include <QWidget>

namespace tizilim {

/// The program's sign and name.
class Brand : public QWidget {
    Q_OBJECT

public:
    explicit Brand(int signSize, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont nameFont() const;
    int m_sign;
};

} // namespace tizilim
