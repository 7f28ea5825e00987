#include "reports/changesubjects.h"

#include "advice/rewards.h"
#include "analytics/kpi.h"
#include "core/localformat.h"
#include "reports/changewords.h"
#include "storage/affiliaterepository.h"
#include "storage/auditsubject.h"
#include "storage/commissionrepository.h"
#include "storage/payoutrepository.h"
#include "storage/programrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeHistory)
};

QString saleKindName(qint64 kind)
{
    switch (ConversionKind(kind)) {
    case ConversionKind::Sale:
        return Text::tr("sales");
    case ConversionKind::Lead:
        return Text::tr("leads");
    case ConversionKind::Action:
        return Text::tr("other actions");
    }
    return {};
}

/// As the record has it: a fraction of 1, with six decimals at most.
QString rateText(const QString &fraction, const QLocale &locale)
{
    constexpr double ppm = 1'000'000;
    bool isNumber = false;
    const double value = fraction.toDouble(&isNumber);
    return isNumber ? formatRate(Rate::fromPpm(std::llround(value * ppm)), locale) : fraction;
}

QString rewardName(const QString &key)
{
    for (const RewardKind kind :
         {RewardKind::Raise, RewardKind::Bonus, RewardKind::Recognition, RewardKind::Reactivate, RewardKind::Coach}) {
        if (rewardKindKey(kind) == key)
            return rewardKindName(kind);
    }
    return {};
}

/// Whether a field of a whole thing has no effect: it says no, nothing or none, or belongs to one that does.
bool isIdle(const QString &key, const QJsonValue &value, const QJsonObject &fields)
{
    if ((value.isBool() && !value.toBool()) || (value.isDouble() && value.toInteger() == 0))
        return true;
    if (value == QJsonValue(QStringLiteral("none")) ||
        (key == u"customer" && value == QJsonValue(QStringLiteral("any"))))
        return true;
    if (key == u"flatPer")
        return !fields.contains(QStringLiteral("flat"));
    const bool isOfSteps = key == u"period" || key == u"mode" || key == u"days";
    if (isOfSteps && fields.value(QStringLiteral("measure")) == QJsonValue(QStringLiteral("none")))
        return true;
    return key == u"days" && fields.value(QStringLiteral("period")) != QJsonValue(QStringLiteral("rolling"));
}

} // namespace

Result<ChangeSubjects> ChangeSubjects::load(Database &database, const QLocale &locale)
{
    ChangeSubjects subjects(database, locale);
    const ProgramRepository program(database);
    const Result<ProgramInfo> info = program.load();
    if (!info)
        return fail(info);
    subjects.m_currency = info->currency;
    const Result<QHash<AffiliateId, QString>> affiliates = AffiliateRepository(database).names();
    if (!affiliates)
        return fail(affiliates);
    subjects.m_affiliates = *affiliates;
    const Result<QList<Tier>> tiers = program.tiers();
    if (!tiers)
        return fail(tiers);
    for (const Tier &tier : *tiers)
        subjects.m_tiers.insert(tier.id, tier.name);
    const Result<QList<CommissionPlan>> plans = CommissionRepository(database).plans();
    if (!plans)
        return fail(plans);
    for (const CommissionPlan &plan : *plans)
        subjects.m_plans.insert(plan.id, plan.name);
    return subjects;
}

Result<QString> ChangeSubjects::nameOf(const AuditEntry &change)
{
    if (change.entity == u"program" || change.entity == u"payer")
        return QString();
    if (change.entity == u"decision")
        return QString::number(change.entityId);
    if (change.entity == u"affiliate" || change.entity == u"payout_account")
        return m_affiliates.value(AffiliateId(change.entityId));
    const QString key = change.entity + u' ' + QString::number(change.entityId);
    if (change.entity == u"import_profile") // they have no numbers
        return nameFrom(
            change.entity,
            QJsonDocument::fromJson((change.after.isEmpty() ? change.before : change.after).toUtf8()).object());
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    QString name;
    if (change.entity == u"payment") {
        const Result<Payment> payment = PayoutRepository(*m_database).payment(PaymentId(change.entityId));
        if (!payment && payment.error().code != ErrorCode::NotFound)
            return fail(payment);
        name = payment ? payment->reference : QString();
    } else {
        const Result<QJsonObject> fields = auditedFields(*m_database, change.entity, change.entityId);
        if (!fields)
            return fail(fields);
        name = nameFrom(change.entity, *fields);
    }
    m_known.insert(key, name);
    return name;
}

