#include "model/history/FileReplay.h"

namespace tizilim {

namespace {
const char *const pagesText = QT_TRANSLATE_NOOP("Problem", "Parts of the file do not fit each other: older pages were put back, or the disk lost some. Restore a backup.");
const char *const indexText = QT_TRANSLATE_NOOP("Problem", "The search index is damaged.");
}

Problem pageProblem()
{
    return {ProblemKind::PageRolledBack, QStringLiteral("file"), {}, {}, -1, pagesText, {}};
}

Result<FileFindings> checkFile(Database &database)
{
    FileFindings findings;
    bool searchDamaged = false;
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("PRAGMA integrity_check")));
    while (true) {
        const Result<bool> row = statement.step();
        if (!row && !row.error().is("storage.damaged"))
            return failure(row.error());
        if (row && !*row)
            break;
        const QString line = row ? statement.text(0) : QString();
        const bool aboutSearch = line.contains(QLatin1String("FTS5"));
        searchDamaged = searchDamaged || aboutSearch;
        findings.pagesDoNotFit = findings.pagesDoNotFit || (line != QLatin1String("ok") && !aboutSearch);
        if (!row)
            break;
    }
    if (findings.pagesDoNotFit)
        findings.problems.push_back(pageProblem());
    else if (searchDamaged)
        findings.problems.push_back({ProblemKind::DerivedDiffers, QStringLiteral("search"), {}, {}, -1, indexText, {}});
    return findings;
}

} // namespace tizilim
