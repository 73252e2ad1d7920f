#include "app/session/CheckpointMemory.h"

#include <QFile>
#include <QTemporaryFile>

namespace tizilim {

namespace {

constexpr QLatin1String checkedMark("/checked");

Error cannotWrite(const std::filesystem::path &path, const QString &reason)
{
    return Error::inputOutput("file.cannot_write", {QString::fromStdString(path.string()), reason});
}

QByteArray bytesIn(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In one step, but without waiting for the disk: this is written after every commit, and a lost memory harms nobody.
Result<void> write(const std::filesystem::path &path, const QByteArray &bytes)
{
    std::error_code trouble;
    std::filesystem::create_directories(path.parent_path(), trouble);
    QTemporaryFile file(QString::fromStdString(path.string()) + QStringLiteral(".XXXXXX"));
    if (trouble || !file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return failure(cannotWrite(path, file.errorString()));
    file.setAutoRemove(false);
    std::filesystem::rename(file.fileName().toStdString(), path, trouble);
    if (trouble)
        return failure(cannotWrite(path, QString::fromStdString(trouble.message())));
    return {};
}

/// The same three lines as a checkpoint, under a name of their own, so that one never passes for the other.
QByteArray checkedText(const Checkpoint &checked)
{
    const QByteArray text = checked.text();
    const qsizetype firstLine = text.indexOf('\n');
    return text.first(firstLine) + QByteArray(checkedMark.data(), checkedMark.size()) + text.sliced(firstLine);
}

bool saysAbandoned(const StoredEvent &event, const Checkpoint &checkpoint)
{
    const nlohmann::json json = event.json();
    if (!json.is_object() || !json.contains("abandoned") || !json["abandoned"].is_object())
        return false;
    const nlohmann::json &tree = json["abandoned"];
    return tree.value("size", nlohmann::json()) == nlohmann::json(checkpoint.size)
        && tree.value("root", nlohmann::json()) == nlohmann::json(checkpoint.root.toHex().toStdString());
}

} // namespace

CheckpointMemory::CheckpointMemory(std::filesystem::path workstation, RecordId registry)
    : m_workstation(std::move(workstation)), m_registry(std::move(registry))
{
}

std::filesystem::path CheckpointMemory::checkpointFile() const
{
    return m_workstation / "checkpoints" / (m_registry.toString().toStdString() + ".txt");
}

std::filesystem::path CheckpointMemory::checkedFile(const RecordId &officer) const
{
    return m_workstation / "checked" / (m_registry.toString().toStdString() + '-' + officer.toString().toStdString() + ".txt");
}

std::optional<Checkpoint> CheckpointMemory::remembered() const
{
    const Result<SignedCheckpoint> read = SignedCheckpoint::parse(bytesIn(checkpointFile()));
    return read && read->checkpoint.registry == m_registry ? std::optional(read->checkpoint) : std::nullopt;
}

Result<void> CheckpointMemory::remember(const SignedCheckpoint &checkpoint) const
{
    const std::optional<Checkpoint> before = remembered();
    if (before && before->size >= checkpoint.checkpoint.size)
        return {};
    return replace(checkpoint);
}

Result<void> CheckpointMemory::replace(const SignedCheckpoint &checkpoint) const
{
    return write(checkpointFile(), checkpoint.format());
}

std::optional<Checkpoint> CheckpointMemory::checkedBy(const Signatory &officer) const
{
    const Result<SignedNote> note = SignedNote::parse(bytesIn(checkedFile(officer.officer)));
    if (!note)
        return std::nullopt;
    QByteArray text = note->text;
    text.replace(text.indexOf('\n') - checkedMark.size(), checkedMark.size(), QByteArray());
    const Result<Checkpoint> checked = Checkpoint::fromText(text);
    const bool own = checked && checked->registry == m_registry && checkedText(*checked) == note->text
                  && note->verify(checked->origin() + checkedMark, officer.signer->publicKey());
    return own ? std::optional(*checked) : std::nullopt;
}

Result<void> CheckpointMemory::rememberChecked(const Checkpoint &checked, const Signatory &officer) const
{
    SignedNote note{checkedText(checked), {}};
    TIZILIM_TRY(note.sign(checked.origin() + checkedMark, officer.signer->publicKey(),
                          [&](const QByteArray &message) -> Result<QByteArray> { return officer.signer->sign(message); }));
    return write(checkedFile(officer.officer), note.format());
}

Result<Continuation> continuationOf(const EventLog &log, const Checkpoint &checkpoint)
{
    TIZILIM_TRY_ASSIGN(const quint64 size, log.size());
    if (checkpoint.size <= size) {
        const Result<Digest> root = log.rootAt(checkpoint.size);
        if (root && *root == checkpoint.root)
            return Continuation::Continues;
        if (!root && !root.error().is("history.tree_incomplete"))
            return failure(root.error());
    }
    for (const OperationCode operation : {OperationCode::Restore, OperationCode::Incident}) {
        TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> events, log.withOperation(operation));
        if (std::ranges::any_of(events, [&](const StoredEvent &event) { return saysAbandoned(event, checkpoint); }))
            return Continuation::Abandoned;
    }
    return Continuation::Conflict;
}

} // namespace tizilim
