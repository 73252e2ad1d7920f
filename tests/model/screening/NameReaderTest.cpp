#include "model/screening/NameReader.h"
#include "model/screening/CompanyForms.h"

#include <QTest>

using namespace tizilim;

class NameReaderTest : public QObject {
    Q_OBJECT

    static QString classOf(const NameWord &word)
    {
        switch (word.wordClass) {
        case WordClass::Name:
            return QStringLiteral("name");
        case WordClass::Patronymic:
            return QStringLiteral("father");
        case WordClass::Initial:
            return QStringLiteral("initial");
        case WordClass::Common:
            return QStringLiteral("common");
        case WordClass::Number:
            return u"number " + QString::number(word.value);
        case WordClass::Title:
            return QStringLiteral("title");
        case WordClass::Particle:
            return QStringLiteral("particle");
        case WordClass::LegalForm:
            return QStringLiteral("form");
        }
        return {};
    }

    static QStringList classes(const char *name, NameKind kind)
    {
        NameReader reader;
        QStringList list;
        for (const NameWord &word : reader.read(QString::fromUtf8(name), kind).words)
            list += classOf(word);
        return list;
    }

    static NameModel person(const char *name) { return NameReader().read(QString::fromUtf8(name), NameKind::Person); }

    static std::uint32_t formOf(const char *name)
    {
        for (const NameWord &word : NameReader().read(QString::fromUtf8(name), NameKind::Company).words) {
            if (word.wordClass == WordClass::LegalForm)
                return word.value;
        }
        return 0;
    }

private slots:
    void knowsThePartsOfNamesOfPeople_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const QStringList &parts) {
            QTest::newRow(name) << QString::fromUtf8(name) << parts;
        };
        const QString name = QStringLiteral("name");
        const QString father = QStringLiteral("father");
        const QString initial = QStringLiteral("initial");
        const QString particle = QStringLiteral("particle");
        row("Ескендіров Талғат Нұржанұлы", {name, name, father});
        row("Ескендирова Лаура Талгатовна", {name, name, father});
        row("Talğat Nurjan uly", {name, father});
        row("Әлиев Рауф Камал оглы", {name, name, father});
        row("Ескендіров Т.Н.", {name, initial, initial});
        row("Т. Н. Ескендіров", {initial, initial, name});
        row("Дж. Смит", {initial, name});
        row("KT Ellison", {initial, initial, name});
        row("Dr. Karim al-Fulani", {QStringLiteral("title"), name, particle, name});
        row("Hans van der Meer", {name, particle, particle, name});
    }

    void knowsThePartsOfNamesOfPeople()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, parts);
        QCOMPARE(classes(name.toUtf8().constData(), NameKind::Person), parts);
    }

    void comparesPatronymicsByTheFathersName()
    {
        const auto father = [](const char *name) { return person(name).words.back().facts.core; };
        QCOMPARE(father("Болатұлы"), father("Болатович"));
        QCOMPARE(father("Болатқызы"), father("Болатовна"));
        QCOMPARE(father("Мұратбайұлы"), father("Муратбаевич"));
        QCOMPARE(father("Talgat uly"), father("Талгатович"));
    }

    void tellsTheSexByEndings()
    {
        QVERIFY(person("Сергеева").words.front().facts.sex == NameSex::Female);
        QVERIFY(person("Сергеев").words.front().facts.sex == NameSex::Male);
        QCOMPARE(person("Сергеева").words.front().facts.core, person("Сергеев").words.front().facts.core);
        QVERIFY(person("Болатқызы").words.front().facts.sex == NameSex::Female);
        QVERIFY(person("Айбек").words.front().facts.sex == NameSex::Unknown);
    }

    void readsDigitsInPeoplesNamesAsLetters()
    {
        QCOMPARE(person("V1ct0r").words.front().facts.folded, person("Victor").words.front().facts.folded);
    }

    void findsLegalFormsWhereverTheyStand()
    {
        const std::uint32_t limited = static_cast<std::uint32_t>(FormGroup::LimitedLiability) + 1;
        for (const char *name : {"ТОО «Ромашка»", "«Ромашка» ЖШС", "Romashka LLP", "Romashka, L.L.C.", "Ромашка GmbH",
                                 "RomashkaLTD", "Товарищество с ограниченной ответственностью «Ромашка»",
                                 "Romashka Sp. z o.o.", "«Ромашка» жауапкершілігі шектеулі серіктестігі"})
            QVERIFY2(formOf(name) == limited, name);
        const std::uint32_t joint = static_cast<std::uint32_t>(FormGroup::JointStock) + 1;
        for (const char *name :
             {"АО «Ромашка»", "«Ромашка» акционерлік қоғамы", "Romashka S.A. de C.V.", "PJSC Romashka", "Romashka AG"})
            QVERIFY2(formOf(name) == joint, name);
        QCOMPARE(formOf("Ромашка"), 0U);
    }

    void readsCompaniesWordByWord()
    {
        QCOMPARE(classes("«Ромашка Трейдинг 24» ЖШС", NameKind::Company),
                 QStringList({QStringLiteral("name"), QStringLiteral("common"), QStringLiteral("number 24"),
                              QStringLiteral("form")}));
        QCOMPARE(classes("Romashka Fund IV L.P.", NameKind::Company),
                 QStringList({QStringLiteral("name"), QStringLiteral("common"), QStringLiteral("number 4"),
                              QStringLiteral("form")}));
        QCOMPARE(classes("Romashka Thirty-Three", NameKind::Company),
                 QStringList({QStringLiteral("name"), QStringLiteral("number 33")}));
        QCOMPARE(classes("R.M.K. Systems", NameKind::Company),
                 QStringList({QStringLiteral("name"), QStringLiteral("common")}));
        QCOMPARE(classes("General Trading Company", NameKind::Company),
                 QStringList({QStringLiteral("name"), QStringLiteral("name"), QStringLiteral("form")}));
    }

    void writesBusinessWordsOneWay()
    {
        const auto second = [](const char *name) {
            return NameReader().read(QString::fromUtf8(name), NameKind::Company).words.at(1).facts.folded;
        };
        QCOMPARE(second("Ромашка Консалтинг"), second("Romashka Consulting"));
        QCOMPARE(second("Ромашка Логистик"), second("Romashka Logistics"));
    }

    void tellsCompaniesByTheirForm()
    {
        NameReader reader;
        QVERIFY(reader.read(u"ТОО «Асан и сыновья»", NameKind::Unknown).kind == NameKind::Company);
        QVERIFY(reader.read(u"Асанов Талғат", NameKind::Unknown).kind == NameKind::Person);
    }

    void survivesAnything()
    {
        NameReader reader;
        for (const QString &name : {QString(), QStringLiteral("   "), QStringLiteral("...''\"()"),
                                    QString(70'000, u'а'), QString(u'а').append(u' ').repeated(5'000),
                                    QString::fromUtf8("\xF0\x9F\x98\x80 ."), QString(QChar(0xD800))}) {
            (void)reader.read(name, NameKind::Person);
            (void)reader.read(name, NameKind::Company);
        }
    }
};

QTEST_GUILESS_MAIN(NameReaderTest)
#include "NameReaderTest.moc"
