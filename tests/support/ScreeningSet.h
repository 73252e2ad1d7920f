#pragma once

#include "model/screening/WatchIndex.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace tizilim {

/// One query of the public screening set.
struct ScreeningQuery {
    QString id;
    ScreenedParty party;
    QStringList expected; ///< ids of entries any of which is right; empty: none is
    QString category;
};

/// What was answered to queries, by the rule of the set: the best entry at or above the threshold, or none.
struct ScreeningEvaluation {
    struct Category {
        int queries = 0;
        int answered = 0;
        int right = 0;
    };

    QMap<QString, Category> categories;
    int withAnswer = 0; ///< queries that have one
    int withoutAnswer = 0;
    int answered = 0;
    int right = 0;
    int negativesHit = 0;
    std::vector<double> seconds; ///< of each query

    double precision() const { return answered > 0 ? static_cast<double>(right) / answered : 0; }
    double recall() const { return withAnswer > 0 ? static_cast<double>(right) / withAnswer : 0; }
    double f1() const { return 2.0 * right / (answered + withAnswer); }
};

/// Pairs of names that are one or are not.
struct NamePair {
    QString schema;
    QString one;
    QString other;
    bool same = false;
};

struct PairsEvaluation {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    double f1() const { return 2.0 * right / (2.0 * right + wrong + missed); }
};

// Each is empty where the file is absent. `folder`: that of the public vectors.
std::vector<WatchEntry> screeningTargets(const QString &folder);
std::vector<ScreeningQuery> screeningQueries(const QString &folder);
std::vector<NamePair> namePairs(const QString &folder);

ScreeningEvaluation evaluate(const std::shared_ptr<const WatchIndex> &index,
                             const std::vector<ScreeningQuery> &queries);
PairsEvaluation evaluate(const std::vector<NamePair> &pairs, const ScreeningWeights &weights);

/// Two halves by a hash of the query's id: one to look at while weights are made, one to look at afterwards.
bool isInFirstHalf(const ScreeningQuery &query);

} // namespace tizilim
