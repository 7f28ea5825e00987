#include "storage/advicerepository.h"

#include "storage/audit.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AdviceRepository)
};

constexpr const char *feedbackColumns =
    "SELECT id, affiliate_id, from_day, to_day, subject, body, state, changed_at FROM feedback ";

QString stateKey(FeedbackState state)
{
    return state == FeedbackState::Sent ? QStringLiteral("sent") : QStringLiteral("draft");
}

QString stateKey(DecisionState state)
{
    return state == DecisionState::Accepted ? QStringLiteral("accepted") : QStringLiteral("dismissed");
}

void bindInstant(SQLite::Statement &statement, int index, const QDateTime &instant)
{
    const QDateTime given = instant.isValid() ? instant : QDateTime::currentDateTimeUtc();
    statement.bind(index, static_cast<int64_t>(given.toSecsSinceEpoch()));
}

void bindKey(SQLite::Statement &statement, AffiliateId affiliate, const DateRange &period)
{
    bindId(statement, 1, affiliate);
    bindDay(statement, 2, period.from());
    bindDay(statement, 3, period.to());
}

StoredFeedback feedbackOfRow(SQLite::Statement &row)
{
    StoredFeedback feedback;
    feedback.id = FeedbackId(row.getColumn(0).getInt64());
    feedback.affiliate = AffiliateId(row.getColumn(1).getInt64());
    feedback.period = DateRange(dayOf(row.getColumn(2)), dayOf(row.getColumn(3)));
    feedback.subject = textOf(row.getColumn(4));
    feedback.body = textOf(row.getColumn(5));
    feedback.state =
        textOf(row.getColumn(6)) == stateKey(FeedbackState::Sent) ? FeedbackState::Sent : FeedbackState::Draft;
    feedback.changedAt = instantOf(row.getColumn(7));
    return feedback;
}

Decision decisionOfRow(SQLite::Statement &row)
{
    Decision decision;
    decision.id = RecommendationId(row.getColumn(0).getInt64());
    decision.affiliate = AffiliateId(row.getColumn(1).getInt64());
    decision.affiliateName = textOf(row.getColumn(2));
    decision.kind = textOf(row.getColumn(3));
    decision.period = DateRange(dayOf(row.getColumn(4)), dayOf(row.getColumn(5)));
    decision.state = textOf(row.getColumn(6)) == stateKey(DecisionState::Accepted) ? DecisionState::Accepted
                                                                                   : DecisionState::Dismissed;
    decision.note = textOf(row.getColumn(7));
    decision.evidence = textOf(row.getColumn(8));
    decision.cost = Money(row.getColumn(9).getInt64(), currencyOf(row.getColumn(10)));
    decision.decidedAt = instantOf(row.getColumn(11));
    return decision;
}

void addKey(QJsonObject &fields, AffiliateId affiliate, const DateRange &period)
{
    fields.insert(QStringLiteral("affiliate"), affiliate.value());
    fields.insert(QStringLiteral("from"), period.from().toString(Qt::ISODate));
    fields.insert(QStringLiteral("to"), period.to().toString(Qt::ISODate));
}

QJsonObject auditFields(const StoredFeedback &feedback)
{
    QJsonObject fields{{QStringLiteral("subject"), feedback.subject},
                       {QStringLiteral("body"), feedback.body},
                       {QStringLiteral("state"), stateKey(feedback.state)}};
    addKey(fields, feedback.affiliate, feedback.period);
    return fields;
}

QJsonObject auditFields(const Decision &decision)
{
    QJsonObject fields{{QStringLiteral("kind"), decision.kind},
                       {QStringLiteral("state"), stateKey(decision.state)},
                       {QStringLiteral("note"), decision.note},
                       {QStringLiteral("cost"), decision.cost.toDecimalText()},
                       {QStringLiteral("currency"), decision.cost.currency().code()}};
    addKey(fields, decision.affiliate, decision.period);
    return fields;
}

const QStringList &personalFields()
{
    static const QStringList fields{QStringLiteral("subject"), QStringLiteral("body"), QStringLiteral("note")};
    return fields;
}

constexpr const char *decisionColumns =
    "SELECT r.id, r.affiliate_id, a.name, r.kind, r.from_day, r.to_day, r.state, r.note, r.evidence, r.cost, "
    "r.currency, "
    "r.decided_at FROM recommendation AS r JOIN affiliate AS a ON a.id = r.affiliate_id ";

} // namespace

Result<std::optional<StoredFeedback>> AdviceRepository::feedback(AffiliateId affiliate, const DateRange &period) const
{
    return guarded([&]() -> Result<std::optional<StoredFeedback>> {
        SQLite::Statement query(m_database.sql(), std::string(feedbackColumns) +
                                                      "WHERE affiliate_id = ?1 AND from_day = ?2 AND to_day = ?3");
        bindKey(query, affiliate, period);
        if (!query.executeStep())
            return std::nullopt;
        return feedbackOfRow(query);
    });
}

