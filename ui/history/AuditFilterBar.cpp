#include "ui/history/AuditFilterBar.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/session/Titles.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "model/domain/Officer.h"
#include "model/domain/RecordTypes.h"
#include "ui/common/FilterBar.h"
#include "ui/common/PeriodEditor.h"
#include "ui/common/PlainText.h"
#include "ui/common/Translated.h"
#include "ui/records/VerbTexts.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace tizilim {

namespace {

const QString officerCondition = QStringLiteral("officer");
const QString operationCondition = QStringLiteral("operation");
const QString recordCondition = QStringLiteral("record");
const QString periodCondition = QStringLiteral("period");

constexpr int mostOfficers = 500;

QString typeText(const RecordType &type)
{
    return QCoreApplication::translate("RecordType", type.label);
}

} // namespace

AuditFilterBar::AuditFilterBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_bar(new FilterBar(this)),
      m_period(new PeriodEditor(session.now().almatyDate(), PeriodEditor::Shape::Line, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_bar);
    column->addWidget(m_period);
    m_period->hide();
    connect(m_bar, &FilterBar::textChanged, this, [this](const QString &text) {
        m_filter.text = text.trimmed();
        tell();
    });
    connect(m_bar, &FilterBar::conditionRemoved, this, &AuditFilterBar::remove);
    connect(m_period, &PeriodEditor::changed, this, &AuditFilterBar::takePeriod);
    onLanguage(this, [this] {
        makeMenu();
        writeConditions();
    });
    readOfficers();
}

void AuditFilterBar::readOfficers()
{
    m_session.read<ListPage>(
        this,
        [](const Registry &registry) {
            return registry.list({.type = &typeOf<Officer>(), .sort = QStringLiteral("name"), .limit = mostOfficers}, QStringLiteral("ru"));
        },
        [this](const Result<ListPage> &page) {
            if (!page)
                return;
            for (const Record &record : page->records)
                m_officers.emplace_back(record.id, titleOf(record, languageCode(interfaceLanguage())));
            makeMenu();
        });
}

void AuditFilterBar::makeMenu()
{
    auto *menu = new QMenu;
    addOfficers(menu->addMenu(tr("Officer")));
    addOperations(menu->addMenu(tr("What was done")));
    addRecordTypes(menu->addMenu(tr("Kind of record")));
    addPeriods(menu->addMenu(tr("Period")));
    m_bar->setConditionMenu(menu);
}

void AuditFilterBar::addOfficers(QMenu *menu)
{
    for (const auto &[id, name] : m_officers) {
        connect(menu->addAction(withoutMnemonic(name)), &QAction::triggered, this, [this, id = id] {
            m_filter.actor = id;
            tell();
        });
    }
}

void AuditFilterBar::addOperations(QMenu *menu)
{
    const auto add = [this](QMenu *to, const QString &operation) {
        connect(to->addAction(withoutMnemonic(operationText(operation))), &QAction::triggered, this, [this, operation] { setOperation(operation); });
    };
    for (const RecordType *type : recordTypes()) {
        QMenu *verbs = nullptr;
        for (const auto &verb : VerbCatalogue::instance().verbs()) {
            const VerbDescription &description = verb->description();
            if ((description.subject ? description.subject : description.makes) != type)
                continue;
            if (!verbs)
                verbs = menu->addMenu(withoutMnemonic(typeText(*type)));
            add(verbs, description.idText());
        }
    }
    QMenu *registry = menu->addMenu(tr("Registry"));
    for (const QString &operation : registryOperations())
        add(registry, operation);
}

void AuditFilterBar::addRecordTypes(QMenu *menu)
{
    for (const RecordType *type : recordTypes()) {
        connect(menu->addAction(withoutMnemonic(typeText(*type))), &QAction::triggered, this, [this, type] {
            m_filter.recordType = type->nameText();
            tell();
        });
    }
}

void AuditFilterBar::addPeriods(QMenu *menu)
{
    for (const NamedPeriod &period : namedPeriods()) {
        connect(menu->addAction(QCoreApplication::translate("Period", period.label)), &QAction::triggered, this, [this, &period] {
            m_period->setNamed(QString::fromLatin1(period.id));
            takePeriod();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Other days…")), &QAction::triggered, this, [this] {
        const QDate today = m_session.now().almatyDate();
        m_period->setPeriod(m_filter.from.isValid() ? Period{m_filter.from, m_filter.to} : Period{today.addDays(-6), today});
        m_period->show();
        m_period->focusFirst();
        takePeriod();
    });
}

void AuditFilterBar::takePeriod()
{
    const std::optional<Period> period = m_period->period();
    if (!period)
        return;
    m_filter.from = period->from;
    m_filter.to = period->to;
    tell();
}

void AuditFilterBar::setOperation(const QString &operation)
{
    m_filter.operation = operation;
    tell();
}

void AuditFilterBar::focusText()
{
    m_bar->focusText();
}

void AuditFilterBar::remove(const QString &condition)
{
    if (condition == officerCondition)
        m_filter.actor = {};
    if (condition == operationCondition)
        m_filter.operation.clear();
    if (condition == recordCondition)
        m_filter.recordType.clear();
    if (condition == periodCondition) {
        m_filter.from = m_filter.to = {};
        m_period->hide();
    }
    tell();
}

void AuditFilterBar::writeConditions()
{
    const auto write = [this](const QString &id, bool there, const QString &text) {
        if (there)
            m_bar->setCondition(id, text);
        else
            m_bar->removeCondition(id);
    };
    QString officer;
    for (const auto &[id, name] : m_officers)
        officer = id == m_filter.actor ? name : officer;
    const RecordType *type = recordTypeByName(m_filter.recordType);
    write(officerCondition, !m_filter.actor.isNull(), tr("Officer") + QStringLiteral(": ") + officer);
    write(operationCondition, !m_filter.operation.isEmpty(), tr("What was done") + QStringLiteral(": ") + operationText(m_filter.operation));
    write(recordCondition, type, tr("Kind of record") + QStringLiteral(": ") + (type ? typeText(*type) : QString()));
    const bool dated = m_filter.from.isValid() && m_filter.to.isValid();
    write(periodCondition, dated, dated ? Format(interfaceLanguage()).period(m_filter.from, m_filter.to) : QString());
}

void AuditFilterBar::tell()
{
    writeConditions();
    emit changed(m_filter);
}

} // namespace tizilim
