#include "ui/history/AuditTrailPage.h"

#include "app/messages/ErrorText.h"
#include "app/messages/LanguageNames.h"
#include "app/reports/AuditTrailList.h"
#include "app/session/Session.h"
#include "ui/common/Banner.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageHeader.h"
#include "ui/common/RecordList.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Translated.h"
#include "ui/history/AuditFilterBar.h"
#include "ui/history/EventDetails.h"
#include "ui/history/EventRows.h"
#include "ui/history/NoticeBanner.h"
#include "ui/history/VerificationPage.h"
#include "ui/shell/ContentSaving.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr int detailsWidth = 48 * metrics::grid;

QHash<QString, QString> factsOf(const AuditFilter &filter)
{
    QHash<QString, QString> facts{{QStringLiteral("report"), QStringLiteral("audit-trail")}};
    if (filter.from.isValid())
        facts.insert(QStringLiteral("from"), filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        facts.insert(QStringLiteral("to"), filter.to.toString(Qt::ISODate));
    if (!filter.operation.isEmpty())
        facts.insert(QStringLiteral("operation"), filter.operation);
    if (!filter.recordType.isEmpty())
        facts.insert(QStringLiteral("record_type"), filter.recordType);
    if (!filter.actor.isNull())
        facts.insert(QStringLiteral("officer"), filter.actor.toString());
    return facts;
}

} // namespace

AuditTrailPage::AuditTrailPage(Shell &shell)
    : m_shell(shell), m_session(shell.session()), m_header(new PageHeader(this)), m_filter(new AuditFilterBar(m_session, this)),
      m_list(new RecordList(shell.settings(), shell.session().officer().id.toString() + QStringLiteral("/audit-trail"), this)), m_rows(new EventRows(m_session)),
      m_empty(new EmptyState(Glyph::AuditTrail, m_list)), m_details(new EventDetails(shell))
{
    layOut();
    m_list->setEmptyState(m_empty);
    m_list->setSource(m_rows);
    connect(m_filter, &AuditFilterBar::changed, m_rows, &EventRows::setFilter);
    // By the row and not by its id: that is known before the row has come.
    connect(m_list, &RecordList::currentRowChanged, this, [this] { m_details->show(m_rows->numberAt(m_list->view()->currentIndex().row())); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QString &id) { m_shell.open({.section = section(), .record = id, .view = {}}); });
    connect(m_list, &RecordList::failed, this, [this](const Error &error) { m_shell.tell(BannerMessage::of(error)); });
    connect(&m_session, &Session::changed, m_rows, &TableSource::changed);
    onLanguage(this, [this] { writeTexts(); });
}

void AuditTrailPage::layOut()
{
    auto *notice = new NoticeBanner(m_session, this);
    connect(notice, &NoticeBanner::incidentRequested, this, [this] {
        m_shell.open({.section = section(), .record = VerificationPage::record(), .view = VerificationPage::incidentView()});
    });
    auto *details = new Card(this);
    details->body()->addWidget(new ScrollPane(m_details, details));
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(details);
    split->setStretchFactor(0, 1);
    split->setSizes({1000, detailsWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(notice);
    column->addWidget(m_filter);
    column->addWidget(split, 1);
}

QString AuditTrailPage::title() const
{
    return QCoreApplication::translate("Section", "Audit trail");
}

void AuditTrailPage::writeTexts()
{
    m_header->setTitle(title());
    m_header->setPrimary({.text = tr("Verify now"),
                          .run = [this] { m_shell.open({.section = section(), .record = VerificationPage::record(), .view = VerificationPage::runView()}); },
                          .refusal = {},
                          .glyph = Glyph::Verified});
    const QString refused = m_session.isReadOnly() ? errorText(m_session.notice().value_or(Error::registry("registry.opened_read_only"))) : QString();
    m_header->setActions({{.text = tr("Export this list…"), .run = [this] { saveContent(this, m_shell, shown()); }, .refusal = refused, .glyph = Glyph::Export},
                          {.text = tr("Checkpoints"), .run = [this] { m_shell.open({.section = section(), .record = VerificationPage::record(), .view = {}}); }, .refusal = {}}});
    m_empty->setTexts(tr("No such events"), tr("No event fits all conditions. Take one away."));
}

void AuditTrailPage::open(const PageAddress &address)
{
    if (!address.view.isEmpty())
        m_filter->setOperation(address.view);
}

void AuditTrailPage::refresh()
{
    m_list->reload();
}

void AuditTrailPage::focusFilter()
{
    m_filter->focusText();
}

SavedContent AuditTrailPage::shown() const
{
    const AuditFilter filter = m_rows->filter();
    const Language language = interfaceLanguage();
    return {.title = title(),
            .fileName = QStringLiteral("audit-trail"),
            .what = {.content = [filter, language](const Registry &registry) { return auditTrailContent(registry, filter, languageCode(language)); },
                     .languages = {language, {}},
                     .formats = {},
                     .base = {},
                     .facts = factsOf(filter)},
            .note = {}};
}

void AuditTrailPage::exportTo(const QString &path)
{
    writeContent(this, m_shell, shown(), path);
}

} // namespace tizilim
