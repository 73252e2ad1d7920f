#include "model/domain/NameFolding.h"
#include "model/domain/TextSafety.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace tizilim;

/// Hostile names are refused, flagged or kept; names from public lists fold to one key in every Latin scheme.
class NameVectorsTest : public QObject {
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(QStringLiteral(TIZILIM_SOURCE_DIR "/../shared/data/") + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList givenAndFamilyNames(const QString &path)
    {
        const QJsonObject person = QJsonDocument::fromJson(read(path)).object();
        QStringList names;
        for (const char *part : {"names", "surnames"}) {
            const QJsonObject bySex = person.value(QLatin1String(part)).toObject();
            for (const QJsonValue &list : bySex) {
                for (const QJsonValue &name : list.toArray())
                    names.append(name.toString());
            }
        }
        return names;
    }

    using Scheme = QMap<QChar, QString>;

    static QMap<QString, Scheme> schemes()
    {
        QMap<QString, Scheme> bySchemeName;
        const QStringList lines =
            QString::fromUtf8(read(QStringLiteral("translit/kk_ru_latin.tsv"))).split(u'\n', Qt::SkipEmptyParts);
        const QStringList head = lines.value(0).split(u'\t');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QStringList cells = lines[i].split(u'\t');
            for (qsizetype column = 1; column < head.size(); ++column)
                bySchemeName[head[column]].insert(cells[0][0], cells.value(column));
        }
        return bySchemeName;
    }

    static QString spelt(const QString &name, const Scheme &scheme)
    {
        QString latin;
        for (const QChar c : name.toLower())
            latin += scheme.contains(c) ? scheme[c] : QString(c);
        return latin;
    }

private slots:
    void judgesHostileNames()
    {
        const QJsonArray names = QJsonDocument::fromJson(read(QStringLiteral("badinput/own/names.json"))).array();
        if (names.isEmpty())
            QSKIP("no public vectors at shared/data/badinput/own/names.json");
        const QMap<QString, QString> refused{
            {QStringLiteral("bidi_override"), QStringLiteral("text.bidi_control")},
            {QStringLiteral("bidi_isolate"), QStringLiteral("text.bidi_control")},
            {QStringLiteral("nul"), QStringLiteral("text.nul")},
            {QStringLiteral("newline"), QStringLiteral("text.control")},
            {QStringLiteral("tab"), QStringLiteral("text.control")},
            {QStringLiteral("ansi"), QStringLiteral("text.control")},
            {QStringLiteral("noncharacter"), QStringLiteral("text.unassigned")},
        };
        const QSet<QString> flagged{QStringLiteral("homoglyph_latin_in_cyrillic"),
                                    QStringLiteral("kazakh_i"),
                                    QStringLiteral("kazakh_h"),
                                    QStringLiteral("zero_width"),
                                    QStringLiteral("zwj"),
                                    QStringLiteral("tag_chars")};
        for (const QJsonValue &entry : names) {
            const QString id = entry[QLatin1String("id")].toString();
            const auto safe = safeText(entry[QLatin1String("value")].toString());
            QCOMPARE(safe ? QString() : safe.error().code, refused.value(id));
            if (safe)
                QVERIFY2(suspiciousCharacters(*safe).empty() != flagged.contains(id), qPrintable(id));
        }
    }

    void foldsEveryNameAlikeInEveryScheme()
    {
        const QMap<QString, Scheme> all = schemes();
        if (all.isEmpty())
            QSKIP("no public vectors at shared/data/translit/kk_ru_latin.tsv");
        int compared = 0;
        for (const char *path : {"names/mimesis_kk_person.json", "names/mimesis_ru_person.json"}) {
            for (const QString &name : givenAndFamilyNames(QString::fromLatin1(path))) {
                for (auto scheme = all.begin(); scheme != all.end(); ++scheme)
                    compared += compare(name, scheme.key(), scheme.value()) ? 1 : 0;
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(compared > 10'000);
    }

private:
    /// False if the scheme has no letter for a letter of the name, or spells ё as io and ъ as ie.
    static bool compare(const QString &name, const QString &schemeName, const Scheme &scheme)
    {
        if (name.contains(u'ъ') || (name.contains(u'ё', Qt::CaseInsensitive) && scheme[u'ё'] == u"io"))
            return false;
        for (const QChar c : name.toLower()) {
            if (c.isLetter() && scheme.value(c).isEmpty() && c != u'ь')
                return false;
        }
        const QString latin = spelt(name, scheme);
        [&] {
            QVERIFY2(foldedName(latin) == foldedName(name),
                     qPrintable(name + u' ' + foldedName(name) + u' ' + schemeName + u' ' + latin + u' '
                                + foldedName(latin)));
        }();
        return true;
    }
};

QTEST_GUILESS_MAIN(NameVectorsTest)
#include "NameVectorsTest.moc"
