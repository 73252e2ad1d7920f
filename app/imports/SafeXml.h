#pragma once

#include "model/base/Result.h"

#include <QXmlStreamReader>

#include <memory>

namespace tizilim {

/// What an XML text from outside may be (security.md, "Hostile input").
struct XmlLimits {
    int depth = 64;
    qint64 bytes = 256LL * 1024 * 1024; ///< of the whole text
    qint64 tokenBytes = 4LL * 1024 * 1024; ///< of one tag, or one run of text, a bit more for buffering
};

/// Reads XML in UTF-8 or UTF-16 without document type: with one, entities could be declared, and Qt drops those that it
/// does not know. Comments and processing instructions are passed over.
class SafeXml {
public:
    enum class Token { StartElement, EndElement, Text, End };

    explicit SafeXml(QIODevice &device, const XmlLimits &limits = {});
    ~SafeXml();
    SafeXml(const SafeXml &) = delete;
    SafeXml &operator=(const SafeXml &) = delete;

    /// Errors: xml.malformed, xml.doctype, xml.encoding, xml.too_deep, xml.too_large, xml.token_too_large, each with
    /// {line, column}; io.read_failed. After an error the same error comes again.
    [[nodiscard]] Result<Token> next();
    /// All text up to the end of the element that has just begun, elements inside it included. Errors: those of next().
    [[nodiscard]] Result<QString> elementText();
    /// Passes over everything up to the end of the element that has just begun. Errors: those of next().
    [[nodiscard]] Result<void> skipElement();

    /// The element's name without prefix.
    QStringView name() const { return m_reader.name(); }
    QStringView namespaceUri() const { return m_reader.namespaceUri(); }
    /// The value of an attribute without namespace, or an empty string.
    QStringView attribute(QLatin1String name) const;
    QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    QStringView text() const { return m_reader.text(); }
    /// How many elements are open, the one that has just begun included.
    int depth() const { return m_depth; }
    qint64 line() const { return m_reader.lineNumber(); }

private:
    class Gate;
    Result<Token> refuse(const char *code);
    Result<Token> readerError();

    XmlLimits m_limits;
    std::unique_ptr<Gate> m_gate;
    QXmlStreamReader m_reader;
    int m_depth = 0;
    bool m_ended = false;
    Error m_error;
};

} // namespace tizilim
