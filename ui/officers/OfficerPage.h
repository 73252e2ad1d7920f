#pragma once

#include "ui/records/RecordPage.h"

namespace tizilim {

class FingerprintLabel;
class PlainLabel;

/// One officer: what the status means and what comes next, the fingerprint of the key, and a new code where the old one
/// or the password was lost.
class OfficerPage : public RecordPage {
    Q_OBJECT

public:
    OfficerPage(Shell &shell, const WindowSection &section, const RecordType &type);

    QString manualChapter() const override { return QStringLiteral("officers"); }

protected:
    QList<HeaderAction> furtherActions() override;

private:
    void fillKey();

    PlainLabel *m_state;
    QWidget *m_key;
    PlainLabel *m_keyTitle;
    QWidget *m_fingerprint = nullptr;
    QByteArray m_shownKey;
};

} // namespace tizilim
