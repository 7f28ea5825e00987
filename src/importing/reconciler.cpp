#include "importing/reconciler.h"

#include "importing/celltext.h"
#include "importing/columnformats.h"
#include "importing/payeefinder.h"
#include "importing/programterms.h"
#include "importing/reconciliationmatch.h"
#include "importing/rowloop.h"
#include "importing/rowmapper.h"
#include "storage/affiliaterepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reconciler)
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("The comparison was cancelled. Nothing was changed."));
}

bool sameText(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

tl::unexpected<Error> incomplete(const FileInspection &file, const ImportProfile &profile)
{
    QStringList names;
    const QList<Field> missing = missingFields(profile);
    for (const Field field : missing)
        names << fieldName(field);
    return fail(ErrorCode::InvalidInput, Text::tr("%1 has no column for: %2. Export one line for each commission, "
                                                  "with such a column, or give a column of it that title.")
                                             .arg(file.file.name(), names.join(QStringLiteral(", "))));
}

/// The columns that somebody chose instead of those of the profile.
Result<ImportProfile> withColumns(ImportProfile profile, const QStringList &header,
                                  const QHash<Field, QString> &columns)
{
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        const auto title = std::find_if(header.begin(), header.end(),
                                        [&it](const QString &own) { return titleKey(own) == titleKey(it.value()); });
        if (title == header.end())
            return fail(ErrorCode::InvalidInput,
                        Text::tr("The file has no column “%1”. It has: %2.").arg(it.value(), header.join(u", ")));
        // A chosen column holds the value as it stands.
        profile.columns.insert(it.key(), *title);
        profile.extract.remove(it.key());
        profile.query.remove(it.key());
        profile.between.remove(it.key());
    }
    return profile;
}

/// One file on its way to its lines.
class Comparison
{
public:
    Comparison(Database &database, const ReconciliationPlan &plan, Job &job)
        : m_database(database)
        , m_plan(plan)
        , m_job(job)
        , m_rows(ImportKind::Conversions)
    {}

    Result<ReconciliationResult> run(const ImportProfile &profile)
    {
        Result<CsvReader> reader = CsvReader::open(m_plan.file, m_plan.dialect);
        const Result<ProgramTerms> terms = ProgramTerms::load(m_database);
        const Result<QList<Affiliate>> affiliates = AffiliateRepository(m_database).list();
        const Result<QList<Source>> sources = SaleEarnings(m_database).sources();
        if (!reader)
            return fail(reader);
        if (!terms)
            return fail(terms);
        if (!affiliates)
            return fail(affiliates);
        if (!sources)
            return fail(sources);
        Result<RowMapper> mapper = RowMapper::create(profile, reader->header(), terms->info);
        if (!mapper)
            return fail(mapper);
        QHash<AffiliateId, QString> names;
        for (const Affiliate &affiliate : *affiliates)
            names.insert(affiliate.id, affiliate.name);
        m_name = sourceName(profile);
        m_payees.emplace(Attribution(terms->attribution), *affiliates);
        m_match.emplace(m_database, sourcesFor(profile, *sources), std::move(names));
        if (const Result<> read = readAll(*reader, *mapper); !read)
            return read.error().code == ErrorCode::Cancelled ? cancelled() : fail(read);
        return finish(profile, *reader, *sources);
    }

private:
    QString sourceName(const ImportProfile &profile) const
    {
        const QString name = m_plan.sourceName.trimmed();
        if (!name.isEmpty())
            return name.left(100);
        return profile.sourceName.isEmpty() ? m_plan.file.suggestedSource() : profile.sourceName;
    }

    ReconciliationMatch::Sources sourcesFor(const ImportProfile &profile, const QList<Source> &sources)
    {
        ReconciliationMatch::Sources result;
        for (const Source &source : sources) {
            if (source.profileKey == profile.key ||
                (!profile.sourceName.isEmpty() && sameText(source.name, profile.sourceName)))
                result.own << source.id;
            if (!sameText(source.name, m_name)) {
                result.all << source.id;
                continue;
            }
            m_named = source.id;
            result.all.prepend(source.id);
        }
        return result;
    }

