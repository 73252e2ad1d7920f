#include "app/cli/CommandLine.h"
#include "app/platform/CoreDumps.h"
#include "app/session/Environment.h"

#include <QGuiApplication>

namespace {

/// Standard error holds one line for people; Qt's remarks about the desktop are not for them.
void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char **argv)
{
    tizilim::forbidCoreDumps();
    qInstallMessageHandler(keepQuiet);
    // Reports are laid out with fonts, so there is a Qt Gui application; it never opens a window.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("tizilim"));
    QGuiApplication::setApplicationVersion(QStringLiteral(TIZILIM_VERSION));
    return tizilim::runCommandLine(QGuiApplication::arguments().mid(1), tizilim::Environment::ofThisMachine());
}
