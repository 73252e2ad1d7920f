#include "ui/common/Card.h"

#include "ui/common/PlainLabel.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tizilim {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(metrics::grid);
}

void Card::makeHeading()
{
    if (m_heading)
        return;
    m_heading = new QWidget(this);
    auto *line = new QHBoxLayout(m_heading);
    line->setContentsMargins(0, 0, 0, 0);
    m_title = new PlainLabel(LabelStyle::CardTitle, {}, m_heading);
    line->addWidget(m_title->elided(), 1);
    m_body->insertWidget(0, m_heading);
    if (m_flush)
        setFlush();
}

void Card::setTitle(const QString &title)
{
    makeHeading();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addToTitle(QWidget *widget)
{
    makeHeading();
    m_heading->layout()->addWidget(widget);
}

void Card::setFlush()
{
    m_flush = true;
    m_body->setContentsMargins(1, 1, 1, 1);
    m_body->setSpacing(0);
    if (m_heading)
        m_heading->layout()->setContentsMargins(15, 15, 15, metrics::grid);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    drawing::box(&painter, rect(), metrics::cardCorner, tokens.card, tokens.line);
}

} // namespace tizilim
