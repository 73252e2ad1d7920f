#include "ui/officers/InvitationPage.h"

#include "app/session/Session.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/FieldForm.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/officers/CodeCard.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tizilim {

namespace {

const QString inviting = QStringLiteral("invite");
const QString resetting = QStringLiteral("reset:");

const std::vector<Field> &invitationFields()
{
    static const std::vector<Field> fields{
        {.id = 1, .name = "login", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("Field", "Login"),
         .options = {.required = true, .hint = QT_TRANSLATE_NOOP("FieldHint", "Latin letters and digits, such as a.serik")}},
        {.id = 2, .name = "name", .kind = FieldKind::Name, .label = QT_TRANSLATE_NOOP("Field", "Name"),
         .options = {.required = true, .hint = QT_TRANSLATE_NOOP("FieldHint", "As it stands in the history of every change")}},
        {.id = 3, .name = "role", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("Field", "Role"), .options = {.required = true},
         .choices = &choicesOf<Role>()}};
    return fields;
}

const std::vector<Field> &resetFields()
{
    static const std::vector<Field> fields{
        {.id = 1, .name = "ground", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("Field", "Ground"), .options = {.required = true}}};
    return fields;
}

} // namespace

InvitationPage::InvitationPage(Shell &shell)
    : m_shell(shell), m_session(shell.session()), m_header(new PageHeader(this)), m_stack(new QStackedLayout),
      m_banner(new Banner(this))
{
    layOut();
    onLanguage(this, [this] { writeTexts(); });
}

PageAddress InvitationPage::addressToInvite()
{
    return {.section = typeOf<Officer>().pluralText(), .record = inviting, .view = {}};
}

PageAddress InvitationPage::addressToReset(const RecordId &officer)
{
    return {.section = typeOf<Officer>().pluralText(), .record = resetting + officer.toString(), .view = {}};
}

bool InvitationPage::isAddress(const PageAddress &address)
{
    return address.record == inviting || address.record.startsWith(resetting);
}

void InvitationPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
}

QString InvitationPage::title() const
{
    return m_officer.isNull() ? tr("Invite an officer") : tr("New invitation code");
}

/// Each time from the beginning: a code that was shown is not shown again.
void InvitationPage::open(const PageAddress &address)
{
    const RecordId officer = RecordId::parse(address.record.mid(resetting.size())).value_or(RecordId());
    if (hasUnsavedChanges() && officer == m_officer)
        return;
    m_officer = officer;
    m_login.clear();
    begin();
    readOfficer();
}

void InvitationPage::begin()
{
    dropCode();
    if (m_card)
        m_card->deleteLater();
    m_banner->dismiss();
    m_card = new Card(this);
    auto *explanation = new PlainLabel({}, m_card);
    m_form = new FieldForm(m_card);
    m_form->addFields(m_officer.isNull() ? invitationFields() : resetFields(), nullptr);
    m_submit = primaryButton({}, m_card);
    auto *cancel = plainButton({}, m_card);
    m_card->body()->setContentsMargins(24, 20, 24, 24);
    m_card->body()->addWidget(explanation->muted()->wrapped());
    m_card->body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    m_card->body()->addStretch(1);
    m_stack->addWidget(m_card);
    m_stack->setCurrentWidget(m_card);
    connect(m_submit, &QPushButton::clicked, this, &InvitationPage::submit);
    connect(cancel, &QPushButton::clicked, this, &InvitationPage::leave);
    onLanguage(m_card, [this, explanation, cancel] {
        explanation->setText(m_officer.isNull()
                               ? tr("The officer gets a one-time code and makes keys of his own with it. The role takes effect once it is granted, "
                                    "with a second person where there is one.")
                               : tr("The present keys are retired and the password opens nothing any more. With the new code the officer makes new "
                                    "keys, and the role has to be granted again. What was signed before stays good."));
        m_submit->setText(m_officer.isNull() ? tr("Make the code") : tr("Retire the keys and make a code"));
        cancel->setText(tr("Cancel"));
    });
    writeTexts();
    // Once it is shown: a hidden line cannot have the keyboard.
    QMetaObject::invokeMethod(m_form, &FieldForm::focusFirst, Qt::QueuedConnection);
}

void InvitationPage::dropCode()
{
    if (m_code)
        m_code->deleteLater();
    m_code = nullptr;
}

void InvitationPage::writeTexts()
{
    m_header->setTitle(title());
    m_header->setSubtitle(m_login);
    m_header->setPath(QCoreApplication::translate("Section", "Officers"), title(), [this] { leave(); });
}

void InvitationPage::readOfficer()
{
    if (m_officer.isNull())
        return;
    m_session.read<Record>(
        this, [id = m_officer](const Registry &registry) { return registry.record(typeOf<Officer>(), id); },
        [this](const Result<Record> &record) {
            if (!record)
                return m_banner->showMessage(BannerMessage::of(record.error()));
            m_login = record->text(u"login");
            writeTexts();
        });
}

void InvitationPage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_submit->setEnabled(!busy);
}

void InvitationPage::submit()
{
    if (!m_submit->isEnabled() || !m_form->check())
        return;
    const QHash<QString, Value> values = m_form->values();
    const QString login = m_officer.isNull() ? ValueCodec<QString>::read(values.value(QStringLiteral("login"))) : m_login;
    m_banner->dismiss();
    setBusy(true);
    m_session.write<Invited>(
        this,
        [values, login, officer = m_officer](Registry &registry) {
            const auto text = [&](const char *name) { return ValueCodec<QString>::read(values.value(QLatin1String(name))); };
            return officer.isNull() ? inviteOfficer(registry, login, text("name"), ValueCodec<Role>::read(values.value(QStringLiteral("role"))))
                                    : resetOfficer(registry, officer, text("ground"));
        },
        [this, login](const Result<Invited> &invited) {
            setBusy(false);
            if (invited)
                showCode(login, *invited);
            else
                m_banner->showMessage(BannerMessage::of(invited.error()));
        });
}

void InvitationPage::showCode(const QString &login, const Invited &invited)
{
    m_form->setUnmodified();
    m_code = new CodeCard(m_session.registryName(), login, invited.code, this);
    m_stack->addWidget(m_code);
    m_stack->setCurrentWidget(m_code);
    connect(m_code, &CodeCard::done, this, [this, officer = invited.officer] {
        m_shell.open({.section = typeOf<Officer>().pluralText(), .record = officer.toString(), .view = {}});
        dropCode();
    });
    m_code->focusFirst();
}

void InvitationPage::leave()
{
    m_form->setUnmodified();
    m_shell.goBack();
}

void InvitationPage::save()
{
    if (m_form && !m_code)
        submit();
}

bool InvitationPage::hasUnsavedChanges() const
{
    return m_form && !m_code && m_form->isModified();
}

void InvitationPage::discardChanges()
{
    m_form->setUnmodified();
}

} // namespace tizilim
