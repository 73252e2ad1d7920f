#pragma once

#include "model/domain/Choices.h"

#include <QAbstractButton>

namespace tizilim {

/// A tile with one number that opens the list behind it.
class FigureTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureTile(QWidget *parent = nullptr);
    /// `accent` draws the number in the accent's colour; else the tone decides, neutral is plain.
    void setContent(const QString &number, const QString &label, const QString &detail, Tone tone, bool accent = false);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_number;
    QString m_label;
    QString m_detail;
    Tone m_tone = Tone::Neutral;
    bool m_accent = false;
};

} // namespace tizilim
