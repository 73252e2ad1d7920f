#include "ui/history/EventDetails.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/FactList.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/StatusChip.h"
#include "ui/common/Timeline.h"
#include "ui/common/Translated.h"
#include "ui/history/EventTexts.h"
#include "ui/records/HistoryTimeline.h"
#include "ui/records/VerbTexts.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

namespace {

constexpr qsizetype longestFact = 1200;

QString eventNumber(qint64 number)
{
    return EventDetails::tr("event %1").arg(Format(interfaceLanguage()).integer(number));
}

/// Days as the language writes them; hashes in groups, so that they find room; of a long list the beginning.
QString shownFact(const QString &value)
{
    static const QRegularExpression hashes(QStringLiteral("[0-9a-f]{32,64}"));
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return Format(interfaceLanguage()).date(day);
    QString shown = value.size() > longestFact ? value.first(longestFact) + QStringLiteral("…") : value;
    for (QRegularExpressionMatch match = hashes.match(shown); match.hasMatch(); match = hashes.match(shown))
        shown.replace(match.capturedStart(), match.capturedLength(), hexInGroups(match.captured()));
    return shown;
}

bool isZero(const QString &hex)
{
    return std::ranges::all_of(hex, [](QChar digit) { return digit == u'0'; });
}

} // namespace

EventDetails::EventDetails(Shell &shell, QWidget *parent)
    : QWidget(parent), m_shell(shell), m_session(shell.session()), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::grid);
    onLanguage(this, [this] {
        if (m_filled)
            show(std::exchange(m_number, -1));
    });
}

void EventDetails::show(qint64 number)
{
    if (number == m_number)
        return;
    m_number = number;
    if (number < 0)
        return;
    m_session.read<AuditDetails>(
        this,
        [number, language = languageCode(interfaceLanguage())](const Registry &registry) { return auditDetails(registry, number, language); },
        [this, number](Result<AuditDetails> details) {
            if (number != m_number)
                return;
            if (!details)
                return m_shell.tell(BannerMessage::of(details.error()));
            m_details = std::move(*details);
            fill();
        });
}

void EventDetails::fill()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_filled = true;
    addHead();
    addChanges();
    addRows();
    addFacts();
    addHashes();
    m_column->addStretch(1);
}

void EventDetails::addHead()
{
    const AuditEvent &event = m_details.event;
    const Format format(interfaceLanguage());
    auto *number = new PlainLabel(LabelStyle::Small, eventNumber(event.entry.sequence) + QStringLiteral(" · ") + format.dateTimeWithSeconds(event.entry.time), this);
    m_column->addWidget(number->muted()->wrapped());
    auto *what = new PlainLabel(LabelStyle::CardTitle, eventText(event), this);
    m_column->addWidget(what->wrapped());
    if (const ChipContent chip = eventChip(event); !chip.text.isEmpty())
        m_column->addWidget(new StatusChip(chip, this), 0, Qt::AlignLeft);
    auto *facts = new FactList(this);
    facts->addFact(tr("Officer"), event.entry.actorName);
    facts->addFact(tr("Role"), roleText(event.entry.role));
    if (event.type) {
        const QString subject = subjectText(event);
        if (const auto way = wayTo(event.type, event.record))
            facts->addLink(tr("Record"), subject, way);
        else
            facts->addFact(tr("Record"), subject);
    }
    if (!event.entry.ground.isEmpty())
        facts->addFact(tr("Ground"), groundText(event.entry.operation, event.entry.ground));
    if (m_details.request >= 0)
        facts->addLink(tr("Decides the request"), eventNumber(m_details.request), wayTo(m_details.request));
    if (m_details.decision >= 0)
        facts->addLink(tr("Decided by"), eventNumber(m_details.decision), wayTo(m_details.decision));
    if (m_details.erased)
        facts->addFact(tr("Erased"), tr("What this event said was erased as the law demands; that it happened still stands."));
    m_column->addWidget(facts);
}

FactList *EventDetails::addList(const QString &heading)
{
    m_column->addSpacing(metrics::grid);
    m_column->addWidget(new PlainLabel(LabelStyle::SmallStrong, heading, this));
    auto *facts = new FactList(this);
    m_column->addWidget(facts);
    return facts;
}

void EventDetails::addChanges()
{
    const HistoryEntry &entry = m_details.event.entry;
    const RecordType *type = m_details.event.type;
    if (entry.changes.empty())
        return;
    FactList *facts = addList(tr("Changed"));
    for (const TimelineEntry::Change &change : changesOf(entry, type)) {
        const QString before = change.before.isEmpty() ? QString() : change.before + QStringLiteral(" → ");
        facts->addFact(change.field, before + (change.after.isEmpty() ? QStringLiteral("—") : change.after));
    }
}

void EventDetails::addRows()
{
    if (m_details.rows.empty())
        return;
    FactList *facts = addList(tr("%Ln record(s) changed", nullptr, int(m_details.rowCount)));
    for (const AuditedRow &row : m_details.rows) {
        const QString kind = row.type ? QCoreApplication::translate("RecordType", row.type->label) : QString();
        const QString title = row.title.isEmpty() ? row.record.toString() : row.title;
        if (const auto way = wayTo(row.type, row.record))
            facts->addLink(kind, title, way);
        else
            facts->addFact(kind, title);
    }
}

void EventDetails::addFacts()
{
    if (m_details.facts.isEmpty())
        return;
    FactList *facts = addList(tr("What else it says"));
    for (const auto &[key, value] : std::as_const(m_details.facts))
        facts->addFact(factLabel(key), shownFact(value));
}

void EventDetails::addHashes()
{
    FactList *facts = addList(tr("Hashes"));
    const auto add = [&](const QString &label, const QString &hex) { facts->addFact(label, isZero(hex) ? QString() : hexInGroups(hex)); };
    add(tr("This event"), m_details.event.entry.leaf);
    add(tr("The event before"), m_details.previousLeaf);
    add(tr("Record before"), m_details.before);
    add(tr("Record after"), m_details.after);
    add(tr("Signing key"), m_details.key);
}

std::function<void()> EventDetails::wayTo(const RecordType *type, const RecordId &record)
{
    if (!type || record.isNull() || !m_shell.hasSection(type->pluralText()))
        return {};
    return [this, type, record] { m_shell.open({.section = type->pluralText(), .record = record.toString(), .view = {}}); };
}

std::function<void()> EventDetails::wayTo(qint64 event)
{
    return [this, event] { m_shell.open({.section = QStringLiteral("audit-trail"), .record = QString::number(event), .view = {}}); };
}

} // namespace tizilim
