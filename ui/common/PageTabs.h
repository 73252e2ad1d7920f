#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace tizilim {

/// The tabs of a record; what lies under a tab is made when it is first shown.
class PageTabs : public QWidget {
    Q_OBJECT

public:
    using Maker = std::function<QWidget *()>;

    explicit PageTabs(QWidget *parent = nullptr);

    /// `id` is stable: addresses and settings name the tab by it.
    void addTab(const QString &id, const QString &text, Maker make);
    /// Texts may carry counts: "Documents 14".
    void setText(const QString &id, const QString &text);
    void setCurrent(const QString &id);
    QString current() const;
    /// What lies under a tab; null while it was not shown yet.
    QWidget *page(const QString &id) const;

signals:
    void currentChanged(const QString &id);

private:
    struct Tab {
        QString id;
        Maker make;
        QWidget *page = nullptr;
    };

    void show(int index);
    int indexOf(const QString &id) const;

    QTabBar *m_bar;
    QStackedWidget *m_stack;
    std::vector<Tab> m_tabs;
};

} // namespace tizilim
