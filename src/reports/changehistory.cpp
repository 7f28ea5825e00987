#include "reports/changehistory.h"

#include "reports/changesubjects.h"
#include "storage/commissionledger.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeHistory)
};

constexpr QLatin1String decisionKind("decision");

QString actionName(const QString &action)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("insert"), QT_TRANSLATE_NOOP("ChangeHistory", "added")},
        {QStringLiteral("update"), QT_TRANSLATE_NOOP("ChangeHistory", "changed")},
        {QStringLiteral("save"), QT_TRANSLATE_NOOP("ChangeHistory", "saved")},
        {QStringLiteral("delete"), QT_TRANSLATE_NOOP("ChangeHistory", "removed")},
        {QStringLiteral("end"), QT_TRANSLATE_NOOP("ChangeHistory", "ended")},
        {QStringLiteral("close"), QT_TRANSLATE_NOOP("ChangeHistory", "ended")},
        {QStringLiteral("reopen"), QT_TRANSLATE_NOOP("ChangeHistory", "opened again")},
        {QStringLiteral("approve"), QT_TRANSLATE_NOOP("ChangeHistory", "approved")},
        {QStringLiteral("hold"), QT_TRANSLATE_NOOP("ChangeHistory", "put on hold")},
        {QStringLiteral("release"), QT_TRANSLATE_NOOP("ChangeHistory", "released")},
        {QStringLiteral("reject"), QT_TRANSLATE_NOOP("ChangeHistory", "rejected")},
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("ChangeHistory", "taken back")},
        {QStringLiteral("payout"), QT_TRANSLATE_NOOP("ChangeHistory", "put into a payout")},
        {QStringLiteral("pay"), QT_TRANSLATE_NOOP("ChangeHistory", "paid")},
        {QStringLiteral("return"), QT_TRANSLATE_NOOP("ChangeHistory", "due again")}};
    const char *name = names.value(action);
    return name ? Text::tr(name) : action;
}

QJsonObject objectOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

AuditEntry entryOf(const DecisionRecord &record)
{
    AuditEntry entry;
    entry.at = record.at;
    entry.who = record.who;
    entry.entity = decisionKind;
    entry.entityId = record.id.value();
    entry.action = record.action;
    const QJsonObject what{{QStringLiteral("commissions"), record.rows}, {QStringLiteral("reason"), record.reason}};
    entry.after = QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact));
    return entry;
}

} // namespace

const QStringList &changeKinds()
{
    static const QStringList kinds = QStringLiteral("commission_rule commission_plan commission_cap bonus_rule "
                                                    "commission decision payout payment payout_account payer "
                                                    "invoice reconciliation program tier affiliate affiliate_code "
                                                    "affiliate_event feedback recommendation import_profile")
                                         .split(u' ');
    return kinds;
}

