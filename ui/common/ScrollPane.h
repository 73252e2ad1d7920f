#pragma once

#include <QScrollArea>

namespace tizilim {

/// Lets what is taller than the window be scrolled, without a frame and without a ground of its own. The field that has
/// the keyboard is always brought into sight.
class ScrollPane : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the contents over.
    explicit ScrollPane(QWidget *contents, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);
};

} // namespace tizilim
