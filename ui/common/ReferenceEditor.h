#pragma once

#include "ui/common/FieldEditor.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QTimer;

namespace tizilim {

/// Another record, found by typing part of its name or number.
class ReferenceEditor : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, ReferenceSource *references, QWidget *parent = nullptr);

    /// Error: field.reference, if something is typed that was not chosen.
    [[nodiscard]] Result<Value> read() const override;
    void show(const Value &value) override;
    QString draft() const override;
    void showDraft(const QString &draft) override;
    QWidget *input() const override;
    void setReadOnly(bool readOnly) override;

private:
    void ask();
    void offer(const QList<ReferenceEntry> &entries);
    void choose(const QModelIndex &index);

    const Field m_field;
    ReferenceSource *m_references;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
    QTimer *m_pause;
    QByteArray m_id;
    quint64 m_question = 0;
};

} // namespace tizilim
