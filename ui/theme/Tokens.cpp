#include "ui/theme/Tokens.h"

#include <array>

namespace tizilim {

namespace {

constexpr QRgb rgb(unsigned value)
{
    return 0xFF000000U | value;
}

Tokens light()
{
    return {.dark = false,
            .highContrast = false,
            .ground = rgb(0xF4F6F8),
            .card = rgb(0xFFFFFF),
            .line = rgb(0xDCE2E8),
            .text = rgb(0x18242F),
            .muted = rgb(0x5A6977),
            .accent = rgb(0x0B7285),
            .accentGround = rgb(0xE3F3F5),
            .onAccent = rgb(0xFFFFFF),
            .neutral = {rgb(0x5A6977), rgb(0xECEFF2)},
            .good = {rgb(0x237A3B), rgb(0xE6F4EA)},
            .inWork = {rgb(0x1864AB), rgb(0xE4EFF9)},
            .due = {rgb(0x9A5B00), rgb(0xFCF0DA)},
            .bad = {rgb(0xB3261E), rgb(0xFBE7E5)}};
}

Tokens dark()
{
    return {.dark = true,
            .highContrast = false,
            .ground = rgb(0x12171C),
            .card = rgb(0x1A2128),
            .line = rgb(0x2B353F),
            .text = rgb(0xE4EAF0),
            .muted = rgb(0x93A2B1),
            .accent = rgb(0x45B7C6),
            .accentGround = rgb(0x12333A),
            .onAccent = rgb(0x12171C),
            .neutral = {rgb(0xA3B0BC), rgb(0x27303A)},
            .good = {rgb(0x6CCB83), rgb(0x16301D)},
            .inWork = {rgb(0x74B3EE), rgb(0x14283B)},
            .due = {rgb(0xE5AE55), rgb(0x362812)},
            .bad = {rgb(0xF08D86), rgb(0x3A1B19)}};
}

// High contrast: text at 7 : 1 and more, lines that are seen.
Tokens lightHighContrast()
{
    return {.dark = false,
            .highContrast = true,
            .ground = rgb(0xFFFFFE),
            .card = rgb(0xFFFFFF),
            .line = rgb(0x4A5560),
            .text = rgb(0x000000),
            .muted = rgb(0x2B3640),
            .accent = rgb(0x00505F),
            .accentGround = rgb(0xDDF1F4),
            .onAccent = rgb(0xFFFFFF),
            .neutral = {rgb(0x2B3640), rgb(0xF4F6F8)},
            .good = {rgb(0x0F5223), rgb(0xF0FAF2)},
            .inWork = {rgb(0x0B447A), rgb(0xEEF5FC)},
            .due = {rgb(0x663B00), rgb(0xFEF6E8)},
            .bad = {rgb(0x8A1009), rgb(0xFDF1F0)}};
}

Tokens darkHighContrast()
{
    return {.dark = true,
            .highContrast = true,
            .ground = rgb(0x000001),
            .card = rgb(0x000000),
            .line = rgb(0xA9B6C2),
            .text = rgb(0xFFFFFF),
            .muted = rgb(0xD3DCE4),
            .accent = rgb(0x7FE3F0),
            .accentGround = rgb(0x0A2E35),
            .onAccent = rgb(0x000000),
            .neutral = {rgb(0xDCE4EB), rgb(0x161C22)},
            .good = {rgb(0x9BF0AF), rgb(0x0A1F10)},
            .inWork = {rgb(0xA8D4FC), rgb(0x0A1B2B)},
            .due = {rgb(0xFFD08A), rgb(0x241A08)},
            .bad = {rgb(0xFFB4AE), rgb(0x2B100E)}};
}

const std::array<Tokens, 4> &all()
{
    static const std::array<Tokens, 4> tables{light(), dark(), lightHighContrast(), darkHighContrast()};
    return tables;
}

QColor between(const QColor &first, const QColor &second, int percentOfSecond)
{
    const auto mix = [&](int a, int b) { return (a * (100 - percentOfSecond) + b * percentOfSecond) / 100; };
    return {mix(first.red(), second.red()), mix(first.green(), second.green()), mix(first.blue(), second.blue())};
}

void setRole(QPalette &palette, QPalette::ColorRole role, const QColor &colour, const QColor &disabled)
{
    palette.setColor(QPalette::Active, role, colour);
    palette.setColor(QPalette::Inactive, role, colour);
    palette.setColor(QPalette::Disabled, role, disabled);
}

} // namespace

const ToneColours &Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Good: return good;
    case Tone::InWork: return inWork;
    case Tone::Due: return due;
    case Tone::Bad: return bad;
    case Tone::Neutral: break;
    }
    return neutral;
}

QColor Tokens::fieldLine() const
{
    return highContrast ? line : between(line, muted, 25);
}

QColor Tokens::hover() const
{
    return between(card, line, 40);
}

const Tokens &Tokens::of(bool dark, bool highContrast)
{
    return all()[(dark ? 1U : 0U) + (highContrast ? 2U : 0U)];
}

const Tokens &Tokens::of(const QPalette &palette)
{
    const QRgb ground = palette.color(QPalette::Active, QPalette::Window).rgb();
    for (const Tokens &table : all()) {
        if (table.ground.rgb() == ground)
            return table;
    }
    return of(qGray(ground) < 128, false);
}

QPalette Tokens::palette() const
{
    QPalette palette;
    const QColor dim = between(card, muted, 60);
    setRole(palette, QPalette::Window, ground, ground);
    setRole(palette, QPalette::WindowText, text, dim);
    setRole(palette, QPalette::Base, card, ground);
    setRole(palette, QPalette::AlternateBase, ground, ground);
    setRole(palette, QPalette::Text, text, dim);
    setRole(palette, QPalette::Button, card, card);
    setRole(palette, QPalette::ButtonText, text, dim);
    setRole(palette, QPalette::BrightText, bad.text, dim);
    setRole(palette, QPalette::PlaceholderText, muted, dim);
    setRole(palette, QPalette::Highlight, accent, line);
    setRole(palette, QPalette::HighlightedText, onAccent, text);
    setRole(palette, QPalette::Link, accent, dim);
    setRole(palette, QPalette::LinkVisited, accent, dim);
    setRole(palette, QPalette::Light, card, card);
    setRole(palette, QPalette::Midlight, hover(), hover());
    setRole(palette, QPalette::Mid, line, line);
    setRole(palette, QPalette::Dark, line, line);
    setRole(palette, QPalette::Shadow, line, line);
    setRole(palette, QPalette::ToolTipBase, card, card);
    setRole(palette, QPalette::ToolTipText, text, text);
    return palette;
}

} // namespace tizilim
