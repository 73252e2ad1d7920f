#pragma once

#include "ui/shell/GatePage.h"

#include <QStringList>

class QGridLayout;

namespace tizilim {

class PlainLabel;

/// The first page: open a registry used lately, another one, make one, or try the sample.
class WelcomePage : public GatePage {
    Q_OBJECT

public:
    explicit WelcomePage(AppearanceControls *appearance, QWidget *parent = nullptr);

    /// Folders of registries, the latest first.
    void setRecent(const QStringList &folders);

signals:
    void openRequested(const QString &folder);
    void chooseRequested();
    void createRequested();
    void sampleRequested();
    void forgetRequested(const QString &folder);

private:
    void addRecent(const QString &folder, int row);

    PlainLabel *m_recentTitle;
    QWidget *m_recent;
    QGridLayout *m_recentRows;
};

} // namespace tizilim
