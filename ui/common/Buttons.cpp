#include "ui/common/Buttons.h"

#include "ui/common/PlainText.h"
#include "ui/theme/Tokens.h"

#include <QKeySequence>

namespace tizilim {

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = plainButton(text, parent);
    button->setProperty("primary", true);
    return button;
}

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = plainButton(text, parent);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

IconButton::IconButton(Glyph glyph, QWidget *parent) : QToolButton(parent)
{
    setIcon(tizilim::icon(glyph, QPalette::PlaceholderText));
    setIconSize({metrics::iconSize, metrics::iconSize});
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
}

void IconButton::setName(const QString &name, const QKeySequence &key)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(key.isEmpty() ? name
                                          : name + QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText))));
}

} // namespace tizilim
