#pragma once

#include "ui/common/Banner.h"

namespace tizilim {

class Session;

/// What is wrong with the open registry as a whole, for as long as it is, and what the officer can do about it. Hidden
/// where nothing is.
class NoticeBanner : public Banner {
    Q_OBJECT

public:
    explicit NoticeBanner(Session &session, QWidget *parent = nullptr);

signals:
    /// An administrator wants to record that the history was rolled back.
    void incidentRequested();

private:
    void write();

    Session &m_session;
};

} // namespace tizilim
