#pragma once

#include "importing/csvreader.h"
#include "importing/rowmapper.h"
#include "importing/summarybuilder.h"
#include "storage/affiliaterepository.h"
#include "storage/importstore.h"

namespace laurel {

/// Affiliates with their codes: known ones are found by e-mail address, else by name, and take what the file says; cells left
/// blank change nothing. A row whose code belongs to somebody else is refused as a whole.
class AffiliateImport
{
public:
    [[nodiscard]] static Result<AffiliateImport> open(Database &database, RowMapper mapper, ImportStore &store,
                                                      SummaryBuilder &summary);

    [[nodiscard]] Result<> run(CsvReader &reader, Job &job);

private:
    AffiliateImport(Database &database, RowMapper mapper, ImportStore &store, SummaryBuilder &summary);

    [[nodiscard]] Result<> load();
    [[nodiscard]] Result<> take(const CsvRow &row);
    /// Sets the fields of @p affiliate from the row. False: m_error says why not.
    [[nodiscard]] bool readFields(const CsvRow &row, Affiliate &affiliate);
    [[nodiscard]] bool readClass(const CsvRow &row, Affiliate &affiliate);
    [[nodiscard]] bool readCodes(const CsvRow &row, AffiliateId owner, QList<AffiliateCode> &codes);
    [[nodiscard]] const Affiliate *findKnown(const CsvRow &row) const;
    [[nodiscard]] Result<> save(const Affiliate *known, Affiliate affiliate, const QList<AffiliateCode> &codes);
    [[nodiscard]] Result<> reject(const CsvRow &row, const QString &reason);
    [[nodiscard]] QString text(const CsvRow &row, Field field) const;
    /// The name, in one column or in two.
    [[nodiscard]] QString nameIn(const CsvRow &row) const;

    Database &m_database;
    AffiliateRepository m_affiliates;
    RowMapper m_mapper;
    ImportStore &m_store;
    SummaryBuilder &m_summary;
    QHash<QString, TierId> m_tiers;              ///< by folded name
    QHash<AffiliateId, Affiliate> m_known;
    QHash<QString, AffiliateId> m_byEmail;       ///< by e-mail key
    QHash<QString, AffiliateId> m_byName;        ///< by folded name; an invalid id where several share it
    QHash<QString, AffiliateId> m_ownerOfCode;   ///< by kind and key
    QString m_error;
};

} // namespace laurel
