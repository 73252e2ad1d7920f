#pragma once

#include "app/reports/ExportHistory.h"

#include <QWidget>

namespace tizilim {

class EmptyState;
class PlainLabel;
class RecordList;
class RowsAtHand;
class Shell;

/// Everything that ever left the registry: when, by whom, what, how large; and whether a file at hand is one of these.
class ExportList : public QWidget {
    Q_OBJECT

public:
    explicit ExportList(Shell &shell, QWidget *parent = nullptr);

    void refresh();
    /// Asks which file; a package goes to its page, any other file is held to the hashes in the history.
    void chooseFile();
    void checkFile(const QString &path);

private:
    void fill();
    void tellOrigin(const QString &path, const std::optional<PastExport> &origin);

    Shell &m_shell;
    std::vector<PastExport> m_exports;
    RecordList *m_list;
    RowsAtHand *m_rows;
    EmptyState *m_empty;
};

} // namespace tizilim
