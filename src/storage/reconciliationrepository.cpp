#include "storage/reconciliationrepository.h"

#include "core/daterange.h"
#include "storage/actor.h"
#include "storage/audit.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <array>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReconciliationRepository)
};

template <typename Enum>
struct Word
{
    Enum value;
    QLatin1String key;
};

constexpr std::array<Word<ReconciliationOutcome>, 4> outcomeWords = {
    {{ReconciliationOutcome::Matched, QLatin1String("matched")},
     {ReconciliationOutcome::Differs, QLatin1String("differs")},
     {ReconciliationOutcome::MissingHere, QLatin1String("missing-here")},
     {ReconciliationOutcome::MissingThere, QLatin1String("missing-there")}}};

constexpr std::array<Word<DifferenceReason>, 12> reasonWords = {
    {{DifferenceReason::None, QLatin1String("none")},
     {DifferenceReason::Status, QLatin1String("status")},
     {DifferenceReason::Affiliate, QLatin1String("affiliate")},
     {DifferenceReason::Currency, QLatin1String("currency")},
     {DifferenceReason::Decision, QLatin1String("decision")},
     {DifferenceReason::Rounding, QLatin1String("rounding")},
     {DifferenceReason::Cap, QLatin1String("cap")},
     {DifferenceReason::Basis, QLatin1String("basis")},
     {DifferenceReason::Rate, QLatin1String("rate")},
     {DifferenceReason::NoOrder, QLatin1String("no-order")},
     {DifferenceReason::NoOwner, QLatin1String("no-owner")},
     {DifferenceReason::Unclear, QLatin1String("unclear")}}};

template <typename Enum, size_t count>
QLatin1String keyIn(const std::array<Word<Enum>, count> &words, Enum value)
{
    return std::find_if(words.begin(), words.end(), [value](const Word<Enum> &word) { return word.value == value; })
        ->key;
}

template <typename Enum, size_t count>
Enum valueIn(const std::array<Word<Enum>, count> &words, const QString &key)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&key](const Word<Enum> &word) { return key == word.key; });
    return found == words.end() ? words.back().value : found->value;
}

void bindAmount(SQLite::Statement &statement, int index, const std::optional<Money> &amount)
{
    if (amount)
        statement.bind(index, int64_t(amount->minor()));
    else
        statement.bind(index);
}

std::optional<Money> amountOf(const SQLite::Column &column, Currency currency)
{
    return column.isNull() ? std::nullopt : std::optional(Money(column.getInt64(), currency));
}

/// theirs − ours of every currency is the sum of its lines' differences, and as many lines differ as it says.
bool addsUp(const Reconciliation &reconciliation)
{
    return std::all_of(
        reconciliation.variances.begin(), reconciliation.variances.end(), [&](const ReconciliationVariance &variance) {
            qint64 difference = 0;
            qint64 differing = 0;
            for (const ReconciliationLine &line : reconciliation.lines) {
                if (line.ours.currency() != variance.ours.currency() || line.outcome == ReconciliationOutcome::Matched)
                    continue;
                difference += line.difference().minor();
                ++differing;
            }
            return difference == variance.difference().minor() && differing == variance.differing;
        });
}

ReconciliationId insertHead(Database &database, const Reconciliation &made)
{
    SQLite::Statement insert(database.sql(),
                             "INSERT INTO reconciliation (source, profile_key, file_name, fingerprint, first_day, "
                             "last_day, made_at, made_by, matched, refused) "
                             "VALUES (?, ?, ?, ?, ?, ?, unixepoch(), ?, ?, ?)");
    bindText(insert, 1, made.source);
    bindText(insert, 2, made.profileKey);
    bindText(insert, 3, made.fileName);
    insert.bind(4, made.fingerprint.constData(), int(made.fingerprint.size()));
    bindDay(insert, 5, made.first);
    bindDay(insert, 6, made.last);
    bindText(insert, 7, actor());
    insert.bind(8, int64_t(made.matched));
    insert.bind(9, int64_t(made.refused));
    insert.exec();
    return ReconciliationId(database.sql().getLastInsertRowid());
}

