#include "model/crypto/CodeKeys.h"
#include "model/crypto/GroupedCode.h"
#include "tests/support/TestRandomness.h"

#include <QSet>
#include <QTest>

using namespace tizilim;

class PaperCodesTest : public QObject {
    Q_OBJECT

    static constexpr const char *alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

private slots:
    void areGroupsOfFive()
    {
        TestRandomness randomness;
        const QStringList recovery = RecoveryKey::make(randomness).toText().split(u'-');
        QCOMPARE(recovery.size(), 13);
        const QStringList invite = InviteCode::make(randomness).toText().split(u'-');
        QCOMPARE(invite.size(), 6);
        for (const QString &group : recovery + invite) {
            QCOMPARE(group.size(), 5);
            for (const QChar c : group)
                QVERIFY(QLatin1String(alphabet).contains(c));
        }
    }

    void readBackToTheSameKeys()
    {
        TestRandomness randomness;
        for (int i = 0; i < 200; ++i) {
            const RecoveryKey key = RecoveryKey::make(randomness);
            const auto read = RecoveryKey::parse(key.toText());
            QVERIFY(read);
            QCOMPARE(read->keys().agreement.publicBytes(), key.keys().agreement.publicBytes());
            QCOMPARE(read->keys().signer.publicKey().bytes(), key.keys().signer.publicKey().bytes());
            const InviteCode code = InviteCode::make(randomness);
            QCOMPARE(InviteCode::parse(code.toText())->toText(), code.toText());
        }
    }

    void forgiveWhatHandsDo()
    {
        const SecretBytes secret = SecretBytes::copyOf(bytesOf(QByteArray::fromHex("0123456789abcdef0123456789abcd")));
        const QString text = GroupedCode::write(secret);
        const auto reads = [&](const QString &typed) {
            const auto read = GroupedCode::read(typed, 15);
            return read && *read == secret;
        };
        QVERIFY(reads(text.toLower()));
        QVERIFY(reads(QString(text).replace(u'-', u' ')));
        QVERIFY(reads(QString(text).remove(u'-')));
        QVERIFY(reads(u"  " + QString(text).replace(u'-', QStringLiteral(" – ")) + u'\n'));
        QVERIFY(reads(QString(text).replace(u'0', u'O').replace(u'1', u'l')));
        QVERIFY(reads(QString(text).replace(u'0', u'о').replace(u'1', u'І'))); // Cyrillic
        QVERIFY(reads(QString(text).replace(u'A', u'А').replace(u'B', u'В').replace(u'C', u'с')));
    }

    void nameTheGroupOfEveryWrongCharacter()
    {
        TestRandomness randomness;
        const QString text = RecoveryKey::make(randomness).toText();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'-')
                continue;
            for (const char *c = alphabet; *c != '\0'; ++c) {
                QString wrong = text;
                wrong[i] = QLatin1Char(*c);
                if (wrong == text)
                    continue;
                const auto read = RecoveryKey::parse(wrong);
                QVERIFY(!read);
                QCOMPARE(read.error().code, QStringLiteral("code.group"));
                QCOMPARE(read.error().values.first(), QString::number(i / 6 + 1));
            }
        }
    }

    void seeCharactersAndGroupsThatChangedPlaces()
    {
        TestRandomness randomness;
        for (int i = 0; i < 50; ++i) {
            const QString text = RecoveryKey::make(randomness).toText();
            for (qsizetype j = 1; j < text.size(); ++j) {
                QString wrong = text;
                std::swap(wrong[j - 1], wrong[j]);
                if (QString(wrong).remove(u'-') != QString(text).remove(u'-'))
                    QVERIFY(!RecoveryKey::parse(wrong));
            }
            QStringList groups = text.split(u'-');
            groups.swapItemsAt(i % 13, (i + 5) % 13);
            if (groups.join(u'-') != text)
                QVERIFY(!RecoveryKey::parse(groups.join(u'-')));
        }
    }

    void sayWhatIsMissing()
    {
        TestRandomness randomness;
        const QString text = RecoveryKey::make(randomness).toText();
        const auto cut = RecoveryKey::parse(text.left(text.size() - 6));
        QCOMPARE(cut.error().code, QStringLiteral("code.length"));
        QCOMPARE(cut.error().values, (QStringList{QStringLiteral("65"), QStringLiteral("60")}));
        QVERIFY(RecoveryKey::parse(text + u'0').error().is("code.length"));
        QVERIFY(RecoveryKey::parse(QString()).error().is("code.length"));
        const auto dropped = RecoveryKey::parse(QString(text).remove(7, 1)); // one character of the second group
        QVERIFY(!dropped);
        QString strange = text;
        strange[13] = u'U';
        QCOMPARE(RecoveryKey::parse(strange).error().code, QStringLiteral("code.character"));
        QCOMPARE(RecoveryKey::parse(strange).error().values, QStringList{QStringLiteral("3")});
    }

    void giveDifferentKeysForDifferentUses()
    {
        TestRandomness randomness;
        const CodeKeys keys = RecoveryKey::make(randomness).keys();
        QVERIFY(!(keys.agreement.privateBytes() == keys.signer.seed()));
    }
};

QTEST_GUILESS_MAIN(PaperCodesTest)
#include "PaperCodesTest.moc"
