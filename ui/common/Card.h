#pragma once

#include <QFrame>

class QVBoxLayout;

namespace tizilim {

class PlainLabel;

/// A surface that holds what belongs together: the card's colour, 8-pixel corners, a one-pixel line, no shadow.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// The layout of the contents, with the card's margins.
    QVBoxLayout *body() const { return m_body; }
    /// A heading in the first line of the card; empty takes it away.
    void setTitle(const QString &title);
    /// Puts a widget at the right end of the heading's line.
    void addToTitle(QWidget *widget);
    /// Contents reach the card's edges: for tables.
    void setFlush();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QWidget *m_heading = nullptr;
    PlainLabel *m_title = nullptr;
    bool m_flush = false;

    void makeHeading();
};

} // namespace tizilim
