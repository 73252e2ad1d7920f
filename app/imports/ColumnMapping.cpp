#include "app/imports/ColumnMapping.h"

#include "app/imports/RejectsFormat.h"
#include "model/base/StrictJson.h"

#include <algorithm>
#include <functional>

namespace tizilim {

namespace {

/// A name without what people change when they copy it.
QString folded(const QString &name)
{
    QString key = name.toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'.'; });
    return key;
}

bool isSynonym(const QString &name, const ImportColumn &column)
{
    return std::ranges::any_of(column.synonyms, [&](const QString &synonym) { return folded(synonym) == folded(name); });
}

bool isKnown(const ImportColumns &columns, const QString &name)
{
    return std::ranges::any_of(columns.columns, [&](const ImportColumn &column) { return column.name == name; });
}

} // namespace

ColumnMapping ColumnMapping::recognise(const QStringList &header, const ImportColumns &columns)
{
    ColumnMapping mapping(header, columns);
    mapping.recogniseRest();
    return mapping;
}

Result<ColumnMapping> ColumnMapping::fromJson(const QByteArray &json, const QStringList &header, const ImportColumns &columns)
{
    TIZILIM_TRY_ASSIGN(const nlohmann::json object, parseStrictJson(json));
    if (!object.is_object() || object.size() != 1 || !object.contains("columns") || !object["columns"].is_object())
        return failure(Error::refused("import.map_malformed"));
    ColumnMapping mapping(header, columns);
    QStringList filled;
    for (const auto &[key, value] : object["columns"].items()) {
        if (!value.is_string() && !value.is_null())
            return failure(Error::refused("import.map_malformed"));
        const QString column = value.is_null() ? QString() : QString::fromStdString(value.get<std::string>());
        if (!column.isEmpty() && !isKnown(columns, column))
            return failure(Error::refused("import.map_unknown_column", {column}));
        const qsizetype place = header.indexOf(QString::fromStdString(key));
        if (place < 0)
            continue;
        if (!column.isEmpty() && filled.contains(column))
            return failure(Error::refused("import.map_twice", {column}));
        filled.append(column);
        mapping.assign(place, column);
    }
    mapping.recogniseRest();
    return mapping;
}

QByteArray ColumnMapping::toJson() const
{
    nlohmann::json columns = nlohmann::json::object();
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        columns[m_header[place.value()].toStdString()] = place.key().toStdString();
    for (const qsizetype place : m_ignored)
        if (!m_header[place].isEmpty())
            columns[m_header[place].toStdString()] = nullptr;
    return QByteArray::fromStdString(nlohmann::json{{"columns", columns}}.dump(2)) + '\n';
}

void ColumnMapping::assign(qsizetype fileColumn, const QString &column)
{
    m_places.removeIf([&](const auto &place) { return place.value() == fileColumn; });
    m_ignored.removeAll(fileColumn);
    if (column.isEmpty())
        m_ignored.append(fileColumn);
    else
        m_places.insert(column, fileColumn);
}

QString ColumnMapping::fileName(const QString &column) const
{
    const QString name = m_header.value(indexOf(column));
    return name.isEmpty() ? column : name;
}

QStringList ColumnMapping::ignored() const
{
    const QList<qsizetype> used = m_places.values();
    QStringList names;
    for (qsizetype place = 0; place < m_header.size(); ++place)
        if (!used.contains(place) && m_header[place] != rejects::reasonColumn())
            names.append(m_header[place].isEmpty() ? QString::number(place + 1) : m_header[place]);
    return names;
}

QStringList ColumnMapping::missing() const
{
    QStringList names;
    for (const ImportColumn &column : m_columns.columns)
        if (column.required && indexOf(column.name) < 0)
            names.append(column.name);
    for (const QStringList &group : m_columns.atLeastOneOf)
        if (std::ranges::none_of(group, [&](const QString &name) { return indexOf(name) >= 0; }))
            names.append(group.join(QStringLiteral(" / ")));
    return names;
}

Result<void> ColumnMapping::complete() const
{
    const QStringList names = missing();
    if (!names.isEmpty())
        return failure(Error::refused("import.missing_columns", {names.join(QStringLiteral(", "))}));
    return {};
}

void ColumnMapping::recogniseRest()
{
    using Match = std::function<bool(const QString &, const ImportColumn &)>;
    const Match ways[] = {
        [](const QString &name, const ImportColumn &column) { return name == column.name; },
        [](const QString &name, const ImportColumn &column) { return folded(name) == folded(column.name); },
        isSynonym,
    };
    // The surer way first for all columns, so that a synonym never takes the place of a name.
    for (const Match &matches : ways) {
        for (const ImportColumn &column : std::as_const(m_columns.columns)) {
            for (qsizetype place = 0; place < m_header.size() && indexOf(column.name) < 0; ++place) {
                const bool isFree = !m_ignored.contains(place) && !m_places.values().contains(place);
                if (isFree && !m_header[place].isEmpty() && matches(m_header[place], column))
                    m_places.insert(column.name, place);
            }
        }
    }
}

} // namespace tizilim
