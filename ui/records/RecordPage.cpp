#include "ui/records/RecordPage.h"

#include "app/messages/ErrorText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/session/Titles.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "model/domain/RecordTypes.h"
#include "ui/common/Banner.h"
#include "ui/common/Card.h"
#include "ui/common/FactList.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PageTabs.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Timeline.h"
#include "ui/common/Translated.h"
#include "ui/records/DeclineForm.h"
#include "ui/records/HistoryTimeline.h"
#include "ui/records/RecordFacts.h"
#include "ui/records/VerbForm.h"
#include "ui/records/VerbTexts.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace tizilim {

namespace {

const QString doPrefix = QStringLiteral("do:");
const QString overviewTab = QStringLiteral("overview");
const QString historyTab = QStringLiteral("history");

QString linesTabText(const RecordLines &lines)
{
    return QCoreApplication::translate("RecordType", lines.type->labelPlural) + QLatin1Char(' ')
           + Format(interfaceLanguage()).integer(qint64(lines.records.size()));
}

} // namespace

RecordPage::RecordPage(Shell &shell, const WindowSection &section, const RecordType &type)
    : m_shell(shell), m_session(shell.session()), m_section(section.id), m_sectionTitle(section.title), m_type(type),
      m_stack(new QStackedLayout), m_header(new PageHeader(this)), m_pending(new Banner(this)), m_tabs(new PageTabs(this))
{
    layOut();
    m_tabs->addTab(overviewTab, tr("Overview"), [this] { return makeOverview(); });
    connect(&m_session, &Session::changed, this, &RecordPage::refresh);
    onLanguage(this, [this] {
        m_tabs->setText(overviewTab, tr("Overview"));
        refresh();
    });
}

void RecordPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(m_pending);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_tabs);
}

QString RecordPage::title() const
{
    return m_reading.title.isEmpty() ? QCoreApplication::translate("RecordType", m_type.label) : m_reading.title;
}

void RecordPage::open(const PageAddress &address)
{
    const RecordId id = RecordId::parse(address.record).value_or(RecordId());
    if (id != m_id) {
        m_id = id;
        refresh();
    }
    if (address.view.startsWith(doPrefix))
        showForm(address.view.mid(doPrefix.size()));
    else if (!address.view.isEmpty())
        m_tabs->setCurrent(address.view);
}

void RecordPage::refresh()
{
    if (m_id.isNull())
        return;
    m_session.read<RecordReading>(
        this,
        [&type = m_type, id = m_id, language = languageCode(interfaceLanguage())](const Registry &registry) {
            return readRecord(registry, type, id, language);
        },
        [this](Result<RecordReading> reading) {
            if (!reading)
                return m_shell.tell(BannerMessage::of(reading.error()));
            m_reading = std::move(*reading);
            fill();
        });
}

void RecordPage::fill()
{
    fillHeader();
    fillLines();
    fillOverview(); // after fillLines(), which marks the page as filled
    if (m_timeline)
        m_timeline->setEntries(timelineOf(m_reading.history, m_type));
    showPending();
    emit filled();
    emit titleChanged();
    if (!m_wanted.isEmpty())
        showForm(std::exchange(m_wanted, {}));
}

HeaderAction RecordPage::actionOf(const VerbChoice &choice)
{
    const VerbDescription &verb = choice.verb->description();
    return {.text = verbText(verb),
            .run = [this, id = verb.idText()] { showForm(id); },
            .refusal = choice.refusal ? errorText(*choice.refusal) : QString(),
            .glyph = verbGlyph(verb)};
}

