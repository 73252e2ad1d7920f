#pragma once

#include "ui/common/Banner.h"
#include "ui/common/PageHeader.h"
#include "ui/records/RecordFacts.h"
#include "ui/records/RecordReading.h"
#include "ui/shell/Page.h"
#include "ui/shell/WindowSection.h"

class QStackedLayout;
class QVBoxLayout;

namespace tizilim {

class DeclineForm;
class FactList;
class LinesPane;
class PageHeader;
struct HeaderAction;
class PageTabs;
class Session;
class Shell;
class Timeline;
class VerbForm;

/// The page of one record, made from its description: facts, lines, history, and the verbs that can be called on it.
/// A section that wants more adds tabs.
class RecordPage : public Page {
    Q_OBJECT

public:
    RecordPage(Shell &shell, const WindowSection &section, const RecordType &type);

    QString title() const override;
    /// A view is a tab's id, or "do:VERB" for the form of a verb.
    void open(const PageAddress &address) override;
    void refresh() override;
    void save() override;
    bool escape() override;
    bool hasUnsavedChanges() const override;
    void discardChanges() override;

    QString manualChapter() const override { return m_manualChapter; }
    void setManualChapter(const QString &chapter) { m_manualChapter = chapter; }

    PageTabs *tabs() const { return m_tabs; }
    const RecordReading &reading() const { return m_reading; }

signals:
    /// The record was read again; tabs of a section's own fill themselves.
    void filled();

protected:
    /// What can be done with the record beside its verbs.
    virtual QList<HeaderAction> furtherActions() { return {}; }
    /// Where a section puts what stands above the fields.
    QVBoxLayout *overview() const { return m_overview; }
    Shell &shell() const { return m_shell; }

private:
    void layOut();
    void fill();
    void fillHeader();
    void fillOverview();
    void fillLines();
    void showPending();
    void approve(qint64 request);
    void decline(qint64 request, const QString &ground, const QString &note);
    void showDeclineForm(qint64 request);
    void tellAndRefresh(const BannerMessage &message);
    void replaceForm(QWidget *form);
    HeaderAction actionOf(const VerbChoice &choice);
    void showForm(const QString &verb);
    void closeForm();
    void followForm();
    QString lastActor() const;
    QWidget *makeOverview();
    QWidget *makeLines(const QString &type);
    void fillLinesPage(const QString &type);
    QWidget *makeHistory();
    void fillHistory();
    OpenReference opener();

    Shell &m_shell;
    Session &m_session;
    const QString m_section;
    const char *m_sectionTitle;
    const RecordType &m_type;
    RecordId m_id;
    bool m_filled = false;
    RecordReading m_reading;
    QStackedLayout *m_stack;
    PageHeader *m_header;
    Banner *m_pending;
    PageTabs *m_tabs;
    QVBoxLayout *m_overview = nullptr;
    FactList *m_facts = nullptr;
    Timeline *m_latest = nullptr; ///< the last few events, beside the facts
    Timeline *m_timeline = nullptr;
    QHash<QString, LinesPane *> m_lines;
    VerbForm *m_form = nullptr;
    DeclineForm *m_declineForm = nullptr;
    QString m_manualChapter = QStringLiteral("window");
    QString m_wanted; ///< the verb whose form is opened once the record is read
};

} // namespace tizilim
