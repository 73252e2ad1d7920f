#include "ui/records/VerbForm.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/session/Titles.h"
#include "model/domain/Implied.h"
#include "model/domain/RecordTypes.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/FieldForm.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Translated.h"
#include "ui/records/FormDraft.h"
#include "ui/records/LineSetEditor.h"
#include "ui/records/SessionReferences.h"
#include "ui/records/VerbTexts.h"
#include "ui/theme/Tokens.h"

#include <QFile>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr qint64 largestFile = 200LL * 1024 * 1024;

/// Reads the files of a call; runs away from the window's thread.
Result<void> readFiles(VerbCall &call, const QHash<QString, QString> &paths)
{
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        QFile file(path.value());
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::inputOutput("file.cannot_read", {path.value(), file.errorString()}));
        if (file.size() > largestFile)
            return failure(Error::refused("document.too_large", {path.value(), QString::number(largestFile / 1024 / 1024)}));
        call.files.insert(path.key(), file.readAll());
    }
    return {};
}

/// One draft for each verb and what it is about.
QString draftName(const VerbDescription &verb, const VerbStart &start)
{
    QStringList about;
    if (start.subject)
        about.append(start.subject->id.toString());
    for (const Value &value : start.preset) {
        if (const auto *id = std::get_if<QByteArray>(&value))
            about.append(QString::fromLatin1(id->toHex()));
    }
    return verb.idText() + QLatin1Char('/') + about.join(QLatin1Char('/'));
}

/// The type that has a number of its own in a field of this name: the exchange for a BIN.
const RecordType *recordTypeWith(const Field &field)
{
    for (const RecordType *type : recordTypes()) {
        const Field *same = type->field(field.nameText());
        if (same && same->kind == field.kind && !type->parentField)
            return type;
    }
    return nullptr;
}

} // namespace

VerbForm::VerbForm(Session &session, const VerbDescription &verb, const VerbStart &start, QWidget *parent)
    : QWidget(parent), m_session(session), m_verb(verb), m_subject(start.subject ? start.subject->id : RecordId()), m_preset(start.preset),
      m_references(new SessionReferences(session, this)), m_banner(new Banner(this)), m_form(new FieldForm(this)),
      m_submit(primaryButton({}, this)), m_cancel(plainButton({}, this)),
      m_draft(new FormDraft(session, draftName(verb, start), [this] { return draft(); }, this))
{
    m_form->addFields(verb.parameters, m_references);
    for (const LineSet &lines : verb.lines)
        m_lines.push_back(new LineSetEditor(lines, m_references, this));
    layOut(start.isInLine);
    if (start.subject && verb.edits)
        begin(*start.subject);
    preset();
    m_draft->ask([this](const Draft &left) { offerDraft(left); });
    connect(m_form, &FieldForm::edited, this, &VerbForm::edited);
    for (LineSetEditor *lines : m_lines)
        connect(lines, &LineSetEditor::edited, this, [this] { edited({}); });
    connect(m_submit, &QPushButton::clicked, this, &VerbForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &VerbForm::cancel);
}

VerbForm::~VerbForm()
{
    m_draft->flush();
}

void VerbForm::layOut(bool inLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    if (inLine) {
        column->addWidget(makeBody());
        return;
    }
    auto *card = new Card;
    card->body()->setContentsMargins(24, 20, 24, 24);
    card->body()->addWidget(makeBody());
    card->body()->addStretch(1);
    column->addWidget(new ScrollPane(card, this), 1);
}

QWidget *VerbForm::makeBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto *explanation = new PlainLabel({}, body);
    auto *approval = new PlainLabel({}, body);
    column->addWidget(explanation->muted()->wrapped());
    column->addWidget(approval->wrapped());
    column->addWidget(m_form);
    for (LineSetEditor *lines : m_lines)
        column->addWidget(lines);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addSpacing(metrics::grid);
    column->addLayout(buttons);
    onLanguage(this, [this, explanation, approval] {
        const QString text = verbExplanation(m_verb);
        explanation->setText(text);
        explanation->setVisible(!text.isEmpty());
        approval->setText(m_verb.approval == Approval::Always ? tr("Another person has to approve this.")
                                                              : tr("In some cases another person has to approve this."));
        approval->setVisible(m_verb.approval != Approval::Never);
        m_submit->setText(m_verb.approval == Approval::Always ? tr("Propose: %1").arg(verbText(m_verb)) : verbText(m_verb));
        m_cancel->setText(tr("Cancel"));
    });
    return body;
}

