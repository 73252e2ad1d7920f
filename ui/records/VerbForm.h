#pragma once

#include "app/verbs/VerbDescription.h"
#include "model/domain/RecordType.h"

#include <QWidget>

class QPushButton;

namespace tizilim {

class Banner;
class FieldForm;
class LineSetEditor;
class PlainLabel;
class Session;
class SessionReferences;

/// The form of one verb: its parameters as fields, its lines, what it does in a sentence, and whether a second person
/// will have to approve it.
class VerbForm : public QWidget {
    Q_OBJECT

public:
    /// `subject` is the record that it is called on; null where the verb has none. The session outlives the form.
    VerbForm(Session &session, const VerbDescription &verb, const Record *subject, QWidget *parent = nullptr);

    const VerbDescription &verb() const { return m_verb; }
    FieldForm *form() const { return m_form; }
    bool isModified() const { return m_modified; }
    /// Ctrl+S, and the button: checks everything and does it in the background.
    void submit();
    void focusFirst();

signals:
    void done(const tizilim::VerbOutcome &outcome);
    void cancelled();

private:
    void layOut();
    void fillFrom(const Record &subject);
    void perform();
    void setBusy(bool busy);

    Session &m_session;
    const VerbDescription &m_verb;
    RecordId m_subject;
    SessionReferences *m_references;
    Banner *m_banner;
    FieldForm *m_form;
    std::vector<LineSetEditor *> m_lines;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    bool m_modified = false;
};

} // namespace tizilim
