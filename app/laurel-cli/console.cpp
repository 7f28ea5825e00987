#include "console.h"

#include "terminaltext.h"

#include <QJsonDocument>
#include <cstdio>

namespace laurel::cli {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::line(const QString &text) const { write(stdout, harmless(text).toUtf8() + '\n'); }

void Console::lines(const QString &text) const { write(stdout, harmless(text, true).toUtf8() + '\n'); }

void Console::table(const TextTable &table) const { write(stdout, table.toText(terminalWidth()).toUtf8()); }

void Console::json(const QJsonObject &object) const
{
    write(stdout, harmlessJson(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void Console::message(const QString &text) const
{
    if (!m_quiet)
        write(stderr, harmless(text, true).toUtf8() + '\n');
}

void Console::error(const QString &text) const { write(stderr, "laurel-cli: " + harmless(text, true).toUtf8() + '\n'); }

} // namespace laurel::cli
