#pragma once

#include "storage/programfile.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <memory>

namespace laurel::test {

/// For a QTemporaryDir that lies in memory where there is such a place: thousands of syncs take no time there.
[[nodiscard]] QString scratchTemplate();
[[nodiscard]] Currency euro();
[[nodiscard]] ProgramInfo programInfo();
/// SHA-256 of a file's content; empty when there is none.
[[nodiscard]] QByteArray contentHash(const QString &path);
void writeFile(const QString &path, const QByteArray &content);
[[nodiscard]] QByteArray readFile(const QString &path);

/// Any number of statements; qFatal when one fails.
void execute(Database &database, const char *sql);
/// The first column of the first row.
[[nodiscard]] qint64 number(Database &database, const char *sql);
[[nodiscard]] QString text(Database &database, const char *sql);

/// A new program in a folder of its own.
class TemporaryProgram
{
public:
    TemporaryProgram();
    ~TemporaryProgram();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("shop.laurel")); }
    [[nodiscard]] ProgramFile &file() { return *m_file; }
    [[nodiscard]] Database &database() { return m_file->database(); }
    void close() { m_file.reset(); }
    void reopen();

private:
    QTemporaryDir m_folder{scratchTemplate()};
    std::unique_ptr<ProgramFile> m_file;
};

AffiliateId addAffiliate(Database &database, const QString &name);
/// A source, and a batch that says it added a thousand conversions: whatever a test adds to it fits.
void addBatch(Database &database);

/// A sale of 100.00 EUR unless told otherwise; net follows from the amounts.
struct SaleSpec
{
    QString externalId = QStringLiteral("1001");
    QDate day = QDate(2026, 5, 4);
    AffiliateId affiliate;
    ConversionKind kind = ConversionKind::Sale;
    ConversionStatus status = ConversionStatus::Confirmed;
    qint64 gross = 10000;
    qint64 discount = 0;
    qint64 refunded = 0;
    QString code;
    QString customer; ///< e-mail
};
/// With its key and its customer, but without daily sums; into the batch of addBatch().
ConversionId addSale(Database &database, const SaleSpec &sale);
/// Writes stat_day and the customers' first sales anew, by statements that share nothing with the program's own.
void rebuildResults(Database &database);

} // namespace laurel::test
