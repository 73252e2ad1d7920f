#include "app/messages/LanguageTexts.h"

#include "app/messages/FilledText.h"

#include <QTranslator>

#include <algorithm>
#include <limits>

namespace tizilim {

namespace {

/// A QTranslator of its own, not installed in the application: the language of the interface stays what it is.
class CompiledTranslation : public Translation {
public:
    explicit CompiledTranslation(Language language)
    {
        // English sources are texts already; its file only adds plural forms. A missing file leaves the sources.
        [[maybe_unused]] const bool loaded =
            m_translator.load(QStringLiteral(":/i18n/tizilim_%1.qm").arg(languageCode(language)));
    }

    QString translate(const char *context, const char *source, int count) const override
    {
        return m_translator.translate(context, source, nullptr, count);
    }

private:
    QTranslator m_translator;
};

} // namespace

LanguageTexts::LanguageTexts(Language language)
    : LanguageTexts(language, std::make_shared<const CompiledTranslation>(language))
{
}

LanguageTexts::LanguageTexts(Language language, std::shared_ptr<const Translation> translation)
    : m_format(language), m_translation(std::move(translation))
{
}

QString LanguageTexts::text(const char *context, const char *source, qint64 count) const
{
    // The rules of plural forms look at the last digits, which survive the cut to an int.
    const int form = count < std::numeric_limits<int>::max() ? static_cast<int>(count)
                                                             : static_cast<int>(count % 1'000'000 + 1'000'000);
    QString translated = m_translation->translate(context, source, form);
    if (translated.isEmpty())
        translated = QString::fromUtf8(source);
    if (count >= 0)
        translated.replace(QStringLiteral("%n"), m_format.integer(count));
    return translated;
}

QString LanguageTexts::text(const LocalText &local) const
{
    if (!local.isTranslatable())
        return local.data();
    const QString pattern = text(local.context(), local.source(), local.count());
    if (!local.arguments())
        return pattern;
    QStringList values;
    for (const TypedCell &argument : *local.arguments())
        values.append(value(argument));
    return filledIn(pattern, values);
}

QString LanguageTexts::value(const TypedCell &cell) const
{
    if (const auto *coded = std::get_if<Coded>(&cell.value))
        return text(coded->label);
    if (const auto *local = std::get_if<LocalText>(&cell.value))
        return text(*local);
    return m_format.value(cell);
}

} // namespace tizilim
