#pragma once

#include "model/domain/Field.h"

#include <QWidget>

#include <functional>

namespace tizilim {

/// Something that a reference may point to.
struct ReferenceEntry {
    QByteArray id;
    QString title;
    QString detail; ///< muted, behind the title: a number, a place
};

/// Finds records for fields that refer to one; answers later, on the window's thread.
class ReferenceSource {
public:
    virtual ~ReferenceSource() = default;
    virtual void find(const QString &recordType, const QString &typed,
                      std::function<void(QList<ReferenceEntry> entries)> reply) = 0;
    virtual void title(const QString &recordType, const QByteArray &id, std::function<void(QString title)> reply) = 0;
};

/// Where the value of one field is typed or chosen. FormField gives it label, hint and error.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent = nullptr) : QWidget(parent) {}

    /// The value as it stands; an error if what is typed is not one. Whether it is required is not asked here.
    [[nodiscard]] virtual Result<Value> read() const = 0;
    /// Puts a value in; edited() is not sent.
    virtual void show(const Value &value) = 0;
    /// What stands here as it was typed, also where it is no value yet; showDraft() puts it back. Values are plain text.
    virtual QString draft() const = 0;
    virtual void showDraft(const QString &draft) = 0;
    /// The widget that has the keyboard and the accessible name.
    virtual QWidget *input() const = 0;
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
    /// For fields of kind File: the path chosen; empty for all others.
    virtual QString filePath() const { return {}; }

signals:
    /// A person changed it; sent for each key.
    void edited();
    /// The person is done with it: it lost the keyboard, or a choice was made.
    void finished();
};

/// The editor for a field's kind. `references` may be null where no field refers to a record.
FieldEditor *makeFieldEditor(const Field &field, ReferenceSource *references, QWidget *parent = nullptr);

} // namespace tizilim
