#include "app/sample/SampleNames.h"

#include "model/domain/IinCheckDigit.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace tizilim {

namespace {

const QStringList &surnames()
{
    static const QStringList words = QStringLiteral(
        "Ахметов Омаров Сейітов Нұрғалиев Қасымов Әбдіров Тілеубаев Жақсыбеков Смағұлов Оспанов Бекетов Дәулетов Ержанов "
        "Есенов Жұмабаев Ибраев Қайратов Кенжебаев Қожахметов Құдайбергенов Маратов Мұратов Мұсабеков Назарбеков Нүсіпов "
        "Рахимов Садықов Сапаров Сұлтанов Тоқтаров Төлегенов Үмбетов Хасенов Шаймерденов Шәріпов Ысқақов Бейсенов Әлиев "
        "Молдабеков Байжанов").split(u' ');
    return words;
}

const QStringList &maleNames()
{
    static const QStringList words = QStringLiteral(
        "Нұрлан Ерлан Серік Болат Қайрат Марат Арман Данияр Асхат Бауыржан Дәулет Әлихан Айдос Алмас Асылбек Берік Ғалым "
        "Дархан Ержан Жандос Жасұлан Қанат Мирас Мұрат Нұржан Олжас Рүстем Сәкен Санжар Талғат Тимур Темірлан Үсен Шыңғыс "
        "Ілияс Әділет Бекзат Диас Ернар Мәди").split(u' ');
    return words;
}

const QStringList &femaleNames()
{
    static const QStringList words = QStringLiteral(
        "Айгүл Айжан Әлия Алма Анар Асель Әсем Бақыт Ботагөз Гүлнар Гүлмира Дана Дариға Динара Жанар Жанна Жібек Зарина "
        "Индира Қамар Қарлығаш Лаура Ләззат Мадина Маржан Меруерт Назгүл Назым Нұргүл Перизат Роза Сәуле Салтанат Самал "
        "Толғанай Тоғжан Ұлжан Шолпан Ырыс Інжу").split(u' ');
    return words;
}

/// Every letter by its pair in a table; letters that the table does not have stay.
QString spelt(const QString &word, const QString &table)
{
    static constexpr QChar separator = u'=';
    const QStringList pairs = table.split(u' ');
    QString result;
    for (const QChar letter : word) {
        const auto pair = std::ranges::find_if(pairs, [&](const QString &each) { return each.front() == letter.toLower(); });
        if (pair == pairs.end()) {
            result.append(letter);
            continue;
        }
        QString other = pair->mid(pair->indexOf(separator) + 1);
        if (letter.isUpper() && !other.isEmpty())
            other[0] = other[0].toUpper();
        result.append(other);
    }
    return result;
}

QString inRussian(const QString &kazakh)
{
    return spelt(kazakh, QStringLiteral("ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и"));
}

QString inLatin(const QString &kazakh)
{
    return spelt(kazakh, QStringLiteral("а=a ә=a б=b в=v г=g ғ=g д=d е=e ж=zh з=z и=i й=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t "
                                        "у=u ұ=u ү=u ф=f х=kh һ=h ц=ts ч=ch ш=sh ы=y і=i ь= э=e ю=yu я=ya"));
}

/// Eleven digits become twelve; the serial number goes on where a number is never issued.
QString withCheckDigit(const QString &front, int serial, int serialDigits)
{
    for (;; ++serial) {
        const QString digits = front + QString::number(serial).rightJustified(serialDigits, u'0');
        if (const auto check = iinCheckDigit(digits))
            return digits + QString::number(*check);
    }
}

QDate birthDate(SampleDice &dice, QDate asOf)
{
    constexpr int youngest = 22; // years; of age when the sample's three years began
    constexpr int range = 50 * 365;
    return asOf.addYears(-youngest).addDays(-dice.throwFor(range));
}

QString iinOf(QDate birth, bool male, SampleDice &dice)
{
    constexpr int twentiethCentury = 3;
    constexpr int twentyFirst = 5;
    constexpr int serials = 9000; // leaves room for the next one
    const int century = (birth.year() < 2000 ? twentiethCentury : twentyFirst) + (male ? 0 : 1);
    return withCheckDigit(birth.toString(QStringLiteral("yyMMdd")) + QString::number(century), dice.throwFor(serials), 4);
}

const QString &oneOf(const QStringList &words, SampleDice &dice)
{
    return words[dice.throwFor(static_cast<int>(words.size()))];
}

} // namespace

SamplePerson samplePerson(SampleDice &dice, QDate asOf)
{
    const bool male = dice.throwFor(2) == 0;
    const QDate birth = birthDate(dice, asOf);
    const QString surname = oneOf(surnames(), dice) + (male ? QString() : QStringLiteral("а"));
    const QString name = surname + u' ' + oneOf(male ? maleNames() : femaleNames(), dice);
    return {iinOf(birth, male, dice), name, inRussian(name), inLatin(name)};
}

SampleCompany sampleCompany(SampleDice &dice, int index)
{
    static const QStringList first = QStringLiteral("Алатау Есіл Тұлпар Сұңқар Қазына Бәйтерек Жетісу Каспий Арқа Тұран Отырар Самал Мерей Бурабай "
                                                    "Шалқар Сарыарқа Ертіс Тараз Самұрық Жайық").split(u' ');
    static const QStringList second = QStringLiteral("Диджитал Маркет Актив Финтех Капитал Крипто Трейд Инвест Токен Платформа").split(u' ');
    const QString name = first[index % first.size()] + u' ' + second[(index / first.size() + index) % second.size()];
    const QString month = QStringLiteral("%1%2").arg(5 + dice.throwFor(17), 2, 10, QChar(u'0')).arg(1 + dice.throwFor(12), 2, 10, QChar(u'0'));
    constexpr int firstSerial = 10'000;
    return {withCheckDigit(month + QStringLiteral("40"), firstSerial + index * 20 + dice.throwFor(10), 5),
            QStringLiteral("«%1» ЖШС").arg(name), QStringLiteral("ТОО «%1»").arg(inRussian(name)), inLatin(name) + QStringLiteral(" LLP")};
}

} // namespace tizilim