    Result<> readAll(CsvReader &reader, RowMapper &mapper)
    {
        return forEachRow(reader, m_rows, m_job, [&](const CsvRow &row) { return take(row, mapper); });
    }

    Result<> take(const CsvRow &row, RowMapper &mapper)
    {
        ReportedCommission reported;
        switch (mapper.readCommission(row, reported)) {
        case RowMapper::Outcome::Rejected:
            m_rows.addReject({{}, {}, row.line, mapper.error(), textOf(row.raw)});
            return {};
        case RowMapper::Outcome::Skipped:
            ++m_rows.counts().skipped;
            return {};
        case RowMapper::Outcome::Mapped:
            break;
        }
        m_rows.addDay(toEpochDay(reported.day));
        reported.affiliate = partnerOf(row, mapper, reported.day);
        m_reported.append(std::move(reported));
        return {};
    }

    /// A line belongs to the period of its sale: what is taken back later stands in a later file, and counts against
    /// the sale. Where a day begins at another hour elsewhere, a line of the period may be of the day beside it here.
    Result<> addAll(QDate first, QDate last)
    {
        for (const ReportedCommission &reported : std::as_const(m_reported)) {
            const Result<QDate> sale = m_match->dayOfSale(reported);
            if (!sale)
                return fail(sale);
            const int slack = reported.day >= first && reported.day <= last ? 1 : 0;
            const QDate day = sale->isValid() ? *sale : reported.day;
            if (day < first.addDays(-slack) || day > last.addDays(slack) || (!sale->isValid() && slack == 0)) {
                ++m_outside;
                continue;
            }
            if (const Result<> added = m_match->add(reported); !added)
                return added;
        }
        return {};
    }

    AffiliateId partnerOf(const CsvRow &row, RowMapper &mapper, QDate day)
    {
        // Each cell may be cut out of a longer text that the next one reuses.
        const std::string networkId(mapper.cell(row, Field::NetworkId));
        const std::string code(mapper.cell(row, mapper.has(Field::ReferralCode) ? Field::ReferralCode : Field::SubId));
        const std::string email(mapper.cell(row, Field::PartnerEmail));
        const std::string name(mapper.cell(row, Field::AffiliateName));
        return AffiliateId(m_payees->find({networkId, code, email, name}, {toEpochDay(day)}).affiliate);
    }

    Result<ReconciliationResult> finish(const ImportProfile &profile, const CsvReader &reader,
                                        const QList<Source> &sources)
    {
        const ImportCounts &counts = m_rows.counts();
        if (!m_rows.firstDay() && !(m_plan.first.isValid() && m_plan.last.isValid())) {
            const QString why =
                m_rows.build().rejects.isEmpty() ? QString() : u' ' + m_rows.build().rejects.first().reason;
            return fail(ErrorCode::InvalidInput,
                        Text::tr("%1 has no line that can be compared.").arg(m_plan.file.name()) + why);
        }
        ReconciliationResult result;
        result.read = counts.read;
        result.skipped = counts.skipped;
        result.rejects = m_rows.build().rejects;
        Reconciliation &made = result.reconciliation;
        made.source = m_name;
        made.profileKey = profile.key;
        made.fileName = m_plan.file.name();
        made.fingerprint = reader.fingerprint();
        made.refused = counts.rejected;
        made.first = m_plan.first.isValid() ? m_plan.first : fromEpochDay(*m_rows.firstDay());
        made.last = m_plan.last.isValid() ? m_plan.last : fromEpochDay(*m_rows.lastDay());
        if (const Result<> added = addAll(made.first, made.last); !added)
            return fail(added);
        result.outside = m_outside;
        const ReconciliationMatch::Expected expected = expectedOf(made, sources, result);
        Result<QList<ReconciliationLine>> lines = m_match->finish(expected);
        if (!lines)
            return fail(lines);
        made.lines = std::move(*lines);
        if (const Result<> summed = sumUp(result); !summed)
            return fail(summed);
        return result;
    }

