#pragma once

#include "app/imports/ImportRunner.h"
#include "ui/common/Banner.h"
#include "ui/imports/ImportPreview.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QStackedLayout;

namespace tizilim {

class EmptyState;
class ImportTiles;
class MappingPane;
class PageHeader;
class PageTabs;
class PlainLabel;
class RecordList;
class Session;
class Shell;
class Task;
class TaskControl;

/// From a file to the registry: columns recognised, what would change and what is wrong shown in place, then taken in
/// with progress and cancel, and told what came of it.
class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(Shell &shell);

    /// The address by which a file is opened here.
    static PageAddress addressOf(const QString &path);
    static QString section() { return QStringLiteral("import"); }

    QString title() const override;
    void open(const PageAddress &address) override;
    void refresh() override;
    /// Runs the import that is shown.
    void save() override;
    QString manualChapter() const override { return QStringLiteral("imports"); }

private:
    enum class Step { Empty, Reading, Preview, Running, Done };

    void layOut();
    QWidget *makeKinds(QWidget *parent);
    QWidget *makeContents();
    RecordList *makeTable(const char *name);
    void writeTexts();
    void writeHeader();
    void writeState();
    void chooseFile();
    void load(const QString &path);
    void preview();
    void previewed(const Result<SharedPreview> &answer);
    void showPreview();
    void useRememberedMap();
    void remap(const QByteArray &map);
    void chooseImport(const QString &import);
    void run();
    void ran(const Result<ImportReport> &answer);
    void chooseRejects();
    void saveRejects(const QString &path);
    void showLine(const QString &line);
    void openList();
    bool mayRun() const;
    QString whyNot() const;
    BannerMessage messageOf();
    BannerMessage faultMessage();
    BannerMessage doneMessage() const;
    void readAsWindows1251();
    QString mapKey() const;
    const ImportReport &report() const;

    Shell &m_shell;
    Session &m_session;
    Step m_step = Step::Empty;
    ImportRequest m_request;
    SharedPreview m_preview;
    ImportReport m_done; ///< what came of the import
    std::optional<Error> m_fault;
    bool m_remembered = false; ///< the map is one that was chosen before

    QStackedLayout *m_stack;
    PageHeader *m_header;
    Banner *m_banner;
    EmptyState *m_empty;
    QWidget *m_kinds;
    PlainLabel *m_kindsLabel;
    QCheckBox *m_goodOnly;
    ImportTiles *m_tiles;
    PageTabs *m_tabs;
    RecordList *m_changes;
    RecordList *m_problems;
    RecordList *m_file;
    MappingPane *m_mapping;
};

} // namespace tizilim
