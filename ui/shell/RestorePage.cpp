#include "ui/shell/RestorePage.h"

#include "app/session/BackupHistory.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/FileLine.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/theme/Tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tizilim {

namespace {

std::filesystem::path pathOf(const QString &folder)
{
    return folder.toStdU16String();
}

} // namespace

RestorePage::RestorePage(AppearanceControls *appearance, QWidget *parent)
    : GatePage(appearance, 64 * metrics::grid, parent), m_title(new PlainLabel(LabelStyle::PageTitle, {}, this)), m_explanation(new PlainLabel({}, this)),
      m_backup(new FileLine(FileLine::Kind::Folder, this)), m_folder(new FileLine(FileLine::Kind::Folder, this)),
      m_officerLabel(new PlainLabel(LabelStyle::SmallStrong, {}, this)), m_officer(new QLineEdit(this)),
      m_passwordLabel(new PlainLabel(LabelStyle::SmallStrong, {}, this)), m_password(new QLineEdit(this)), m_restore(primaryButton({}, this)),
      m_cancel(plainButton({}, this)), m_progress(new WorkProgress(this)), m_banner(new Banner(this))
{
    m_officer->setMaxLength(200);
    m_password->setMaxLength(1000);
    m_password->setEchoMode(QLineEdit::Password);
    m_officerLabel->setBuddy(m_officer);
    m_passwordLabel->setBuddy(m_password);
    layOut();
    m_progress->hide();
    connect(m_backup, &FileLine::changed, this, &RestorePage::backupChosen);
    connect(m_restore, &QPushButton::clicked, this, &RestorePage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &RestorePage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &RestorePage::cancelled);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, [this] {
        if (m_cancel->isEnabled())
            emit cancelled();
    });
    onLanguage(this, [this] { writeTexts(); });
}

void RestorePage::layOut()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(24, 24, 24, 24);
    card->body()->setSpacing(6);
    card->body()->addWidget(m_title->wrapped());
    card->body()->addWidget(m_explanation->muted()->wrapped());
    card->body()->addSpacing(metrics::grid);
    card->body()->addWidget(m_backup);
    card->body()->addWidget(m_folder);
    card->body()->addWidget(m_officerLabel);
    card->body()->addWidget(m_officer);
    card->body()->addWidget(m_passwordLabel);
    card->body()->addWidget(m_password);
    card->body()->addSpacing(metrics::grid);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_progress);
    column()->addStretch(1);
    column()->addWidget(m_banner);
    column()->addWidget(card);
    column()->addStretch(2);
}

void RestorePage::writeTexts()
{
    m_title->setText(tr("Restore a backup"));
    m_explanation->setText(tr("The registry goes back to what it was when the backup was made. What was done afterwards is given up: it is not deleted, its folder is "
                              "set aside, and the restored history says what was given up, when and by whom."));
    m_backup->setTexts(tr("Folder of the backup"));
    m_folder->setTexts(tr("Where the registry is to be"));
    m_officerLabel->setText(tr("Sign-in name of an administrator"));
    m_officer->setAccessibleName(tr("Sign-in name of an administrator"));
    m_passwordLabel->setText(tr("Password, as it was when the backup was made"));
    m_password->setAccessibleName(tr("Password, as it was when the backup was made"));
    m_restore->setText(tr("Restore…"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setName(tr("The backup is being restored"));
}

void RestorePage::setDestination(const QString &folder, const QString &officer)
{
    m_folder->setPath(folder);
    m_officer->setText(officer);
}

void RestorePage::backupChosen(const QString &folder)
{
    if (m_folder->path().isEmpty() && !folder.isEmpty())
        m_folder->setPath(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QFileInfo(folder).fileName()));
}

void RestorePage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_backup, m_folder, m_officer, m_password, m_restore, m_cancel})
        widget->setEnabled(!busy);
}

void RestorePage::showError(const Error &error)
{
    setBusy(false);
    m_banner->showMessage(BannerMessage::of(error));
}

void RestorePage::focusFirst()
{
    m_backup->focusLine();
}

RestoreCall RestorePage::call() const
{
    return {pathOf(m_backup->path()), pathOf(m_folder->path()), m_officer->text().trimmed(), m_password->text()};
}

bool RestorePage::check()
{
    m_backup->showError(isBackupThere(pathOf(m_backup->path())) ? QString() : tr("There is no backup in this folder: choose the one that holds registry.db and registry.keys."));
    m_folder->showError(m_folder->path().isEmpty() ? tr("Choose a folder.") : QString());
    if (!isBackupThere(pathOf(m_backup->path()))) {
        m_backup->focusLine();
        return false;
    }
    QWidget *missing = m_folder->path().isEmpty() ? static_cast<QWidget *>(m_folder) : m_officer->text().trimmed().isEmpty() ? m_officer : m_password->text().isEmpty() ? m_password : nullptr;
    if (missing)
        missing->setFocus(Qt::OtherFocusReason);
    return !missing;
}

void RestorePage::submit()
{
    m_banner->dismiss();
    if (!check())
        return;
    if (QFileInfo::exists(m_folder->path()))
        return ask();
    emit restoreRequested(call());
}

/// The only question of its kind: work of others is given up.
void RestorePage::ask()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Restore a backup"), {}, QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Give up what was done since the backup was made?"));
    question->setInformativeText(tr("Registry: %1\nIt is set aside, and the backup takes its place.").arg(QDir::toNativeSeparators(m_folder->path())));
    QPushButton *restore = question->addButton(tr("Restore"), QMessageBox::AcceptRole);
    QPushButton *cancel = question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(cancel);
    connect(restore, &QPushButton::clicked, this, [this] { emit restoreRequested(call()); });
    question->open();
}

} // namespace tizilim