    ReconciliationMatch::Expected expectedOf(const Reconciliation &made, const QList<Source> &sources,
                                             ReconciliationResult &result)
    {
        ReconciliationMatch::Expected expected{made.first, made.last, {}, false};
        result.expectsAll = m_named.isValid();
        expected.sources = m_named.isValid() ? QList<SourceId>{m_named} : m_match->foundSources();
        // A shop's sales come by many ways; this system knows of those that came by its own partners.
        expected.reportedPartnersOnly = !m_named.isValid();
        result.expectsNothing = expected.sources.isEmpty() || sources.isEmpty();
        return expected;
    }

    static Result<> sumUp(ReconciliationResult &result)
    {
        std::map<QString, ReconciliationVariance> sums;
        for (const ReconciliationLine &line : std::as_const(result.reconciliation.lines)) {
            const Currency currency = line.ours.currency();
            ReconciliationVariance &sum =
                sums.try_emplace(currency.code(),
                                 ReconciliationVariance{Money(0, currency), Money(0, currency), 0, {}, {}, {}})
                    .first->second;
            const Result<Money> ours = sum.ours.plus(line.ours);
            const Result<Money> theirs = sum.theirs.plus(line.theirs);
            if (!ours)
                return fail(ours);
            if (!theirs)
                return fail(theirs);
            sum.ours = *ours;
            sum.theirs = *theirs;
            sum.differing += line.outcome != ReconciliationOutcome::Matched;
            result.summed += line.fileLines > 1;
            ++(line.outcome == ReconciliationOutcome::Matched       ? result.reconciliation.matched
               : line.outcome == ReconciliationOutcome::Differs     ? result.differs
               : line.outcome == ReconciliationOutcome::MissingHere ? result.missingHere
                                                                    : result.missingThere);
        }
        for (const auto &[code, sum] : sums)
            result.reconciliation.variances.append(sum);
        return {};
    }

    Database &m_database;
    const ReconciliationPlan &m_plan;
    Job &m_job;
    SummaryBuilder m_rows;
    QString m_name;
    SourceId m_named; ///< the source of sales of that name
    QList<ReportedCommission> m_reported;
    qint64 m_outside = 0;
    std::optional<PayeeFinder> m_payees;
    std::optional<ReconciliationMatch> m_match;
};

} // namespace

Result<ImportProfile> Reconciler::profileToCompare(const FileInspection &file, const QString &key,
                                                   const QHash<Field, QString> &columns)
{
    std::optional<ImportProfile> nearest;
    for (const ProfileMatch &match : file.matches) {
        if (!key.isEmpty() && match.profile.key != key)
            continue;
        if (match.profile.kind != ImportKind::Conversions && match.profile.key != u"guess")
            continue;
        const Result<ImportProfile> profile = withColumns(toCompare(match.profile, file.header), file.header, columns);
        if (!profile || missingFields(*profile).isEmpty())
            return profile;
        if (!nearest)
            nearest = *profile;
    }
    if (nearest)
        return incomplete(file, *nearest);
    return fail(ErrorCode::NotFound, Text::tr("No profile “%1” fits %2.").arg(key, file.file.name()));
}

Result<ReconciliationResult> Reconciler::compare(const ReconciliationPlan &plan, Job &job)
{
    job.setPhase(Text::tr("Comparing %1").arg(plan.file.name()));
    if (plan.first.isValid() && plan.last.isValid() && plan.last < plan.first)
        return fail(ErrorCode::InvalidInput, Text::tr("The period ends before it begins."));
    const Result<ImportProfile> profile = withFormats(plan.file, plan.dialect, plan.profile, &job);
    if (!profile)
        return fail(profile);
    return Comparison(m_database, plan, job).run(*profile);
}

} // namespace laurel
