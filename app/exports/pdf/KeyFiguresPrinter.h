#pragma once

#include "app/exports/pdf/PageFlow.h"
#include "app/exports/pdf/ReportStyles.h"

namespace tizilim {

/// Prints key figures: labels at the left, values below their heads at the right.
class KeyFiguresPrinter {
public:
    KeyFiguresPrinter(PageFlow &flow, const KeyFigures &figures, const ReportTexts &texts, const ReportStyles &styles,
                      QPaintDevice *device);
    void print();

private:
    struct Line {
        PairedText label;
        std::vector<PairedText> values;
    };

    void measure();
    void printLine(const Line &line, bool head);
    /// First and second language below each other.
    void cell(qreal x, qreal width, const PairedText &text, bool head, bool toTheRight, qreal baseline);
    std::size_t linesOf(const PairedText &text, bool head, qreal width) const;

    PageFlow &m_flow;
    const KeyFigures &m_figures;
    const ReportTexts &m_texts;
    const ReportStyles &m_styles;
    TableStyles m_table;
    qreal m_padding;
    std::vector<qreal> m_widths; ///< of the columns of values
    qreal m_labelWidth = 0;
};

} // namespace tizilim
