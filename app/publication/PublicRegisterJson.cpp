#include "app/publication/PublicRegisterJson.h"

#include "app/publication/PublicTexts.h"

#include "model/domain/Region.h"

#include <nlohmann/json.hpp>

#include <array>

namespace tizilim {

namespace {

using Json = nlohmann::ordered_json;

constexpr int version = 1;

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

Json orNull(QDate day)
{
    return orNull(day.toString(Qt::ISODate));
}

Json listOf(const QString &joined)
{
    Json list = Json::array();
    for (const QString &part : joined.split(u'|', Qt::SkipEmptyParts))
        list.push_back(part.trimmed().toStdString());
    return list;
}

/// Builds the document; knows the words of all languages.
class RegisterDocument {
public:
    explicit RegisterDocument(const PublicRegister &published) : m_published(published) {}

    Json whole() const
    {
        Json licensees = Json::array();
        for (const PublicLicensee &each : m_published.licensees)
            licensees.push_back(licensee(each));
        Json warnings = Json::array();
        for (const Warning &each : m_published.warnings)
            warnings.push_back(warning(each));
        const Provenance &from = m_published.provenance;
        return {{"format", "tizilim/public-register"},
                {"version", version},
                {"registry", {{"id", from.registryId.toStdString()}, {"name", from.registryName.toStdString()}}},
                {"as_of", orNull(m_published.day)},
                {"made_at", from.madeAt.toUtc().toString(Qt::ISODate).toStdString()},
                {"history", {{"size", from.size}, {"root", from.root.toHex().toStdString()}}},
                {"licensees", std::move(licensees)},
                {"warnings", std::move(warnings)}};
    }

private:
    /// One text in the three languages.
    template<typename Words>
    Json texts(Words words) const
    {
        Json all = Json::object();
        for (const PublicTexts &each : m_texts)
            all[languageCode(each.language()).toStdString()] = words(each).toStdString();
        return all;
    }

    template<typename Enumeration>
    Json coded(Enumeration enumerator) const
    {
        Json all = {{"code", codeOf(enumerator).toStdString()}};
        all.update(texts([&](const PublicTexts &words) { return words.label(enumerator); }));
        return all;
    }

    Json region(const QString &number) const
    {
        const Result<Region> known = Region::ofPlace(number + QStringLiteral("0000000"));
        if (!known)
            return nullptr;
        return {{"code", known->number().toStdString()}, {"kk", known->kazakhName().toStdString()}, {"ru", known->russianName().toStdString()},
                {"en", known->englishName().toStdString()}};
    }

    Json event(const PublicEvent &event) const
    {
        Json json = {{"event", codeOf(event.what).toStdString()}};
        json.update(texts([&](const PublicTexts &words) { return words.what(event.what); }));
        json["on"] = orNull(event.on);
        json["until"] = orNull(event.until);
        return json;
    }

    Json licence(const PublicLicence &published) const
    {
        const Licence &facts = published.licence;
        Json services = Json::array();
        for (const QString &service : published.services)
            services.push_back(service.toStdString());
        Json past = Json::array();
        for (const PublicEvent &each : published.past)
            past.push_back(event(each));
        return {{"number", facts.number.toStdString()},
                {"kind", coded(facts.kind)},
                {"act", coded(licenseeKind(facts.kind).act)},
                {"authority", coded(facts.authority)},
                {"status", coded(published.standing)},
                {"services", std::move(services)},
                {"issued_on", orNull(facts.issuedOn)},
                {"valid_until", orNull(facts.validUntil)},
                {"grace_until", orNull(facts.graceUntil)},
                {"suspended_until", published.standing == LicenceStanding::Suspended ? orNull(facts.suspendedUntil) : Json(nullptr)},
                {"predecessor", orNull(published.predecessor)},
                {"history", std::move(past)}};
    }

    Json licensee(const PublicLicensee &published) const
    {
        const Exchange &exchange = published.exchange;
        Json licences = Json::array();
        for (const PublicLicence &each : published.licences)
            licences.push_back(licence(each));
        return {{"name", texts([&](const PublicTexts &words) { return words.name(exchange); })},
                {"commercial_name", orNull(exchange.commercialName)},
                {"bin", orNull(exchange.bin)},
                {"lei", orNull(exchange.lei)},
                {"legal_form", exchange.legalForm ? coded(*exchange.legalForm) : Json(nullptr)},
                {"country", orNull(exchange.country)},
                {"region", region(exchange.region)},
                {"address", orNull(exchange.address)},
                {"websites", listOf(exchange.website)},
                {"platforms", listOf(exchange.platform)},
                {"licences", std::move(licences)}};
    }

    Json warning(const Warning &warning) const
    {
        const bool inForce = warning.state == WarningState::InForce;
        Json withdrawal = nullptr;
        if (!inForce)
            withdrawal = {{"on", orNull(warning.withdrawnOn)}, {"reason", coded(warning.reason)}};
        // Its withdrawal takes the place of the first reason in the row; the words stay.
        return {{"name", warning.name.toStdString()},
                {"commercial_name", orNull(warning.commercialName)},
                {"authority", texts([&](const PublicTexts &words) { return words.authority(warning); })},
                {"lei", orNull(warning.lei)},
                {"country", orNull(warning.country)},
                {"websites", listOf(warning.websites)},
                {"status", coded(warning.state)},
                {"reason", inForce ? coded(warning.reason) : Json(nullptr)},
                {"reason_text", orNull(warning.reasonText)},
                {"decided_on", orNull(warning.decidedOn)},
                {"withdrawal", std::move(withdrawal)}};
    }

    const PublicRegister &m_published;
    std::array<PublicTexts, 3> m_texts{PublicTexts(Language::Kazakh), PublicTexts(Language::Russian), PublicTexts(Language::English)};
};

} // namespace

QByteArray publicRegisterJson(const PublicRegister &published)
{
    return QByteArray::fromStdString(RegisterDocument(published).whole().dump(2)) + '\n';
}

} // namespace tizilim
