#include "ui/records/DeclineForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/FieldForm.h"
#include "ui/common/Translated.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tizilim {

namespace {

const std::vector<Field> &declineFields()
{
    static const std::vector<Field> fields{
        {.id = 1, .name = "ground", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("Field", "Ground"), .options = {.required = true}},
        {.id = 2, .name = "note", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Comments"), .options = {}}};
    return fields;
}

} // namespace

DeclineForm::DeclineForm(QWidget *parent, bool takesBack) : QWidget(parent), m_form(new FieldForm(this))
{
    auto *card = new Card(this);
    auto *decline = primaryButton({}, card);
    auto *cancel = plainButton({}, card);
    m_form->addFields(declineFields(), nullptr);
    card->body()->setContentsMargins(24, 20, 24, 24);
    card->body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(decline);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(decline, &QPushButton::clicked, this, &DeclineForm::submit);
    connect(cancel, &QPushButton::clicked, this, &DeclineForm::cancelled);
    onLanguage(this, [decline, cancel, takesBack] {
        decline->setText(takesBack ? tr("Take back the proposal") : tr("Decline the proposal"));
        cancel->setText(tr("Cancel"));
    });
}

bool DeclineForm::isModified() const
{
    return m_form->isModified();
}

void DeclineForm::focusFirst()
{
    m_form->focusFirst();
}

void DeclineForm::submit()
{
    if (!m_form->check())
        return;
    const QHash<QString, Value> values = m_form->values();
    const auto text = [&](const char *name) {
        const Value value = values.value(QString::fromLatin1(name));
        return isNull(value) ? QString() : std::get<QString>(value);
    };
    emit declined(text("ground"), text("note"));
}

} // namespace tizilim
