#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace tizilim {

/// Small editions of ESMA's register, made up by tests.
struct EsmaFiles {
    static QByteArray provider(const QByteArray &name, const QByteArray &lei, const QByteArray &website,
                               const QByteArray &services = "c. exchange of crypto-assets for funds", const QByteArray &ended = {},
                               const QByteArray &authorised = "28/05/2025")
    {
        return "BaFin,DE," + name + ',' + lei + ",DE," + name + ",\"Street 1,\nBonn\"," + website + ",," + authorised + ',' + ended + ",\"" + services
             + "\",DE|FI,,29/05/2025\r\n";
    }

    static QByteArray warning(const QByteArray &name, const QByteArray &website, const QByteArray &decided = "01/02/2025")
    {
        return "CONSOB,IT," + name + ",,," + name + ',' + website + ",No,None," + decided + ",,02/02/2025\r\n";
    }

    static QByteArray providers(const QByteArrayList &records)
    {
        return "\xEF\xBB\xBF" "ae_competentAuthority,ae_homeMemberState,ae_lei_name,ae_lei,ae_lei_cou_code,ae_commercial_name,ae_address,ae_website,"
               "ae_website_platform,ac_authorisationNotificationDate,ac_authorisationEndDate,ac_serviceCode,ac_serviceCode_cou,"
               "ac_comments,ac_lastupdate\r\n"
             + records.join();
    }

    static QByteArray warnings(const QByteArrayList &records)
    {
        return "ae_competentAuthority,ae_homeMemberState,ae_lei_name,ae_lei,ae_lei_cou_code,ae_commercial_name,ae_website,"
               "ae_infrigment,ae_reason,ae_decision_date,ae_comments,ae_lastupdate\r\n"
             + records.join();
    }

    static constexpr auto firstLei = "529900032TYR45XIEW79";
    static constexpr auto secondLei = "5299005V5GBSN2A4C303";
    static constexpr auto thirdLei = "5493007WZ7IFULIL8G21";
};

} // namespace tizilim
