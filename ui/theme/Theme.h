#pragma once

#include <QObject>

class QApplication;

namespace tizilim {

class ColourScheme;

/// Puts style, palette and type on the application, and changes them while it runs.
class Theme : public QObject {
    Q_OBJECT

public:
    /// What the officer asked for.
    enum class Choice { System, Light, Dark };

    /// `scheme` tells what the system asks for; it lives longer than the theme.
    Theme(QApplication &application, ColourScheme &scheme, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    bool isDark() const { return m_dark; }

signals:
    void choiceChanged();
    void changed();

private:
    void apply();

    QApplication &m_application;
    ColourScheme &m_scheme;
    Choice m_choice = Choice::System;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_applied = false;
};

} // namespace tizilim
