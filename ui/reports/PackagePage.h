#pragma once

#include "ui/shell/Page.h"

namespace tizilim {

class PackageCheckView;
class PageHeader;
class Shell;

/// The page of the window on which an audit package is checked.
class PackagePage : public Page {
    Q_OBJECT

public:
    explicit PackagePage(Shell &shell);

    /// The record of an address that leads here.
    static QString record() { return QStringLiteral("package"); }

    QString title() const override;
    /// A view is the path of a package, which is checked at once.
    void open(const PageAddress &address) override;
    QString manualChapter() const override { return QStringLiteral("packages"); }
    PackageCheckView *view() const { return m_view; }

private:
    Shell &m_shell;
    PageHeader *m_header;
    PackageCheckView *m_view;
};

} // namespace tizilim
