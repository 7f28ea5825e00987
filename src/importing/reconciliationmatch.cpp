#include "importing/reconciliationmatch.h"

#include <algorithm>

namespace laurel {

namespace {

/// Plugins leave out the sign that shops write before their numbers: "#1001" and "1001".
QStringList waysToWrite(const QString &number)
{
    return {number, number.startsWith(u'#') ? number.mid(1) : u'#' + number};
}

Result<> addTo(std::optional<Money> &sum, const Money &amount)
{
    const Result<Money> added = sum ? sum->plus(amount) : Result<Money>(amount);
    if (!added)
        return fail(added);
    sum = *added;
    return {};
}

/// An order that came in several times earns all of them.
Result<> addTo(SaleEarning &sum, const SaleEarning &more)
{
    for (Money SaleEarning::*part :
         {&SaleEarning::earned, &SaleEarning::rejected, &SaleEarning::basis, &SaleEarning::cut}) {
        const Result<Money> added = (sum.*part).plus(more.*part);
        if (!added)
            return fail(added);
        sum.*part = *added;
    }
    if (sum.rate != more.rate)
        sum.rate.reset();
    return {};
}

bool isTurnedDown(ConversionStatus status)
{
    return status == ConversionStatus::Cancelled || status == ConversionStatus::Refunded;
}

bool isWithinOne(qint64 a, qint64 b) { return a - b <= 1 && b - a <= 1; }

} // namespace

ReconciliationMatch::ReconciliationMatch(Database &database, Sources sources, QHash<AffiliateId, QString> names)
    : m_earnings(database)
    , m_sources(std::move(sources))
    , m_names(std::move(names))
{}

Result<const ReconciliationMatch::Sale *> ReconciliationMatch::load(const QList<SaleFound> &occurrences)
{
    const qint64 first = occurrences.first().conversion.value();
    if (const auto known = m_sales.find(first); known != m_sales.end())
        return &known->second;
    Sale sale{occurrences.first(), {}, {}};
    for (const SaleFound &found : occurrences) {
        sale.occurrences.append(found.conversion);
        const Result<QList<SaleEarning>> earnings = m_earnings.ofSale(found.conversion);
        if (!earnings)
            return fail(earnings);
        for (const SaleEarning &earning : *earnings) {
            const auto same =
                std::find_if(sale.earnings.begin(), sale.earnings.end(), [&earning](const SaleEarning &other) {
                    return other.affiliate == earning.affiliate && other.earned.currency() == earning.earned.currency();
                });
            if (same == sale.earnings.end())
                sale.earnings.append(earning);
            else if (const Result<> added = addTo(*same, earning); !added)
                return fail(added);
        }
    }
    return &m_sales.emplace(first, std::move(sale)).first->second;
}

Result<const ReconciliationMatch::Sale *> ReconciliationMatch::saleIn(const QList<SourceId> &sources,
                                                                      const QString &number, AffiliateId affiliate)
{
    const Sale *first = nullptr;
    for (const QString &text : waysToWrite(number)) {
        for (const SourceId source : sources) {
            const Result<QList<SaleFound>> found = m_earnings.find(source, text);
            if (!found)
                return fail(found);
            if (found->isEmpty())
                continue;
            const Result<const Sale *> sale = load(*found);
            if (!sale)
                return sale;
            // Two shops may give the same number: it is the one of the affiliate who is named.
            const QList<SaleEarning> &earnings = (*sale)->earnings;
            const bool isTheirs =
                std::any_of(earnings.begin(), earnings.end(),
                            [affiliate](const SaleEarning &earning) { return earning.affiliate == affiliate; });
            if (isTheirs || !affiliate.isValid())
                return sale;
            first = first ? first : *sale;
        }
    }
    return first;
}

Result<const ReconciliationMatch::Sale *> ReconciliationMatch::saleOf(const ReportedCommission &reported)
{
    // The number of a referral says nothing about an order of the same number.
    if (!reported.id.isEmpty()) {
        const Result<const Sale *> own = saleIn(m_sources.own, reported.id, reported.affiliate);
        if (!own || *own)
            return own;
    }
    const QString &number = reported.reference.isEmpty() ? reported.id : reported.reference;
    return saleIn(m_sources.all, number, reported.affiliate);
}

Result<QDate> ReconciliationMatch::dayOfSale(const ReportedCommission &reported)
{
    const Result<const Sale *> sale = saleOf(reported);
    if (!sale)
        return fail(sale);
    return *sale ? (*sale)->found.day : QDate();
}

Result<> ReconciliationMatch::add(const ReportedCommission &reported)
{
    const Result<const Sale *> found = saleOf(reported);
    if (!found)
        return fail(found);
    const Sale *sale = *found;
    AffiliateId affiliate = reported.affiliate;
    // Nobody knows this partner by what the file calls them, but whose sale it is here is known.
    if (!affiliate.isValid() && sale && !sale->earnings.isEmpty())
        affiliate = sale->earnings.first().affiliate;
    if (affiliate.isValid())
        m_partners.insert(affiliate.value());
    if (sale && !m_foundSources.contains(sale->found.source))
        m_foundSources.append(sale->found.source);

    const QString &order = reported.reference.isEmpty() ? reported.id : reported.reference;
    const Key key{sale ? sale->found.conversion.value() : 0, sale ? QString() : order, affiliate.value(),
                  affiliate.isValid() ? QString() : reported.partner, reported.commission.currency().code()};
    const auto [entry, isNew] = m_reports.try_emplace(key);
    Report &report = entry->second;
    if (isNew) {
        report.commission = Money(0, reported.commission.currency());
        report.order = order;
        report.reference = reported.id;
        report.day = reported.day;
        report.partner = reported.partner;
    }
    ++report.lines;
    if (reported.stands()) {
        const Result<Money> sum = report.commission.plus(reported.commission);
        if (!sum)
            return fail(sum);
        report.commission = *sum;
        report.status = reported.status;
    } else if (!report.status) {
        report.status = reported.status;
    }
    return reported.sale ? addTo(reported.stands() ? report.sale : report.turnedDownSale, *reported.sale) : Result<>();
}

ReconciliationMatch::Reports::const_iterator ReconciliationMatch::reportsOf(ConversionId sale) const
{
    return m_reports.lower_bound(Key{sale.value(), {}, 0, {}, {}});
}

QString ReconciliationMatch::otherCurrency(const ReconciliationLine &line, const Sale &sale) const
{
    const QString own = line.ours.currency().code();
    if (line.theirStatus) {
        for (const SaleEarning &earning : sale.earnings) {
            if (earning.affiliate == line.affiliate && earning.earned.currency().code() != own)
                return earning.earned.currency().code();
        }
        return {};
    }
    for (auto it = reportsOf(line.conversion);
         it != m_reports.end() && std::get<0>(it->first) == line.conversion.value(); ++it) {
        if (std::get<2>(it->first) == line.affiliate.value() && std::get<4>(it->first) != own)
            return std::get<4>(it->first);
    }
    return {};
}

QString ReconciliationMatch::otherOwner(const ReconciliationLine &line, const Sale &sale) const
{
    if (line.theirStatus) {
        for (const SaleEarning &earning : sale.earnings) {
            if (earning.affiliate != line.affiliate)
                return m_names.value(earning.affiliate);
        }
        return {};
    }
    for (auto it = reportsOf(line.conversion);
         it != m_reports.end() && std::get<0>(it->first) == line.conversion.value(); ++it) {
        if (std::get<2>(it->first) != line.affiliate.value())
            return m_names.value(AffiliateId(std::get<2>(it->first)), it->second.partner);
    }
    return {};
}

/// Only one side has something of this affiliate in this currency, though both know the order.
void ReconciliationMatch::judgeOneSided(ReconciliationLine &line, const Sale &sale) const
{
    line.outcome = ReconciliationOutcome::Differs;
    line.other = otherCurrency(line, sale);
    if (!line.other.isEmpty()) {
        line.reason = DifferenceReason::Currency;
        return;
    }
    line.other = otherOwner(line, sale);
    if (!line.other.isEmpty()) {
        line.reason = DifferenceReason::Affiliate;
    } else if (isTurnedDown(sale.found.status)) {
        line.reason = DifferenceReason::Status;
    } else {
        line.outcome = ReconciliationOutcome::MissingHere;
        line.reason = DifferenceReason::NoOwner;
    }
}

/// What is plain comes first: a cent of rounding changes the rate that the amounts imply, too, and a cap cuts whatever
/// the rate was.
void ReconciliationMatch::judge(ReconciliationLine &line, const Sale &sale, const SaleEarning *own) const
{
    using enum DifferenceReason;
    if (line.ours == line.theirs)
        return;
    if (!own || !line.theirStatus) {
        judgeOneSided(line, sale);
        return;
    }
    const qint64 ours = line.ours.minor();
    const qint64 theirs = line.theirs.minor();
    line.outcome = ReconciliationOutcome::Differs;
    if (isTurnedDown(*line.theirStatus) || (ours == 0 && isTurnedDown(sale.found.status)))
        line.reason = Status;
    else if (own->rejected.minor() != 0 && isWithinOne(theirs, ours + own->rejected.minor()))
        line.reason = Decision;
    else if (isWithinOne(theirs, ours))
        line.reason = Rounding;
    else if (own->cut.minor() != 0 && isWithinOne(theirs, ours + own->cut.minor()))
        line.reason = Cap;
    else if (!line.theirSale)
        line.reason = Unclear;
    else
        line.reason = *line.theirSale == own->basis ? Rate : Basis;
}

ReconciliationLine ReconciliationMatch::lineOf(const Key &key, const Report *report, const Sale *sale) const
{
    const Currency currency = Currency::fromCode(std::get<4>(key)).value_or(Currency());
    ReconciliationLine line;
    line.affiliate = AffiliateId(std::get<2>(key));
    line.ours = line.theirs = Money(0, currency);
    if (report) {
        line.order = report->order;
        line.reference = report->reference == report->order ? QString() : report->reference;
        line.day = report->day;
        line.partner = report->partner;
        line.theirs = report->commission;
        line.theirStatus = report->status;
        line.theirSale = report->sale ? report->sale : report->turnedDownSale;
        line.fileLines = report->lines;
    }
    line.partner = m_names.value(line.affiliate, line.partner);
    if (!sale) {
        if (!line.theirs.isZero()) {
            line.outcome = ReconciliationOutcome::MissingHere;
            line.reason = DifferenceReason::NoOrder;
        }
        return line;
    }
    line.conversion = sale->found.conversion;
    line.ourStatus = sale->found.status;
    if (!report) {
        line.order = sale->found.orderId;
        line.day = sale->found.day;
    }
    const SaleEarning *own = nullptr;
    for (const SaleEarning &earning : sale->earnings) {
        if (earning.affiliate == line.affiliate && earning.earned.currency() == currency)
            own = &earning;
    }
    if (own) {
        line.ours = own->earned;
        line.ourBasis = own->basis;
        line.ourRate = own->rate;
    }
    judge(line, *sale, own);
    return line;
}

Result<> ReconciliationMatch::addMissingThere(const Expected &expected, QList<ReconciliationLine> &lines) const
{
    if (expected.sources.isEmpty())
        return {};
    const Result<QList<SaleEarning>> earnings = m_earnings.ofPeriod(expected.first, expected.last, expected.sources);
    if (!earnings)
        return fail(earnings);
    for (const SaleEarning &earning : *earnings) {
        const bool isReported = m_seen.contains(earning.conversion.value());
        const bool isPartner = !expected.reportedPartnersOnly || m_partners.contains(earning.affiliate.value());
        if (isReported || !isPartner || earning.earned.isZero())
            continue;
        ReconciliationLine line;
        line.outcome = ReconciliationOutcome::MissingThere;
        line.reason = DifferenceReason::NoOrder;
        line.conversion = earning.conversion;
        line.order = earning.orderId;
        line.day = earning.day;
        line.affiliate = earning.affiliate;
        line.partner = m_names.value(earning.affiliate);
        line.ours = earning.earned;
        line.theirs = Money(0, earning.earned.currency());
        line.ourStatus = earning.saleStatus;
        line.ourBasis = earning.basis;
        line.ourRate = earning.rate;
        lines.append(line);
    }
    return {};
}

Result<QList<ReconciliationLine>> ReconciliationMatch::finish(const Expected &expected)
{
    QList<ReconciliationLine> lines;
    QSet<qint64> reportedSales;
    for (const auto &[key, report] : m_reports) {
        const auto sale = m_sales.find(std::get<0>(key));
        lines.append(lineOf(key, &report, sale == m_sales.end() ? nullptr : &sale->second));
        reportedSales.insert(std::get<0>(key));
    }
    for (const auto &[conversion, sale] : m_sales) {
        if (!reportedSales.contains(conversion))
            continue; // looked at, and another shop's order of the same number
        for (const ConversionId occurrence : sale.occurrences)
            m_seen.insert(occurrence.value());
        for (const SaleEarning &earning : sale.earnings) {
            const Key key{conversion, {}, earning.affiliate.value(), {}, earning.earned.currency().code()};
            if (!m_reports.contains(key) && !earning.earned.isZero())
                lines.append(lineOf(key, nullptr, &sale));
        }
    }
    if (const Result<> added = addMissingThere(expected, lines); !added)
        return fail(added);
    std::stable_sort(lines.begin(), lines.end(), [](const ReconciliationLine &a, const ReconciliationLine &b) {
        return std::tie(a.day, a.order) < std::tie(b.day, b.order);
    });
    return lines;
}

} // namespace laurel