QString ChangeSubjects::nameFrom(const QString &kind, const QJsonObject &fields) const
{
    if (kind == u"commission_rule")
        return Text::tr("Rule %1 of %2", "number, plan")
            .arg(fields.value(QStringLiteral("number")).toInteger())
            .arg(valueText(QStringLiteral("plan"), fields.value(QStringLiteral("plan")), fields));
    // Whose it is tells more than what it is called.
    for (const char *field : {"affiliate", "tier", "number", "name", "source", "key"}) {
        const QString key = QString::fromLatin1(field);
        if (const QString name = valueText(key, fields.value(key), fields); !name.isEmpty())
            return name;
    }
    return {};
}

QString ChangeSubjects::fieldsText(const QJsonObject &fields, bool isWhole) const
{
    QStringList texts;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (isWhole && isIdle(field.key(), field.value(), fields))
            continue;
        const QString value = valueText(field.key(), field.value(), fields);
        if (!value.isEmpty())
            texts.append(QStringLiteral("%1: %2").arg(changeFieldName(field.key()).value_or(field.key()), value));
    }
    return texts.join(QStringLiteral("; "));
}

QString ChangeSubjects::valueText(const QString &key, const QJsonValue &value, const QJsonObject &fields) const
{
    if (value.isBool())
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    const QString measure = fields.value(QStringLiteral("measure")).toString();
    if (value.isArray())
        return key == u"steps" ? stepsText(value.toArray(), measure)
                               : value.toVariant().toStringList().join(QStringLiteral(", "));
    if (!value.isDouble())
        return wordText(key, value.toString());
    const qint64 number = value.toInteger();
    if (key == u"affiliate")
        return m_affiliates.value(AffiliateId(number));
    if (key == u"tier")
        return m_tiers.value(TierId(number));
    if (key == u"plan")
        return m_plans.value(CommissionPlanId(number));
    if (key == u"appliesTo")
        return saleKindName(number);
    return key == u"threshold" ? measured(number, measure) : m_locale.toString(number);
}

QString ChangeSubjects::wordText(const QString &key, const QString &word) const
{
    if (key == u"rate" || key == u"stepDownRate")
        return rateText(word, m_locale);
    if (const std::optional<Kpi> kpi = key == u"northStar" ? kpiFromKey(word) : std::nullopt)
        return kpiName(*kpi);
    if (const QString reward = key == u"kind" ? rewardName(word) : QString(); !reward.isEmpty() && word != u"bonus")
        return reward;
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (day.isValid() && m_locale != QLocale::c())
        return m_locale.toString(day, QLocale::ShortFormat);
    return changeValueName(key, word).value_or(word);
}

QString ChangeSubjects::measured(qint64 figure, const QString &measure) const
{
    const bool isMoney = measure == u"sales" || measure == u"net" || measure == u"earnings";
    return isMoney ? formatMoney(Money(figure, m_currency), m_locale) : m_locale.toString(figure);
}

QString ChangeSubjects::stepsText(const QJsonArray &steps, const QString &measure) const
{
    QStringList texts;
    for (const QJsonValue &step : steps) {
        const QString rate = step[1].toString();
        texts.append(Text::tr("from %1 on %2", "threshold, rate")
                         .arg(measured(step[0].toInteger(), measure),
                              rate.isEmpty() ? step[2].toString() : rateText(rate, m_locale)));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace laurel
