#include "model/base/StrictJson.h"

#include <QTest>

using namespace tizilim;

class StrictJsonTest : public QObject {
    Q_OBJECT

    static QString codeOf(const QByteArray &text, const JsonLimits &limits = {})
    {
        const auto json = parseStrictJson(text, limits);
        return json ? QString() : json.error().code;
    }

private slots:
    void readsWhatItIsGiven()
    {
        const auto json = parseStrictJson(R"({"a":[1,-2,"x",true,null,{"b":0.5}],"":{}})");
        QVERIFY(json);
        QCOMPARE(json->dump(), std::string(R"({"":{},"a":[1,-2,"x",true,null,{"b":0.5}]})"));
        QVERIFY(parseStrictJson("9007199254740993")->is_number_unsigned());
        QCOMPARE((*parseStrictJson("9007199254740993")).get<quint64>(), quint64(9007199254740993));
    }

    void namesThePlaceOfAnError()
    {
        const auto json = parseStrictJson("{\n  \"a\": 1,\n  \"b\" 2\n}");
        QVERIFY(!json);
        QCOMPARE(json.error().code, QStringLiteral("json.malformed"));
        QCOMPARE(json.error().values.first(), QStringLiteral("3"));
        QCOMPARE(json.error().values.at(1), QStringLiteral("7"));
        QCOMPARE(codeOf(""), QStringLiteral("json.malformed"));
        QCOMPARE(codeOf("{} {}"), QStringLiteral("json.malformed"));
        QCOMPARE(codeOf("[1,]"), QStringLiteral("json.malformed"));
        QCOMPARE(codeOf("[\"\xC3(\"]"), QStringLiteral("json.malformed"));
    }

    void refusesEqualKeysAtEveryLevel()
    {
        QCOMPARE(codeOf(R"({"iin":"1","iin":"1"})"), QStringLiteral("json.duplicate_key"));
        QCOMPARE(codeOf(R"([{"a":{"b":1,"c":2,"b":3}}])"), QStringLiteral("json.duplicate_key"));
        QCOMPARE(codeOf(R"({"a":1,"\u0061":2})"), QStringLiteral("json.duplicate_key"));
        QCOMPARE(codeOf(R"([{"a":1},{"a":2}])"), QString());
        QCOMPARE(codeOf(R"({"a":1,"a":2})", {.refuseDuplicateKeys = false}), QString());
    }

    void keepsToItsLimits()
    {
        QCOMPARE(codeOf(QByteArray(64, '[') + QByteArray(64, ']')), QString());
        QCOMPARE(codeOf(QByteArray(65, '[') + QByteArray(65, ']')), QStringLiteral("json.too_deep"));
        QCOMPARE(codeOf("[1]", {.bytes = 2}), QStringLiteral("json.too_large"));
        QCOMPARE(codeOf("[1e400]"), QStringLiteral("json.number_too_large"));
    }
};

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "StrictJsonTest.moc"
