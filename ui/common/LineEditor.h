#pragma once

#include "model/base/Language.h"
#include "ui/common/FieldEditor.h"

class QLineEdit;

namespace tizilim {

/// One line of text for every kind that is typed: names, identifiers, numbers, money, dates. What is read is put into
/// the form of the language when the keyboard leaves.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LineEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] Result<Value> read() const override;
    void show(const Value &value) override;
    QString draft() const override;
    void showDraft(const QString &draft) override;
    QWidget *input() const override;
    void setReadOnly(bool readOnly) override;

protected:
    QLineEdit *line() const { return m_line; }
    const Field &field() const { return m_field; }

private:
    void tidy();
    void changeLanguage();

    const Field m_field;
    Language m_language; ///< in which the text stands
    QLineEdit *m_line;
};

/// A line for a day, with a calendar behind a button; Alt+↓ opens it.
class DateEditor : public LineEditor {
    Q_OBJECT

public:
    explicit DateEditor(const Field &field, QWidget *parent = nullptr);

private:
    void openCalendar();
};

} // namespace tizilim
