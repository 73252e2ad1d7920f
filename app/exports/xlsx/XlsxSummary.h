#pragma once

#include "app/exports/ReportWriter.h"
#include "app/exports/xlsx/XlsxBook.h"

namespace tizilim {

/// Writes what a report says beside its tables to one sheet: sentences, key figures, and the data of its figures with a
/// native chart beside each.
class XlsxSummary {
public:
    XlsxSummary(XlsxBook &book, const PreparedReport &report) : m_book(book), m_report(report) {}
    /// False if the report has nothing but tables.
    bool isNeeded() const;
    [[nodiscard]] Result<void> write();

private:
    void title();
    void block(const Paragraph &paragraph);
    void block(const KeyFigures &figures);
    void block(const Figure &figure);
    void block(const ReportTable &) {}
    void chart(const Figure &figure, quint32 headRow);
    bool hasOwnBlocks(const Section &section) const;
    /// Both languages below each other, in a row high enough for them.
    void paired(int column, const PairedText &pair, CellLook look);
    void text(int column, const QString &text, CellLook look = CellLook::Plain)
    {
        m_book.text(m_sheet, m_row, column, text, m_book.look(look));
    }

    XlsxBook &m_book;
    const PreparedReport &m_report;
    lxw_worksheet *m_sheet = nullptr;
    quint32 m_row = 0;
};

/// Writes parameters, exact control totals and provenance to one sheet.
[[nodiscard]] Result<void> writeXlsxFacts(XlsxBook &book, const PreparedReport &report);

} // namespace tizilim
