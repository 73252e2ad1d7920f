#include "model/history/CanonicalJson.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace tizilim;
using nlohmann::json;

class CanonicalJsonTest : public QObject {
    Q_OBJECT

private slots:
    void writesTheOneForm_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("canonical");
        QTest::newRow("empty object") << QByteArray(" { } ") << QByteArray("{}");
        QTest::newRow("literals") << QByteArray("[null, true ,false]") << QByteArray("[null,true,false]");
        QTest::newRow("integers") << QByteArray("[0,-0,-1,9007199254740991,-9007199254740991]")
                                  << QByteArray("[0,0,-1,9007199254740991,-9007199254740991]");
        // RFC 8785, section 3.2.2.2
        QTest::newRow("escapes") << QByteArray(R"("\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/\b\f\r\t\u007f")")
                                 << QByteArray("\"\xE2\x82\xAC$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\r\\t\x7F\"");
        // RFC 8785, section 3.2.3: the order of UTF-16 units, where U+1F600 comes before U+FB33
        QTest::newRow("order of keys")
            << QByteArray(R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",)"
                          R"("1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control",)"
                          R"("\u00f6":"Latin Small Letter O With Diaeresis"})")
            << QByteArray("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xC2\x80\":\"Control\","
                          "\"\xC3\xB6\":\"Latin Small Letter O With Diaeresis\",\"\xE2\x82\xAC\":\"Euro Sign\","
                          "\"\xF0\x9F\x98\x80\":\"Emoji: Grinning Face\","
                          "\"\xEF\xAC\xB3\":\"Hebrew Letter Dalet With Dagesh\"}");
        QTest::newRow("nested") << QByteArray(R"({"b":[{"d":1,"c":"\u04d9"}],"a":{}})")
                                << QByteArray("{\"a\":{},\"b\":[{\"c\":\"\xD3\x99\",\"d\":1}]}");
    }

    void writesTheOneForm()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, canonical);
        const json value = json::parse(source.toStdString());
        QCOMPARE(canonicalJson(value).value(), canonical);
        QVERIFY(parseCanonicalJson(canonical).value() == value);
    }

    void refusesWhatHasNoOneForm_data()
    {
        QTest::addColumn<json>("value");
        QTest::addColumn<QString>("what");
        json deep;
        for (int i = 0; i < 70; ++i)
            deep = json::array({deep});
        QTest::newRow("float") << json(1.0) << "float";
        QTest::newRow("2^53") << json(9007199254740992) << "integer";
        QTest::newRow("-2^53") << json(-9007199254740992) << "integer";
        QTest::newRow("2^64 - 1") << json(std::numeric_limits<quint64>::max()) << "integer";
        QTest::newRow("not UTF-8") << json("\xC3\x28") << "text";
        QTest::newRow("key not UTF-8") << json{{"\xED\xA0\x80", 1}} << "text";
        QTest::newRow("deep") << deep << "depth";
        QTest::newRow("bytes") << json::binary({1, 2}) << "value";
    }

    void refusesWhatHasNoOneForm()
    {
        QFETCH(json, value);
        QFETCH(QString, what);
        const auto written = canonicalJson(value);
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("json.not_canonical"));
        QCOMPARE(written.error().values, QStringList{what});
    }

    void readsOnlyTheOneForm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << "json.malformed";
        QTest::newRow("cut") << QByteArray(R"({"a":)") << "json.malformed";
        QTest::newRow("two values") << QByteArray("{}{}") << "json.malformed";
        QTest::newRow("comment") << QByteArray("{}//") << "json.malformed";
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << "json.not_canonical";
        QTest::newRow("space") << QByteArray(R"({"a": 1})") << "json.not_canonical";
        QTest::newRow("order") << QByteArray(R"({"b":1,"a":1})") << "json.not_canonical";
        QTest::newRow("key twice") << QByteArray(R"({"a":1,"a":1})") << "json.not_canonical";
        QTest::newRow("minus zero") << QByteArray("-0") << "json.not_canonical";
        QTest::newRow("needless escape") << QByteArray(R"("\u0041")") << "json.not_canonical";
        QTest::newRow("many brackets") << QByteArray(1'000'000, '[') << "json.malformed";
        QTest::newRow("many levels") << QByteArray(100'000, '[') + QByteArray(100'000, ']') << "json.not_canonical";
    }

    void readsOnlyTheOneForm()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto value = parseCanonicalJson(bytes);
        QVERIFY(!value);
        QCOMPARE(value.error().code, code);
    }
};


QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "CanonicalJsonTest.moc"
