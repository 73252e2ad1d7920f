#include "app/package/AsicManifest.h"

#include "app/imports/SafeXml.h"

#include "model/crypto/Sha256.h"

#include <QBuffer>
#include <QHash>
#include <QXmlStreamWriter>

namespace tizilim {

namespace {

constexpr QLatin1String asicNamespace("http://uri.etsi.org/02918/v1.2.1#");
constexpr QLatin1String digestNamespace("http://www.w3.org/2000/09/xmldsig#");
constexpr QLatin1String sha256Algorithm("http://www.w3.org/2001/04/xmlenc#sha256");

QString typeOfMember(const QString &name)
{
    static const QHash<QString, QString> types{
        {QStringLiteral("json"), QStringLiteral("application/json")},
        {QStringLiteral("pdf"), QStringLiteral("application/pdf")},
        {QStringLiteral("csv"), QStringLiteral("text/csv")},
        {QStringLiteral("txt"), QStringLiteral("text/plain")},
        {QStringLiteral("p7s"), QStringLiteral("application/pkcs7-signature")},
        {QStringLiteral("xlsx"), QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")},
    };
    return types.value(name.section(u'.', -1), QStringLiteral("application/octet-stream"));
}

Error malformed()
{
    return Error::refused("package.asic_manifest");
}

bool isElement(const SafeXml &xml, QLatin1String space, const char *name)
{
    return xml.namespaceUri() == space && xml.name() == QLatin1String(name);
}

/// The next element that begins, or nothing where the one around it ends; text between elements is only space.
Result<bool> nextElement(SafeXml &xml)
{
    while (true) {
        TIZILIM_TRY_ASSIGN(const SafeXml::Token token, xml.next());
        if (token == SafeXml::Token::StartElement)
            return true;
        if (token != SafeXml::Token::Text)
            return false;
        if (!xml.text().trimmed().isEmpty())
            return failure(malformed());
    }
}

Result<AsicReference> readReference(SafeXml &xml)
{
    AsicReference reference{xml.attribute(QLatin1String("URI")).toString(), xml.attribute(QLatin1String("MimeType")).toString(), {}};
    TIZILIM_TRY_ASSIGN(const bool method, nextElement(xml));
    if (!method || !isElement(xml, digestNamespace, "DigestMethod") || xml.attribute(QLatin1String("Algorithm")) != sha256Algorithm)
        return failure(malformed());
    TIZILIM_TRY(xml.skipElement());
    TIZILIM_TRY_ASSIGN(const bool value, nextElement(xml));
    if (!value || !isElement(xml, digestNamespace, "DigestValue"))
        return failure(malformed());
    TIZILIM_TRY_ASSIGN(const QString text, xml.elementText());
    const auto digest = QByteArray::fromBase64Encoding(text.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    TIZILIM_TRY_ASSIGN(reference.sha256, Digest::fromBytes(*digest));
    TIZILIM_TRY_ASSIGN(const bool more, nextElement(xml));
    if (more)
        return failure(malformed());
    return reference;
}

} // namespace

AsicManifest AsicManifest::over(const std::vector<ZipMember> &members, const QString &signature, const QString &signatureType)
{
    AsicManifest manifest{signature, signatureType, {}};
    for (const ZipMember &member : members)
        manifest.references.push_back({member.name, typeOfMember(member.name), tizilim::sha256(member.bytes)});
    return manifest;
}

QByteArray AsicManifest::toXml() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeNamespace(asicNamespace, QStringLiteral("asic"));
    xml.writeNamespace(digestNamespace, QStringLiteral("ds"));
    xml.writeStartElement(asicNamespace, QStringLiteral("ASiCManifest"));
    xml.writeEmptyElement(asicNamespace, QStringLiteral("SigReference"));
    xml.writeAttribute(QStringLiteral("URI"), signature);
    xml.writeAttribute(QStringLiteral("MimeType"), signatureType);
    for (const AsicReference &reference : references) {
        xml.writeStartElement(asicNamespace, QStringLiteral("DataObjectReference"));
        xml.writeAttribute(QStringLiteral("URI"), reference.name);
        xml.writeAttribute(QStringLiteral("MimeType"), reference.type);
        xml.writeEmptyElement(digestNamespace, QStringLiteral("DigestMethod"));
        xml.writeAttribute(QStringLiteral("Algorithm"), sha256Algorithm);
        xml.writeTextElement(digestNamespace, QStringLiteral("DigestValue"), QString::fromLatin1(reference.sha256.bytes().toBase64()));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

Result<AsicManifest> AsicManifest::fromXml(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    SafeXml xml(buffer);
    AsicManifest manifest;
    TIZILIM_TRY_ASSIGN(const bool root, nextElement(xml));
    if (!root || !isElement(xml, asicNamespace, "ASiCManifest"))
        return failure(malformed());
    TIZILIM_TRY_ASSIGN(const bool first, nextElement(xml));
    if (!first || !isElement(xml, asicNamespace, "SigReference"))
        return failure(malformed());
    manifest.signature = xml.attribute(QLatin1String("URI")).toString();
    manifest.signatureType = xml.attribute(QLatin1String("MimeType")).toString();
    TIZILIM_TRY(xml.skipElement());
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool more, nextElement(xml));
        if (!more)
            return manifest;
        if (!isElement(xml, asicNamespace, "DataObjectReference"))
            return failure(malformed());
        TIZILIM_TRY_ASSIGN(AsicReference reference, readReference(xml));
        manifest.references.push_back(std::move(reference));
    }
}

} // namespace tizilim
