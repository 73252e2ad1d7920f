#pragma once

#include "ui/shell/GatePage.h"

namespace tizilim {

/// Shows the recovery key of a new registry, once: it is printed or written down, and then forgotten here.
class RecoveryKeyPage : public GatePage {
    Q_OBJECT

public:
    RecoveryKeyPage(const QString &registryName, const QString &recoveryKey, AppearanceControls *appearance,
                    QWidget *parent = nullptr);
    ~RecoveryKeyPage() override;

signals:
    void keptRequested();

private:
    void print();

    QString m_registry;
    QString m_key;
};

} // namespace tizilim
