#include "ui/records/RecordPreview.h"

#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/session/Titles.h"
#include "ui/common/Buttons.h"
#include "ui/common/FactList.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/StatusChip.h"
#include "ui/common/Translated.h"
#include "ui/records/RecordFacts.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

namespace tizilim {

RecordPreview::RecordPreview(Session &session, const RecordType &type, QWidget *parent)
    : Card(parent), m_session(session), m_type(type), m_number(new PlainLabel({}, this)),
      m_title(new PlainLabel(LabelStyle::CardTitle, {}, this)), m_state(new StatusChip(this)), m_facts(new FactList),
      m_open(plainButton({}, this))
{
    body()->addWidget(m_number->muted()->elided());
    body()->addWidget(m_title->wrapped());
    body()->addWidget(m_state);
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->addWidget(m_facts);
    column->addStretch(1);
    body()->addWidget(new ScrollPane(facts, this), 1);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_id); });
    onLanguage(this, [this] {
        m_open->setText(tr("Open"));
        setAccessibleName(tr("Preview"));
        show(m_id);
    });
}

void RecordPreview::show(const QString &id)
{
    m_id = id;
    const Result<RecordId> record = RecordId::parse(id);
    m_open->setEnabled(record.has_value());
    if (!record)
        return;
    m_session.read<Record>(
        this, [&type = m_type, record = *record](const Registry &registry) { return registry.record(type, record); },
        [this, id](const Result<Record> &found) {
            if (found && id == m_id)
                fill(*found);
        });
}

void RecordPreview::fill(const Record &record)
{
    m_number->setText(m_type.numberField ? record.text(QString::fromLatin1(m_type.numberField)) : QString());
    m_title->setText(titleOf(record, languageCode(interfaceLanguage())));
    m_state->setContent(stateChip(record));
    m_facts->clear();
    addFacts(*m_facts, record, FactsShown::Listed, {}, nullptr);
}

} // namespace tizilim
