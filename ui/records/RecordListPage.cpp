#include "ui/records/RecordListPage.h"

#include "app/messages/FieldText.h"
#include "app/messages/LanguageNames.h"
#include "app/reports/RecordListContent.h"
#include "app/session/BulkReading.h"
#include "app/session/Session.h"
#include "app/settings/Settings.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FilterBar.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PlainText.h"
#include "ui/common/RecordList.h"
#include "ui/common/Translated.h"
#include "ui/imports/ImportFileDialog.h"
#include "ui/imports/ImportPage.h"
#include "ui/imports/ImportSection.h"
#include "ui/records/RecordPreview.h"
#include "ui/records/SessionRows.h"
#include "ui/records/UndoOffer.h"
#include "ui/records/VerbForm.h"
#include "ui/records/VerbTexts.h"
#include "ui/shell/ContentSaving.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tizilim {

namespace {

const QString doPrefix = QStringLiteral("do:");

QString filterText(const SavedFilter &filter)
{
    return QCoreApplication::translate("SavedFilter", filter.label);
}

} // namespace

RecordListPage::RecordListPage(Shell &shell, const WindowSection &section, const RecordType &type, RecordListTexts texts)
    : m_shell(shell), m_session(shell.session()), m_section(section.id), m_sectionTitle(section.title), m_type(type),
      m_texts(std::move(texts)), m_maker(VerbCatalogue::instance().maker(type)), m_stack(new QStackedLayout),
      m_header(new PageHeader(this)), m_filter(new FilterBar(this)),
      m_list(new RecordList(shell.settings(), shell.session().officer().id.toString() + QLatin1Char('/') + type.pluralText(), this)),
      m_rows(new SessionRows(m_session, type)), m_empty(new EmptyState(section.glyph, m_list)),
      m_preview(new RecordPreview(m_session, type, this))
{
    layOut();
    m_list->setEmptyState(m_empty);
    m_list->setSource(m_rows);
    connect(m_filter, &FilterBar::textChanged, this, &RecordListPage::applyFilter);
    connect(m_filter, &FilterBar::chipToggled, this, &RecordListPage::applyFilter);
    connect(m_filter, &FilterBar::conditionRemoved, this, [this](const QString &id) {
        m_conditions.remove(id);
        applyFilter();
    });
    connect(m_list, &RecordList::currentRowChanged, m_preview, &RecordPreview::show);
    const auto openRecord = [this](const QString &id) { m_shell.open({.section = m_section, .record = id, .view = {}}); };
    connect(m_list, &RecordList::rowOpened, this, openRecord);
    connect(m_preview, &RecordPreview::openRequested, this, openRecord);
    connect(m_preview, &RecordPreview::verbRequested, this, [this](const QString &id, const QString &verb) {
        m_shell.open({.section = m_section, .record = id, .view = doPrefix + verb});
    });
    connect(m_list, &RecordList::aboutToCopy, this, &RecordListPage::noteCopying);
    connect(m_list, &RecordList::failed, this, [this](const Error &error) { m_shell.tell(BannerMessage::of(error)); });
    connect(m_empty, &EmptyState::actionTriggered, this, &RecordListPage::startNew);
    connect(&m_session, &Session::changed, m_rows, &TableSource::changed);
    connect(m_rows, &SessionRows::totalled, m_list, &RecordList::setTotals);
    onLanguage(this, [this] { writeTexts(); });
    readView();
}

void RecordListPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_filter);
    auto *split = new QSplitter(list);
    split->addWidget(m_list);
    split->addWidget(m_preview);
    split->setStretchFactor(0, 1);
    split->setSizes({1000, 320});
    split->setChildrenCollapsible(true);
    const QString shapeKey = m_list->shapeKey() + QStringLiteral("/split");
    split->restoreState(m_shell.settings().shape(shapeKey));
    connect(split, &QSplitter::splitterMoved, this, [this, split, shapeKey] { m_shell.settings().setShape(shapeKey, split->saveState()); });
    rows->addWidget(split, 1);
    m_stack->addWidget(list);
}

QString RecordListPage::title() const
{
    return QCoreApplication::translate("Section", m_sectionTitle);
}

bool RecordListPage::mayMake() const
{
    return m_maker && m_maker->description().roles.contains(m_session.officer().role);
}

