#include "ui/reports/PackagePage.h"

#include "app/session/Session.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Translated.h"
#include "ui/reports/PackageCheckView.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace tizilim {

PackagePage::PackagePage(Shell &shell)
    : m_shell(shell), m_header(new PageHeader(this)),
      m_view(new PackageCheckView(shell.session().registryId(), shell.session().registryName(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    onLanguage(this, [this] {
        const QString reports = QCoreApplication::translate("Section", "Reports");
        m_header->setPath(reports, title(), [this] { m_shell.open({.section = QStringLiteral("reports"), .record = {}, .view = {}}); });
        m_header->setTitle(title());
    });
}

QString PackagePage::title() const
{
    return tr("Check a package");
}

void PackagePage::open(const PageAddress &address)
{
    if (!address.view.isEmpty())
        m_view->check(address.view);
    m_view->focusFirst();
}

} // namespace tizilim
