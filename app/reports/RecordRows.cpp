#include "app/reports/RecordRows.h"

namespace tizilim {

namespace {

constexpr int rowsAPage = 500;

class PagedRows : public RowSource {
public:
    PagedRows(const Registry &registry, ListQuery query, QString language, RowMaker make)
        : m_registry(registry), m_query(std::move(query)), m_language(std::move(language)), m_make(std::move(make))
    {
        m_query.limit = rowsAPage;
    }

    Result<bool> next(Row &row) override
    {
        if (m_at == m_page.records.size()) {
            if (m_begun && m_page.next.isEmpty())
                return false;
            m_query.after = m_page.next;
            TIZILIM_TRY_ASSIGN(m_page, m_registry.list(m_query, m_language));
            m_begun = true;
            m_at = 0;
            if (m_page.records.empty())
                return false;
        }
        row = m_make(m_page.records[m_at++], m_page.titles);
        return true;
    }

private:
    const Registry &m_registry;
    ListQuery m_query;
    QString m_language;
    RowMaker m_make;
    ListPage m_page;
    size_t m_at = 0;
    bool m_begun = false;
};

} // namespace

std::function<Result<std::unique_ptr<RowSource>>()> recordRows(const Registry &registry, ListQuery query, QString language, RowMaker make)
{
    return [&registry, query = std::move(query), language = std::move(language), make = std::move(make)]() -> Result<std::unique_ptr<RowSource>> {
        return std::make_unique<PagedRows>(registry, query, language, make);
    };
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

Cell dateCell(QDate date)
{
    return date.isValid() ? Cell(date) : Cell();
}

Cell choiceCell(const Field &field, const Value &value)
{
    const Choice *choice = tagOf(value) == 2 && field.choices ? choiceByCode(*field.choices, std::get<QString>(value)) : nullptr;
    return choice ? Cell(Coded{QString::fromLatin1(choice->code), LocalText("Choice", choice->label)}) : Cell();
}

} // namespace tizilim