QString RecordListPage::makeText() const
{
    return mayMake() ? verbText(m_maker->description()) : QString();
}

void RecordListPage::writeTexts()
{
    const QString make = makeText();
    m_empty->setTexts(QCoreApplication::translate("RecordList", *m_texts.emptyTitle ? m_texts.emptyTitle : "No records"),
                      *m_texts.howToBegin ? QCoreApplication::translate("RecordList", m_texts.howToBegin) : QString(), make);
    for (const SavedFilter &filter : m_texts.filters)
        m_filter->setChip(filter.id, filterText(filter));
    makeConditionMenu();
    for (const ListCondition &condition : std::as_const(m_conditions))
        m_filter->setCondition(condition.field->nameText(), condition.text());
    if (m_form) {
        m_header->setPath(title(), verbText(m_form->verb()), [this] { closeForm(); });
        m_header->setTitle(verbText(m_form->verb()));
        m_header->setPrimary({});
        m_header->setActions({});
        return;
    }
    m_header->setPath({}, {}, {});
    m_header->setTitle(title());
    QList<HeaderAction> actions{{.text = tr("Export…"), .run = [this] { exportList(); }, .refusal = {}, .glyph = Glyph::Download}};
    if (mayImportInto(m_session, &m_type))
        actions.append({.text = tr("Import…"), .run = [this] { chooseImport(); }, .refusal = {}, .glyph = Glyph::Upload});
    m_header->setActions(actions);
    m_header->setPrimary(!make.isEmpty() ? HeaderAction{.text = make, .run = [this] { startNew(); }, .refusal = {}} : HeaderAction{});
}

/// Exactly what is shown: what is filtered, in the officer's order, with his columns.
void RecordListPage::exportList()
{
    const RecordListView view{m_rows->query(), m_list->shownColumns()};
    const QString language = languageCode(interfaceLanguage());
    const qint64 rows = m_list->rowCount();
    saveContent(this, m_shell,
                {.title = title(),
                 .fileName = m_type.pluralText(),
                 .what = {.content = [view, language](const Registry &registry) { return recordListContent(registry, view, language); },
                          .languages = {interfaceLanguage(), {}},
                          .formats = {},
                          .base = {},
                          .facts = {{QStringLiteral("report"), m_type.pluralText()}, {QStringLiteral("text"), view.query.text}}},
                 .note = [&type = m_type, rows](Registry &registry) { return noteReading(registry, type, rows); }});
}

/// Many rows of personal data in the clipboard are a reading of them, too.
void RecordListPage::noteCopying(qint64 rows)
{
    m_session.write<void>(
        this, [&type = m_type, rows](Registry &registry) { return noteReading(registry, type, rows); },
        [this](const Result<void> &noted) {
            if (!noted && !m_session.isReadOnly())
                m_shell.tell(BannerMessage::of(noted.error()));
        });
}

void RecordListPage::chooseImport()
{
    chooseImportFile(this, [this](const QString &path) { m_shell.open(ImportPage::addressOf(path)); });
}

/// Offers the choices of every listed field that has some: kind, status.
void RecordListPage::makeConditionMenu()
{
    auto *menu = new QMenu;
    for (const Field &field : m_type.fields) {
        if (field.kind != FieldKind::Choice || !field.choices)
            continue;
        QMenu *choices = menu->addMenu(withoutMnemonic(fieldLabel(field)));
        for (const Choice &choice : *field.choices) {
            QAction *action = choices->addAction(withoutMnemonic(choiceText(choice)));
            connect(action, &QAction::triggered, this, [this, &field, &choice] {
                addCondition({&field, &choice, {}, {}});
                applyFilter();
            });
        }
    }
    if (menu->isEmpty())
        delete menu;
    else
        m_filter->setConditionMenu(menu);
}

void RecordListPage::addCondition(const ListCondition &condition)
{
    m_conditions.insert(condition.field->nameText(), condition);
    m_filter->setCondition(condition.field->nameText(), condition.text());
}

void RecordListPage::applyFilter()
{
    std::vector<ListFilter> filters;
    for (const ListCondition &condition : std::as_const(m_conditions)) {
        const std::vector<ListFilter> conditions = condition.filters();
        filters.insert(filters.end(), conditions.begin(), conditions.end());
    }
    for (const SavedFilter &saved : m_texts.filters) {
        if (!m_filter->isChipOn(saved.id))
            continue;
        const std::vector<ListFilter> conditions = saved.conditions(m_session);
        filters.insert(filters.end(), conditions.begin(), conditions.end());
    }
    m_rows->setFilters(filters, m_filter->text());
    keepView();
}

