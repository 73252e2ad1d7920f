#include "ui/common/FilterBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/FilterChip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/SearchField.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QMenu>
#include <QTimer>

namespace tizilim {

namespace {

constexpr int pauseMilliseconds = 200; // between the last key and the question to the registry

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_text(new SearchField(this)), m_pause(new QTimer(this)), m_flow(new FlowLayout(this)),
      m_add(plainButton({}, this))
{
    m_text->setMinimumWidth(30 * metrics::grid);
    m_flow->addWidget(m_text);
    m_flow->addWidget(m_add);
    m_add->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its lines of chips need
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_pause->stop();
        emit textChanged(text());
    });
    connect(m_pause, &QTimer::timeout, this, [this] { emit textChanged(text()); });
    onLanguage(this, [this] {
        m_text->setPlaceholderText(tr("Filter by text"));
        m_text->setAccessibleName(tr("Filter by text"));
        m_add->setText(tr("+ condition"));
    });
}

QString FilterBar::text() const
{
    return m_text->text().simplified();
}

void FilterBar::setText(const QString &text)
{
    m_text->setText(text);
    m_pause->stop();
    emit textChanged(this->text());
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::setChip(const QString &id, const QString &text)
{
    FilterChip *&chip = m_chips[id];
    if (!chip) {
        chip = new FilterChip(text, this);
        chip->setCheckable(true);
        m_flow->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, id](bool on) { emit chipToggled(id, on); });
    }
    chip->setText(text);
    chip->setAccessibleName(text);
    chip->updateGeometry();
}

void FilterBar::setChipOn(const QString &id, bool on)
{
    if (FilterChip *chip = m_chips.value(id))
        chip->setChecked(on);
}

bool FilterBar::isChipOn(const QString &id) const
{
    const FilterChip *chip = m_chips.value(id);
    return chip && chip->isChecked();
}

void FilterBar::setCondition(const QString &id, const QString &text)
{
    FilterChip *&chip = m_conditions[id];
    if (!chip) {
        chip = new FilterChip(text, this);
        chip->setRemovable();
        m_flow->addWidget(chip);
        connect(chip, &FilterChip::removeRequested, this, [this, id] {
            removeCondition(id);
            m_text->setFocus();
            emit conditionRemoved(id);
        });
    }
    chip->setText(text);
    chip->setAccessibleName(text);
    chip->show();
    chip->updateGeometry();
}

void FilterBar::removeCondition(const QString &id)
{
    if (FilterChip *chip = m_conditions.take(id)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
}

void FilterBar::clear()
{
    const QStringList conditions = m_conditions.keys();
    for (const QString &id : conditions)
        removeCondition(id);
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setChecked(false);
    setText({});
}

void FilterBar::setConditionMenu(QMenu *menu)
{
    menu->setParent(m_add, menu->windowFlags());
    m_add->setMenu(menu);
    m_add->show();
}

} // namespace tizilim
