#pragma once

#include "importing/importservice.h"
#include "storage/affiliaterepository.h"
#include "storage/programfile.h"

#include <QTemporaryDir>
#include <memory>

namespace laurel::test {

/// A program in a temporary folder with three affiliates, their codes and a commission plan of 10 %, to import into.
///
/// Anna Berg: coupon ANNA10, referral "anna". Ben Roux: referral "ben", sub-id "b-7", network id "N-900", alias "benny".
/// Cleo Diaz: coupon CLEO until 2026-05-15, from then on Ben's; customer vip@example.com is hers.
class ImportProgram
{
public:
    explicit ImportProgram(const QString &timeZone = QStringLiteral("Europe/Berlin"),
                           AttributionRule rule = AttributionRule::CouponFirst,
                           Currency currency = *Currency::fromCode(u"EUR"));

    [[nodiscard]] bool isValid() const { return m_file != nullptr; }
    [[nodiscard]] Database &database() { return m_file->database(); }
    [[nodiscard]] QString path() const { return m_file->path(); }

    /// Writes @p bytes to a file and imports it with the profile of that key (or the best match when it is empty).
    [[nodiscard]] Result<ImportSummary> import(const QByteArray &bytes, const QString &profileKey = {},
                                               const QString &source = QStringLiteral("Shop"));
    /// Writes @p bytes to a file and looks into it.
    [[nodiscard]] Result<FileInspection> inspect(const QByteArray &bytes);
    [[nodiscard]] Result<ImportPlan> planFor(const QByteArray &bytes, const QString &profileKey = {},
                                             const QString &source = QStringLiteral("Shop"));
    [[nodiscard]] Result<ImportSummary> run(const ImportPlan &plan);
    [[nodiscard]] Result<ImportSummary> retry(ImportBatchId batch, const QList<CorrectedLine> &lines);
    [[nodiscard]] Result<> undo(ImportBatchId batch);

    /// One line per row, columns parted by "|", as the first column sorts.
    [[nodiscard]] QStringList query(const QByteArray &sql);
    void exec(const QByteArray &sql);
    /// Everything that importing writes and undo takes back: all tables but batches, sources, rejects and the audit.
    [[nodiscard]] QStringList state();
    /// What Verifier finds wrong; empty when all is well.
    [[nodiscard]] QStringList problems();

private:
    [[nodiscard]] Result<> fill();

    QTemporaryDir m_folder;
    std::unique_ptr<ProgramFile> m_file;
    int m_files = 0;
};

/// A file in tests/data/importing, and its bytes.
[[nodiscard]] QString dataPath(const QString &name);
[[nodiscard]] QByteArray dataFile(const QString &name);

} // namespace laurel::test
