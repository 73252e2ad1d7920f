#include "ui/common/PrintedCode.h"

#include "ui/theme/Typography.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace tizilim {

void printCode(const PrintedCode &code, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, [code, printer] {
        QPainter painter(printer.get());
        QFont font = fontOf(LabelStyle::CardTitle);
        font.setPointSize(14);
        painter.setFont(font);
        const QRect page = painter.viewport();
        const QString text = QStringList{QStringLiteral("Tizilim"), code.registry, code.title, code.code}.join(QStringLiteral("\n\n"));
        painter.drawText(page.adjusted(page.width() / 10, page.height() / 10, -page.width() / 10, 0), Qt::TextWordWrap, text);
    });
    dialog->open();
}

} // namespace tizilim
