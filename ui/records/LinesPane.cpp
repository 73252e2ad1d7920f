#include "ui/records/LinesPane.h"

#include "app/messages/ErrorText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/verbs/Verb.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ClearLayout.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/ScrollPane.h"
#include "ui/records/LineRow.h"
#include "ui/records/VerbForm.h"
#include "ui/records/VerbTexts.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

namespace {

/// Lines whose status is another than the first of its list ("to be checked"); none where lines have no status.
std::optional<qint64> judged(const RecordLines &lines)
{
    const Field *state = lines.type->stateField ? lines.type->field(QString::fromLatin1(lines.type->stateField)) : nullptr;
    if (!state || !state->choices || lines.lines.empty())
        return std::nullopt;
    const QLatin1String open(state->choices->front().code);
    return std::ranges::count_if(lines.lines, [&](const LineReading &line) { return line.record.text(state->nameText()) != open; });
}

} // namespace

QString linesCount(const RecordLines &lines)
{
    const Format format(interfaceLanguage());
    const QString all = format.integer(qint64(lines.lines.size()));
    const std::optional<qint64> done = judged(lines);
    return done ? format.integer(*done) + QLatin1Char('/') + all : all;
}

QString linesText(const RecordLines &lines)
{
    return QCoreApplication::translate("RecordType", lines.type->labelPlural) + QLatin1Char(' ') + linesCount(lines);
}

LinesPane::LinesPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_progress(new PlainLabel({}, this)), m_adders(new QHBoxLayout), m_formPlace(new QWidget(this)),
      m_rows(new QVBoxLayout)
{
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_progress->muted(), 1);
    head->addLayout(m_adders);
    column->addLayout(head);
    auto *place = new QVBoxLayout(m_formPlace);
    place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_formPlace);
    m_rows->setSpacing(metrics::grid);
    column->addLayout(m_rows);
    column->addStretch(1);
    auto *pane = new QVBoxLayout(this);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->addWidget(new ScrollPane(contents, this));
}

void LinesPane::show(const RecordLines &lines, const QHash<RecordId, QString> &titles, const QString &who)
{
    m_lines = lines;
    fillHead();
    QHash<RecordId, LineRow *> rows;
    int place = 0;
    for (const LineReading &line : m_lines.lines) {
        LineRow *row = rowOf(line.record.id);
        rows.insert(line.record.id, row);
        if (m_rows->indexOf(row) != place)
            m_rows->insertWidget(place, row);
        ++place;
        row->show(line, titles, who);
    }
    for (auto row = m_rowOf.begin(); row != m_rowOf.end(); ++row) {
        if (!rows.contains(row.key()))
            row.value()->deleteLater();
    }
    m_rowOf = rows;
    if (m_form)
        m_form->follow(m_lines.owner, who);
}

LineRow *LinesPane::rowOf(const RecordId &id)
{
    if (LineRow *row = m_rowOf.value(id))
        return row;
    auto *row = new LineRow(m_session, this);
    connect(row, &LineRow::done, this, &LinesPane::done);
    connect(row, &LineRow::failed, this, &LinesPane::failed);
    return row;
}

void LinesPane::fillHead()
{
    const Format format(interfaceLanguage());
    const std::optional<qint64> done = judged(m_lines);
    m_progress->setText(done ? tr("Checked: %1 of %2").arg(format.integer(*done), format.integer(qint64(m_lines.lines.size())))
                             : m_lines.lines.empty() ? tr("There are none yet") : QString());
    clearLayout(*m_adders);
    for (const VerbChoice &choice : m_lines.adders) {
        const VerbDescription &verb = choice.verb->description();
        auto *button = plainButton(withoutMnemonic(verbText(verb)), this);
        button->setIcon(icon(verbGlyph(verb) == Glyph::None ? Glyph::Add : verbGlyph(verb)));
        button->setEnabled(!choice.refusal);
        button->setToolTip(choice.refusal ? plainToolTip(errorText(*choice.refusal)) : QString());
        m_adders->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, choice] { openForm(choice); });
    }
}

void LinesPane::openForm(const VerbChoice &choice)
{
    closeForm();
    const VerbDescription &verb = choice.verb->description();
    VerbStart start{.subject = verb.subject ? &m_lines.owner : nullptr, .preset = {}, .isInLine = true};
    if (!verb.subject)
        start.preset.insert(QString::fromLatin1(m_lines.type->parentField), Value(m_lines.owner.id.bytes()));
    auto *card = new Card(m_formPlace);
    card->setTitle(verbText(verb));
    m_form = new VerbForm(m_session, verb, start, card);
    card->body()->addWidget(m_form);
    m_formPlace->layout()->addWidget(card);
    connect(m_form, &VerbForm::cancelled, this, &LinesPane::closeForm);
    connect(m_form, &VerbForm::done, this, [this, &verb](const VerbOutcome &outcome) {
        closeForm();
        emit done(verb, outcome);
    });
    card->show();
    m_form->focusFirst();
}

void LinesPane::closeForm()
{
    if (!m_form)
        return;
    clearLayout(*m_formPlace->layout());
    m_form = nullptr;
}

bool LinesPane::hasUnsavedChanges() const
{
    return (m_form && m_form->isModified())
           || std::ranges::any_of(m_rowOf, [](const LineRow *row) { return row->hasUnsavedChanges(); });
}

void LinesPane::discardChanges()
{
    if (m_form)
        m_form->discard();
    closeForm();
    for (LineRow *row : std::as_const(m_rowOf))
        row->discardChanges();
}

void LinesPane::save()
{
    if (m_form)
        m_form->submit();
    for (LineRow *row : std::as_const(m_rowOf))
        row->save();
}

bool LinesPane::escape()
{
    if (m_form && !m_form->isModified()) {
        closeForm();
        return true;
    }
    return std::ranges::any_of(m_rowOf, [](LineRow *row) { return row->escape(); });
}

} // namespace tizilim
