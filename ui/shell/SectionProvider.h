#pragma once

#include "ui/shell/PaletteProvider.h"
#include "ui/shell/WindowSection.h"

namespace tizilim {

/// Finds the sections of the window by their words.
class SectionProvider : public PaletteProvider {
public:
    using Open = std::function<void(const PageAddress &address)>;

    SectionProvider(const WindowSections &sections, Open open) : m_sections(sections), m_open(std::move(open)) {}

    QString heading() const override;
    void find(const QString &typed, Reply reply) override;

private:
    const WindowSections &m_sections;
    Open m_open;
};

} // namespace tizilim
