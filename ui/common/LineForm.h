#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace tizilim {

class PlainLabel;

/// A few lines to be typed, for what is no record of the registry: names, passwords, codes. Labels above, a hint or what
/// is wrong below each.
class LineForm : public QWidget {
    Q_OBJECT

public:
    /// What is typed into a line.
    enum class Kind { Text, Secret, Path };

    explicit LineForm(QWidget *parent = nullptr);

    /// Adds a line at the end and returns its place. Enter goes on to the next one, and from the last sends submitted().
    std::size_t addLine(Kind kind);
    /// Puts a widget at the right of a line; taken over.
    void addBeside(std::size_t line, QWidget *widget);
    /// The words of a line in the language in force; takes a complaint away.
    void setTexts(std::size_t line, const QString &label, const QString &hint);
    /// Says below a line what is wrong with it, and puts the keyboard there if it is the first complaint.
    void complain(std::size_t line, const QString &text);
    bool hasComplaint() const { return m_complained; }
    /// Takes all complaints away.
    void forgive();
    /// Complains of every line that is empty.
    void requireAll();
    /// Complains if two lines with the same secret differ, or if it is shorter than passwords may be.
    void checkNewPassword(std::size_t line, std::size_t again);
    /// What passwords are asked for, as a hint.
    static QString passwordHint();

    /// As it was typed; what is not secret without blanks around it.
    QString text(std::size_t line) const;
    void setText(std::size_t line, const QString &text);
    bool isEmpty() const;
    /// Overwrites and empties what is secret.
    void wipeSecrets();
    void focusFirst();

signals:
    void submitted();

private:
    struct Line {
        Kind kind;
        PlainLabel *label;
        QLineEdit *edit;
        PlainLabel *message;
        QWidget *place;
        QString hint;
    };
    void goOn(std::size_t line);
    void showHint(const Line &line);

    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
    bool m_complained = false;
};

} // namespace tizilim
