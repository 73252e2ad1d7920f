#pragma once

#include "app/session/AuditTrail.h"
#include "ui/shell/Page.h"

namespace tizilim {

class AuditFilterBar;
class EmptyState;
class EventDetails;
class EventRows;
class PageHeader;
class RecordList;
class Session;
class Shell;
struct SavedContent;

/// All events of the registry, the newest first: filtered, looked into, exported as they are shown.
class AuditTrailPage : public Page {
    Q_OBJECT

public:
    explicit AuditTrailPage(Shell &shell);

    static QString section() { return QStringLiteral("audit-trail"); }

    QString title() const override;
    /// A view is the name of an operation to show alone.
    void open(const PageAddress &address) override;
    void refresh() override;
    void focusFilter() override;
    QString manualChapter() const override { return QStringLiteral("audit-trail"); }

    /// Writes the list as it is filtered into a file, whose ending says the format.
    void exportTo(const QString &path);

private:
    void layOut();
    void writeTexts();
    /// The events that fit the filter.
    SavedContent shown() const;

    Shell &m_shell;
    Session &m_session;
    PageHeader *m_header;
    AuditFilterBar *m_filter;
    RecordList *m_list;
    EventRows *m_rows;
    EmptyState *m_empty;
    EventDetails *m_details;
};

} // namespace tizilim