void insertVariances(Database &database, ReconciliationId id, const QList<ReconciliationVariance> &variances)
{
    SQLite::Statement insert(
        database.sql(), "INSERT INTO reconciliation_variance (reconciliation_id, currency, ours, theirs, differing) "
                        "VALUES (?, ?, ?, ?, ?)");
    for (const ReconciliationVariance &variance : variances) {
        bindId(insert, 1, id);
        bindText(insert, 2, variance.ours.currency().code());
        insert.bind(3, int64_t(variance.ours.minor()));
        insert.bind(4, int64_t(variance.theirs.minor()));
        insert.bind(5, int64_t(variance.differing));
        insert.exec();
        insert.reset();
    }
}

constexpr const char *lineColumns =
    "currency, outcome, reason, conversion_id, order_number, reference, day, affiliate_id, partner, ours, theirs, "
    "our_status, their_status, our_basis, their_sale, rate_ppm, file_lines, other";

void insertLines(Database &database, ReconciliationId id, const QList<ReconciliationLine> &lines)
{
    SQLite::Statement insert(database.sql(),
                             std::string("INSERT INTO reconciliation_line (reconciliation_id, position, ") +
                                 lineColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const ReconciliationLine &line : lines) {
        if (line.outcome == ReconciliationOutcome::Matched)
            continue;
        bindId(insert, 1, id);
        insert.bind(2, ++position);
        bindText(insert, 3, line.ours.currency().code());
        bindText(insert, 4, keyOf(line.outcome));
        bindText(insert, 5, keyOf(line.reason));
        bindId(insert, 6, line.conversion);
        bindText(insert, 7, line.order);
        bindText(insert, 8, line.reference);
        bindDay(insert, 9, line.day);
        bindId(insert, 10, line.affiliate);
        bindText(insert, 11, line.partner);
        insert.bind(12, int64_t(line.ours.minor()));
        insert.bind(13, int64_t(line.theirs.minor()));
        insert.bind(14, int(line.ourStatus));
        if (line.theirStatus)
            insert.bind(15, int(*line.theirStatus));
        else
            insert.bind(15);
        bindAmount(insert, 16, line.ourBasis);
        bindAmount(insert, 17, line.theirSale);
        if (line.ourRate)
            insert.bind(18, int64_t(line.ourRate->ppm()));
        else
            insert.bind(18);
        insert.bind(19, line.fileLines);
        bindText(insert, 20, line.other);
        insert.exec();
        insert.reset();
    }
}

/// Those of the same source whose days it covers are past.
void supersede(Database &database, ReconciliationId id, const Reconciliation &made)
{
    SQLite::Statement update(database.sql(),
                             "UPDATE reconciliation SET superseded_by = ?1 WHERE id <> ?1 AND source = ?2 "
                             "AND superseded_by IS NULL AND first_day >= ?3 AND last_day <= ?4");
    bindId(update, 1, id);
    bindText(update, 2, made.source);
    bindDay(update, 3, made.first);
    bindDay(update, 4, made.last);
    update.exec();
}

ReconciliationLine lineOf(SQLite::Statement &query)
{
    const Currency currency = currencyOf(query.getColumn(0));
    ReconciliationLine line;
    line.outcome = valueIn(outcomeWords, textOf(query.getColumn(1)));
    line.reason = valueIn(reasonWords, textOf(query.getColumn(2)));
    line.conversion = ConversionId(query.getColumn(3).getInt64());
    line.order = textOf(query.getColumn(4));
    line.reference = textOf(query.getColumn(5));
    line.day = dayOf(query.getColumn(6));
    line.affiliate = AffiliateId(query.getColumn(7).getInt64());
    line.partner = textOf(query.getColumn(8));
    line.ours = Money(query.getColumn(9).getInt64(), currency);
    line.theirs = Money(query.getColumn(10).getInt64(), currency);
    line.ourStatus = ConversionStatus(query.getColumn(11).getInt());
    if (!query.getColumn(12).isNull())
        line.theirStatus = ConversionStatus(query.getColumn(12).getInt());
    line.ourBasis = amountOf(query.getColumn(13), currency);
    line.theirSale = amountOf(query.getColumn(14), currency);
    if (!query.getColumn(15).isNull())
        line.ourRate = Rate::fromPpm(query.getColumn(15).getInt64());
    line.fileLines = query.getColumn(16).getInt();
    line.other = textOf(query.getColumn(17));
    return line;
}

