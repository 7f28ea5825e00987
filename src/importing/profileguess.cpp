#include "importing/profilematcher.h"

#include "core/textfold.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laurel {

namespace {

/// "Order_Nr. (EUR)" → "order nr eur": titles as synonyms.json lists them.
QString plainTitle(const QString &title)
{
    QString plain = foldForSearch(title);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return plain.simplified();
}

struct Synonyms
{
    QHash<Field, QStringList> titles;
    QHash<QString, ConversionStatus> statuses;
};

const Synonyms &synonyms()
{
    static const Synonyms loaded = [] {
        Synonyms result;
        QFile file(u":/laurel/profiles/synonyms.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return result;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (const std::optional<Field> field = fieldFromKey(it.key())) {
                for (const QJsonValue &title : it.value().toArray())
                    result.titles[*field] << title.toString();
            }
        }
        const QHash<QString, ConversionStatus> keys = {{u"pending"_s, ConversionStatus::Pending},
                                                       {u"confirmed"_s, ConversionStatus::Confirmed},
                                                       {u"cancelled"_s, ConversionStatus::Cancelled},
                                                       {u"refunded"_s, ConversionStatus::Refunded},
                                                       {u"partly-refunded"_s, ConversionStatus::PartlyRefunded}};
        const QJsonObject statuses = json.value("statuses"_L1).toObject();
        for (auto it = statuses.begin(); it != statuses.end(); ++it) {
            for (const QJsonValue &word : it.value().toArray())
                result.statuses.insert(word.toString(), keys.value(it.key(), ConversionStatus::Confirmed));
        }
        return result;
    }();
    return loaded;
}

/// The title whose synonym stands first in the list of @p field; titles already given away are passed over.
QString bestTitle(Field field, const QStringList &header, const QStringList &plain, const QStringList &taken)
{
    for (const QString &synonym : synonyms().titles.value(field)) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            if (plain[i] == synonym && !taken.contains(header[i]))
                return header[i];
        }
    }
    return {};
}

/// @param columns those that are known already.
QHash<Field, QString> columnsFor(const QList<Field> &fields, const QStringList &header, const QStringList &plain,
                                 QHash<Field, QString> columns = {})
{
    QStringList taken = columns.values();
    for (const Field field : fields) {
        if (columns.contains(field))
            continue;
        const QString title = bestTitle(field, header, plain, taken);
        if (title.isEmpty())
            continue;
        columns.insert(field, title);
        taken << title;
    }
    return columns;
}

QString knownTitles(const ImportProfile &profile)
{
    return QCoreApplication::translate("ProfileMatcher", "%n column(s) have a title that is known.", nullptr, int(profile.columns.size()));
}

/// A payout has a number of its own, an amount and somebody who was paid; what has an order, a product or a customer is a sale.
bool isPayoutList(const QHash<Field, QString> &columns, const QStringList &header, const QStringList &plain)
{
    using enum Field;
    const auto has = [&columns](Field field) { return columns.contains(field); };
    if (!has(PayoutId) || !has(PayoutAmount) || !has(Date)
        || !(has(NetworkId) || has(PartnerEmail) || has(ReferralCode) || has(AffiliateName)))
        return false;
    for (const Field field : {OrderId, Coupon, Product, Sku, CustomerEmail}) {
        if (!bestTitle(field, header, plain, columns.values()).isEmpty())
            return false;
    }
    return true;
}

QStringList plainTitles(const QStringList &header)
{
    QStringList plain;
    for (const QString &title : header)
        plain << plainTitle(title);
    return plain;
}

} // namespace

ImportProfile toCompare(ImportProfile profile, const QStringList &header)
{
    profile.comparesCommissions = true;
    if (profile.key == "guess"_L1) {
        profile.kind = ImportKind::Conversions;
        profile.columns = columnsFor(comparedFields(), header, plainTitles(header));
    } else if (profile.builtIn && !profile.columns.contains(Field::Commission)) {
        profile.columns = columnsFor({Field::Commission}, header, plainTitles(header), profile.columns);
    }
    return profile;
}

ProfileMatch guessProfile(const QStringList &header)
{
    const QStringList plain = plainTitles(header);
    ProfileMatch guess;
    ImportProfile &profile = guess.profile;
    profile.key = u"guess"_s;
    profile.name = QCoreApplication::translate("ProfileMatcher", "Guess from the column titles");
    profile.dateFormat = u"auto"_s;
    profile.autoNumbers = true;
    if (const Result<QList<ImportProfile>> known = ProfileMatcher::builtIn()) {
        for (const ImportProfile &generic : *known) {
            if (generic.key == "generic-conversions"_L1) {
                profile.statuses = generic.statuses;
                profile.skipStatuses = generic.skipStatuses;
            }
        }
    }
    profile.statuses.insert(synonyms().statuses);

    profile.kind = ImportKind::Payouts;
    profile.columns = columnsFor(fieldsFor(profile.kind), header, plain);
    if (isPayoutList(profile.columns, header, plain)) {
        // What stands in a column of partners may be a code or a name.
        if (profile.columns.contains(Field::ReferralCode) && !profile.columns.contains(Field::AffiliateName))
            profile.columns.insert(Field::AffiliateName, profile.columns.value(Field::ReferralCode));
        guess.score = 0.5;
        guess.reason = knownTitles(profile);
        return guess;
    }
    // Clicks are told by their column, sales by an order number, and affiliates by names without one.
    for (const ImportKind kind : {ImportKind::Clicks, ImportKind::Conversions, ImportKind::Affiliates}) {
        profile.kind = kind;
        profile.columns = columnsFor(fieldsFor(kind), header, plain);
        if (missingFields(profile).isEmpty())
            break;
    }
    if (!missingFields(profile).isEmpty()) {
        profile.kind = ImportKind::Conversions;
        profile.columns = columnsFor(fieldsFor(profile.kind), header, plain);
    }
    guess.score = missingFields(profile).isEmpty() ? 0.5 : 0;
    guess.reason = knownTitles(profile);
    return guess;
}

} // namespace laurel
