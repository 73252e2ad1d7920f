#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tizilim {

class PlainLabel;

/// A file or a folder: its path in a line that can be typed, chosen with a dialog, or dropped.
class FileLine : public QWidget {
    Q_OBJECT

public:
    enum class Kind { File, Folder };

    explicit FileLine(Kind kind, QWidget *parent = nullptr);

    /// The words over the line; `filter` is that of the dialog: "Audit packages (*.asice)".
    void setTexts(const QString &label, const QString &filter = {});
    /// As the system of files has it, with '/'; empty if nothing is chosen.
    QString path() const;
    void setPath(const QString &path);
    /// What is wrong with it, below the line; empty takes it away.
    void showError(const QString &text);
    void focusLine();

signals:
    /// Another path was chosen, or typed and left.
    void changed(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const QString &path);

    Kind m_kind;
    PlainLabel *m_label;
    QLineEdit *m_line;
    QPushButton *m_choose;
    PlainLabel *m_message;
    QString m_filter;
    QString m_told;
};

} // namespace tizilim
