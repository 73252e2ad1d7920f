#pragma once

#include "ui/shell/GatePage.h"

namespace tizilim {

/// Shows a newly enrolled officer the fingerprint of his key, which whoever grants the role compares.
class EnrolledPage : public GatePage {
    Q_OBJECT

public:
    EnrolledPage(const QString &fingerprint, AppearanceControls *appearance, QWidget *parent = nullptr);

signals:
    void finished();
};

} // namespace tizilim
