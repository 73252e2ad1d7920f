#include "ui/common/FactList.h"

#include "ui/common/Buttons.h"
#include "ui/common/ClearLayout.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/theme/Tokens.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>

namespace tizilim {

namespace {

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * metrics::grid);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 5);
}

void FactList::clear()
{
    clearLayout(*m_grid);
    m_rows = 0;
}

void FactList::addFact(const QString &label, const QString &value)
{
    auto *shown = new PlainLabel(value.isEmpty() ? QStringLiteral("—") : value, this);
    shown->wrapped()->selectable();
    shown->setAccessibleName(label + QStringLiteral(": ") + shown->text());
    addWidget(label, shown);
}

void FactList::addLink(const QString &label, const QString &value, std::function<void()> open)
{
    QPushButton *link = linkButton(withoutMnemonic(value), this);
    link->setAccessibleName(label + QStringLiteral(": ") + value);
    link->setProperty("inText", true); // the words stand in the column of the other values
    connect(link, &QPushButton::clicked, this, std::move(open));
    auto *place = new QWidget(this); // a column is as narrow as its narrowest widget would have it
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(link);
    row->addStretch(1);
    addWidget(label, place);
}

void FactList::addWidget(const QString &label, QWidget *value)
{
    auto *name = new PlainLabel(label, this);
    name->muted()->wrapped();
    m_grid->addWidget(name, 2 * m_rows, 0, Qt::AlignTop);
    value->setParent(this);
    m_grid->addWidget(value, 2 * m_rows, 1);
    m_grid->addWidget(rule(this), 2 * m_rows + 1, 0, 1, 2);
    value->show();
    ++m_rows;
    m_grid->setRowStretch(2 * m_rows - 1, 0);
}

} // namespace tizilim