QHash<QString, Value> VerbForm::valuesOf(const Record &subject) const
{
    QHash<QString, Value> values;
    for (const Field &parameter : m_verb.parameters) {
        const Field *same = subject.type->field(parameter.nameText());
        if (same && same->kind == parameter.kind)
            values.insert(parameter.nameText(), subject.value(parameter.nameText()));
    }
    return values;
}

/// An edit begins with what is.
void VerbForm::begin(const Record &subject)
{
    m_seen.values = valuesOf(subject);
    m_form->setValues(m_seen.values);
    for (LineSetEditor *lines : m_lines) {
        readLines(lines, [this, lines](const std::vector<Record> &records) {
            m_seen.lines.insert(lines->name(), records);
            lines->setRecords(records);
        });
    }
}

void VerbForm::readLines(LineSetEditor *lines, const std::function<void(const std::vector<Record> &)> &take)
{
    m_session.read<std::vector<Record>>(
        lines, [type = &lines->type(), id = m_subject](const Registry &registry) { return registry.lines(*type, id); },
        [take](const Result<std::vector<Record>> &records) {
            if (records)
                take(*records);
        });
}

void VerbForm::follow(const Record &subject, const QString &who)
{
    if (!m_verb.edits || subject.id != m_subject)
        return;
    const QHash<QString, Value> now = valuesOf(subject);
    m_form->follow(m_seen.values, now, who);
    m_seen.values = now;
    for (LineSetEditor *lines : m_lines) {
        readLines(lines, [this, lines, who](const std::vector<Record> &records) {
            lines->follow(m_seen.lines.value(lines->name()), records, who);
            m_seen.lines.insert(lines->name(), records);
        });
    }
}

void VerbForm::preset()
{
    for (auto value = m_preset.begin(); value != m_preset.end(); ++value) {
        if (FormField *field = m_form->field(value.key())) {
            field->setValue(value.value());
            field->hide();
        }
    }
}

void VerbForm::choose(const QString &parameter, const Value &value)
{
    if (FormField *field = m_form->field(parameter)) {
        field->setValue(value);
        m_modified = true;
    }
}

void VerbForm::showError(const Error &error)
{
    m_banner->showMessage(BannerMessage::of(error));
}

void VerbForm::edited(const QString &field)
{
    m_modified = true;
    m_draft->touch();
    if (!field.isEmpty())
        suggest(field);
}

/// What was typed may tell other fields, or name a record that is there already.
void VerbForm::suggest(const QString &field)
{
    const Field &typed = m_form->field(field)->field();
    const Result<Value> value = m_form->field(field)->editor()->read();
    if (!value || isNull(*value))
        return;
    m_form->suggest(impliedBy(typed, *value));
    if (!m_verb.edits && (typed.kind == FieldKind::Bin || typed.kind == FieldKind::Iin || typed.kind == FieldKind::PersonNumber))
        findKnown(typed, *value);
}

/// The record of the type that the number names, among those that the call would make or bring along.
void VerbForm::findKnown(const Field &field, const Value &value)
{
    const RecordType *made = m_verb.makes;
    // An application is made, but the number in its form is that of the applicant.
    const RecordType *known = made && made->field(field.nameText()) ? made : recordTypeWith(field);
    if (!known)
        return;
    ListQuery query{.type = known, .limit = 1};
    query.filters = {{field.nameText(), ListFilter::Is::Equal, {value}}};
    m_session.read<ListPage>(
        this, [query](const Registry &registry) { return registry.list(query, QStringLiteral("en")); },
        [this, &field, value](const Result<ListPage> &page) {
            const Result<Value> now = m_form->field(field.nameText())->editor()->read();
            if (page && !page->records.empty() && now && *now == value)
                takeKnown(field, page->records.front(), titleOf(page->records.front(), languageCode(interfaceLanguage())));
        });
}

