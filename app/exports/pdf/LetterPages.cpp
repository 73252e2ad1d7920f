#include "app/exports/pdf/LetterPages.h"

#include "app/exports/QrCode.h"
#include "app/exports/ReportFont.h"
#include "app/exports/pdf/PrintedText.h"

#include "app/messages/FilledText.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace tizilim {

namespace {

// All in points.
constexpr qreal sideMargin = 54;
constexpr qreal topMargin = 45;
constexpr qreal footHeight = 40;
constexpr qreal gutter = 26; // between two languages
constexpr qreal certificateMargin = 62;
constexpr qreal frameAt = 26;
constexpr qreal frameGap = 4;
constexpr qreal codeSize = 92;
constexpr qreal codeHeight = codeSize + 14; // at the bottom of the last page
constexpr qreal signatureLine = 130;

constexpr QColor ink(0x18, 0x24, 0x2F);
constexpr QColor muted(0x5A, 0x69, 0x77);
constexpr QColor thin(0xC4, 0xCC, 0xD3);
constexpr QColor accent(0x0B, 0x72, 0x85);

QFont font(qreal size, QFont::Weight weight)
{
    QFont font = reportFont(weight);
    font.setPointSizeF(size);
    return font;
}

} // namespace

struct LetterPages::Styles {
    Styles(QPaintDevice *device, bool certificate, bool narrow)
        : letterhead(font(certificate ? 11 : 9.5, QFont::Bold), ink, device), reference(font(narrow ? 8.5 : 9.5, QFont::Normal), muted, device),
          title(font(certificate ? (narrow ? 24 : 30) : (narrow ? 10.5 : 12.5), QFont::Bold), ink, device),
          emphasised(font(certificate ? (narrow ? 14 : 19) : (narrow ? 9 : 10.5), QFont::Bold), ink, device),
          body(font(certificate ? (narrow ? 10.5 : 12) : (narrow ? 9 : 10.5), QFont::Normal), ink, device),
          bodyBold(font(narrow ? 9 : 10.5, QFont::Bold), ink, device), small(font(7, QFont::Normal), muted, device)
    {
    }

    TextStyle letterhead;
    TextStyle reference;
    TextStyle title;
    TextStyle emphasised;
    TextStyle body;
    TextStyle bodyBold;
    TextStyle small;
};

struct LetterPages::Line {
    QString text;
    const TextStyle *style = nullptr;
    qreal gap = 0; ///< above it
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal ruleFrom = -1; ///< a line to write on, from here to the right edge; none
    bool accentBelow = false;

    qreal height() const { return gap + style->lineHeight(); }
};

LetterPages::LetterPages(const LetterSheet &sheet, QPagedPaintDevice &device)
    : m_sheet(sheet), m_device(device), m_unit(device.logicalDpiX() / 72.0),
      m_styles(std::make_unique<Styles>(&device, sheet.certificate, sheet.columns.size() > 1))
{
}

LetterPages::~LetterPages() = default;

QRectF LetterPages::body() const
{
    const qreal side = points(m_sheet.certificate ? certificateMargin : sideMargin);
    const qreal top = points(m_sheet.certificate ? certificateMargin - 8 : topMargin);
    const qreal bottom = points(footHeight + (m_sheet.certificate ? frameAt : 8));
    return {side, top, m_device.width() - 2 * side, m_device.height() - top - bottom};
}

qreal LetterPages::columnWidth() const
{
    const auto columns = static_cast<qreal>(m_sheet.columns.size());
    return (body().width() - points(gutter) * (columns - 1)) / columns;
}

void LetterPages::addText(std::vector<Block> &blocks, const QString &text, const TextStyle &style, qreal gap, Qt::Alignment alignment) const
{
    if (text.isEmpty())
        return;
    qreal above = points(gap);
    // A number stays with its sign.
    QString bound = printedText(text);
    bound.replace(QStringLiteral("№ "), QStringLiteral("№\u00A0"));
    for (const QString &line : style.wrapped(bound, columnWidth())) {
        blocks.push_back({Line{line, &style, above, alignment}});
        above = 0;
    }
}

