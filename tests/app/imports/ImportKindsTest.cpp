#include "app/imports/ImportKinds.h"

#include <QSet>
#include <QTest>

using namespace tizilim;

class ImportKindsTest : public QObject {
    Q_OBJECT

    static QStringList check(const char *kind, const char *header, const char *cells)
    {
        const QStringList names = QString::fromUtf8(header).split(u',');
        const auto mapping = ColumnMapping::recognise(names, *importColumns(QString::fromLatin1(kind)));
        QStringList codes = mapping.missing();
        for (const ImportProblem &problem : checkCells({.line = 5, .cells = QString::fromUtf8(cells).split(u','), .faults = {}}, mapping))
            if (mapping.indexOf(problem.column) >= 0 || names.contains(problem.column))
                codes.append(problem.column + u':' + problem.code);
        return codes;
    }

private slots:
    void everyKindHasItsColumnsOnce()
    {
        QCOMPARE(importKinds().size(), 8);
        for (const QString &kind : importKinds()) {
            const ImportColumns *columns = importColumns(kind);
            QVERIFY(columns);
            QSet<QString> names;
            for (const ImportColumn &column : columns->columns) {
                QVERIFY2(!names.contains(column.name), qPrintable(kind + u' ' + column.name));
                QCOMPARE(column.kind == CellKind::Choice, !column.choices.isEmpty());
                names.insert(column.name);
            }
            for (const QStringList &group : columns->atLeastOneOf)
                QVERIFY(names.contains(QSet<QString>(group.begin(), group.end())));
        }
        QCOMPARE(importColumns(u"transactions")->columns.size(), 32);
        QCOMPARE(importColumns(u"users")->columns.size(), 25);
        QCOMPARE(importColumns(u"declarations")->columns.size(), 16);
        QVERIFY(!importColumns(u"unknown"));
    }

    void acceptsGoodCells()
    {
        QCOMPARE(check("rates", "date,currency,rate,units", "09.02.2026,USD,512.34,1"), QStringList());
        QCOMPARE(check("users", "client_id_type,ИИН,kind,ФИО", "iin,871008401427,person,Қасым Әсел"), QStringList());
    }

    void namesWhatIsWrong()
    {
        QCOMPARE(check("rates", "Дата,currency,rate,units", "2026-02-30,,1 000,one"),
                 (QStringList{QStringLiteral("Дата:cell.no_such_day"), QStringLiteral("currency:import.empty_cell"),
                              QStringLiteral("rate:decimal.malformed"), QStringLiteral("units:cell.integer")}));
        QCOMPARE(check("users", "client_id_type,client_id,kind,name_kk,declared_income_kzt,politically_exposed,registered_at", "IIN,1,robot, ,1.005,maybe,2026-01-01"),
                 (QStringList{QStringLiteral("client_id_type:cell.choice"), QStringLiteral("kind:cell.choice"),
                              QStringLiteral("declared_income_kzt:money.too_many_places"), QStringLiteral("politically_exposed:cell.boolean"),
                              QStringLiteral("registered_at:cell.time"), QStringLiteral("name_kk:import.empty_group")}));
        QCOMPARE(check("rates", "rate", "1"), (QStringList{QStringLiteral("date"), QStringLiteral("currency")}));
    }

    void keepsTheReadersFaults()
    {
        const auto mapping = ColumnMapping::recognise({QStringLiteral("date")}, *importColumns(u"prices"));
        const ImportProblem fault{.line = 3, .column = {}, .code = QStringLiteral("import.too_few_cells"), .values = {}};
        QVERIFY(checkCells({.line = 3, .cells = {QString()}, .faults = {fault}}, mapping).contains(fault));
    }
};

QTEST_GUILESS_MAIN(ImportKindsTest)
#include "ImportKindsTest.moc"
