#pragma once

#include "ui/shell/GatePage.h"

namespace tizilim {

class PackageCheckView;

/// Checks an audit package where no registry is open: an auditor needs nothing but the program.
class PackageGatePage : public GatePage {
    Q_OBJECT

public:
    explicit PackageGatePage(AppearanceControls *appearance, QWidget *parent = nullptr);
    void focusFirst();
    PackageCheckView *view() const { return m_view; }

signals:
    void closed();

private:
    PackageCheckView *m_view;
};

} // namespace tizilim
