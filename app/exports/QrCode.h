#pragma once

#include <QString>

class QPainter;
class QRectF;

namespace tizilim {

/// Paints a QR code (ISO/IEC 18004, error correction M) in black, without its quiet zone: the caller leaves four
/// modules free around it. False if the text is too long for any.
bool paintQrCode(QPainter &painter, const QRectF &square, const QString &text);

} // namespace tizilim
