#include "app/imports/SafeXml.h"

namespace tizilim {

/// Stands between the device and the reader and stops it when it has taken too much, for one token or in all.
class SafeXml::Gate : public QIODevice {
public:
    Gate(QIODevice &device, const XmlLimits &limits) : m_device(device), m_limits(limits)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_tooLarge || m_tokenTooLarge || m_failed || m_device.atEnd(); }
    void beginToken() { m_token = 0; }
    bool isTooLarge() const { return m_tooLarge; }
    bool isTokenTooLarge() const { return m_tokenTooLarge; }
    bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (size == 0)
            return 0;
        const qint64 got = m_device.read(data, size);
        m_failed = got < 0 || (got == 0 && !m_device.atEnd());
        m_tooLarge = m_tooLarge || m_total + got > m_limits.bytes;
        m_tokenTooLarge = m_tokenTooLarge || m_token + got > m_limits.tokenBytes;
        if (m_failed || m_tooLarge || m_tokenTooLarge)
            return -1;
        m_total += got;
        m_token += got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_device;
    XmlLimits m_limits;
    qint64 m_total = 0;
    qint64 m_token = 0;
    bool m_tooLarge = false;
    bool m_tokenTooLarge = false;
    bool m_failed = false;
};

namespace {

bool isAllowedEncoding(QStringView name)
{
    return name.isEmpty() || name.compare(u"UTF-8", Qt::CaseInsensitive) == 0 || name.compare(u"UTF-16", Qt::CaseInsensitive) == 0
        || name.compare(u"US-ASCII", Qt::CaseInsensitive) == 0;
}

} // namespace

SafeXml::SafeXml(QIODevice &device, const XmlLimits &limits)
    : m_limits(limits), m_gate(std::make_unique<Gate>(device, limits)), m_reader(m_gate.get())
{
}

SafeXml::~SafeXml() = default;

Result<SafeXml::Token> SafeXml::next()
{
    if (!m_error.code.isEmpty())
        return failure(m_error);
    if (m_reader.tokenType() == QXmlStreamReader::EndElement)
        --m_depth;
    for (;;) {
        m_gate->beginToken();
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartDocument:
            if (!isAllowedEncoding(m_reader.documentEncoding()))
                return refuse("xml.encoding");
            break;
        case QXmlStreamReader::DTD:
            return refuse("xml.doctype");
        case QXmlStreamReader::StartElement:
            if (++m_depth > m_limits.depth)
                return refuse("xml.too_deep");
            return Token::StartElement;
        case QXmlStreamReader::EndElement:
            return Token::EndElement;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::EndDocument:
            return Token::End;
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::Invalid:
            return readerError();
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
}

Result<QString> SafeXml::elementText()
{
    QString text;
    const int own = m_depth;
    for (;;) {
        TIZILIM_TRY_ASSIGN(const Token token, next());
        if (token == Token::EndElement && m_depth == own)
            return text;
        if (token == Token::Text)
            text += m_reader.text();
        if (text.size() > m_limits.tokenBytes)
            return failure(refuse("xml.token_too_large").error());
    }
}

Result<void> SafeXml::skipElement()
{
    const int own = m_depth;
    for (;;) {
        TIZILIM_TRY_ASSIGN(const Token token, next());
        if (token == Token::EndElement && m_depth == own)
            return {};
    }
}

QStringView SafeXml::attribute(QLatin1String name) const
{
    // Views into the reader, so not through the copy that attributes() gives.
    return m_reader.attributes().value(name);
}

Result<SafeXml::Token> SafeXml::refuse(const char *code)
{
    m_error = Error::refused(code, {QString::number(m_reader.lineNumber()), QString::number(m_reader.columnNumber() + 1)});
    return failure(m_error);
}

Result<SafeXml::Token> SafeXml::readerError()
{
    if (m_gate->isTooLarge())
        return refuse("xml.too_large");
    if (m_gate->isTokenTooLarge())
        return refuse("xml.token_too_large");
    if (m_gate->hasFailed()) {
        m_error = Error::inputOutput("io.read_failed", {m_gate->errorString()});
        return failure(m_error);
    }
    return refuse("xml.malformed");
}

} // namespace tizilim
