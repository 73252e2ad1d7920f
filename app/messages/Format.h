#pragma once

#include "model/base/Decimal.h"
#include "model/base/Language.h"
#include "model/base/Money.h"
#include "model/base/Timestamp.h"
#include "model/reports/Cell.h"

#include <QDate>
#include <QString>

namespace tizilim {

/// Writes numbers, money and dates as people of a language read them (CLDR 42, docs: glossary). Groups of thousands
/// and signs are joined by no-break spaces; nothing passes through a double.
class Format {
public:
    explicit Format(Language language) : m_language(language) {}
    Language language() const { return m_language; }

    /// 1 234 567 (kk, ru), 1,234,567 (en).
    QString integer(qint64 value) const;
    /// With `places` after the point, rounded half away from zero; -1: as many as it has.
    QString decimal(const Decimal &value, int places = -1) const;
    /// A plain number, as toString() of our exact types writes it, with the marks of the language.
    QString number(const QString &plain) const;
    /// 1 234 567,50 without a sign of currency, always two places.
    QString amount(const Money &money) const;
    /// 1 234 567,50 ₸; other currencies by their code.
    QString money(const Money &money) const;
    /// 100 is the whole: 12% (kk, en), 12 % (ru).
    QString percent(const Decimal &value, int places = -1) const;
    /// dd.MM.yyyy (kk, ru), d MMM yyyy (en).
    QString date(QDate day) const;
    /// In words: 2026 жылғы 1 шілде, 1 июля 2026 г., 1 July 2026.
    QString longDate(QDate day) const;
    /// A period of whole days, in words and without saying anything twice.
    QString period(QDate from, QDate to) const;
    /// 14.10.2026 10:22, Almaty time.
    QString dateTime(Timestamp instant) const;
    /// The same with seconds.
    QString dateTimeWithSeconds(Timestamp instant) const;
    /// The same with the offset: 14.10.2026 10:22 (UTC+5).
    QString dateTimeWithOffset(Timestamp instant) const;
    /// The name of a month, 1–12, standing alone.
    QString month(int month) const;
    /// Three letters or so, for axes.
    QString shortMonth(int month) const;

    QChar decimalMark() const;
    /// A value of a report without its label; Coded and LocalText are not for Format and give their data only.
    QString value(const TypedCell &cell) const;

private:
    QString dayAndMonth(QDate day) const;
    QString withYear(const QString &dayAndMonth, int year) const;

    Language m_language;
};

} // namespace tizilim
