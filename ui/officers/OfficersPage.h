#pragma once

#include "ui/records/RecordListPage.h"

namespace tizilim {

/// All officers; an administrator invites new ones.
class OfficersPage : public RecordListPage {
    Q_OBJECT

public:
    OfficersPage(Shell &shell, const WindowSection &section, const RecordType &type, RecordListTexts texts);

    void startNew() override;

protected:
    QString makeText() const override;

private:
    bool mayInvite() const;
};

} // namespace tizilim
