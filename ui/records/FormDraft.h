#pragma once

#include "app/session/Draft.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace tizilim {

class Session;

/// Keeps what is typed into a form in the registry, a moment after each key, so that a lock or a crash takes nothing away.
class FormDraft : public QObject {
    Q_OBJECT

public:
    /// `form` names the form and what it is about; `take` reads the form as it stands. The session outlives both.
    FormDraft(Session &session, QString form, std::function<Draft()> take, QObject *parent);

    /// Asks for the draft that was left earlier; `offer` is called if there is one.
    void ask(std::function<void(const Draft &left)> offer);
    /// The form was changed.
    void touch() { m_pause.start(); }
    /// Keeps what has not been kept yet: the form is about to go.
    void flush();
    /// Forgets the draft: the form was saved, or the person does not want it.
    void drop();

private:
    void keep();

    Session &m_session;
    const QString m_form;
    const std::function<Draft()> m_take;
    QTimer m_pause;
};

} // namespace tizilim
