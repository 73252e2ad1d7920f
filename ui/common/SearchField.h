#pragma once

#include <QLineEdit>

namespace tizilim {

/// A line with a lens for what is looked for; Escape empties it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Shown at the right end while the field is empty: the key that leads here.
    void setKeyHint(const QString &hint);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takes(const QKeyEvent &event) const;
    void makeRoom();
    QString m_keyHint;
};

} // namespace tizilim
