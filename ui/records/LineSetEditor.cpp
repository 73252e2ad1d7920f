#include "ui/records/LineSetEditor.h"

#include "model/domain/Implied.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/records/VerbTexts.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

LineSetEditor::LineSetEditor(const LineSet &lines, ReferenceSource *references, QWidget *parent)
    : QWidget(parent), m_lines(lines), m_references(references), m_column(new QVBoxLayout), m_add(plainButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new PlainLabel(LabelStyle::CardTitle, {}, this);
    column->addWidget(title);
    column->addLayout(m_column);
    m_add->setIcon(icon(Glyph::Add));
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setMaximumWidth(72 * metrics::grid);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine(Record::blank(*m_lines.type))->focusFirst();
        emit edited();
    });
    onLanguage(this, [this, title] {
        title->setText(lineSetText(m_lines));
        m_add->setText(tr("Add"));
        m_add->setAccessibleName(tr("Add: %1").arg(lineSetText(m_lines)));
    });
}

std::vector<Field> LineSetEditor::fields() const
{
    std::vector<Field> fields;
    for (const char *name : m_lines.fields) {
        if (const Field *field = m_lines.type->field(QString::fromLatin1(name)))
            fields.push_back(*field);
    }
    return fields;
}

FieldForm *LineSetEditor::addLine(const Record &record)
{
    auto *card = new Card(this);
    auto *form = new FieldForm(card);
    form->addFields(fields(), m_references);
    form->setValues(valuesOf(record));
    card->body()->addWidget(form);
    auto *remove = linkButton({}, card);
    onLanguage(remove, [remove] { remove->setText(LineSetEditor::tr("Take away")); });
    connect(remove, &QPushButton::clicked, this, [this, card] { removeLine(card); });
    card->body()->addWidget(remove, 0, Qt::AlignLeft);
    connect(form, &FieldForm::edited, this, [this, form](const QString &name) {
        suggest(form, name);
        emit edited();
    });
    m_column->addWidget(card);
    m_entries.push_back({record.id, card, form});
    return form;
}

void LineSetEditor::suggest(FieldForm *form, const QString &name)
{
    const FormField *field = form->field(name);
    if (const Result<Value> value = field->editor()->read())
        form->suggest(impliedBy(field->field(), *value));
}

QHash<QString, Value> LineSetEditor::valuesOf(const Record &record) const
{
    QHash<QString, Value> values;
    for (const Field &field : fields())
        values.insert(field.nameText(), record.value(field.nameText()));
    return values;
}

void LineSetEditor::removeLine(QWidget *card)
{
    std::erase_if(m_entries, [card](const Line &line) { return line.card == card; });
    card->hide();
    card->deleteLater();
    m_add->setFocus();
    emit edited();
}

void LineSetEditor::setRecords(const std::vector<Record> &records)
{
    while (!m_entries.empty())
        removeLine(m_entries.back().card);
    for (const Record &record : records)
        addLine(record);
}

std::vector<Record> LineSetEditor::records() const
{
    std::vector<Record> records;
    for (const Line &line : m_entries) {
        Record record = Record::blank(*m_lines.type, line.id);
        const QHash<QString, Value> values = line.form->values();
        for (auto value = values.begin(); value != values.end(); ++value)
            record.set(value.key(), value.value());
        records.push_back(std::move(record));
    }
    return records;
}

QList<Draft::Line> LineSetEditor::draft() const
{
    QList<Draft::Line> lines;
    for (const Line &line : m_entries)
        lines.append({line.id, line.form->draft()});
    return lines;
}

void LineSetEditor::showDraft(const QList<Draft::Line> &lines)
{
    setRecords({});
    for (const Draft::Line &line : lines)
        addLine(Record::blank(*m_lines.type, line.id))->showDraft(line.fields);
}

void LineSetEditor::follow(const std::vector<Record> &seen, const std::vector<Record> &now, const QString &who)
{
    std::vector<QWidget *> gone;
    for (Line &line : m_entries) {
        const auto before = std::ranges::find(seen, line.id, &Record::id);
        const auto after = std::ranges::find(now, line.id, &Record::id);
        if (line.id.isNull() || before == seen.end())
            continue;
        if (after != now.end()) {
            line.form->follow(valuesOf(*before), valuesOf(*after), who);
            continue;
        }
        line.id = {};
        if (!line.form->isModified())
            gone.push_back(line.card);
    }
    std::ranges::for_each(gone, [this](QWidget *card) { removeLine(card); });
    for (const Record &record : now) {
        if (std::ranges::find(seen, record.id, &Record::id) == seen.end())
            addLine(record);
    }
}

bool LineSetEditor::check()
{
    bool good = true;
    for (const Line &line : m_entries)
        good = line.form->check() && good;
    return good;
}

} // namespace tizilim
