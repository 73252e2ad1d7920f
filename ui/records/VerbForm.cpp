#include "ui/records/VerbForm.h"

#include "app/session/Session.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/FieldForm.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Translated.h"
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

} // namespace

VerbForm::VerbForm(Session &session, const VerbDescription &verb, const Record *subject, QWidget *parent)
    : QWidget(parent), m_session(session), m_verb(verb), m_subject(subject ? subject->id : RecordId()),
      m_references(new SessionReferences(session, this)), m_banner(new Banner(this)), m_form(new FieldForm),
      m_submit(primaryButton({}, this)), m_cancel(plainButton({}, this))
{
    m_form->addFields(verb.parameters, m_references);
    for (const LineSet &lines : verb.lines)
        m_lines.push_back(new LineSetEditor(lines, m_references, this));
    layOut();
    if (subject)
        fillFrom(*subject);
    connect(m_form, &FieldForm::edited, this, [this] { m_modified = true; });
    for (LineSetEditor *lines : m_lines)
        connect(lines, &LineSetEditor::edited, this, [this] { m_modified = true; });
    connect(m_submit, &QPushButton::clicked, this, &VerbForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &VerbForm::cancelled);
}

void VerbForm::layOut()
{
    auto *card = new Card;
    auto *explanation = new PlainLabel({}, card);
    auto *approval = new PlainLabel({}, card);
    card->body()->setContentsMargins(24, 20, 24, 24);
    card->body()->addWidget(explanation->muted()->wrapped());
    card->body()->addWidget(approval->wrapped());
    card->body()->addWidget(m_form);
    for (LineSetEditor *lines : m_lines)
        card->body()->addWidget(lines);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    card->body()->addSpacing(metrics::grid);
    card->body()->addLayout(buttons);
    card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(new ScrollPane(card, this), 1);
    onLanguage(this, [this, explanation, approval] {
        const QString text = verbExplanation(m_verb);
        explanation->setText(text);
        explanation->setVisible(!text.isEmpty());
        approval->setText(m_verb.approval == Approval::Always ? tr("Another person has to approve this.")
                                                              : tr("In some cases another person has to approve this."));
        approval->setVisible(m_verb.approval != Approval::Never);
        m_submit->setText(verbText(m_verb));
        m_cancel->setText(tr("Cancel"));
    });
}

/// Parameters that have the name and kind of a field of the subject begin with its value: an edit begins with what is.
void VerbForm::fillFrom(const Record &subject)
{
    QHash<QString, Value> values;
    for (const Field &parameter : m_verb.parameters) {
        const Field *same = subject.type->field(parameter.nameText());
        if (same && same->kind == parameter.kind)
            values.insert(parameter.nameText(), subject.value(parameter.nameText()));
    }
    m_form->setValues(values);
    for (LineSetEditor *lines : m_lines) {
        const RecordType *type = nullptr;
        for (const LineSet &set : m_verb.lines) {
            if (QString::fromLatin1(set.name) == lines->name())
                type = set.type;
        }
        m_session.read<std::vector<Record>>(
            this, [type, id = subject.id](const Registry &registry) { return registry.lines(*type, id); },
            [lines](const Result<std::vector<Record>> &records) {
                if (records)
                    lines->setRecords(*records);
            });
    }
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

void VerbForm::perform()
{
    VerbCall call;
    call.verb = m_verb.idText();
    call.subject = m_subject;
    call.parameters = m_form->values();
    for (const LineSetEditor *lines : m_lines)
        call.lines.insert(lines->name(), lines->records());
    m_banner->dismiss();
    setBusy(true);
    m_session.write<VerbOutcome>(
        this,
        [call, files = m_form->files()](Registry &registry) -> Result<VerbOutcome> {
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
            m_modified = false;
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
