#include "ui/shell/PackageGatePage.h"

#include "ui/common/Buttons.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Translated.h"
#include "ui/reports/PackageCheckView.h"
#include "ui/reports/PackagePage.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/theme/Tokens.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace tizilim {

namespace {
constexpr int lowest = 70 * metrics::grid; // the answer scrolls within
}

PackageGatePage::PackageGatePage(AppearanceControls *appearance, QWidget *parent)
    : GatePage(appearance, 150 * metrics::grid, parent), m_view(new PackageCheckView({}, {}, this))
{
    auto *header = new PageHeader(this);
    m_view->setMinimumHeight(lowest);
    column()->addWidget(header);
    column()->addSpacing(metrics::grid);
    column()->addWidget(m_view, 1);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &PackageGatePage::closed);
    onLanguage(this, [this, header] {
        header->setTitle(PackagePage::tr("Check a package"));
        header->setPath(tr("First page"), PackagePage::tr("Check a package"), [this] { emit closed(); });
    });
}

void PackageGatePage::focusFirst()
{
    m_view->focusFirst();
}

} // namespace tizilim
