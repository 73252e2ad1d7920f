#include "ui/records/LineRow.h"

#include "app/messages/ErrorText.h"
#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/verbs/Verb.h"
#include "model/domain/Document.h"
#include "ui/common/Buttons.h"
#include "ui/common/ClearLayout.h"
#include "ui/common/FieldForm.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/StatusChip.h"
#include "ui/records/RecordTitle.h"
#include "ui/records/VerbForm.h"
#include "ui/records/VerbTexts.h"
#include "ui/theme/Tokens.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

namespace {

/// The closed list that a verb on a line asks for first of all: a verdict.
const Field *verdictOf(const VerbDescription &verb)
{
    const bool asksForOne = verb.edits && !verb.parameters.empty() && verb.parameters.front().kind == FieldKind::Choice;
    return asksForOne && verb.parameters.front().options.required ? &verb.parameters.front() : nullptr;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::inputOutput("file.cannot_write", {path, file.errorString()}));
    return {};
}

} // namespace

LineRow::LineRow(Session &session, QWidget *parent)
    : Card(parent), m_session(session), m_title(new PlainLabel(LabelStyle::Strong, {}, this)), m_chip(new StatusChip(this)),
      m_text(new PlainLabel({}, this)), m_actions(new QHBoxLayout)
{
    body()->setContentsMargins(2 * metrics::grid, 10, 2 * metrics::grid, 10);
    body()->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    m_title->wrapped();
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->addWidget(m_title, 1);
    line->addWidget(m_chip);
    line->addLayout(m_actions);
    m_actions->setSpacing(4);
    body()->addLayout(line);
    body()->addWidget(m_text->muted()->wrapped());
}

void LineRow::show(const LineReading &line, const QHash<RecordId, QString> &titles, const QString &who)
{
    m_line = line;
    fillText(titles);
    fillActions();
    if (m_form)
        m_form->follow(line.record, who);
}

void LineRow::fillText(const QHash<RecordId, QString> &titles)
{
    const Record &record = m_line.record;
    m_title->setText(lineTitle(record, titles));
    m_chip->setContent(stateChip(record, m_session.today()));
    const QStringList facts = lineFacts(record, titles);
    m_text->setText(facts.join(QStringLiteral(" · ")));
    m_text->setVisible(!facts.isEmpty());
    setAccessibleName(m_title->text());
}

void LineRow::fillActions()
{
    clearLayout(*m_actions);
    if (m_line.record.type == &typeOf<Document>())
        addSaveCopy();
    for (const VerbChoice &choice : m_line.verbs) {
        const VerbDescription &verb = choice.verb->description();
        // What the state forbids is not offered on every line; the head of the page says what state that is.
        if (choice.refusal || !verb.roles.contains(m_session.officer().role))
            continue;
        if (verdictOf(verb))
            addVerdicts(choice);
        addVerb(choice);
    }
}

void LineRow::addVerdicts(const VerbChoice &choice)
{
    const VerbDescription &verb = choice.verb->description();
    const Field &field = *verdictOf(verb);
    const QString now = m_line.record.text(field.nameText());
    for (const Choice &verdict : *field.choices) {
        if (now == QLatin1String(verdict.code) || verdict.value == field.choices->front().value)
            continue; // the first of the list is "not judged yet"; Undo leads back to it
        auto *button = plainButton(withoutMnemonic(choiceText(verdict)), this);
        button->setAccessibleName(choiceText(verdict) + QStringLiteral(": ") + m_title->text());
        m_actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, &verb, &field, &verdict] { giveVerdict(verb, field, verdict); });
    }
}

void LineRow::addVerb(const VerbChoice &choice)
{
    const VerbDescription &verb = choice.verb->description();
    const QString text = verdictOf(verb) ? tr("Note…") : verbText(verb);
    const Glyph glyph = verdictOf(verb) ? Glyph::Edit : verbGlyph(verb);
    QPushButton *button = nullptr;
    if (glyph != Glyph::None) {
        auto *sign = new IconButton(glyph, this);
        sign->setName(text);
        sign->setAccessibleName(text + QStringLiteral(": ") + m_title->text());
        m_actions->addWidget(sign);
        connect(sign, &QToolButton::clicked, this, [this, &verb] { openForm(verb); });
        return;
    }
    button = linkButton(withoutMnemonic(text), this);
    button->setAccessibleName(text + QStringLiteral(": ") + m_title->text());
    m_actions->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, &verb] { openForm(verb); });
}

/// A verdict that needs more than the press of a button opens the form with it.
void LineRow::giveVerdict(const VerbDescription &verb, const Field &field, const Choice &verdict)
{
    const Value value(QString::fromLatin1(verdict.code));
    VerbCall call{.verb = verb.idText(), .subject = m_line.record.id, .parameters = {{field.nameText(), value}}};
    call.seen.insert(field.nameText(), m_line.record.value(field.nameText()));
    m_session.write<VerbOutcome>(
        this, [call](Registry &registry) { return registry.perform(call); },
        [this, &verb, name = field.nameText(), value](const Result<VerbOutcome> &outcome) {
            if (outcome)
                return emit done(verb, *outcome);
            VerbForm *form = openForm(verb);
            form->choose(name, value);
            form->form()->focusAfter(name);
            form->showError(outcome.error());
        });
}

VerbForm *LineRow::openForm(const VerbDescription &verb)
{
    closeForm();
    m_form = new VerbForm(m_session, verb, {.subject = &m_line.record, .isInLine = true}, this);
    body()->addWidget(m_form);
    connect(m_form, &VerbForm::cancelled, this, &LineRow::closeForm);
    connect(m_form, &VerbForm::done, this, [this, &verb](const VerbOutcome &outcome) {
        closeForm();
        emit done(verb, outcome);
    });
    m_form->show();
    m_form->focusFirst();
    return m_form;
}

void LineRow::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

bool LineRow::hasUnsavedChanges() const
{
    return m_form && m_form->isModified();
}

void LineRow::discardChanges()
{
    if (m_form)
        m_form->discard();
    closeForm();
}

void LineRow::save()
{
    if (m_form)
        m_form->submit();
}

bool LineRow::escape()
{
    if (!m_form || m_form->isModified())
        return false;
    closeForm();
    return true;
}

void LineRow::addSaveCopy()
{
    auto *save = new IconButton(Glyph::Download, this);
    save->setName(tr("Save a copy…"));
    save->setAccessibleName(tr("Save a copy…") + QLatin1Char(' ') + m_title->text());
    m_actions->addWidget(save);
    connect(save, &QToolButton::clicked, this, &LineRow::saveCopy);
}

void LineRow::saveCopy()
{
    auto *dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_line.record.text(u"name"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_session.read<void>(
            this,
            [id = m_line.record.id, path](const Registry &registry) -> Result<void> {
                TIZILIM_TRY_ASSIGN(const QByteArray bytes, registry.documentBytes(id));
                return writeFile(path, bytes);
            },
            [this](const Result<void> &written) {
                if (!written)
                    emit failed(written.error());
            });
    });
    dialog->open();
}

} // namespace tizilim
