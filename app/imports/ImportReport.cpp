#include "app/imports/ImportReport.h"

#include "app/messages/ErrorText.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <nlohmann/json.hpp>

namespace tizilim {

void ImportProblems::add(ImportProblem problem)
{
    if (m_list.size() < kept)
        m_list.append(std::move(problem));
    else
        ++m_leftOut;
}

void ImportProblems::add(const QList<ImportProblem> &problems)
{
    for (const ImportProblem &problem : problems)
        add(problem);
}

nlohmann::json ImportReport::toJson() const
{
    nlohmann::json list = nlohmann::json::array();
    for (const ImportProblem &problem : problems.list())
        list.push_back({{"line", problem.line},
                        {"column", problem.column.toStdString()},
                        {"code", problem.code.toStdString()},
                        {"text", errorText(problem.error()).toStdString()},
                        {"severity", problem.refuses() ? "refused" : "warning"}});
    nlohmann::json json{{"rows", rows},       {"taken", taken},     {"changed", changed},   {"refused", refused},
                        {"duplicates", duplicates}, {"closed", closed}, {"seconds", seconds}, {"problems", std::move(list)}};
    json["ignored_columns"] = nlohmann::json::array();
    for (const QString &column : ignoredColumns)
        json["ignored_columns"].push_back(column.toStdString());
    if (event >= 0)
        json["event"] = event;
    if (problems.leftOut() > 0)
        json["problems_left_out"] = problems.leftOut();
    return json;
}

QString problemText(const ImportProblem &problem)
{
    const QString text = errorText(problem.error());
    if (problem.line == 0)
        return text;
    if (problem.column.isEmpty())
        return QCoreApplication::translate("Import", "Line %1: %2").arg(QString::number(problem.line), text);
    return QCoreApplication::translate("Import", "Line %1, column %2: %3").arg(QString::number(problem.line), problem.column, text);
}

Result<QByteArray> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("io.open_failed", {path, file.errorString()}));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return failure(Error::inputOutput("io.read_failed", {file.errorString()}));
    return hash.result();
}

} // namespace tizilim
