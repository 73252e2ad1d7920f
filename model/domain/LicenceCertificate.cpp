#include "model/domain/LicenceCertificate.h"

#include "model/base/ByteWriter.h"

#include <QStringList>

namespace tizilim {

namespace {

const QString beginning = QStringLiteral("tizilim:certificate:1");
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// The places between the colons.
enum Place { Scheme, What, Version, Registry, Number, Bin, Issued, Until, Made, Holder, Signature, Places };

bool isEncoded(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 || code == 0x7F || byte == '%' || byte == ':' || byte == ';' || byte == '=';
}

QString decoded(const QString &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

std::unexpected<Error> malformed(const char *what)
{
    return failure(Error::refused("certificate.form", {QString::fromLatin1(what)}));
}

} // namespace

QString LicenceCertificate::holderName(const QString &name)
{
    const QString plain = name.simplified().normalized(QString::NormalizationForm_C);
    if (plain.size() <= longestHolder)
        return plain;
    QString cut = plain.left(longestHolder - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + QChar(0x2026);
}

QString LicenceCertificate::encoded(const QString &value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray all;
    for (const char byte : value.toUtf8()) {
        if (isEncoded(byte)) {
            const auto code = static_cast<unsigned char>(byte);
            all += '%';
            all += digits[code >> 4];
            all += digits[code & 0xF];
        } else {
            all += byte;
        }
    }
    return QString::fromUtf8(all);
}

QByteArray LicenceCertificate::signedBytes() const
{
    ByteWriter writer;
    writer.bytes(QByteArrayLiteral("tizilim/v1/certificate\0")).bytes(registry.bytes());
    for (const QString &field : {number, bin, iso(issuedOn), iso(validUntil), iso(madeOn), holder}) {
        const QByteArray utf8 = field.toUtf8();
        writer.u32(static_cast<quint32>(utf8.size())).bytes(utf8);
    }
    return writer.written();
}

QString LicenceCertificate::toString() const
{
    const QStringList parts{beginning,     registry.toString(), encoded(number),  encoded(bin),   iso(issuedOn),
                            iso(validUntil), iso(madeOn),       encoded(holder), QString::fromLatin1(signature.toBase64(base64))};
    return parts.join(u':');
}

Result<LicenceCertificate> LicenceCertificate::parse(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != Places || parts.mid(0, Registry).join(u':') != beginning)
        return malformed("beginning");
    const Result<RecordId> registry = RecordId::parse(parts[Registry]);
    if (!registry)
        return malformed("registry");
    LicenceCertificate certificate{.registry = *registry,
                                   .number = decoded(parts[Number]),
                                   .bin = decoded(parts[Bin]),
                                   .holder = decoded(parts[Holder]),
                                   .issuedOn = dayFrom(parts[Issued]),
                                   .validUntil = dayFrom(parts[Until]),
                                   .madeOn = dayFrom(parts[Made]),
                                   .signature = QByteArray::fromBase64(parts[Signature].toLatin1(), base64)};
    if (certificate.number.isEmpty() || certificate.holder.isEmpty())
        return malformed("number or holder");
    if (!certificate.issuedOn.isValid() || !certificate.madeOn.isValid())
        return malformed("date");
    if (certificate.signature.size() != signatureSize)
        return malformed("signature");
    // One way to write it: no bit of the line can be changed unseen.
    if (certificate.toString() != text)
        return malformed("spelling");
    return certificate;
}

QString LicenceCertificate::details() const
{
    QStringList parts;
    const auto add = [&parts](const char *name, const QString &value) {
        if (!value.isEmpty())
            parts.append(QString::fromLatin1(name) + u'=' + encoded(value));
    };
    add("number", number);
    add("holder", holder);
    add("bin", bin);
    add("issued", iso(issuedOn));
    add("until", iso(validUntil));
    add("made", iso(madeOn));
    add("registry", registry.toString());
    return parts.join(u';');
}

} // namespace tizilim
