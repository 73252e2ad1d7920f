#include "ui/shell/EnrolledPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/FingerprintLabel.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

namespace tizilim {

EnrolledPage::EnrolledPage(const QString &fingerprint, AppearanceControls *appearance, QWidget *parent)
    : GatePage(appearance, 64 * metrics::grid, parent)
{
    auto *card = new Card(this);
    auto *title = new PlainLabel(LabelStyle::PageTitle, {}, card);
    auto *text = new PlainLabel({}, card);
    auto *key = new FingerprintLabel(fingerprint, card);
    auto *next = primaryButton({}, card);
    card->body()->setContentsMargins(24, 24, 24, 24);
    card->body()->setSpacing(12);
    card->body()->addWidget(title->wrapped());
    card->body()->addWidget(text->wrapped());
    card->body()->addWidget(key);
    card->body()->addWidget(next, 0, Qt::AlignLeft);
    column()->addStretch(1);
    column()->addWidget(card);
    column()->addStretch(2);
    connect(next, &QPushButton::clicked, this, &EnrolledPage::finished);
    onLanguage(this, [title, text, next] {
        title->setText(tr("Your keys are made"));
        text->setText(tr("Show this fingerprint to whoever grants your role. It has to be the same as on the other screen, digit by digit: "
                         "that way nobody can take your place unseen."));
        next->setText(tr("Continue"));
    });
    next->setFocus();
}

} // namespace tizilim
