#include "ui/common/ScrollPane.h"

#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QEvent>

namespace tizilim {

ScrollPane::ScrollPane(QWidget *contents, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its contents have the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(contents);
    contents->setAutoFillBackground(false);
    contents->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void ScrollPane::follow(QWidget *focus)
{
    if (focus && widget() && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus, 0, 5 * metrics::grid); // with the message under the field
}

bool ScrollPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(widget()->minimumSizeHint().width()); // only height is scrolled
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tizilim
