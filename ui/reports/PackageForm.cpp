#include "ui/reports/PackageForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/FileLine.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr int widest = 80 * metrics::grid;
const QString ending = QStringLiteral(".asice");

} // namespace

PackageForm::PackageForm(QWidget *parent)
    : QWidget(parent), m_contents(new PlainLabel(LabelStyle::Strong, {}, this)), m_explanation(new PlainLabel({}, this)),
      m_with(new PlainLabel(LabelStyle::SmallStrong, {}, this)), m_own(new QRadioButton(this)), m_certificate(new QRadioButton(this)),
      m_file(new FileLine(FileLine::Kind::File, this)), m_passwordLabel(new PlainLabel(LabelStyle::SmallStrong, {}, this)), m_password(new QLineEdit(this)),
      m_folder(new FileLine(FileLine::Kind::Folder, this)), m_nameLabel(new PlainLabel(LabelStyle::SmallStrong, {}, this)), m_name(new QLineEdit(this)),
      m_pack(primaryButton({}, this)), m_cancel(plainButton({}, this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1000);
    m_name->setMaxLength(200);
    m_passwordLabel->setBuddy(m_password);
    m_nameLabel->setBuddy(m_name);
    m_own->setChecked(true);
    auto *card = new Card(this);
    layOut(card);
    auto *column = new QHBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card, 1);
    column->addStretch(0);
    card->setMaximumWidth(widest);
    useCertificate(false);
    connect(m_certificate, &QRadioButton::toggled, this, &PackageForm::useCertificate);
    connect(m_pack, &QPushButton::clicked, this, &PackageForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &PackageForm::cancelled);
    connect(m_name, &QLineEdit::returnPressed, this, &PackageForm::submit);
    onLanguage(this, [this] { writeTexts(); });
}

void PackageForm::layOut(Card *card)
{
    card->body()->setContentsMargins(24, 20, 24, 24);
    card->body()->setSpacing(6);
    card->body()->addWidget(m_contents->wrapped());
    card->body()->addWidget(m_explanation->muted()->wrapped());
    card->body()->addSpacing(metrics::grid);
    card->body()->addWidget(m_with);
    card->body()->addWidget(m_own);
    card->body()->addWidget(m_certificate);
    card->body()->addWidget(m_file);
    card->body()->addWidget(m_passwordLabel);
    card->body()->addWidget(m_password);
    card->body()->addSpacing(metrics::grid);
    card->body()->addWidget(m_folder);
    card->body()->addWidget(m_nameLabel);
    card->body()->addWidget(m_name);
    card->body()->addSpacing(2 * metrics::grid);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pack);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addStretch(1);
}

void PackageForm::writeTexts()
{
    m_explanation->setText(tr("The package holds the files, the proof that this export stands in the registry's history, and a signature. "
                              "Whoever receives it can check all of it without this registry."));
    m_with->setText(tr("Sign with"));
    m_own->setText(tr("my own key in this registry"));
    m_certificate->setText(tr("a certificate from a file (PKCS#12)"));
    m_file->setTexts(tr("Certificate"), tr("Certificates (*.p12 *.pfx)"));
    m_passwordLabel->setText(tr("Password of the certificate"));
    m_password->setAccessibleName(tr("Password of the certificate"));
    m_folder->setTexts(tr("Folder"));
    m_nameLabel->setText(tr("File name"));
    m_name->setAccessibleName(tr("File name"));
    m_pack->setText(tr("Sign and pack"));
    m_cancel->setText(tr("Cancel"));
}

void PackageForm::useCertificate(bool use)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_file, m_passwordLabel, m_password})
        widget->setVisible(use);
}

void PackageForm::setContents(const QString &contents)
{
    m_contents->setText(contents);
}

void PackageForm::setDestination(const QString &folder, const QString &name)
{
    m_folder->setPath(folder);
    m_name->setText(name + ending);
}

void PackageForm::focusFirst()
{
    m_own->setFocus(Qt::OtherFocusReason);
}

void PackageForm::submit()
{
    m_file->showError(m_certificate->isChecked() && !QFileInfo(m_file->path()).isFile() ? tr("Choose the file of the certificate.") : QString());
    m_folder->showError(m_folder->path().isEmpty() ? tr("Choose a folder.") : QString());
    if (m_certificate->isChecked() && !QFileInfo(m_file->path()).isFile())
        return m_file->focusLine();
    if (m_folder->path().isEmpty())
        return m_folder->focusLine();
    QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    if (!name.endsWith(ending, Qt::CaseInsensitive))
        name += ending;
    const PackageKey key = m_certificate->isChecked() ? PackageKey{m_file->path(), m_password->text()} : PackageKey{};
    emit packRequested(key, QDir(m_folder->path()).filePath(QFileInfo(name).fileName()));
}

void PackageForm::forgetPassword()
{
    m_password->setText(QString(m_password->text().size(), QLatin1Char('*')));
    m_password->clear();
}

} // namespace tizilim
