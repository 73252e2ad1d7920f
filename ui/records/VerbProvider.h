#pragma once

#include "ui/shell/PageAddress.h"
#include "ui/shell/PaletteProvider.h"
#include "ui/shell/WindowSection.h"

namespace tizilim {

class Session;

/// Offers what can be done from anywhere: the verbs that make something new.
class VerbProvider : public PaletteProvider {
public:
    using Open = std::function<void(const PageAddress &address)>;

    VerbProvider(const Session &session, const WindowSections &sections, Open open)
        : m_session(session), m_sections(sections), m_open(std::move(open))
    {
    }

    QString heading() const override;
    void find(const QString &typed, Reply reply) override;

private:
    const Session &m_session;
    const WindowSections &m_sections;
    Open m_open;
};

} // namespace tizilim
