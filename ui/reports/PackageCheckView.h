#pragma once

#include "app/package/PackageVerifier.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tizilim {

class Banner;
class Card;
class FileLine;
class PlainLabel;

/// Checks an audit package: which file, where it must come from, and what was proved and what was not, in plain words.
/// Needs no registry. A package can be dropped anywhere on it.
class PackageCheckView : public QWidget {
    Q_OBJECT

public:
    /// The open registry is what is trusted first; both empty where none is open.
    PackageCheckView(const QString &registryId, const QString &registryName, QWidget *parent = nullptr);

    /// Takes a package and checks it at once.
    void check(const QString &path);
    void focusFirst();

signals:
    void checked(const tizilim::PackageVerdict &verdict);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Trust { ThisRegistry, Registry, Certificate, Nothing };

    QWidget *makeQuestion();
    void writeTexts();
    void trustChosen();
    Trust trust() const;
    void run();
    void show(const Result<PackageVerdict> &verdict);
    void showVerdict();
    void addConclusion();
    void addFacts();
    void addChecks();
    void addProblems();
    Card *addCard(const QString &title);

    const QString m_registryId;
    const QString m_registryName;
    FileLine *m_package;
    FileLine *m_older;
    PlainLabel *m_trustLabel;
    QComboBox *m_trust;
    QLineEdit *m_id;
    FileLine *m_certificate;
    QPushButton *m_check;
    Banner *m_banner;
    QWidget *m_answer;
    QVBoxLayout *m_cards;
    PackageVerdict m_verdict;
    bool m_hasVerdict = false;
    quint64 m_run = 0; ///< answers to older questions are not shown
};

} // namespace tizilim
