#include "ui/common/PageHeader.h"

#include "ui/common/Buttons.h"
#include "ui/common/ClearLayout.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace tizilim {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_path(new QWidget(this)), m_up(linkButton({}, m_path)), m_here(new PlainLabel({}, m_path)),
      m_title(new PlainLabel(LabelStyle::PageTitle, {}, this)), m_subtitle(new PlainLabel({}, this)),
      m_chips(new QHBoxLayout), m_actions(new QHBoxLayout), m_more(new IconButton(Glyph::Ellipsis, this)),
      m_menu(new QMenu(m_more))
{
    auto *path = new QHBoxLayout(m_path);
    path->setContentsMargins(0, 0, 0, 0);
    path->setSpacing(6);
    m_up->setProperty("inText", true);
    path->addWidget(m_up);
    path->addWidget(m_here->muted()->elided(), 1);
    m_path->hide();
    connect(m_up, &QPushButton::clicked, this, [this] {
        if (m_goUp)
            m_goUp();
    });

    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(metrics::grid);
    titleLine->addWidget(m_title->elided());
    titleLine->addLayout(m_chips);
    titleLine->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_path);
    words->addLayout(titleLine);
    words->addWidget(m_subtitle->muted()->elided());
    m_subtitle->hide();

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * metrics::grid);
    line->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    m_more->setAutoRaise(false);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    m_menu->setToolTipsVisible(true);
    buttons->addWidget(m_more);
    buttons->addLayout(m_actions);
    line->addLayout(buttons);
    line->setAlignment(buttons, Qt::AlignVCenter);
    onLanguage(this, [this] { m_more->setName(tr("More to do")); });
}

void PageHeader::setPath(const QString &parent, const QString &here, std::function<void()> up)
{
    m_goUp = std::move(up);
    m_up->setText(withoutMnemonic(parent));
    m_here->setText(QStringLiteral("› ") + here);
    m_path->setVisible(!parent.isEmpty());
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setChips(const QList<ChipContent> &chips)
{
    clearLayout(*m_chips);
    for (const ChipContent &chip : chips) {
        if (!chip.text.isEmpty())
            m_chips->addWidget(new StatusChip(chip, this), 0, Qt::AlignVCenter);
    }
}

QPushButton *PageHeader::makeButton(const HeaderAction &action, bool primary)
{
    const QString text = withoutMnemonic(action.text);
    QPushButton *button = primary ? primaryButton(text, this) : plainButton(text, this);
    if (action.glyph != Glyph::None && !primary)
        button->setIcon(icon(action.glyph));
    button->setEnabled(action.refusal.isEmpty());
    button->setToolTip(plainToolTip(action.refusal));
    button->setAccessibleDescription(action.refusal);
    connect(button, &QPushButton::clicked, this, [run = action.run] {
        if (run)
            run();
    });
    return button;
}

void PageHeader::setPrimary(const HeaderAction &action)
{
    m_primary = action;
    placeActions();
}

void PageHeader::setActions(const QList<HeaderAction> &actions, qsizetype asButtons)
{
    m_others = actions;
    m_asButtons = asButtons;
    placeActions();
}

void PageHeader::placeActions()
{
    clearLayout(*m_actions);
    m_menu->clear();
    for (qsizetype at = 0; at < m_others.size(); ++at) {
        const HeaderAction &action = m_others.at(at);
        if (at < m_asButtons) {
            m_actions->addWidget(makeButton(action, false));
            continue;
        }
        QAction *entry = m_menu->addAction(icon(action.glyph), withoutMnemonic(action.text));
        entry->setEnabled(action.refusal.isEmpty());
        entry->setToolTip(plainToolTip(action.refusal.isEmpty() ? action.text : action.refusal));
        connect(entry, &QAction::triggered, this, [run = action.run] {
            if (run)
                run();
        });
    }
    m_more->setVisible(m_others.size() > m_asButtons);
    if (!m_primary.text.isEmpty())
        m_actions->addWidget(makeButton(m_primary, true));
}

} // namespace tizilim
