#include "ui/theme/Icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>
#include <utility>

namespace tizilim {

namespace {

constexpr double strokeWidth = 1.6; // px, at every size
constexpr double drawnOn = 24.0;    // the grid of the family

constexpr std::array<std::pair<Glyph, const char *>, 77> files{{
    {Glyph::Add, "plus"},
    {Glyph::Alert, "circle-alert"},
    {Glyph::Applications, "file-text"},
    {Glyph::ArrowDown, "arrow-down"},
    {Glyph::ArrowUp, "arrow-up"},
    {Glyph::AuditTrail, "shield-check"},
    {Glyph::Back, "arrow-left"},
    {Glyph::Backup, "archive"},
    {Glyph::Bell, "bell"},
    {Glyph::Briefcase, "briefcase"},
    {Glyph::Calendar, "calendar"},
    {Glyph::Check, "check"},
    {Glyph::ChevronDown, "chevron-down"},
    {Glyph::ChevronLeft, "chevron-left"},
    {Glyph::ChevronRight, "chevron-right"},
    {Glyph::ChevronUp, "chevron-up"},
    {Glyph::Clock, "clock"},
    {Glyph::Close, "x"},
    {Glyph::Columns, "columns-3-cog"},
    {Glyph::Contrast, "contrast"},
    {Glyph::Copy, "copy"},
    {Glyph::Database, "database"},
    {Glyph::Declarations, "banknote"},
    {Glyph::Delete, "trash-2"},
    {Glyph::Dot, "circle-dot"},
    {Glyph::Download, "download"},
    {Glyph::Edit, "pencil"},
    {Glyph::Ellipsis, "ellipsis"},
    {Glyph::Export, "upload"},
    {Glyph::Filter, "funnel"},
    {Glyph::Folder, "folder-open"},
    {Glyph::Forward, "arrow-right"},
    {Glyph::Help, "circle-question-mark"},
    {Glyph::Hide, "eye-off"},
    {Glyph::History, "history"},
    {Glyph::Hourglass, "hourglass"},
    {Glyph::Image, "image"},
    {Glyph::Info, "info"},
    {Glyph::Key, "key-round"},
    {Glyph::Landmark, "landmark"},
    {Glyph::Licence, "award"},
    {Glyph::List, "list"},
    {Glyph::Lock, "lock"},
    {Glyph::Miners, "pickaxe"},
    {Glyph::Moon, "moon"},
    {Glyph::NewFile, "file-plus"},
    {Glyph::NotApplicable, "minus"},
    {Glyph::Officers, "users"},
    {Glyph::OpenExternally, "external-link"},
    {Glyph::Pause, "pause"},
    {Glyph::Play, "play"},
    {Glyph::Print, "printer"},
    {Glyph::ReferenceData, "book-marked"},
    {Glyph::Refresh, "refresh-cw"},
    {Glyph::Refused, "circle-x"},
    {Glyph::Reports, "chart-column"},
    {Glyph::Returned, "corner-up-left"},
    {Glyph::Ring, "circle"},
    {Glyph::Sample, "flask-conical"},
    {Glyph::Save, "save"},
    {Glyph::Search, "search"},
    {Glyph::Settings, "settings"},
    {Glyph::Show, "eye"},
    {Glyph::Succeeded, "circle-check"},
    {Glyph::Sun, "sun"},
    {Glyph::Suspended, "circle-pause"},
    {Glyph::Table, "table"},
    {Glyph::Today, "house"},
    {Glyph::Transactions, "arrow-left-right"},
    {Glyph::Undo, "undo-2"},
    {Glyph::Upload, "upload"},
    {Glyph::User, "user"},
    {Glyph::Users, "user"},
    {Glyph::Verified, "shield-check"},
    {Glyph::Wallet, "wallet"},
    {Glyph::Warning, "triangle-alert"},
    {Glyph::Zone, "hexagon"},
}};

/// The SVG of a glyph with the colour and the line width put in.
QByteArray source(Glyph glyph, const QColor &colour, double side)
{
    QFile file(glyphFile(glyph));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    const QByteArray width = QByteArrayLiteral("stroke-width=\"") + QByteArray::number(strokeWidth * drawnOn / side);
    svg.replace("stroke-width=\"2", width);
    return svg;
}

/// The glyph as pixels, kept while it is used: `side` in device-independent pixels.
QPixmap rendered(Glyph glyph, const QColor &colour, double side, double ratio)
{
    const int pixels = static_cast<int>(std::lround(side * ratio));
    const QString key = QStringLiteral("tizilim-glyph-%1-%2-%3-%4")
                            .arg(QString::number(int(glyph)), colour.name(), QString::number(side), QString::number(pixels));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(source(glyph, colour, side));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphEngine : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, QPalette::ColorRole role) : m_glyph(glyph), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintGlyph(painter, m_glyph, rect, colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Qt asks with a size in device pixels and divides by the ratio afterwards.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const double ratio = scale > 0 ? scale : 1.0;
        QPixmap pixmap = rendered(m_glyph, colour(mode, state), qMin(size.width(), size.height()) / ratio, ratio);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    QString key() const override { return QStringLiteral("tizilim-glyph"); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(QPalette::Active, state == QIcon::On ? QPalette::Link : m_role);
    }

    Glyph m_glyph;
    QPalette::ColorRole m_role;
};

} // namespace

QString glyphFile(Glyph glyph)
{
    for (const auto &[known, file] : files) {
        if (known == glyph)
            return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(file));
    }
    return {};
}

Glyph glyphOfFile(QLatin1String file)
{
    for (const auto &[glyph, known] : files) {
        if (file == QLatin1String(known))
            return glyph;
    }
    return Glyph::None;
}

QIcon icon(Glyph glyph, QPalette::ColorRole role)
{
    return glyph == Glyph::None ? QIcon() : QIcon(new GlyphEngine(glyph, role));
}

void paintGlyph(QPainter *painter, Glyph glyph, const QRectF &area, const QColor &colour)
{
    if (glyph == Glyph::None)
        return;
    const double side = qMin(area.width(), area.height());
    const double ratio = painter->device()->devicePixelRatioF();
    const QPixmap pixmap = rendered(glyph, colour, side, ratio);
    // On whole device pixels, or the lines blur.
    const QPointF at(std::round(area.left() * ratio) / ratio,
                     std::round((area.top() + (area.height() - side) / 2) * ratio) / ratio);
    painter->drawPixmap(at, pixmap);
}

} // namespace tizilim
