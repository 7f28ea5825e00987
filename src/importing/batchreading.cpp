#include "importing/batchreading.h"

#include "importing/csvreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laurel {

QByteArray BatchReading::toJson() const
{
    QJsonObject json{{u"header"_s, QJsonArray::fromStringList(header)},
                     {u"delimiter"_s, QString(QChar(dialect.delimiter))},
                     {u"quote"_s, QString(QChar(dialect.quote))},
                     {u"backslash_escapes"_s, dialect.backslashEscapes},
                     {u"profile"_s, QJsonDocument::fromJson(profile.toJson()).object()}};
    if (!file.isEmpty())
        json.insert(u"file"_s, file);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<BatchReading> BatchReading::fromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Result<ImportProfile> profile = ImportProfile::fromJson(QJsonDocument(json.value("profile"_L1).toObject()).toJson());
    const QString delimiter = json.value("delimiter"_L1).toString();
    const QString quote = json.value("quote"_L1).toString();
    BatchReading reading;
    for (const QJsonValue &title : json.value("header"_L1).toArray())
        reading.header << title.toString();
    if (!profile || reading.header.isEmpty() || delimiter.size() != 1 || quote.size() != 1) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("BatchReading", "How this import read its lines was not kept. Correct them in the file "
                                                                "and import it again."));
    }
    reading.profile = std::move(*profile);
    reading.file = json.value("file"_L1).toString();
    reading.dialect.delimiter = delimiter.front().unicode();
    reading.dialect.quote = quote.front().unicode();
    reading.dialect.backslashEscapes = json.value("backslash_escapes"_L1).toBool();
    return reading;
}

QString BatchReading::line(const QStringList &cells) const
{
    const QChar delimiter(dialect.delimiter);
    const QChar quote(dialect.quote);
    QStringList fields;
    for (const QString &cell : cells) {
        const bool plain = !cell.contains(delimiter) && !cell.contains(quote) && !cell.contains(u'\n') && !cell.contains(u'\r')
            && !(dialect.backslashEscapes && cell.contains(u'\\'));
        QString text = cell;
        if (dialect.backslashEscapes)
            text.replace(u'\\', u"\\\\"_s);
        fields << (plain ? cell : quote + text.replace(quote, QString(2, quote)) + quote);
    }
    return fields.join(delimiter);
}

std::optional<QList<QStringList>> BatchReading::cells(const QString &line) const
{
    CsvDialect bare = tableDialect();
    bare.hasHeader = false;
    Result<CsvReader> reader = CsvReader::fromBytes(line.toUtf8(), bare);
    if (!reader)
        return std::nullopt;
    QList<QStringList> rows;
    CsvRow row;
    while (true) {
        const Result<bool> any = reader->next(row);
        if (!any || (*any && row.problem != CsvProblem::None))
            return std::nullopt;
        if (!*any)
            return rows;
        QStringList texts;
        for (const std::string_view field : row.fields)
            texts << QString::fromUtf8(field.data(), qsizetype(field.size()));
        texts.resize(std::max(texts.size(), header.size()));
        rows << texts;
    }
}

QByteArray BatchReading::table(const QStringList &lines) const
{
    return (QStringList(line(header)) + lines).join(u'\n').toUtf8() + '\n';
}

CsvDialect BatchReading::tableDialect() const
{
    CsvDialect result = dialect;
    result.encoding = TextEncoding::Utf8;
    result.hasBom = false;
    result.preambleLines = 0;
    result.hasHeader = true;
    return result;
}

} // namespace laurel
