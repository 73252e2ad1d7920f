#pragma once

#include "ui/common/FieldEditor.h"

class QPushButton;

namespace tizilim {

class PlainLabel;

/// A file chosen with a dialog or dropped here. Its bytes are read by whoever performs the verb, not by the form.
class FileEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit FileEditor(const Field &field, QWidget *parent = nullptr);

    /// Always null: the value is the file at filePath().
    [[nodiscard]] Result<Value> read() const override;
    void show(const Value &value) override;
    /// The path; a file that has gone meanwhile is not chosen again.
    QString draft() const override;
    void showDraft(const QString &draft) override;
    QWidget *input() const override;
    QString filePath() const override { return m_path; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const QString &path);

    QString m_path;
    QPushButton *m_choose;
    PlainLabel *m_name;
};

} // namespace tizilim
