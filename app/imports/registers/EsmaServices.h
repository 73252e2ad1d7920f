#pragma once

#include <QString>
#include <QStringList>

namespace tizilim {

/// The crypto-asset services in one cell of ESMA's register.
struct EsmaServices {
    QStringList letters;        ///< a–j of article 3(1)(16) of Regulation (EU) 2023/1114, ascending
    QStringList unknown;        ///< parts that name no service
    QStringList contradictions; ///< parts whose letter is not that of the service they name

    /// Authorities write the services with and without letters, with full stops and semicolons, several in one part, and
    /// now and then with the wrong letter; so the words decide, and the letter only where the words say nothing.
    static EsmaServices read(const QString &cell);
};

} // namespace tizilim
