#pragma once

#include <QWidget>

#include <functional>

class QAction;

namespace tizilim {

class AppearanceControls;
class Brand;
class IconButton;
class PlainLabel;
class SearchField;

/// The bar at the top: name, search, language and theme, the officer, lock.
class TopBar : public QWidget {
    Q_OBJECT

public:
    /// Takes the controls over.
    explicit TopBar(AppearanceControls *appearance, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    /// `role` gives the words in the language in force.
    void setOfficer(const QString &name, std::function<QString()> role);
    /// Where the page begins, so that the search field stands above it.
    void setNavigationWidth(int width);

    /// Where the officer's menu leads beside the lock.
    void offerPassword(bool offered);

signals:
    void lockRequested();
    void passwordRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Brand *m_brand;
    SearchField *m_search;
    PlainLabel *m_officer;
    IconButton *m_self;
    QAction *m_password;
    QAction *m_lockAction;
    IconButton *m_lock;
};

} // namespace tizilim
