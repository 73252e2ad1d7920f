#pragma once

#include <QHash>
#include <QWidget>

class QMenu;
class QPushButton;
class QTimer;

namespace tizilim {

class FilterChip;
class FlowLayout;
class SearchField;

/// What narrows a list: a text, saved filters as chips that are on or off, conditions that can be added and taken away.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    QString text() const;
    /// Sets the text without waiting for more keys.
    void setText(const QString &text);
    /// Puts the keyboard into the text.
    void focusText();

    /// A saved filter; its text may carry a count ("Mine · 12") and is set again by the same id.
    void setChip(const QString &id, const QString &text);
    void setChipOn(const QString &id, bool on);
    bool isChipOn(const QString &id) const;
    /// A condition in words ("Region: Almaty"); set again by the same id.
    void setCondition(const QString &id, const QString &text);
    void removeCondition(const QString &id);
    void clear();
    /// What the button "+ condition" offers; the bar shows the button once there is a menu. Taken over.
    void setConditionMenu(QMenu *menu);

signals:
    /// A short while after the last key.
    void textChanged(const QString &text);
    void chipToggled(const QString &id, bool on);
    void conditionRemoved(const QString &id);

private:
    SearchField *m_text;
    QTimer *m_pause;
    FlowLayout *m_flow;
    QPushButton *m_add;
    QHash<QString, FilterChip *> m_chips;
    QHash<QString, FilterChip *> m_conditions;
};

} // namespace tizilim
