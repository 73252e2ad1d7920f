#pragma once

#include "ui/shell/Page.h"

namespace tizilim {

class EventDetails;
class PageHeader;
class Shell;

/// The page of one event of the history.
class EventPage : public Page {
    Q_OBJECT

public:
    explicit EventPage(Shell &shell);

    QString title() const override;
    /// The record of the address is the event's sequence number.
    void open(const PageAddress &address) override;
    QString manualChapter() const override { return QStringLiteral("audit-trail"); }

private:
    void writeTexts();

    Shell &m_shell;
    PageHeader *m_header;
    EventDetails *m_details;
};

} // namespace tizilim
