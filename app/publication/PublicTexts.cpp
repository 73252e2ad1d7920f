#include "app/publication/PublicTexts.h"

#include "app/session/Titles.h"

#include "model/domain/Region.h"

#include <array>

namespace tizilim {

namespace {

/// Regulation (EU) 2023/1114, article 3(1)(16), in its order a–j.
constexpr std::array services{
    QT_TRANSLATE_NOOP("PublicRegister", "providing custody and administration of crypto-assets on behalf of clients"),
    QT_TRANSLATE_NOOP("PublicRegister", "operation of a trading platform for crypto-assets"),
    QT_TRANSLATE_NOOP("PublicRegister", "exchange of crypto-assets for funds"),
    QT_TRANSLATE_NOOP("PublicRegister", "exchange of crypto-assets for other crypto-assets"),
    QT_TRANSLATE_NOOP("PublicRegister", "execution of orders for crypto-assets on behalf of clients"),
    QT_TRANSLATE_NOOP("PublicRegister", "placing of crypto-assets"),
    QT_TRANSLATE_NOOP("PublicRegister", "reception and transmission of orders for crypto-assets on behalf of clients"),
    QT_TRANSLATE_NOOP("PublicRegister", "providing advice on crypto-assets"),
    QT_TRANSLATE_NOOP("PublicRegister", "providing portfolio management on crypto-assets"),
    QT_TRANSLATE_NOOP("PublicRegister", "providing transfer services for crypto-assets on behalf of clients"),
};

} // namespace

QString PublicTexts::name(const Exchange &exchange) const
{
    const QString name = titleFor({exchange.nameKazakh, exchange.nameRussian, exchange.nameLatin}, languageCode(language()));
    return name.isEmpty() ? exchange.bin : name;
}

QString PublicTexts::region(const QString &number) const
{
    const Result<Region> region = Region::ofPlace(number + QStringLiteral("0000000"));
    if (!region)
        return {};
    return language() == Language::Kazakh ? region->kazakhName() : language() == Language::Russian ? region->russianName() : region->englishName();
}

QString PublicTexts::authority(const Warning &warning) const
{
    // Warnings keep their authority in words, because those of foreign ones have no code.
    for (const Choice &choice : choicesOf<Authority>()) {
        if (warning.authority == QString::fromUtf8(choice.label))
            return m_texts.text("Choice", choice.label);
    }
    return warning.authority;
}

QString PublicTexts::what(PublicEvent::What what) const
{
    return own(choiceByValue(choicesOf<PublicEvent::What>(), static_cast<int>(what))->label);
}

QString PublicTexts::service(const QString &letter) const
{
    const size_t place = letter.size() == 1 ? static_cast<size_t>(letter.front().unicode() - u'a') : services.size();
    return place < services.size() ? letter + QStringLiteral(". ") + own(services[place]) : letter;
}

QString PublicTexts::story(const PublicLicence &licence) const
{
    const Format &format = m_texts.format();
    QStringList past;
    for (const PublicEvent &event : licence.past) {
        const QString day = event.until.isValid() ? format.date(event.on) + QStringLiteral(" – ") + format.date(event.until) : format.date(event.on);
        past.append(what(event.what) + u' ' + day);
    }
    const Licence &facts = licence.licence;
    if (facts.validUntil.isValid())
        past.append(own(QT_TRANSLATE_NOOP("PublicRegister", "last day of validity")) + u' ' + format.date(facts.validUntil));
    if (!licence.predecessor.isEmpty())
        past.append(own(QT_TRANSLATE_NOOP("PublicRegister", "in place of")) + u' ' + licence.predecessor);
    return facts.number + QStringLiteral(" (") + label(facts.kind) + QStringLiteral("): ") + label(licence.standing) + QStringLiteral("; ")
           + past.join(QStringLiteral("; "));
}

QString PublicTexts::reason(const Warning &warning) const
{
    const QString coded = label(warning.reason);
    return warning.reasonText.isEmpty() ? coded : coded + QStringLiteral(": ") + warning.reasonText;
}

} // namespace tizilim
