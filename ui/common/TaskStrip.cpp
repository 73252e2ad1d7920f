#include "ui/common/TaskStrip.h"

#include "ui/common/Buttons.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace tizilim {

TaskStrip::TaskStrip(QWidget *parent)
    : QWidget(parent), m_text(new PlainLabel(LabelStyle::Small, {}, this)), m_bar(new QProgressBar(this)),
      m_cancel(new IconButton(Glyph::Close, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text->elided());
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(15 * metrics::grid, metrics::grid);
    m_bar->setRange(0, 1000);
    line->addWidget(m_bar);
    m_cancel->setIconSize({12, 12});
    line->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &TaskStrip::cancelRequested);
    onLanguage(this, [this] {
        m_bar->setAccessibleName(tr("Progress"));
        m_cancel->setName(tr("Stop this task"));
    });
    hide();
}

void TaskStrip::showProgress(const QString &text, double share, bool cancellable)
{
    m_text->setText(text);
    if (share < 0)
        m_bar->setRange(0, 0);
    else
        m_bar->setRange(0, 1000);
    m_bar->setValue(share < 0 ? 0 : qRound(share * 1000));
    m_cancel->setVisible(cancellable);
    show();
}

void TaskStrip::finish()
{
    hide();
}

QString TaskStrip::text() const
{
    return m_text->text();
}

} // namespace tizilim
