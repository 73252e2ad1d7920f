#pragma once

#include "model/domain/ListQuery.h"
#include "ui/records/ListCondition.h"
#include "ui/shell/Page.h"
#include "ui/shell/WindowSection.h"

class QStackedLayout;

namespace tizilim {

class EmptyState;
class FilterBar;
class PageHeader;
class RecordList;
class RecordPreview;
class Session;
class SessionRows;
class Shell;
class Verb;
class VerbForm;
struct VerbDescription;
struct VerbOutcome;

/// A named filter of a list: "Mine", "Overdue".
struct SavedFilter {
    QString id;
    const char *label = ""; ///< English, context "SavedFilter"
    /// Made when it is used: "today" and "I" are of that moment.
    std::function<std::vector<ListFilter>(const Session &session)> conditions;
};

/// What a section says about its list; everything else comes from the description of the records.
struct RecordListTexts {
    const char *emptyTitle = "";    ///< context "RecordList"
    const char *howToBegin = "";    ///< context "RecordList"
    QString manualChapter;
    std::vector<SavedFilter> filters;
};

/// The list of all records of a type: filter bar, table, preview, and the form that makes a new one.
class RecordListPage : public Page {
    Q_OBJECT

public:
    RecordListPage(Shell &shell, const WindowSection &section, const RecordType &type, RecordListTexts texts);

    QString title() const override;
    /// A view is what narrows the list, joined by +: ids of saved filters and conditions (ListCondition.h); or
    /// "do:VERB" for the form of a verb that makes a new record.
    void open(const PageAddress &address) override;
    void refresh() override;
    void focusFilter() override;
    void startNew() override;
    void save() override;
    bool escape() override;
    bool hasUnsavedChanges() const override;
    void discardChanges() override;
    QString manualChapter() const override { return m_texts.manualChapter; }

protected:
    /// The words of the button that makes a new record; empty if the officer may make none.
    virtual QString makeText() const;
    void writeTexts();
    Shell &shell() const { return m_shell; }

private:
    void layOut();
    void makeConditionMenu();
    void addCondition(const ListCondition &condition);
    void showView(const QString &view);
    void applyFilter();
    void showForm(const Verb &verb);
    void closeForm();
    QString view() const;
    void keepView();
    void readView();
    void exportList();
    void noteCopying(qint64 rows);
    void chooseImport();
    void finished(const VerbDescription &verb, const VerbOutcome &outcome);
    bool mayMake() const;

    Shell &m_shell;
    Session &m_session;
    const QString m_section;
    const char *m_sectionTitle;
    const RecordType &m_type;
    const RecordListTexts m_texts;
    const Verb *m_maker;
    QStackedLayout *m_stack;
    PageHeader *m_header;
    FilterBar *m_filter;
    RecordList *m_list;
    SessionRows *m_rows;
    EmptyState *m_empty;
    RecordPreview *m_preview;
    VerbForm *m_form = nullptr;
    bool m_viewRead = false; ///< how the officer left the list is known
    QHash<QString, ListCondition> m_conditions; ///< by field name
};

} // namespace tizilim
