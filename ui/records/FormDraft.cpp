#include "ui/records/FormDraft.h"

#include "app/session/Session.h"

namespace tizilim {

namespace {

constexpr int pauseMilliseconds = 700;

} // namespace

FormDraft::FormDraft(Session &session, QString form, std::function<Draft()> take, QObject *parent)
    : QObject(parent), m_session(session), m_form(std::move(form)), m_take(std::move(take))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FormDraft::keep);
}

void FormDraft::ask(std::function<void(const Draft &)> offer)
{
    m_session.read<std::optional<Draft>>(
        this, [form = m_form](const Registry &registry) { return registry.draft(form); },
        [offer = std::move(offer)](const Result<std::optional<Draft>> &left) {
            if (left && *left)
                offer(**left);
        });
}

void FormDraft::keep()
{
    // Nobody waits for the answer: a draft that could not be kept is no reason to disturb whoever is typing.
    m_session.write<void>(
        nullptr, [form = m_form, draft = m_take()](Registry &registry) { return registry.keepDraft(form, draft); },
        [](const Result<void> &) {});
}

void FormDraft::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    keep();
}

void FormDraft::drop()
{
    m_pause.stop();
    m_session.write<void>(nullptr, [form = m_form](Registry &registry) { return registry.dropDraft(form); },
                          [](const Result<void> &) {});
}

} // namespace tizilim
