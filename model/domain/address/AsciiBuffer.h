#pragma once

#include <QStringView>

#include <array>
#include <string_view>

namespace tizilim {

/// The characters of a short text as ASCII, on the stack. Not readable if it is empty, too long for any address, or has
/// a character outside ASCII.
class AsciiBuffer {
public:
    explicit AsciiBuffer(QStringView text)
    {
        if (text.size() > static_cast<qsizetype>(m_characters.size()))
            return;
        for (const QChar c : text) {
            if (c.unicode() > 0x7f) {
                m_firstForeign = static_cast<qsizetype>(m_size);
                m_size = 0;
                return;
            }
            m_characters[m_size++] = static_cast<char>(c.unicode());
        }
    }

    bool isReadable() const { return m_size > 0; }
    std::string_view view() const { return {m_characters.data(), m_size}; }
    /// Where the first character outside ASCII stands, or -1.
    qsizetype firstForeign() const { return m_firstForeign; }

private:
    std::array<char, 512> m_characters;
    std::size_t m_size = 0;
    qsizetype m_firstForeign = -1;
};

} // namespace tizilim
