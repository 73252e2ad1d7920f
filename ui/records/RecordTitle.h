#pragma once

#include "model/domain/RecordType.h"

#include <QHash>

namespace tizilim {

/// What a record is called in the language of the window: its name, or words and dates where its name is a code or a day.
QString recordTitle(const Record &record);

/// What a line says of itself in bold: its name, or what it is (an income of a declaration), with its number in front.
QString lineTitle(const Record &line, const QHash<RecordId, QString> &titles);

/// The rest of what a line says: each field with its value, the status and what the title told left out.
QStringList lineFacts(const Record &line, const QHash<RecordId, QString> &titles);

} // namespace tizilim
