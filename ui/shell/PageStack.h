#pragma once

#include "ui/shell/Page.h"

#include <QHash>
#include <QList>

#include <functional>

class QStackedLayout;

namespace tizilim {

/// The pages that have been opened, the one that is shown, and the way back and forth between them.
class PageStack : public QWidget {
    Q_OBJECT

public:
    /// Makes the page of an address; null if there is none.
    using Maker = std::function<Page *(const PageAddress &address)>;

    explicit PageStack(Maker maker, QWidget *parent = nullptr);

    Page *current() const;
    PageAddress address() const;

    /// Opens an address, unless the page shown has unsaved changes: then leaveRefused() is sent.
    void open(const PageAddress &address);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_history.size(); }
    void goBack();
    void goForward();
    /// Lets go of all pages and of the history: the registry was locked.
    void clear();
    /// What the officer has opened, without what he has gone back from; kept over a lock.
    QList<PageAddress> history() const { return m_history; }

signals:
    void opened(const tizilim::PageAddress &address);
    /// The page has changes; `proceed` leaves it all the same.
    void leaveRefused(const std::function<void()> &proceed);

private:
    void leaveThen(const std::function<void()> &go);
    bool show(const PageAddress &address);
    void dropOldPages();

    Maker m_maker;
    QStackedLayout *m_stack;
    QHash<QString, Page *> m_pages;
    QList<QString> m_latest; ///< keys of m_pages, the one shown last at the end
    QList<PageAddress> m_history;
    qsizetype m_at = -1;
};

} // namespace tizilim
