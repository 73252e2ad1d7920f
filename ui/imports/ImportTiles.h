#pragma once

#include <QList>
#include <QWidget>

namespace tizilim {

class FigureTile;
struct ImportReport;

/// What an import does, in five numbers; each opens the table behind it.
class ImportTiles : public QWidget {
    Q_OBJECT

public:
    explicit ImportTiles(QWidget *parent = nullptr);

    /// `isDone`: it was done, else it would be.
    void show(const ImportReport &report, bool isDone);

signals:
    /// By PageTabs' id.
    void chosen(const QString &tab);

private:
    QList<FigureTile *> m_tiles;
};

} // namespace tizilim
