#include "ui/shell/Frame.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/tasks/Task.h"
#include "ui/common/SearchField.h"
#include "ui/common/TaskStrip.h"
#include "ui/officers/PasswordPage.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/ManualPage.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/SectionProvider.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QGridLayout>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

namespace {

/// The one-pixel line between the navigation and the page.
class Edge : public QWidget {
public:
    explicit Edge(QWidget *parent) : QWidget(parent) { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Tokens::of(palette()).line); }
};

} // namespace

Frame::Frame(WindowSections sections, AppearanceControls *appearance, Settings &settings, Session *session,
             QWidget *parent)
    : QWidget(parent), m_sections(std::move(sections)), m_settings(settings), m_session(session)
{
    layOut(appearance);
    m_navigation->setSections(m_sections);
    m_top->setNavigationWidth(m_navigation->sizeHint().width());
    m_palette = new CommandPalette(m_top->search(), this);
    addPaletteProvider(std::make_unique<SectionProvider>(m_sections, [this](const PageAddress &address) { open(address); }));
    connect(m_navigation, &Navigation::sectionChosen, this,
            [this](const QString &section) { open({.section = section, .record = {}, .view = {}}); });
    connect(m_navigation, &Navigation::resized, m_top, &TopBar::setNavigationWidth);
    connect(m_top, &TopBar::lockRequested, this, &Frame::lockRequested);
    m_top->offerPassword(hasSection(PasswordPage::section()));
    connect(m_top, &TopBar::passwordRequested, this, [this] { open({.section = PasswordPage::section(), .record = {}, .view = {}}); });
    connect(m_pages, &PageStack::opened, this, &Frame::pageOpened);
    connect(m_pages, &PageStack::leaveRefused, this, &Frame::askBeforeLeaving);
    connect(m_status->tasks(), &TaskStrip::cancelRequested, this, [this] {
        if (m_cancelTask)
            m_cancelTask();
    });
    addKeys();
}

Frame::~Frame() = default;

void Frame::layOut(AppearanceControls *appearance)
{
    m_top = new TopBar(appearance, this);
    m_navigation = new Navigation(this);
    m_bannerPlace = new QWidget(this);
    m_banner = new Banner(m_bannerPlace);
    m_pages = new PageStack([this](const PageAddress &address) { return makePage(address); }, this);
    m_status = new StatusLine(this);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    auto *around = new QVBoxLayout(m_bannerPlace);
    around->setContentsMargins(metrics::pageMargin, 2 * metrics::grid, metrics::pageMargin, 0);
    around->addWidget(m_banner);
    m_bannerPlace->hide();
    connect(m_banner, &Banner::closed, m_bannerPlace, &QWidget::hide);
    content->addWidget(m_bannerPlace);
    content->addWidget(m_pages, 1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_top, 0, 0, 1, 3);
    grid->addWidget(m_navigation, 1, 0);
    grid->addWidget(new Edge(this), 1, 1);
    grid->addLayout(content, 1, 2);
    grid->addWidget(m_status, 2, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(1, 1);
}

void Frame::addKeys()
{
    const auto onKey = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const auto onPage = [this](auto action) {
        return [this, action] {
            if (m_pages->current())
                action(m_pages->current());
        };
    };
    onKey(Qt::CTRL | Qt::Key_K, [this] { m_palette->activate(); });
    onKey(Qt::CTRL | Qt::Key_L, [this] { emit lockRequested(); });
    onKey(Qt::ALT | Qt::Key_Left, [this] { m_pages->goBack(); });
    onKey(Qt::ALT | Qt::Key_Right, [this] { m_pages->goForward(); });
    onKey(Qt::Key_F5, onPage([](Page *page) { page->refresh(); }));
    onKey(Qt::CTRL | Qt::Key_F, onPage([](Page *page) { page->focusFilter(); }));
    onKey(Qt::CTRL | Qt::Key_N, onPage([](Page *page) { page->startNew(); }));
    onKey(Qt::CTRL | Qt::Key_S, onPage([](Page *page) { page->save(); }));
    onKey(Qt::Key_Escape, onPage([this](Page *page) {
        if (!page->escape())
            m_pages->goBack();
    }));
    onKey(Qt::Key_F1, [this] {
        const QString chapter = m_pages->current() ? m_pages->current()->manualChapter() : QString();
        open({.section = ManualPage::section(), .record = ManualPage::chapterOrIndex(chapter), .view = {}});
    });
}

Page *Frame::makePage(const PageAddress &address)
{
    if (address.section == ManualPage::section())
        return new ManualPage(*this);
    for (const WindowSection &section : m_sections) {
        if (section.id == address.section)
            return section.makePage(*this, address);
    }
    return nullptr;
}

void Frame::pageOpened(const PageAddress &address)
{
    m_navigation->setOpen(address.section);
    m_banner->dismiss();
    QWidget *focus = QApplication::focusWidget();
    if (!focus || focus == m_top->search() || !focus->isVisible())
        m_navigation->setFocus(Qt::OtherFocusReason); // typing must not go where nobody looks
    window()->setWindowTitle(m_pages->current()->title() + QStringLiteral(" – Tizilim"));
}

void Frame::askBeforeLeaving(const std::function<void()> &proceed)
{
    tell({.kind = BannerMessage::Kind::Warning,
          .text = tr("There are unsaved changes on this page."),
          .actions = {{tr("Save"), [this] { m_pages->current()->save(); }},
                      {tr("Leave without saving"), [this, proceed] {
                           m_pages->current()->discardChanges();
                           proceed();
                       }}}});
}

void Frame::setOfficer(const QString &name, std::function<QString()> role)
{
    m_top->setOfficer(name, std::move(role));
}

void Frame::setFacts(const RegistryFacts &facts)
{
    m_status->setFacts(facts);
}

void Frame::setCount(const QString &section, qint64 count, Tone tone)
{
    m_navigation->setCount(section, count, tone);
}

void Frame::addPaletteProvider(std::unique_ptr<PaletteProvider> provider)
{
    m_palette->addProvider(std::move(provider));
}

void Frame::open(const PageAddress &address)
{
    m_pages->open(address);
}

void Frame::goBack()
{
    m_pages->goBack();
}

void Frame::tell(const BannerMessage &message)
{
    m_bannerPlace->show();
    m_banner->showMessage(message);
}

void Frame::showTask(const QString &text, double share, std::function<void()> cancel)
{
    m_cancelTask = std::move(cancel);
    m_status->tasks()->showProgress(text, share, bool(m_cancelTask));
}

void Frame::follow(Task *task)
{
    const auto write = [this, task] {
        const Format format(interfaceLanguage());
        const bool known = task->total() > 0;
        const QString amount = known ? QStringLiteral(" · ") + tr("%1 of %2").arg(format.integer(task->done()), format.integer(task->total()))
                                     : QString();
        showTask(task->title() + amount, known ? double(task->done()) / double(task->total()) : -1.0, [task] { task->cancel(); });
    };
    connect(task, &Task::progressed, this, write);
    connect(task, &Task::finished, this, &Frame::endTask);
    write();
}

void Frame::leaveFor(ClosedWork work)
{
    emit closedWorkRequested(work);
}

bool Frame::hasSection(const QString &section) const
{
    return std::ranges::any_of(m_sections, [&](const WindowSection &known) { return known.id == section; });
}

void Frame::endTask()
{
    m_cancelTask = nullptr;
    m_status->tasks()->finish();
}

} // namespace tizilim
