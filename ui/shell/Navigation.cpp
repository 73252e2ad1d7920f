#include "ui/shell/Navigation.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "ui/common/Translated.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <iterator>

namespace tizilim {

namespace {

enum ItemRole { SectionRole = Qt::UserRole, GlyphRole, CountRole, ToneRole, OpenRole };

constexpr int entryHeight = 30;
constexpr int groupHeight = 34;

bool isGroup(const QModelIndex &index)
{
    return index.data(SectionRole).toString().isEmpty();
}

QString countText(const QModelIndex &index)
{
    const qint64 count = index.data(CountRole).toLongLong();
    return index.data(CountRole).isNull() || count < 0 ? QString() : Format(interfaceLanguage()).integer(count);
}

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        if (isGroup(index))
            return {QFontMetrics(fontOf(LabelStyle::SmallStrong)).horizontalAdvance(text) + 32,
                    qMax(groupHeight, option.fontMetrics.height() + 14)};
        const int count = QFontMetrics(fontOf(LabelStyle::SmallStrong)).horizontalAdvance(countText(index));
        return {41 + QFontMetrics(fontOf(LabelStyle::Strong)).horizontalAdvance(text) + (count > 0 ? count + 40 : 24),
                qMax(entryHeight, option.fontMetrics.height() + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (isGroup(index))
            paintGroup(painter, option, index);
        else
            paintEntry(painter, option, index);
        painter->restore();
    }

private:
    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter->setFont(fontOf(LabelStyle::SmallStrong));
        painter->setPen(Tokens::of(option.palette).muted);
        painter->drawText(option.rect.adjusted(16, 0, -16, -5), Qt::AlignLeft | Qt::AlignBottom,
                          index.data(Qt::DisplayRole).toString());
    }

    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens &tokens = Tokens::of(option.palette);
        const bool open = index.data(OpenRole).toBool();
        const QRect plate = option.rect.adjusted(8, 1, -8, -1);
        if (open || option.state & QStyle::State_MouseOver)
            drawing::box(painter, plate, metrics::controlCorner, open ? tokens.accentGround : tokens.hover(), {});
        if (option.state & QStyle::State_HasFocus)
            drawing::focusRing(painter, plate, metrics::controlCorner, tokens);
        const QColor ink = open ? tokens.accent : tokens.text;
        paintGlyph(painter, static_cast<Glyph>(index.data(GlyphRole).toInt()),
                   QRectF(option.rect.left() + 16, plate.top(), 16, plate.height()), ink);
        const int right = paintCount(painter, option, index, plate);
        painter->setFont(fontOf(open ? LabelStyle::Strong : LabelStyle::Body));
        painter->setPen(ink);
        const QRect words(option.rect.left() + 41, plate.top(), right - option.rect.left() - 41 - 4, plate.height());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                            words.width()));
    }

    /// Paints the number at the right and returns where it begins.
    static int paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &plate)
    {
        const QString text = countText(index);
        if (text.isEmpty())
            return plate.right() - 8;
        const Tone tone = static_cast<Tone>(index.data(ToneRole).toInt());
        const ToneColours &colours = Tokens::of(option.palette).tone(tone);
        painter->setFont(fontOf(tone == Tone::Neutral ? LabelStyle::Small : LabelStyle::SmallStrong));
        const int width = painter->fontMetrics().horizontalAdvance(text);
        QRect place(plate.right() - 8 - width, plate.top(), width, plate.height());
        if (tone != Tone::Neutral) {
            place.translate(2, 0);
            drawing::box(painter, place.adjusted(-6, 5, 6, -5), 9, colours.ground, {});
        }
        painter->setPen(colours.text);
        painter->drawText(place, Qt::AlignCenter, text);
        return place.left() - 6;
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListView(parent), m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(0, metrics::grid, 0, 0);
    setBackgroundRole(QPalette::Base); // of the margin
    setAutoFillBackground(true);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!isGroup(index))
            emit sectionChosen(index.data(SectionRole).toString());
    });
    onLanguage(this, [this] {
        setAccessibleName(tr("Sections"));
        rebuild();
    });
}

void Navigation::setSections(const WindowSections &sections)
{
    m_sections.clear();
    std::ranges::copy_if(sections, std::back_inserter(m_sections), &WindowSection::listed);
    rebuild();
}

QStandardItem *Navigation::itemOf(const QString &section) const
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->data(SectionRole).toString() == section)
            return m_items->item(row);
    }
    return nullptr;
}

void Navigation::nameItem(QStandardItem *item) const
{
    const QString count = item->data(CountRole).isNull() ? QString() : countText(item->index());
    item->setData(count.isEmpty() ? item->text() : item->text() + QStringLiteral(", ") + count, Qt::AccessibleTextRole);
}

/// Texts and counts keep their places, so a switch of language does not move the keyboard.
void Navigation::rebuild()
{
    const QString current = currentIndex().data(SectionRole).toString();
    std::vector<std::pair<QVariant, QVariant>> counts;
    for (const WindowSection &section : m_sections) {
        const QStandardItem *known = itemOf(section.id);
        counts.emplace_back(known ? known->data(CountRole) : QVariant(), known ? known->data(ToneRole) : QVariant());
    }
    m_items->clear();
    QString group;
    for (std::size_t at = 0; at < m_sections.size(); ++at) {
        const WindowSection &section = m_sections[at];
        if (section.groupText() != group) {
            group = section.groupText();
            auto *heading = new QStandardItem(group);
            heading->setFlags(Qt::NoItemFlags);
            m_items->appendRow(heading);
        }
        auto *item = new QStandardItem(section.titleText());
        item->setData(section.id, SectionRole);
        item->setData(int(section.glyph), GlyphRole);
        item->setData(counts[at].first, CountRole);
        item->setData(counts[at].second, ToneRole);
        item->setData(section.id == m_open, OpenRole);
        m_items->appendRow(item);
        nameItem(item);
    }
    if (QStandardItem *item = itemOf(current.isEmpty() ? m_open : current); item && item->flags() != Qt::NoItemFlags)
        setCurrentIndex(item->index());
    updateGeometry();
}

void Navigation::setOpen(const QString &section)
{
    m_open = section;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        QStandardItem *item = m_items->item(row);
        if (!isGroup(item->index()))
            item->setData(item->data(SectionRole).toString() == section, OpenRole);
    }
    if (const QStandardItem *item = section.isEmpty() ? nullptr : itemOf(section))
        setCurrentIndex(item->index());
}

void Navigation::setCount(const QString &section, qint64 count, Tone tone)
{
    QStandardItem *item = itemOf(section);
    if (!item)
        return;
    item->setData(count < 0 ? QVariant() : QVariant(count), CountRole);
    item->setData(int(tone), ToneRole);
    nameItem(item);
    updateGeometry();
}

QSize Navigation::sizeHint() const
{
    int widest = 208;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_items->rowCount(); ++row)
        widest = qMax(widest, itemDelegate()->sizeHint(option, m_items->index(row, 0)).width());
    return {widest + 8, 400};
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    emit resized(width());
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid() && !isGroup(currentIndex())) {
        emit sectionChosen(currentIndex().data(SectionRole).toString());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace tizilim
