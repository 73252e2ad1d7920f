#pragma once

#include <QWidget>

class QButtonGroup;

namespace tizilim {

/// A few choices side by side of which one is in force; arrow keys move among them.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// `name` is what a screen reader says; it may be longer than the text.
    void addChoice(const QString &text, const QString &name);
    int current() const;
    /// Does not send chosen().
    void setCurrent(int index);

signals:
    /// The officer chose another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fixTabStop();

    QButtonGroup *m_group;
};

} // namespace tizilim
