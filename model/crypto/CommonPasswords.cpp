#include "model/crypto/CommonPasswords.h"

#include <algorithm>
#include <initializer_list>

namespace tizilim {

namespace {

// Rows of the Latin, Russian and Kazakh keyboards, and the alphabets; digits as they are typed.
const QStringList &rows()
{
    static const QStringList all{
        QStringLiteral("1234567890"),        QStringLiteral("qwertyuiop"),          QStringLiteral("asdfghjkl"),
        QStringLiteral("zxcvbnm"),           QStringLiteral("1qaz2wsx3edc4rfv5tgb"), QStringLiteral("йцукенгшщзхъ"),
        QStringLiteral("фывапролджэ"),       QStringLiteral("ячсмитьбю"),           QStringLiteral("abcdefghijklmnopqrstuvwxyz"),
        QStringLiteral("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"), QStringLiteral("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
        QStringLiteral("әіңғүұқөһ"),
    };
    return all;
}

// What leaks show most in English, Russian and Kazakh, and what this program's users would think of; folded form.
const QStringList &words()
{
    static const QStringList all{
        QStringLiteral("password"),   QStringLiteral("passw0rd"),   QStringLiteral("passphrase"), QStringLiteral("secret"),
        QStringLiteral("letmein"),    QStringLiteral("welcome"),    QStringLiteral("changeme"),   QStringLiteral("default"),
        QStringLiteral("administrator"), QStringLiteral("admin"),   QStringLiteral("officer"),    QStringLiteral("supervisor"),
        QStringLiteral("auditor"),    QStringLiteral("iloveyou"),   QStringLiteral("princess"),   QStringLiteral("sunshine"),
        QStringLiteral("football"),   QStringLiteral("baseball"),   QStringLiteral("superman"),   QStringLiteral("trustnoone"),
        QStringLiteral("master"),     QStringLiteral("monkey"),     QStringLiteral("dragon"),     QStringLiteral("whatever"),
        QStringLiteral("qwerty"),     QStringLiteral("computer"),   QStringLiteral("internet"),   QStringLiteral("login"),
        QStringLiteral("user"),       QStringLiteral("root"),       QStringLiteral("test"),       QStringLiteral("hello"),
        QStringLiteral("correcthorsebatterystaple"),                QStringLiteral("thequickbrownfox"),
        QStringLiteral("kazakhstan"), QStringLiteral("qazaqstan"),  QStringLiteral("astana"),     QStringLiteral("almaty"),
        QStringLiteral("tizilim"),    QStringLiteral("bitcoin"),    QStringLiteral("crypto"),     QStringLiteral("nationalbank"),
        QStringLiteral("пароль"),     QStringLiteral("секрет"),     QStringLiteral("админ"),      QStringLiteral("администратор"),
        QStringLiteral("казахстан"),  QStringLiteral("қазақстан"),  QStringLiteral("астана"),     QStringLiteral("алматы"),
        QStringLiteral("тізілім"),    QStringLiteral("құпиясөз"),   QStringLiteral("привет"),     QStringLiteral("сәлем"),
        QStringLiteral("любовь"),     QStringLiteral("наташа"),     QStringLiteral("нацбанк"),    QStringLiteral("ұлттықбанк"),
    };
    return all;
}

/// Lower case, and letters for the digits and marks that stand in for them.
QString folded(const QString &text)
{
    static const QString marks = QStringLiteral("@$0134578!");
    static const QString letters = QStringLiteral("asoieastbi");
    QString plain = text.toCaseFolded();
    for (QChar &c : plain)
        if (const qsizetype mark = marks.indexOf(c); mark >= 0)
            c = letters[mark];
    return plain;
}

QString lettersOnly(const QString &text)
{
    QString letters;
    std::ranges::copy_if(text, std::back_inserter(letters), [](QChar c) { return c.isLetter(); });
    return letters;
}

bool isRepetition(const QString &text)
{
    for (qsizetype unit = 1; unit <= text.size() / 2 && unit <= 8; ++unit)
        if (std::equal(text.begin() + unit, text.end(), text.begin()))
            return true;
    return false;
}

bool areNeighbours(QChar a, QChar b)
{
    if (a == b)
        return true;
    return std::ranges::any_of(rows(), [&](const QString &row) {
        const qsizetype first = row.indexOf(a);
        const qsizetype second = row.indexOf(b);
        return first >= 0 && second >= 0 && qAbs(first - second) == 1;
    });
}

/// Few runs along a row make up the whole: abcdefgh1234, qwertyuiop12, aaaabbbbcccc.
bool isMadeOfRuns(const QString &text)
{
    qsizetype runs = 1;
    for (qsizetype i = 1; i < text.size(); ++i)
        if (!areNeighbours(text[i - 1], text[i]))
            ++runs;
    return runs * 4 <= text.size();
}

/// True if hardly a letter is left when every common word and name is taken out, longest first.
bool isMadeOfWords(QString letters, const QStringList &names)
{
    if (letters.isEmpty())
        return false;
    QStringList all = words();
    for (const QString &name : names)
        if (const QString plain = lettersOnly(folded(name)); plain.size() >= 3)
            all.append(plain);
    std::ranges::sort(all, std::ranges::greater(), &QString::size);
    for (const QString &word : all)
        letters.remove(word);
    constexpr qsizetype tooLittle = 4;
    return letters.size() < tooLittle;
}

/// Without digits and marks at both ends.
QString trimmedToLetters(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    const auto last = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c.isLetter(); });
    return first == text.end() ? QString() : QString(first, last.base() - first);
}

} // namespace

bool isCommonPassword(const QString &password, const QStringList &names)
{
    const QString lower = password.toCaseFolded();
    // Marks read as letters, at the ends too or not (P@ssw0rd2024!), and marks dropped (pass-word).
    return isRepetition(lower) || isMadeOfRuns(lower) || isMadeOfWords(lettersOnly(folded(password)), names)
        || isMadeOfWords(lettersOnly(folded(trimmedToLetters(password))), names) || isMadeOfWords(lettersOnly(lower), names);
}

} // namespace tizilim
