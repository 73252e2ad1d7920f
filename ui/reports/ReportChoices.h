#pragma once

#include "app/exports/ReportExport.h"
#include "app/reports/ReportCatalogue.h"
#include "ui/common/Card.h"

#include <optional>

class QCheckBox;
class QComboBox;

namespace tizilim {

class PeriodEditor;

/// Which report, over which days, in which language and formats. What is chosen first is what an auditor asks for most:
/// the last quarter, in the languages of the office, as PDF and XLSX.
class ReportChoices : public Card {
    Q_OBJECT

public:
    explicit ReportChoices(QDate today, QWidget *parent = nullptr);

    /// None while the period is none.
    std::optional<ReportRequest> request() const;
    std::vector<ReportFormat> formats() const;

    /// What was chosen, to be kept for the officer; and put back.
    QByteArray save() const;
    void restore(const QByteArray &saved);
    void focusFirst();

signals:
    /// The pages would be others now.
    void requestChanged();
    /// Something was chosen, formats included.
    void changed();

private:
    void layOut();
    void writeTexts();

    QComboBox *m_report;
    PeriodEditor *m_period;
    QComboBox *m_languages;
    std::vector<std::pair<ReportFormat, QCheckBox *>> m_formats;
};

} // namespace tizilim
