#pragma once

#include "model/domain/Field.h"

#include <QWidget>

class QTimer;

namespace tizilim {

class FieldEditor;
class PlainLabel;
class ReferenceSource;

/// A field of a form: its label above, a mark if it has to be filled in, the editor, and below it what is wrong, what
/// the value tells by itself, or a hint. Checked while one types.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(const Field &field, ReferenceSource *references, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    FieldEditor *editor() const { return m_editor; }
    /// Errors: field.required, and those of the value.
    [[nodiscard]] Result<Value> read() const;
    void setValue(const Value &value);
    void setReadOnly(bool readOnly);
    void setRequired(bool required);
    /// Shows what is wrong now, whether or not the person has been here. True if nothing is.
    bool check();
    /// Shows an error that only the registry could know.
    void showError(const QString &text);
    /// Shows something in the muted line: "This number is known: Turan Holding LLP".
    void showNote(const QString &text);

    /// Another officer has saved `theirs` while something else stands here. Says so below the field and lets the person
    /// choose; until then the field is contested, and check() fails.
    void contest(const Value &theirs, const QString &who);
    bool isContested() const { return m_contest; }

signals:
    void edited(const QString &name);

private:
    void layOut();
    void writeTexts();
    void checkSoon();
    void setMessage(const QString &text, bool isError);
    void showNotes(const Value &value);
    void settle();

    Field m_field;
    FieldEditor *m_editor;
    PlainLabel *m_label;
    PlainLabel *m_message;
    QTimer *m_pause;
    QWidget *m_contest = nullptr; ///< the choice between what stands here and what another officer saved
    QString m_note; ///< what only the registry could tell of the value that stands here
    bool m_wrong = false;
};

} // namespace tizilim