QString changeKindName(const QString &kind)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("commission_rule"), QT_TRANSLATE_NOOP("ChangeHistory", "Commission rule")},
        {QStringLiteral("commission_plan"), QT_TRANSLATE_NOOP("ChangeHistory", "Commission plan")},
        {QStringLiteral("commission_cap"), QT_TRANSLATE_NOOP("ChangeHistory", "Limit")},
        {QStringLiteral("bonus_rule"), QT_TRANSLATE_NOOP("ChangeHistory", "Bonus for results")},
        {QStringLiteral("commission"), QT_TRANSLATE_NOOP("ChangeHistory", "Bonus or correction")},
        {decisionKind, QT_TRANSLATE_NOOP("ChangeHistory", "Decision on commissions")},
        {QStringLiteral("payout"), QT_TRANSLATE_NOOP("ChangeHistory", "Payout")},
        {QStringLiteral("payment"), QT_TRANSLATE_NOOP("ChangeHistory", "Payment")},
        {QStringLiteral("payout_account"), QT_TRANSLATE_NOOP("ChangeHistory", "How an affiliate is paid")},
        {QStringLiteral("payer"), QT_TRANSLATE_NOOP("ChangeHistory", "Who pays")},
        {QStringLiteral("invoice"), QT_TRANSLATE_NOOP("ChangeHistory", "Invoice")},
        {QStringLiteral("reconciliation"), QT_TRANSLATE_NOOP("ChangeHistory", "Comparison")},
        {QStringLiteral("program"), QT_TRANSLATE_NOOP("ChangeHistory", "Program terms")},
        {QStringLiteral("tier"), QT_TRANSLATE_NOOP("ChangeHistory", "Tier")},
        {QStringLiteral("affiliate"), QT_TRANSLATE_NOOP("ChangeHistory", "Affiliate")},
        {QStringLiteral("affiliate_code"), QT_TRANSLATE_NOOP("ChangeHistory", "Code of an affiliate")},
        {QStringLiteral("affiliate_event"), QT_TRANSLATE_NOOP("ChangeHistory", "Entry in a timeline")},
        {QStringLiteral("feedback"), QT_TRANSLATE_NOOP("ChangeHistory", "Feedback")},
        {QStringLiteral("recommendation"), QT_TRANSLATE_NOOP("ChangeHistory", "Suggestion")},
        {QStringLiteral("import_profile"), QT_TRANSLATE_NOOP("ChangeHistory", "Import profile")}};
    const char *name = names.value(kind);
    return name ? Text::tr(name) : kind;
}

Result<QList<AuditEntry>> readChanges(Database &database, const QString &kind, int limit)
{
    QList<AuditEntry> changes;
    if (kind != decisionKind) {
        Result<QList<AuditEntry>> entries = auditEntries(database, kind, limit);
        if (!entries)
            return entries;
        changes = std::move(*entries);
    }
    if (kind.isEmpty() || kind == decisionKind) {
        const Result<QList<DecisionRecord>> decisions = CommissionLedger(database).decisions(limit);
        if (!decisions)
            return fail(decisions);
        for (const DecisionRecord &record : *decisions)
            changes.append(entryOf(record));
        std::ranges::stable_sort(changes, std::greater(), &AuditEntry::at); // each of the two is newest first by itself
    }
    changes.resize(std::min<qsizetype>(changes.size(), limit));
    return changes;
}

Result<TableData> tableOf(Database &database, const QList<AuditEntry> &changes, const QLocale &locale)
{
    TableData table;
    table.title = Text::tr("History");
    table.columns = {{Text::tr("When"), ColumnKind::Text, QStringLiteral("at")},
                     {Text::tr("Who"), ColumnKind::Text, QStringLiteral("who")},
                     {Text::tr("Kind"), ColumnKind::Text, QStringLiteral("kind")},
                     {Text::tr("Which"), ColumnKind::Text, QStringLiteral("which")},
                     {Text::tr("What"), ColumnKind::Text, QStringLiteral("what")},
                     {Text::tr("Before"), ColumnKind::Text, QStringLiteral("before")},
                     {Text::tr("After"), ColumnKind::Text, QStringLiteral("after")}};
    Result<ChangeSubjects> subjects = ChangeSubjects::load(database, locale);
    if (!subjects)
        return fail(subjects);
    const bool isIso = locale == QLocale::c();
    for (const AuditEntry &change : changes) {
        const bool isWhole = change.before.isEmpty() || change.after.isEmpty();
        const Result<QString> which = subjects->nameOf(change);
        if (!which)
            return fail(which);
        table.rows.append(
            {isIso ? change.at.toString(Qt::ISODate) : locale.toString(change.at.toLocalTime(), QLocale::ShortFormat),
             change.who, changeKindName(change.entity), *which, actionName(change.action),
             subjects->fieldsText(objectOf(change.before), isWhole), subjects->fieldsText(objectOf(change.after), isWhole)});
    }
    return table;
}

QStringList textsOf(const QList<Cell> &row)
{
    QStringList texts;
    for (const Cell &cell : row)
        texts.append(std::get<QString>(cell));
    return texts;
}

} // namespace laurel
