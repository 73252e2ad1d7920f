#include "ui/shell/PageStack.h"

#include <QStackedLayout>

namespace tizilim {

namespace {

constexpr qsizetype mostPages = 16;     // beyond these, the page not seen for longest is let go
constexpr qsizetype longestHistory = 100;

} // namespace

PageStack::PageStack(Maker maker, QWidget *parent)
    : QWidget(parent), m_maker(std::move(maker)), m_stack(new QStackedLayout(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
}

Page *PageStack::current() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

PageAddress PageStack::address() const
{
    return m_at < 0 ? PageAddress() : m_history.at(m_at);
}

void PageStack::leaveThen(const std::function<void()> &go)
{
    if (current() && current()->hasUnsavedChanges())
        emit leaveRefused(go);
    else
        go();
}

void PageStack::open(const PageAddress &address)
{
    if (address == this->address()) {
        if (current())
            current()->open(address);
        return;
    }
    leaveThen([this, address] {
        if (!show(address))
            return;
        m_history.resize(m_at + 1);
        m_history.append(address);
        if (m_history.size() > longestHistory)
            m_history.removeFirst();
        m_at = m_history.size() - 1;
        emit opened(address);
    });
}

void PageStack::goBack()
{
    if (!canGoBack())
        return;
    leaveThen([this] {
        --m_at;
        if (show(address()))
            emit opened(address());
    });
}

void PageStack::goForward()
{
    if (!canGoForward())
        return;
    leaveThen([this] {
        ++m_at;
        if (show(address()))
            emit opened(address());
    });
}

bool PageStack::show(const PageAddress &address)
{
    Page *page = m_pages.value(address.key());
    if (!page) {
        page = m_maker(address);
        if (!page)
            return false;
        m_stack->addWidget(page);
        m_pages.insert(address.key(), page);
    }
    m_latest.removeAll(address.key());
    m_latest.append(address.key());
    page->open(address);
    m_stack->setCurrentWidget(page);
    dropOldPages();
    return true;
}

void PageStack::dropOldPages()
{
    for (qsizetype at = 0; m_pages.size() > mostPages && at < m_latest.size() - 1;) {
        Page *page = m_pages.value(m_latest.at(at));
        if (page->hasUnsavedChanges()) {
            ++at;
            continue;
        }
        m_pages.remove(m_latest.takeAt(at));
        m_stack->removeWidget(page);
        page->deleteLater();
    }
}

void PageStack::clear()
{
    for (Page *page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_pages.clear();
    m_latest.clear();
    m_history.clear();
    m_at = -1;
}

} // namespace tizilim
