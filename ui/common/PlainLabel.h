#pragma once

#include <QLabel>

namespace tizilim {

/// A label that shows its text as it is: a name with markup in it stays a name. The only label class for data.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace tizilim
