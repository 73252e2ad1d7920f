#pragma once

#include "model/screening/NameWord.h"
#include "model/screening/Spelling.h"

#include <QStringView>

namespace tizilim {

/// Reads names into words with their classes. Keeps what it has learnt of each spelling, so that names of people, whose
/// words recur, are read quickly. For one thread at a time.
class NameReader {
public:
    /// A name of unknown kind is a company's if it has a legal form, else a person's; `kind` of the result tells.
    NameModel read(QStringView name, NameKind kind);

private:
    Spellings m_spellings;
};

} // namespace tizilim
