#pragma once

#include "app/reports/RegistryExport.h"

#include <QString>

#include <functional>

class QWidget;

namespace tizilim {

class Shell;

/// What a page lets an officer save as a file.
struct SavedContent {
    QString title;    ///< of the page, for dialog and task
    QString fileName; ///< proposed, without an ending
    /// Content, language and facts; format and path follow from what the officer chooses.
    ContentExport what;
    /// What has to be noted before the rows leave the registry; may be empty.
    std::function<Result<void>(Registry &registry)> note;
};

/// Asks where the file goes, and writes it.
void saveContent(QWidget *page, Shell &shell, const SavedContent &content);
/// Writes a file, whose ending says the format, in the background with progress and cancel, and tells what came of it.
void writeContent(QWidget *page, Shell &shell, const SavedContent &content, const QString &path);

} // namespace tizilim
