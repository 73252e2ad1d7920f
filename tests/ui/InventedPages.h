#pragma once

#include "app/settings/Settings.h"
#include "tests/ui/InventedRows.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FactList.h"
#include "ui/common/FieldForm.h"
#include "ui/common/FilterBar.h"
#include "ui/common/FigureTile.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PageTabs.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/RecordList.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Timeline.h"
#include "ui/shell/Page.h"
#include "ui/shell/Shell.h"
#include "ui/shell/WindowSection.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace tizilim {

/// A name that must never be more than letters.
inline QString hostileName()
{
    return QStringLiteral("<b>Ерлан</b><img src=\"/etc/passwd\"> & \"Қ\" <a href='x'>x</a> %1 %n");
}

inline QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    return column;
}

class InventedListPage : public Page {
public:
    explicit InventedListPage(Shell &shell, qint64 rows = 1'000'000) : source(new InventedRows(rows))
    {
        auto *column = pageColumn(this);
        header = new PageHeader(this);
        header->setTitle(QStringLiteral("Applications"));
        header->setSubtitle(QStringLiteral("43 in work · 2 overdue · 3 due today"));
        header->setActions({{.text = QStringLiteral("Board"), .run = {}, .refusal = {}},
                            {.text = QStringLiteral("Export"), .run = {}, .refusal = {}}});
        header->setPrimary({.text = QStringLiteral("New application"), .run = [this] { startNew(); }, .refusal = {}});
        column->addWidget(header);
        filter = new FilterBar(this);
        filter->setChip(QStringLiteral("mine"), QStringLiteral("Mine · 12"));
        filter->setChip(QStringLiteral("overdue"), QStringLiteral("Overdue · 2"));
        filter->setChipOn(QStringLiteral("mine"), true);
        filter->setCondition(QStringLiteral("region"), QStringLiteral("Region: Almaty"));
        column->addWidget(filter);
        table = new RecordList(shell.settings(), QStringLiteral("test/applications"), this);
        source->hostileName = hostileName();
        table->setSource(source);
        auto *empty = new EmptyState(Glyph::Applications, table);
        empty->setTexts(QStringLiteral("No applications yet"), QStringLiteral("An application begins with its applicant's BIN."),
                        QStringLiteral("New application"));
        table->setEmptyState(empty);
        auto *split = new QSplitter(this);
        split->addWidget(table);
        auto *preview = new Card(split);
        preview->setTitle(hostileName());
        preview->body()->addWidget((new PlainLabel(QStringLiteral("TZ-2026-0143 · Trading platform"), preview))->muted());
        preview->body()->addStretch(1);
        split->addWidget(preview);
        split->setStretchFactor(0, 3);
        split->setStretchFactor(1, 1);
        split->setSizes({900, 320});
        column->addWidget(split, 1);
        QObject::connect(table, &RecordList::rowOpened, this, [&shell](const QString &id) {
            shell.open({.section = QStringLiteral("applications"), .record = id, .view = {}});
        });
    }

    QString title() const override { return QStringLiteral("Applications"); }
    void refresh() override { ++refreshed; }
    void focusFilter() override { filter->focusText(); }
    void startNew() override { ++begun; }

    PageHeader *header;
    FilterBar *filter;
    RecordList *table;
    InventedRows *source;
    int refreshed = 0;
    int begun = 0;
};

inline const std::vector<Field> &inventedFields()
{
    static const Choices kinds{{1, "platform", "Trading platform operator"}, {2, "exchange", "Exchange operator"}};
    static const std::vector<Field> fields{
        {.id = 1, .name = "bin", .kind = FieldKind::Bin, .label = "BIN", .options = {.required = true}},
        {.id = 2, .name = "name", .kind = FieldKind::Name, .label = "Name", .options = {.required = true, .hint = "As the charter has it"}},
        {.id = 3, .name = "kind", .kind = FieldKind::Choice, .label = "Kind", .options = {.required = true}, .choices = &kinds},
        {.id = 4, .name = "submitted", .kind = FieldKind::Date, .label = "Submitted", .options = {}},
        {.id = 5, .name = "capital", .kind = FieldKind::Tenge, .label = "Paid capital", .options = {}},
        {.id = 6, .name = "region", .kind = FieldKind::Region, .label = "Region", .options = {}},
        {.id = 7, .name = "abroad", .kind = FieldKind::Boolean, .label = "Licensed abroad", .options = {}},
        {.id = 8, .name = "note", .kind = FieldKind::LongText, .label = "Note", .options = {}}};
    return fields;
}

