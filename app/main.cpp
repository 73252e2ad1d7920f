#include "app/platform/ColourScheme.h"
#include "app/platform/CoreDumps.h"
#include "app/platform/LockSignals.h"
#include "app/sample/Sample.h"
#include "app/settings/Settings.h"
#include "ui/shell/Gatekeeper.h"
#include "ui/shell/InterfaceLanguage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SectionCatalogue.h"
#include "ui/theme/Theme.h"

#include "model/base/Clock.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

namespace {

using namespace tizilim;

Theme::Choice themeOf(Settings::ThemeChoice choice)
{
    switch (choice) {
    case Settings::ThemeChoice::Light: return Theme::Choice::Light;
    case Settings::ThemeChoice::Dark: return Theme::Choice::Dark;
    case Settings::ThemeChoice::System: break;
    }
    return Theme::Choice::System;
}

/// The first window comes with the colours of the last run; the desktop is asked once it stands.
void followSystem(ColourScheme &scheme, LockSignals &locks, Settings &settings)
{
    QObject::connect(&scheme, &ColourScheme::changed, &scheme, [&scheme, &settings] {
        settings.setLastSystem(scheme.preference() == ColourScheme::Preference::Dark, scheme.highContrast());
    });
    QTimer::singleShot(0, &scheme, [&scheme, &locks] {
        scheme.listen();
        locks.listen();
    });
}

/// A small sample in the user's documents, beside earlier ones.
Result<Gatekeeper::Sample> makeSmallSample()
{
    const Environment environment = Environment::ofThisMachine();
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString folder = documents.filePath(QDateTime::currentDateTime().toString(QStringLiteral("'sample'-yyyyMMdd-HHmmss'.tizilim'")));
    const QDate yesterday = environment.clock->now().almatyDate().addDays(-1);
    TIZILIM_TRY_ASSIGN(const Sample sample, makeSample(folder.toStdString(), SampleSize::Small, 1, yesterday, environment));
    return Gatekeeper::Sample{folder, QStringLiteral("officer"), sample.password};
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // the system's speak its language, not that of the window
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tizilim"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tizilim"));
    QApplication::setDesktopFileName(QStringLiteral("tizilim"));

    Settings settings(Settings::standardFile());
    ColourScheme scheme;
    scheme.assume(settings.lastSystemDark() ? ColourScheme::Preference::Dark : ColourScheme::Preference::None,
                  settings.lastSystemHighContrast());
    Theme theme(application, scheme);
    theme.setChoice(themeOf(settings.theme()));
    InterfaceLanguage language;
    language.setLanguage(settings.language().value_or(languageOf(QLocale::system())));

    MainWindow window(language, theme, settings);
    Gatekeeper gatekeeper(window, Environment::ofThisMachine(), sectionsOf);
    gatekeeper.setSample(makeSmallSample);
    gatekeeper.begin(QApplication::arguments().value(1));
    window.show();

    LockSignals locks;
    QObject::connect(&locks, &LockSignals::locked, &gatekeeper, &Gatekeeper::lock);
    followSystem(scheme, locks, settings);
    return QApplication::exec();
}
