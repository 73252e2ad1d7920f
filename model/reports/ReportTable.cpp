#include "model/reports/ReportTable.h"

namespace tizilim {

namespace {

class RowsAtHand : public RowSource {
public:
    explicit RowsAtHand(std::shared_ptr<const std::vector<Row>> rows) : m_rows(std::move(rows)) {}

    Result<bool> next(Row &row) override
    {
        if (m_next == m_rows->size())
            return false;
        row = (*m_rows)[m_next++];
        return true;
    }

private:
    std::shared_ptr<const std::vector<Row>> m_rows;
    std::size_t m_next = 0;
};

} // namespace

std::function<Result<std::unique_ptr<RowSource>>()> rowsAtHand(std::vector<Row> rows)
{
    return
        [shared = std::make_shared<const std::vector<Row>>(std::move(rows))]() -> Result<std::unique_ptr<RowSource>> {
            return std::make_unique<RowsAtHand>(shared);
        };
}

} // namespace tizilim
