#pragma once

#include "app/exports/pdf/TextStyle.h"

#include <QRectF>

#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace tizilim {

/// A letter in one or two languages, side by side: all that stands on paper, in words.
struct LetterSheet {
    struct Paragraph {
        QString text;
        bool emphasised = false;
    };

    /// What one language says.
    struct Column {
        QString letterhead;     ///< name of the authority
        QString reference;      ///< number and day
        QStringList addressee;  ///< none on a certificate
        QString title;
        std::vector<Paragraph> paragraphs;
        QString signature;      ///< the office of who signs by hand; empty: nobody does
        QString executor;       ///< who wrote it
        QString codeCaption;    ///< beside the QR code
        QString page;           ///< "Page %1 of %2"
    };

    std::vector<Column> columns;
    bool certificate = false; ///< framed, on its long side, lines in the middle
    QString code;             ///< of a QR code on the last page; empty: none
    QString foot;             ///< what the letter rests on
};

/// Lays a letter out on A4 pages. The device must have its margins at zero and, for a certificate, lie on its long side.
class LetterPages {
public:
    LetterPages(const LetterSheet &sheet, QPagedPaintDevice &device);
    ~LetterPages();
    LetterPages(const LetterPages &) = delete;

    /// Begins new pages on the device as it goes. False if the QR code cannot be made.
    bool paint(QPainter &painter);

private:
    struct Styles;
    struct Line;
    using Block = std::vector<Line>; ///< lines that stay together

    qreal points(qreal length) const { return length * m_unit; }
    std::vector<Block> blocksOf(const LetterSheet::Column &column) const;
    void addText(std::vector<Block> &blocks, const QString &text, const TextStyle &style, qreal gap, Qt::Alignment alignment) const;
    void addSignature(std::vector<Block> &blocks, const LetterSheet::Column &column) const;
    /// The blocks of every column by page.
    std::vector<std::vector<std::vector<Block>>> pages() const;
    QRectF body() const;
    qreal columnWidth() const;
    void paintLines(QPainter &painter, const std::vector<Block> &blocks, qreal left) const;
    void paintFrame(QPainter &painter) const;
    bool paintCode(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page, int count) const;

    const LetterSheet &m_sheet;
    QPagedPaintDevice &m_device;
    qreal m_unit;
    std::unique_ptr<Styles> m_styles;
};

} // namespace tizilim
