#pragma once

#include "ui/shell/PaletteProvider.h"

#include <QFrame>
#include <QPointer>

#include <memory>
#include <vector>

class QListView;
class QStandardItemModel;

namespace tizilim {

class SearchField;

/// The list under the search field: pages, things to do and records that fit what is typed. The keyboard stays in the
/// field; up, down, Enter and Escape act on the list.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// `field` is the line in the top bar; the list is laid over `parent` beneath it.
    CommandPalette(SearchField *field, QWidget *parent);
    ~CommandPalette() override;

    void addProvider(std::unique_ptr<PaletteProvider> provider);
    void removeProviders();
    /// Puts the keyboard into the field and shows what there is.
    void activate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKey(int key);
    void ask();
    void take(std::size_t provider, QList<PaletteEntry> entries);
    void rebuild();
    void move(int step);
    void runCurrent();
    void close();
    void place();
    void describeCurrent();

    SearchField *m_field;
    QListView *m_list;
    QStandardItemModel *m_items;
    std::vector<std::unique_ptr<PaletteProvider>> m_providers;
    std::vector<QList<PaletteEntry>> m_found; ///< per provider
    quint64 m_question = 0;
    QPointer<QWidget> m_before; ///< where the keyboard was
};

} // namespace tizilim
