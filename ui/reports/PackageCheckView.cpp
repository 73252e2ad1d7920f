#include "ui/reports/PackageCheckView.h"

#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/reports/ReportCatalogue.h"
#include "model/domain/Officer.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/DroppedFile.h"
#include "ui/common/FactList.h"
#include "ui/common/FileLine.h"
#include "ui/common/InBackground.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/StatusChip.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

namespace {

constexpr qint64 largestPackage = qint64(2) * 1024 * 1024 * 1024;

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {path, file.errorString()}));
    if (file.size() > largestPackage)
        return failure(Error::refused("package.too_large", {path}));
    QByteArray bytes = file.readAll();
    if (bytes.isNull())
        bytes = QByteArray("");
    return bytes;
}

/// What is asked of a package; read and answered away from the window's thread.
struct Question {
    QString package;
    QString older;
    QString registryId;
    QString certificate;

    Result<PackageVerdict> answer() const
    {
        TIZILIM_TRY_ASSIGN(const QByteArray bytes, readWhole(package));
        PackageTrust trust{registryId, {}};
        if (!certificate.isEmpty()) {
            TIZILIM_TRY_ASSIGN(trust.certificates, readWhole(certificate));
        }
        QByteArray before;
        if (!older.isEmpty()) {
            TIZILIM_TRY_ASSIGN(before, readWhole(older));
        }
        return verifyPackage(bytes, trust, before);
    }
};

QString subjectText(const QString &what)
{
    static const QHash<QString, const char *> subjects{
        {QStringLiteral("archive"), QT_TRANSLATE_NOOP("PackageCheckView", "Archive")},
        {QStringLiteral("members"), QT_TRANSLATE_NOOP("PackageCheckView", "Contents")},
        {QStringLiteral("files"), QT_TRANSLATE_NOOP("PackageCheckView", "Files")},
        {QStringLiteral("signature"), QT_TRANSLATE_NOOP("PackageCheckView", "Signature")},
        {QStringLiteral("timestamp"), QT_TRANSLATE_NOOP("PackageCheckView", "Time stamp")},
        {QStringLiteral("manifest"), QT_TRANSLATE_NOOP("PackageCheckView", "Manifest")},
        {QStringLiteral("event"), QT_TRANSLATE_NOOP("PackageCheckView", "Export")},
        {QStringLiteral("checkpoint"), QT_TRANSLATE_NOOP("PackageCheckView", "Checkpoint")},
        {QStringLiteral("proof"), QT_TRANSLATE_NOOP("PackageCheckView", "Proof")},
        {QStringLiteral("keys"), QT_TRANSLATE_NOOP("PackageCheckView", "Officers' keys")},
        {QStringLiteral("signer"), QT_TRANSLATE_NOOP("PackageCheckView", "Signer")},
        {QStringLiteral("consistency"), QT_TRANSLATE_NOOP("PackageCheckView", "Earlier exports")},
        {QStringLiteral("since"), QT_TRANSLATE_NOOP("PackageCheckView", "Older package")},
        {QStringLiteral("trust"), QT_TRANSLATE_NOOP("PackageCheckView", "Origin")},
    };
    const char *subject = subjects.value(what);
    return subject ? QCoreApplication::translate("PackageCheckView", subject) : what;
}

ChipContent chipOf(PackageCheck::Outcome outcome)
{
    switch (outcome) {
    case PackageCheck::Outcome::Good: return {PackageCheckView::tr("proved"), Tone::Good, Glyph::None};
    case PackageCheck::Outcome::Bad: return {PackageCheckView::tr("wrong"), Tone::Bad, Glyph::None};
    case PackageCheck::Outcome::NotChecked: break;
    }
    return {PackageCheckView::tr("not proved"), Tone::Due, Glyph::None};
}

QString roleOf(const QString &code)
{
    const Choice *choice = choiceByCode(choicesOf<Role>(), code);
    return choice ? choiceText(*choice) : code;
}

QString timeOf(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return time.isValid() ? Format(interfaceLanguage()).dateTimeWithOffset(Timestamp{time.toMSecsSinceEpoch()}) : iso;
}

