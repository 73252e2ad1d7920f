#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tizilim {

class Card;
class FileLine;
class PlainLabel;

/// With which key a package is signed.
struct PackageKey {
    QString pkcs12;   ///< path; empty: the officer's own key
    QString password; ///< of that file
};

/// Asks with which key an audit package is signed and where it is saved.
class PackageForm : public QWidget {
    Q_OBJECT

public:
    explicit PackageForm(QWidget *parent = nullptr);

    /// What will be in the package: the report, its period and its files.
    void setContents(const QString &contents);
    /// Where it is saved unless the officer says otherwise.
    void setDestination(const QString &folder, const QString &name);
    void focusFirst();
    void submit();
    void forgetPassword();

signals:
    void packRequested(const tizilim::PackageKey &key, const QString &destination);
    void cancelled();

private:
    void layOut(Card *card);
    void writeTexts();
    void useCertificate(bool use);

    PlainLabel *m_contents;
    PlainLabel *m_explanation;
    PlainLabel *m_with;
    QRadioButton *m_own;
    QRadioButton *m_certificate;
    FileLine *m_file;
    PlainLabel *m_passwordLabel;
    QLineEdit *m_password;
    FileLine *m_folder;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_pack;
    QPushButton *m_cancel;
};

} // namespace tizilim
