#include "app/imports/ColumnMapping.h"

#include <QTest>

using namespace tizilim;

class ColumnMappingTest : public QObject {
    Q_OBJECT

    const ImportColumns m_columns{
        .columns = {{.name = QStringLiteral("client_id"), .required = true, .synonyms = {QStringLiteral("ИИН"), QStringLiteral("IIN/BIN")}},
                    {.name = QStringLiteral("kind"), .required = true},
                    {.name = QStringLiteral("name_kk")},
                    {.name = QStringLiteral("name_ru"), .synonyms = {QStringLiteral("ФИО")}},
                    {.name = QStringLiteral("birth_date"), .synonyms = {QStringLiteral("kind")}}},
        .atLeastOneOf = {{QStringLiteral("name_kk"), QStringLiteral("name_ru")}},
    };

    ColumnMapping recognise(const QString &header) const { return ColumnMapping::recognise(header.split(u'|'), m_columns); }

    QString codeOf(const QByteArray &json) const
    {
        const auto mapping = ColumnMapping::fromJson(json, {QStringLiteral("a"), QStringLiteral("b")}, m_columns);
        return mapping ? QString() : mapping.error().code;
    }

private slots:
    void recognisesNames()
    {
        const auto mapping = recognise(QStringLiteral("kind|Client-ID|фио|x||tizilim_reason"));
        QCOMPARE(mapping.indexOf(QStringLiteral("client_id")), 1);
        QCOMPARE(mapping.indexOf(QStringLiteral("kind")), 0);
        QCOMPARE(mapping.indexOf(QStringLiteral("name_ru")), 2);
        QCOMPARE(mapping.indexOf(QStringLiteral("birth_date")), -1); // a synonym does not take what a name has taken
        QCOMPARE(mapping.ignored(), (QStringList{QStringLiteral("x"), QStringLiteral("5")}));
        QVERIFY(mapping.missing().isEmpty());
        QVERIFY(mapping.complete());
        QCOMPARE(mapping.cell({.line = 2, .cells = {QStringLiteral("person"), QStringLiteral("7")}, .faults = {}}, QStringLiteral("client_id")),
                 QStringLiteral("7"));
        QCOMPARE(mapping.fileName(QStringLiteral("client_id")), QStringLiteral("Client-ID"));
        QCOMPARE(mapping.fileName(QStringLiteral("birth_date")), QStringLiteral("birth_date"));
    }

    void namesWhatIsMissing()
    {
        const auto mapping = recognise(QStringLiteral("kind"));
        QCOMPARE(mapping.missing(), (QStringList{QStringLiteral("client_id"), QStringLiteral("name_kk / name_ru")}));
        QCOMPARE(mapping.complete().error(),
                 Error::refused("import.missing_columns", {QStringLiteral("client_id, name_kk / name_ru")}));
    }

    void officersSayWins()
    {
        const QStringList header{QStringLiteral("kind"), QStringLiteral("name_kk"), QStringLiteral("номер")};
        auto mapping = ColumnMapping::recognise(header, m_columns);
        mapping.assign(2, QStringLiteral("client_id"));
        mapping.assign(1, {});
        QCOMPARE(mapping.indexOf(QStringLiteral("name_kk")), -1);
        const auto again = ColumnMapping::fromJson(mapping.toJson(), header, m_columns);
        QVERIFY(again);
        QCOMPARE(again->indexOf(QStringLiteral("client_id")), 2);
        QCOMPARE(again->indexOf(QStringLiteral("kind")), 0);
        QCOMPARE(again->indexOf(QStringLiteral("name_kk")), -1);
        QCOMPARE(again->ignored(), QStringList{QStringLiteral("name_kk")});
        QCOMPARE(again->toJson(), mapping.toJson());
        // Another file of the same sender that lacks a column.
        const auto other = ColumnMapping::fromJson(mapping.toJson(), {QStringLiteral("номер")}, m_columns);
        QVERIFY(other);
        QCOMPARE(other->indexOf(QStringLiteral("client_id")), 0);
    }

    void refusesMapsThatSayNothingClear()
    {
        QCOMPARE(codeOf(R"({"columns":{"a":"client_id","b":null}})"), QString());
        QCOMPARE(codeOf("[]"), QStringLiteral("import.map_malformed"));
        QCOMPARE(codeOf(R"({"columns":{"a":1}})"), QStringLiteral("import.map_malformed"));
        QCOMPARE(codeOf(R"({"columns":{},"x":1})"), QStringLiteral("import.map_malformed"));
        QCOMPARE(codeOf(R"({"columns":{"a":"nothing"}})"), QStringLiteral("import.map_unknown_column"));
        QCOMPARE(codeOf(R"({"columns":{"a":"kind","b":"kind"}})"), QStringLiteral("import.map_twice"));
        QCOMPARE(codeOf(R"({"columns":{"a":"kind","a":"name_kk"}})"), QStringLiteral("json.duplicate_key"));
        QCOMPARE(codeOf("{"), QStringLiteral("json.malformed"));
    }
};

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "ColumnMappingTest.moc"
