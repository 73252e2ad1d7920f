#pragma once

#include "ui/theme/Typography.h"

#include <QLabel>

namespace tizilim {

/// A label that shows its text as it is: a name with markup in it stays a name. The only label class for data.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
    PlainLabel(LabelStyle style, const QString &text, QWidget *parent = nullptr);

    /// Muted text; follows the theme.
    PlainLabel *muted();
    /// Lets text be selected and copied, by mouse and by keyboard.
    PlainLabel *selectable();
    PlainLabel *wrapped();
    /// Shows as much as there is room for and an ellipsis; the whole text is in the tool tip. For names, which may be
    /// of any length and must not widen the window.
    PlainLabel *elided();

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_elided = false;
};

} // namespace tizilim
