#pragma once

#include "app/session/Draft.h"
#include "app/verbs/VerbDescription.h"
#include "model/domain/RecordType.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace tizilim {

class Banner;
class Card;
class FieldForm;
class FormDraft;
class LineSetEditor;
class PlainLabel;
class Session;
class SessionReferences;

/// With what a form begins beside its verb.
struct VerbStart {
    const Record *subject = nullptr;       ///< the record that the verb is called on; null where it has none
    QHash<QString, Value> preset = {};     ///< parameters that follow from where the form was opened: they are not asked for
    bool isInLine = false;                 ///< the form is part of a page, not a page
};

/// The form of one verb: its parameters as fields, its lines, what it does in a sentence, and whether a second person
/// will have to approve it. What is typed is kept as a draft until it is saved. A form that edits begins with what the
/// record holds, sends what was changed, and follows what others change meanwhile.
class VerbForm : public QWidget {
    Q_OBJECT

public:
    /// The session outlives the form.
    VerbForm(Session &session, const VerbDescription &verb, const VerbStart &start, QWidget *parent = nullptr);
    ~VerbForm() override;

    const VerbDescription &verb() const { return m_verb; }
    FieldForm *form() const { return m_form; }
    bool isModified() const { return m_modified; }
    /// A value to begin with, as if the person had chosen it.
    void choose(const QString &parameter, const Value &value);
    void showError(const Error &error);
    /// Ctrl+S, and the button: checks everything and does it in the background.
    void submit();
    void focusFirst();
    /// The person does not want what he typed.
    void discard();
    /// Somebody has changed the registry: the form reads its subject again. `who` did it last.
    void follow(const Record &subject, const QString &who);

signals:
    void done(const tizilim::VerbOutcome &outcome);
    void cancelled();

private:
    struct Seen {
        QHash<QString, Value> values;
        QHash<QString, std::vector<Record>> lines;
    };

    void layOut(bool inLine);
    void preset();
    QWidget *makeBody();
    void begin(const Record &subject);
    void readLines(LineSetEditor *lines, const std::function<void(const std::vector<Record> &)> &take);
    void edited(const QString &field);
    void suggest(const QString &field);
    void findKnown(const Field &field, const Value &value);
    void takeKnown(const Field &field, const Record &known, const QString &title);
    void offerDraft(const Draft &draft);
    Draft draft() const;
    void cancel();
    VerbCall call() const;
    void perform();
    void setBusy(bool busy);
    QHash<QString, Value> valuesOf(const Record &subject) const;

    Session &m_session;
    const VerbDescription &m_verb;
    const RecordId m_subject;
    const QHash<QString, Value> m_preset;
    SessionReferences *m_references;
    Banner *m_banner;
    FieldForm *m_form;
    std::vector<LineSetEditor *> m_lines;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    FormDraft *m_draft;
    Seen m_seen; ///< the subject, as the form shows or has shown it
    bool m_modified = false;
};

} // namespace tizilim
