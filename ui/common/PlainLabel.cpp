#include "ui/common/PlainLabel.h"

namespace tizilim {

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

} // namespace tizilim
