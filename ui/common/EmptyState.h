#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

class QPushButton;

namespace tizilim {

class PlainLabel;

/// What an empty page shows: what would stand here, how to begin, and the button that does it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(Glyph glyph, QWidget *parent = nullptr);
    /// An empty `action` shows no button.
    void setTexts(const QString &title, const QString &howToBegin, const QString &action = {});

signals:
    void actionTriggered();

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_action;
};

} // namespace tizilim
