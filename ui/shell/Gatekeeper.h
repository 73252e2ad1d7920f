#pragma once

#include "app/session/Environment.h"
#include "ui/shell/WindowSection.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tizilim {

class EnrolPage;
struct Founded;
struct Founding;
struct RestoreCall;
enum class ClosedWork;
class FoundPage;
class Frame;
class IdleWatch;
class MainWindow;
class RestorePage;
class Session;

/// Lets officers in and out: asks which registry and who, unlocks in the background, hands the open registry to the
/// frame, and closes it at Ctrl+L, after idle minutes, when the screen is locked or the machine sleeps.
class Gatekeeper : public QObject {
    Q_OBJECT

public:
    /// Makes the sections that an officer sees.
    using MakeSections = std::function<WindowSections(const Session &session)>;
    /// Makes a sample registry in a folder and tells the officer and the password to open it with; runs away from the
    /// window's thread.
    struct Sample {
        QString folder;
        QString login;
        QString password;
    };
    using MakeSample = std::function<Result<Sample>()>;

    Gatekeeper(MainWindow &window, Environment environment, MakeSections makeSections, QObject *parent = nullptr);
    ~Gatekeeper() override;

    /// Offers the sample on the first page.
    void setSample(MakeSample makeSample);
    /// Shows the first page: for a folder given, for the registry opened last, or for somebody who has none yet.
    void begin(const QString &folder);
    /// Takes over a registry that is open.
    void enter(std::shared_ptr<Session> session);
    void lock();
    bool isOpen() const { return m_session != nullptr; }
    Session *session() const { return m_session.get(); }

private:
    /// What somebody typed to come in.
    struct Attempt {
        QString folder;
        QString officer;
        QString password;
    };
    void connectWindow();
    void unlock(const QString &folder, const QString &officer, const QString &password);
    void unlockAnswered(const Attempt &attempt, Result<std::shared_ptr<Session>> session);
    void tryLater(const Attempt &attempt, int seconds);
    void offerMigration(const Attempt &attempt, const Error &due);
    void migrate(const Attempt &attempt);
    void chooseRegistry();
    void showEnrolment(const QString &folder, const QString &officer);
    void enrol(EnrolPage *page, const QString &folder);
    void showEnrolled(const QString &folder, const QString &login, const QString &fingerprint);
    void showFounding();
    void found(FoundPage *page, const Founding &founding);
    void showRecoveryKey(std::shared_ptr<Founded> founded, const QString &login);
    void makeSample();
    void followSession(Frame *frame);
    void openFirstPage(Frame *frame);
    void keepLastPage();
    void readFacts();
    void tellNotices(Frame &frame);
    static void tellNotice(Frame &frame, const Error &notice);
    void leaveFor(ClosedWork work);
    void rotateKey();
    void showRestore(const QString &folder, const QString &officer);
    void restore(RestorePage *page, const RestoreCall &call);
    void showPackage();

    MainWindow &m_window;
    const Environment m_environment;
    MakeSections m_makeSections;
    MakeSample m_makeSample;
    std::shared_ptr<Session> m_session;
    IdleWatch *m_idle;
    PageAddress m_lastAddress; ///< where the officer was when it was locked
    QString m_lastOfficer;
};

} // namespace tizilim
