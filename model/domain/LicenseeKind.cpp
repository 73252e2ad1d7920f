#include "model/domain/LicenseeKind.h"

#include "model/domain/ParameterNames.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

constexpr int digitsOfNumber = 4;

constexpr std::array kinds{
    LicenseeKind{LicenceKind::ExchangeOperator, Authority::NationalBank, LicenceAct::Licence, "NB-EX",
                 parameters::capitalExchangeOperator, parameters::termExchangeOperator, "", false},
    LicenseeKind{LicenceKind::TradingPlatform, Authority::NationalBank, LicenceAct::AccountingRegistration, "NB-TP",
                 parameters::capitalTradingPlatform, parameters::termTradingPlatform, "", false},
    LicenseeKind{LicenceKind::DfaPlatform, Authority::NationalBank, LicenceAct::AccountingRegistration, "NB-DP",
                 parameters::capitalDfaPlatform, parameters::termDfaPlatform, "", false},
    LicenseeKind{LicenceKind::TradingFacility, Authority::Aifc, LicenceAct::Licence, "AF-TF", "", "", "", true},
    LicenseeKind{LicenceKind::MiningOwnCentre, Authority::Ministry, LicenceAct::Licence, "MD-M1", "",
                 parameters::termMining, parameters::validityMining, false},
    LicenseeKind{LicenceKind::MiningOwnEquipment, Authority::Ministry, LicenceAct::Licence, "MD-M2", "",
                 parameters::termMining, parameters::validityMining, false},
};

} // namespace

template<>
const Choices &choicesOf<LicenceKind>()
{
    static const Choices choices{
        {int(LicenceKind::ExchangeOperator), "exchange_operator", QT_TRANSLATE_NOOP("Choice", "Exchange operator")},
        {int(LicenceKind::TradingPlatform), "trading_platform", QT_TRANSLATE_NOOP("Choice", "Trading platform operator")},
        {int(LicenceKind::DfaPlatform), "dfa_platform", QT_TRANSLATE_NOOP("Choice", "DFA platform operator")},
        {int(LicenceKind::TradingFacility), "trading_facility", QT_TRANSLATE_NOOP("Choice", "Digital asset trading facility")},
        {int(LicenceKind::MiningOwnCentre), "mining_own_centre", QT_TRANSLATE_NOOP("Choice", "Digital mining, subtype I (own data centre)")},
        {int(LicenceKind::MiningOwnEquipment), "mining_own_equipment", QT_TRANSLATE_NOOP("Choice", "Digital mining, subtype II (own equipment)")},
    };
    return choices;
}

template<>
const Choices &choicesOf<Authority>()
{
    static const Choices choices{
        {int(Authority::NationalBank), "national_bank", QT_TRANSLATE_NOOP("Choice", "National Bank of the Republic of Kazakhstan")},
        {int(Authority::Aifc), "aifc", QT_TRANSLATE_NOOP("Choice", "AIFC (AFSA)")},
        {int(Authority::Ministry), "ministry", QT_TRANSLATE_NOOP("Choice", "Ministry of Artificial Intelligence and Digital Development")},
    };
    return choices;
}

template<>
const Choices &choicesOf<LicenceAct>()
{
    static const Choices choices{
        {int(LicenceAct::Licence), "licence", QT_TRANSLATE_NOOP("Choice", "Licence")},
        {int(LicenceAct::AccountingRegistration), "accounting_registration", QT_TRANSLATE_NOOP("Choice", "Accounting registration")},
    };
    return choices;
}

std::span<const LicenseeKind> licenseeKinds()
{
    return kinds;
}

const LicenseeKind &licenseeKind(LicenceKind kind)
{
    return *std::ranges::find(kinds, kind, &LicenseeKind::kind);
}

bool mayApply(LegalForm form)
{
    return form == LegalForm::JointStockCompany || form == LegalForm::LimitedLiabilityPartnership;
}

QString applicationNumberPrefix(int year)
{
    return QStringLiteral("TZ-%1-").arg(year);
}

QString licenceNumberPrefix(LicenceKind kind)
{
    return QString::fromLatin1(licenseeKind(kind).prefix) + u'-';
}

QString nextNumber(const QString &prefix, const QString &last)
{
    const int before = last.startsWith(prefix) ? last.mid(prefix.size()).toInt() : 0;
    return prefix + QString::number(before + 1).rightJustified(digitsOfNumber, u'0');
}

} // namespace tizilim
