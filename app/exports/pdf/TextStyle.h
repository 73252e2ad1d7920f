#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

class QPaintDevice;

namespace tizilim {

/// A font at a size on a device, with its ink, and the measures that a layout asks for most.
class TextStyle {
public:
    TextStyle(const QFont &font, const QColor &ink, QPaintDevice *device);

    const QFont &font() const { return m_font; }
    const QColor &ink() const { return m_ink; }
    qreal ascent() const { return m_metrics.ascent(); }
    qreal capHeight() const { return m_metrics.capHeight(); }
    /// Distance from one baseline to the next.
    qreal lineHeight() const { return m_lineHeight; }
    qreal width(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    /// At most a little more than width(), and much faster; for text of one line.
    qreal roughWidth(QStringView text) const;
    QString elided(const QString &text, qreal width) const { return m_metrics.elidedText(text, Qt::ElideRight, width); }
    /// The text in lines no wider than this, broken between words, inside a word only where it has to be.
    QStringList wrapped(const QString &text, qreal width) const;

private:
    QStringList wrappedParagraph(const QString &text, qreal width) const;

    QFont m_font;
    QColor m_ink;
    QFontMetricsF m_metrics;
    QPaintDevice *m_device;
    qreal m_lineHeight;
    mutable QHash<QChar, qreal> m_advances;
};

} // namespace tizilim
