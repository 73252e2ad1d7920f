#include "ui/common/Banner.h"

#include "app/messages/ErrorText.h"
#include "ui/common/Buttons.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/Translated.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

namespace tizilim {

namespace {

Tone toneOf(BannerMessage::Kind kind)
{
    switch (kind) {
    case BannerMessage::Kind::Success: return Tone::Good;
    case BannerMessage::Kind::Warning: return Tone::Due;
    case BannerMessage::Kind::Error: return Tone::Bad;
    case BannerMessage::Kind::Notice: break;
    }
    return Tone::InWork;
}

Glyph glyphOf(BannerMessage::Kind kind)
{
    switch (kind) {
    case BannerMessage::Kind::Success: return Glyph::Succeeded;
    case BannerMessage::Kind::Warning: return Glyph::Warning;
    case BannerMessage::Kind::Error: return Glyph::Alert;
    case BannerMessage::Kind::Notice: break;
    }
    return Glyph::Info;
}

} // namespace

BannerMessage BannerMessage::of(const Error &error)
{
    return {.kind = Kind::Error, .text = errorText(error), .actions = {}};
}

Banner::Banner(QWidget *parent) : QFrame(parent), m_text(new PlainLabel({}, this)), m_close(new IconButton(Glyph::Close, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(40, 6, 8, 6);
    m_text->wrapped()->selectable();
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->addWidget(m_text, 1);
    line->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    onLanguage(this, [this] { m_close->setName(tr("Close this message")); });
    hide();
}

void Banner::addAction(const BannerMessage::Action &action)
{
    auto *button = linkButton(withoutMnemonic(action.text), this);
    const auto act = [this, run = action.run] {
        dismiss();
        if (run)
            run();
    };
    connect(button, &QPushButton::clicked, this, act);
    if (!action.key.isEmpty()) {
        auto *key = new QShortcut(action.key, this);
        connect(key, &QShortcut::activated, this, act);
        button->setToolTip(plainToolTip(action.key.toString(QKeySequence::NativeText)));
        m_keys.append(key);
    }
    auto *line = qobject_cast<QHBoxLayout *>(layout());
    line->insertWidget(line->count() - 1, button);
    m_buttons.append(button);
}

void Banner::clearActions()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (QShortcut *key : std::as_const(m_keys)) {
        key->setEnabled(false); // at once: two messages may offer the same key
        key->deleteLater();
    }
    m_keys.clear();
}

void Banner::showMessage(const BannerMessage &message)
{
    m_message = message;
    clearActions();
    m_text->setText(message.text);
    m_text->setAccessibleName(message.text);
    setAccessibleName(message.text);
    for (const BannerMessage::Action &action : message.actions)
        addAction(action);
    m_close->setVisible(message.closable);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    if (isHidden())
        return;
    hide();
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(false);
    emit closed();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours &colours = Tokens::of(palette()).tone(toneOf(m_message.kind));
    drawing::box(&painter, rect(), metrics::cardCorner, colours.ground, colours.text);
    const QRectF sign(14, (height() - metrics::iconSize) / 2.0, metrics::iconSize, metrics::iconSize);
    paintGlyph(&painter, glyphOf(m_message.kind), sign, colours.text);
}

} // namespace tizilim
