#pragma once

#include "model/base/Result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace tizilim {

/// What follows a command: words, and options that a command names beforehand.
class Arguments {
public:
    /// Reads words against the options that a command takes: `withValue` and `flags`, without their dashes. Several
    /// values of one option are kept in order. Errors: cli.unknown_option, cli.missing_value.
    [[nodiscard]] static Result<Arguments> read(const QStringList &words, const QStringList &withValue, const QStringList &flags);

    const QStringList &positional() const { return m_positional; }
    bool has(const char *option) const { return m_options.contains(QString::fromLatin1(option)); }
    QString value(const char *option, const QString &otherwise = {}) const;
    QStringList values(const char *option) const { return m_options.value(QString::fromLatin1(option)); }
    /// The positional word at a place. Errors: cli.missing_word {what}.
    [[nodiscard]] Result<QString> word(int index, const char *what) const;
    /// A whole number. Errors: cli.not_a_number.
    [[nodiscard]] Result<qint64> number(const char *option, qint64 otherwise) const;
    /// A date, ISO. Errors: field.date.
    [[nodiscard]] Result<QDate> date(const char *option, QDate otherwise = {}) const;

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_options;
};

} // namespace tizilim