class InventedRecordPage : public Page {
public:
    explicit InventedRecordPage(Shell &shell)
    {
        auto *column = pageColumn(this);
        auto *header = new PageHeader(this);
        header->setPath(QStringLiteral("Applications"), QStringLiteral("TZ-2026-0143"), [&shell] { shell.goBack(); });
        header->setTitle(hostileName());
        header->setChips({{QStringLiteral("Approved"), Tone::Good, Glyph::None},
                          {QStringLiteral("decided on day 17 of 20"), Tone::Neutral, Glyph::Clock}});
        header->setActions({{.text = QStringLiteral("Letter"), .run = {}, .refusal = {}},
                            {.text = QStringLiteral("Withdraw"), .run = {}, .refusal = QStringLiteral("Only the applicant may withdraw"), .glyph = Glyph::Returned}}, 1);
        header->setPrimary({.text = QStringLiteral("Issue licence"), .run = {}, .refusal = {}});
        column->addWidget(header);
        tabs = new PageTabs(this);
        tabs->addTab(QStringLiteral("overview"), QStringLiteral("Overview"), [this] { return makeOverview(); });
        tabs->addTab(QStringLiteral("edit"), QStringLiteral("Edit & check"), [this] { return makeForm(); });
        column->addWidget(tabs, 1);
    }

    QString title() const override { return hostileName(); }
    bool hasUnsavedChanges() const override { return form && form->isModified(); }
    void discardChanges() override { form->setUnmodified(); }
    void save() override
    {
        if (form && form->check())
            form->setUnmodified();
    }

    PageTabs *tabs;
    FieldForm *form = nullptr;

private:
    QWidget *makeOverview()
    {
        auto *split = new QSplitter(this);
        auto *left = new Card(split);
        auto *facts = new FactList(left);
        facts->addFact(QStringLiteral("BIN"), QStringLiteral("240340012341 · joint-stock company, head office"));
        facts->addFact(QStringLiteral("Name (kk / ru)"), hostileName());
        facts->addFact(QStringLiteral("Region"), QStringLiteral("75 Алматы"));
        facts->addLink(QStringLiteral("Licence"), QStringLiteral("NB-TP-0007"), [] {});
        left->body()->addWidget(facts);
        left->body()->addStretch(1);
        auto *right = new Card(split);
        right->setTitle(QStringLiteral("History"));
        auto *timeline = new Timeline(right);
        timeline->setEntries({{.time = QStringLiteral("20 Nov 2026 09:41"), .tone = Tone::Good, .actor = QStringLiteral("Zh. Akhmetova"),
                               .action = QStringLiteral("approved the decision"), .detail = QStringLiteral("Grant, act NB-412 of 20 Nov 2026"),
                               .ground = {}, .changes = {}, .signature = TimelineEntry::Signature::Good},
                              {.time = QStringLiteral("19 Nov 2026 17:20"), .tone = Tone::InWork, .actor = hostileName(),
                               .action = QStringLiteral("changed the application"), .detail = {}, .ground = QStringLiteral("Letter of 18 Nov 2026"),
                               .changes = {{QStringLiteral("Paid capital"), QStringLiteral("₸200,000,000.00"), QStringLiteral("₸250,000,000.00")},
                                           {QStringLiteral("Region"), {}, QStringLiteral("75 Алматы")}}}});
        right->body()->addWidget(timeline);
        right->body()->addStretch(1);
        split->addWidget(left);
        split->addWidget(right);
        split->setSizes({560, 520});
        return split;
    }

