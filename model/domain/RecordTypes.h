#pragma once

#include "model/domain/RecordType.h"

#include <span>

namespace tizilim {

/// Every record type that the registry knows; a new thing of the field adds its line in RecordTypes.cpp.
std::span<const RecordType *const> recordTypes();

/// Null if there is none of that name (singular or plural) or code.
const RecordType *recordTypeByName(QStringView name);
const RecordType *recordTypeByCode(quint16 code);

} // namespace tizilim
