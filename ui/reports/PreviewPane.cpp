#include "ui/reports/PreviewPane.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/reports/PagesView.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace tizilim {

PreviewPane::PreviewPane(QWidget *parent)
    : Card(parent), m_pages(new PagesView(this)), m_reason(new EmptyState(Glyph::Reports, this)), m_busy(new QProgressBar(this)),
      m_previous(new IconButton(Glyph::ChevronUp, this)), m_next(new IconButton(Glyph::ChevronDown, this)), m_place(new PlainLabel(LabelStyle::Small, {}, this)),
      m_smaller(plainButton(QStringLiteral("−"), this)), m_larger(plainButton(QStringLiteral("+"), this)),
      m_zoom(new PlainLabel(LabelStyle::Small, {}, this)), m_fit(linkButton({}, this))
{
    setFlush();
    layOut();
    m_reason->hide();
    connect(m_previous, &QToolButton::clicked, this, [this] { m_pages->goTo(m_pages->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_pages->goTo(m_pages->currentPage() + 1); });
    connect(m_smaller, &QPushButton::clicked, m_pages, &PagesView::zoomOut);
    connect(m_larger, &QPushButton::clicked, m_pages, &PagesView::zoomIn);
    connect(m_fit, &QPushButton::clicked, m_pages, &PagesView::fitWidth);
    connect(m_pages, &PagesView::documentChanged, this, &PreviewPane::writePlace);
    connect(m_pages, &PagesView::currentPageChanged, this, &PreviewPane::writePlace);
    connect(m_pages, &PagesView::zoomChanged, this, &PreviewPane::writePlace);
    onLanguage(this, [this] { writeTexts(); });
}

void PreviewPane::layOut()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::grid, 6, metrics::grid, 6);
    bar->setSpacing(6);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_place->muted());
    bar->addStretch(1);
    for (QPushButton *button : {m_smaller, m_larger})
        button->setFixedWidth(metrics::controlHeight);
    bar->addWidget(m_smaller);
    bar->addWidget(m_zoom->muted());
    bar->addWidget(m_larger);
    bar->addWidget(m_fit);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    QSizePolicy keepsItsPlace = m_busy->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsItsPlace);
    m_busy->hide();
    body()->setSpacing(0);
    body()->addLayout(bar);
    body()->addWidget(m_busy);
    body()->addWidget(m_pages, 1);
    body()->addWidget(m_reason, 1);
}

void PreviewPane::writeTexts()
{
    m_pages->setAccessibleName(tr("Pages of the report"));
    m_previous->setName(tr("Previous page"), Qt::Key_PageUp);
    m_next->setName(tr("Next page"), Qt::Key_PageDown);
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setToolTip(tr("Larger"));
    m_fit->setText(tr("Fit to width"));
    m_busy->setAccessibleName(tr("The pages are being made"));
    writePlace();
}

void PreviewPane::writePlace()
{
    const Format format(interfaceLanguage());
    const int count = m_pages->pageCount();
    m_place->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(format.integer(m_pages->currentPage() + 1), format.integer(count)));
    m_zoom->setText(count == 0 ? QString() : format.percent(Decimal(std::lround(m_pages->zoom() * 100))));
    m_previous->setEnabled(m_pages->currentPage() > 0);
    m_next->setEnabled(m_pages->currentPage() + 1 < count);
    for (QPushButton *button : {m_smaller, m_larger, m_fit})
        button->setEnabled(count > 0);
}

void PreviewPane::setDocument(const QByteArray &pdf)
{
    m_reason->hide();
    m_pages->show();
    m_pages->setDocument(pdf);
}

void PreviewPane::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

void PreviewPane::showReason(const QString &reason)
{
    m_pages->clear();
    m_pages->hide();
    m_reason->setTexts(tr("No pages to show"), reason);
    m_reason->show();
}

} // namespace tizilim
