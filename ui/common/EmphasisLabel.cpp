#include "ui/common/EmphasisLabel.h"

#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace tizilim {

EmphasisLabel::EmphasisLabel(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EmphasisLabel::setPieces(const QList<Piece> &pieces)
{
    m_pieces = pieces;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString EmphasisLabel::text() const
{
    QString all;
    for (const Piece &piece : m_pieces)
        all += piece.text;
    return all;
}

double EmphasisLabel::lay(QTextLayout &layout, double width) const
{
    const Tokens &tokens = Tokens::of(palette());
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const Piece &piece : m_pieces) {
        QTextLayout::FormatRange range;
        range.start = at;
        range.length = int(piece.text.size());
        range.format.setForeground(piece.muted ? tokens.muted : tokens.text);
        range.format.setFontWeight(piece.strong ? QFont::DemiBold : QFont::Normal);
        formats.append(range);
        at += range.length;
    }
    layout.setFont(font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setText(text());
    layout.setFormats(formats);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(width, 1.0));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int EmphasisLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return int(std::ceil(lay(layout, width)));
}

QSize EmphasisLabel::sizeHint() const
{
    QTextLayout layout;
    const double height = lay(layout, 100000);
    return {int(std::ceil(layout.maximumWidth())), int(std::ceil(height))};
}

QSize EmphasisLabel::minimumSizeHint() const
{
    return {10 * metrics::grid, fontMetrics().height()};
}

void EmphasisLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout;
    lay(layout, width());
    layout.draw(&painter, {0, 0});
}

} // namespace tizilim
