#pragma once

#include "model/base/Error.h"

#include <QFrame>
#include <QKeySequence>

#include <functional>

class QPushButton;
class QShortcut;

namespace tizilim {

class IconButton;
class PlainLabel;

/// Something to tell without stopping the work: what happened and what to do about it.
struct BannerMessage {
    enum class Kind { Notice, Success, Warning, Error };
    /// One thing that can be done about it.
    struct Action {
        QString text;
        std::function<void()> run;
        QKeySequence key = {}; ///< does the same while the message is shown
    };

    Kind kind = Kind::Notice;
    QString text;
    QList<Action> actions;
    bool closable = true;

    /// The message of an error, in the language in force.
    static BannerMessage of(const Error &error);
};

/// A line with a sign, a sentence, what can be done and a close button. Screen readers are told when it appears.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows a message in place of the one before.
    void showMessage(const BannerMessage &message);
    /// Takes the message away; closed() is sent if there was one.
    void dismiss();
    const BannerMessage &message() const { return m_message; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addAction(const BannerMessage::Action &action);

    BannerMessage m_message;
    PlainLabel *m_text;
    IconButton *m_close;
    QList<QPushButton *> m_buttons;
    QList<QShortcut *> m_keys;

    void clearActions();
};

} // namespace tizilim
