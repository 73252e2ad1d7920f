#include "ui/shell/WelcomePage.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/shell/Brand.h"
#include "ui/shell/ChoiceCard.h"
#include "ui/theme/Tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tizilim {

WelcomePage::WelcomePage(AppearanceControls *appearance, QWidget *parent)
    : GatePage(appearance, 64 * metrics::grid, parent),
      m_banner(new Banner(this)), m_progress(new QProgressBar(this)), m_sample(new ChoiceCard(Glyph::Sample, this)),
      m_recentTitle(new PlainLabel(LabelStyle::SmallStrong, {}, this)), m_recent(new QWidget(this)),
      m_recentRows(new QGridLayout(m_recent))
{
    auto *open = new ChoiceCard(Glyph::Folder, this);
    auto *create = new ChoiceCard(Glyph::NewFile, this);
    auto *about = new PlainLabel({}, this);
    auto *restore = linkButton({}, this);
    auto *package = linkButton({}, this);

    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(metrics::grid);
    column()->addStretch(2);
    column()->addWidget(new Brand(32, this));
    column()->addWidget(about->muted()->wrapped());
    column()->addSpacing(2 * metrics::grid);
    column()->addWidget(m_banner);
    column()->addWidget(m_recentTitle->muted());
    column()->addWidget(m_recent);
    column()->addSpacing(metrics::grid);
    for (ChoiceCard *card : {open, create, m_sample})
        column()->addWidget(card);
    auto *seldom = new QHBoxLayout;
    seldom->addWidget(restore);
    seldom->addWidget(package);
    seldom->addStretch(1);
    column()->addLayout(seldom);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::grid);
    m_progress->hide();
    column()->addWidget(m_progress);
    column()->addStretch(3);

    connect(open, &QAbstractButton::clicked, this, &WelcomePage::chooseRequested);
    connect(create, &QAbstractButton::clicked, this, &WelcomePage::createRequested);
    connect(m_sample, &QAbstractButton::clicked, this, &WelcomePage::sampleRequested);
    connect(restore, &QPushButton::clicked, this, &WelcomePage::restoreRequested);
    connect(package, &QPushButton::clicked, this, &WelcomePage::packageRequested);
    onLanguage(this, [this, open, create, about, restore, package] {
        restore->setText(tr("Restore a backup…"));
        package->setText(tr("Check an audit package…"));
        about->setText(tr("The register of the digital-asset market: licences, users, declarations and their evidence."));
        m_recentTitle->setText(tr("Opened lately"));
        m_progress->setAccessibleName(tr("The sample registry is being made"));
        open->setTexts(tr("Open a registry"), tr("Choose the folder of a registry, on this computer or on the network."));
        create->setTexts(tr("Create a registry"),
                         tr("Make a new encrypted registry and become its first administrator."));
        m_sample->setTexts(tr("Try the sample"),
                         tr("Look around in invented data: companies, people, applications and three years of history."));
    });
    setRecent({});
}

void WelcomePage::setRecent(const QStringList &folders)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < int(folders.size()); ++row)
        addRecent(folders.at(row), row);
    m_recentTitle->setVisible(!folders.isEmpty());
    m_recent->setVisible(!folders.isEmpty());
}

void WelcomePage::offerSample(bool offered)
{
    m_sample->setVisible(offered);
}

void WelcomePage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_recent->setEnabled(!busy);
    const QList<ChoiceCard *> cards = findChildren<ChoiceCard *>();
    for (ChoiceCard *card : cards)
        card->setEnabled(!busy);
}

void WelcomePage::showError(const Error &error)
{
    m_banner->showMessage(BannerMessage::of(error));
}

void WelcomePage::addRecent(const QString &folder, int row)
{
    auto *card = new ChoiceCard(Glyph::Database, m_recent);
    auto *forget = new IconButton(Glyph::Close, m_recent);
    const QString name = QFileInfo(folder).completeBaseName();
    card->setTexts(name, QDir::toNativeSeparators(QFileInfo(folder).path()));
    onLanguage(forget, [forget, name] { forget->setName(WelcomePage::tr("Take from this list: %1").arg(name)); });
    m_recentRows->addWidget(card, row, 0);
    m_recentRows->addWidget(forget, row, 1);
    connect(card, &QAbstractButton::clicked, this, [this, folder] { emit openRequested(folder); });
    connect(forget, &QToolButton::clicked, this, [this, folder] { emit forgetRequested(folder); });
}

} // namespace tizilim
