#include "app/letters/LetterTemplate.h"

#include "app/letters/LetterFields.h"
#include "app/session/RegistryFolder.h"

#include "model/crypto/Sha256.h"
#include "model/domain/TextSafety.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

namespace tizilim {

namespace {

constexpr qsizetype largest = 64 * 1024;

const QRegularExpression &placeOfField()
{
    static const QRegularExpression form(QStringLiteral("\\{([a-z_]*)\\}"));
    return form;
}

std::unexpected<Error> faulty(const QString &file, qsizetype line, const QString &what)
{
    return failure(Error::refused("letter.template", {file, QString::number(line), what}));
}

/// The first name in braces or brackets that is no field; empty if all are.
QString unknownField(const QString &text, const QString &condition)
{
    if (!condition.isEmpty() && !letterFieldNames().contains(condition))
        return u'[' + condition + u']';
    for (auto match = placeOfField().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!letterFieldNames().contains(found.captured(1)))
            return found.captured(0);
    }
    return {};
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype from = 0;
    for (auto match = placeOfField().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += QStringView(text).mid(from, found.capturedStart() - from) + values.value(found.captured(1));
        from = found.capturedEnd();
    }
    return result + QStringView(text).mid(from);
}

/// Takes `[field]` off the beginning.
QString takeCondition(QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\[([a-z_]*)\\]\\s*"));
    const QRegularExpressionMatch found = form.match(text);
    text.remove(0, found.capturedLength());
    return found.captured(1);
}

bool takeWord(QString &text, const QString &word)
{
    if (!text.startsWith(word))
        return false;
    text = text.mid(word.size()).trimmed();
    return true;
}

} // namespace

QString LetterTemplate::fileName(const QString &letter, Language language)
{
    return letter + u'.' + languageCode(language) + QStringLiteral(".txt");
}

QByteArray LetterTemplate::builtIn(const QString &letter, Language language)
{
    QFile file(QStringLiteral(":/letters/") + fileName(letter, language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<LetterTemplate> LetterTemplate::find(const QString &letter, Language language, const std::filesystem::path &registry)
{
    const QString name = fileName(letter, language);
    const QString own = pathText(lettersFolder(registry)) + u'/' + name;
    if (!QFile::exists(own))
        return parse(builtIn(letter, language), name);
    QFile file(own);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {own, file.errorString()}));
    TIZILIM_TRY_ASSIGN(LetterTemplate found, parse(file.read(largest + 1), name));
    found.m_origin.own = true;
    return found;
}

Result<LetterTemplate> LetterTemplate::parse(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largest)
        return faulty(name, 1, QStringLiteral("> 64 KiB"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return faulty(name, 1, QStringLiteral("UTF-8"));
    LetterTemplate result;
    result.m_origin = {name, false, sha256(bytes).toHex()};
    QString paragraph;
    qsizetype line = 0;
    const auto endParagraph = [&]() -> Result<void> {
        Paragraph finished{.text = paragraph.simplified(), .condition = {}};
        paragraph.clear();
        finished.condition = takeCondition(finished.text);
        finished.emphasised = takeWord(finished.text, QStringLiteral("!"));
        if (const QString unknown = unknownField(finished.text, finished.condition); !unknown.isEmpty())
            return faulty(name, line, unknown);
        if (!finished.text.isEmpty())
            result.m_paragraphs.push_back(std::move(finished));
        return {};
    };
    for (QString each : text.split(u'\n')) {
        ++line;
        if (each.endsWith(u'\r'))
            each.chop(1);
        if (const Result<QString> safe = safeText(each); !safe)
            return faulty(name, line, safe.error().code);
        if (each.startsWith(u'#'))
            continue;
        const bool isHead = paragraph.isEmpty();
        if (isHead && takeWord(each, QStringLiteral("title:")))
            result.m_title = each;
        else if (isHead && takeWord(each, QStringLiteral("signature:")))
            result.m_signature = each;
        else if (each.trimmed().isEmpty())
            TIZILIM_TRY(endParagraph());
        else
            paragraph += u' ' + each;
    }
    TIZILIM_TRY(endParagraph());
    if (result.m_title.isEmpty())
        return faulty(name, 1, QStringLiteral("title:"));
    for (const QString &head : {result.m_title, result.m_signature}) {
        if (const QString unknown = unknownField(head, {}); !unknown.isEmpty())
            return faulty(name, 1, unknown);
    }
    return result;
}

LetterText LetterTemplate::filledIn(const QHash<QString, QString> &values) const
{
    LetterText text{.title = filled(m_title, values), .signature = filled(m_signature, values), .paragraphs = {}};
    for (const Paragraph &paragraph : m_paragraphs) {
        if (paragraph.condition.isEmpty() || !values.value(paragraph.condition).isEmpty())
            text.paragraphs.push_back({filled(paragraph.text, values), paragraph.emphasised});
    }
    return text;
}

} // namespace tizilim
