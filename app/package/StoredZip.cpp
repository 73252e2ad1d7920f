#include "app/package/StoredZip.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace tizilim::StoredZip {

namespace {

constexpr qsizetype mostMembers = 1000;
constexpr qint64 mostBytes = std::numeric_limits<quint32>::max();
constexpr qsizetype localSize = 30;
constexpr qsizetype centralSize = 46;
constexpr qsizetype endSize = 22;
constexpr quint32 localSignature = 0x04034B50;
constexpr quint32 centralSignature = 0x02014B50;
constexpr quint32 endSignature = 0x06054B50;

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = crcTable[(crc ^ static_cast<quint8>(byte)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

void append16(QByteArray &to, quint64 value)
{
    std::array<char, 2> bytes{};
    qToLittleEndian(static_cast<quint16>(value), bytes.data());
    to.append(bytes.data(), bytes.size());
}

void append32(QByteArray &to, quint64 value)
{
    std::array<char, 4> bytes{};
    qToLittleEndian(static_cast<quint32>(value), bytes.data());
    to.append(bytes.data(), bytes.size());
}

quint64 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint64 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// What local header and directory say alike: version 1.0, no flags, stored, 1980-01-01T00:00, checksum, sizes, name.
void appendCommon(QByteArray &to, const ZipMember &member, quint32 crc)
{
    append16(to, 10);
    append16(to, 0);
    append16(to, 0);
    append16(to, 0);
    append16(to, 0x0021);
    append32(to, crc);
    append32(to, static_cast<quint64>(member.bytes.size()));
    append32(to, static_cast<quint64>(member.bytes.size()));
    append16(to, static_cast<quint64>(member.name.size()));
    append16(to, 0);
}

QByteArray localHeader(const ZipMember &member, quint32 crc)
{
    QByteArray header;
    append32(header, localSignature);
    appendCommon(header, member, crc);
    return header + member.name.toLatin1();
}

QByteArray centralHeader(const ZipMember &member, quint32 crc, qint64 offset)
{
    QByteArray header;
    append32(header, centralSignature);
    append16(header, 10);
    appendCommon(header, member, crc);
    append16(header, 0); // comment
    append16(header, 0); // disk
    append16(header, 0); // attributes inside
    append32(header, 0); // attributes outside: a plain file, no link
    append32(header, static_cast<quint64>(offset));
    return header + member.name.toLatin1();
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
}

bool isMemberName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return name.size() <= 255 && std::ranges::all_of(parts, [](const QString &part) {
               return !part.isEmpty() && part != QLatin1String(".") && part != QLatin1String("..")
                   && std::ranges::all_of(part, isNameCharacter);
           });
}

Error notStored(const QString &where)
{
    return Error::refused("package.not_stored_zip", {where});
}

struct Layout {
    qsizetype count = 0;
    qsizetype directory = 0; ///< where it begins
};

Result<Layout> layoutOf(const QByteArray &archive)
{
    const qsizetype end = archive.size() - endSize;
    if (end < 0 || archive.size() > mostBytes || number32(archive, end) != endSignature)
        return failure(notStored(QStringLiteral("directory")));
    const Layout layout{static_cast<qsizetype>(number16(archive, end + 10)), static_cast<qsizetype>(number32(archive, end + 16))};
    if (layout.count > mostMembers)
        return failure(Error::refused("package.too_many_members"));
    if (layout.directory > end)
        return failure(notStored(QStringLiteral("directory")));
    return layout;
}

/// One entry of the directory, and where the next begins. Only what leads to the bytes is read: all else is compared with
/// what encode() would have written.
Result<ZipMember> memberAt(const QByteArray &archive, qsizetype &entry, qsizetype &local, const QString &previous, qsizetype end)
{
    const QString where = previous.isEmpty() ? QStringLiteral("mimetype") : QStringLiteral("directory, after ") + previous;
    if (entry + centralSize > end || number32(archive, entry) != centralSignature)
        return failure(notStored(where));
    const auto nameSize = static_cast<qsizetype>(number16(archive, entry + 28));
    const auto size = static_cast<qsizetype>(number32(archive, entry + 24));
    if (nameSize > end - entry - centralSize)
        return failure(notStored(where));
    const QString name = QString::fromLatin1(archive.mid(entry + centralSize, nameSize));
    if (!isMemberName(name))
        return failure(Error::refused("package.member_name", {name}));
    const qsizetype begin = local + localSize + nameSize;
    if (begin > archive.size() || size > archive.size() - begin)
        return failure(notStored(name));
    entry += centralSize + nameSize;
    local = begin + size;
    return ZipMember{name, archive.mid(begin, size)};
}

/// Goes through the archive beside the one that the same members make, and names what differs.
QStringList damagedIn(const QByteArray &archive, const std::vector<ZipMember> &members)
{
    QStringList damaged;
    qsizetype local = 0;
    QByteArray directory;
    QList<std::pair<qsizetype, QString>> ends;
    for (const ZipMember &member : members) {
        const quint32 crc = crc32(member.bytes);
        const QByteArray header = localHeader(member, crc);
        directory += centralHeader(member, crc, local);
        ends.append({directory.size(), member.name});
        if (archive.mid(local, header.size()) != header)
            damaged.append(member.name);
        local += header.size() + member.bytes.size();
    }
    const QByteArray stored = archive.mid(local, directory.size());
    qsizetype from = 0;
    for (const auto &[to, name] : ends) {
        if (stored.mid(from, to - from) != directory.mid(from, to - from) && !damaged.contains(name))
            damaged.append(name);
        from = to;
    }
    return damaged;
}

} // namespace

Result<QByteArray> encode(const std::vector<ZipMember> &members)
{
    QByteArray archive;
    QByteArray directory;
    for (const ZipMember &member : members) {
        if (!isMemberName(member.name))
            return failure(Error::refused("package.member_name", {member.name}));
        if (archive.size() + directory.size() + member.bytes.size() > mostBytes - (1 << 20))
            return failure(Error::refused("package.too_large"));
        const quint32 crc = crc32(member.bytes);
        directory += centralHeader(member, crc, archive.size());
        archive += localHeader(member, crc) + member.bytes;
    }
    const qsizetype begin = archive.size();
    archive += directory;
    append32(archive, endSignature);
    append16(archive, 0);
    append16(archive, 0);
    append16(archive, members.size());
    append16(archive, members.size());
    append32(archive, static_cast<quint64>(directory.size()));
    append32(archive, static_cast<quint64>(begin));
    append16(archive, 0);
    return archive;
}

Result<Contents> decode(const QByteArray &archive)
{
    TIZILIM_TRY_ASSIGN(const Layout layout, layoutOf(archive));
    Contents contents;
    QSet<QString> names;
    qsizetype entry = layout.directory;
    qsizetype local = 0;
    QString previous;
    for (qsizetype i = 0; i < layout.count; ++i) {
        TIZILIM_TRY_ASSIGN(ZipMember member, memberAt(archive, entry, local, previous, archive.size() - endSize));
        if (names.contains(member.name))
            return failure(Error::refused("package.member_twice", {member.name}));
        names.insert(member.name);
        previous = member.name;
        contents.members.push_back(std::move(member));
    }
    contents.damaged = damagedIn(archive, contents.members);
    TIZILIM_TRY_ASSIGN(const QByteArray again, encode(contents.members));
    if (contents.damaged.isEmpty() && again != archive)
        contents.damaged.append(QStringLiteral("directory"));
    return contents;
}

} // namespace tizilim::StoredZip
