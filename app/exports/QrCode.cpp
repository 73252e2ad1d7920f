#include "app/exports/QrCode.h"

#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <memory>

namespace tizilim {

bool paintQrCode(QPainter &painter, const QRectF &square, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return false;
    const qreal module = square.width() / code->width;
    const auto isDark = [&](int x, int y) { return (code->data[y * code->width + x] & 1) != 0; };
    QPainterPath path;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const int from = x;
            while (x < code->width && isDark(x, y))
                ++x;
            // A hair of overlap downwards, or viewers show white seams between the rows.
            if (x > from)
                path.addRect(square.left() + from * module, square.top() + y * module, (x - from) * module,
                             module * 1.02);
        }
    }
    path.setFillRule(Qt::WindingFill);
    painter.fillPath(path, Qt::black);
    return true;
}

} // namespace tizilim
