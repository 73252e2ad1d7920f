#pragma once

#include "app/session/Today.h"
#include "ui/shell/PageAddress.h"

#include <QWidget>

class QHBoxLayout;

namespace tizilim {

class FigureTile;

/// The four numbers at the head of an officer's day; which ones depends on the role. Pressing one opens the list behind
/// it, or asks which of several.
class TodayTiles : public QWidget {
    Q_OBJECT

public:
    explicit TodayTiles(Role role, QWidget *parent = nullptr);

    void setToday(const Today &today);

signals:
    void openRequested(const tizilim::PageAddress &address);

private:
    /// Where a tile leads.
    struct Way {
        QString text;
        PageAddress address;
    };
    struct Content {
        QString number;
        QString label;
        QString detail;
        Tone tone = Tone::Neutral;
        bool accent = false;
        std::vector<Way> ways;
    };

    std::vector<Content> contentsOf(const Today &today) const;
    static Content counted(const char *label, const std::vector<WorkCount> &counts, Tone tone);
    static Content waitingForMe(const Today &today);
    static Content ownProposals(const Today &today);
    static Content waitingForAnybody(const Today &today);
    static Content newOfficers(const Upkeep &upkeep);
    static Content backup(const Upkeep &upkeep, QDate day);
    static Content rotation(const Upkeep &upkeep);
    void press(std::size_t tile);

    const Role m_role;
    QHBoxLayout *m_line;
    std::vector<FigureTile *> m_tiles;
    std::vector<Content> m_contents;
};

} // namespace tizilim
