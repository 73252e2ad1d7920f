#pragma once

#include <QWidget>

namespace tizilim {

class FieldForm;

/// Asks why a proposal is declined, or taken back by who made it; the ground stands in the history.
class DeclineForm : public QWidget {
    Q_OBJECT

public:
    explicit DeclineForm(QWidget *parent = nullptr, bool takesBack = false);
    bool isModified() const;
    void focusFirst();
    void submit();

signals:
    void declined(const QString &ground, const QString &note);
    void cancelled();

private:
    FieldForm *m_form;
};

} // namespace tizilim
