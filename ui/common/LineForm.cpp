#include "ui/common/LineForm.h"

#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

namespace {

constexpr int shortestPassword = 12; // characters; the registry checks it once more (Password.h)
constexpr int longestText = 200;
constexpr int longestSecret = 1000;
constexpr int longestPath = 4000;

int longestOf(LineForm::Kind kind)
{
    return kind == LineForm::Kind::Secret ? longestSecret : kind == LineForm::Kind::Path ? longestPath : longestText;
}

} // namespace

LineForm::LineForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

std::size_t LineForm::addLine(Kind kind)
{
    const std::size_t at = m_lines.size();
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    Line line{kind, new PlainLabel({}, this), new QLineEdit(place), new PlainLabel(LabelStyle::Small, {}, this), place, {}};
    line.edit->setMaxLength(longestOf(kind));
    if (kind == Kind::Secret)
        line.edit->setEchoMode(QLineEdit::Password);
    line.label->setBuddy(line.edit);
    row->addWidget(line.edit, 1);
    m_column->addWidget(line.label);
    m_column->addWidget(place);
    m_column->addWidget(line.message->wrapped());
    m_column->addSpacing(2);
    connect(line.edit, &QLineEdit::returnPressed, this, [this, at] { goOn(at); });
    m_lines.push_back(line);
    return at;
}

void LineForm::addBeside(std::size_t line, QWidget *widget)
{
    m_lines.at(line).place->layout()->addWidget(widget);
    setTabOrder(m_lines[line].edit, widget);
}

void LineForm::goOn(std::size_t line)
{
    if (line + 1 < m_lines.size())
        m_lines[line + 1].edit->setFocus();
    else
        emit submitted();
}

void LineForm::showHint(const Line &line)
{
    line.message->setForegroundRole(QPalette::PlaceholderText);
    line.message->setText(line.hint);
    line.message->setVisible(!line.hint.isEmpty());
    line.edit->setAccessibleDescription(line.hint);
}

void LineForm::setTexts(std::size_t at, const QString &label, const QString &hint)
{
    Line &line = m_lines.at(at);
    line.hint = hint;
    line.label->setText(label);
    line.edit->setAccessibleName(label);
    showHint(line);
}

void LineForm::complain(std::size_t at, const QString &text)
{
    const Line &line = m_lines.at(at);
    line.message->setForegroundRole(QPalette::BrightText);
    line.message->setText(text);
    line.message->show();
    line.edit->setAccessibleDescription(text);
    if (!m_complained)
        line.edit->setFocus();
    m_complained = true;
}

void LineForm::forgive()
{
    m_complained = false;
    for (const Line &line : m_lines)
        showHint(line);
}

void LineForm::requireAll()
{
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        if (m_lines[at].edit->text().trimmed().isEmpty())
            complain(at, tr("Fill in this field"));
    }
}

void LineForm::checkNewPassword(std::size_t at, std::size_t again)
{
    if (!m_complained && text(at).size() < shortestPassword)
        complain(at, passwordHint());
    if (!m_complained && text(at) != text(again))
        complain(again, tr("This is not the same password"));
}

QString LineForm::passwordHint()
{
    return tr("At least %n characters; a sentence is best", nullptr, shortestPassword);
}

QString LineForm::text(std::size_t at) const
{
    const Line &line = m_lines.at(at);
    return line.kind == Kind::Secret ? line.edit->text() : line.edit->text().trimmed();
}

void LineForm::setText(std::size_t at, const QString &text)
{
    m_lines.at(at).edit->setText(text);
}

bool LineForm::isEmpty() const
{
    return std::ranges::all_of(m_lines, [](const Line &line) { return line.edit->text().isEmpty(); });
}

void LineForm::wipeSecrets()
{
    for (const Line &line : m_lines) {
        if (line.kind != Kind::Secret)
            continue;
        // Overwritten before it is let go, as far as the field's own buffer goes.
        line.edit->setText(QString(line.edit->text().size(), QLatin1Char('*')));
        line.edit->clear();
    }
}

void LineForm::focusFirst()
{
    const auto empty = std::ranges::find_if(m_lines, [](const Line &line) { return line.edit->text().isEmpty(); });
    if (!m_lines.empty())
        (empty == m_lines.end() ? m_lines.front() : *empty).edit->setFocus(Qt::OtherFocusReason);
}

} // namespace tizilim
