#include "ui/common/ChoiceEditors.h"

#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "model/domain/Country.h"
#include "model/domain/Region.h"
#include "ui/common/Translated.h"

#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <vector>

namespace tizilim {

namespace {

/// Turning the wheel scrolls the form; it must not change what it happens to pass.
class ChoiceBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

struct Entry {
    QString code;
    QString text;
};

std::vector<Entry> countries(Language language)
{
    std::vector<Entry> entries;
    for (const Country &country : Country::all())
        entries.push_back({country.code(), country.name(languageCode(language))});
    QCollator order(localeOf(language));
    std::ranges::sort(entries, [&](const Entry &a, const Entry &b) { return order.compare(a.text, b.text) < 0; });
    return entries;
}

std::vector<Entry> regions(const Field &field, Language language)
{
    std::vector<Entry> entries;
    const Format format(language);
    for (const Region &region : Region::all())
        entries.push_back({region.number(), region.number() + QLatin1Char(' ') + valueText(field, region.number(), format)});
    return entries;
}

std::vector<Entry> entriesOf(const Field &field)
{
    const Language language = interfaceLanguage();
    if (field.kind == FieldKind::Country)
        return countries(language);
    if (field.kind == FieldKind::Region)
        return regions(field, language);
    std::vector<Entry> entries;
    if (field.choices) {
        for (const Choice &choice : *field.choices)
            entries.push_back({QString::fromLatin1(choice.code), choiceText(choice)});
    }
    return entries;
}

} // namespace

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_box(new ChoiceBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->setMaxVisibleItems(16);
    onLanguage(this, [this] { fill(); });
    connect(m_box, &QComboBox::activated, this, [this] {
        emit edited();
        emit finished();
    });
}

void ChoiceEditor::fill()
{
    const QString code = m_box->currentData().toString();
    m_box->clear();
    m_box->addItem(QStringLiteral("—"), QString());
    for (const Entry &entry : entriesOf(m_field))
        m_box->addItem(entry.text, entry.code);
    m_box->setCurrentIndex(qMax(0, m_box->findData(code)));
}

Result<Value> ChoiceEditor::read() const
{
    return parseValue(m_field, m_box->currentData().toString());
}

void ChoiceEditor::show(const Value &value)
{
    showDraft(plainText(m_field, value));
}

QString ChoiceEditor::draft() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::showDraft(const QString &draft)
{
    m_box->setCurrentIndex(qMax(0, m_box->findData(draft)));
}

QWidget *ChoiceEditor::input() const
{
    return m_box;
}

CheckEditor::CheckEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_box(new QCheckBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 0, 2);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    onLanguage(this, [this, field] { m_box->setText(fieldLabel(field)); });
    connect(m_box, &QCheckBox::clicked, this, [this] {
        emit edited();
        emit finished();
    });
}

Result<Value> CheckEditor::read() const
{
    return Value(qint64(m_box->isChecked() ? 1 : 0));
}

void CheckEditor::show(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    m_box->setChecked(number && *number != 0);
}

QString CheckEditor::draft() const
{
    return m_box->isChecked() ? QStringLiteral("1") : QString();
}

void CheckEditor::showDraft(const QString &draft)
{
    m_box->setChecked(!draft.isEmpty());
}

QWidget *CheckEditor::input() const
{
    return m_box;
}

} // namespace tizilim
