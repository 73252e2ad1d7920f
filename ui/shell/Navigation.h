#pragma once

#include "ui/common/StatusChip.h"
#include "ui/shell/WindowSection.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace tizilim {

/// The sections at the left, in groups, with a sign, a word and a count. One stop of the Tab key; arrow keys move,
/// Enter opens.
class Navigation : public QListView {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// What the officer's role may see, in order.
    void setSections(const WindowSections &sections);
    /// Marks the section of the open page.
    void setOpen(const QString &section);
    /// The number behind a word; negative shows none. `tone` other than neutral marks what calls for action.
    void setCount(const QString &section, qint64 count, Tone tone = Tone::Neutral);

    QSize sizeHint() const override;

signals:
    void sectionChosen(const QString &section);
    /// Words of another language have another length.
    void resized(int width);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    QStandardItem *itemOf(const QString &section) const;
    void nameItem(QStandardItem *item) const;

    QStandardItemModel *m_items;
    WindowSections m_sections;
    QString m_open;
};

} // namespace tizilim
