#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;

namespace tizilim {

/// What is known of a record: a word at the left, a value at the right, a line under each.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void clear();
    /// Values are plain and can be selected. An empty value is shown as a dash.
    void addFact(const QString &label, const QString &value);
    /// A value that leads to another record.
    void addLink(const QString &label, const QString &value, std::function<void()> open);
    /// A value of any other kind; taken over.
    void addWidget(const QString &label, QWidget *value);
    int count() const { return m_rows; }

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace tizilim
