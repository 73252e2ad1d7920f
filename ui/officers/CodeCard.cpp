#include "ui/officers/CodeCard.h"

#include "ui/common/Buttons.h"
#include "ui/common/Clipboard.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PrintedCode.h"
#include "ui/common/Translated.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tizilim {

CodeCard::CodeCard(const QString &registry, const QString &login, const QString &code, QWidget *parent)
    : Card(parent), m_registry(registry), m_login(login), m_code(code), m_clipboard(new Clipboard(this)), m_copy(plainButton({}, this))
{
    auto *whose = new PlainLabel({}, this);
    auto *shown = new PlainLabel(code, this);
    auto *print = plainButton({}, this);
    auto *steps = new PlainLabel({}, this);
    auto *ready = primaryButton({}, this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontOf(LabelStyle::PageTitle).pointSizeF());
    shown->setFont(fixed);
    m_copy->setIcon(icon(Glyph::Copy));
    print->setIcon(icon(Glyph::Print));
    body()->setContentsMargins(24, 20, 24, 24);
    body()->setSpacing(12);
    body()->addWidget(whose->wrapped());
    body()->addWidget(shown->wrapped()->selectable());
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_copy);
    ways->addWidget(print);
    ways->addStretch(1);
    body()->addLayout(ways);
    body()->addWidget(steps->wrapped());
    body()->addWidget(ready, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_clipboard->copy(m_code); });
    connect(print, &QPushButton::clicked, this,
            [this] { printCode({m_registry, tr("Invitation code of %1").arg(m_login), m_code}, this); });
    connect(ready, &QPushButton::clicked, this, &CodeCard::done);
    onLanguage(this, [this, whose, shown, print, steps, ready] {
        setTitle(tr("The code is shown this once"));
        whose->setText(tr("Sign-in name: %1").arg(m_login));
        shown->setAccessibleName(tr("Invitation code: %1").arg(m_code));
        m_copy->setText(tr("Copy"));
        print->setText(tr("Print…"));
        steps->setText(tr("1. Give name and code to the officer, in person and to nobody else.\n"
                          "2. The officer opens the registry, chooses “I have an invitation code” and sets a password.\n"
                          "3. Compare the fingerprint of the new key with the officer present, and grant the role; a second person approves it."));
        ready->setText(tr("The code is handed over"));
    });
}

CodeCard::~CodeCard()
{
    m_code.fill(QLatin1Char('*'));
}

void CodeCard::focusFirst()
{
    m_copy->setFocus(Qt::OtherFocusReason);
}

} // namespace tizilim
