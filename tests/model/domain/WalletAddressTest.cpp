#include "model/domain/WalletAddress.h"

#include <QTest>

using namespace tizilim;

class WalletAddressTest : public QObject {
    Q_OBJECT

    static QString latin(const char *text) { return QString::fromUtf8(text); }

private slots:
    void tellsEveryChainAnAddressCanBelongTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("chains");
        QTest::addColumn<bool>("testNetwork");
        QTest::addColumn<bool>("checksum");
        const auto row = [](const char *chains, const char *text, bool test = false, bool checksum = true) {
            QTest::newRow(text) << latin(text) << latin(chains) << test << checksum;
        };
        row("BTC|BCH", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
        row("BTC|BCH", "3FyVFsEyyBPzHjD3qUEgX7Jsn4tcHNZFkn");
        row("BTC|LTC|BCH", "mzBc4XEFSdzCDcTxAgf6EZXgsZWpztRhef", true);
        row("BTC|LTC|BCH|DOGE", "2MxKEf2su6FGAUfCEAHreGFQvEYrfYNHvL7", true);
        row("BTC", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
        row("BTC", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4");
        row("BTC", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0");
        row("BTC", "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7", true);
        row("LTC", "LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9");
        row("LTC", "MQMcJhpWHYVeQArcZR3sBgyPZxxRtnH441");
        row("LTC", "ltc1qg42tkwuuxefutzxezdkdel39gfstuap288mfea");
        row("LTC",
            "ltcmweb1qq20e2arnhvxw97katjkmsd35agw3capxjkrkh7dk8d30rczm8ypxuq329nwh2twmchhqn3jqh7ua4ps539f6aazh79j"
            "y76urqht4qa59ts3at6gf");
        row("BCH", "bitcoincash:qq4v32mtagxac29my6gwj6fd4tmqg8rysu23dax807");
        row("BCH", "qpf2cphc5dkuclkqur7lhj2yuqq9pk3hmukle77vhq");
        row("BCH", "BITCOINCASH:QQ4V32MTAGXAC29MY6GWJ6FD4TMQG8RYSU23DAX807");
        row("BCH", "bitcoincash:pvstqkm54dtvnpyqxt5m5n7sjsn4enrlxc526xyxlnjkaycdzfeu69reyzmqx");
        row("BCH", "bitcoincash:zpm2qsznhks23z7629mms6s4cwef74vcwvrqekrq9w");
        row("DOGE", "DPpJVPpvPNP6i6tMj4rTycAGh8wReTqaSU");
        row("DOGE", "A7JjzK9k9x5b2MkkQzqt91WZsuu7wTu6iS");
        row("DASH", "Xx4dYKgz3Zcv6kheaqog3fynaKWjbahb6b");
        row("EVM", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
        row("EVM", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", false, false);
        row("EVM", "0x52908400098527886E0F7030069857D2E4169EE7", false, false);
        row("TRON", "TNDzfERDpxLDS2w1q6yaFC7pzqaSQ3Bg3r");
        row("XRP", "r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59");
        row("XRP", "XVLhHMPHU98es4dbozjVtdWzVrDjtV8AqEL4xcZj5whKbmc");
        row("SOL", "833XorXTTx5iya5B3Tr6iqEs9GbRuvVfwyLCP2vpdzhq", false, false);
        row("SOL", "Vote111111111111111111111111111111111111111", false, false);
        row("SOL", "11111111111111111111111111111111", false, false);
        row("TON", "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvq");
        row("TON", "Ef/lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7+/uY3zXDvq");
        row("TON", "-1:e56754f83426f69b09267bd876ac97c44821345b7e266bd956a7bfbfb98df35c", false, false);
        row("XMR", "47zQ5LAivg6hNCgijXSEFVLX7mke1bgM6YGLFaANDoJbgXDymcAAZvvMNt2PmMpqEe5qRy2zyfMYXdwpmdyitiFh84xnPG2");
        row("XMR",
            "4Gd4DLiXzBmbVX2FZZ3Cvu6fUaWACup1qDowprUCje1kSP4FmbftiJMSfV8kWZXNqmVwj4m52xqtgFNUudVmsmGkGvkLcCibWfVUf"
            "UFVB7");
        row("ADA", "Ae2tdPwUPEYzs5BRbGcoS3DXvK8mwgggmESz4HqUwMyaS9eNksZGz1LMS9v");
        row("ADA", "addr1gx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer5pnz75xxcrzqf96k"); // a pointer
        row("ADA", "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8");
        row("ADA", "stake1uyehkck0lajq8gr28t9uxnuvgcqrc6070x3k9r8048z8y5gh6ffgw");
        row("XLM", "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ");
        row("XLM", "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ");
        row("XLM", "CA3D5KRYM6CB7OWQ6TWYRR3Z4T7GNZLKERYNZGGA5SOAOPIFY6YQGAXE");
        row("ZEC", "t1U9yhDa5XEjgfnTgZoKddeSiEN1aoLkQxq");
        row("ZEC", "zs1qqqqqqqqqqqqqqqqqqcguyvaw2vjk4sdyeg0lc970u659lvhqq7t0np6hlup5lusxle75c8v35z");
        row("ZEC", "tex1s2rt77ggv6q989lr49rkgzmh5slsksa9khdgte");
        row("ZEC",
            "u1l8xunezsvhq8fgzfl7404m450nwnd76zshscn6nfys7vyz2ywyh4cc5daaq0c7q2su5lqfh23sp7fkf3kt27ve5948mzpfdvckza"
            "ect2jtte308mkwlycj2u0eac077wu70vqcetkxf");
    }

    void tellsEveryChainAnAddressCanBelongTo()
    {
        QFETCH(QString, text);
        const auto address = WalletAddress::parse(text);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().code));
        QTEST(address->chains().toString(), "chains");
        QTEST(address->isOfTestNetwork(), "testNetwork");
        QTEST(address->hasChecksum(), "checksum");
        QCOMPARE(address->toString(), text);
        for (const Blockchain chain : address->chains().toVector())
            QVERIFY(WalletAddress::parse(text, chain));
    }

    void refusesWithTheExactReason_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("value");
        int number = 0;
        const auto row = [&](const char *chain, const char *text, const char *code, const char *value = "") {
            QTest::addRow("%d %s", ++number, text) << latin(chain) << latin(text) << latin(code) << latin(value);
        };
        row("", "", "address.empty");
        row("", "hello", "address.unknown");
        row("", "қ", "address.characters", "1");
        row("", "1А1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "address.characters", "2"); // a Cyrillic А
        row("", "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", "address.characters", "33");
        row("", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "address.checksum");
        row("", "1A1zP1eP5QGefi2DMPTfTL5SLmv7Div", "address.checksum");
        row("", "SNwdHP6Qpkk6exSAqMG4GdTRkQRAu28SSS", "address.version");
        row("", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "address.private_key");
        row("", "SBGWKM3CD4IL47QN6X54N6Y33T3JDNVI6AIJ6CD5IM47HG3IG4O36XCU", "address.private_key");
        row("", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "address.checksum");
        row("", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4", "address.mixed_case");
        row("", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3b4", "address.characters", "41");
        row("", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", "address.checksum_kind");
        row("", "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", "address.version");
        row("", "bc1pw5dgrnzv", "address.program_length");
        row("", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf", "address.padding");
        row("", "bitcoincash:qq4v32mtagxac29my6gwj6fd4tmqg8rysu23dax808", "address.checksum");
        row("", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed", "address.checksum");
        row("", "0X5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "address.prefix");
        row("", "5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "address.prefix");
        row("", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae", "address.length", "41");
        row("", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaeg", "address.characters", "42");
        row("", "Pubjns2gp7DGCnEH7EOWeCnb6Lw1akm538YYaz6sdLVHfRB2", "address.version");
        row("", "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvr", "address.checksum");
        row("", "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7+_uY3zXDvq", "address.characters", "39");
        row("SOL", "833XorXTTx5iya5B3Tr6iqEs9GbRuvVfwyLCP2vpdz", "address.length", "42");
        row("TRON", "0x9ec7d40d627ec59981446a6e5acb33d51afcaf8a", "address.other_chain", "EVM");
        row("LTC", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "address.other_chain", "BTC|BCH");
        row("BCH", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "address.other_chain", "BTC");
        row("BTC", "hello", "address.characters", "3");
        row("EVM", "hello", "address.prefix");
        row("XLM", "GB6OWYST45X57HCJY5XWOHDEBULB6XUROWPIKW77L5DSNANBEQGUPADT2", "address.length", "57");
    }

    void refusesWithTheExactReason()
    {
        QFETCH(QString, chain);
        QFETCH(QString, text);
        QFETCH(QString, value);
        const std::optional<Blockchain> wanted =
            chain.isEmpty() ? std::nullopt : std::optional(parseBlockchain(chain).value());
        const auto address = WalletAddress::parse(text, wanted);
        QVERIFY(!address);
        QTEST(address.error().code, "code");
        if (!value.isEmpty())
            QCOMPARE(address.error().values, QStringList{value});
    }

    void refusesWhatIsTooLongForAnyAddress()
    {
        for (const int length : {128, 149, 150, 151, 175, 400, 511, 512, 513, 100'000}) {
            for (const char *start : {"1", "z", "bc1q", "u1q", "0x0", "bitcoincash:q", "-1:0", "addr1q", "G", "r"}) {
                const QString text = QLatin1String(start) + QString(length, QLatin1Char(start[qstrlen(start) - 1]));
                QVERIFY(!WalletAddress::parse(text));
            }
        }
    }

    void writesOneFormForComparison_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *canonical, const char *texts) {
            QTest::newRow(canonical) << latin(texts).split(u' ') << latin(canonical);
        };
        row("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
        row("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
            "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4 bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
        row("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed "
            "0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED");
        row("bitcoincash:qpf2cphc5dkuclkqur7lhj2yuqq9pk3hmukle77vhq",
            "qpf2cphc5dkuclkqur7lhj2yuqq9pk3hmukle77vhq QPF2CPHC5DKUCLKQUR7LHJ2YUQQ9PK3HMUKLE77VHQ "
            "bitcoincash:qpf2cphc5dkuclkqur7lhj2yuqq9pk3hmukle77vhq");
        row("-1:e56754f83426f69b09267bd876ac97c44821345b7e266bd956a7bfbfb98df35c",
            "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvq Uf_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXGYv "
            "Ef/lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7+/uY3zXDvq "
            "-1:E56754F83426F69B09267BD876AC97C44821345B7E266BD956A7BFBFB98DF35C");
    }

    void writesOneFormForComparison()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, canonical);
        for (const QString &text : texts) {
            QCOMPARE(WalletAddress::parse(text).value().canonical(), canonical);
            QCOMPARE(WalletAddress::matchingKey(text), canonical);
        }
    }

    void keepsMalformedEntriesOfListsAsTheyAre()
    {
        for (const char *text : {"3HQJ9ta7TmYNRjkby3nbMGdHzNCCiXs3Ui", "5be5543ff73456AB", "", "қ"})
            QCOMPARE(WalletAddress::matchingKey(latin(text)), latin(text));
        // Whatever its checksum, an Ethereum address on a list means the same account.
        QCOMPARE(WalletAddress::matchingKey(latin("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed")),
                 latin("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"));
    }

    void suggestsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *text, const char *suggestion) {
            QTest::newRow(text) << latin(text) << latin(suggestion);
        };
        row("1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
        row("18yzhmcgHtRVoEX3doCrqhis6fFU1dHFUE", "18yzhmcgHtRVoEX3doCrqhiS6fFU1dHFUE");
        row("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3b4", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
        row("bitcoincash:qq4v32mtagxac29my6gwj6fd4tmqg8rysu23dax808",
            "bitcoincash:qq4v32mtagxac29my6gwj6fd4tmqg8rysu23dax807");
        row("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
        row("XVLhHMPHU98es4dbozjVtdWzVrDjtV5AqEL4xcZj5whKbmc", "XVLhHMPHU98es4dbozjVtdWzVrDjtV8AqEL4xcZj5whKbmc");
        row("47zQ5LAivg6hNCgijXSEFVLX7mke1bgM6YGLFaANDoJbgXDymcAAZvvMNt2PmMpqEe5qRy2zyfMYXdwpmdyitiFh84xnPG3",
            "47zQ5LAivg6hNCgijXSEFVLX7mke1bgM6YGLFaANDoJbgXDymcAAZvvMNt2PmMpqEe5qRy2zyfMYXdwpmdyitiFh84xnPG2");
        row("Ae2tdPwUPEYzs5BRbGcoS3DXvK8mwgggmESz4HqUwMyaS9eNksZGz1LMS9w",
            "Ae2tdPwUPEYzs5BRbGcoS3DXvK8mwgggmESz4HqUwMyaS9eNksZGz1LMS9v");
        row("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "");                       // right already
        row("1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf00", "");                       // two slips
        row("833XorXTTx5iya5B3Tr6iqEs9GbRuvVfwyLCP2vpdz0q", "");             // no checksum
        row("GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGA", ""); // sixteen bits are too few
        row("hello", "");
    }

    void suggestsWhatWasMeant()
    {
        QFETCH(QString, text);
        QTEST(WalletAddress::suggestion(text).value_or(QString()), "suggestion");
    }

    void readsCodesOfChains()
    {
        for (const char *code :
             {"BTC", "LTC", "BCH", "DOGE", "DASH", "EVM", "TRON", "XRP", "SOL", "TON", "XMR", "ADA", "XLM", "ZEC"})
            QCOMPARE(blockchainCode(parseBlockchain(latin(code)).value()), latin(code));
        QCOMPARE(parseBlockchain(latin("eth")).value(), Blockchain::Evm);
        QCOMPARE(parseBlockchain(latin("XBT")).value(), Blockchain::Bitcoin);
        QCOMPARE(parseBlockchain(latin("TRX")).value(), Blockchain::Tron);
        QCOMPARE(parseBlockchain(latin("USDT")).error().code, latin("blockchain.unknown"));
    }
};

QTEST_GUILESS_MAIN(WalletAddressTest)
#include "WalletAddressTest.moc"
