#include "tests/support/ReadXlsx.h"

#include "tests/support/Tool.h"

#include <QXmlStreamReader>

namespace tizilim {

namespace {

QByteArray member(const QString &path, const QString &name)
{
    return askTool(QStringLiteral("unzip"), {QStringLiteral("-p"), path, name}).output;
}

} // namespace

QMap<QString, XlsxCell> readXlsxSheet(const QString &path, int number)
{
    QXmlStreamReader xml(member(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)));
    QMap<QString, XlsxCell> cells;
    XlsxCell cell;
    QString name;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("c")) {
            name = xml.attributes().value(QLatin1String("r")).toString();
            const QString type = xml.attributes().value(QLatin1String("t")).toString();
            cell = {type.isEmpty() ? QStringLiteral("n") : type, {}, {}};
        } else if (xml.isStartElement() && (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t"))) {
            cell.value = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("f")) {
            cell.formula = xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == QLatin1String("c")) {
            cells.insert(name, cell);
        }
    }
    return xml.hasError() ? QMap<QString, XlsxCell>() : cells;
}

QStringList readXlsxSheetNames(const QString &path)
{
    QXmlStreamReader xml(member(path, QStringLiteral("xl/workbook.xml")));
    QStringList names;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("sheet"))
            names.append(xml.attributes().value(QLatin1String("name")).toString());
    }
    return names;
}

} // namespace tizilim
