#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace tizilim {

struct TypedCell;

/// Text of a report that is put into words only when the language is known: an English source marked for translation
/// with its context, and the values of its placeholders %1, %2 …, which are formatted by the same language. The
/// pointers are to literals. A text without a context is data (a name, a number of an act) and the same in every
/// language.
class LocalText {
public:
    LocalText() = default;
    LocalText(const char *context, const char *source) : m_context(context), m_source(source) {}
    LocalText(const char *context, const char *source, std::vector<TypedCell> arguments);
    /// A text with plural forms; %n is the count.
    static LocalText counted(const char *context, const char *source, qint64 count);
    /// Data, never translated.
    static LocalText verbatim(QString text);

    bool isEmpty() const { return m_source == nullptr && m_verbatim.isEmpty(); }
    bool isTranslatable() const { return m_source != nullptr; }
    const char *context() const { return m_context; }
    const char *source() const { return m_source; }
    const QString &data() const { return m_verbatim; }
    qint64 count() const { return m_count; } ///< -1 if it has no plural forms
    /// Null if it has none.
    const std::vector<TypedCell> *arguments() const { return m_arguments.get(); }

private:
    const char *m_context = nullptr;
    const char *m_source = nullptr;
    QString m_verbatim;
    std::shared_ptr<const std::vector<TypedCell>> m_arguments;
    qint64 m_count = -1;
};

/// Where translations come from. Asked for one language; null if it has none for a source.
class Translation {
public:
    virtual ~Translation() = default;
    /// `count` chooses the plural form; -1 if there is none.
    virtual QString translate(const char *context, const char *source, int count) const = 0;
};

} // namespace tizilim
