#include "ui/common/SegmentedControl.h"

#include "ui/common/PlainText.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace tizilim {

namespace {

class Segment : public QAbstractButton {
public:
    explicit Segment(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        QFont heavy = font();
        heavy.setWeight(QFont::DemiBold);
        return {QFontMetrics(heavy).horizontalAdvance(text()) + 20, metrics::controlHeight - 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = Tokens::of(palette());
        if (isChecked() || underMouse())
            drawing::box(&painter, rect(), metrics::controlCorner - 1, isChecked() ? tokens.accentGround : tokens.hover(), {});
        QFont shown = font();
        shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(shown);
        painter.setPen(isChecked() ? tokens.accent : tokens.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            drawing::focusRing(&painter, rect(), metrics::controlCorner - 1, tokens);
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2, 2, 2, 2);
    line->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        fixTabStop();
        emit chosen(index);
    });
}

void SegmentedControl::addChoice(const QString &text, const QString &name)
{
    auto *segment = new Segment(this);
    segment->setText(text);
    segment->setAccessibleName(name);
    segment->setToolTip(plainToolTip(name));
    m_group->addButton(segment, int(m_group->buttons().size()));
    layout()->addWidget(segment);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
    fixTabStop();
}

/// The Tab key stops at the choice in force, arrow keys move on from there; Qt stops at the first.
void SegmentedControl::fixTabStop()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    drawing::box(&painter, rect(), metrics::controlCorner, tokens.card, tokens.line);
}

} // namespace tizilim
