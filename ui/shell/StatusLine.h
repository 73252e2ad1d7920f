#pragma once

#include "model/base/Timestamp.h"

#include <QWidget>

#include <optional>

namespace tizilim {

class PlainLabel;
class TaskStrip;

/// What the window says about the open registry.
struct RegistryFacts {
    QString name;
    qint64 events = 0;
    std::optional<Timestamp> verified; ///< when its history was last found whole on this workstation
    bool readOnly = false;
};

/// The line at the bottom: work that runs at the left, then the registry.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setFacts(const RegistryFacts &facts);
    TaskStrip *tasks() const { return m_tasks; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void write();

    RegistryFacts m_facts;
    TaskStrip *m_tasks;
    PlainLabel *m_text;
};

} // namespace tizilim
