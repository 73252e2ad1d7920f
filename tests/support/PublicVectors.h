#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace tizilim {

/// Path of a public vector file or folder beside the project; it need not exist.
inline QString publicVectorPath(const char *name)
{
    return QStringLiteral(TIZILIM_SOURCE_DIR "/../shared/data/") + QString::fromLatin1(name);
}

/// A JSON file of public vectors, or nothing where it is absent: the test then skips.
inline std::optional<nlohmann::json> publicVectorJson(const char *name)
{
    QFile file(publicVectorPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.readAll();
    return nlohmann::json::parse(text.begin(), text.end());
}

/// A member of a vector that holds hexadecimal digits.
inline QByteArray hexMember(const nlohmann::json &object, const char *member)
{
    return QByteArray::fromHex(QByteArray::fromStdString(object.at(member).get<std::string>()));
}

} // namespace tizilim

/// Declares `name` with the vectors of a file, or skips the test where they are absent.
#define TIZILIM_PUBLIC_VECTORS(name, file)                                                                             \
    const auto name = tizilim::publicVectorJson(file);                                                                 \
    if (!name)                                                                                                         \
    QSKIP(qPrintable(QStringLiteral("no public vectors at %1").arg(tizilim::publicVectorPath(file))))
