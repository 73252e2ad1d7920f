#include "app/imports/XlsxParts.h"

#include "app/imports/SafeXml.h"
#include "app/imports/SpreadsheetValue.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <functional>
#include <optional>

namespace tizilim {

namespace {

constexpr qint64 smallPartBytes = 64LL * 1024 * 1024;
constexpr qint64 textsBytes = 1024LL * 1024 * 1024;

struct Relationship {
    QString type;   // the last word of its URI: the strict and the transitional form differ in what stands before
    QString target; // the part's name in the archive
};
using Relationships = QHash<QString, Relationship>;

struct Sheet {
    QString name;
    QString relationship;
};

/// Reads the parts of one archive.
class Package {
public:
    Package(const QString &path, QList<ZipEntry> entries) : m_path(path), m_entries(std::move(entries)) {}

    std::optional<ZipEntry> find(const QString &name) const
    {
        // Part names are equal without regard to case (part 2, 6.2.2.3).
        const auto found = std::ranges::find_if(
            m_entries, [&](const ZipEntry &entry) { return entry.name.compare(name, Qt::CaseInsensitive) == 0; });
        return found == m_entries.end() ? std::nullopt : std::optional(*found);
    }

    /// Calls `visit` at the beginning of every element of a part; it may read on up to that element's end.
    using Visit = std::function<Result<void>(SafeXml &)>;
    Result<void> walk(const QString &name, qint64 bytes, const Visit &visit) const
    {
        const auto entry = find(name);
        if (!entry)
            return failure(Error::refused("import.no_spreadsheet"));
        TIZILIM_TRY_ASSIGN(const auto device, ZipEntryDevice::open(m_path, *entry));
        const Result<void> walked = walkElements(*device, bytes, visit);
        if (!walked && device->isDamaged()) // the parser only knows that there was no more to read
            return failure(Error::refused("zip.damaged"));
        return walked;
    }

    /// The relationships of a part, or of the package itself if the name is empty.
    Result<Relationships> relationshipsOf(const QString &part) const
    {
        const qsizetype slash = part.lastIndexOf(u'/');
        const QString folder = part.left(slash + 1);
        Relationships found;
        TIZILIM_TRY(walk(folder + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels"), smallPartBytes,
                         [&](SafeXml &xml) -> Result<void> {
                             if (xml.name() != u"Relationship" || xml.attribute(QLatin1String("TargetMode")) == u"External")
                                 return {};
                             const QString target = xml.attribute(QLatin1String("Target")).toString();
                             const QString type = xml.attribute(QLatin1String("Type")).toString();
                             found.insert(xml.attribute(QLatin1String("Id")).toString(),
                                          {type.mid(type.lastIndexOf(u'/') + 1),
                                           target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target)});
                             return {};
                         }));
        return found;
    }

private:
    static Result<void> walkElements(ZipEntryDevice &device, qint64 bytes, const Visit &visit)
    {
        SafeXml xml(device, {.bytes = bytes});
        for (;;) {
            TIZILIM_TRY_ASSIGN(const SafeXml::Token token, xml.next());
            if (token == SafeXml::Token::End)
                return device.finish();
            if (token == SafeXml::Token::StartElement)
                TIZILIM_TRY(visit(xml));
        }
    }

