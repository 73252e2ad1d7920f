#pragma once

#include "app/session/Today.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QVBoxLayout;

namespace tizilim {

class DecidedChart;
class EmptyState;
class FigureRow;
class PageHeader;
class RecordList;
class RowsAtHand;
class Session;
class Shell;
class TodayTiles;

/// What the officer must do now: terms that are over or run out, proposals that wait, and beside them the figures of
/// the registry. Everything on it opens the list or the record behind it.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Shell &shell);

    static QString section() { return QStringLiteral("today"); }
    QString title() const override;
    void open(const PageAddress &address) override;
    void refresh() override;
    QString manualChapter() const override { return QStringLiteral("today"); }

private:
    QWidget *makeSide();
    void layOut();
    void writeTexts();
    void fill();
    void fillTasks();
    void fillFigures();
    void fillEmpty();
    void begin();
    void openTask(const QString &id);
    void openPage(const PageAddress &address);
    void refreshAtMidnight();

    Shell &m_shell;
    Session &m_session;
    PageHeader *m_header;
    TodayTiles *m_tiles;
    RecordList *m_list;
    RowsAtHand *m_rows;
    EmptyState *m_empty;
    QWidget *m_side = nullptr;
    DecidedChart *m_applications = nullptr;
    DecidedChart *m_declarations = nullptr;
    QVBoxLayout *m_figures = nullptr;
    std::vector<FigureRow *> m_figureRows;
    QTimer m_minute{this};
    std::optional<Today> m_today;
    PageAddress m_beginning; ///< where an empty registry begins
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was being read
};

} // namespace tizilim