QString reportsText(const QStringList &names)
{
    QStringList texts;
    for (const QString &name : names) {
        const auto known = std::ranges::find(reportCatalogue(), name, [](const Report &report) { return QString::fromLatin1(report.name); });
        texts.append(known == reportCatalogue().end() ? name : QCoreApplication::translate("Report", known->title));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

PackageCheckView::PackageCheckView(const QString &registryId, const QString &registryName, QWidget *parent)
    : QWidget(parent), m_registryId(registryId), m_registryName(registryName), m_package(new FileLine(FileLine::Kind::File, this)),
      m_older(new FileLine(FileLine::Kind::File, this)), m_trustLabel(new PlainLabel(LabelStyle::SmallStrong, {}, this)), m_trust(new QComboBox(this)),
      m_id(new QLineEdit(this)), m_certificate(new FileLine(FileLine::Kind::File, this)), m_check(primaryButton({}, this)), m_banner(new Banner(this)),
      m_answer(new QWidget), m_cards(new QVBoxLayout(m_answer))
{
    setAcceptDrops(true);
    if (!m_registryId.isEmpty())
        m_trust->addItem(QString(), int(Trust::ThisRegistry));
    for (const Trust trust : {Trust::Registry, Trust::Certificate, Trust::Nothing})
        m_trust->addItem(QString(), int(trust));
    if (m_registryId.isEmpty())
        m_trust->setCurrentIndex(m_trust->count() - 1);
    m_id->setMaxLength(80);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(2 * metrics::grid);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(2 * metrics::grid);
    sides->addWidget(makeQuestion(), 2);
    sides->addWidget(new ScrollPane(m_answer, this), 3);
    connect(m_package, &FileLine::changed, this, &PackageCheckView::check);
    connect(m_trust, &QComboBox::activated, this, &PackageCheckView::trustChosen);
    connect(m_check, &QPushButton::clicked, this, &PackageCheckView::run);
    connect(m_id, &QLineEdit::returnPressed, this, &PackageCheckView::run);
    trustChosen();
    onLanguage(this, [this] { writeTexts(); });
}

QWidget *PackageCheckView::makeQuestion()
{
    auto *card = new Card(this);
    card->body()->setSpacing(metrics::grid);
    card->body()->addWidget(m_package);
    card->body()->addWidget(m_trustLabel);
    card->body()->addWidget(m_trust);
    card->body()->addWidget(m_id);
    card->body()->addWidget(m_certificate);
    card->body()->addWidget(m_older);
    card->body()->addSpacing(metrics::grid);
    card->body()->addWidget(m_check, 0, Qt::AlignLeft);
    card->body()->addWidget(m_banner);
    card->body()->addStretch(1);
    return new ScrollPane(card, this);
}

void PackageCheckView::writeTexts()
{
    const QString packages = tr("Audit packages (*.asice)");
    m_package->setTexts(tr("Audit package; drop it here, or choose it"), packages);
    m_older->setTexts(tr("An older package of the same registry, if you have one"), packages);
    m_certificate->setTexts(tr("Certificate that you trust"), tr("Certificates (*.pem *.crt *.cer)"));
    m_trustLabel->setText(tr("It must come from"));
    m_trust->setAccessibleName(tr("It must come from"));
    m_id->setPlaceholderText(tr("Registry id, 32 hexadecimal digits"));
    m_id->setAccessibleName(tr("Registry id, 32 hexadecimal digits"));
    m_check->setText(tr("Check"));
    for (int index = 0; index < m_trust->count(); ++index) {
        switch (Trust(m_trust->itemData(index).toInt())) {
        case Trust::ThisRegistry: m_trust->setItemText(index, tr("this registry: %1").arg(m_registryName)); break;
        case Trust::Registry: m_trust->setItemText(index, tr("another registry, by its id")); break;
        case Trust::Certificate: m_trust->setItemText(index, tr("the holder of a certificate")); break;
        case Trust::Nothing: m_trust->setItemText(index, tr("anywhere: only whether it is whole")); break;
        }
    }
    showVerdict();
}

PackageCheckView::Trust PackageCheckView::trust() const
{
    return Trust(m_trust->currentData().toInt());
}

void PackageCheckView::trustChosen()
{
    m_id->setVisible(trust() == Trust::Registry);
    m_certificate->setVisible(trust() == Trust::Certificate);
}

void PackageCheckView::focusFirst()
{
    m_package->focusLine();
}

void PackageCheckView::check(const QString &path)
{
    m_package->setPath(path);
    if (!path.isEmpty())
        run();
}

void PackageCheckView::run()
{
    m_banner->dismiss();
    m_package->showError(m_package->path().isEmpty() ? tr("Choose a package.") : QString());
    if (m_package->path().isEmpty())
        return m_package->focusLine();
    Question question{m_package->path(), m_older->path(), {}, {}};
    if (trust() == Trust::ThisRegistry)
        question.registryId = m_registryId;
    if (trust() == Trust::Registry)
        question.registryId = m_id->text().trimmed();
    if (trust() == Trust::Certificate)
        question.certificate = m_certificate->path();
    m_check->setEnabled(false);
    inBackground(this, [question] { return question.answer(); }, [this, run = ++m_run](const Result<PackageVerdict> &verdict) {
        if (run == m_run)
            show(verdict);
    });
}

void PackageCheckView::show(const Result<PackageVerdict> &verdict)
{
    m_check->setEnabled(true);
    m_hasVerdict = verdict.has_value();
    if (!verdict) {
        m_banner->showMessage(BannerMessage::of(verdict.error()));
    } else {
        m_verdict = *verdict;
    }
    showVerdict();
    if (verdict)
        emit checked(m_verdict);
}

Card *PackageCheckView::addCard(const QString &title)
{
    auto *card = new Card(m_answer);
    if (!title.isEmpty())
        card->setTitle(title);
    m_cards->addWidget(card);
    return card;
}

void PackageCheckView::showVerdict()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_hasVerdict) {
        addConclusion();
        addProblems();
        addChecks();
        addFacts();
    }
    m_cards->addStretch(1);
}

