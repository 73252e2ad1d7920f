#include "app/exports/ReportTexts.h"

namespace tizilim {

QString PairedText::joined(QStringView separator) const
{
    return second.isEmpty() ? first : first + separator.toString() + second;
}

ReportTexts::ReportTexts(LanguageTexts first, std::optional<LanguageTexts> second)
    : m_first(std::move(first)), m_second(std::move(second))
{
}

ReportTexts ReportTexts::of(const ReportLanguages &languages)
{
    std::optional<LanguageTexts> second;
    if (languages.second)
        second.emplace(*languages.second);
    return ReportTexts(LanguageTexts(languages.first), std::move(second));
}

ReportLanguages ReportTexts::languages() const
{
    return {m_first.language(), m_second ? std::optional(m_second->language()) : std::nullopt};
}

PairedText ReportTexts::pair(const LocalText &text) const
{
    if (!text.isTranslatable())
        return {text.data(), {}};
    const auto inWords = [&] {
        PairedText pair{m_first.text(text), m_second ? m_second->text(text) : QString()};
        if (pair.second == pair.first)
            pair.second.clear();
        return pair;
    };
    if (text.arguments() || text.count() >= 0)
        return inWords();
    const auto key = std::make_pair(text.context(), text.source());
    const auto known = m_labels.constFind(key);
    return known != m_labels.constEnd() ? *known : *m_labels.insert(key, inWords());
}

PairedText ReportTexts::period(const ReportContent &content) const
{
    if (!content.from.isValid() || !content.to.isValid())
        return {};
    return {m_first.format().period(content.from, content.to),
            m_second ? m_second->format().period(content.from, content.to) : QString()};
}

PairedText ReportTexts::value(const TypedCell &cell) const
{
    if (const auto *coded = std::get_if<Coded>(&cell.value))
        return pair(coded->label);
    if (const auto *local = std::get_if<LocalText>(&cell.value))
        return pair(*local);
    return {m_first.value(cell), {}};
}

PairedText ReportTexts::cell(const ReportColumn &column, const Cell &cell, int places) const
{
    if (const auto *money = std::get_if<Money>(&cell))
        return {format().amount(*money), {}};
    return value({column.type, cell, places});
}

PairedText ReportTexts::head(const ReportColumn &column) const
{
    PairedText head = pair(column.label);
    if (column.type == ColumnType::Money) {
        head.first += QStringLiteral(",\u00A0₸");
        if (!head.second.isEmpty())
            head.second += QStringLiteral(",\u00A0₸");
    }
    return head;
}

} // namespace tizilim
