#pragma once

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace tizilim {

class Verb;
struct RecordType;

/// Every verb there is. A section of the field adds its line in VerbCatalogue.cpp.
class VerbCatalogue {
public:
    static const VerbCatalogue &instance();

    std::span<const std::unique_ptr<Verb>> verbs() const { return m_verbs; }
    /// Null if there is none.
    const Verb *find(QStringView id) const;
    /// The verbs that are called on records of a type, in the order of the catalogue.
    std::vector<const Verb *> on(const RecordType &type) const;
    /// The verb that makes a new record of a type; null if none does.
    const Verb *maker(const RecordType &type) const;

private:
    VerbCatalogue();
    std::vector<std::unique_ptr<Verb>> m_verbs;
};

} // namespace tizilim