void PackageCheckView::addConclusion()
{
    const bool good = m_verdict.isGood();
    const ChipContent chip = good ? ChipContent{tr("genuine"), Tone::Good, Glyph::Verified}
                             : m_verdict.isConsistent() ? ChipContent{tr("whole, origin not proved"), Tone::Due, Glyph::None}
                                                        : ChipContent{tr("not in order"), Tone::Bad, Glyph::None};
    const QString text = good ? tr("The package is what the registry issued. Nothing in it was changed since.")
                         : m_verdict.isConsistent() ? tr("Nothing in the package contradicts itself. Whether it comes from the registry that it names was not proved: say above what you trust.")
                                                    : tr("Do not rely on this package. What is wrong with it stands below; ask whoever sent it for another.");
    Card *card = addCard({});
    card->body()->addWidget(new StatusChip(chip, card), 0, Qt::AlignLeft);
    auto *sentence = new PlainLabel(LabelStyle::CardTitle, text, card);
    card->body()->addWidget(sentence->wrapped()->selectable());
}

void PackageCheckView::addProblems()
{
    if (m_verdict.problems.empty())
        return;
    Card *card = addCard(tr("What is wrong"));
    auto *facts = new FactList(card);
    for (const PackageProblem &problem : m_verdict.problems)
        facts->addFact(problem.member.isEmpty() ? tr("The package") : problem.member, problem.text);
    card->body()->addWidget(facts);
}

void PackageCheckView::addChecks()
{
    Card *card = addCard(tr("What was looked at"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const PackageCheck &check : m_verdict.checks) {
        grid->addWidget(new PlainLabel(subjectText(check.what), card), row, 0, Qt::AlignTop);
        grid->addWidget(new StatusChip(chipOf(check.outcome), card), row, 1, Qt::AlignTop | Qt::AlignLeft);
        auto *text = new PlainLabel(check.text, card);
        grid->addWidget(text->muted()->wrapped(), row++, 2);
    }
    card->body()->addLayout(grid);
}

void PackageCheckView::addFacts()
{
    const PackageFacts &from = m_verdict.facts;
    Card *card = addCard(tr("What the package says of itself"));
    auto *facts = new FactList(card);
    facts->addFact(tr("Reports"), reportsText(from.reports));
    facts->addFact(tr("Registry"), from.registryName);
    facts->addFact(tr("Registry id"), hexInGroups(from.registry));
    facts->addFact(tr("Exported by"), from.officer + (from.role.isEmpty() ? QString() : QStringLiteral(", ") + roleOf(from.role)));
    facts->addFact(tr("Exported at"), timeOf(from.time));
    facts->addFact(tr("Signed by"), from.signer);
    facts->addFact(tr("Fingerprint of the certificate"), hexInGroups(from.signerFingerprint));
    if (!from.stampedAt.isEmpty())
        facts->addFact(tr("Time stamp"), timeOf(from.stampedAt));
    facts->addFact(tr("Events of the history"), from.size < 0 ? QString() : Format(interfaceLanguage()).integer(from.size));
    facts->addFact(tr("Root hash"), hexInGroups(from.root));
    card->body()->addWidget(facts);
}

void PackageCheckView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PackageCheckView::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    check(path);
}

} // namespace tizilim
