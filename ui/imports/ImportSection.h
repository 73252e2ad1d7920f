#pragma once

#include "ui/shell/WindowSection.h"

namespace tizilim {

class Session;
struct RecordType;

/// Adds the section in which files are imported, unless the officer may import none.
void addImportSection(WindowSections &sections, const Session &session);

/// Whether the officer may import files that fill records of a type; of any type for null.
bool mayImportInto(const Session &session, const RecordType *type);

} // namespace tizilim
