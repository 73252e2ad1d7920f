#include "app/sample/Sample.h"

#include "app/session/Registry.h"

#include "model/crypto/KdfPolicy.h"
#include "model/domain/Application.h"
#include "model/domain/Declaration.h"
#include "model/domain/Iin.h"
#include "model/domain/Licence.h"
#include "model/domain/Registrant.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QTest>

using namespace tizilim;

class SampleTest : public QObject {
    Q_OBJECT

    static constexpr quint64 seed = 7;

    TestWorld m_world;
    Sample m_sample;

    std::unique_ptr<Registry> open(const Sample &sample, const QString &login)
    {
        auto registry = Registry::unlock(sample.folder, login, sample.password, m_world.environment());
        return registry ? std::move(*registry) : nullptr;
    }

    Result<Sample> make(const char *name, quint64 by) { return makeSample(m_world.path(name), SampleSize::Small, by, {2026, 11, 20}, m_world.environment()); }

    template<typename T>
    std::vector<T> all(const Sample &sample)
    {
        std::vector<T> objects;
        const auto registry = open(sample, QStringLiteral("auditor"));
        const auto page = registry->list({.type = &typeOf<T>(), .limit = 10'000}, QStringLiteral("en"));
        if (!page)
            return objects;
        for (const Record &record : page->records)
            objects.push_back(fromRecord<T>(record));
        return objects;
    }

    template<typename T>
    QStringList plainRows(const Sample &sample)
    {
        QStringList rows;
        const std::vector<T> objects = all<T>(sample);
        for (const T &object : objects) {
            const Record record = toRecord(object);
            QStringList row;
            for (const Field &field : record.type->fields) {
                if (field.kind != FieldKind::Reference)
                    row.append(plainText(field, record.value(field.nameText())));
            }
            rows.append(row.join(u'|'));
        }
        rows.sort();
        return rows;
    }

private slots:
    void initTestCase()
    {
        const auto made = make("one.tizilim", seed);
        QVERIFY2(made, made ? "" : qPrintable(made.error().code + u' ' + made.error().values.join(u' ')));
        m_sample = *made;
    }

    void everyOfficerUnlocks()
    {
        QCOMPARE(m_sample.logins.size(), 6);
        for (const QString &login : m_sample.logins)
            QVERIFY2(open(m_sample, login), qPrintable(login));
    }

    void holdsWhatItSays()
    {
        const SampleCounts counts = countsOf(SampleSize::Small);
        const auto users = all<Registrant>(m_sample);
        QCOMPARE(users.size(), size_t(counts.users));
        QCOMPARE(std::ranges::count_if(users, [](const Registrant &user) { return Iin::parse(user.identifier).has_value(); }), counts.users);
        const auto applications = all<Application>(m_sample);
        QCOMPARE(applications.size(), size_t(counts.exchanges));
        QSet<ApplicationState> states;
        for (const Application &application : applications)
            states.insert(application.state);
        for (const auto state : {ApplicationState::Submitted, ApplicationState::CompletenessCheck, ApplicationState::UnderReview,
                                 ApplicationState::InformationRequested, ApplicationState::Approved, ApplicationState::Refused})
            QVERIFY2(states.contains(state), qPrintable(codeOf(state)));
        const auto licences = all<Licence>(m_sample);
        QCOMPARE(std::ranges::count(licences, LicenceState::Suspended, &Licence::state), 1);
        const auto declarations = all<Declaration>(m_sample);
        QCOMPARE(declarations.size(), size_t(counts.declarations));
        QSet<DeclarationState> reached;
        for (const Declaration &declaration : declarations)
            reached.insert(declaration.state);
        for (const auto state : {DeclarationState::Draft, DeclarationState::Submitted, DeclarationState::UnderReview, DeclarationState::Accepted, DeclarationState::Rejected})
            QVERIFY2(reached.contains(state), qPrintable(codeOf(state)));
    }

    void theSeedDecidesTheRows()
    {
        const auto again = make("two.tizilim", seed);
        QVERIFY(again);
        QCOMPARE(plainRows<Registrant>(*again), plainRows<Registrant>(m_sample));
        QCOMPARE(plainRows<Declaration>(*again), plainRows<Declaration>(m_sample));
        QCOMPARE(plainRows<Licence>(*again), plainRows<Licence>(m_sample));
        const auto other = make("three.tizilim", seed + 1);
        QVERIFY(other);
        QVERIFY(plainRows<Registrant>(*other) != plainRows<Registrant>(m_sample));
    }

    void aFolderThatIsThereIsLeftAlone()
    {
        const auto refused = make("one.tizilim", seed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("registry.exists"));
        QCOMPARE(parseSampleSize(QStringLiteral("huge")).error().code, QStringLiteral("sample.size"));
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "SampleTest.moc"
