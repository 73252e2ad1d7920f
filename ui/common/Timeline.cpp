#include "ui/common/Timeline.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmphasisLabel.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/StatusChip.h"
#include "ui/common/Translated.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr qsizetype atOnce = 40;
constexpr int dotSize = 8;

/// One entry: time, dot, words; a line under it.
class TimelineRow : public QWidget {
public:
    TimelineRow(const TimelineEntry &entry, int timeWidth, QWidget *parent)
        : QWidget(parent), m_tone(entry.tone), m_dotLeft(timeWidth + 2 * metrics::grid)
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 8, 0, 10);
        line->setSpacing(0);
        auto *time = new PlainLabel(entry.time, this);
        time->setFixedWidth(timeWidth);
        time->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        line->addWidget(time->muted(), 0, Qt::AlignTop);
        line->addSpacing(2 * metrics::grid + dotSize + 12);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        addWords(*words, entry);
        line->addLayout(words, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = Tokens::of(palette());
        const double top = 8 + (fontMetrics().height() - dotSize) / 2.0;
        drawing::box(&painter, QRectF(m_dotLeft, top, dotSize, dotSize), dotSize / 2.0, tokens.tone(m_tone).text, {});
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    }

private:
    void addWords(QVBoxLayout &words, const TimelineEntry &entry)
    {
        auto *what = new EmphasisLabel(this);
        what->setPieces({{entry.actor, true, false}, {QStringLiteral(" ") + entry.action, false, false}});
        words.addWidget(what);
        if (!entry.detail.isEmpty())
            words.addWidget((new PlainLabel(entry.detail, this))->muted()->wrapped()->selectable());
        for (const TimelineEntry::Change &change : entry.changes)
            words.addWidget(changeLine(change));
        if (!entry.ground.isEmpty())
            words.addWidget((new PlainLabel(Timeline::tr("Ground: %1").arg(entry.ground), this))->muted()->wrapped()->selectable());
        if (entry.signature == TimelineEntry::Signature::Good)
            words.addWidget(new StatusChip({Timeline::tr("signed"), Tone::Good, Glyph::Verified}, this));
        if (entry.signature == TimelineEntry::Signature::Bad)
            words.addWidget(new StatusChip({Timeline::tr("signature does not fit"), Tone::Bad, Glyph::Refused}, this));
    }

    EmphasisLabel *changeLine(const TimelineEntry::Change &change)
    {
        const QString nothing = QStringLiteral("—");
        auto *line = new EmphasisLabel(this);
        QList<EmphasisLabel::Piece> pieces{{change.field + QStringLiteral(": "), false, true}};
        if (!change.before.isEmpty()) // what was not there before is simply there now
            pieces.append({change.before + QStringLiteral(" → "), false, true});
        pieces.append({change.after.isEmpty() ? nothing : change.after, false, false});
        line->setPieces(pieces);
        return line;
    }

    Tone m_tone;
    int m_dotLeft;
};

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout), m_more(linkButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, &Timeline::showMore);
    onLanguage(this, [this] { m_more->setText(tr("Show earlier")); });
    m_more->hide();
}

void Timeline::setEntries(const QList<TimelineEntry> &entries)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_entries = entries;
    m_shown = 0;
    showMore();
}

void Timeline::showMore()
{
    int timeWidth = 0;
    for (const TimelineEntry &entry : std::as_const(m_entries))
        timeWidth = qMax(timeWidth, fontMetrics().horizontalAdvance(entry.time) + 2);
    const qsizetype until = qMin(m_entries.size(), m_shown + atOnce);
    for (; m_shown < until; ++m_shown)
        m_rows->addWidget(new TimelineRow(m_entries.at(m_shown), timeWidth, this));
    m_more->setVisible(m_shown < m_entries.size());
}

} // namespace tizilim
