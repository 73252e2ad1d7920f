#include "ui/history/NoticeBanner.h"

#include "app/messages/ErrorText.h"
#include "app/session/Session.h"
#include "ui/common/Translated.h"

namespace tizilim {

NoticeBanner::NoticeBanner(Session &session, QWidget *parent) : Banner(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &NoticeBanner::write);
    onLanguage(this, [this] { write(); });
}

void NoticeBanner::write()
{
    const std::optional<Error> notice = m_session.notice();
    if (!notice)
        return dismiss();
    BannerMessage message{.kind = BannerMessage::Kind::Error, .text = errorText(*notice), .actions = {}, .closable = false};
    if (notice->is("registry.rolled_back") && m_session.officer().role == Role::Administrator)
        message.actions = {{tr("Record the incident…"), [this] { emit incidentRequested(); }}};
    showMessage(message);
}

} // namespace tizilim
