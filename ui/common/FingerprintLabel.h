#pragma once

#include "ui/common/PlainLabel.h"

namespace tizilim {

/// The fingerprint of a key in letters of one width, four groups a line, so that two people can compare it.
class FingerprintLabel : public PlainLabel {
    Q_OBJECT

public:
    /// Groups parted by blanks.
    explicit FingerprintLabel(const QString &fingerprint, QWidget *parent = nullptr);
};

} // namespace tizilim