    QString m_path;
    QList<ZipEntry> m_entries;
};

QString targetOfType(const Relationships &relationships, QLatin1String type)
{
    const auto found = std::ranges::find_if(relationships, [&](const Relationship &r) { return r.type == type; });
    return found == relationships.end() ? QString() : found->target;
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

/// The id by which a sheet names its part stands in a namespace of its own.
QString relationshipId(const SafeXml &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto found = std::ranges::find_if(attributes, [](const QXmlStreamAttribute &attribute) {
        return attribute.name() == u"id" && attribute.namespaceUri().endsWith(u"/relationships");
    });
    return found == attributes.end() ? QString() : found->value().toString();
}

Result<QList<Sheet>> readWorkbook(const Package &package, const QString &part, XlsxParts &parts)
{
    QList<Sheet> sheets;
    TIZILIM_TRY(package.walk(part, smallPartBytes, [&](SafeXml &xml) -> Result<void> {
        if (xml.name() == u"sheet")
            sheets.append({xml.attribute(QLatin1String("name")).toString(), relationshipId(xml)});
        else if (xml.name() == u"workbookPr")
            parts.since1904 = isTrue(xml.attribute(QLatin1String("date1904")));
        return {};
    }));
    return sheets;
}

Result<void> readStyles(const Package &package, const QString &part, XlsxParts &parts)
{
    QHash<int, QString> codes;
    bool inCellStyles = false;
    return package.walk(part, smallPartBytes, [&](SafeXml &xml) -> Result<void> {
        const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt")
            codes.insert(id, xml.attribute(QLatin1String("formatCode")).toString());
        else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"cellStyles")
            inCellStyles = xml.name() == u"cellXfs";
        else if (xml.name() == u"xf" && inCellStyles)
            parts.dateStyles.append(spreadsheet::isDateFormat(id, codes.value(id)));
        return {};
    });
}

Result<void> readTexts(const Package &package, const QString &part, XlsxParts &parts)
{
    return package.walk(part, textsBytes, [&](SafeXml &xml) -> Result<void> {
        if (xml.name() != u"si")
            return {};
        TIZILIM_TRY_ASSIGN(const QString text, readRuns(xml));
        parts.texts.append(text);
        return {};
    });
}

Result<ZipEntry> chooseSheet(const Package &package, const QList<Sheet> &sheets, const Relationships &relationships,
                             const QString &name, XlsxParts &parts)
{
    std::optional<ZipEntry> chosen;
    for (const Sheet &sheet : sheets) {
        const Relationship target = relationships.value(sheet.relationship);
        if (target.type != QLatin1String("worksheet"))
            continue; // a chart on a sheet of its own, a macro sheet
        parts.sheetNames.append(sheet.name);
        if (!chosen && (name.isEmpty() || sheet.name.compare(name, Qt::CaseInsensitive) == 0))
            chosen = package.find(target.target);
    }
    if (!chosen)
        return failure(Error::refused("import.no_sheet", {name, parts.sheetNames.join(QStringLiteral(", "))}));
    return *chosen;
}

} // namespace

Result<QString> readRuns(SafeXml &xml)
{
    QString text;
    const int own = xml.depth();
    for (;;) {
        TIZILIM_TRY_ASSIGN(const SafeXml::Token token, xml.next());
        if (token == SafeXml::Token::EndElement && xml.depth() == own)
            return spreadsheet::unescaped(text);
        if (token != SafeXml::Token::StartElement)
            continue;
        if (xml.name() == u"t") {
            TIZILIM_TRY_ASSIGN(const QString run, xml.elementText());
            text += run;
        } else if (xml.name() == u"rPh") {
            TIZILIM_TRY(xml.skipElement());
        }
    }
}

void SharedTexts::append(const QString &text)
{
    m_utf8 += text.toUtf8();
    m_ends.append(m_utf8.size());
}

QString SharedTexts::at(qsizetype number) const
{
    if (number < 0 || number >= m_ends.size())
        return {};
    const qint64 begin = number == 0 ? 0 : m_ends[number - 1];
    return QString::fromUtf8(QByteArrayView(m_utf8).sliced(begin, m_ends[number] - begin));
}

Result<XlsxParts> XlsxParts::read(const QString &path, const QString &sheetName, const ZipLimits &limits)
{
    TIZILIM_TRY_ASSIGN(QList<ZipEntry> entries, inspectZip(path, limits));
    const Package package(path, std::move(entries));
    XlsxParts parts;
    TIZILIM_TRY_ASSIGN(const Relationships root, package.relationshipsOf({}));
    const QString workbook = targetOfType(root, QLatin1String("officeDocument"));
    TIZILIM_TRY_ASSIGN(const QList<Sheet> sheets, readWorkbook(package, workbook, parts));
    TIZILIM_TRY_ASSIGN(const Relationships relationships, package.relationshipsOf(workbook));
    TIZILIM_TRY_ASSIGN(parts.sheet, chooseSheet(package, sheets, relationships, sheetName, parts));
    if (const QString styles = targetOfType(relationships, QLatin1String("styles")); !styles.isEmpty())
        TIZILIM_TRY(readStyles(package, styles, parts));
    if (const QString texts = targetOfType(relationships, QLatin1String("sharedStrings")); !texts.isEmpty())
        TIZILIM_TRY(readTexts(package, texts, parts));
    return parts;
}

} // namespace tizilim
