#include "ui/common/PageTabs.h"

#include "ui/common/PlainText.h"
#include "ui/theme/Tokens.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tizilim {

PageTabs::PageTabs(QWidget *parent) : QWidget(parent), m_bar(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    m_bar->setDrawBase(true);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &PageTabs::show);
}

int PageTabs::indexOf(const QString &id) const
{
    for (std::size_t at = 0; at < m_tabs.size(); ++at) {
        if (m_tabs[at].id == id)
            return int(at);
    }
    return -1;
}

void PageTabs::addTab(const QString &id, const QString &text, Maker make)
{
    m_tabs.push_back({id, std::move(make)});
    m_bar->addTab(withoutMnemonic(text));
    setText(id, text);
}

void PageTabs::setText(const QString &id, const QString &text)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    m_bar->setTabText(index, withoutMnemonic(text));
    m_bar->setAccessibleTabName(index, text);
}

void PageTabs::setCurrent(const QString &id)
{
    if (const int index = indexOf(id); index >= 0)
        m_bar->setCurrentIndex(index);
}

QString PageTabs::current() const
{
    const int index = m_bar->currentIndex();
    return index < 0 ? QString() : m_tabs.at(std::size_t(index)).id;
}

QWidget *PageTabs::page(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : m_tabs.at(std::size_t(index)).page;
}

void PageTabs::show(int index)
{
    if (index < 0 || std::size_t(index) >= m_tabs.size())
        return;
    Tab &tab = m_tabs[std::size_t(index)];
    if (!tab.page) {
        tab.page = tab.make();
        m_stack->addWidget(tab.page);
    }
    m_stack->setCurrentWidget(tab.page);
    emit currentChanged(tab.id);
}

} // namespace tizilim
