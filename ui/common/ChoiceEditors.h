#pragma once

#include "ui/common/FieldEditor.h"

class QCheckBox;
class QComboBox;

namespace tizilim {

/// One of a closed list: choices, countries, regions. Typing letters finds an entry.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] Result<Value> read() const override;
    void show(const Value &value) override;
    QString draft() const override;
    void showDraft(const QString &draft) override;
    QWidget *input() const override;

private:
    void fill();

    const Field m_field;
    QComboBox *m_box;
};

/// Yes or no.
class CheckEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit CheckEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] Result<Value> read() const override;
    void show(const Value &value) override;
    QString draft() const override;
    void showDraft(const QString &draft) override;
    QWidget *input() const override;

private:
    QCheckBox *m_box;
};

} // namespace tizilim
