#pragma once

#include "model/base/Language.h"

#include <QHash>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace tizilim {

/// The words of a letter in one language, with the values of one record filled in.
struct LetterText {
    struct Paragraph {
        QString text;
        bool emphasised = false;
    };

    QString title;
    QString signature; ///< the office of who signs by hand
    std::vector<Paragraph> paragraphs;
};

/// The text of a letter with places for values, as a plain file of UTF-8 that an administrator may replace
/// (docs/manual/letters.md): lines `title:` and `signature:`, then paragraphs with empty lines between them. `{field}` is a
/// value; a paragraph that begins with `[field]` is left out where the field has none, one that begins with `!` stands out.
/// A line that begins with `#` is a remark.
class LetterTemplate {
public:
    /// Where a template came from and what it was: an export names it.
    struct Origin {
        QString name;     ///< refusal.kk.txt
        bool own = false; ///< put beside the registry, in place of the program's
        QString sha256;   ///< hex
    };

    /// The template of a letter in a language: that in the folder `letters` of the registry, else the program's.
    /// Errors: file.cannot_read, letter.template {file, line, what}.
    [[nodiscard]] static Result<LetterTemplate> find(const QString &letter, Language language, const std::filesystem::path &registry);
    /// Errors: letter.template {file, line, what}: encoding, a field that there is none of, no title, too long.
    [[nodiscard]] static Result<LetterTemplate> parse(const QByteArray &bytes, const QString &name);

    /// The file's name: `refusal.kk.txt`.
    static QString fileName(const QString &letter, Language language);
    /// The program's own template as it stands.
    static QByteArray builtIn(const QString &letter, Language language);

    const Origin &origin() const { return m_origin; }
    /// Puts values in; what they hold is never read as a template again.
    LetterText filledIn(const QHash<QString, QString> &values) const;

private:
    struct Paragraph {
        QString text;
        QString condition; ///< a field; empty: always
        bool emphasised = false;
    };

    Origin m_origin;
    QString m_title;
    QString m_signature;
    std::vector<Paragraph> m_paragraphs;
};

} // namespace tizilim
