#pragma once

#include "ui/theme/Icon.h"

#include <QPushButton>
#include <QToolButton>

namespace tizilim {

/// The one next thing to do: filled with the accent. Data in its text is the caller's to escape (withoutMnemonic()).
QPushButton *primaryButton(const QString &text = {}, QWidget *parent = nullptr);
QPushButton *plainButton(const QString &text = {}, QWidget *parent = nullptr);
/// Without frame, in the accent's colour: a link among text that does something.
QPushButton *linkButton(const QString &text = {}, QWidget *parent = nullptr);
/// A sign alone; its name is said by the tool tip and to screen readers, so it is set with setName().
class IconButton : public QToolButton {
    Q_OBJECT

public:
    explicit IconButton(Glyph glyph, QWidget *parent = nullptr);
    /// What the button does, with its key in the tool tip: name("Lock", "Ctrl+L").
    void setName(const QString &name, const QKeySequence &key = {});
};

} // namespace tizilim
