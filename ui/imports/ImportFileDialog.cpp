#include "ui/imports/ImportFileDialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace tizilim {

void chooseImportFile(QWidget *parent, std::function<void(const QString &path)> chosen)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("ImportFileDialog", text); };
    auto *dialog = new QFileDialog(parent, say(QT_TRANSLATE_NOOP("ImportFileDialog", "Import a file")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({say(QT_TRANSLATE_NOOP("ImportFileDialog", "Tables (*.csv *.tsv *.txt *.xlsx)")),
                            say(QT_TRANSLATE_NOOP("ImportFileDialog", "All files (*)"))});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace tizilim
