#pragma once

#include "ui/common/StatusChip.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace tizilim {

class FlowLayout;
class IconButton;
class PlainLabel;

/// Something that can be done from the head of a page.
struct HeaderAction {
    QString text;    ///< plain
    std::function<void()> run;
    QString refusal; ///< why not now: the button is disabled and says so in its tool tip
    Glyph glyph = Glyph::None;
};

/// The head of a page: where it belongs, what it is, its status, the one next thing to do, and everything else in a menu.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    /// The way here: "Applications › TZ-2026-0143"; pressing the first part goes to `up`. Empty hides the line.
    void setPath(const QString &parent, const QString &here, std::function<void()> up);
    void setTitle(const QString &title);
    QString title() const;
    void setSubtitle(const QString &subtitle);
    void setChips(const QList<ChipContent> &chips);
    /// The accent-coloured button; empty text hides it.
    void setPrimary(const HeaderAction &action);
    /// The other things: the first `asButtons` as buttons, the rest in the menu "…".
    void setActions(const QList<HeaderAction> &actions, qsizetype asButtons = 2);

private:
    QPushButton *makeButton(const HeaderAction &action, bool primary);
    void placeActions();

    QWidget *m_path;
    QPushButton *m_up;
    PlainLabel *m_here;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_actions;
    IconButton *m_more;
    QMenu *m_menu;
    HeaderAction m_primary;
    QList<HeaderAction> m_others;
    qsizetype m_asButtons = 2;
    std::function<void()> m_goUp;
};

} // namespace tizilim
