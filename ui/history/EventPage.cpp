#include "ui/history/EventPage.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "ui/common/Card.h"
#include "ui/common/PageHeader.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Translated.h"
#include "ui/history/AuditTrailPage.h"
#include "ui/history/EventDetails.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace tizilim {

EventPage::EventPage(Shell &shell) : m_shell(shell), m_header(new PageHeader(this)), m_details(new EventDetails(shell))
{
    auto *card = new Card(this);
    card->body()->addWidget(new ScrollPane(m_details, card));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(card, 1);
    onLanguage(this, [this] { writeTexts(); });
}

QString EventPage::title() const
{
    return tr("Event %1").arg(Format(interfaceLanguage()).integer(m_details->number()));
}

void EventPage::writeTexts()
{
    const qint64 number = m_details->number();
    const QString trail = QCoreApplication::translate("Section", "Audit trail");
    m_header->setPath(trail, title(), [this] { m_shell.open({.section = AuditTrailPage::section(), .record = {}, .view = {}}); });
    m_header->setTitle(title());
    const auto go = [this](qint64 to) {
        return [this, to] { m_shell.open({.section = AuditTrailPage::section(), .record = QString::number(to), .view = {}}); };
    };
    m_header->setActions({{.text = tr("The event before"), .run = go(number - 1), .refusal = number > 0 ? QString() : tr("This is the first event.")},
                          {.text = tr("The event after"), .run = go(number + 1), .refusal = {}}});
}

void EventPage::open(const PageAddress &address)
{
    m_details->show(address.record.toLongLong());
    writeTexts();
    emit titleChanged();
}

} // namespace tizilim
