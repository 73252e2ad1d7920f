#pragma once

#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace tizilim {

class Import;
struct RecordType;

/// Every import there is. A new kind of file adds its line in ImportCatalogue.cpp.
class ImportCatalogue {
public:
    static const ImportCatalogue &instance();

    std::span<const std::unique_ptr<Import>> imports() const { return m_imports; }
    /// By ImportDescription::id; null if there is none.
    const Import *find(QStringView id) const;
    /// Those that share a word of the command line; all of them for an empty one.
    std::vector<const Import *> ofKind(QStringView kind) const;
    /// Those that make records of a type.
    std::vector<const Import *> filling(const RecordType &type) const;
    /// The words of the command line, each once.
    QStringList kinds() const;

private:
    ImportCatalogue();
    std::vector<std::unique_ptr<Import>> m_imports;
};

} // namespace tizilim
