#include "ui/shell/AppearanceControls.h"

#include "app/settings/Settings.h"
#include "ui/common/Buttons.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Translated.h"
#include "ui/shell/InterfaceLanguage.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace tizilim {

namespace {

Settings::ThemeChoice stored(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::Light: return Settings::ThemeChoice::Light;
    case Theme::Choice::Dark: return Settings::ThemeChoice::Dark;
    case Theme::Choice::System: break;
    }
    return Settings::ThemeChoice::System;
}

} // namespace

AppearanceControls::AppearanceControls(InterfaceLanguage &spoken, Theme &theme, Settings &settings, QWidget *parent)
    : QWidget(parent), m_language(spoken), m_theme(theme), m_settings(settings),
      m_languages(new SegmentedControl(this)), m_themeButton(new IconButton(Glyph::Contrast, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    for (const Language language : allLanguages)
        m_languages->addChoice(languageShortName(language), languageName(language));
    m_languages->setCurrent(int(spoken.language()));
    line->addWidget(m_languages);
    line->addWidget(m_themeButton);
    makeThemeMenu();
    connect(m_languages, &SegmentedControl::chosen, this, [this](int index) {
        m_settings.setLanguage(allLanguages.at(std::size_t(index)));
        m_language.setLanguage(allLanguages.at(std::size_t(index)));
    });
    connect(&spoken, &InterfaceLanguage::changed, this, [this](Language language) { m_languages->setCurrent(int(language)); });
}

void AppearanceControls::makeThemeMenu()
{
    auto *menu = new QMenu(m_themeButton);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](Theme::Choice choice, Glyph glyph) {
        QAction *action = menu->addAction(icon(glyph), QString());
        action->setCheckable(true);
        action->setActionGroup(choices);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_settings.setTheme(stored(choice));
            m_theme.setChoice(choice);
        });
        const auto mark = [this, action, choice] { action->setChecked(m_theme.choice() == choice); };
        connect(&m_theme, &Theme::choiceChanged, action, mark);
        mark();
        return action;
    };
    QAction *light = add(Theme::Choice::Light, Glyph::Sun);
    QAction *dark = add(Theme::Choice::Dark, Glyph::Moon);
    QAction *system = add(Theme::Choice::System, Glyph::Contrast);
    m_themeButton->setMenu(menu);
    m_themeButton->setPopupMode(QToolButton::InstantPopup);
    onLanguage(this, [this, light, dark, system] {
        m_languages->setAccessibleName(tr("Language"));
        m_themeButton->setName(tr("Theme"));
        light->setText(tr("Light"));
        dark->setText(tr("Dark"));
        system->setText(tr("As the system"));
    });
}

} // namespace tizilim
