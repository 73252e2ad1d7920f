#include "model/domain/WalletAddress.h"
#include "model/domain/address/Base58.h"
#include "model/domain/address/Bech32.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tizilim;

/// Every address of data/addresses that counts by its README is judged as its file says.
class AddressVectorsTest : public QObject {
    Q_OBJECT

    static QByteArray read(const char *name)
    {
        QFile file(QStringLiteral(TIZILIM_SOURCE_DIR "/../shared/data/addresses/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QList<QStringList> rows(const char *name)
    {
        QList<QStringList> table;
        for (const QString &line : QString::fromUtf8(read(name)).split(u'\n', Qt::SkipEmptyParts))
            table.append(line.split(u'\t'));
        if (!table.isEmpty())
            table.removeFirst();
        return table;
    }

    static QString verdict(const QString &text, std::optional<Blockchain> chain = {})
    {
        const auto address = WalletAddress::parse(text, chain);
        return address ? QStringLiteral("valid") : address.error().code;
    }

    static std::optional<Blockchain> chainOfCoin(const QString &coin)
    {
        static const QMap<QString, QString> codes{
            {QStringLiteral("bitcoin"), QStringLiteral("BTC")},     {QStringLiteral("btc"), QStringLiteral("BTC")},
            {QStringLiteral("litecoin"), QStringLiteral("LTC")},    {QStringLiteral("ltc"), QStringLiteral("LTC")},
            {QStringLiteral("bitcoincash"), QStringLiteral("BCH")}, {QStringLiteral("bch"), QStringLiteral("BCH")},
            {QStringLiteral("dogecoin"), QStringLiteral("DOGE")},   {QStringLiteral("doge"), QStringLiteral("DOGE")},
            {QStringLiteral("dash"), QStringLiteral("DASH")},       {QStringLiteral("ethereum"), QStringLiteral("EVM")},
            {QStringLiteral("eth"), QStringLiteral("EVM")},         {QStringLiteral("trx"), QStringLiteral("TRON")},
            {QStringLiteral("ripple"), QStringLiteral("XRP")},      {QStringLiteral("xrp"), QStringLiteral("XRP")},
            {QStringLiteral("solana"), QStringLiteral("SOL")},      {QStringLiteral("sol"), QStringLiteral("SOL")},
            {QStringLiteral("monero"), QStringLiteral("XMR")},      {QStringLiteral("xmr"), QStringLiteral("XMR")},
            {QStringLiteral("cardano"), QStringLiteral("ADA")},     {QStringLiteral("ada"), QStringLiteral("ADA")},
            {QStringLiteral("stellar"), QStringLiteral("XLM")},     {QStringLiteral("xlm"), QStringLiteral("XLM")},
            {QStringLiteral("zcash"), QStringLiteral("ZEC")},       {QStringLiteral("zec"), QStringLiteral("ZEC")},
        };
        if (!codes.contains(coin))
            return std::nullopt;
        return parseBlockchain(codes[coin]).value();
    }

private slots:
    void initTestCase()
    {
        if (read("eip55.tsv").isEmpty())
            QSKIP("no public vectors at shared/data/addresses");
    }

    void agreesOnManyCoins()
    {
        int counted = 0;
        for (const QStringList &row : rows("address_vectors_multicoin.tsv")) {
            const auto chain = chainOfCoin(row[0]);
            if (!chain || row.value(3).contains(u"testnet") || row.value(3).contains(u"stagenet"))
                continue;
            ++counted;
            const QString found = verdict(row[1], chain);
            QVERIFY2((found == u"valid") == (row[2] == u"valid"), qPrintable(row.join(u' ') + u' ' + found));
        }
        QCOMPARE(counted, 133);
    }

    void agreesOnBech32Strings()
    {
        for (const QStringList &row : rows("bech32_bech32m.tsv")) {
            if (!row[1].startsWith(u"string"))
                continue;
            const QByteArray text = bech32Text(row[2]);
            const auto expected = row[0] == u"bip-0173" ? Bech32Checksum::Bech32 : Bech32Checksum::Bech32m;
            QVERIFY2(isBech32(text, expected) == (row[1] == u"string_valid"), text.constData());
        }
    }

    void agreesOnSegwitAddresses()
    {
        for (const QStringList &row : rows("bech32_bech32m.tsv")) {
            if (!row[1].startsWith(u"segwit"))
                continue;
            const QString found = verdict(row[2], Blockchain::Bitcoin);
            // BIP-350 withdrew BIP-173's checksum for witness versions above 0.
            const bool withdrawn = row[0] == u"bip-0173" && !row.value(3).startsWith(u"00");
            QVERIFY2((found == u"valid") == (row[1] == u"segwit_valid" && !withdrawn),
                     qPrintable(row[2] + u' ' + found));
        }
    }

    void agreesOnEip55()
    {
        for (const QStringList &row : rows("eip55.tsv"))
            QCOMPARE(verdict(row[0], Blockchain::Evm) == u"valid", row[1].startsWith(u"valid"));
    }

    void agreesOnTep2()
    {
        const QString text = QString::fromUtf8(read("ton_tep2_address.md"));
        QSet<QString> accounts;
        for (const char *address :
             {"-1:e56754f83426f69b09267bd876ac97c44821345b7e266bd956a7bfbfb98df35c",
              "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvq", "Uf_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXGYv"}) {
            QVERIFY(text.contains(QLatin1String(address)));
            accounts.insert(WalletAddress::parse(QLatin1String(address), Blockchain::Ton).value().canonical());
        }
        QCOMPARE(accounts.size(), 1);
    }

    void decodesBase58()
    {
        for (const QJsonValue &entry : QJsonDocument::fromJson(read("base58_encode_decode.json")).array()) {
            const QByteArray text = entry[1].toString().toLatin1();
            const auto decoded = decodeBase58({text.constData(), static_cast<std::size_t>(text.size())});
            QVERIFY(decoded);
            QCOMPARE(QByteArray(reinterpret_cast<const char *>(decoded->bytes().data()),
                                static_cast<qsizetype>(decoded->size()))
                         .toHex(),
                     entry[0].toString().toLatin1());
        }
    }

    void tellsAddressesFromPrivateKeys()
    {
        for (const QJsonValue &entry : QJsonDocument::fromJson(read("base58_keys_valid.json")).array()) {
            const QString text = entry[0].toString();
            const QJsonValue facts = entry[2];
            if (facts[QLatin1String("isPrivkey")].toBool()) {
                QCOMPARE(verdict(text, Blockchain::Bitcoin), QStringLiteral("address.private_key"));
                continue;
            }
            const auto address = WalletAddress::parse(text, Blockchain::Bitcoin);
            QVERIFY2(address, qPrintable(text));
            QCOMPARE(address->isOfTestNetwork(), facts[QLatin1String("isTestnet")].toBool());
        }
        for (const QJsonValue &entry : QJsonDocument::fromJson(read("base58_keys_invalid.json")).array())
            QVERIFY2(verdict(entry[0].toString(), Blockchain::Bitcoin) != u"valid", qPrintable(entry[0].toString()));
    }

    void agreesOnBitcoinAndLitecoin()
    {
        const QJsonArray standard =
            QJsonDocument::fromJson(read("bitcoinjs_address.json"))[QLatin1String("standard")].toArray();
        QVERIFY(!standard.isEmpty());
        for (const QJsonValue &entry : standard) {
            const bool litecoin = entry[QLatin1String("network")] == QLatin1String("litecoin");
            const Blockchain chain = litecoin ? Blockchain::Litecoin : Blockchain::Bitcoin;
            for (const char *form : {"base58check", "bech32"}) {
                if (const QString text = entry[QLatin1String(form)].toString(); !text.isEmpty())
                    QCOMPARE(verdict(text, chain), QStringLiteral("valid"));
            }
        }
    }

    void knowsEveryListedAddressOfKnownChains()
    {
        // What the lists have wrong: a TRON address called Bitcoin's, and a hash called Monero's address.
        const QSet<QString> wrong{QStringLiteral("TUCsTq7TofTCJRRoHk6RvhMoS2mJLm5Yzq"),
                                  QStringLiteral("5be5543ff73456ab9f2d207887e2af87322c651ea1a873c5b25b7ffae456c320")};
        int counted = 0;
        for (const QStringList &row : rows("ofac_addresses_merged.tsv")) {
            const auto chain = parseBlockchain(row[0]);
            counted += chain ? 1 : 0;
            if (chain)
                QCOMPARE(verdict(row[1], *chain) == u"valid", !wrong.contains(row[1]));
            else if (row[0].startsWith(u"USD"))
                QCOMPARE(verdict(row[1]), QStringLiteral("valid"));
        }
        QVERIFY(counted > 600);
    }

    void findsTheMalformedAmongSeizedWallets()
    {
        QSet<QString> malformed;
        for (const QStringList &row : rows("il_mod_seizure_wallets.tsv")) {
            const bool knownChain = row[0].isEmpty() || row[0] == u"USDT" || parseBlockchain(row[0]);
            if (knownChain && verdict(row[1]) != u"valid")
                malformed.insert(row[1]);
        }
        QCOMPARE(malformed, (QSet<QString>{QStringLiteral("3HQJ9ta7TmYNRjkby3nbMGdHzNCCiXs3Ui"),
                                           QStringLiteral("18yzhmcgHtRVoEX3doCrqhis6fFU1dHFUE")}));
    }

private:
    /// The text of a row; a byte that could not be written stands before it as "0x7F + ".
    static QByteArray bech32Text(const QString &cell)
    {
        if (!cell.startsWith(u"0x"))
            return cell.toLatin1();
        return char(cell.mid(2, 2).toInt(nullptr, 16)) + cell.mid(7).toLatin1();
    }

    /// BIP-173 for a text with any human-readable part: 1 to 83 characters from 33 to 126, at most 90 in all.
    static bool isBech32(const QByteArray &text, Bech32Checksum expected)
    {
        const qsizetype separator = text.lastIndexOf('1');
        if (separator < 1 || text.size() > 90)
            return false;
        const bool inRange = std::ranges::all_of(text.first(separator), [](char c) { return c >= 33 && c <= 126; });
        const QByteArray prefix = text.first(separator).toLower();
        const auto decoded = decodeBech32({text.constData(), static_cast<std::size_t>(text.size())},
                                          {prefix.constData(), static_cast<std::size_t>(prefix.size())});
        return inRange && decoded && decoded->checksum == expected;
    }
};

QTEST_GUILESS_MAIN(AddressVectorsTest)
#include "AddressVectorsTest.moc"
