#include "ui/approvals/ProposalPanel.h"

#include "app/messages/ErrorText.h"
#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmphasisLabel.h"
#include "ui/common/FactList.h"
#include "ui/common/FingerprintLabel.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Translated.h"
#include "ui/records/DeclineForm.h"
#include "ui/records/VerbTexts.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

ProposalPanel::ProposalPanel(QWidget *parent)
    : Card(parent), m_stack(new QStackedLayout), m_reading(new QWidget(this)), m_what(new PlainLabel(LabelStyle::CardTitle, {}, this)),
      m_about(new PlainLabel(LabelStyle::Strong, {}, this)), m_who(new PlainLabel({}, this)), m_obstacle(new Banner(this)),
      m_facts(new QWidget), m_refusal(new PlainLabel({}, this)), m_approve(primaryButton({}, this)), m_decline(plainButton({}, this)),
      m_open(plainButton({}, this))
{
    auto *column = new QVBoxLayout(m_reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_what->wrapped());
    column->addWidget(m_about->wrapped());
    column->addWidget(m_who->muted()->wrapped());
    column->addWidget(m_obstacle);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(metrics::grid);
    column->addWidget(new ScrollPane(m_facts, m_reading), 1);
    column->addWidget(m_refusal->muted()->wrapped());
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_approve, m_decline, m_open})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_stack->addWidget(m_reading);
    body()->addLayout(m_stack);
    connect(m_approve, &QPushButton::clicked, this, &ProposalPanel::approve);
    connect(m_decline, &QPushButton::clicked, this, &ProposalPanel::beginDecline);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const PendingRequest &request = m_proposal->request;
        emit openRequested({.section = request.subjectType->pluralText(), .record = request.subject.toString(), .view = {}});
    });
    onLanguage(this, [this] { writeTexts(); });
    clear();
}

void ProposalPanel::writeTexts()
{
    setAccessibleName(tr("Proposal"));
    m_approve->setText(tr("Approve"));
    m_open->setText(tr("Open the record"));
    if (m_proposal)
        fill();
}

void ProposalPanel::clear()
{
    closeForm();
    m_proposal.reset();
    m_reading->setVisible(false);
}

void ProposalPanel::show(const Proposal &proposal, bool own)
{
    closeForm();
    m_proposal = proposal;
    m_own = own;
    fill();
    m_reading->setVisible(true);
}

void ProposalPanel::fill()
{
    const PendingRequest &request = m_proposal->request;
    m_what->setText(operationText(request.verb));
    m_about->setText(request.subjectTitle);
    m_about->setVisible(!request.subjectTitle.isEmpty());
    m_who->setText(tr("Proposed by %1 (%2), %3")
                       .arg(request.requester, roleText(m_proposal->requesterRole), Format(interfaceLanguage()).dateTime(request.time)));
    if (m_proposal->obstacle)
        m_obstacle->showMessage({.kind = BannerMessage::Kind::Warning, .text = errorText(*m_proposal->obstacle), .actions = {}, .closable = false});
    else
        m_obstacle->dismiss();
    qDeleteAll(m_facts->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_facts->layout()->takeAt(0))
        delete item;
    addFingerprint();
    addParameters();
    addRows();
    static_cast<QVBoxLayout *>(m_facts->layout())->addStretch(1);
    showDecision();
}

void ProposalPanel::showDecision()
{
    const bool may = !m_proposal->refusal;
    m_approve->setVisible(!m_own);
    m_approve->setEnabled(may && !m_proposal->obstacle);
    m_decline->setVisible(m_own || may);
    m_decline->setText(m_own ? tr("Take back…") : tr("Decline…"));
    m_open->setVisible(m_proposal->request.subjectType && !m_proposal->request.subject.isNull() && !m_proposal->request.subjectTitle.isEmpty());
    m_refusal->setText(may ? QString() : errorText(*m_proposal->refusal));
    m_refusal->setVisible(!may);
}

void ProposalPanel::addHeading(const QString &text, const QString &detail)
{
    auto *heading = new EmphasisLabel(m_facts);
    heading->setPieces({{.text = text, .strong = true}, {.text = detail.isEmpty() ? QString() : QStringLiteral(" · ") + detail, .muted = true}});
    m_facts->layout()->addWidget(heading);
}

void ProposalPanel::addFingerprint()
{
    if (m_proposal->fingerprint.isEmpty())
        return;
    addHeading(tr("Fingerprint of the key"), {});
    auto *explanation = new PlainLabel(tr("Let the officer show it to you, and compare the two digit by digit before you approve."), m_facts);
    m_facts->layout()->addWidget(explanation->muted()->wrapped());
    m_facts->layout()->addWidget(new FingerprintLabel(m_proposal->fingerprint, m_facts));
}

