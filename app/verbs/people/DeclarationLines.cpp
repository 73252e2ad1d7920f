#include "app/verbs/people/DeclarationLines.h"

#include "model/domain/DeclarationAmounts.h"
#include "model/domain/DeclarationCheck.h"
#include "model/domain/Document.h"

#include <algorithm>

namespace tizilim {

namespace {

/// The newest rate of a currency up to a day.
Result<std::vector<Rate>> ratesUpTo(const QString &currency, QDate day, const VerbContext &context)
{
    ListQuery query{.type = &typeOf<Rate>(), .sort = QStringLiteral("date"), .descending = true, .limit = 1};
    query.filters = {{QStringLiteral("currency"), ListFilter::Is::Equal, {currency}},
                     {QStringLiteral("date"), ListFilter::Is::AtMost, {ValueCodec<QDate>::write(day)}}};
    TIZILIM_TRY_ASSIGN(const std::vector<Record> found, context.reading().records(query));
    std::vector<Rate> rates;
    for (const Record &record : found)
        rates.push_back(fromRecord<Rate>(record));
    return rates;
}

const DeclarationLine *lineOf(const std::vector<DeclarationLine> &lines, const RecordId &id)
{
    const auto found = std::ranges::find(lines, id, &DeclarationLine::id);
    return found == lines.end() ? nullptr : &*found;
}

/// The fields that a person fills in: verdicts and amounts in tenge come about otherwise, whatever a caller sends along.
Record filledIn(const Record &given)
{
    Record record = Record::blank(typeOf<DeclarationLine>(), given.id);
    static const std::vector<const char *> fields = declarationLineSets().front().fields;
    for (const char *name : fields)
        record.set(QString::fromLatin1(name), given.value(QString::fromLatin1(name)));
    return record;
}

/// The line as given, on top of what is there of it that no person fills in.
Result<DeclarationLine> merged(const Record &given, const std::vector<DeclarationLine> &existing, const VerbContext &context)
{
    auto line = fromRecord<DeclarationLine>(filledIn(given));
    if (line.id.isNull()) {
        line.id = context.newId();
        return line;
    }
    const DeclarationLine *before = lineOf(existing, line.id);
    if (!before)
        return failure(Error::refused("declaration.line_unknown", {line.id.toString()}));
    line.verdict = before->verdict;
    line.verdictNote = before->verdictNote;
    return line;
}

bool saysTheSame(DeclarationLine one, const DeclarationLine &other)
{
    one.number = other.number;
    return toRecord(one) == toRecord(other);
}

Result<void> checkDocument(const DeclarationLine &line, const VerbContext &context)
{
    if (line.evidenceDocument.isNull())
        return {};
    TIZILIM_TRY_ASSIGN(const std::optional<Record> document, context.reading().find(typeOf<Document>(), line.evidenceDocument));
    return document ? Result<void>() : failure(Error::refused("declaration.document_unknown", {QString::number(line.number)}));
}

void reopenWhatChanged(std::vector<DeclarationLine> &lines, const std::vector<DeclarationLine> &existing)
{
    for (DeclarationLine &line : lines) {
        const DeclarationLine *before = lineOf(existing, line.id);
        if (!before || saysTheSame(line, *before))
            continue;
        line.verdict = LineVerdict::Open;
        line.verdictNote.clear();
    }
}

} // namespace

QString declarationLinesName()
{
    return QStringLiteral("lines");
}

std::vector<LineSet> declarationLineSets()
{
    return {{"lines", QT_TRANSLATE_NOOP("LineSet", "Sources and destinations"), &typeOf<DeclarationLine>(),
             {"direction", "category", "amount", "currency", "party", "country", "bank_iban", "wallet", "venue", "period_from", "period_to",
              "evidence", "evidence_document", "corroboration"}}};
}

Result<std::vector<DeclarationLine>> linesOf(const RecordId &declaration, const VerbContext &context)
{
    TIZILIM_TRY_ASSIGN(std::vector<DeclarationLine> lines, context.reading().linesOf<DeclarationLine>(declaration));
    std::ranges::sort(lines, {}, &DeclarationLine::number);
    return lines;
}

Result<std::vector<DeclarationLine>> revalued(std::vector<DeclarationLine> lines, const Declaration &declaration, const VerbContext &context)
{
    for (DeclarationLine &line : lines) {
        const QDate day = rateDay(line, declaration, context.today());
        TIZILIM_TRY_ASSIGN(const std::vector<Rate> rates, ratesUpTo(line.currency, day, context));
        TIZILIM_TRY_ASSIGN(line, valued(line, rates, day));
    }
    return lines;
}

Result<std::vector<DeclarationLine>> plannedLines(const VerbCall &call, const Declaration &declaration,
                                                  const std::vector<DeclarationLine> &existing, const VerbContext &context)
{
    const std::vector<Record> given = call.lines.value(declarationLinesName());
    std::vector<DeclarationLine> lines;
    for (const Record &record : given) {
        TIZILIM_TRY_ASSIGN(DeclarationLine line, merged(record, existing, context));
        line.declaration = declaration.id;
        line.number = static_cast<qint64>(lines.size()) + 1;
        TIZILIM_TRY(checkLine(line));
        TIZILIM_TRY(checkDocument(line, context));
        lines.push_back(std::move(line));
    }
    TIZILIM_TRY_ASSIGN(lines, revalued(std::move(lines), declaration, context));
    reopenWhatChanged(lines, existing);
    return lines;
}

RowChanges lineChanges(const std::vector<DeclarationLine> &existing, const std::vector<DeclarationLine> &wanted)
{
    RowChanges changes;
    for (const DeclarationLine &line : existing) {
        if (!lineOf(wanted, line.id))
            changes.push_back(removed(line));
    }
    for (const DeclarationLine &line : wanted) {
        const DeclarationLine *before = lineOf(existing, line.id);
        changes.push_back(before ? changed(*before, line) : made(line));
    }
    return changes;
}

} // namespace tizilim
