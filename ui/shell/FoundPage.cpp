#include "ui/shell/FoundPage.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/theme/Tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr int shortestPassword = 12; // characters; docs/security.md

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
    : GatePage(appearance, 60 * metrics::grid, parent), m_choose(plainButton({}, this)), m_found(primaryButton({}, this)),
      m_cancel(plainButton({}, this)), m_progress(new QProgressBar(this)), m_banner(new Banner(this))
{
    for (std::size_t line = 0; line < lineCount; ++line) {
        m_labels[line] = new PlainLabel({}, this);
        m_lines[line] = new QLineEdit(this);
        m_lines[line]->setMaxLength(line >= Password ? 1000 : 200);
        m_messages[line] = new PlainLabel(LabelStyle::Small, {}, this);
        m_messages[line]->setForegroundRole(QPalette::PlaceholderText);
        m_messages[line]->wrapped();
        m_labels[line]->setBuddy(m_lines[line]);
    }
    m_lines[Password]->setEchoMode(QLineEdit::Password);
    m_lines[Again]->setEchoMode(QLineEdit::Password);
    m_lines[Place]->setMaxLength(4000);
    m_lines[Place]->setText(QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &FoundPage::choosePlace);
    connect(m_found, &QPushButton::clicked, this, &FoundPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &FoundPage::cancelled);
    connect(m_lines[Again], &QLineEdit::returnPressed, this, &FoundPage::submit);
    onLanguage(this, [this] { writeTexts(); });
    setBusy(false);
}

void FoundPage::layOut()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(24, 24, 24, 24);
    for (std::size_t line = 0; line < lineCount; ++line) {
        card->body()->addWidget(m_labels[line]);
        if (line == Place) {
            auto *row = new QHBoxLayout;
            row->addWidget(m_lines[line], 1);
            row->addWidget(m_choose);
            card->body()->addLayout(row);
        } else {
            card->body()->addWidget(m_lines[line]);
        }
        card->body()->addWidget(m_messages[line]);
        card->body()->addSpacing(2);
    }
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
    const std::array labels{tr("Name of the registry"), tr("Where it is kept"), tr("Your full name"), tr("Your sign-in name"),
                            tr("Password"), tr("Password, again")};
    const std::array hints{tr("The office and the year, such as National Bank 2026"), QString(), tr("As it stands in the history of every change"),
                           tr("Latin letters and digits, such as a.serik"), tr("At least %n characters; a sentence is best", nullptr, shortestPassword), QString()};
    for (std::size_t line = 0; line < lineCount; ++line) {
        m_labels[line]->setText(labels[line]);
        m_lines[line]->setAccessibleName(labels[line]);
        m_lines[line]->setAccessibleDescription(hints[line]);
        m_messages[line]->setText(hints[line]);
        m_messages[line]->setVisible(!hints[line].isEmpty());
        m_messages[line]->setForegroundRole(QPalette::PlaceholderText);
    }
    m_choose->setText(tr("Choose…"));
    m_found->setText(tr("Create the registry"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("The registry is being made"));
}

void FoundPage::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Where it is kept"), m_lines[Place]->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_lines[Place]->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

QString FoundPage::folder() const
{
    return QDir(QDir::fromNativeSeparators(m_lines[Place]->text())).filePath(folderName(m_lines[Name]->text()) + QStringLiteral(".tizilim"));
}

bool FoundPage::check()
{
    writeTexts();
    int firstWrong = -1;
    const auto complain = [&](Line line, const QString &text) {
        m_messages[line]->setText(text);
        m_messages[line]->setForegroundRole(QPalette::BrightText);
        m_messages[line]->show();
        m_lines[line]->setAccessibleDescription(text);
        if (firstWrong < 0)
            firstWrong = line;
    };
    for (const Line line : {Name, Place, FullName, Login, Password}) {
        if (m_lines[line]->text().trimmed().isEmpty())
            complain(line, tr("Fill in this field"));
    }
    if (firstWrong < 0 && folderName(m_lines[Name]->text()).isEmpty())
        complain(Name, tr("A name needs at least one letter or digit"));
    if (firstWrong < 0 && m_lines[Password]->text().size() < shortestPassword)
        complain(Password, tr("At least %n characters; a sentence is best", nullptr, shortestPassword));
    if (firstWrong < 0 && m_lines[Password]->text() != m_lines[Again]->text())
        complain(Again, tr("This is not the same password"));
    if (firstWrong >= 0)
        m_lines[std::size_t(firstWrong)]->setFocus();
    return firstWrong < 0;
}

void FoundPage::submit()
{
    if (!m_found->isEnabled() || !check())
        return;
    m_banner->dismiss();
    emit foundRequested({.folder = folder().toStdString(),
                         .name = m_lines[Name]->text().simplified(),
                         .login = m_lines[Login]->text().trimmed(),
                         .fullName = m_lines[FullName]->text().simplified(),
                         .password = m_lines[Password]->text()});
}

void FoundPage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    for (QLineEdit *line : m_lines)
        line->setEnabled(!busy);
    for (QPushButton *button : {m_choose, m_found, m_cancel})
        button->setEnabled(!busy);
}

void FoundPage::showError(const Error &error)
{
    setBusy(false);
    m_banner->showMessage(BannerMessage::of(error));
}

void FoundPage::clearPasswords()
{
    for (const Line line : {Password, Again}) {
        m_lines[line]->setText(QString(m_lines[line]->text().size(), QLatin1Char('*')));
        m_lines[line]->clear();
    }
}

void FoundPage::focusFirst()
{
    m_lines[Name]->setFocus(Qt::OtherFocusReason);
}

} // namespace tizilim