/// What was said with the proposal: the ground, the act.
void ProposalPanel::addParameters()
{
    const Verb *verb = VerbCatalogue::instance().find(m_proposal->request.verb);
    if (!verb || m_proposal->request.parameters.isEmpty())
        return;
    auto *facts = new FactList(m_facts);
    for (const Field &field : verb->description().parameters) {
        const QString plain = m_proposal->request.parameters.value(field.nameText());
        if (plain.isEmpty() || field.kind == FieldKind::File)
            continue;
        const Result<Value> value = parseValue(field, plain);
        facts->addFact(fieldLabel(field), value ? shown(field, *value) : plain);
    }
    if (facts->count() == 0) {
        delete facts;
        return;
    }
    addHeading(tr("Ground and act"), {});
    m_facts->layout()->addWidget(facts);
}

bool ProposalPanel::isParameter(const Proposal::Row &row, const Field &field) const
{
    return row.record == m_proposal->request.subject && m_proposal->request.parameters.contains(field.nameText());
}

void ProposalPanel::addRows()
{
    for (const Proposal::Row &row : m_proposal->rows) {
        auto *facts = new FactList(m_facts);
        for (const Proposal::Change &change : row.changes) {
            const bool isIdentifier = change.field->kind == FieldKind::Hash || change.field->kind == FieldKind::File;
            // What was said with the proposal stands above; it is repeated only where it takes the place of something.
            if (isIdentifier || (isParameter(row, *change.field) && isNull(change.before)))
                continue;
            facts->addWidget(fieldLabel(*change.field), changeLabel(row, change));
        }
        const QString type = QCoreApplication::translate("RecordType", row.type->label);
        const QString kind = row.made ? tr("new") : row.removed ? tr("removed") : tr("changes");
        addHeading(row.title.isEmpty() ? type : type + QLatin1Char(' ') + row.title, kind);
        m_facts->layout()->addWidget(facts);
    }
}

QString ProposalPanel::shown(const Field &field, const Value &value) const
{
    if (isNull(value))
        return QStringLiteral("—");
    if (field.kind == FieldKind::Reference) {
        const QString title = m_proposal->titles.value(ValueCodec<RecordId>::read(value));
        return title.isEmpty() ? QStringLiteral("—") : title;
    }
    return valueText(field, value, Format(interfaceLanguage()));
}

EmphasisLabel *ProposalPanel::changeLabel(const Proposal::Row &row, const Proposal::Change &change)
{
    auto *label = new EmphasisLabel(m_facts);
    if (row.made)
        label->setPieces({{.text = shown(*change.field, change.after), .strong = true}});
    else
        label->setPieces({{.text = shown(*change.field, change.before), .muted = true},
                          {.text = QStringLiteral(" → "), .muted = true},
                          {.text = shown(*change.field, change.after), .strong = true}});
    return label;
}

void ProposalPanel::focusDecision()
{
    QPushButton *first = m_approve->isVisible() && m_approve->isEnabled() ? m_approve : m_decline->isVisible() ? m_decline : m_open;
    first->setFocus(Qt::OtherFocusReason);
}

void ProposalPanel::setBusy(bool busy)
{
    setEnabled(!busy);
}

void ProposalPanel::approve()
{
    if (m_proposal && !m_form && !m_own && m_approve->isEnabled())
        emit approveRequested(m_proposal->request.id);
}

void ProposalPanel::beginDecline()
{
    if (!m_proposal || m_form || (!m_own && m_proposal->refusal))
        return;
    m_form = new DeclineForm(this, m_own);
    m_stack->addWidget(m_form);
    m_stack->setCurrentWidget(m_form);
    connect(m_form, &DeclineForm::cancelled, this, [this] {
        closeForm();
        focusDecision();
    });
    connect(m_form, &DeclineForm::declined, this, [this, request = m_proposal->request.id](const QString &ground, const QString &note) {
        emit declineRequested(request, ground, note);
    });
    m_form->focusFirst();
}

bool ProposalPanel::isModified() const
{
    return m_form && m_form->isModified();
}

void ProposalPanel::submitForm()
{
    if (m_form)
        m_form->submit();
}

void ProposalPanel::closeForm()
{
    if (!m_form)
        return;
    m_stack->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    m_stack->setCurrentIndex(0);
}

} // namespace tizilim
