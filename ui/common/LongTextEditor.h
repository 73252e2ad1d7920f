#pragma once

#include "ui/common/FieldEditor.h"

class QPlainTextEdit;

namespace tizilim {

/// Several lines of plain text; Tab goes on to the next field.
class LongTextEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LongTextEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] Result<Value> read() const override;
    void show(const Value &value) override;
    QString draft() const override;
    void showDraft(const QString &draft) override;
    QWidget *input() const override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Field m_field;
    QPlainTextEdit *m_text;
    bool m_showing = false;
};

} // namespace tizilim
