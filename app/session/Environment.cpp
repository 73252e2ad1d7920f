#include "app/session/Environment.h"

#include "app/platform/SystemClock.h"

#include "model/crypto/KdfPolicy.h"
#include "model/crypto/SystemRandomness.h"
#include "model/storage/Migrator.h"

#include <QStandardPaths>

namespace tizilim {

const Migrator &Environment::migrations() const
{
    static const Migrator builtIn = Migrator::builtIn();
    return migrator ? *migrator : builtIn;
}

Environment Environment::ofThisMachine()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {std::make_shared<SystemClock>(), std::make_shared<SystemRandomness>(),
            std::make_shared<const KdfPolicy>(KdfPolicy::production()),
            std::filesystem::path(data.toStdString()) / "tizilim"};
}

} // namespace tizilim