    QWidget *makeForm()
    {
        auto *card = new Card;
        form = new FieldForm(card);
        form->addFields(inventedFields(), nullptr);
        card->body()->addWidget(form);
        card->body()->addStretch(1);
        return new ScrollPane(card, this);
    }
};

class InventedTodayPage : public Page {
public:
    explicit InventedTodayPage(Shell &shell)
    {
        auto *column = pageColumn(this);
        auto *header = new PageHeader(this);
        header->setTitle(QStringLiteral("Today"));
        header->setSubtitle(QStringLiteral("Sunday, 22 November 2026 · next working day 23 November"));
        column->addWidget(header);
        auto *tiles = new QHBoxLayout;
        tiles->setSpacing(2 * metrics::grid);
        const auto tile = [&](const char *number, const char *label, const char *detail, Tone tone, bool accent) {
            auto *figure = new FigureTile(this);
            figure->setContent(QString::fromUtf8(number), QString::fromUtf8(label), QString::fromUtf8(detail), tone, accent);
            QObject::connect(figure, &QAbstractButton::clicked, this, [&shell] {
                shell.open({.section = QStringLiteral("applications"), .record = {}, .view = QStringLiteral("overdue")});
            });
            tiles->addWidget(figure);
        };
        tile("3", "Overdue", "2 applications, 1 report", Tone::Bad, false);
        tile("4", "Due today", "3 applications, 1 declaration", Tone::Due, false);
        tile("5", "Waiting for my approval", "oldest 2 days", Tone::Neutral, true);
        tile("16", "New alerts", "3 of high severity", Tone::Neutral, false);
        column->addLayout(tiles);
        auto *empty = new EmptyState(Glyph::Check, this);
        empty->setTexts(QStringLiteral("Nothing waits for you"), QStringLiteral("What is assigned to you or due will stand here."));
        auto *card = new Card(this);
        card->body()->addWidget(empty);
        column->addWidget(card, 1);
    }
    QString title() const override { return QStringLiteral("Today"); }
};

/// All sections of the design, so that the navigation has its real length.
inline WindowSections inventedSections()
{
    const auto list = [](Shell &shell, const PageAddress &address) -> Page * {
        if (!address.record.isEmpty())
            return new InventedRecordPage(shell);
        return new InventedListPage(shell);
    };
    const auto today = [](Shell &shell, const PageAddress &) -> Page * { return new InventedTodayPage(shell); };
    const auto section = [&](const char *id, const char *group, const char *title, Glyph glyph) {
        return WindowSection{QString::fromLatin1(id), group, title, glyph, list};
    };
    return {{QStringLiteral("today"), "", "Today", Glyph::Today, today},
            section("applications", "Licensing", "Applications", Glyph::Applications),
            section("licensees", "Licensing", "Licensees", Glyph::Licence),
            section("warnings", "Licensing", "Warning list", Glyph::Warning),
            section("users", "People", "Users", Glyph::User),
            section("declarations", "People", "Declarations", Glyph::Declarations),
            section("screening", "People", "Screening", Glyph::Search),
            section("reports-in", "Market", "Exchange reports", Glyph::Download),
            section("transactions", "Market", "Transactions", Glyph::Transactions),
            section("alerts", "Market", "Alerts", Glyph::Bell),
            section("cases", "Market", "Cases", Glyph::Briefcase),
            section("miners", "Market", "Miners", Glyph::Miners),
            section("zone", "Market", "Zone", Glyph::Zone),
            section("reports", "Evidence", "Reports", Glyph::Reports),
            section("audit", "Evidence", "Audit trail", Glyph::AuditTrail),
            section("officers", "Administration", "Officers", Glyph::Settings),
            section("reference", "Administration", "Reference data", Glyph::ReferenceData),
            section("backup", "Administration", "Backup", Glyph::Backup)};
}

} // namespace tizilim
