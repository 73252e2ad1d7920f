#include "tests/support/SampleReport.h"

#include <QHash>

namespace tizilim {

namespace {

struct Words {
    const char *english;
    const char *kazakh;
    const char *russian; // plural forms parted by |
};

constexpr const char *summary = "In the third quarter the National Bank issued one licence and suspended one; one "
                                "ended at its holder’s request. The number of registered users grew by 13.4 per cent, "
                                "and one in ten of them has an accepted declaration of funds.";

const Words words[] = {
    // What the writers themselves say.
    {"Report", "Есеп", "Отчёт"},
    {"From", "Басталуы", "С"},
    {"To", "Аяқталуы", "По"},
    {"rows", "жолдар", "строк"},
    {"Registry", "Тізілім", "Реестр"},
    {"Registry id", "Тізілім идентификаторы", "Идентификатор реестра"},
    {"Events of the history", "Журнал оқиғалары", "События журнала"},
    {"Root hash", "Түбірлік хэш", "Корневой хеш"},
    {"Made by", "Жасаған", "Составил"},
    {"Role", "Рөлі", "Роль"},
    {"Made at (Almaty time)", "Жасалған уақыты (Алматы уақыты)", "Составлено (время Алматы)"},
    {"Made with", "Бағдарлама", "Программа"},
    {"Code for verification", "Тексеру коды", "Код для проверки"},
    {"Period", "Кезең", "Период"},
    {"Rows · control total", "Жолдар · бақылау жиыны", "Строки · контрольный итог"},
    {"Page %1 of %2", "%2 беттің %1-беті", "Страница %1 из %2"},
    {"%n event(s)", "%n оқиға", "%n событие|%n события|%n событий"},
    {"%n row(s)", "%n жол", "%n строка|%n строки|%n строк"},
    {"Verify", "Тексеру", "Проверка"},
    {"Total", "Жиыны", "Итого"},
    {"No rows", "Жазба жоқ", "Записей нет"},
    {"other", "басқа", "прочие"},
    {"Parameters", "Параметрлер", "Параметры"},
    {"Summary", "Түйін", "Сводка"},
    // The sample.
    {"Compliance report", "Талаптардың сақталуы туралы есеп", "Отчёт о соблюдении требований"},
    {"Filter", "Сүзгі", "Фильтр"},
    {"all kinds, all regions", "барлық түрлер, барлық өңірлер", "все виды, все регионы"},
    {"auditor", "аудитор", "аудитор"},
    {"Key figures", "Негізгі көрсеткіштер", "Основные показатели"},
    {"Figure", "Көрсеткіш", "Показатель"},
    {"II quarter", "II тоқсан", "II квартал"},
    {"III quarter", "III тоқсан", "III квартал"},
    {"Change", "Өзгеріс", "Изменение"},
    {"Active licences", "Қолданыстағы лицензиялар", "Действующие лицензии"},
    {"Suspended", "Қолданылуы тоқтата тұрылған", "Действие приостановлено"},
    {"Registered users", "Тіркелген пайдаланушылар", "Зарегистрированные пользователи"},
    {"Accepted declarations", "Қабылданған декларациялар", "Принятые декларации"},
    {"Purchases covered by declarations, bn ₸", "Декларациямен расталған сатып алулар, млрд ₸",
     "Покупки, подтверждённые декларациями, млрд ₸"},
    {summary,
     "Үшінші тоқсанда Ұлттық Банк бір лицензия берді, біреуінің қолданылуын тоқтата тұрды; бір лицензия иесінің "
     "өтініші бойынша тоқтатылды. Тіркелген пайдаланушылардың саны 13,4 пайызға өсті, олардың әрбір оныншысының "
     "қаражаттың шығу көзі туралы декларациясы қабылданған.",
     "В третьем квартале Национальный Банк выдал одну лицензию и приостановил действие одной; одна прекращена по "
     "заявлению лицензиата. Число зарегистрированных пользователей выросло на 13,4 процента, у каждого десятого из них "
     "принята декларация об источнике происхождения средств."},
    {"Capital outflow, bn ₸", "Капиталдың сыртқа кетуі, млрд ₸", "Отток капитала, млрд ₸"},
    {"Outflow by asset, bn ₸", "Активтер бойынша капиталдың сыртқа кетуі, млрд ₸", "Отток по активам, млрд ₸"},
    {"Users and accepted declarations, thousand", "Пайдаланушылар және қабылданған декларациялар, мың",
     "Пользователи и принятые декларации, тыс."},
    {"Outflow by destination, bn ₸", "Бағыттар бойынша капиталдың сыртқа кетуі, млрд ₸",
     "Отток по направлениям, млрд ₸"},
    {"users", "пайдаланушылар", "пользователи"},
    {"declarations", "декларациялар", "декларации"},
    {"unknown wallet", "белгісіз әмиян", "неизвестный кошелёк"},
    {"United Arab Emirates", "Біріккен Араб Әмірліктері", "Объединённые Арабские Эмираты"},
    {"Seychelles", "Сейшел аралдары", "Сейшельские Острова"},
    {"Türkiye", "Түркия", "Турция"},
    {"Hong Kong", "Гонконг", "Гонконг"},
    {"Changes of licences", "Лицензиялардағы өзгерістер", "Изменения в лицензиях"},
    {"Number", "Нөмірі", "Номер"},
    {"Licensee", "Лицензиат", "Лицензиат"},
    {"BIN", "БСН", "БИН"},
    {"Ground", "Негіз", "Основание"},
    {"Date", "Күні", "Дата"},
    {"issued", "берілді", "выдана"},
    {"suspended until %1", "тоқтата тұрылды; соңы: %1", "приостановлена до %1"},
    {"surrendered", "лицензиаттың өтініші бойынша тоқтатылды", "прекращена по заявлению лицензиата"},
    {"report not submitted", "есеп ұсынылмады", "отчёт не представлен"},
    {"application of the licensee", "лицензиаттың өтініші", "заявление лицензиата"},
    {"Declarations above the threshold", "Шекті сомадан асатын декларациялар", "Декларации выше порога"},
    {"Declaration", "Декларация", "Декларация"},
    {"User", "Пайдаланушы", "Пользователь"},
    {"IIN", "ЖСН", "ИИН"},
    {"Amount", "Сома", "Сумма"},
    {"Quantity", "Саны", "Количество"},
    {"Share", "Үлесі", "Доля"},
    {"Lines", "Жолдар саны", "Строк"},
    {"Status", "Күйі", "Статус"},
    {"Decided", "Шешім уақыты", "Решение"},
    {"accepted", "қабылданды", "принята"},
    {"rejected", "қабылданбады", "не принята"},
    {"Text", "Мәтін", "Текст"},
};

class SampleTranslation : public Translation {
public:
    explicit SampleTranslation(Language language) : m_language(language)
    {
        for (const Words &word : words)
            m_words.insert(QString::fromUtf8(word.english),
                           QString::fromUtf8(language == Language::Kazakh ? word.kazakh : word.russian));
    }

