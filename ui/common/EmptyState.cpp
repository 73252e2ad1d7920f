#include "ui/common/EmptyState.h"

#include "ui/common/Buttons.h"
#include "ui/common/PlainLabel.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tizilim {

namespace {

/// A glyph by itself, larger, muted.
class Sign : public QWidget {
public:
    Sign(Glyph glyph, QWidget *parent) : QWidget(parent), m_glyph(glyph) { setFixedSize(40, 40); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGlyph(&painter, m_glyph, QRectF(4, 4, 32, 32), Tokens::of(palette()).muted);
    }

private:
    Glyph m_glyph;
};

} // namespace

EmptyState::EmptyState(Glyph glyph, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(LabelStyle::CardTitle, {}, this)), m_text(new PlainLabel({}, this)),
      m_action(primaryButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 32, 24, 32);
    column->addStretch(1);
    column->addWidget(new Sign(glyph, this), 0, Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->wrapped();
    column->addWidget(m_title);
    m_text->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_text->muted()->wrapped());
    column->addSpacing(metrics::grid);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTexts(const QString &title, const QString &howToBegin, const QString &action)
{
    m_title->setText(title);
    m_text->setText(howToBegin);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace tizilim
