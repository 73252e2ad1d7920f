#pragma once

#include "app/session/Today.h"
#include "ui/common/Card.h"
#include "ui/shell/PageAddress.h"

namespace tizilim {

class ChartView;

/// How many records of a type were decided in each of twelve months, one way and the other. A bar opens the list of
/// what it stands for.
class DecidedChart : public Card {
    Q_OBJECT

public:
    /// What the chart is about; texts are English, in the contexts "Today" and "Choice".
    struct About {
        const RecordType *type;
        const char *title;
        const char *grantedState; ///< code
        const char *granted;
        const char *refusedState;
        const char *refused;
    };
    static About applications();
    static About declarations();

    explicit DecidedChart(const About &about, QWidget *parent = nullptr);

    /// Draws anew only what has changed.
    void setMonths(const std::array<DecidedInMonth, 12> &months);

signals:
    void openRequested(const tizilim::PageAddress &address);
    void failed(const tizilim::Error &error);

private:
    void draw();
    void openPoint(std::size_t series, std::size_t point);

    const About m_about;
    std::array<DecidedInMonth, 12> m_months{};
    ChartView *m_chart;
};

} // namespace tizilim
