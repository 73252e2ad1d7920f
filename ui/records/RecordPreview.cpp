#include "ui/records/RecordPreview.h"

#include "app/messages/ErrorText.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/verbs/Verb.h"
#include "ui/common/Buttons.h"
#include "ui/common/Deadline.h"
#include "ui/common/FactList.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/StatusChip.h"
#include "ui/common/Translated.h"
#include "ui/records/LinesPane.h"
#include "ui/records/RecordFacts.h"
#include "ui/records/RecordReading.h"
#include "ui/records/VerbTexts.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr int pauseMilliseconds = 60; // who runs down the list does not read every row

} // namespace

RecordPreview::RecordPreview(Session &session, const RecordType &type, QWidget *parent)
    : Card(parent), m_session(session), m_type(type), m_contents(new QWidget(this)), m_number(new PlainLabel({}, m_contents)),
      m_title(new PlainLabel(LabelStyle::CardTitle, {}, m_contents)), m_state(new StatusChip(m_contents)),
      m_deadline(new StatusChip(m_contents)), m_facts(new FactList), m_next(primaryButton({}, m_contents)),
      m_open(plainButton({}, m_contents))
{
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &RecordPreview::ask);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_id); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit verbRequested(m_id, m_nextVerb); });
    onLanguage(this, [this] {
        m_open->setText(tr("Open"));
        setAccessibleName(tr("Preview"));
        show(m_id);
    });
}

void RecordPreview::layOut()
{
    auto *contents = new QVBoxLayout(m_contents);
    contents->setContentsMargins(0, 0, 0, 0);
    contents->addWidget(m_number->muted()->elided());
    contents->addWidget(m_title->wrapped());
    auto *chips = new QWidget(m_contents);
    auto *flow = new FlowLayout(chips);
    flow->addWidget(m_state);
    flow->addWidget(m_deadline);
    contents->addWidget(chips);
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->addWidget(m_facts);
    column->addStretch(1);
    contents->addWidget(new ScrollPane(facts, m_contents), 1);
    auto *buttons = new QWidget(m_contents);
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_next);
    row->addWidget(m_open);
    contents->addWidget(buttons);
    body()->addWidget(m_contents);
    m_contents->hide();
}

void RecordPreview::show(const QString &id)
{
    m_id = id;
    if (id.isEmpty()) {
        m_pause.stop();
        m_contents->hide();
    } else {
        m_pause.start();
    }
}

void RecordPreview::ask()
{
    const Result<RecordId> record = RecordId::parse(m_id);
    if (!record)
        return;
    m_session.read<RecordReading>(
        this,
        [&type = m_type, record = *record, language = languageCode(interfaceLanguage())](const Registry &registry) {
            return readRecord(registry, type, record, language);
        },
        [this, id = m_id](const Result<RecordReading> &reading) {
            if (reading && id == m_id)
                fill(*reading);
        });
}

void RecordPreview::fill(const RecordReading &reading)
{
    m_number->setText(m_type.numberField ? reading.record.text(QString::fromLatin1(m_type.numberField)) : QString());
    m_title->setText(reading.title);
    m_state->setContent(stateChip(reading.record, m_session.today()));
    m_deadline->setContent(chipOf(reading.deadline));
    m_facts->clear();
    addFacts(*m_facts, reading.record, FactsShown::Listed, reading.titles, nullptr);
    for (const RecordLines &lines : reading.lines) {
        if (!lines.lines.empty())
            m_facts->addFact(QCoreApplication::translate("RecordType", lines.type->labelPlural), linesCount(lines));
    }
    fillNext(reading);
    m_contents->show();
}

void RecordPreview::fillNext(const RecordReading &reading)
{
    const VerbChoice *next = reading.next();
    const bool may = next && next->verb->description().roles.contains(m_session.officer().role);
    m_next->setVisible(may);
    if (!may)
        return;
    m_nextVerb = next->verb->description().idText();
    m_next->setText(withoutMnemonic(verbText(next->verb->description())));
    m_next->setEnabled(!next->refusal);
    m_next->setToolTip(next->refusal ? plainToolTip(errorText(*next->refusal)) : QString());
}

} // namespace tizilim
