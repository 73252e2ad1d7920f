#pragma once

#include "model/base/Error.h"
#include "ui/shell/GatePage.h"

#include <QStringList>

class QGridLayout;
class QProgressBar;

namespace tizilim {

class Banner;
class ChoiceCard;
class PlainLabel;

/// The first page: open a registry used lately, another one, make one, or try the sample.
class WelcomePage : public GatePage {
    Q_OBJECT

public:
    explicit WelcomePage(AppearanceControls *appearance, QWidget *parent = nullptr);

    /// Folders of registries, the latest first.
    void setRecent(const QStringList &folders);
    void offerSample(bool offered);
    /// While the sample is being made, a bar runs.
    void setBusy(bool busy);
    void showError(const Error &error);

signals:
    void openRequested(const QString &folder);
    void chooseRequested();
    void createRequested();
    void sampleRequested();
    void restoreRequested();
    void packageRequested();
    void forgetRequested(const QString &folder);

private:
    void addRecent(const QString &folder, int row);

    Banner *m_banner;
    QProgressBar *m_progress;
    ChoiceCard *m_sample;
    PlainLabel *m_recentTitle;
    QWidget *m_recent;
    QGridLayout *m_recentRows;
};

} // namespace tizilim
