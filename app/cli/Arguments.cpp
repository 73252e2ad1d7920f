#include "app/cli/Arguments.h"

namespace tizilim {

Result<Arguments> Arguments::read(const QStringList &words, const QStringList &withValue, const QStringList &flags)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith(QLatin1String("--")) || word.size() == 2) {
            arguments.m_positional.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags.contains(name) && equals < 0) {
            arguments.m_options[name].append(QString());
        } else if (!withValue.contains(name)) {
            return failure(Error::usage("cli.unknown_option", {word}));
        } else if (equals >= 0) {
            arguments.m_options[name].append(word.mid(equals + 1));
        } else if (++i < words.size()) {
            arguments.m_options[name].append(words[i]);
        } else {
            return failure(Error::usage("cli.missing_value", {word}));
        }
    }
    return arguments;
}

QString Arguments::value(const char *option, const QString &otherwise) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? otherwise : given.last();
}

Result<QString> Arguments::word(int index, const char *what) const
{
    if (index >= m_positional.size())
        return failure(Error::usage("cli.missing_word", {QString::fromLatin1(what)}));
    return m_positional[index];
}

Result<qint64> Arguments::number(const char *option, qint64 otherwise) const
{
    if (!has(option))
        return otherwise;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < 0)
        return failure(Error::usage("cli.not_a_number", {value(option)}));
    return number;
}

Result<QDate> Arguments::date(const char *option, QDate otherwise) const
{
    if (!has(option))
        return otherwise;
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid())
        return failure(Error::usage("field.date", {value(option)}));
    return date;
}

} // namespace tizilim
