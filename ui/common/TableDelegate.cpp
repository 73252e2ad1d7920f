#include "ui/common/TableDelegate.h"

#include "ui/common/PagedModel.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QPainter>
#include <QTableView>

namespace tizilim {

namespace {

constexpr int sideMargin = 10;

const QTableView *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QTableView *>(option.widget);
}

void paintPlate(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens,
                bool hovered)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.accentGround);
    else if (hovered)
        painter->fillRect(option.rect, tokens.hover());
    const QRect rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    const QTableView *table = tableOf(option);
    if (!table || !table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    // Where the keyboard is: the row is framed, whichever columns are in sight.
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), tokens.accent);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), tokens.accent);
}

/// A row that is on its way: a pale bar, so that nothing jumps when the words come.
void paintAwaited(QPainter *painter, const QRect &room, const Tokens &tokens, bool atRight)
{
    const int width = qMin(room.width(), 64);
    const int left = atRight ? room.right() + 1 - width : room.left();
    drawing::box(painter, QRectF(left, room.center().y() - 4, width, 8), 4, tokens.line, {});
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter->save();
    paintPlate(painter, option, index, tokens, m_hovered == index.row());
    const QRect room = option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
    const QVariant chip = index.data(PagedModel::ChipRole);
    if (!index.data(PagedModel::LoadedRole).toBool()) {
        paintAwaited(painter, room, tokens, index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    } else if (chip.isValid()) {
        paintChip(painter, chip.value<ChipContent>(), room, option.palette, fontOf(LabelStyle::SmallStrong));
    } else {
        const bool strong = index.data(PagedModel::StrongRole).toBool();
        if (strong)
            painter->setFont(fontOf(LabelStyle::Strong));
        painter->setPen(index.data(PagedModel::MutedRole).toBool() ? tokens.muted : tokens.text);
        // A name may hold line breaks; in a list it is one line.
        const QString text = index.data().toString().left(1000).simplified();
        painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace tizilim
