#include "app/sample/SampleWarnings.h"

#include <array>

namespace tizilim {

namespace {

struct SampleWarning {
    const char *name;
    const char *websites;
    const char *reason;
    const char *words;
    int daysAgo;
    bool withdrawn;
};

constexpr std::array warnings{
    SampleWarning{"Qazaq Coin Invest", "qazaqcoin.example|qazaq-coin.example", "no_licence", "Тұрғындарға лицензиясыз криптовалюта айырбастау қызметін ұсынады.", 340, false},
    SampleWarning{"SteppeEx Global", "steppeex.example", "false_claims", "Сайтында Ұлттық Банктің лицензиясы бар деп жалған көрсетеді.", 210, false},
    SampleWarning{"Nomad Swap", "nomadswap.example", "no_licence", "Лицензиясыз айырбастау платформасын жүргізеді.", 150, true},
    SampleWarning{"TengriProfit", "tengriprofit.example", "suspected_fraud", "Кепілді табыс уәде етеді; алаяқтық белгілері бар.", 25, false},
};

Result<void> publish(SampleOffice &office, const SampleWarning &warning, int number)
{
    const QString today = office.today().toString(Qt::ISODate);
    TIZILIM_TRY_ASSIGN(const VerbOutcome published,
                       office.act("officer2", "warning.publish",
                                  {{"name", QString::fromUtf8(warning.name)}, {"websites", QString::fromLatin1(warning.websites)},
                                   {"publisher", QStringLiteral("national_bank")}, {"reason", QString::fromLatin1(warning.reason)},
                                   {"reason_text", QString::fromUtf8(warning.words)}, {"act_number", QStringLiteral("NB-W-%1").arg(number)},
                                   {"decided_on", today}}));
    if (!warning.withdrawn)
        return {};
    office.plan(office.today().addDays(60), [&office, id = published.record]() -> Result<void> {
        TIZILIM_TRY(office.act("officer2", "warning.withdraw",
                               {{"reason", QStringLiteral("activity_ended")}, {"withdrawal_note", QStringLiteral("Сайт жабылды.")}}, id));
        return {};
    });
    return {};
}

} // namespace

void planSampleWarnings(SampleOffice &office, QDate last)
{
    int number = 0;
    for (const SampleWarning &warning : warnings) {
        ++number;
        office.plan(last.addDays(-warning.daysAgo), [&office, &warning, number] { return publish(office, warning, number); });
    }
}

} // namespace tizilim
