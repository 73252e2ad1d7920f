#include "app/imports/SafeXml.h"

#include <QBuffer>
#include <QTest>

using namespace tizilim;

class SafeXmlTest : public QObject {
    Q_OBJECT

    static QString read(QByteArray text, const XmlLimits &limits = {})
    {
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        SafeXml xml(buffer, limits);
        QString result;
        for (;;) {
            const auto token = xml.next();
            if (!token)
                return token.error().code + u'(' + token.error().values.join(u',') + u')';
            switch (*token) {
            case SafeXml::Token::StartElement: result += u'<' + xml.name() + QString::number(xml.depth()) + u'>'; break;
            case SafeXml::Token::EndElement: result += u"</" + xml.name() + QString::number(xml.depth()) + u'>'; break;
            case SafeXml::Token::Text: result += xml.text(); break;
            case SafeXml::Token::End: return result;
            }
        }
    }

private slots:
    void readsElementsAndText()
    {
        QCOMPARE(read("<?xml version='1.0' encoding='utf-8'?><!-- no --><a><?no?><b>x &amp; &#1179;</b><![CDATA[<y>]]></a>"),
                 QStringLiteral("<a1><b2>x & қ</b2><y></a1>"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &text, const char *code) {
            QTest::newRow(name) << text << QString::fromLatin1(code);
        };
        row("document type", "<!DOCTYPE a><a/>", "xml.doctype");
        row("entity of a document type", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "xml.doctype");
        row("unknown entity", "<a>&x;</a>", "xml.malformed");
        row("depth 65", QByteArray("<a>").repeated(65) + QByteArray("</a>").repeated(65), "xml.too_deep");
        row("UTF-7", "<?xml version='1.0' encoding='UTF-7'?><a>+ADw-b+AD4-</a>", "xml.");
        row("Windows-1251", "<?xml version='1.0' encoding='windows-1251'?><a/>", "xml.encoding");
        row("invalid UTF-8", "<a>\xC3(</a>", "xml.malformed");
        row("NUL", QByteArray("<a>\0</a>", 8), "xml.malformed");
        row("two roots", "<a/><b/>", "xml.malformed");
        row("text behind", "<a/>x", "xml.malformed");
        row("cut short", "<a><b>", "xml.malformed");
        row("empty", "", "xml.malformed");
        row("equal attributes", "<a x='1' x='2'/>", "xml.malformed");
        row("unbound prefix", "<p:a/>", "xml.malformed");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QVERIFY2(read(text).startsWith(code), qPrintable(read(text)));
    }

    void keepsToItsLimits()
    {
        QVERIFY(read(QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64)).startsWith(u'<'));
        const QByteArray large = "<a>" + QByteArray("<b>xxxxxxxx</b>").repeated(10'000) + "</a>";
        QVERIFY(read(large, {.tokenBytes = 20'000}).startsWith(u'<'));
        QVERIFY(read(large, {.bytes = 100'000}).startsWith(u"xml.too_large"));
        QVERIFY(read("<a>" + QByteArray(100'000, 'x') + "</a>", {.tokenBytes = 20'000}).startsWith(u"xml.token_too_large"));
        QVERIFY(read("<a x='" + QByteArray(100'000, 'x') + "'/>", {.tokenBytes = 20'000}).startsWith(u"xml.token_too_large"));
    }

    void skipsAndCollects()
    {
        QByteArray text("<a><skip>x<y>z</y></skip><t>1<b>2</b>3</t></a>");
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        SafeXml xml(buffer);
        QVERIFY(xml.next());
        QVERIFY(xml.next());
        QVERIFY(xml.skipElement());
        QCOMPARE(*xml.next(), SafeXml::Token::StartElement);
        QCOMPARE(*xml.elementText(), QStringLiteral("123"));
        QCOMPARE(*xml.next(), SafeXml::Token::EndElement);
        QCOMPARE(*xml.next(), SafeXml::Token::End);
    }
};

QTEST_GUILESS_MAIN(SafeXmlTest)
#include "SafeXmlTest.moc"
