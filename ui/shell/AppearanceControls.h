#pragma once

#include "app/messages/LanguageNames.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QActionGroup;

namespace tizilim {

class IconButton;
class SegmentedControl;
class Settings;
class InterfaceLanguage;

/// Language and theme: the same two controls in the top bar and before unlocking. What is chosen is remembered.
class AppearanceControls : public QWidget {
    Q_OBJECT

public:
    AppearanceControls(InterfaceLanguage &language, Theme &theme, Settings &settings, QWidget *parent = nullptr);

private:
    void makeThemeMenu();

    InterfaceLanguage &m_language;
    Theme &m_theme;
    Settings &m_settings;
    SegmentedControl *m_languages;
    IconButton *m_themeButton;
};

} // namespace tizilim
