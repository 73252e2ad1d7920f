#pragma once

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "ui/common/Deadline.h"
#include "ui/common/TableSource.h"

#include <QPointer>
#include <QTimer>

namespace tizilim {

/// Rows that a test makes up: as many as wanted, answered on the next turn of the event loop.
class InventedRows : public TableSource {
public:
    explicit InventedRows(qint64 rows) : m_rows(rows) {}

    QList<TableColumn> columns() const override
    {
        return {{.id = QStringLiteral("number"), .title = QStringLiteral("Number"), .characters = 14},
                {.id = QStringLiteral("applicant"), .title = QStringLiteral("Applicant"), .characters = 28},
                {.id = QStringLiteral("kind"), .title = QStringLiteral("Kind"), .characters = 18},
                {.id = QStringLiteral("state"), .title = QStringLiteral("State"), .characters = 20},
                {.id = QStringLiteral("capital"), .title = QStringLiteral("Capital, ₸"), .alignment = Qt::AlignRight, .characters = 16},
                {.id = QStringLiteral("submitted"), .title = QStringLiteral("Submitted"), .alignment = Qt::AlignRight, .characters = 12},
                {.id = QStringLiteral("deadline"), .title = QStringLiteral("Deadline"), .characters = 22},
                {.id = QStringLiteral("note"), .title = QStringLiteral("Note"), .shown = false, .sortable = false}};
    }

    void setOrder(const QString &id, Qt::SortOrder order) override
    {
        column = id;
        descending = order == Qt::DescendingOrder;
    }

    void count(CountReply reply) override
    {
        ++counts;
        later([this, reply] { reply(m_rows); });
    }

    void fetch(qint64 first, int count, RowsReply reply) override
    {
        ++fetches;
        later([this, first, count, reply] {
            if (refuse)
                return reply(failure(Error::inputOutput("file.unreadable", {})));
            QList<TableRow> rows;
            for (qint64 row = first; row < qMin(first + count, m_rows); ++row)
                rows.append(makeRow(descending ? m_rows - 1 - row : row));
            reply(rows);
        });
    }

    void setRows(qint64 rows)
    {
        m_rows = rows;
        emit changed();
    }

    QString hostileName; ///< stands in the first row
    QString column;
    bool descending = false;
    bool refuse = false;
    int counts = 0;
    int fetches = 0;

private:
    template<typename Answer>
    void later(Answer answer)
    {
        QTimer::singleShot(0, this, std::move(answer));
    }

    TableRow makeRow(qint64 number) const
    {
        static const QStringList names{QStringLiteral("АО «Алатау Диджитал»"), QStringLiteral("ТОО «Сарыарка Биржа»"),
                                       QStringLiteral("«Nomad Exchange» ЖШС"), QStringLiteral("Есіл Маркет АҚ")};
        static const QList<ChipContent> states{{QStringLiteral("Under review"), Tone::InWork, Glyph::None},
                                               {QStringLiteral("Completeness check"), Tone::Neutral, Glyph::None},
                                               {QStringLiteral("Information requested"), Tone::Due, Glyph::Pause},
                                               {QStringLiteral("Approved"), Tone::Good, Glyph::None},
                                               {QStringLiteral("Refused"), Tone::Bad, Glyph::Refused}};
        const Format format(interfaceLanguage());
        const int days = int(number % 9) - 2;
        const QString name = number == 0 && !hostileName.isEmpty() ? hostileName : names.at(number % names.size());
        return {.id = QStringLiteral("row-%1").arg(number),
                .cells = {{.text = QStringLiteral("TZ-2026-%1").arg(number, 4, 10, QLatin1Char('0')), .muted = true},
                          {.text = name, .strong = true},
                          {.text = QStringLiteral("Trading platform")},
                          {.chip = states.at(number % states.size())},
                          {.text = format.integer(200'000'000 + number * 1237)},
                          {.text = format.date(QDate(2026, 1, 1).addDays(number % 320))},
                          {.chip = chipOf({.due = QDate(2026, 11, 22).addDays(days), .daysLeft = days, .workingDays = true, .paused = number % 7 == 4})},
                          {.text = QStringLiteral("note %1").arg(number)}}};
    }

    qint64 m_rows;
};

} // namespace tizilim
