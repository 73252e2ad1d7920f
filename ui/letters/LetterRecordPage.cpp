#include "ui/letters/LetterRecordPage.h"

#include "ui/letters/LetterSaving.h"

#include <algorithm>

namespace tizilim {

bool LetterRecordPage::fits(const RecordType &type)
{
    return std::ranges::any_of(letterKinds(), [&](const LetterKind &kind) { return &kind.subject() == &type; });
}

QList<HeaderAction> LetterRecordPage::furtherActions()
{
    return letterActions(this, shell(), reading().record);
}

} // namespace tizilim
