#include "ui/common/PeriodEditor.h"

#include "ui/common/FieldEditor.h"
#include "ui/common/FormField.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tizilim {

namespace {

Field dayField(const char *name, const char *label)
{
    return {.id = 1, .name = name, .kind = FieldKind::Date, .label = label, .options = {.required = true}};
}

Value iso(QDate day)
{
    return day.isValid() ? Value(day.toString(Qt::ISODate)) : Value();
}

} // namespace

PeriodEditor::PeriodEditor(QDate today, Shape shape, QWidget *parent)
    : QWidget(parent), m_today(today), m_names(new QComboBox(this)),
      m_from(new FormField(dayField("from", QT_TRANSLATE_NOOP("Field", "First day")), nullptr, this)),
      m_to(new FormField(dayField("to", QT_TRANSLATE_NOOP("Field", "Last day")), nullptr, this)), m_wrong(new PlainLabel(LabelStyle::Small, {}, this))
{
    m_wrong->setForegroundRole(QPalette::BrightText);
    m_wrong->wrapped()->hide();
    for (const NamedPeriod &period : namedPeriods())
        m_names->addItem(QString(), QVariant(QString::fromLatin1(period.id)));
    m_names->addItem(QString(), QVariant(QString()));
    layOut(shape);
    connect(m_names, &QComboBox::activated, this, &PeriodEditor::choose);
    for (FormField *field : {m_from, m_to})
        connect(field, &FormField::edited, this, &PeriodEditor::typed);
    onLanguage(this, [this] { writeTexts(); });
}

void PeriodEditor::layOut(Shape shape)
{
    auto *name = new QVBoxLayout;
    name->setSpacing(4);
    auto *label = new PlainLabel(LabelStyle::SmallStrong, {}, this);
    label->setBuddy(m_names);
    name->addWidget(label);
    name->addWidget(m_names);
    name->addStretch(1);
    onLanguage(label, [label] { label->setText(PeriodEditor::tr("Period")); });
    auto *days = new QHBoxLayout;
    days->setSpacing(metrics::grid);
    days->addWidget(m_from, 1);
    days->addWidget(m_to, 1);
    auto *lines = new QBoxLayout(shape == Shape::Line ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::grid);
    lines->addLayout(name);
    lines->addLayout(days);
    lines->addWidget(m_wrong);
    if (shape == Shape::Line)
        lines->addStretch(1);
}

void PeriodEditor::writeTexts()
{
    int index = 0;
    for (const NamedPeriod &period : namedPeriods())
        m_names->setItemText(index++, QCoreApplication::translate("Period", period.label));
    m_names->setItemText(index, tr("Other days"));
    m_names->setAccessibleName(tr("Period"));
    m_wrong->setText(tr("The last day is before the first."));
}

QDate PeriodEditor::dayIn(const FormField *field) const
{
    const Result<Value> value = field->read();
    return value && !isNull(*value) ? QDate::fromString(std::get<QString>(*value), Qt::ISODate) : QDate();
}

std::optional<Period> PeriodEditor::period() const
{
    const Period period{dayIn(m_from), dayIn(m_to)};
    return period.from.isValid() && period.to.isValid() && period.from <= period.to ? std::optional(period) : std::nullopt;
}

QString PeriodEditor::named() const
{
    return m_names->currentData().toString();
}

void PeriodEditor::fill(const Period &period)
{
    m_from->setValue(iso(period.from));
    m_to->setValue(iso(period.to));
    m_wrong->hide();
    m_last = period;
}

void PeriodEditor::setNamed(const QString &id)
{
    const NamedPeriod *period = namedPeriod(id);
    if (!period)
        return;
    m_names->setCurrentIndex(m_names->findData(id));
    fill(period->on(m_today));
}

void PeriodEditor::setPeriod(const Period &period)
{
    m_names->setCurrentIndex(m_names->count() - 1);
    fill(period);
}

void PeriodEditor::choose(int index)
{
    const NamedPeriod *period = namedPeriod(m_names->itemData(index).toString());
    if (!period)
        return m_from->editor()->input()->setFocus(Qt::OtherFocusReason);
    fill(period->on(m_today));
    emit changed();
}

void PeriodEditor::typed()
{
    m_names->setCurrentIndex(m_names->count() - 1);
    const std::optional<Period> typedNow = period();
    m_wrong->setVisible(!typedNow && dayIn(m_from).isValid() && dayIn(m_to).isValid());
    if (typedNow == m_last)
        return;
    m_last = typedNow;
    emit changed();
}

void PeriodEditor::focusFirst()
{
    m_names->setFocus(Qt::OtherFocusReason);
}

} // namespace tizilim