void LetterPages::addSignature(std::vector<Block> &blocks, const LetterSheet::Column &column) const
{
    if (column.signature.isEmpty())
        return;
    Block block;
    const qreal room = columnWidth() - points(signatureLine + 10);
    const bool beside = m_sheet.columns.size() == 1;
    qreal above = points(30);
    for (const QString &line : m_styles->bodyBold.wrapped(printedText(column.signature), beside ? room : columnWidth())) {
        block.push_back({line, &m_styles->bodyBold, above, Qt::AlignLeft});
        above = 0;
    }
    if (beside)
        block.back().ruleFrom = columnWidth() - points(signatureLine);
    else
        block.push_back({QString(), &m_styles->body, points(10), Qt::AlignLeft, 0});
    blocks.push_back(std::move(block));
}

std::vector<LetterPages::Block> LetterPages::blocksOf(const LetterSheet::Column &column) const
{
    const bool certificate = m_sheet.certificate;
    const bool single = m_sheet.columns.size() == 1;
    const Qt::Alignment middle = Qt::AlignHCenter;
    std::vector<Block> blocks;
    addText(blocks, column.letterhead, m_styles->letterhead, 0, certificate || single ? middle : Qt::AlignLeft);
    blocks.back().back().accentBelow = !certificate;
    if (!certificate) {
        addText(blocks, column.reference, m_styles->reference, 16, Qt::AlignLeft);
        bool first = true;
        for (const QString &line : column.addressee) {
            addText(blocks, line, first ? m_styles->bodyBold : m_styles->body, first ? 14 : 1, single ? Qt::AlignRight : Qt::AlignLeft);
            first = false;
        }
    }
    addText(blocks, column.title, m_styles->title, certificate ? 34 : 22, single || certificate ? middle : Qt::AlignLeft);
    if (certificate)
        addText(blocks, column.reference, m_styles->body, 4, middle);
    bool afterTitle = true;
    for (const LetterSheet::Paragraph &paragraph : column.paragraphs) {
        const TextStyle &style = paragraph.emphasised ? m_styles->emphasised : m_styles->body;
        addText(blocks, paragraph.text, style, afterTitle ? (certificate ? 20 : 14) : 7, certificate ? middle : Qt::AlignLeft);
        afterTitle = false;
    }
    addSignature(blocks, column);
    addText(blocks, column.executor, m_styles->small, certificate ? 8 : 24, Qt::AlignLeft);
    return blocks;
}

std::vector<std::vector<std::vector<LetterPages::Block>>> LetterPages::pages() const
{
    std::vector<std::vector<std::vector<Block>>> all;
    const auto heightOf = [](const Block &block) {
        qreal height = 0;
        for (const Line &line : block)
            height += line.height();
        return height;
    };
    // The code may come to stand on any page: every page keeps its room where there is one.
    const qreal room = body().height() - (m_sheet.code.isEmpty() ? 0 : points(codeHeight));
    for (std::size_t column = 0; column < m_sheet.columns.size(); ++column) {
        std::size_t page = 0;
        qreal used = 0;
        for (Block &block : blocksOf(m_sheet.columns[column])) {
            const qreal height = heightOf(block);
            if (used > 0 && used + height > room) {
                ++page;
                used = 0;
            }
            if (used == 0)
                block.front().gap = 0;
            if (all.size() <= page)
                all.resize(page + 1, std::vector<std::vector<Block>>(m_sheet.columns.size()));
            used += heightOf(block);
            all[page][column].push_back(std::move(block));
        }
    }
    return all;
}

