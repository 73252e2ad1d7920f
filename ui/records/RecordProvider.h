#pragma once

#include "ui/shell/PageAddress.h"
#include "ui/shell/PaletteProvider.h"
#include "ui/shell/WindowSection.h"

#include <QObject>
#include <QTimer>

namespace tizilim {

class Session;

/// Finds records of every type for the search field: by number, by name in any script, by identifier.
class RecordProvider : public QObject, public PaletteProvider {
    Q_OBJECT

public:
    using Open = std::function<void(const PageAddress &address)>;

    RecordProvider(Session &session, const WindowSections &sections, Open open);

    QString heading() const override;
    void find(const QString &typed, Reply reply) override;

private:
    void ask();

    Session &m_session;
    const WindowSections &m_sections;
    Open m_open;
    QTimer m_pause;
    QString m_typed;
    Reply m_reply;
};

} // namespace tizilim
