#pragma once

#include "ui/common/FormField.h"

#include <QHash>

#include <span>
#include <vector>

class QVBoxLayout;

namespace tizilim {

/// A form made of described fields, in one column.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// Adds fields below those there are. `references` finds records for fields that refer to one.
    void addFields(std::span<const Field> fields, ReferenceSource *references);
    /// A heading over the fields added next.
    void addHeading(const QString &text);
    /// Null if there is none of that name.
    FormField *field(QStringView name) const;

    void setValues(const QHash<QString, Value> &values);
    /// What was filled in, by name; fields left empty or wrong are not in it. Drafts keep this.
    QHash<QString, Value> values() const;
    /// Everything as it was typed, half-typed values included; by name. showDraft() puts it back.
    QHash<QString, QString> draft() const;
    void showDraft(const QHash<QString, QString> &draft);
    /// Fills fields that are empty or still hold what was suggested before.
    void suggest(const QHash<QString, Value> &values);
    /// The record has changed from `seen` to `now` by somebody else's hand: fields that the person has not touched follow,
    /// those that he has changed otherwise are contested.
    void follow(const QHash<QString, Value> &seen, const QHash<QString, Value> &now, const QString &who);
    /// Files chosen, by the name of their field.
    QHash<QString, QString> files() const;
    /// Shows all errors and puts the keyboard into the first wrong field. True if there is none.
    bool check();
    /// Whether a person changed anything since setValues() or setUnmodified().
    bool isModified() const { return m_modified; }
    void setUnmodified() { m_modified = false; }
    void setReadOnly(bool readOnly);
    /// Puts the keyboard into the first field.
    void focusFirst();
    /// Puts it into the field that follows one.
    void focusAfter(const QString &name);

signals:
    void edited(const QString &name);

private:
    QVBoxLayout *m_column;
    std::vector<FormField *> m_fields;
    QHash<QString, Value> m_suggested;
    bool m_modified = false;
};

} // namespace tizilim
