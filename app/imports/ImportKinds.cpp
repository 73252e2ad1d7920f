#include "app/imports/ImportKinds.h"

#include "app/imports/Cells.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <vector>

namespace tizilim {

namespace {

using enum CellKind;

struct Line {
    const char *name;
    CellKind kind = Text;
    bool required = false;
    const char *choices = "";  // joined by |
    const char *synonyms = ""; // joined by |
};
constexpr bool required = true;

const char *const clientTypes = "iin|bin|foreign";
const char *const clientNumber = "ИИН|БИН|ИИН/БИН|ЖСН|БСН|ЖСН/БСН|IIN|BIN|IIN/BIN";
const char *const licenceNumber = "Номер лицензии|Лицензия нөмірі|Licence number|License number|license_no";

QStringList words(const char *joined)
{
    return QString::fromUtf8(joined).split(u'|', Qt::SkipEmptyParts);
}

ImportColumns columns(std::initializer_list<Line> lines, QList<QStringList> atLeastOneOf = {})
{
    ImportColumns result{.columns = {}, .atLeastOneOf = std::move(atLeastOneOf)};
    for (const Line &line : lines)
        result.columns.append({.name = QString::fromLatin1(line.name), .kind = line.kind, .required = line.required,
                               .choices = words(line.choices), .synonyms = words(line.synonyms)});
    return result;
}

ImportColumns transactions()
{
    return columns({
        {"report_id", Text, required, "", "Номер отчёта|Есеп нөмірі"},
        {"licence_no", Text, required, "", licenceNumber},
        {"period_from", Date, required, "", "Период с|Кезең басы"},
        {"period_to", Date, required, "", "Период по|Кезең соңы"},
        {"trade_id", Text, required, "", "Номер сделки|Мәміле нөмірі|Trade number"},
        {"order_id", Text, false, "", "Номер заявки|Тапсырыс нөмірі"},
        {"executed_at", Instant, required, "", "Время сделки|Мәміле уақыты"},
        {"op_type", Choice, required, "buy|sell|swap|deposit|withdraw|mining_sale", "Вид операции|Операция түрі"},
        {"client_id_type", Choice, required, clientTypes},
        {"client_id", Text, required, "", clientNumber},
        {"client_name", Text, false, "", "ФИО|Клиент|Аты-жөні"},
        {"residency"},
        {"asset_dti", Text, false, "", "DTI"},
        {"ticker", Text, required, "", "Тикер|Актив"},
        {"quantity", CellKind::Decimal, required, "", "Количество|Саны|Көлемі"},
        {"price", CellKind::Decimal, false, "", "Цена|Бағасы"},
        {"fiat_currency"},
        {"fiat_amount", CellKind::Decimal},
        {"fee", CellKind::Decimal, false, "", "Комиссия"},
        {"kzt_amount", Tenge, required, "", "Сумма в тенге|Теңгемен сомасы|Сумма, тенге"},
        {"kzt_rate", CellKind::Decimal},
        {"counterparty_id"},
        {"counterparty_venue"},
        {"wallet_from"},
        {"wallet_to"},
        {"self_hosted", Boolean},
        {"tx_hash"},
        {"bank_iban", Text, false, "", "IBAN|ИИК|ЖСК"},
        {"ip"},
        {"device_id"},
        {"country"},
        {"declaration_no"},
    });
}

ImportColumns users()
{
    return columns(
        {
            {"client_id_type", Choice, required, clientTypes},
            {"client_id", Text, required, "", clientNumber},
            {"kind", Choice, required, "person|company"},
            {"name_kk", Text, false, "", "Аты-жөні|Атауы|Name (Kazakh)"},
            {"name_ru", Text, false, "", "ФИО|Наименование|Name (Russian)"},
            {"name_latin", Text, false, "", "Name|Full name|Name (Latin)"},
            {"birth_date", Date, false, "", "Дата рождения|Туған күні|Date of birth"},
            {"sex", Choice, false, "m|f", "Пол|Жынысы"},
            {"citizenship", Text, false, "", "Гражданство|Азаматтығы"},
            {"residency"},
            {"document_type"},
            {"document_no", Text, false, "", "Номер документа|Құжат нөмірі"},
            {"document_issued", Date},
            {"region", Text, false, "", "Регион|Область|Өңір|Облыс"},
            {"address", Text, false, "", "Адрес|Мекенжай|Мекенжайы"},
            {"phone", Text, false, "", "Телефон"},
            {"email", Text, false, "", "E-mail|Электронная почта|Электрондық пошта"},
            {"occupation", Text, false, "", "Профессия|Кәсібі"},
            {"employer", Text, false, "", "Место работы|Жұмыс орны"},
            {"declared_income_kzt", Tenge, false, "", "Доход|Табысы"},
            {"politically_exposed", Boolean},
            {"wallets", List, false, "", "Кошельки|Әмияндар"},
            {"exchange_licence_no"},
            {"exchange_account"},
            {"registered_at", Instant},
        },
        {{QStringLiteral("name_kk"), QStringLiteral("name_ru"), QStringLiteral("name_latin")}});
}

ImportColumns declarations()
{
    return columns({
        {"declaration_no", Text, required, "", "Номер декларации|Декларация нөмірі"},
        {"client_id_type", Choice, required, clientTypes},
        {"client_id", Text, required, "", clientNumber},
        {"period_from", Date, required, "", "Период с|Кезең басы"},
        {"period_to", Date, required, "", "Период по|Кезең соңы"},
        {"line_no", Integer, required, "", "Номер строки|Жол нөмірі"},
        {"direction", Choice, required, "source|destination", "Направление|Бағыты"},
        {"category", Text, required, "", "Категория|Санаты"},
        {"amount", CellKind::Decimal, required, "", "Сумма|Сомасы"},
        {"currency", Text, required, "", "Валюта"},
        {"party", Text, false, "", "Контрагент"},
        {"country", Text, false, "", "Страна|Ел"},
        {"bank_iban", Text, false, "", "IBAN|ИИК|ЖСК"},
        {"wallet", Text, false, "", "Кошелёк|Кошелек|Әмиян"},
        {"evidence", Text, false, "", "Подтверждение|Растау"},
        {"corroboration", Choice, false, "none|customer|independent"},
    });
}

ImportColumns rates()
{
    return columns({
        {"date", Date, required, "", "Дата|Күні"},
        {"currency", Text, required, "", "Валюта|Код валюты"},
        {"rate", CellKind::Decimal, required, "", "Курс|Бағам"},
        {"units", Integer, false, "", "Количество|Единиц|Бірлік"},
    });
}

ImportColumns prices()
{
    return columns({{"date", Date, required}, {"ticker", Text, required}, {"price_usd", CellKind::Decimal, required}});
}

ImportColumns addresses()
{
    return columns({
        {"address", Text, required, "", "Адрес"},
        {"chain"},
        {"category", Text, required, "", "Категория"},
        {"source"},
        {"date", Date},
        {"confidence"},
        {"note"},
    });
}

ImportColumns mining()
{
    return columns({
        {"miner_id", Text, required, "", clientNumber},
        {"licence_no", Text, required, "", licenceNumber},
        {"period_from", Date, required},
        {"period_to", Date, required},
        {"ticker", Text, required},
        {"mined", CellKind::Decimal, required},
        {"sold", CellKind::Decimal},
        {"venue_licence_no"},
        {"kwh", CellKind::Decimal},
        {"price_kzt_per_kwh", CellKind::Decimal},
        {"generation", Choice, false, "grid|own|own_renewable"},
        {"metered", Boolean},
    });
}

ImportColumns pools()
{
    return columns({
        {"number", Text, required},
        {"miner_id", Text, required, "", clientNumber},
        {"name", Text, required},
        {"licence_no", Text, required, "", licenceNumber},
        {"licence_date", Date, required},
        {"wallet", Text, required},
        {"date", Date, required},
        {"ticker", Text, required},
        {"amount", CellKind::Decimal, required},
    });
}

struct Kind {
    const char *name;
    ImportColumns columns;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {"transactions", transactions()}, {"users", users()},         {"declarations", declarations()}, {"rates", rates()},
        {"prices", prices()},             {"addresses", addresses()}, {"mining", mining()},             {"pools", pools()},
    };
    return all;
}

template<typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<Error> checkCell(const ImportColumn &column, const QString &text)
{
    switch (column.kind) {
    case Date: return errorOf(cells::date(text));
    case Instant: return errorOf(cells::instant(text));
    case CellKind::Decimal: return errorOf(cells::decimal(text));
    case Tenge: return errorOf(cells::tenge(text));
    case Integer: return errorOf(cells::integer(text));
    case Boolean: return errorOf(cells::boolean(text));
    case Choice:
        if (!column.choices.contains(text.trimmed()))
            return Error::refused("cell.choice", {text.trimmed(), column.choices.join(QStringLiteral(", "))});
        return std::nullopt;
    case Text:
    case List: break;
    }
    return std::nullopt;
}

} // namespace

