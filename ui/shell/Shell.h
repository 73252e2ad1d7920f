#pragma once

#include "ui/common/Banner.h"
#include "ui/shell/PageAddress.h"

namespace tizilim {

class Session;
class Settings;

/// Work for which the registry must not be open in this window.
enum class ClosedWork { Restore, RotateKey };

/// What a page may ask of the window around it.
class Shell {
public:
    virtual ~Shell() = default;

    virtual void open(const PageAddress &address) = 0;
    virtual void goBack() = 0;
    /// Shows a message above the page until it is closed or another page is opened.
    virtual void tell(const BannerMessage &message) = 0;
    /// Tells in the strip below what runs; `share` from 0 to 1, negative if unknown. `cancel` may be empty.
    virtual void showTask(const QString &text, double share, std::function<void()> cancel) = 0;
    virtual void endTask() = 0;
    /// Locks the registry and goes on with a page that does the work.
    virtual void leaveFor(ClosedWork work) = 0;
    /// Whether the officer sees a section.
    virtual bool hasSection(const QString &section) const = 0;
    virtual Settings &settings() = 0;
    /// The open registry; pages are made only while one is open.
    virtual Session &session() = 0;
};

} // namespace tizilim
