#pragma once

#include "tests/support/RobbedOffice.h"

#include <QTest>

namespace tizilim {

/// What a test of tampering expects to be told: null text and -2 mean that it does not matter.
struct Expected {
    QString kind;
    QString entity;
    QString id;
    QString field;
    qint64 event = -2;
};

inline bool fits(const VerificationProblem &problem, const Expected &expected)
{
    const auto same = [](const QString &wanted, const QString &found) { return wanted.isNull() || wanted == found; };
    return same(expected.kind, problem.kind) && same(expected.entity, problem.entity) && same(expected.id, problem.id)
        && same(expected.field, problem.field) && (expected.event == -2 || expected.event == problem.event);
}

/// Why the report is not exactly what is expected; empty if it is.
inline QString misfit(const Result<VerificationReport> &report, const std::vector<Expected> &expected, const QString &what)
{
    if (!report)
        return what + u": " + report.error().code + u' ' + report.error().values.join(u' ');
    bool same = report->problems.size() == expected.size();
    for (const Expected &each : expected)
        same = same && std::ranges::any_of(report->problems, [&](const VerificationProblem &problem) { return fits(problem, each); });
    return same ? QString() : what + u" was told as:\n" + told(*report);
}

} // namespace tizilim

/// Exactly these problems, and no others.
#define VERIFY_TOLD(report, what, ...)                                                                   \
    do {                                                                                                 \
        const QString misfitting = tizilim::misfit((report), std::vector<tizilim::Expected>{__VA_ARGS__}, (what)); \
        QVERIFY2(misfitting.isEmpty(), qPrintable(misfitting));                                          \
    } while (false)
