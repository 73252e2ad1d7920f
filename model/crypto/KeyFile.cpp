#include "model/crypto/KeyFile.h"

#include "model/base/DurableFile.h"

#include <QFile>
#include <QFileInfo>

namespace tizilim {

namespace {

Result<KeyRing> readFrom(const std::filesystem::path &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::registry("keys.missing", {file.fileName()}));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {file.fileName(), file.errorString()}));
    // One byte beyond the largest, so that the parser sees what is too large without our reading all of it.
    Result<KeyRing> ring = KeyRing::parse(file.read(KeyRingText::largest + 1));
    // What is no JSON at all is damaged like any other keys file, and mended in the same way.
    if (!ring && ring.error().code.startsWith(u"json."))
        return failure(Error::registry("keys.malformed", {ring.error().values.join(u':')}));
    return ring;
}

} // namespace

std::filesystem::path KeyFile::staged() const
{
    std::filesystem::path path = m_file;
    path += ".new";
    return path;
}

Result<KeyRing> KeyFile::read() const
{
    return readFrom(m_file);
}

bool KeyFile::hasStaged() const
{
    return QFileInfo::exists(QFile(staged()).fileName());
}

Result<KeyRing> KeyFile::readStaged() const
{
    return readFrom(staged());
}

Result<void> KeyFile::stage(const KeyRing &ring) const
{
    return writeDurably(staged(), ring.toJson());
}

Result<void> KeyFile::promote() const
{
    return renameDurably(staged(), m_file);
}

Result<void> KeyFile::discardStaged() const
{
    return removeDurably(staged());
}

Result<void> KeyFile::replace(const KeyRing &ring) const
{
    TIZILIM_TRY(stage(ring));
    return promote();
}

} // namespace tizilim
