#include "ui/reports/ReportChoices.h"

#include "app/messages/LanguageNames.h"
#include "ui/common/PeriodEditor.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

#include <array>

namespace tizilim {

namespace {

const QString defaultPeriod = QStringLiteral("last-quarter");

/// Offered in this order; the office's two together first.
constexpr std::array offeredLanguages{"kk+ru", "kk", "ru", "en"};

QString languagesText(const QString &languages)
{
    const Result<ReportLanguages> parsed = ReportLanguages::parse(languages);
    if (!parsed)
        return languages;
    const QString first = languageName(parsed->first);
    return parsed->second ? first + QStringLiteral(" + ") + languageName(*parsed->second) : first;
}

QString formatText(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return ReportChoices::tr("PDF, to be read and printed");
    case ReportFormat::Xlsx: return ReportChoices::tr("XLSX, to be calculated with");
    case ReportFormat::Csv: return ReportChoices::tr("CSV, a table for other programs");
    case ReportFormat::Json: break;
    }
    return ReportChoices::tr("JSON, everything for other programs");
}

PlainLabel *labelOver(QWidget *widget, QWidget *parent)
{
    auto *label = new PlainLabel(LabelStyle::SmallStrong, {}, parent);
    label->setBuddy(widget);
    return label;
}

} // namespace

ReportChoices::ReportChoices(QDate today, QWidget *parent)
    : Card(parent), m_report(new QComboBox(this)), m_period(new PeriodEditor(today, PeriodEditor::Shape::Column, this)), m_languages(new QComboBox(this))
{
    for (const Report &report : reportCatalogue())
        m_report->addItem(QString(), QVariant(QString::fromLatin1(report.name)));
    for (const char *languages : offeredLanguages)
        m_languages->addItem(QString(), QVariant(QString::fromLatin1(languages)));
    m_languages->setCurrentIndex(interfaceLanguage() == Language::English ? int(offeredLanguages.size()) - 1 : 0);
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Json})
        m_formats.emplace_back(format, new QCheckBox(this));
    m_formats[0].second->setChecked(true);
    m_formats[1].second->setChecked(true);
    m_period->setNamed(defaultPeriod);
    layOut();
    connect(m_report, &QComboBox::activated, this, &ReportChoices::requestChanged);
    connect(m_languages, &QComboBox::activated, this, &ReportChoices::requestChanged);
    connect(m_period, &PeriodEditor::changed, this, &ReportChoices::requestChanged);
    connect(this, &ReportChoices::requestChanged, this, &ReportChoices::changed);
    for (const auto &[format, box] : m_formats)
        connect(box, &QCheckBox::clicked, this, &ReportChoices::changed);
    onLanguage(this, [this] { writeTexts(); });
}

void ReportChoices::layOut()
{
    PlainLabel *report = labelOver(m_report, this);
    PlainLabel *languages = labelOver(m_languages, this);
    auto *formats = new PlainLabel(LabelStyle::SmallStrong, {}, this);
    body()->setSpacing(4);
    body()->addWidget(report);
    body()->addWidget(m_report);
    body()->addSpacing(metrics::grid);
    body()->addWidget(m_period);
    body()->addSpacing(metrics::grid);
    body()->addWidget(languages);
    body()->addWidget(m_languages);
    body()->addSpacing(metrics::grid);
    body()->addWidget(formats);
    for (const auto &[format, box] : m_formats)
        body()->addWidget(box);
    body()->addStretch(1);
    onLanguage(report, [report, languages, formats] {
        report->setText(tr("Report"));
        languages->setText(tr("Language of the report"));
        formats->setText(tr("Files"));
    });
}

void ReportChoices::writeTexts()
{
    for (int index = 0; index < m_report->count(); ++index)
        m_report->setItemText(index, QCoreApplication::translate("Report", reportCatalogue()[size_t(index)].title));
    for (int index = 0; index < m_languages->count(); ++index)
        m_languages->setItemText(index, languagesText(m_languages->itemData(index).toString()));
    for (const auto &[format, box] : m_formats)
        box->setText(formatText(format));
    m_report->setAccessibleName(tr("Report"));
    m_languages->setAccessibleName(tr("Language of the report"));
}

std::optional<ReportRequest> ReportChoices::request() const
{
    const std::optional<Period> period = m_period->period();
    const Result<ReportLanguages> languages = ReportLanguages::parse(m_languages->currentData().toString());
    if (!period || !languages)
        return std::nullopt;
    return ReportRequest{m_report->currentData().toString(), period->from, period->to, *languages};
}

std::vector<ReportFormat> ReportChoices::formats() const
{
    std::vector<ReportFormat> chosen;
    for (const auto &[format, box] : m_formats) {
        if (box->isChecked())
            chosen.push_back(format);
    }
    return chosen;
}

QByteArray ReportChoices::save() const
{
    QStringList formats;
    for (const ReportFormat format : this->formats())
        formats.append(reportFormatName(format));
    return (m_period->named() + u';' + m_languages->currentData().toString() + u';' + formats.join(u',')).toLatin1();
}

void ReportChoices::restore(const QByteArray &saved)
{
    const QStringList parts = QString::fromLatin1(saved).split(u';');
    if (parts.size() != 3)
        return;
    m_period->setNamed(parts[0]);
    if (const int index = m_languages->findData(parts[1]); index >= 0)
        m_languages->setCurrentIndex(index);
    const QStringList formats = parts[2].split(u',');
    for (const auto &[format, box] : m_formats)
        box->setChecked(formats.contains(reportFormatName(format)));
}

void ReportChoices::focusFirst()
{
    m_period->focusFirst();
}

} // namespace tizilim
