#include "ui/records/RecordPage.h"

#include "app/messages/ErrorText.h"
#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/session/Titles.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "model/domain/RecordTypes.h"
#include "ui/common/Banner.h"
#include "ui/common/Card.h"
#include "ui/common/Deadline.h"
#include "ui/common/FactList.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PageTabs.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Timeline.h"
#include "ui/common/Translated.h"
#include "ui/records/DeclineForm.h"
#include "ui/records/HistoryTimeline.h"
#include "ui/records/LinesPane.h"
#include "ui/records/RecordFacts.h"
#include "ui/records/UndoOffer.h"
#include "ui/records/VerbForm.h"
#include "ui/records/VerbTexts.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tizilim {

namespace {

const QString doPrefix = QStringLiteral("do:");
const QString overviewTab = QStringLiteral("overview");
const QString historyTab = QStringLiteral("history");

constexpr qsizetype eventsBesideFacts = 6;

/// What is asked for, with what was filled in: a second person approves this, not a word.
QString requestText(const PendingRequest &request)
{
    QStringList parts{operationText(request.verb)};
    if (!request.undone.isEmpty())
        parts.append(operationText(request.undone));
    const Verb *verb = VerbCatalogue::instance().find(request.verb);
    const Format format(interfaceLanguage());
    for (const Field &field : verb ? verb->description().parameters : std::vector<Field>()) {
        const Result<Value> value = parseValue(field, request.parameters.value(field.nameText()));
        if (value && !isNull(*value) && field.kind != FieldKind::Reference && request.undone.isEmpty())
            parts.append(fieldLabel(field) + QStringLiteral(": ") + valueText(field, *value, format));
    }
    return parts.join(QStringLiteral(" · "));
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
    fillHistory();
    showPending();
    followForm();
    emit filled();
    emit titleChanged();
    if (!m_wanted.isEmpty())
        showForm(std::exchange(m_wanted, {}));
}

/// The officer who did the last thing here, for those who look at it while it changes.
QString RecordPage::lastActor() const
{
    return m_reading.history.empty() ? tr("Another officer") : m_reading.history.back().actorName;
}

void RecordPage::followForm()
{
    if (m_form)
        m_form->follow(m_reading.record, lastActor());
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
    m_header->setChips({stateChip(m_reading.record, m_session.today()), chipOf(m_reading.deadline)});
    QList<HeaderAction> actions;
    HeaderAction primary;
    if (!m_form && !m_declineForm) {
        const VerbChoice *next = m_reading.next();
        for (const VerbChoice &choice : m_reading.verbs) {
            // A verb that the role never has is not shown; one that the state forbids is, with the reason.
            if (!choice.verb->description().roles.contains(m_session.officer().role))
                continue;
            if (&choice == next)
                primary = actionOf(choice);
            else
                actions.append(actionOf(choice));
        }
        actions.append(furtherActions());
    }
    m_header->setPrimary(primary);
    m_header->setActions(actions, 0);
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
            m_tabs->addTab(id, linesText(lines), [this, id] { return makeLines(id); });
        m_tabs->setText(id, linesText(lines));
        fillLinesPage(id);
    }
    const QString history = tr("History") + QLatin1Char(' ') + Format(interfaceLanguage()).integer(qint64(m_reading.history.size()));
    if (!m_filled)
        m_tabs->addTab(historyTab, history, [this] { return makeHistory(); });
    m_tabs->setText(historyTab, history);
    m_filled = true;
}

QWidget *RecordPage::makeOverview()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metrics::grid);
    auto *facts = new Card(page);
    m_facts = new FactList(facts);
    m_overview = facts->body();
    m_overview->addWidget(m_facts);
    facts->body()->addStretch(1);
    row->addWidget(facts, 3);
    auto *latest = new Card(page);
    m_latest = new Timeline(latest);
    latest->body()->addWidget(m_latest);
    latest->body()->addStretch(1);
    row->addWidget(latest, 2);
    onLanguage(latest, [latest] { latest->setTitle(RecordPage::tr("Latest events")); });
    fillOverview();
    fillHistory();
    return new ScrollPane(page, this);
}

QWidget *RecordPage::makeLines(const QString &type)
{
    auto *pane = new LinesPane(m_session, this);
    m_lines.insert(type, pane);
    connect(pane, &LinesPane::done, this, [this](const VerbDescription &verb, const VerbOutcome &outcome) {
        tellDone(m_shell, verb, outcome);
        refresh();
    });
    connect(pane, &LinesPane::failed, this, [this](const Error &error) { m_shell.tell(BannerMessage::of(error)); });
    fillLinesPage(type);
    return pane;
}

void RecordPage::fillLinesPage(const QString &type)
{
    LinesPane *pane = m_lines.value(type);
    for (const RecordLines &lines : m_reading.lines) {
        if (pane && lines.type->pluralText() == type)
            pane->show(lines, m_reading.titles, lastActor());
    }
}

QWidget *RecordPage::makeHistory()
{
    auto *card = new Card;
    m_timeline = new Timeline(card);
    card->body()->addWidget(m_timeline);
    fillHistory();
    return new ScrollPane(card, this);
}

void RecordPage::fillHistory()
{
    const QList<TimelineEntry> entries = timelineOf(m_reading.history, m_type);
    if (m_timeline)
        m_timeline->setEntries(entries);
    if (!m_latest)
        return;
    QList<TimelineEntry> latest = entries.first(qMin(entries.size(), eventsBesideFacts));
    for (TimelineEntry &entry : latest)
        entry.changes.clear(); // what changed in every field is told in the tab of the history
    m_latest->setEntries(latest);
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
                                      .arg(request.requester, requestText(request)),
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
    m_form = new VerbForm(m_session, found->description(), {.subject = &m_reading.record}, this);
    connect(m_form, &VerbForm::cancelled, this, &RecordPage::closeForm);
    connect(m_form, &VerbForm::done, this, [this, found](const VerbOutcome &outcome) {
        closeForm();
        tellDone(m_shell, found->description(), outcome);
        refresh();
    });
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

void RecordPage::save()
{
    if (m_form)
        return m_form->submit();
    if (m_declineForm)
        return m_declineForm->submit();
    for (LinesPane *lines : std::as_const(m_lines))
        lines->save();
}

bool RecordPage::escape()
{
    if (!m_form && !m_declineForm)
        return std::ranges::any_of(m_lines, [](LinesPane *lines) { return lines->escape(); });
    if (hasUnsavedChanges())
        return false;
    closeForm();
    return true;
}

bool RecordPage::hasUnsavedChanges() const
{
    return (m_form && m_form->isModified()) || (m_declineForm && m_declineForm->isModified())
           || std::ranges::any_of(m_lines, [](const LinesPane *lines) { return lines->hasUnsavedChanges(); });
}

void RecordPage::discardChanges()
{
    if (m_form)
        m_form->discard();
    closeForm();
    for (LinesPane *lines : std::as_const(m_lines))
        lines->discardChanges();
}

} // namespace tizilim