void RecordPage::fillHeader()
{
    const QString number = m_type.numberField ? m_reading.record.text(QString::fromLatin1(m_type.numberField)) : QString();
    const QString section = QCoreApplication::translate("Section", m_sectionTitle);
    const auto up = [this] { m_shell.open({.section = m_section, .record = {}, .view = {}}); };
    m_header->setPath(section, number.isEmpty() ? title() : number, up);
    m_header->setTitle(m_form ? verbText(m_form->verb()) : title());
    m_header->setSubtitle(m_form ? title() : QString());
    m_header->setChips({stateChip(m_reading.record)});
    QList<HeaderAction> actions;
    HeaderAction primary;
    if (!m_form) {
        for (const VerbChoice &choice : m_reading.verbs) {
            // A verb that the role never has is not shown; one that the state forbids is, with the reason.
            if (!choice.verb->description().roles.contains(m_session.officer().role))
                continue;
            if (primary.text.isEmpty() && !choice.refusal)
                primary = actionOf(choice);
            else
                actions.append(actionOf(choice));
        }
        actions.append(furtherActions());
    }
    m_header->setPrimary(primary);
    m_header->setActions(actions, 1);
}

void RecordPage::fillOverview()
{
    if (!m_facts || !m_filled)
        return;
    m_facts->clear();
    addFacts(*m_facts, m_reading.record, FactsShown::All, m_reading.titles, opener());
}

/// Tabs of lines come with the first reading, before the history; afterwards only their counts and contents change.
void RecordPage::fillLines()
{
    for (const RecordLines &lines : m_reading.lines) {
        const QString id = lines.type->pluralText();
        if (!m_filled)
            m_tabs->addTab(id, linesTabText(lines), [this, id] { return makeLines(id); });
        m_tabs->setText(id, linesTabText(lines));
        if (auto *page = m_tabs->page(id))
            fillLinesPage(page, id);
    }
    const QString history = tr("History") + QLatin1Char(' ') + Format(interfaceLanguage()).integer(qint64(m_reading.history.size()));
    if (!m_filled)
        m_tabs->addTab(historyTab, history, [this] { return makeHistory(); });
    m_tabs->setText(historyTab, history);
    m_filled = true;
}

QWidget *RecordPage::makeOverview()
{
    auto *card = new Card;
    m_facts = new FactList(card);
    m_overview = card->body();
    m_overview->addWidget(m_facts);
    card->body()->addStretch(1);
    fillOverview();
    return new ScrollPane(card, this);
}

QWidget *RecordPage::makeLines(const QString &type)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *pane = new ScrollPane(page, this);
    fillLinesPage(pane, type);
    return pane;
}

void RecordPage::fillLinesPage(QWidget *pane, const QString &type)
{
    QLayout *column = static_cast<ScrollPane *>(pane)->widget()->layout();
    while (QLayoutItem *item = column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const RecordLines &lines : m_reading.lines) {
        if (lines.type->pluralText() != type)
            continue;
        for (const Record &record : lines.records) {
            auto *card = new Card;
            card->setTitle(titleOf(record, languageCode(interfaceLanguage())));
            card->addToTitle(new StatusChip(stateChip(record)));
            auto *facts = new FactList(card);
            addFacts(*facts, record, FactsShown::All, m_reading.titles, opener());
            card->body()->addWidget(facts);
            column->addWidget(card);
        }
    }
    static_cast<QVBoxLayout *>(column)->addStretch(1);
}

QWidget *RecordPage::makeHistory()
{
    auto *card = new Card;
    m_timeline = new Timeline(card);
    card->body()->addWidget(m_timeline);
    m_timeline->setEntries(timelineOf(m_reading.history, m_type));
    return new ScrollPane(card, this);
}

OpenReference RecordPage::opener()
{
    return [this](const QString &recordType, const RecordId &id) -> std::function<void()> {
        const RecordType *type = recordTypeByName(recordType);
        if (!type || !m_shell.hasSection(type->pluralText()))
            return {};
        return [this, type, id] { m_shell.open({.section = type->pluralText(), .record = id.toString(), .view = {}}); };
    };
}

