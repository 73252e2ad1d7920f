#include "ui/shell/StatusLine.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/TaskStrip.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tizilim {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_tasks(new TaskStrip(this)), m_text(new PlainLabel(LabelStyle::Small, {}, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 1, 16, 0);
    line->setSpacing(2 * metrics::grid);
    line->addWidget(m_tasks);
    line->addWidget(m_text->muted()->elided(), 1);
    setMinimumHeight(28);
    onLanguage(this, [this] { write(); });
}

void StatusLine::setFacts(const RegistryFacts &facts)
{
    m_facts = facts;
    write();
}

void StatusLine::write()
{
    if (m_facts.name.isEmpty()) {
        m_text->clear();
        return;
    }
    const Format format(interfaceLanguage());
    QStringList parts{tr("Registry: %1").arg(m_facts.name), tr("encrypted"),
                      tr("events: %1").arg(format.integer(m_facts.events))};
    if (m_facts.verified)
        parts << tr("verified: %1").arg(format.dateTime(*m_facts.verified));
    if (m_facts.readOnly)
        parts << tr("read only");
    m_text->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.card);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace tizilim
