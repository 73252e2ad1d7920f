#include "app/exports/pdf/TextStyle.h"

#include <QTextLayout>

namespace tizilim {

namespace {
constexpr qreal lineSpacing = 1.3; // of the size of the font
} // namespace

TextStyle::TextStyle(const QFont &font, const QColor &ink, QPaintDevice *device)
    : m_font(font), m_ink(ink), m_metrics(font, device), m_device(device),
      m_lineHeight((m_metrics.ascent() + m_metrics.descent()) * lineSpacing / 1.362)
{
}

qreal TextStyle::roughWidth(QStringView text) const
{
    qreal width = 0;
    for (const QChar c : text) {
        const auto known = m_advances.constFind(c);
        width += known != m_advances.constEnd() ? *known : *m_advances.insert(c, m_metrics.horizontalAdvance(c));
    }
    return width;
}

QStringList TextStyle::wrapped(const QString &text, qreal width) const
{
    if (!text.contains(u'\n'))
        return wrappedParagraph(text, width);
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n'))
        lines += wrappedParagraph(paragraph, width);
    return lines;
}

QStringList TextStyle::wrappedParagraph(const QString &text, qreal width) const
{
    // Kerning hardly ever makes a text wider than its letters; two per cent are room enough for when it does.
    const qreal rough = roughWidth(text);
    if (rough * 1.02 <= width || (rough * 0.9 <= width && m_metrics.horizontalAdvance(text) <= width))
        return {text};
    QTextLayout layout(text, m_font, m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString piece = text.mid(line.textStart(), line.textLength());
        while (piece.endsWith(u' '))
            piece.chop(1);
        lines.append(piece);
    }
    layout.endLayout();
    return lines;
}

} // namespace tizilim