void RecordPage::showPending()
{
    if (m_reading.pending.empty() || m_form || m_declineForm) {
        m_pending->dismiss();
        return;
    }
    const PendingRequest &request = m_reading.pending.front();
    BannerMessage message{.kind = BannerMessage::Kind::Warning,
                          .text = tr("%1 proposes: %2. Another person has to approve it.")
                                      .arg(request.requester, operationText(request.verb)),
                          .actions = {},
                          .closable = false};
    if (m_reading.approvalRefusal) {
        message.text += QLatin1Char(' ') + errorText(*m_reading.approvalRefusal);
    } else {
        message.actions = {{tr("Approve"), [this, id = request.id] { approve(id); }},
                           {tr("Decline"), [this, id = request.id] { showDeclineForm(id); }}};
    }
    m_pending->showMessage(message);
}

void RecordPage::tellAndRefresh(const BannerMessage &message)
{
    m_shell.tell(message);
    refresh();
}

void RecordPage::approve(qint64 request)
{
    m_session.write<VerbOutcome>(
        this, [request](Registry &registry) { return registry.approve(request); },
        [this](const Result<VerbOutcome> &outcome) {
            if (outcome)
                tellAndRefresh({.kind = BannerMessage::Kind::Success, .text = tr("The proposal is approved."), .actions = {}});
            else
                tellAndRefresh(BannerMessage::of(outcome.error()));
        });
}

void RecordPage::decline(qint64 request, const QString &ground, const QString &note)
{
    m_session.write<void>(
        this, [request, ground, note](Registry &registry) { return registry.decline(request, ground, note); },
        [this](const Result<void> &outcome) {
            if (outcome)
                tellAndRefresh({.kind = BannerMessage::Kind::Notice, .text = tr("The proposal is declined."), .actions = {}});
            else
                tellAndRefresh(BannerMessage::of(outcome.error()));
        });
}

void RecordPage::showDeclineForm(qint64 request)
{
    closeForm();
    m_declineForm = new DeclineForm(this);
    connect(m_declineForm, &DeclineForm::cancelled, this, &RecordPage::closeForm);
    connect(m_declineForm, &DeclineForm::declined, this, [this, request](const QString &ground, const QString &note) {
        closeForm();
        decline(request, ground, note);
    });
    replaceForm(m_declineForm);
    m_declineForm->focusFirst();
}

void RecordPage::replaceForm(QWidget *form)
{
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    fillHeader();
    showPending();
}

void RecordPage::showForm(const QString &verb)
{
    const Verb *found = VerbCatalogue::instance().find(verb);
    if (!found)
        return;
    if (!m_filled) { // the record is on its way
        m_wanted = verb;
        return;
    }
    closeForm();
    m_form = new VerbForm(m_session, found->description(), &m_reading.record, this);
    connect(m_form, &VerbForm::cancelled, this, &RecordPage::closeForm);
    connect(m_form, &VerbForm::done, this, &RecordPage::finished);
    replaceForm(m_form);
    m_form->focusFirst();
}

void RecordPage::closeForm()
{
    QWidget *form = m_form ? static_cast<QWidget *>(m_form) : m_declineForm;
    if (!form)
        return;
    m_stack->removeWidget(form);
    form->deleteLater();
    m_form = nullptr;
    m_declineForm = nullptr;
    m_stack->setCurrentIndex(0);
    fillHeader();
    showPending();
}

void RecordPage::finished(const VerbOutcome &outcome)
{
    const QString verb = verbText(m_form->verb());
    closeForm();
    const bool waits = outcome.pending >= 0;
    m_shell.tell({.kind = waits ? BannerMessage::Kind::Notice : BannerMessage::Kind::Success,
                  .text = waits ? tr("Proposed: %1. Another person has to approve it.").arg(verb) : tr("Done: %1").arg(verb),
                  .actions = {}});
    refresh();
}

void RecordPage::save()
{
    if (m_form)
        m_form->submit();
    if (m_declineForm)
        m_declineForm->submit();
}

bool RecordPage::escape()
{
    if ((!m_form && !m_declineForm) || hasUnsavedChanges())
        return false;
    closeForm();
    return true;
}

bool RecordPage::hasUnsavedChanges() const
{
    return (m_form && m_form->isModified()) || (m_declineForm && m_declineForm->isModified());
}

void RecordPage::discardChanges()
{
    closeForm();
}

} // namespace tizilim