constexpr const char *headColumns = "SELECT id, source, profile_key, file_name, fingerprint, first_day, last_day, "
                                    "made_at, made_by, matched, refused, superseded_by "
                                    "FROM reconciliation ";

Reconciliation headOf(SQLite::Statement &query)
{
    Reconciliation made;
    made.id = ReconciliationId(query.getColumn(0).getInt64());
    made.source = textOf(query.getColumn(1));
    made.profileKey = textOf(query.getColumn(2));
    made.fileName = textOf(query.getColumn(3));
    made.fingerprint =
        QByteArray(static_cast<const char *>(query.getColumn(4).getBlob()), query.getColumn(4).getBytes());
    made.first = dayOf(query.getColumn(5));
    made.last = dayOf(query.getColumn(6));
    made.madeAt = instantOf(query.getColumn(7));
    made.madeBy = textOf(query.getColumn(8));
    made.matched = query.getColumn(9).getInt64();
    made.refused = query.getColumn(10).getInt64();
    made.supersededBy = ReconciliationId(query.getColumn(11).getInt64());
    return made;
}

QList<ReconciliationVariance> variancesOf(Database &database, ReconciliationId id)
{
    SQLite::Statement query(database.sql(),
                            "SELECT currency, ours, theirs, differing, explanation, explained_at, explained_by "
                            "FROM reconciliation_variance WHERE reconciliation_id = ? ORDER BY currency");
    bindId(query, 1, id);
    QList<ReconciliationVariance> variances;
    while (query.executeStep()) {
        const Currency currency = currencyOf(query.getColumn(0));
        variances.append({Money(query.getColumn(1).getInt64(), currency),
                          Money(query.getColumn(2).getInt64(), currency), query.getColumn(3).getInt64(),
                          textOf(query.getColumn(4)), textOf(query.getColumn(6)),
                          query.getColumn(5).isNull() ? QDateTime() : instantOf(query.getColumn(5))});
    }
    return variances;
}

} // namespace

QLatin1String keyOf(ReconciliationOutcome outcome) { return keyIn(outcomeWords, outcome); }
QLatin1String keyOf(DifferenceReason reason) { return keyIn(reasonWords, reason); }

bool Reconciliation::isOpen() const
{
    return !supersededBy.isValid() &&
           std::any_of(variances.begin(), variances.end(),
                       [](const ReconciliationVariance &variance) { return variance.isOpen(); });
}

Result<ReconciliationId> ReconciliationRepository::insert(const Reconciliation &made)
{
    if (!addsUp(made)) {
        return fail(ErrorCode::Internal,
                    Text::tr("The comparison does not add up, so it was not kept. Nothing was changed."),
                    QStringLiteral("lines of a reconciliation do not sum to its variances"));
    }
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    const Result<ReconciliationId> inserted = guarded([&]() -> Result<ReconciliationId> {
        const ReconciliationId id = insertHead(m_database, made);
        insertVariances(m_database, id, made.variances);
        insertLines(m_database, id, made.lines);
        supersede(m_database, id, made);
        recordChange(m_database, "reconciliation", id.value(), "insert", {},
                     {{QStringLiteral("source"), made.source},
                      {QStringLiteral("first_day"), made.first.toString(Qt::ISODate)},
                      {QStringLiteral("last_day"), made.last.toString(Qt::ISODate)}});
        return id;
    });
    if (!inserted)
        return inserted;
    const Result<> committed = transaction->commit();
    return committed ? inserted : fail(committed);
}