/// What narrows the list now, as an address has it.
QString RecordListPage::view() const
{
    QStringList parts;
    for (const SavedFilter &saved : m_texts.filters) {
        if (m_filter->isChipOn(saved.id))
            parts.append(saved.id);
    }
    for (const ListCondition &condition : std::as_const(m_conditions))
        parts.append(condition.address());
    return parts.join(u'+');
}

/// Kept in the registry, not on the workstation: what an officer looks for can name a person.
void RecordListPage::keepView()
{
    if (!m_viewRead || m_session.isReadOnly())
        return;
    m_session.write<void>(
        nullptr, [page = m_type.pluralText(), state = QString(view() + u'\n' + m_filter->text())](Registry &registry) { return registry.keepViewState(page, state); },
        [](const Result<void> &) {});
}

/// The list begins as the officer left it, unless he was sent here to see something else.
void RecordListPage::readView()
{
    m_session.read<QString>(
        this, [page = m_type.pluralText()](const Registry &registry) { return registry.viewState(page); },
        [this](const Result<QString> &kept) {
            const bool untouched = view().isEmpty() && m_filter->text().isEmpty();
            if (kept && untouched && !kept->trimmed().isEmpty()) {
                showView(kept->section(u'\n', 0, 0));
                m_filter->setText(kept->section(u'\n', 1));
            }
            m_viewRead = true;
        });
}

void RecordListPage::open(const PageAddress &address)
{
    if (address.view.startsWith(doPrefix)) {
        const Verb *verb = VerbCatalogue::instance().find(address.view.mid(doPrefix.size()));
        if (verb && !verb->description().subject)
            showForm(*verb);
        return;
    }
    closeForm();
    if (!address.view.isEmpty())
        showView(address.view);
}

/// Narrows the list to exactly what the address asks for.
void RecordListPage::showView(const QString &view)
{
    m_conditions.clear();
    m_filter->clear();
    for (const QString &part : view.split(u'+', Qt::SkipEmptyParts)) {
        m_filter->setChipOn(part, true);
        if (const std::optional<ListCondition> condition = ListCondition::parse(m_type, part))
            addCondition(*condition);
    }
    applyFilter();
}

void RecordListPage::showForm(const Verb &verb)
{
    if (m_form && &m_form->verb() == &verb.description())
        return;
    closeForm();
    m_form = new VerbForm(m_session, verb.description(), {}, this);
    m_stack->addWidget(m_form);
    m_stack->setCurrentWidget(m_form);
    connect(m_form, &VerbForm::cancelled, this, &RecordListPage::closeForm);
    connect(m_form, &VerbForm::done, this, [this, &verb](const VerbOutcome &outcome) {
        closeForm();
        finished(verb.description(), outcome);
    });
    writeTexts();
    m_form->focusFirst();
}

void RecordListPage::closeForm()
{
    if (!m_form)
        return;
    m_stack->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    m_stack->setCurrentIndex(0);
    writeTexts();
}

void RecordListPage::finished(const VerbDescription &verb, const VerbOutcome &outcome)
{
    const RecordId made = outcome.made.empty() ? outcome.record : outcome.made.front();
    if (outcome.pending < 0 && !made.isNull())
        m_shell.open({.section = m_section, .record = made.toString(), .view = {}});
    tellDone(m_shell, verb, outcome); // after the page is open, which takes older messages away
}

void RecordListPage::refresh()
{
    m_list->reload();
}

void RecordListPage::focusFilter()
{
    m_filter->focusText();
}

void RecordListPage::startNew()
{
    if (mayMake())
        showForm(*m_maker);
}

void RecordListPage::save()
{
    if (m_form)
        m_form->submit();
}

bool RecordListPage::escape()
{
    if (!m_form || m_form->isModified())
        return false;
    closeForm();
    return true;
}

bool RecordListPage::hasUnsavedChanges() const
{
    return m_form && m_form->isModified();
}

void RecordListPage::discardChanges()
{
    if (m_form)
        m_form->discard();
    closeForm();
}

} // namespace tizilim
