#include "ui/officers/OfficerPage.h"

#include "app/session/Fingerprint.h"
#include "app/session/Session.h"
#include "ui/common/FingerprintLabel.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/officers/InvitationPage.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

namespace tizilim {

namespace {

QString explanationOf(OfficerState state)
{
    switch (state) {
    case OfficerState::Invited:
        return OfficerPage::tr("Has a one-time code and no keys yet. With “I have an invitation code” on the first page the officer sets a password; "
                               "until then nothing can be unlocked or signed.");
    case OfficerState::Enrolled:
        return OfficerPage::tr("Has keys and a password, and no role in force. Grant the role once the fingerprint below is the one that the officer "
                               "present shows.");
    case OfficerState::Active: return OfficerPage::tr("May unlock the registry and signs what the role allows.");
    case OfficerState::Disabled:
        return OfficerPage::tr("Can no longer unlock or sign; what was signed stays good. Change the database key, so that copies of the old one open "
                               "nothing new.");
    }
    return {};
}

} // namespace

OfficerPage::OfficerPage(Shell &shell, const WindowSection &section, const RecordType &type)
    : RecordPage(shell, section, type), m_state(new PlainLabel({}, this)), m_key(new QWidget(this)),
      m_keyTitle(new PlainLabel(LabelStyle::Strong, {}, m_key))
{
    auto *column = new QVBoxLayout(m_key);
    column->setContentsMargins(0, metrics::grid, 0, metrics::grid);
    column->addWidget(m_keyTitle);
    m_key->hide();
    overview()->insertWidget(0, m_state->wrapped());
    overview()->insertWidget(1, m_key);
    connect(this, &RecordPage::filled, this, &OfficerPage::fillKey);
    onLanguage(m_keyTitle, [this] { m_keyTitle->setText(tr("Fingerprint of the key")); });
}

void OfficerPage::fillKey()
{
    const auto officer = fromRecord<Officer>(reading().record);
    m_state->setText(explanationOf(officer.state));
    m_key->setVisible(!officer.signingKey.isEmpty());
    if (officer.signingKey == m_shownKey)
        return;
    m_shownKey = officer.signingKey;
    delete m_fingerprint;
    m_fingerprint = new FingerprintLabel(fingerprintOf(officer.signingKey), m_key);
    m_key->layout()->addWidget(m_fingerprint);
}

QList<HeaderAction> OfficerPage::furtherActions()
{
    const Officer &self = shell().session().officer();
    const auto officer = fromRecord<Officer>(reading().record);
    if (self.role != Role::Administrator || officer.id == self.id || officer.state == OfficerState::Disabled)
        return {};
    return {{.text = officer.state == OfficerState::Invited ? tr("New invitation code…") : tr("Reset the keys…"),
             .run = [this, id = officer.id] { shell().open(InvitationPage::addressToReset(id)); },
             .refusal = shell().session().isReadOnly() ? tr("The registry is open for reading only") : QString(),
             .glyph = Glyph::Key}};
}

} // namespace tizilim
