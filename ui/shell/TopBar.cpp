#include "ui/shell/TopBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SearchField.h"
#include "ui/common/Translated.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/shell/Brand.h"
#include "ui/theme/Tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPainter>

namespace tizilim {

TopBar::TopBar(AppearanceControls *appearance, QWidget *parent)
    : QWidget(parent), m_brand(new Brand(20, this)), m_search(new SearchField(this)),
      m_officer(new PlainLabel({}, this)), m_self(new IconButton(Glyph::User, this)), m_password(new QAction(this)),
      m_lockAction(new QAction(this)), m_lock(new IconButton(Glyph::Lock, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, metrics::grid, 12, metrics::grid + 1);
    line->setSpacing(12);
    line->addWidget(m_brand);
    m_search->setMaximumWidth(80 * metrics::grid);
    m_search->setMinimumWidth(20 * metrics::grid);
    line->addWidget(m_search, 3);
    line->addStretch(1);
    line->addWidget(appearance);
    m_officer->muted()->elided();
    line->addWidget(m_officer);
    line->addWidget(m_self);
    line->addWidget(m_lock);
    const QKeySequence lockKey(Qt::CTRL | Qt::Key_L);
    const QKeySequence searchKey(Qt::CTRL | Qt::Key_K);
    auto *menu = new QMenu(m_self);
    menu->addActions({m_password, m_lockAction});
    m_self->setMenu(menu);
    m_self->setPopupMode(QToolButton::InstantPopup);
    offerPassword(false);
    connect(m_password, &QAction::triggered, this, &TopBar::passwordRequested);
    connect(m_lockAction, &QAction::triggered, this, &TopBar::lockRequested);
    connect(m_lock, &QToolButton::clicked, this, &TopBar::lockRequested);
    onLanguage(this, [this, lockKey, searchKey] {
        m_search->setPlaceholderText(tr("IIN, name, licence, wallet, page or command"));
        m_search->setAccessibleName(tr("Search in everything"));
        m_search->setKeyHint(searchKey.toString(QKeySequence::NativeText));
        m_self->setName(tr("Officer"));
        m_password->setText(tr("Change my password…"));
        m_lockAction->setText(tr("Lock"));
        m_lock->setName(tr("Lock"), lockKey);
    });
}

void TopBar::setOfficer(const QString &name, std::function<QString()> role)
{
    onLanguage(m_officer, [officer = m_officer, name, role = std::move(role)] {
        officer->setText(name + QStringLiteral(" · ") + role());
    });
}

void TopBar::offerPassword(bool offered)
{
    m_password->setVisible(offered);
}

void TopBar::setNavigationWidth(int width)
{
    m_brand->setFixedWidth(qMax(m_brand->sizeHint().width(), width + metrics::pageMargin - 16 - 12));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace tizilim
