#include "ui/shell/FoundPage.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/LineForm.h"
#include "ui/common/Translated.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/theme/Tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tizilim {

namespace {

/// A name for a folder, of the letters that every file system takes.
QString folderName(const QString &name)
{
    QString folder;
    for (const QChar character : name.simplified())
        folder += character.isLetterOrNumber() || character == u' ' || character == u'-' || character == u'.' ? character : QChar(u'_');
    while (folder.startsWith(u'.'))
        folder.remove(0, 1);
    return folder.left(80).trimmed();
}

} // namespace

FoundPage::FoundPage(AppearanceControls *appearance, QWidget *parent)
    : GatePage(appearance, 60 * metrics::grid, parent), m_form(new LineForm(this))
{
    for (const Line line : {Name, Place, FullName, Login, Password, Again})
        m_form->addLine(line == Place ? LineForm::Kind::Path : line >= Password ? LineForm::Kind::Secret : LineForm::Kind::Text);
    // After the lines: the order of making is that of the Tab key.
    m_choose = plainButton({}, this);
    m_found = primaryButton({}, this);
    m_cancel = plainButton({}, this);
    m_progress = new QProgressBar(this);
    m_banner = new Banner(this);
    m_form->setText(Place, QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &FoundPage::choosePlace);
    connect(m_found, &QPushButton::clicked, this, &FoundPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &FoundPage::cancelled);
    connect(m_form, &LineForm::submitted, this, &FoundPage::submit);
    onLanguage(this, [this] { writeTexts(); });
    setBusy(false);
}

void FoundPage::layOut()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(24, 24, 24, 24);
    card->body()->addWidget(m_form);
    m_form->addBeside(Place, m_choose);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_found);
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
}

void FoundPage::writeTexts()
{
    m_form->setTexts(Name, tr("Name of the registry"), tr("The office and the year, such as National Bank 2026"));
    m_form->setTexts(Place, tr("Where it is kept"), {});
    m_form->setTexts(FullName, tr("Your full name"), tr("As it stands in the history of every change"));
    m_form->setTexts(Login, tr("Your sign-in name"), tr("Latin letters and digits, such as a.serik"));
    m_form->setTexts(Password, tr("Password"), LineForm::passwordHint());
    m_form->setTexts(Again, tr("Password, again"), {});
    m_choose->setText(tr("Choose…"));
    m_found->setText(tr("Create the registry"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("The registry is being made"));
}

void FoundPage::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Where it is kept"), m_form->text(Place));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_form->setText(Place, QDir::toNativeSeparators(folder)); });
    dialog->open();
}

QString FoundPage::folder() const
{
    return QDir(QDir::fromNativeSeparators(m_form->text(Place))).filePath(folderName(m_form->text(Name)) + QStringLiteral(".tizilim"));
}

bool FoundPage::check()
{
    m_form->forgive();
    m_form->requireAll();
    if (!m_form->hasComplaint() && folderName(m_form->text(Name)).isEmpty())
        m_form->complain(Name, tr("A name needs at least one letter or digit"));
    m_form->checkNewPassword(Password, Again);
    return !m_form->hasComplaint();
}

void FoundPage::submit()
{
    if (!m_found->isEnabled() || !check())
        return;
    m_banner->dismiss();
    emit foundRequested({.folder = folder().toStdString(),
                         .name = m_form->text(Name).simplified(),
                         .login = m_form->text(Login),
                         .fullName = m_form->text(FullName).simplified(),
                         .password = m_form->text(Password)});
}

void FoundPage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_form->setEnabled(!busy);
    for (QPushButton *button : {m_found, m_cancel})
        button->setEnabled(!busy);
}

void FoundPage::showError(const Error &error)
{
    setBusy(false);
    m_banner->showMessage(BannerMessage::of(error));
}

void FoundPage::clearPasswords()
{
    m_form->wipeSecrets();
}

void FoundPage::focusFirst()
{
    m_form->focusFirst();
}

} // namespace tizilim
