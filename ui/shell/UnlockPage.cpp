#include "ui/shell/UnlockPage.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/shell/Brand.h"
#include "ui/theme/Tokens.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tizilim {

UnlockPage::UnlockPage(AppearanceControls *appearance, QWidget *parent)
    : GatePage(appearance, 52 * metrics::grid, parent), m_name(new PlainLabel(LabelStyle::CardTitle, {}, this)),
      m_path(new PlainLabel(LabelStyle::Small, {}, this)), m_officerLabel(new PlainLabel({}, this)),
      m_passwordLabel(new PlainLabel({}, this)), m_officer(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_show(new QAction(this)), m_unlock(primaryButton({}, this)), m_other(linkButton({}, this)),
      m_enrol(linkButton({}, this)),
      m_progress(new QProgressBar(this)), m_banner(new Banner(this))
{
    makeForm();
    m_password->setEchoMode(QLineEdit::Password);
    m_officer->setMaxLength(200);
    m_password->setMaxLength(1000);
    m_officerLabel->setBuddy(m_officer);
    m_passwordLabel->setBuddy(m_password);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::grid);
    m_show->setCheckable(true);
    m_password->addAction(m_show, QLineEdit::TrailingPosition);
    connect(m_show, &QAction::toggled, this, [this](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        writeTexts();
    });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::otherRequested);
    connect(m_enrol, &QPushButton::clicked, this, [this] { emit enrolRequested(m_folder, m_officer->text().trimmed()); });
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_officer, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    onLanguage(this, [this] { writeTexts(); });
    setBusy(false);
}

void UnlockPage::makeForm()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(24, 24, 24, 24);
    card->body()->addWidget(m_name->elided());
    card->body()->addWidget(m_path->muted()->elided());
    card->body()->addSpacing(metrics::grid);
    card->body()->addWidget(m_officerLabel);
    card->body()->addWidget(m_officer);
    card->body()->addSpacing(4);
    card->body()->addWidget(m_passwordLabel);
    card->body()->addWidget(m_password);
    card->body()->addSpacing(metrics::grid);
    card->body()->addWidget(m_unlock);
    card->body()->addWidget(m_progress);
    column()->addStretch(2);
    column()->addWidget(new Brand(32, this), 0, Qt::AlignHCenter);
    column()->addSpacing(2 * metrics::grid);
    column()->addWidget(m_banner);
    column()->addWidget(card);
    auto *ways = new QHBoxLayout;
    ways->addStretch(1);
    ways->addWidget(m_other);
    ways->addWidget(m_enrol);
    ways->addStretch(1);
    column()->addLayout(ways);
    column()->addStretch(3);
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);
}

void UnlockPage::writeTexts()
{
    m_officerLabel->setText(tr("Officer"));
    m_passwordLabel->setText(tr("Password"));
    m_officer->setAccessibleName(tr("Officer"));
    m_officer->setPlaceholderText(tr("Sign-in name"));
    m_password->setAccessibleName(tr("Password"));
    const bool shown = m_show->isChecked();
    m_show->setText(shown ? tr("Hide the password") : tr("Show the password"));
    m_show->setIcon(icon(shown ? Glyph::Hide : Glyph::Show, QPalette::PlaceholderText));
    m_unlock->setText(tr("Unlock"));
    m_other->setText(tr("Other registry…"));
    m_enrol->setText(tr("I have an invitation code…"));
    m_progress->setAccessibleName(tr("The password is being tried"));
}

void UnlockPage::setRegistry(const QString &folder, const QString &officer)
{
    m_folder = folder;
    m_name->setText(QFileInfo(folder).completeBaseName());
    m_path->setText(QDir::toNativeSeparators(QFileInfo(folder).path()));
    m_officer->setText(officer);
    m_banner->dismiss();
    clearPassword();
}

void UnlockPage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_officer, m_password, m_unlock, m_other, m_enrol})
        widget->setEnabled(!busy);
}

void UnlockPage::showError(const Error &error)
{
    showMessage(BannerMessage::of(error));
}

void UnlockPage::showMessage(const BannerMessage &message)
{
    setBusy(false);
    m_banner->showMessage(message);
    clearPassword();
    m_password->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::showWaiting(int seconds)
{
    setBusy(true);
    m_banner->showMessage({.kind = BannerMessage::Kind::Notice,
                           .text = tr("After several wrong passwords the next one is tried in %n second(s).", nullptr, seconds),
                           .actions = {},
                           .closable = false});
}

void UnlockPage::showNotice(const QString &text)
{
    m_banner->showMessage({.kind = BannerMessage::Kind::Notice, .text = text, .actions = {}});
}

void UnlockPage::clearPassword()
{
    // Overwritten before it is let go, as far as the field's own buffer goes.
    m_password->setText(QString(m_password->text().size(), QLatin1Char('*')));
    m_password->clear();
    m_show->setChecked(false);
}

void UnlockPage::focusFirst()
{
    (m_officer->text().isEmpty() ? m_officer : m_password)->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::submit()
{
    if (!m_unlock->isEnabled())
        return;
    if (m_officer->text().trimmed().isEmpty()) {
        m_officer->setFocus();
        return;
    }
    m_banner->dismiss();
    emit unlockRequested(m_folder, m_officer->text().trimmed(), m_password->text());
}

} // namespace tizilim
