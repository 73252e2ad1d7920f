#pragma once

#include <QWidget>

#include <functional>

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

signals:
    void lockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Brand *m_brand;
    SearchField *m_search;
    PlainLabel *m_officer;
    IconButton *m_lock;
};

} // namespace tizilim
