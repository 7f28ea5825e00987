#include "sample/exporters.h"

#include "sample/csvfile.h"
#include "sample/partners.h"

#include <array>

namespace laurel {

namespace {

QString kindText(AffiliateKind kind)
{
    switch (kind) {
    case AffiliateKind::Content:
        return QStringLiteral("content");
    case AffiliateKind::Creator:
        return QStringLiteral("creator");
    case AffiliateKind::Coupon:
        return QStringLiteral("coupon");
    case AffiliateKind::Cashback:
        return QStringLiteral("cashback");
    case AffiliateKind::Email:
        return QStringLiteral("email");
    case AffiliateKind::Comparison:
        return QStringLiteral("comparison");
    case AffiliateKind::Community:
        return QStringLiteral("community");
    case AffiliateKind::Other:
        break;
    }
    return QStringLiteral("other");
}

} // namespace

Result<> exportAffiliates(const QString &path, QDate lastDay)
{
    const auto column = std::to_array<QString>(
        {QStringLiteral("Name"), QStringLiteral("Email"), QStringLiteral("Company"), QStringLiteral("Website"),
         QStringLiteral("Country"), QStringLiteral("Kind"), QStringLiteral("Status"), QStringLiteral("Tier"),
         QStringLiteral("Joined"), QStringLiteral("Code"), QStringLiteral("Coupon"), QStringLiteral("Tags")});
    CsvFile file(path, QStringList(column.begin(), column.end()));
    if (const Result<> opened = file.open(); !opened)
        return opened;
    for (const SamplePartner &partner : samplePartners()) {
        const QString domain = partner.site.toString() + QLatin1String(".example");
        file.set(column[0], partner.name.toString());
        file.set(column[1], partner.mailbox.toString() + u'@' + domain);
        file.set(column[2], partner.company.toString());
        file.set(column[3], QLatin1String("https://") + domain);
        file.set(column[4], partner.country.toString());
        file.set(column[5], kindText(partner.kind));
        file.set(column[6], partner.status.toString());
        file.set(column[7], partner.tier.toString());
        file.set(column[8], lastDay.addDays(-partner.joinedDaysAgo).toString(Qt::ISODate));
        file.set(column[9], partner.code.toString());
        file.set(column[10], partner.coupon.toString());
        file.set(column[11], partner.tags.toString());
        file.endRow();
    }
    return file.commit();
}

Result<> exportClicks(const QString &path, const QList<SampleClicks> &clicks)
{
    const QStringList columns{QStringLiteral("Date"), QStringLiteral("Code"), QStringLiteral("Clicks"),
                              QStringLiteral("Impressions")};
    CsvFile file(path, columns);
    if (const Result<> opened = file.open(); !opened)
        return opened;
    for (const SampleClicks &day : clicks) {
        file.set(columns[0], day.day.toString(Qt::ISODate));
        file.set(columns[1], day.code);
        file.set(columns[2], QString::number(day.clicks));
        file.set(columns[3], QString::number(day.impressions));
        file.endRow();
    }
    return file.commit();
}

Result<> exportLeads(const QString &path, const QList<SampleLead> &leads)
{
    const QStringList columns{QStringLiteral("Lead ID"), QStringLiteral("Date"), QStringLiteral("Referral Code"),
                              QStringLiteral("Email")};
    CsvFile file(path, columns);
    if (const Result<> opened = file.open(); !opened)
        return opened;
    qsizetype number = 0;
    for (const SampleLead &lead : leads) {
        file.set(columns[0], QStringLiteral("L%1").arg(++number, 6, 10, QLatin1Char('0')));
        file.set(columns[1], lead.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        file.set(columns[2], lead.code);
        file.set(columns[3], lead.email);
        file.endRow();
    }
    return file.commit();
}

} // namespace laurel
