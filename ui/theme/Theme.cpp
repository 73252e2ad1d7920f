#include "ui/theme/Theme.h"

#include "app/platform/ColourScheme.h"
#include "ui/theme/Style.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

namespace tizilim {

namespace {

constexpr int smallestPointSize = 10;

/// The system's own typeface, in a size that can be read all day; Noto Sans covers Kazakh where the system has none set.
QFont typeface(const QFont &systems)
{
    QFont font = systems;
    if (systems.family().compare(QLatin1String("Sans Serif"), Qt::CaseInsensitive) == 0 || systems.family().isEmpty())
        font.setFamily(QStringLiteral("Noto Sans"));
    if (font.pointSize() < smallestPointSize)
        font.setPointSize(smallestPointSize);
    return font;
}

} // namespace

Theme::Theme(QApplication &application, ColourScheme &scheme, QObject *parent)
    : QObject(parent), m_application(application), m_scheme(scheme)
{
    QApplication::setStyle(new Style);
    QApplication::setFont(typeface(QApplication::font()));
    connect(&m_scheme, &ColourScheme::changed, this, &Theme::apply);
    apply();
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
    emit choiceChanged();
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::System ? m_scheme.preference() == ColourScheme::Preference::Dark
                                                 : m_choice == Choice::Dark;
    const bool highContrast = m_scheme.highContrast();
    if (m_applied && dark == m_dark && highContrast == m_highContrast)
        return;
    m_dark = dark;
    m_highContrast = highContrast;
    m_applied = true;
    const QPalette palette = Tokens::of(dark, highContrast).palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed();
}

} // namespace tizilim
