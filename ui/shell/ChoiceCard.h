#pragma once

#include "ui/theme/Icon.h"

#include <QAbstractButton>

namespace tizilim {

/// A large button: a sign, a title and a line that says what it does or where it leads. Both texts are plain.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoiceCard(Glyph glyph, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &detail);
    QString title() const { return m_title; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Glyph m_glyph;
    QString m_title;
    QString m_detail;
};

} // namespace tizilim
