#include "ui/shell/EnrolPage.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/LineForm.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/theme/Tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tizilim {

EnrolPage::EnrolPage(const QString &folder, const QString &officer, AppearanceControls *appearance, QWidget *parent)
    : GatePage(appearance, 60 * metrics::grid, parent), m_form(new LineForm(this))
{
    for (const Line line : {Login, Code, Password, Again})
        m_form->addLine(line >= Password ? LineForm::Kind::Secret : LineForm::Kind::Text);
    m_form->setText(Login, officer);
    // After the lines: the order of making is that of the Tab key.
    m_enrol = primaryButton({}, this);
    m_cancel = plainButton({}, this);
    m_progress = new QProgressBar(this);
    m_banner = new Banner(this);
    layOut(folder);
    connect(m_enrol, &QPushButton::clicked, this, &EnrolPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &EnrolPage::cancelled);
    connect(m_form, &LineForm::submitted, this, &EnrolPage::submit);
    onLanguage(this, [this] { writeTexts(); });
    setBusy(false);
}

void EnrolPage::layOut(const QString &folder)
{
    auto *card = new Card(this);
    auto *title = new PlainLabel(LabelStyle::PageTitle, {}, card);
    auto *name = new PlainLabel(QFileInfo(folder).completeBaseName(), card);
    auto *text = new PlainLabel({}, card);
    card->body()->setContentsMargins(24, 24, 24, 24);
    card->body()->addWidget(title->wrapped());
    card->body()->addWidget(name->muted()->elided());
    card->body()->addWidget(text->wrapped());
    card->body()->addSpacing(metrics::grid);
    card->body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_enrol);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_progress);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::grid);
    column()->addStretch(1);
    column()->addWidget(m_banner);
    column()->addWidget(card);
    column()->addStretch(2);
    onLanguage(title, [title, text] {
        title->setText(tr("Enrol with an invitation code"));
        text->setText(tr("An administrator has given you a sign-in name and a code. With them you set a password that nobody else knows, "
                         "and your own keys are made: with these you will sign what you do."));
    });
}

void EnrolPage::writeTexts()
{
    m_form->setTexts(Login, tr("Sign-in name"), {});
    m_form->setTexts(Code, tr("Invitation code"), tr("As it was given to you; blanks, hyphens and the case of letters do not matter"));
    m_form->setTexts(Password, tr("Your password"), LineForm::passwordHint());
    m_form->setTexts(Again, tr("Your password, again"), {});
    m_enrol->setText(tr("Make my keys"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("The keys are being made"));
}

QString EnrolPage::login() const
{
    return m_form->text(Login);
}

QString EnrolPage::code() const
{
    return m_form->text(Code);
}

QString EnrolPage::password() const
{
    return m_form->text(Password);
}

void EnrolPage::wipe()
{
    m_form->wipeSecrets();
    m_form->setText(Code, QString(code().size(), QLatin1Char('*')));
    m_form->setText(Code, {});
}

void EnrolPage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_form->setEnabled(!busy);
    m_enrol->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void EnrolPage::showError(const Error &error)
{
    setBusy(false);
    m_banner->showMessage(BannerMessage::of(error));
    m_form->focusFirst();
}

void EnrolPage::focusFirst()
{
    m_form->focusFirst();
}

void EnrolPage::submit()
{
    if (!m_enrol->isEnabled())
        return;
    m_form->forgive();
    m_form->requireAll();
    m_form->checkNewPassword(Password, Again);
    if (m_form->hasComplaint())
        return;
    m_banner->dismiss();
    emit enrolRequested();
}

} // namespace tizilim
