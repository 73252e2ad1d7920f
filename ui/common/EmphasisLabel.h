#pragma once

#include <QList>
#include <QWidget>

class QTextLayout;

namespace tizilim {

/// Wrapped text of which parts are heavier or muted, made of plain pieces: no markup is read anywhere.
class EmphasisLabel : public QWidget {
    Q_OBJECT

public:
    struct Piece {
        QString text;
        bool strong = false;
        bool muted = false;
    };

    explicit EmphasisLabel(QWidget *parent = nullptr);
    void setPieces(const QList<Piece> &pieces);
    /// The words as they are read, without emphasis.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double lay(QTextLayout &layout, double width) const;

    QList<Piece> m_pieces;
};

} // namespace tizilim