const ImportColumns *importColumns(QStringView kind)
{
    const auto found = std::ranges::find_if(kinds(), [&](const Kind &known) { return kind == QLatin1String(known.name); });
    return found == kinds().end() ? nullptr : &found->columns;
}

QStringList importKinds()
{
    QStringList names;
    for (const Kind &kind : kinds())
        names.append(QString::fromLatin1(kind.name));
    return names;
}

QList<ImportProblem> checkCells(const ImportRow &row, const ColumnMapping &mapping)
{
    QList<ImportProblem> problems = row.faults;
    const auto add = [&](const QString &column, const Error &error) {
        problems.append({.line = row.line, .column = mapping.fileName(column), .code = error.code, .values = error.values});
    };
    for (const ImportColumn &column : mapping.columns().columns) {
        const QString text = mapping.cell(row, column.name);
        const bool isEmpty = QStringView(text).trimmed().isEmpty();
        if (isEmpty && column.required)
            add(column.name, Error::refused("import.empty_cell"));
        else if (!isEmpty)
            if (const auto error = checkCell(column, text))
                add(column.name, *error);
    }
    for (const QStringList &group : mapping.columns().atLeastOneOf)
        if (std::ranges::all_of(group, [&](const QString &name) { return mapping.cell(row, name).trimmed().isEmpty(); }))
            add(group.first(), Error::refused("import.empty_group", {group.join(QStringLiteral(", "))}));
    return problems;
}

} // namespace tizilim
