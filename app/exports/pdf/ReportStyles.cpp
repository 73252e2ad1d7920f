#include "app/exports/pdf/ReportStyles.h"

#include "app/exports/ReportFont.h"

#include <QPaintDevice>

namespace tizilim {

namespace {

constexpr qreal pointsAnInch = 72;

QFont font(qreal size, QFont::Weight weight, bool kerning = true)
{
    QFont font = reportFont(weight);
    font.setPointSizeF(size);
    font.setKerning(kerning);
    return font;
}

} // namespace

ReportStyles::ReportStyles(QPaintDevice *device)
    : unit(device->logicalDpiX() / pointsAnInch), letterhead(font(8, QFont::Bold), ink, device),
      title(font(15.5, QFont::Bold), ink, device), subtitle(font(8.5, QFont::Normal), muted, device),
      heading(font(10, QFont::Bold), ink, device), body(font(8.5, QFont::Normal), ink, device),
      bodyMuted(font(8.5, QFont::Normal), muted, device), bodyBold(font(8.5, QFont::Bold), ink, device),
      foot(font(6.6, QFont::Normal), muted, device)
{
    chart.unit = unit;
    chart.font = font(7.5, QFont::Normal);
    chart.ink = ink;
    chart.muted = muted;
}

TableStyles::TableStyles(QPaintDevice *device, const ReportStyles &styles, qreal pointSize)
    : size(pointSize), text(font(size, QFont::Normal), styles.ink, device),
      second(font(size * 0.92, QFont::Normal), styles.muted, device),
      number(font(size, QFont::Normal, false), styles.ink, device), head(font(size, QFont::Bold), styles.ink, device),
      headSecond(font(size * 0.92, QFont::Normal), styles.muted, device),
      total(font(size, QFont::Bold, false), styles.ink, device)
{
}

} // namespace tizilim
