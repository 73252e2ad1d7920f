#include "app/settings/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tizilim;

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void choicesAreKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window.ini"));
        {
            Settings settings(file);
            QVERIFY(!settings.language());
            QCOMPARE(settings.theme(), Settings::ThemeChoice::System);
            settings.setLanguage(Language::Kazakh);
            settings.setTheme(Settings::ThemeChoice::Dark);
            settings.setShape(QStringLiteral("window"), "bytes");
            settings.setLastOfficer(QStringLiteral("/a/b.tizilim"), QStringLiteral("zh.akhmetova"));
        }
        const Settings settings(file);
        QCOMPARE(settings.language(), std::optional(Language::Kazakh));
        QCOMPARE(settings.theme(), Settings::ThemeChoice::Dark);
        QCOMPARE(settings.shape(QStringLiteral("window")), QByteArray("bytes"));
        QCOMPARE(settings.lastOfficer(QStringLiteral("/a/./b.tizilim")), QStringLiteral("zh.akhmetova"));
    }

    void theLatestRegistriesComeFirst()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("window.ini")));
        for (int number = 0; number < 12; ++number)
            settings.addRecentRegistry(QStringLiteral("/r/%1.tizilim").arg(number));
        settings.addRecentRegistry(QStringLiteral("/r/10.tizilim"));
        QCOMPARE(settings.recentRegistries().size(), 8);
        QCOMPARE(settings.recentRegistries().first(), QStringLiteral("/r/10.tizilim"));
        QCOMPARE(settings.recentRegistries().at(1), QStringLiteral("/r/11.tizilim"));
        settings.removeRecentRegistry(QStringLiteral("/r/10.tizilim"));
        QCOMPARE(settings.recentRegistries().first(), QStringLiteral("/r/11.tizilim"));
    }

    void aDamagedFileIsAsGoodAsNone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("window.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x00\xff[[[language=zz\n", 17);
        file.close();
        const Settings settings(path);
        QVERIFY(!settings.language());
        QVERIFY(settings.recentRegistries().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
