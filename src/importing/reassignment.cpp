#include "importing/reassignment.h"

#include "commissions/settlement.h"
#include "importing/conversionimport.h"
#include "importing/customerowners.h"
#include "importing/programterms.h"
#include "storage/ownershipquery.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace laurel {

namespace {

constexpr qint64 rowsBetweenLooks = 256;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reassignment)
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("Stopped. Nothing was changed."));
}

/// The column whose code decided, where nothing else is known of the row.
std::string_view SaleCodes::*columnOf(AttributionReason reason)
{
    switch (reason) {
    case AttributionReason::Coupon: return &SaleCodes::coupon;
    case AttributionReason::SubId: return &SaleCodes::subId;
    case AttributionReason::NetworkId: return &SaleCodes::networkId;
    default: return &SaleCodes::referralCode; // which may hold any of the others, too
    }
}

SaleCodes codesOf(const OwnershipFacts &facts)
{
    SaleCodes codes;
    if (facts.codes.empty() && facts.reason != AttributionReason::Email)
        codes.*columnOf(facts.reason) = facts.code;
    for (const StoredCode &code : facts.codes) {
        const auto column = std::find_if(saleCodeColumns.begin(), saleCodeColumns.end(),
                                         [&code](const SaleCodeColumn &candidate) { return candidate.column == code.column; });
        if (column != saleCodeColumns.end())
            codes.*column->text = code.code;
    }
    return codes;
}

/// A conversion whose owner is to change.
struct Decision
{
    qint64 conversion = 0;
    qint64 before = 0;
    qint64 affiliate = 0;
    AttributionReason reason = AttributionReason::None;
    std::string code;
    std::vector<qint64> others; ///< who share it
};

/// Whether others share it than those who do.
bool sharedOtherwise(const std::vector<ShareRecord> &shares, std::span<const qint64> others)
{
    return !std::ranges::equal(shares, others, {}, &ShareRecord::affiliate);
}

QString titleOf(const ReassignmentPlan &plan)
{
    switch (plan.which) {
    case ReassignmentPlan::Which::Unassigned: return Text::tr("Sales of nobody, by the codes");
    case ReassignmentPlan::Which::All: return Text::tr("All sales, by the codes");
    case ReassignmentPlan::Which::Chosen: break;
    }
    return plan.reason.simplified();
}

/// One run of one plan.
class Run
{
public:
    Run(Database &database, const ReassignmentPlan &plan, const ProgramTerms &terms, Job &job)
        : m_database(database), m_plan(plan), m_terms(terms), m_job(job), m_figures(ImportKind::Reassignment)
    {}

    Result<ReassignmentSummary> run()
    {
        m_job.setPhase(Text::tr("Looking at sales"));
        if (const Result<> decided = decide().and_then([this] { return follow(); }); !decided)
            return fail(decided);
        if (m_decisions.empty())
            return m_summary;
        m_job.setPhase(Text::tr("Reassigning sales"));
        const QString by = m_plan.which == ReassignmentPlan::Which::Chosen ? Text::tr("By hand") : Text::tr("Codes");
        Result<ImportStore> store = ImportStore::begin(m_database, {by, {}, ImportKind::Reassignment, titleOf(m_plan), {}});
        if (!store)
            return fail(store);
        if (const Result<> written = write(*store); !written)
            return fail(written);
        m_summary.commission = m_figures.build().commission;
        m_summary.commission.removeIf([](const Money &amount) { return amount.isZero(); });
        if (m_plan.dryRun || m_summary.changed == 0)
            return m_summary;
        if (const Result<> committed = store->commit(); !committed)
            return fail(committed);
        m_summary.batch = ImportBatchId(store->batch());
        return m_summary;
    }

private:
    Result<> decide()
    {
        AttributionTerms terms = m_terms.attribution;
        Result<ClickBook> clicks = ClickBook::load(m_database);
        if (!clicks)
            return fail(clicks);
        terms.clicks = std::make_shared<const ClickBook>(std::move(*clicks));
        Attribution attribution(terms);
        const bool byHand = m_plan.which == ReassignmentPlan::Which::Chosen;
        const OwnershipFilter filter{m_plan.period, m_plan.which == ReassignmentPlan::Which::Unassigned, m_plan.chosen};
        return readOwnership(m_database, filter, [&](const OwnershipFacts &facts) -> Result<> {
            if (++m_summary.looked % rowsBetweenLooks == 0) {
                m_job.setRecords(m_summary.looked);
                if (m_job.isCancelled())
                    return cancelled();
            }
            const AttributionResult owner =
                byHand ? AttributionResult{m_plan.to.value(), AttributionReason::ByHand, facts.code}
                       : attribution.resolve(codesOf(facts), facts.customerEmail, {facts.occurredAt, facts.day});
            if (m_terms.info.lifetimeCustomers && owner.reason == AttributionReason::None && facts.customer != 0 && facts.isLiveSale) {
                m_ownerless.push_back({facts.conversion, facts.customer, facts.occurredAt, facts.affiliate, facts.reason});
            } else if (owner.affiliate != facts.affiliate || owner.reason != facts.reason || owner.code != facts.code
                       || sharedOtherwise(facts.shares, owner.others)) {
                m_decisions.push_back({facts.conversion, facts.affiliate, owner.affiliate, owner.reason, std::string(owner.code),
                                       {owner.others.begin(), owner.others.end()}});
            }
            return {};
        });
    }

