#include "ui/officers/OfficersPage.h"

#include "app/session/Session.h"
#include "ui/officers/InvitationPage.h"
#include "ui/shell/Shell.h"

namespace tizilim {

OfficersPage::OfficersPage(Shell &shell, const WindowSection &section, const RecordType &type, RecordListTexts texts)
    : RecordListPage(shell, section, type, std::move(texts))
{
    writeTexts(); // once more, now that makeText() is this page's
}

bool OfficersPage::mayInvite() const
{
    return shell().session().officer().role == Role::Administrator && !shell().session().isReadOnly();
}

QString OfficersPage::makeText() const
{
    return mayInvite() ? tr("Invite an officer") : QString();
}

void OfficersPage::startNew()
{
    if (mayInvite())
        shell().open(InvitationPage::addressToInvite());
}

} // namespace tizilim
