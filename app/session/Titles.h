#pragma once

#include "model/domain/RecordType.h"

#include <QStringList>

namespace tizilim {

/// What a record is called in a language (kk, ru, en), from its title fields: Kazakh, Russian and Latin name, or one
/// for all. A name that is missing in the language is taken from the next.
QString titleFor(const QStringList &titles, const QString &language);

/// The same of a record; its number if it has no name.
QString titleOf(const Record &record, const QString &language);

} // namespace tizilim
