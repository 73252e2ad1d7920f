#include "ui/approvals/ApprovalsPage.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "ui/approvals/ProposalPanel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageHeader.h"
#include "ui/common/RecordList.h"
#include "ui/common/RowsAtHand.h"
#include "ui/common/Translated.h"
#include "ui/records/VerbTexts.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tizilim {

namespace {

QList<TableColumn> waitingColumns()
{
    return {{.id = QStringLiteral("what"), .title = ApprovalsPage::tr("Proposal"), .characters = 17},
            {.id = QStringLiteral("about"), .title = ApprovalsPage::tr("About"), .characters = 13},
            {.id = QStringLiteral("who"), .title = ApprovalsPage::tr("Proposed by"), .characters = 14},
            {.id = QStringLiteral("when"), .title = ApprovalsPage::tr("When"), .characters = 16, .shown = false},
            {.id = QStringLiteral("state"), .title = ApprovalsPage::tr("Status"), .characters = 17}};
}

ChipContent stateOf(const WaitingRequest &waiting)
{
    if (waiting.mine)
        return {ApprovalsPage::tr("to decide"), Tone::Due, Glyph::Clock};
    if (waiting.own)
        return {ApprovalsPage::tr("my own"), Tone::InWork, Glyph::Hourglass};
    return {ApprovalsPage::tr("waits"), Tone::Neutral, Glyph::Hourglass};
}

} // namespace

ApprovalsPage::ApprovalsPage(Shell &shell)
    : m_shell(shell), m_session(shell.session()), m_header(new PageHeader(this)),
      m_list(new RecordList(shell.settings(), m_session.officer().id.toString() + QStringLiteral("/approvals"), this)),
      m_rows(new RowsAtHand(waitingColumns, this)), m_empty(new EmptyState(Glyph::Check, m_list)), m_panel(new ProposalPanel(this))
{
    layOut();
    addKeys();
    m_list->setEmptyState(m_empty);
    connect(m_list, &RecordList::currentRowChanged, this, &ApprovalsPage::showCurrent);
    connect(m_list, &RecordList::rowOpened, m_panel, &ProposalPanel::focusDecision);
    connect(m_panel, &ProposalPanel::approveRequested, this, &ApprovalsPage::approve);
    connect(m_panel, &ProposalPanel::declineRequested, this, &ApprovalsPage::decline);
    connect(m_panel, &ProposalPanel::openRequested, this, [this](const PageAddress &address) {
        if (m_shell.hasSection(address.section))
            m_shell.open(address);
    });
    connect(&m_session, &Session::changed, this, &ApprovalsPage::refresh);
    onLanguage(this, [this] { writeTexts(); });
}

void ApprovalsPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({560, 440});
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
}

void ApprovalsPage::addKeys()
{
    const auto onKey = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, this); // of the window, as long as the page is the one in sight
        connect(shortcut, &QShortcut::activated, m_panel, action);
    };
    onKey(Qt::CTRL | Qt::Key_Return, &ProposalPanel::approve);
    onKey(Qt::CTRL | Qt::Key_D, &ProposalPanel::beginDecline);
}

QString ApprovalsPage::title() const
{
    return QCoreApplication::translate("Section", "Waiting for approval");
}

void ApprovalsPage::writeTexts()
{
    m_header->setTitle(title());
    m_empty->setTexts(tr("Nothing waits for a second person"),
                      tr("Decisions that need four eyes stand here from the moment somebody proposes them until another person approves or declines them."));
    refresh();
}

void ApprovalsPage::open(const PageAddress &)
{
    refresh();
}

void ApprovalsPage::refresh()
{
    m_session.read<std::vector<WaitingRequest>>(
        this, [language = languageCode(interfaceLanguage())](const Registry &registry) { return readWaitingRequests(registry, language); },
        [this](Result<std::vector<WaitingRequest>> waiting) {
            if (!waiting)
                return m_shell.tell(BannerMessage::of(waiting.error()));
            m_waiting = std::move(*waiting);
            fill();
        });
}

void ApprovalsPage::fill()
{
    const Format format(interfaceLanguage());
    QList<QList<TableCell>> rows;
    for (const WaitingRequest &waiting : m_waiting)
        rows.append(QList<TableCell>{{.text = operationText(waiting.request.verb), .strong = true},
                                     {.text = waiting.request.subjectTitle},
                                     {.text = waiting.request.requester},
                                     {.text = format.dateTime(waiting.request.time), .muted = true},
                                     {.chip = stateOf(waiting)}});
    const int row = qMax(0, m_list->currentRow());
    const bool other = m_rows->setRows(RowsAtHand::numbered(rows));
    if (!std::exchange(m_read, true))
        m_list->setSource(m_rows);
    const auto mine = std::ranges::count(m_waiting, true, &WaitingRequest::mine);
    m_header->setSubtitle(mine > 0 ? tr("%Ln to be decided by me", nullptr, int(mine)) : QString());
    if (m_waiting.empty()) {
        m_shown = -1;
        m_panel->clear();
    } else if (other) {
        m_list->setCurrentRow(row); // the one that has moved up to the place of what was decided
    }
    m_panel->setVisible(!m_waiting.empty());
    showCurrent();
}

void ApprovalsPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_waiting.size()))
        return;
    const WaitingRequest &waiting = m_waiting.at(std::size_t(row));
    if (m_panel->hasForm() && waiting.request.id == m_shown)
        return; // what is being written stays
    m_shown = waiting.request.id;
    m_session.read<Proposal>(
        this,
        [request = m_shown, language = languageCode(interfaceLanguage())](const Registry &registry) {
            return readProposal(registry, request, language);
        },
        [this, request = m_shown, own = waiting.own](const Result<Proposal> &proposal) {
            if (proposal && request == m_shown && !m_panel->hasForm())
                m_panel->show(*proposal, own);
        });
}

void ApprovalsPage::approve(qint64 request)
{
    m_panel->setBusy(true);
    m_session.write<void>(
        this,
        [request](Registry &registry) -> Result<void> {
            TIZILIM_TRY(registry.approve(request));
            return {};
        },
        [this](const Result<void> &outcome) { decided(outcome, tr("The proposal is approved.")); });
}

void ApprovalsPage::decline(qint64 request, const QString &ground, const QString &note)
{
    m_panel->setBusy(true);
    m_session.write<void>(
        this, [request, ground, note](Registry &registry) { return registry.decline(request, ground, note); },
        [this](const Result<void> &outcome) { decided(outcome, tr("The proposal is declined.")); });
}

void ApprovalsPage::decided(const Result<void> &outcome, const QString &text)
{
    m_panel->setBusy(false);
    if (outcome) {
        m_panel->closeForm();
        m_shell.tell({.kind = BannerMessage::Kind::Success, .text = text, .actions = {}});
        m_list->view()->setFocus(Qt::OtherFocusReason); // Enter looks at the next one, it does not approve it unseen
    } else {
        m_shell.tell(BannerMessage::of(outcome.error()));
    }
    refresh();
}

void ApprovalsPage::save()
{
    m_panel->submitForm();
}

bool ApprovalsPage::escape()
{
    if (!m_panel->hasForm() || m_panel->isModified())
        return false;
    m_panel->closeForm();
    m_list->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool ApprovalsPage::hasUnsavedChanges() const
{
    return m_panel->isModified();
}

void ApprovalsPage::discardChanges()
{
    m_panel->closeForm();
}

} // namespace tizilim
