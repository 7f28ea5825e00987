#pragma once

#include <QByteArrayList>
#include <QList>
#include <QStringList>
#include <algorithm>
#include <utility>

// NACHA files read with other eyes than the writer's.
namespace laurel::test {

/// Characters @p from to @p to of a record, counted from 1 as the rules do.
inline QByteArray field(const QByteArray &record, int from, int to) { return record.mid(from - 1, to - from + 1); }
inline qint64 numberIn(const QByteArray &record, int from, int to)
{
    bool isNumber = false;
    const qint64 number = field(record, from, to).toLongLong(&isNumber);
    return isNumber ? number : -1;
}

/// Reads a file by the positions of NACHA's rules and adds it all up again, knowing nothing of the writer.
class NachaCheck
{
public:
    explicit NachaCheck(const QByteArray &content) { check(content); }

    QStringList faults;
    QList<QByteArray> entries; ///< in the order of the file, offsets as well
    QByteArrayList classes;    ///< of the batches

private:
    void need(bool holds, const char *what)
    {
        if (!holds)
            faults.append(QString::fromLatin1(what));
    }

    void check(const QByteArray &content)
    {
        QByteArrayList records = content.split('\n');
        need(records.takeLast().isEmpty(), "the file ends with a line end");
        for (QByteArray &record : records) {
            need(record.endsWith('\r'), "lines end with CRLF");
            record.chop(1);
            need(record.size() == 94, "a record has 94 characters");
            need(std::all_of(record.cbegin(), record.cend(), [](char c) { return c >= ' ' && c < 127; }),
                 "all is ASCII");
        }
        need(records.size() % 10 == 0, "blocks have ten records");
        m_blocks = records.size() / 10;
        while (!records.isEmpty() && records.last() == QByteArray(94, '9'))
            records.removeLast();
        need(records.size() > m_blocks * 10 - 10, "no block is of padding only");
        if (records.size() < 2)
            return need(false, "there is a file header and a file control");
        checkHeader(records.takeFirst());
        const QByteArray control = records.takeLast();
        for (const QByteArray &record : std::as_const(records))
            checkRecord(record);
        need(!m_inBatch, "the last batch ends");
        checkControl(control);
    }

    void checkHeader(const QByteArray &header)
    {
        need(field(header, 1, 4) == "101 ", "the header begins with 101 and a space");
        need(field(header, 35, 40) == "094101", "record size, blocking factor, format");
    }

    void checkRecord(const QByteArray &record)
    {
        switch (record[0]) {
        case '5':
            need(!m_inBatch, "a batch begins after the last one's end");
            m_inBatch = true;
            m_header = record;
            m_debits = m_credits = m_hash = m_count = 0;
            classes.append(field(record, 51, 53));
            need(numberIn(record, 88, 94) == classes.size(), "batches are numbered from 1");
            break;
        case '6':
            need(m_inBatch, "entries are in a batch");
            checkEntry(record);
            break;
        case '8':
            need(m_inBatch, "a batch control ends a batch");
            checkBatchControl(record);
            break;
        default:
            need(false, "no other records");
        }
    }

    void checkEntry(const QByteArray &entry)
    {
        ++m_count;
        m_hash += numberIn(entry, 4, 11);
        const qint64 amount = numberIn(entry, 30, 39);
        need(amount > 0, "an entry has an amount");
        const QByteArray code = field(entry, 2, 3);
        const bool debit = code == "27" || code == "37";
        need(debit || code == "22" || code == "32", "credits or debits of accounts");
        (debit ? m_debits : m_credits) += amount;
        int sum = 0;
        const QByteArray weights = QByteArray("371371371");
        for (int i = 0; i < 9; ++i)
            sum += (weights[i] - '0') * (entry[3 + i] - '0');
        need(sum % 10 == 0, "the routing number's check digit");
        need(field(entry, 79, 79) == "0", "no addenda");
        need(field(entry, 80, 87) == field(m_header, 80, 87), "a trace begins with the bank's number");
        need(numberIn(entry, 88, 94) > m_lastTrace, "traces ascend");
        m_lastTrace = numberIn(entry, 88, 94);
        entries.append(entry);
    }

    void checkBatchControl(const QByteArray &control)
    {
        m_inBatch = false;
        need(field(control, 2, 4) == field(m_header, 2, 4) && field(control, 45, 54) == field(m_header, 41, 50) &&
                 field(control, 80, 94) == field(m_header, 80, 94),
             "a batch's header and control agree");
        const QByteArray service = field(control, 2, 4);
        need(service == "200" ? m_debits == m_credits : service == "220" && m_debits == 0, "balanced, or credits only");
        need(numberIn(control, 5, 10) == m_count, "a batch's count");
        need(numberIn(control, 11, 20) == m_hash % 10'000'000'000, "a batch's hash");
        need(numberIn(control, 21, 32) == m_debits, "a batch's debits");
        need(numberIn(control, 33, 44) == m_credits, "a batch's credits");
        m_fileHash += m_hash;
        m_fileDebits += m_debits;
        m_fileCredits += m_credits;
    }

    void checkControl(const QByteArray &control)
    {
        need(control[0] == '9', "the file control comes last");
        need(numberIn(control, 2, 7) == classes.size(), "the file's count of batches");
        need(numberIn(control, 8, 13) == m_blocks, "the file's count of blocks");
        need(numberIn(control, 14, 21) == entries.size(), "the file's count of entries");
        need(numberIn(control, 22, 31) == m_fileHash % 10'000'000'000, "the file's hash");
        need(numberIn(control, 32, 43) == m_fileDebits, "the file's debits");
        need(numberIn(control, 44, 55) == m_fileCredits, "the file's credits");
        need(field(control, 56, 94).trimmed().isEmpty(), "nothing else");
    }

    qint64 m_blocks = 0;
    bool m_inBatch = false;
    QByteArray m_header;
    qint64 m_count = 0;
    qint64 m_hash = 0;
    qint64 m_debits = 0;
    qint64 m_credits = 0;
    qint64 m_fileHash = 0;
    qint64 m_fileDebits = 0;
    qint64 m_fileCredits = 0;
    qint64 m_lastTrace = 0;
};

} // namespace laurel::test