Result<QList<StoredFeedback>> AdviceRepository::feedbackOf(const DateRange &period) const
{
    return guarded([&]() -> Result<QList<StoredFeedback>> {
        SQLite::Statement query(m_database.sql(), std::string(feedbackColumns) +
                                                      "WHERE from_day = ?1 AND to_day = ?2 ORDER BY affiliate_id");
        bindDay(query, 1, period.from());
        bindDay(query, 2, period.to());
        QList<StoredFeedback> all;
        while (query.executeStep())
            all.append(feedbackOfRow(query));
        return all;
    });
}

Result<FeedbackId> AdviceRepository::saveFeedback(const StoredFeedback &given)
{
    if (given.period.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The period is empty. Choose a period of at least one day."));
    const auto stored = feedback(given.affiliate, given.period);
    if (!stored)
        return fail(stored);
    if (*stored && (*stored)->state == FeedbackState::Sent &&
        ((*stored)->subject != given.subject || (*stored)->body != given.body))
        return fail(
            ErrorCode::RefusedByRule,
            Text::tr(
                "This feedback is marked as sent, so its words are kept. Mark it as a draft first to change them."));

    return guarded([&]() -> Result<FeedbackId> {
        SQLite::Statement upsert(
            m_database.sql(),
            "INSERT INTO feedback (affiliate_id, from_day, to_day, subject, body, state, changed_at) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
            "ON CONFLICT (affiliate_id, from_day, to_day) DO UPDATE SET subject = excluded.subject, "
            "body = excluded.body, state = excluded.state, changed_at = excluded.changed_at RETURNING id");
        bindKey(upsert, given.affiliate, given.period);
        bindText(upsert, 4, given.subject);
        bindText(upsert, 5, given.body);
        bindText(upsert, 6, stateKey(given.state));
        bindInstant(upsert, 7, given.changedAt);
        upsert.executeStep();
        const FeedbackId id(upsert.getColumn(0).getInt64());
        recordChange(m_database, "feedback", id.value(), *stored ? "update" : "insert",
                     *stored ? auditFields(**stored) : QJsonObject(), auditFields(given), personalFields());
        return id;
    });
}

Result<> AdviceRepository::removeFeedback(AffiliateId affiliate, const DateRange &period)
{
    const auto stored = feedback(affiliate, period);
    if (!stored)
        return fail(stored);
    if (!*stored)
        return fail(ErrorCode::NotFound, Text::tr("There is no saved feedback for this affiliate and period."));
    return guarded([&]() -> Result<> {
        SQLite::Statement remove(m_database.sql(), "DELETE FROM feedback WHERE id = ?1");
        bindId(remove, 1, (*stored)->id);
        remove.exec();
        recordChange(m_database, "feedback", (*stored)->id.value(), "delete", auditFields(**stored), {},
                     personalFields());
        return {};
    });
}

Result<RecommendationId> AdviceRepository::recordDecision(const Decision &decision)
{
    if (decision.period.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The period is empty. Choose a period of at least one day."));
    return guarded([&]() -> Result<RecommendationId> {
        SQLite::Statement insert(
            m_database.sql(),
            "INSERT INTO recommendation (affiliate_id, from_day, to_day, kind, state, note, evidence, cost, "
            "currency, decided_at, id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) "
            "ON CONFLICT DO NOTHING RETURNING id");
        bindKey(insert, decision.affiliate, decision.period);
        bindText(insert, 4, decision.kind);
        bindText(insert, 5, stateKey(decision.state));
        bindText(insert, 6, decision.note);
        bindText(insert, 7, decision.evidence);
        insert.bind(8, static_cast<int64_t>(decision.cost.minor()));
        bindText(insert, 9, decision.cost.currency().code());
        bindInstant(insert, 10, decision.decidedAt);
        bindId(insert, 11, decision.id);
        if (!insert.executeStep())
            return fail(ErrorCode::Conflict,
                        Text::tr("This suggestion has been decided already. Undo that decision to decide again."));
        const RecommendationId id(insert.getColumn(0).getInt64());
        recordChange(m_database, "recommendation", id.value(), "insert", {}, auditFields(decision), personalFields());
        return id;
    });
}

Result<> AdviceRepository::removeDecision(RecommendationId id)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement query(m_database.sql(), std::string(decisionColumns) + "WHERE r.id = ?1");
        bindId(query, 1, id);
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, Text::tr("There is no such decision. It may have been undone already."));
        const Decision decision = decisionOfRow(query);
        SQLite::Statement remove(m_database.sql(), "DELETE FROM recommendation WHERE id = ?1");
        bindId(remove, 1, id);
        remove.exec();
        recordChange(m_database, "recommendation", id.value(), "delete", auditFields(decision), {}, personalFields());
        return {};
    });
}

Result<QList<Decision>> AdviceRepository::decisions(const DateRange &period) const
{
    return guarded([&]() -> Result<QList<Decision>> {
        SQLite::Statement query(m_database.sql(), std::string(decisionColumns) +
                                                      "WHERE ?1 IS NULL OR (r.to_day > ?1 AND r.to_day <= ?2) "
                                                      "ORDER BY r.decided_at DESC, r.id DESC");
        bindDay(query, 1, period.isEmpty() ? QDate() : period.from());
        bindDay(query, 2, period.isEmpty() ? QDate() : period.to());
        QList<Decision> all;
        while (query.executeStep())
            all.append(decisionOfRow(query));
        return all;
    });
}

} // namespace laurel
