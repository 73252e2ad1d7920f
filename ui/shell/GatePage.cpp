#include "ui/shell/GatePage.h"

#include "ui/shell/AppearanceControls.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tizilim {

GatePage::GatePage(AppearanceControls *appearance, int width, QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);

    // A small window or large type must not cut the column off.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget(scroll);
    inner->setAutoFillBackground(false);
    auto *across = new QHBoxLayout(inner);
    across->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    across->addStretch(1);
    auto *middle = new QWidget(inner);
    middle->setMinimumWidth(qMin(width, 40 * metrics::grid));
    middle->setMaximumWidth(width * fontMetrics().height() / 18);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::grid);
    across->addWidget(middle, 100);
    across->addStretch(1);
    scroll->setWidget(inner);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::grid, metrics::grid, 12, metrics::grid);
    top->addStretch(1);
    top->addWidget(appearance);
    rows->addLayout(top);
    rows->addWidget(scroll, 1);
}

} // namespace tizilim
