#include "model/storage/WriteAheadLog.h"

#include <QFile>
#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <cstring>

namespace tizilim {

namespace {

// https://www.sqlite.org/fileformat2.html#walformat
constexpr qsizetype headerSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr quint32 littleEndianMagic = 0x377F0682;
constexpr quint32 bigEndianMagic = 0x377F0683;

// SQLCipher 4: a page ends in 16 bytes of initialisation vector and 64 of HMAC-SHA512; the first begins with the salt.
constexpr qsizetype vectorSize = 16;
constexpr qsizetype macSize = 64;
constexpr qsizetype saltSize = 16;
constexpr quint8 macSaltMask = 0x3A;
constexpr int macKeyRounds = 2;
constexpr qsizetype keySize = 32;

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The checksum that runs through a log: what does not continue it was never committed.
class RunningSum {
public:
    explicit RunningSum(bool bigEndian) : m_bigEndian(bigEndian) {}

    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    bool standsAt(const QByteArray &bytes, qsizetype at) const { return number(bytes, at) == m_first && number(bytes, at + 4) == m_second; }

private:
    quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
    }
    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

using MacKey = std::array<unsigned char, keySize>;

MacKey macKeyOf(ByteView key, ByteView salt)
{
    QByteArray masked = byteArrayOf(salt);
    for (char &byte : masked)
        byte = static_cast<char>(byte ^ macSaltMask);
    MacKey macKey{};
    PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(key.data()), static_cast<int>(key.size()),
                      reinterpret_cast<const unsigned char *>(masked.constData()), static_cast<int>(masked.size()), macKeyRounds,
                      EVP_sha512(), static_cast<int>(macKey.size()), macKey.data());
    return macKey;
}

bool isPageOf(const MacKey &key, const QByteArray &page, quint32 place)
{
    const qsizetype begin = place == 1 ? saltSize : 0;
    const qsizetype end = page.size() - macSize;
    QByteArray said = page.sliced(begin, end - begin);
    const quint32 littleEndianPlace = qToLittleEndian(place);
    said.append(reinterpret_cast<const char *>(&littleEndianPlace), sizeof littleEndianPlace);
    std::array<unsigned char, macSize> mac{};
    unsigned int size = 0;
    HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char *>(said.constData()),
         static_cast<size_t>(said.size()), mac.data(), &size);
    return std::memcmp(mac.data(), page.constData() + end, macSize) == 0;
}

} // namespace

std::filesystem::path writeAheadLogOf(const std::filesystem::path &database)
{
    std::filesystem::path log = database;
    log += "-wal";
    return log;
}

bool isEmptyLog(const std::filesystem::path &log)
{
    std::error_code missing;
    const auto size = std::filesystem::file_size(log, missing);
    return missing || size <= headerSize;
}

Result<bool> isLogOf(const std::filesystem::path &log, ByteView key, ByteView salt)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {file.fileName(), file.errorString()}));
    const QByteArray header = file.read(headerSize);
    const bool readable = header.size() == headerSize && (number(header, 0) == littleEndianMagic || number(header, 0) == bigEndianMagic);
    const qsizetype pageSize = readable ? number(header, 8) : 0;
    if (pageSize <= vectorSize + macSize)
        return true; // no frame of it counts
    RunningSum sum(number(header, 0) == bigEndianMagic);
    sum.add(QByteArrayView(header).first(24));
    if (!sum.standsAt(header, 24))
        return true;
    const MacKey macKey = macKeyOf(key, salt);
    while (true) {
        const QByteArray frame = file.read(frameHeaderSize + pageSize);
        // The same salts as the header's, and a sum that goes on: else it is left from an earlier round, or was cut off.
        if (frame.size() != frameHeaderSize + pageSize || frame.sliced(8, 8) != header.sliced(16, 8))
            return true;
        const QByteArray page = frame.sliced(frameHeaderSize);
        sum.add(QByteArrayView(frame).first(8));
        sum.add(page);
        if (!sum.standsAt(frame, 16))
            return true;
        if (!isPageOf(macKey, page, number(frame, 0)))
            return false;
    }
}

} // namespace tizilim
