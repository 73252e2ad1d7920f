#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tizilim {

class AppearanceControls;

/// A page before a registry is open: language and theme at the top right, one column in the middle.
class GatePage : public QWidget {
    Q_OBJECT

public:
    /// Takes the controls over. `width` of the column in device-independent pixels at the standard size of type.
    GatePage(AppearanceControls *appearance, int width, QWidget *parent = nullptr);

protected:
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace tizilim