void VerbForm::takeKnown(const Field &field, const Record &known, const QString &title)
{
    m_form->field(field.nameText())->showNote(tr("This number is in the registry already: %1").arg(title));
    if (known.type == m_verb.makes)
        return;
    QHash<QString, Value> values = valuesOf(known);
    values.remove(field.nameText());
    for (auto value = values.begin(); value != values.end();)
        value = isNull(value.value()) ? values.erase(value) : std::next(value);
    m_form->suggest(values);
}

Draft VerbForm::draft() const
{
    Draft draft{.saved = {}, .fields = m_form->draft(), .lines = {}};
    for (const LineSetEditor *lines : m_lines)
        draft.lines.insert(lines->name(), lines->draft());
    return draft;
}

void VerbForm::offerDraft(const Draft &draft)
{
    const auto goOn = [this, draft] {
        m_form->showDraft(draft.fields);
        preset();
        for (LineSetEditor *lines : m_lines)
            lines->showDraft(draft.lines.value(lines->name()));
        m_modified = true;
        m_form->focusFirst();
    };
    m_banner->showMessage({.kind = BannerMessage::Kind::Notice,
                           .text = tr("Here is a draft of yours: %1").arg(Format(interfaceLanguage()).dateTime(draft.saved)),
                           .actions = {{tr("Continue the draft"), goOn}, {tr("Start afresh"), [this] { m_draft->drop(); }}}});
}

void VerbForm::cancel()
{
    if (!m_modified) {
        emit cancelled();
        return;
    }
    m_banner->showMessage({.kind = BannerMessage::Kind::Warning,
                           .text = tr("What you typed is not saved."),
                           .actions = {{tr("Keep it as a draft"), [this] { emit cancelled(); }},
                                       {tr("Throw it away"), [this] {
                                            discard();
                                            emit cancelled();
                                        }}}});
}

void VerbForm::discard()
{
    m_modified = false;
    m_draft->drop();
}

void VerbForm::submit()
{
    if (!m_submit->isEnabled())
        return;
    bool good = m_form->check();
    for (LineSetEditor *lines : m_lines)
        good = lines->check() && good;
    if (good)
        perform();
}

void VerbForm::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

/// A form that edits sends what was changed, emptied fields too, and what it has seen of it.
VerbCall VerbForm::call() const
{
    VerbCall call{.verb = m_verb.idText(), .subject = m_subject, .parameters = m_form->values()};
    for (const LineSetEditor *lines : m_lines)
        call.lines.insert(lines->name(), lines->records());
    if (!m_verb.edits)
        return call;
    call.seenLines = m_seen.lines;
    for (const Field &parameter : m_verb.parameters) {
        const QString name = parameter.nameText();
        const Value before = m_seen.values.value(name);
        if (call.parameters.value(name) != before) {
            call.seen.insert(name, before);
            call.parameters.insert(name, call.parameters.value(name));
        } else if (!parameter.options.required) {
            call.parameters.remove(name);
        }
    }
    return call;
}

void VerbForm::perform()
{
    m_banner->dismiss();
    setBusy(true);
    m_session.write<VerbOutcome>(
        this,
        [call = call(), files = m_form->files()](Registry &registry) -> Result<VerbOutcome> {
            VerbCall complete = call;
            TIZILIM_TRY(readFiles(complete, files));
            return registry.perform(complete);
        },
        [this](const Result<VerbOutcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                m_banner->showMessage(BannerMessage::of(outcome.error()));
                return;
            }
            discard(); // what is saved is no draft any more
            emit done(*outcome);
        });
}

void VerbForm::focusFirst()
{
    if (m_verb.parameters.empty())
        m_submit->setFocus();
    else
        m_form->focusFirst();
}

} // namespace tizilim
