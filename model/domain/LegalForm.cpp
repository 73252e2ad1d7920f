#include "model/domain/LegalForm.h"

#include "model/domain/LookAlikes.h"

#include <QStringList>

#include <algorithm>
#include <span>
#include <vector>

namespace tizilim {

namespace {

struct Spelling {
    const char16_t *words; // in small letters, without dots
    LegalForm form;
    bool capitalsOnly = false;
};

constexpr Spelling spellings[] = {
    {u"товарищество с ограниченной ответственностью", LegalForm::LimitedLiabilityPartnership},
    {u"жауапкершілігі шектеулі серіктестік", LegalForm::LimitedLiabilityPartnership},
    {u"жауапкершілігі шектеулі серіктестігі", LegalForm::LimitedLiabilityPartnership},
    {u"limited liability partnership", LegalForm::LimitedLiabilityPartnership},
    {u"тоо", LegalForm::LimitedLiabilityPartnership},
    {u"жшс", LegalForm::LimitedLiabilityPartnership},
    {u"llp", LegalForm::LimitedLiabilityPartnership},
    {u"too", LegalForm::LimitedLiabilityPartnership, true},
    {u"zhshs", LegalForm::LimitedLiabilityPartnership},
    {u"jşs", LegalForm::LimitedLiabilityPartnership},
    {u"акционерное общество", LegalForm::JointStockCompany},
    {u"акционерлік қоғам", LegalForm::JointStockCompany},
    {u"акционерлік қоғамы", LegalForm::JointStockCompany},
    {u"joint stock company", LegalForm::JointStockCompany},
    {u"joint-stock company", LegalForm::JointStockCompany},
    {u"ао", LegalForm::JointStockCompany},
    {u"ақ", LegalForm::JointStockCompany},
    {u"jsc", LegalForm::JointStockCompany},
    {u"индивидуальный предприниматель", LegalForm::SoleProprietor},
    {u"дара кәсіпкер", LegalForm::SoleProprietor},
    {u"жеке кәсіпкер", LegalForm::SoleProprietor},
    {u"sole proprietor", LegalForm::SoleProprietor},
    {u"individual entrepreneur", LegalForm::SoleProprietor},
    {u"ип", LegalForm::SoleProprietor},
    {u"дк", LegalForm::SoleProprietor},
    {u"жк", LegalForm::SoleProprietor},
};

/// A word of the name, as it is compared, and where it stands.
struct Token {
    QString text;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool inCapitals = false;
};

bool belongsToAToken(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'-';
}

bool hasCyrillic(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return isCyrillicLetter(c.unicode()); });
}

/// A word typed wholly in Latin letters that all look Cyrillic, inside a Cyrillic name: АО typed on a Latin keyboard.
QString inCyrillicIfItLooksSo(const QString &word)
{
    QString cyrillic = word;
    for (QChar &c : cyrillic) {
        if (isLatinLetter(c.unicode()))
            c = cyrillicLookAlike(c);
        if (c.isNull())
            return word;
    }
    return cyrillic;
}

std::vector<Token> tokensOf(const QString &name)
{
    const QString mended = withLookAlikesMended(name);
    const bool cyrillicName = hasCyrillic(mended);
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!belongsToAToken(name[i]))
            continue;
        if (tokens.empty() || tokens.back().end != i)
            tokens.push_back({QString(), i, i});
        tokens.back().text += mended[i];
        tokens.back().end = i + 1;
    }
    for (Token &token : tokens) {
        token.text.remove(u'.');
        if (cyrillicName)
            token.text = inCyrillicIfItLooksSo(token.text);
        token.inCapitals = token.text.isUpper();
        token.text = token.text.toLower();
    }
    return tokens;
}

bool matches(std::span<const Token> tokens, const QStringList &words, bool capitalsOnly)
{
    return std::ranges::equal(tokens, words, [=](const Token &token, const QString &word) {
        return token.text == word && (token.inCapitals || !capitalsOnly);
    });
}

bool isQuote(QChar c)
{
    return QStringView(u"\"'«»„“”‘’").contains(c);
}

QString withoutWrapping(QStringView rest)
{
    const auto isLoose = [](QChar c) { return c.isSpace() || c == u','; };
    while (!rest.isEmpty() && isLoose(rest.front()))
        rest = rest.sliced(1);
    while (!rest.isEmpty() && isLoose(rest.back()))
        rest.chop(1);
    if (rest.size() > 2 && isQuote(rest.front()) && isQuote(rest.back()))
        rest = rest.sliced(1, rest.size() - 2);
    return rest.trimmed().toString();
}

/// What is left of a name when a spelling is taken off its beginning or end; null if it is at neither.
QString restWithout(const Spelling &spelling, const QString &name, std::span<const Token> tokens)
{
    const QStringList words = QString::fromUtf16(spelling.words).split(u' ');
    const auto count = static_cast<std::size_t>(words.size());
    if (tokens.size() <= count)
        return {};
    if (matches(tokens.first(count), words, spelling.capitalsOnly))
        return withoutWrapping(QStringView(name).sliced(tokens[count - 1].end));
    if (matches(tokens.last(count), words, spelling.capitalsOnly))
        return withoutWrapping(QStringView(name).first(tokens.last(count).front().begin));
    return {};
}

} // namespace

CompanyName splitLegalForm(const QString &name)
{
    const std::vector<Token> tokens = tokensOf(name);
    for (const Spelling &spelling : spellings) {
        const QString rest = restWithout(spelling, name, tokens);
        if (!rest.isEmpty())
            return {spelling.form, rest};
    }
    return {std::nullopt, withoutWrapping(name)};
}

QString abbreviationOf(LegalForm form, const QString &language)
{
    const bool kazakh = language == QLatin1String("kk");
    const bool russian = language == QLatin1String("ru");
    switch (form) {
    case LegalForm::LimitedLiabilityPartnership:
        return kazakh ? QStringLiteral("ЖШС") : russian ? QStringLiteral("ТОО") : QStringLiteral("LLP");
    case LegalForm::JointStockCompany:
        return kazakh ? QStringLiteral("АҚ") : russian ? QStringLiteral("АО") : QStringLiteral("JSC");
    case LegalForm::SoleProprietor:
        return kazakh ? QStringLiteral("ДК") : russian ? QStringLiteral("ИП") : QStringLiteral("Sole proprietor");
    }
    return {};
}

} // namespace tizilim
