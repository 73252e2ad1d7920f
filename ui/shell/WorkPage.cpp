#include "ui/shell/WorkPage.h"

#include "ui/common/Card.h"
#include "ui/common/PlainLabel.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

namespace tizilim {

WorkPage::WorkPage(AppearanceControls *appearance, QWidget *parent)
    : GatePage(appearance, 60 * metrics::grid, parent), m_title(new PlainLabel(LabelStyle::PageTitle, {}, this)), m_explanation(new PlainLabel({}, this)),
      m_progress(new WorkProgress(this))
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(24, 24, 24, 24);
    card->body()->setSpacing(12);
    card->body()->addWidget(m_title->wrapped());
    card->body()->addWidget(m_explanation->muted()->wrapped());
    card->body()->addWidget(m_progress);
    column()->addStretch(1);
    column()->addWidget(card);
    column()->addStretch(2);
}

void WorkPage::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_progress->setName(title);
}

} // namespace tizilim
