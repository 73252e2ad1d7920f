#pragma once

#include "app/reports/ReportCatalogue.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QStackedLayout;
class QTimer;

namespace tizilim {

class ExportList;
class PackageForm;
class PageHeader;
class PageTabs;
class PreviewPane;
class ReportChoices;
class Session;
class Shell;
class Task;
struct PackageKey;

/// Reports: choose one and its period, see its pages, export them, or sign and pack them for an auditor; and everything
/// that was exported before.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(Shell &shell);

    QString title() const override;
    /// A view is "exports" for the history of exports.
    void open(const PageAddress &address) override;
    void refresh() override;
    void focusFilter() override;
    void save() override;
    bool escape() override;
    QString manualChapter() const override { return QStringLiteral("reports"); }

    /// Writes what is chosen into a folder.
    void exportTo(const QString &folder);

private:
    void layOut();
    void writeTexts();
    void choicesChanged();
    void previewSoon();
    void preview();
    void takePages(const Result<QByteArray> &pdf, quint64 asked);
    QString refusal() const;
    void chooseFolder();
    void exported(const QString &folder, const Result<QStringList> &paths);
    void showPackageForm();
    void closePackageForm();
    void pack(const PackageKey &key, const QString &destination);
    void print();
    QString contentsText() const;
    QString key(const char *what) const;

    Shell &m_shell;
    Session &m_session;
    PageHeader *m_header;
    QStackedLayout *m_stack;
    ReportChoices *m_choices;
    PageTabs *m_tabs;
    PreviewPane *m_preview;
    ExportList *m_exports = nullptr;
    PackageForm *m_form = nullptr;
    QTimer *m_pause;
    QPointer<Task> m_previewing;
    quint64 m_asked = 0;
    QByteArray m_pdf; ///< the pages that are shown
};

} // namespace tizilim
