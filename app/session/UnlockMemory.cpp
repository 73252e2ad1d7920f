#include "app/session/UnlockMemory.h"

#include "model/crypto/Sha256.h"
#include "model/crypto/UnlockDelay.h"

#include <QFile>

namespace tizilim {

namespace {

constexpr qsizetype longestMemory = 4096;
constexpr qsizetype enoughFailures = 16; // the wait has long been at its longest

/// The name of the file tells nobody who was here.
std::string nameOf(const RecordId &registry, const QString &login)
{
    const QByteArray folded = registry.bytes() + login.toCaseFolded().toUtf8();
    return sha256(folded).toHex().left(32).toStdString() + ".txt";
}

/// Takes away all but the last failures, so that a patient guesser does not outgrow the memory and guess freely.
void shorten(QFile &file)
{
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    lines.remove(0, qMax<qsizetype>(0, lines.size() - enoughFailures));
    if (file.resize(0) && file.seek(0))
        file.write(lines.join('\n') + '\n');
}

} // namespace

UnlockMemory::UnlockMemory(const std::filesystem::path &workstation, const RecordId &registry, const QString &login)
    : m_file(workstation / "unlocking" / nameOf(registry, login))
{
}

qint64 UnlockMemory::secondsLeft(Timestamp now) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // One line a failure, with its time.
    UnlockDelay delay;
    for (const QByteArray &line : file.read(longestMemory).split('\n')) {
        bool number = false;
        const qint64 milliseconds = line.toLongLong(&number);
        if (number)
            delay.failed(Timestamp{milliseconds});
    }
    return (delay.remaining(now) + 999) / 1000;
}

void UnlockMemory::failed(Timestamp now) const
{
    std::error_code ignored;
    std::filesystem::create_directories(m_file.parent_path(), ignored);
    QFile file(m_file);
    // Appended, so that two programs at once do not write over each other.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return;
    const QByteArray line = QByteArray::number(now.milliseconds) + '\n';
    if (file.size() + line.size() > longestMemory && file.seek(0))
        shorten(file);
    file.write(line);
}

void UnlockMemory::succeeded() const
{
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

} // namespace tizilim
