#include "ui/shell/RecoveryKeyPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PrintedCode.h"
#include "ui/common/Translated.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tizilim {

RecoveryKeyPage::RecoveryKeyPage(const QString &registryName, const QString &recoveryKey, AppearanceControls *appearance,
                                 QWidget *parent)
    : GatePage(appearance, 64 * metrics::grid, parent), m_registry(registryName), m_key(recoveryKey)
{
    auto *card = new Card(this);
    auto *title = new PlainLabel(LabelStyle::PageTitle, {}, card);
    auto *text = new PlainLabel({}, card);
    auto *key = new PlainLabel(recoveryKey, card);
    auto *printButton = plainButton({}, card);
    auto *kept = new QCheckBox(card);
    auto *next = primaryButton({}, card);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontOf(LabelStyle::CardTitle).pointSizeF());
    key->setFont(fixed);
    key->wrapped()->selectable();
    card->body()->setContentsMargins(24, 24, 24, 24);
    card->body()->setSpacing(12);
    card->body()->addWidget(title->wrapped());
    card->body()->addWidget(text->wrapped());
    card->body()->addWidget(key);
    card->body()->addWidget(printButton, 0, Qt::AlignLeft);
    card->body()->addWidget(kept);
    card->body()->addWidget(next, 0, Qt::AlignLeft);
    printButton->setIcon(icon(Glyph::Print));
    next->setEnabled(false);
    column()->addStretch(1);
    column()->addWidget(card);
    column()->addStretch(2);
    connect(kept, &QCheckBox::toggled, next, &QPushButton::setEnabled);
    connect(printButton, &QPushButton::clicked, this, &RecoveryKeyPage::print);
    connect(next, &QPushButton::clicked, this, &RecoveryKeyPage::keptRequested);
    onLanguage(this, [title, text, key, printButton, kept, next] {
        title->setText(tr("Keep the recovery key"));
        text->setText(tr("If every administrator loses the password, only this key opens the registry again. It is shown this "
                         "once. Print it or write it down, and keep it in a safe, away from the computer."));
        key->setAccessibleName(tr("Recovery key: %1").arg(key->text()));
        printButton->setText(tr("Print…"));
        kept->setText(tr("The key is printed or written down"));
        next->setText(tr("Continue"));
    });
    printButton->setFocus();
}

RecoveryKeyPage::~RecoveryKeyPage()
{
    m_key.fill(QLatin1Char('*'));
}

void RecoveryKeyPage::print()
{
    printCode({m_registry, tr("Recovery key"), m_key}, this);
}

} // namespace tizilim