void LetterPages::paintLines(QPainter &painter, const std::vector<Block> &blocks, qreal left) const
{
    qreal y = body().top();
    const qreal width = columnWidth();
    for (const Block &block : blocks) {
        for (const Line &line : block) {
            y += line.gap;
            const qreal rest = width - line.style->width(line.text);
            const qreal indent = line.alignment == Qt::AlignRight ? rest : line.alignment == Qt::AlignHCenter ? rest / 2 : 0;
            painter.setFont(line.style->font());
            painter.setPen(line.style->ink());
            if (!line.text.isEmpty())
                painter.drawText(QPointF(left + std::max(0.0, indent), y + line.style->ascent()), line.text);
            y += line.style->lineHeight();
            if (line.ruleFrom >= 0) {
                painter.setPen(QPen(muted, points(0.6)));
                painter.drawLine(QPointF(left + line.ruleFrom, y - points(2)), QPointF(left + width, y - points(2)));
            }
            if (line.accentBelow) {
                painter.setPen(QPen(accent, points(1)));
                painter.drawLine(QPointF(left, y + points(5)), QPointF(left + width, y + points(5)));
            }
        }
    }
}

void LetterPages::paintFrame(QPainter &painter) const
{
    const qreal at = points(frameAt);
    const QRectF outer(at, at, m_device.width() - 2 * at, m_device.height() - 2 * at);
    const qreal gap = points(frameGap);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, points(1.6), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(outer);
    painter.setPen(QPen(accent, points(0.5), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(outer.adjusted(gap, gap, -gap, -gap));
}

bool LetterPages::paintCode(QPainter &painter) const
{
    const QRectF where = body();
    const QRectF square(where.center().x() - points(codeSize) / 2, where.bottom() - points(codeSize), points(codeSize), points(codeSize));
    if (!paintQrCode(painter, square, m_sheet.code))
        return false;
    const TextStyle &style = m_styles->small;
    painter.setFont(style.font());
    painter.setPen(style.ink());
    const qreal room = square.left() - where.left() - points(14);
    for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
        qreal y = square.top() + points(4);
        for (const QString &line : style.wrapped(printedText(m_sheet.columns[i].codeCaption), room)) {
            const qreal x = i == 0 ? square.left() - points(14) - style.width(line) : square.right() + points(14);
            painter.drawText(QPointF(x, y + style.ascent()), line);
            y += style.lineHeight();
        }
    }
    return true;
}

void LetterPages::paintFoot(QPainter &painter, int page, int count) const
{
    const TextStyle &style = m_styles->small;
    const qreal left = body().left();
    const qreal right = left + body().width();
    const qreal top = m_device.height() - points(footHeight + (m_sheet.certificate ? frameAt - 10 : 0));
    painter.setPen(QPen(thin, points(0.5)));
    painter.drawLine(QPointF(left, top), QPointF(right, top));
    painter.setFont(style.font());
    painter.setPen(style.ink());
    QStringList numbers;
    for (const LetterSheet::Column &column : m_sheet.columns)
        numbers.append(filledIn(column.page, {QString::number(page), QString::number(count)}));
    const QString number = numbers.join(QStringLiteral(" · "));
    const qreal baseline = top + points(6) + style.ascent();
    painter.drawText(QPointF(right - style.width(number), baseline), number);
    painter.drawText(QPointF(left, baseline), style.elided(printedText(m_sheet.foot), right - left - style.width(number) - points(12)));
}

bool LetterPages::paint(QPainter &painter)
{
    const auto all = pages();
    for (std::size_t page = 0; page < all.size(); ++page) {
        if (page > 0)
            m_device.newPage();
        if (m_sheet.certificate)
            paintFrame(painter);
        for (std::size_t column = 0; column < m_sheet.columns.size(); ++column)
            paintLines(painter, all[page][column], body().left() + static_cast<qreal>(column) * (columnWidth() + points(gutter)));
        if (page + 1 == all.size() && !m_sheet.code.isEmpty() && !paintCode(painter))
            return false;
        paintFoot(painter, static_cast<int>(page) + 1, static_cast<int>(all.size()));
    }
    return true;
}

} // namespace tizilim
