#include "ui/shell/CommandPalette.h"

#include "ui/common/PlainText.h"
#include "ui/common/SearchField.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace tizilim {

namespace {

enum ItemRole { ProviderRole = Qt::UserRole, EntryRole, DetailRole, GlyphRole };

constexpr int rowHeight = 32;
constexpr int tallest = 13 * rowHeight;

bool isHeading(const QModelIndex &index)
{
    return index.data(EntryRole).isNull();
}

class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {100, qMax(isHeading(index) ? 28 : rowHeight, option.fontMetrics.height() + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &tokens = Tokens::of(option.palette);
        const QString text = index.data(Qt::DisplayRole).toString();
        if (isHeading(index)) {
            painter->setFont(fontOf(LabelStyle::SmallStrong));
            painter->setPen(tokens.muted);
            painter->drawText(option.rect.adjusted(12, 0, -12, -3), Qt::AlignLeft | Qt::AlignBottom, text);
        } else {
            paintEntry(painter, option, index, tokens, text);
        }
        painter->restore();
    }

private:
    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Tokens &tokens, const QString &text)
    {
        const bool current = option.state & QStyle::State_Selected;
        if (current || option.state & QStyle::State_MouseOver)
            drawing::box(painter, option.rect.adjusted(4, 1, -4, -1), metrics::controlCorner,
                         current ? tokens.accentGround : tokens.hover(), {});
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        const QColor ink = !enabled ? tokens.muted : current ? tokens.accent : tokens.text;
        paintGlyph(painter, static_cast<Glyph>(index.data(GlyphRole).toInt()),
                   QRectF(option.rect.left() + 12, option.rect.top(), 16, option.rect.height()), ink);
        painter->setFont(fontOf(LabelStyle::Body));
        painter->setPen(ink);
        QRect words = option.rect.adjusted(38, 0, -12, 0);
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shown);
        words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(shown) + 12);
        painter->setPen(tokens.muted);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight,
                                                            words.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(SearchField *field, QWidget *parent)
    : QFrame(parent), m_field(field), m_list(new QListView(this)), m_items(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->addWidget(m_list);
    m_list->setModel(m_items);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_field->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        runCurrent();
    });
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::addProvider(std::unique_ptr<PaletteProvider> provider)
{
    m_providers.push_back(std::move(provider));
}

void CommandPalette::removeProviders()
{
    ++m_question; // an answer on its way belongs to nobody any more
    m_providers.clear();
    m_found.clear();
    m_items->clear();
    m_field->clear();
    hide();
}

void CommandPalette::activate()
{
    if (!m_field->hasFocus())
        m_before = QApplication::focusWidget();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    ask();
}

void CommandPalette::ask()
{
    const quint64 question = ++m_question;
    m_found.assign(m_providers.size(), {});
    const QString typed = m_field->text().simplified();
    for (std::size_t at = 0; at < m_providers.size(); ++at) {
        m_providers[at]->find(typed, [self = QPointer<CommandPalette>(this), at, question](QList<PaletteEntry> entries) {
            if (self && self->m_question == question)
                self->take(at, std::move(entries));
        });
    }
    rebuild();
}

void CommandPalette::take(std::size_t provider, QList<PaletteEntry> entries)
{
    m_found[provider] = std::move(entries);
    rebuild();
}

void CommandPalette::rebuild()
{
    m_items->clear();
    for (std::size_t at = 0; at < m_found.size(); ++at) {
        if (m_found[at].isEmpty())
            continue;
        auto *heading = new QStandardItem(m_providers[at]->heading());
        heading->setFlags(Qt::NoItemFlags);
        m_items->appendRow(heading);
        for (qsizetype entry = 0; entry < m_found[at].size(); ++entry) {
            const PaletteEntry &found = m_found[at].at(entry);
            auto *item = new QStandardItem(found.text);
            item->setData(qulonglong(at), ProviderRole);
            item->setData(entry, EntryRole);
            item->setData(found.refusal.isEmpty() ? found.detail : found.refusal, DetailRole);
            item->setData(int(found.glyph), GlyphRole);
            item->setFlags(found.refusal.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
            m_items->appendRow(item);
        }
    }
    if (m_items->rowCount() == 0) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setFlags(Qt::NoItemFlags);
        m_items->appendRow(nothing);
    }
    m_list->setCurrentIndex({});
    move(1);
    place();
}

void CommandPalette::place()
{
    int height = 10;
    for (int row = 0; row < m_items->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint under = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    setGeometry(under.x(), under.y(), m_field->width(), qMin(height, qMin(tallest, parentWidget()->height() - under.y() - 16)));
    show();
    raise();
}

void CommandPalette::move(int step)
{
    const int rows = m_items->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + step + rows) % rows;
        if (m_items->item(row)->isSelectable() && m_items->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_items->index(row, 0));
            describeCurrent();
            return;
        }
    }
}

/// The keyboard is in the field, so this is how a screen reader hears what is chosen in the list.
void CommandPalette::describeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_field->setAccessibleDescription(index.isValid() ? index.data().toString() : QString());
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || isHeading(index) || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const std::size_t provider = index.data(ProviderRole).toULongLong();
    const PaletteEntry entry = m_found.at(provider).at(index.data(EntryRole).toLongLong());
    m_field->clear();
    close();
    if (entry.run)
        entry.run();
}

void CommandPalette::close()
{
    ++m_question;
    hide();
    m_field->setAccessibleDescription({});
    if (m_field->hasFocus() && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (isHidden())
            ask();
        else
            move(1);
        return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape:
        m_field->clear();
        close();
        return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        // Escape is the palette's own while there is something to close.
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
            && (isVisible() || !m_field->text().isEmpty())) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            hide();
        if (event->type() == QEvent::MouseButtonPress && isHidden())
            QTimer::singleShot(0, this, &CommandPalette::ask);
    } else if (event->type() == QEvent::Resize && isVisible()) {
        QTimer::singleShot(0, this, &CommandPalette::place);
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    drawing::box(&painter, rect(), metrics::cardCorner, tokens.card, tokens.fieldLine());
}

} // namespace tizilim
