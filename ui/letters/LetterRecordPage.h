#pragma once

#include "ui/records/RecordPage.h"

namespace tizilim {

/// The page of a record about which letters are written.
class LetterRecordPage : public RecordPage {
    Q_OBJECT

public:
    using RecordPage::RecordPage;
    /// Whether there are letters about records of a type.
    static bool fits(const RecordType &type);

protected:
    QList<HeaderAction> furtherActions() override;
};

} // namespace tizilim
