#pragma once

#include <QObject>

namespace tizilim {

class Frame;
class Session;

/// Keeps the numbers beside the names of sections: what is over or due today, and what waits for the officer's approval.
class SectionCounts : public QObject {
    Q_OBJECT

public:
    /// Belongs to the frame; the session outlives both.
    SectionCounts(Session &session, Frame &frame);

private:
    void read();

    Session &m_session;
    Frame &m_frame;
};

} // namespace tizilim
