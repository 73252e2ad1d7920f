#include "ui/officers/PasswordPage.h"

#include "app/session/OfficerOperations.h"
#include "app/session/Session.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/LineForm.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tizilim {

PasswordPage::PasswordPage(Shell &shell)
    : m_shell(shell), m_session(shell.session()), m_header(new PageHeader(this)), m_banner(new Banner(this)), m_form(new LineForm)
{
    for (int line = 0; line < 3; ++line)
        m_form->addLine(LineForm::Kind::Secret);
    layOut();
    connect(m_form, &LineForm::submitted, this, &PasswordPage::submit);
    connect(m_change, &QPushButton::clicked, this, &PasswordPage::submit);
    onLanguage(this, [this] { writeTexts(); });
}

void PasswordPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    auto *card = new Card(this);
    auto *explanation = new PlainLabel({}, card);
    card->body()->setContentsMargins(24, 20, 24, 24);
    card->body()->addWidget(explanation->muted()->wrapped());
    card->body()->addSpacing(metrics::grid);
    m_form->setMaximumWidth(60 * metrics::grid);
    card->body()->addWidget(m_form);
    m_change = primaryButton({}, card);
    card->body()->addWidget(m_change, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(card, 1);
    onLanguage(card, [explanation] {
        explanation->setText(tr("The password opens your own keys; nobody else knows it and nobody can read it back. The keys stay the same, and so does "
                                "everything that you have signed."));
    });
}

QString PasswordPage::title() const
{
    return QCoreApplication::translate("Section", "My password");
}

void PasswordPage::writeTexts()
{
    m_header->setTitle(title());
    m_form->setTexts(Current, tr("Present password"), {});
    m_form->setTexts(New, tr("New password"), LineForm::passwordHint());
    m_form->setTexts(Again, tr("New password, again"), {});
    m_change->setText(tr("Change the password"));
}

void PasswordPage::open(const PageAddress &)
{
    m_form->wipeSecrets();
    m_form->forgive();
    m_banner->dismiss();
    // Once it is shown: a hidden line cannot have the keyboard.
    QMetaObject::invokeMethod(m_form, &LineForm::focusFirst, Qt::QueuedConnection);
}

void PasswordPage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_change->setEnabled(!busy);
}

void PasswordPage::submit()
{
    if (!m_change->isEnabled())
        return;
    m_form->forgive();
    m_form->requireAll();
    m_form->checkNewPassword(New, Again);
    if (m_form->hasComplaint())
        return;
    m_banner->dismiss();
    setBusy(true);
    m_session.write<void>(
        this,
        [current = m_form->text(Current), chosen = m_form->text(New)](Registry &registry) -> Result<void> {
            TIZILIM_TRY(checkPassword(registry, current));
            return changePassword(registry, chosen);
        },
        [this](const Result<void> &changed) {
            setBusy(false);
            if (!changed)
                return m_banner->showMessage(BannerMessage::of(changed.error()));
            m_form->wipeSecrets();
            m_banner->showMessage({.kind = BannerMessage::Kind::Success, .text = tr("The password is changed. Use it from the next time you unlock."), .actions = {}});
        });
}

void PasswordPage::save()
{
    submit();
}

bool PasswordPage::hasUnsavedChanges() const
{
    return !m_form->isEmpty();
}

void PasswordPage::discardChanges()
{
    m_form->wipeSecrets();
}

} // namespace tizilim
