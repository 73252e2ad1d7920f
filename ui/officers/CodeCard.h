#pragma once

#include "ui/common/Card.h"

class QPushButton;

namespace tizilim {

class Clipboard;
class PlainLabel;

/// A one-time code that is shown this once: to be copied, printed or written down, with what has to happen next.
class CodeCard : public Card {
    Q_OBJECT

public:
    CodeCard(const QString &registry, const QString &login, const QString &code, QWidget *parent = nullptr);
    ~CodeCard() override;

    void focusFirst();

signals:
    void done();

private:
    const QString m_registry;
    const QString m_login;
    QString m_code;
    Clipboard *m_clipboard;
    QPushButton *m_copy;
};

} // namespace tizilim
