#pragma once

#include "ui/theme/Icon.h"
#include "model/domain/Choices.h"

#include <QWidget>

namespace tizilim {

/// What a chip shows; also what a table cell shows in its place.
struct ChipContent {
    QString text;
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::None; ///< None takes the sign of the tone

    bool operator==(const ChipContent &) const = default;
};

/// The sign that goes with a tone, so that no status is told by colour alone.
Glyph glyphOf(Tone tone);
/// The size of a chip in a font; what StatusChip and the table's cells agree on.
QSize chipSize(const ChipContent &content, const QFont &font);
/// Paints a chip at the left of `area`, centred in its height, cut with an ellipsis where it has no room.
void paintChip(QPainter *painter, const ChipContent &content, const QRect &area, const QPalette &palette,
               const QFont &font);

/// A status in a word, a sign and a colour. Its text is plain.
class StatusChip : public QWidget {
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);
    explicit StatusChip(const ChipContent &content, QWidget *parent = nullptr);

    const ChipContent &content() const { return m_content; }
    /// Empty text hides the chip.
    void setContent(const ChipContent &content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipContent m_content;
};

} // namespace tizilim
