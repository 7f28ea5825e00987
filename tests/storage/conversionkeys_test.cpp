// Keys of new conversions: written in the order of their table, whatever order they come in.

#include "storage/conversionkeys.h"
#include "support/testsupport.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace laurel::test {

namespace {

/// Numbers of orders: some share their beginning, some end where others go on, some hold a NUL.
rc::Gen<std::string> orderNumber()
{
    const auto tail = rc::gen::container<std::string>(rc::gen::element('0', '1', '9', 'a', '\0', '\xC3'));
    return rc::gen::oneOf(tail, rc::gen::map(tail, [](const std::string &text) { return "ORD-" + text; }),
                          rc::gen::map(tail, [](const std::string &text) { return "ORD-100000000" + text; }));
}

} // namespace

class ConversionKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void goInByTheirOrder()
    {
        QVERIFY(holds("keys are written in ascending order with their conversions", [] {
            SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec("CREATE TABLE keys (source, external_id TEXT, occurrence, conversion)");
            Result<BulkStatement> insert = BulkStatement::insert(database.getHandle(), "bulk", 4, "keys", bulkColumns(4));
            RC_ASSERT(insert.has_value());
            ConversionKeys keys;
            const qint64 first = *rc::gen::inRange<qint64>(1, qint64(1) << 40);
            std::vector<std::tuple<std::string, int, qint64>> expected;
            for (int round = 0; round < 2; ++round) {
                const auto numbers = *rc::gen::container<std::vector<std::string>>(orderNumber());
                std::vector<std::tuple<std::string, int, qint64>> added;
                for (const std::string &number : numbers) {
                    const int occurrence = *rc::gen::inRange(1, 4);
                    const qint64 conversion = first + qint64(expected.size() + added.size());
                    keys.add(number, occurrence, conversion);
                    added.emplace_back(number, occurrence, conversion);
                }
                RC_ASSERT(keys.write(*insert, 7).has_value());
                std::stable_sort(added.begin(), added.end(), [](const auto &a, const auto &b) {
                    return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
                });
                expected.insert(expected.end(), added.begin(), added.end());
            }
            SQLite::Statement query(database, "SELECT external_id, occurrence, conversion FROM keys WHERE source = 7 ORDER BY rowid");
            for (const auto &[number, occurrence, conversion] : expected) {
                RC_ASSERT(query.executeStep());
                RC_ASSERT(query.getColumn(0).getString() == number);
                RC_ASSERT(query.getColumn(1).getInt() == occurrence);
                // Equal keys, which the table would refuse, may go in either way round.
                RC_ASSERT(query.getColumn(2).getInt64() == conversion || occurrencesOf(expected, number, occurrence) > 1);
            }
            RC_ASSERT(!query.executeStep());
        }));
    }

private:
    static qint64 occurrencesOf(const std::vector<std::tuple<std::string, int, qint64>> &keys, const std::string &number, int occurrence)
    {
        return std::count_if(keys.begin(), keys.end(), [&](const auto &key) { return std::get<0>(key) == number && std::get<1>(key) == occurrence; });
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ConversionKeysTest)
#include "conversionkeys_test.moc"