    /// Sales that nothing says whose they are follow their customers, once it is known whose all others are.
    Result<> follow()
    {
        CustomerOwners owners;
        for (const CustomerSale &sale : m_ownerless)
            owners.expect(sale.customer);
        if (owners.isEmpty())
            return {};
        // Both lists are by conversion, and so are the sales that are read.
        auto decided = m_decisions.cbegin();
        auto ownerless = m_ownerless.cbegin();
        const Result<> read = readCustomerSales(m_database, [&](CustomerSale sale) {
            while (decided != m_decisions.cend() && decided->conversion < sale.conversion)
                ++decided;
            while (ownerless != m_ownerless.cend() && ownerless->conversion < sale.conversion)
                ++ownerless;
            if (ownerless != m_ownerless.cend() && ownerless->conversion == sale.conversion)
                return;
            if (decided != m_decisions.cend() && decided->conversion == sale.conversion) {
                sale.affiliate = decided->affiliate;
                sale.reason = decided->reason;
            }
            owners.saw(sale);
        });
        if (!read)
            return read;
        for (const CustomerSale &sale : m_ownerless) {
            const qint64 affiliate = owners.ownerOf(sale);
            const auto reason = affiliate == 0 ? AttributionReason::None : AttributionReason::CustomerOf;
            if (affiliate != sale.affiliate || reason != sale.reason)
                m_decisions.push_back({sale.conversion, sale.affiliate, affiliate, reason, {}, {}});
        }
        return {};
    }

    Result<> write(ImportStore &store)
    {
        const CommissionEngine engine(m_terms.commissions);
        Result<ConversionImport> import = ConversionImport::open(m_database, store, engine, m_figures);
        if (!import)
            return fail(import);
        std::map<std::pair<qint64, qint64>, qint64> changes;
        for (size_t i = 0; i < m_decisions.size(); ++i) {
            if (i % rowsBetweenLooks == 0) {
                m_job.setProgress(qint64(i), qint64(m_decisions.size()));
                if (m_job.isCancelled())
                    return cancelled();
            }
            const Decision &decision = m_decisions[i];
            const Result<bool> given =
                import->giveTo(decision.conversion, {decision.affiliate, decision.reason, decision.code, decision.others});
            if (!given)
                return fail(given);
            m_summary.changed += *given ? 1 : 0;
            if (decision.before != decision.affiliate)
                ++changes[{decision.before, decision.affiliate}];
        }
        for (const auto &[owners, conversions] : changes)
            m_summary.changes.append({AffiliateId(owners.first), AffiliateId(owners.second), conversions});
        std::stable_sort(m_summary.changes.begin(), m_summary.changes.end(),
                         [](const OwnerChange &a, const OwnerChange &b) { return a.conversions > b.conversions; });
        return finish(store, *import, engine);
    }

    Result<> finish(ImportStore &store, ConversionImport &import, const CommissionEngine &engine)
    {
        ConversionBooks books = import.openBooks();
        if (const Result<> done = import.finish(books, {}); !done)
            return done;
        const Result<SettlementSummary> settled =
            settleOthers(m_database, engine, {store.batch(), store.startedAt()}, store.stats(), m_job);
        if (!settled)
            return fail(settled);
        m_figures.addSettled(*settled);
        BatchEnd end;
        end.counts.read = m_summary.looked;
        end.counts.updated = m_summary.changed;
        end.counts.unchanged = m_summary.looked - m_summary.changed;
        end.firstDay = m_figures.firstDay();
        end.lastDay = m_figures.lastDay();
        if (const Result<> done = store.finish(end); !done)
            return done;
        return m_job.isCancelled() ? Result<>(cancelled()) : Result<>();
    }

    Database &m_database;
    const ReassignmentPlan &m_plan;
    const ProgramTerms &m_terms;
    Job &m_job;
    SummaryBuilder m_figures;
    ReassignmentSummary m_summary;
    std::vector<Decision> m_decisions;
    std::vector<CustomerSale> m_ownerless; ///< as they stand, though nothing says whose they are
};

} // namespace

Result<ReassignmentSummary> Reassignment::run(const ReassignmentPlan &plan, Job &job)
{
    if (plan.which == ReassignmentPlan::Which::Chosen) {
        const qsizetype length = plan.reason.simplified().size();
        if (length == 0 || length > longestReassignmentReason)
            return fail(ErrorCode::InvalidInput, Text::tr("Say why, in at most %n character(s): it is kept with the step.", nullptr,
                                                          longestReassignmentReason));
        if (plan.chosen.isEmpty())
            return fail(ErrorCode::InvalidInput, Text::tr("Choose the sales that are to be reassigned."));
    }
    const Result<ProgramTerms> terms = ProgramTerms::load(m_database);
    if (!terms)
        return fail(terms);
    return Run(m_database, plan, *terms, job).run();
}

} // namespace laurel
