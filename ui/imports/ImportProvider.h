#pragma once

#include "ui/shell/PaletteProvider.h"

namespace tizilim {

/// Offers to import a file.
class ImportProvider : public PaletteProvider {
public:
    explicit ImportProvider(std::function<void()> choose) : m_choose(std::move(choose)) {}

    QString heading() const override;
    void find(const QString &typed, Reply reply) override;

private:
    std::function<void()> m_choose;
};

} // namespace tizilim
