#pragma once

#include "ui/common/Period.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace tizilim {

class FormField;
class PlainLabel;

/// A period chosen by name, or by its first and last day as people of the language write them.
class PeriodEditor : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Column, Line };

    PeriodEditor(QDate today, Shape shape, QWidget *parent = nullptr);

    /// None while a day is wrong or missing, or the last is before the first.
    std::optional<Period> period() const;
    void setNamed(const QString &id);
    void setPeriod(const Period &period);
    /// The id of the named period in force; empty for days of the officer's own.
    QString named() const;
    void focusFirst();

signals:
    /// A person changed it to another period, or to none.
    void changed();

private:
    void layOut(Shape shape);
    void writeTexts();
    void choose(int index);
    void typed();
    void fill(const Period &period);
    QDate dayIn(const FormField *field) const;

    QDate m_today;
    QComboBox *m_names;
    FormField *m_from;
    FormField *m_to;
    PlainLabel *m_wrong;
    std::optional<Period> m_last;
};

} // namespace tizilim