    QString translate(const char *, const char *source, int count) const override
    {
        if (m_language == Language::English)
            return QString::fromUtf8(source).replace(QStringLiteral("(s)"),
                                                     count == 1 ? QString() : QStringLiteral("s"));
        const QStringList forms = m_words.value(QString::fromUtf8(source)).split(u'|');
        return forms.size() == 3 && count >= 0 ? forms[pluralForm(count)] : forms.first();
    }

private:
    static int pluralForm(int n)
    {
        if (n % 10 == 1 && n % 100 != 11)
            return 0;
        return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2;
    }

    Language m_language;
    QHash<QString, QString> m_words;
};

LocalText local(const char *source)
{
    return {"Sample", source};
}

Coded coded(const char *code, const char *label)
{
    return {QString::fromLatin1(code), local(label)};
}

Decimal decimal(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

LocalText data(const char *text)
{
    return LocalText::verbatim(QString::fromUtf8(text));
}

TypedCell count(qint64 value, bool sign = false)
{
    return {ColumnType::Integer, value, -1, sign};
}

TypedCell billions(const char *value)
{
    return {ColumnType::Quantity, decimal(value), 1};
}

TypedCell growth(const char *value)
{
    return {ColumnType::Percent, decimal(value), 1, true};
}

Provenance sampleProvenance()
{
    Provenance from;
    from.registryName = QStringLiteral("kz-nb-2026");
    from.registryId = QStringLiteral("7f3a4c0e9d1b52a8e6f7c0d41b8e19c2");
    from.size = 48'213;
    from.root = QByteArray::fromHex("5b1e90aa7c33f0189e27d64410b5a3c8ff02716e2d94b8a1c35507e9d86f4b12");
    from.officer = QStringLiteral("Омарова Л.");
    from.role = local("auditor");
    from.madeAt = {1'791'955'320'000};
    from.programVersion = QStringLiteral("0.1.0");
    return from;
}

ReportContent emptyReport(const char *name, const char *title)
{
    ReportContent content;
    content.name = QString::fromLatin1(name);
    content.title = local(title);
    content.from = QDate(2026, 7, 1);
    content.to = QDate(2026, 9, 30);
    content.letterhead = {QStringLiteral("ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ\nҰЛТТЫҚ БАНКІ"),
                          QStringLiteral("НАЦИОНАЛЬНЫЙ БАНК\nРЕСПУБЛИКИ КАЗАХСТАН")};
    content.parameters = {{"filter", local("Filter"), {ColumnType::Text, local("all kinds, all regions")}}};
    content.provenance = sampleProvenance();
    return content;
}

KeyFigures sampleKeyFigures()
{
    return {"key",
            local("Figure"),
            {local("II quarter"), local("III quarter"), local("Change")},
            {{"licences.active", local("Active licences"), {count(17), count(19), count(2, true)}},
             {"licences.suspended", local("Suspended"), {count(1), count(2), count(1, true)}},
             {"users", local("Registered users"), {count(412'907), count(468'115), growth("13.37")}},
             {"declarations", local("Accepted declarations"), {count(38'240), count(45'871), growth("19.96")}},
             {"covered",
              local("Purchases covered by declarations, bn ₸"),
              {billions("301.84"), billions("374.2"), growth("23.97")}}}};
}

std::vector<std::optional<Decimal>> values(std::initializer_list<const char *> texts)
{
    std::vector<std::optional<Decimal>> all;
    for (const char *text : texts)
        all.push_back(text ? std::optional(decimal(text)) : std::nullopt);
    return all;
}

std::vector<LocalText> months(std::size_t count)
{
    static constexpr std::array roman{"X", "XI", "XII", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    std::vector<LocalText> points;
    for (std::size_t i = roman.size() - count; i < roman.size(); ++i)
        points.push_back(data(roman[i]));
    return points;
}

Figure outflowByMonth()
{
    return {"outflow",
            FigureKind::Bars,
            local("Capital outflow, bn ₸"),
            months(12),
            {{"outflow", local("Capital outflow, bn ₸"),
              values({"61.2", "70.4", "67.3", "76.8", "85.9", "73.5", "107.1", "116.3", "91.8", "140.8", "134.6",
                      "159.1"})}},
            1,
            9};
}

Figure outflowByAsset()
{
    return {"assets",
            FigureKind::StackedBars,
            local("Outflow by asset, bn ₸"),
            months(6),
            {{"usdt", data("USDT"), values({"60.1", "69.4", "52.0", "80.2", "75.3", "88.0"})},
             {"btc", data("BTC"), values({"30", "29.5", "25.8", "38.6", "36.3", "41.1"})},
             {"other", local("other"), values({"17", "17.4", "14", "22", "23", "30"})}},
            1};
}

Figure usersAndDeclarations()
{
    return {"growth",
            FigureKind::Lines,
            local("Users and accepted declarations, thousand"),
            months(12),
            {{"users", local("users"),
              values({"301", "310", "322", "331", nullptr, "366", "379", "395", "412", "431", "449", "468"})},
             {"declarations", local("declarations"),
              values({"21", "22", "24", "27", "29", "31", "33", "36", "38", "41", "43", "45.9"})}},
            1};
}

Figure outflowByDestination()
{
    return {"destinations",
            FigureKind::Shares,
            local("Outflow by destination, bn ₸"),
            {local("unknown wallet"), local("United Arab Emirates"), local("Seychelles"), local("Türkiye"),
             local("Hong Kong")},
            {{"outflow", local("Outflow by destination, bn ₸"), values({"412.6", "240.1", "181.7", "98.3", "72.9"})}},
            1};
}

ReportTable licenceChanges()
{
    const auto text = [](const char *value) { return QString::fromUtf8(value); };
    return {"changes",
            {},
            {{"number", local("Number"), ColumnType::Identifier},
             {"licensee", local("Licensee")},
             {"bin", local("BIN"), ColumnType::Identifier},
             {"change", local("Change")},
             {"ground", local("Ground")},
             {"date", local("Date"), ColumnType::Date}},
            rowsAtHand({{text("NB-TP-0007"), text("«Алатау Диджитал» АҚ"), text("240340012341"),
                         coded("issued", "issued"), text("NB-298"), QDate(2026, 8, 14)},
                        {text("NB-EX-0011"), text("«Каспий Коин» ЖШС"), text("190240031122"),
                         LocalText("Sample", "suspended until %1", {{ColumnType::Date, QDate(2027, 2, 14)}}),
                         coded("report_missing", "report not submitted"), QDate(2026, 8, 15)},
                        {text("NB-EX-0004"), text("«Жетісу Актив» ЖШС"), text("180540022915"),
                         coded("surrendered", "surrendered"), coded("own_request", "application of the licensee"),
                         QDate(2026, 9, 2)}})};
}

/// Declarations whose every cell follows from the number of the row.
class MadeUpRows : public RowSource {
public:
    explicit MadeUpRows(qint64 rows) : m_rows(rows) {}

    Result<bool> next(Row &row) override
    {
        if (m_next == m_rows)
            return false;
        const qint64 n = m_next++;
        static const QStringList names{
            QStringLiteral("Нұрланов Ерлан Серікұлы"),
            QStringLiteral("Әбенова Гүлнар Маратқызы"),
            QStringLiteral("Ким Виктор Андреевич"),
            QStringLiteral("«Тұран Холдинг» ЖШС"),
            QStringLiteral("Қожахметова Іңкәр Һашимқызы"),
            QStringLiteral(
                "«Шығыс Қазақстан цифрлық активтерді айырбастау орталығы» жауапкершілігі шектеулі серіктестігі")};
        row.resize(9);
        row[0] = QStringLiteral("D-2026-%1").arg(n + 1, 6, 10, QChar(u'0'));
        row[1] = names[n % names.size()];
        row[2] = QStringLiteral("%1").arg((n * 7919 + 10'084'014'27) % 1'000'000'000'000, 12, 10, QChar(u'0'));
        row[3] = Money::tenge((n * 104'729 + 500'000'000) % 90'000'000'007);
        row[4] = Decimal::fromUnits(Decimal::Units(n * 15'485'863 % 1'000'000'007) * 10'000'000'000);
        row[5] = Decimal::fromUnits(Decimal::Units(n % 1001) * 100'000'000'000'000'000);
        row[6] = n % 12 + 1;
        row[7] = n % 7 == 3 ? Cell(coded("rejected", "rejected")) : Cell(coded("accepted", "accepted"));
        row[8] = n % 11 == 5 ? Cell() : Cell(Timestamp{1'785'000'000'000 + n * 61'000});
        return true;
    }

private:
    qint64 m_rows;
    qint64 m_next = 0;
};

/// The same cells again, up to twenty columns.
class WideRows : public RowSource {
public:
    explicit WideRows(qint64 rows) : m_rows(rows) {}

    Result<bool> next(Row &row) override
    {
        TIZILIM_TRY_ASSIGN(const bool more, m_rows.next(m_row));
        row.resize(20);
        for (std::size_t i = 0; more && i < row.size(); ++i)
            row[i] = m_row[i % m_row.size()];
        return more;
    }

private:
    MadeUpRows m_rows;
    Row m_row;
};

ReportTable declarations(qint64 rows)
{
    return {"declarations",
            {},
            {{"number", local("Declaration"), ColumnType::Identifier},
             {"user", local("User")},
             {"iin", local("IIN"), ColumnType::Identifier},
             {"amount", local("Amount"), ColumnType::Money, true},
             {"quantity", local("Quantity"), ColumnType::Quantity, true},
             {"share", local("Share"), ColumnType::Percent},
             {"lines", local("Lines"), ColumnType::Integer, true},
             {"status", local("Status")},
             {"decided", local("Decided"), ColumnType::Timestamp}},
            [rows]() -> Result<std::unique_ptr<RowSource>> { return std::make_unique<MadeUpRows>(rows); }};
}

} // namespace

ReportContent sampleReport()
{
    ReportContent content = emptyReport("compliance", "Compliance report");
    content.sections.push_back(
        {local("Key figures"), {sampleKeyFigures(), Paragraph{local(summary)}, outflowByMonth()}});
    content.sections.push_back({local("Changes of licences"), {licenceChanges()}});
    content.sections.push_back(
        {local("Capital outflow, bn ₸"), {outflowByAsset(), usersAndDeclarations(), outflowByDestination()}});
    content.sections.push_back({local("Declarations above the threshold"), {declarations(60)}});
    return content;
}

ReportContent longReport(qint64 rows)
{
    ReportContent content = emptyReport("declarations", "Declarations above the threshold");
    content.sections.push_back({local("Declarations above the threshold"), {declarations(rows)}});
    return content;
}

ReportContent wideReport(qint64 rows)
{
    ReportContent content = longReport(rows);
    ReportTable wide = declarations(rows);
    const std::vector<ReportColumn> columns = wide.columns;
    for (std::size_t i = 0; wide.columns.size() < 20; ++i)
        wide.columns.push_back(columns[i % columns.size()]);
    wide.open = [rows]() -> Result<std::unique_ptr<RowSource>> { return std::make_unique<WideRows>(rows); };
    content.sections[0].blocks[0] = wide;
    return content;
}

ReportContent reportOfTexts(const QStringList &texts)
{
    std::vector<Row> rows;
    for (qsizetype i = 0; i < texts.size(); ++i)
        rows.push_back({qint64(i + 1), texts[i], texts[i]});
    ReportContent content = emptyReport("texts", "Text");
    content.sections.push_back({local("Text"),
                                {ReportTable{"texts",
                                             {},
                                             {{"number", local("Number"), ColumnType::Integer},
                                              {"text", local("Text")},
                                              {"id", local("IIN"), ColumnType::Identifier}},
                                             rowsAtHand(std::move(rows))}}});
    return content;
}

ReportTexts sampleTexts(const ReportLanguages &languages)
{
    const auto of = [](Language language) {
        return LanguageTexts(language, std::make_shared<const SampleTranslation>(language));
    };
    return ReportTexts(of(languages.first), languages.second ? std::optional(of(*languages.second)) : std::nullopt);
}

} // namespace tizilim