Result<QList<Reconciliation>> ReconciliationRepository::list(int limit) const
{
    return guarded([&]() -> Result<QList<Reconciliation>> {
        SQLite::Statement query(m_database.sql(), std::string(headColumns) + "ORDER BY id DESC LIMIT ?");
        query.bind(1, limit);
        QList<Reconciliation> all;
        while (query.executeStep())
            all.append(headOf(query));
        for (Reconciliation &made : all)
            made.variances = variancesOf(m_database, made.id);
        return all;
    });
}

Result<Reconciliation> ReconciliationRepository::find(ReconciliationId id) const
{
    return guarded([&]() -> Result<Reconciliation> {
        SQLite::Statement query(m_database.sql(), std::string(headColumns) + "WHERE id = ?");
        bindId(query, 1, id);
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, Text::tr("There is no comparison with the number %1.").arg(id.value()));
        Reconciliation made = headOf(query);
        made.variances = variancesOf(m_database, id);
        SQLite::Statement lines(m_database.sql(),
                                std::string("SELECT ") + lineColumns +
                                    " FROM reconciliation_line WHERE reconciliation_id = ? ORDER BY position");
        bindId(lines, 1, id);
        while (lines.executeStep())
            made.lines.append(lineOf(lines));
        return made;
    });
}

Result<> ReconciliationRepository::explain(ReconciliationId id, const QString &reason, Currency currency)
{
    const QString text = reason.simplified();
    if (text.isEmpty() || text.size() > longestExplanation)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Say why they differ, in at most %n character(s): it is kept with the comparison.",
                             nullptr, longestExplanation));
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    const Result<> explained = guarded([&]() -> Result<> {
        SQLite::Statement update(
            m_database.sql(),
            "UPDATE reconciliation_variance SET explanation = ?2, explained_at = unixepoch(), explained_by = ?3 "
            "WHERE reconciliation_id = ?1 AND differing > 0 AND explanation IS NULL AND (?4 = '' OR currency = ?4)");
        bindId(update, 1, id);
        bindText(update, 2, text);
        bindText(update, 3, actor());
        bindText(update, 4, currency.isValid() ? currency.code() : QString());
        if (update.exec() == 0)
            return fail(ErrorCode::RefusedByRule,
                        Text::tr("There is nothing left to explain here: all of it matches or was explained before."));
        recordChange(m_database, "reconciliation", id.value(), "update", {}, {{QStringLiteral("explanation"), text}});
        return {};
    });
    return explained ? transaction->commit() : explained;
}

std::optional<PaymentVariance> varianceInTheWay(Database &database, const std::string &payments)
{
    SQLite::Statement query(
        database.sql(), "SELECT r.id, p.reference FROM payout_payment AS p JOIN payout AS o ON o.id = p.payout_id "
                        "JOIN reconciliation_line AS l ON l.affiliate_id = p.affiliate_id AND l.currency = p.currency "
                        "JOIN reconciliation AS r ON r.id = l.reconciliation_id AND r.superseded_by IS NULL AND "
                        "r.first_day <= o.through_day "
                        "JOIN reconciliation_variance AS v ON v.reconciliation_id = r.id AND v.currency = l.currency "
                        "AND v.explanation IS NULL "
                        "WHERE p.id IN (SELECT value FROM json_each(?1)) ORDER BY r.id, p.id LIMIT 1");
    query.bind(1, payments);
    if (!query.executeStep())
        return std::nullopt;
    const ReconciliationId id(query.getColumn(0).getInt64());
    SQLite::Statement head(database.sql(), std::string(headColumns) + "WHERE id = ?");
    bindId(head, 1, id);
    head.executeStep();
    PaymentVariance found{textOf(query.getColumn(1)), headOf(head)};
    found.reconciliation.variances = variancesOf(database, id);
    return found;
}

} // namespace laurel
