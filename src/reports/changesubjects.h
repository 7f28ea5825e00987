#pragma once

#include "core/currency.h"
#include "core/entities.h"
#include "storage/audit.h"

#include <QHash>
#include <QJsonObject>
#include <QLocale>

namespace laurel {

/// What the record of changes means by its numbers and words: whom, which, how much.
class ChangeSubjects
{
public:
    [[nodiscard]] static Result<ChangeSubjects> load(Database &database, const QLocale &locale);

    /// Which of its kind a change is about: "Anna's Blog", "2026-0003"; empty where there is only one.
    [[nodiscard]] Result<QString> nameOf(const AuditEntry &change);
    /// "rate: 10%; coupon: SPRING"; what is empty is left out. @param isWhole it was added or removed: what has no effect in it
    /// is left out, too.
    [[nodiscard]] QString fieldsText(const QJsonObject &fields, bool isWhole) const;

private:
    ChangeSubjects(Database &database, const QLocale &locale)
        : m_database(&database)
        , m_locale(locale)
    {}

    [[nodiscard]] QString nameFrom(const QString &kind, const QJsonObject &fields) const;
    [[nodiscard]] QString valueText(const QString &key, const QJsonValue &value, const QJsonObject &fields) const;
    [[nodiscard]] QString wordText(const QString &key, const QString &word) const;
    /// A figure of @p measure: an amount or a count.
    [[nodiscard]] QString measured(qint64 figure, const QString &measure) const;
    [[nodiscard]] QString stepsText(const QJsonArray &steps, const QString &measure) const;

    Database *m_database;
    QLocale m_locale;
    Currency m_currency;
    QHash<AffiliateId, QString> m_affiliates;
    QHash<TierId, QString> m_tiers;
    QHash<CommissionPlanId, QString> m_plans;
    QHash<QString, QString> m_known; ///< by kind and number, as each is asked for again and again
};

} // namespace laurel
