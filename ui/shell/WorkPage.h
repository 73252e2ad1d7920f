#pragma once

#include "ui/shell/GatePage.h"
#include "ui/shell/WorkProgress.h"

namespace tizilim {

class PlainLabel;

/// What is shown while a registry is worked on that no window may have open.
class WorkPage : public GatePage {
    Q_OBJECT

public:
    explicit WorkPage(AppearanceControls *appearance, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    WorkProgress::Watch watch() { return m_progress->begin(); }

private:
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    WorkProgress *m_progress;
};

} // namespace tizilim
