#include "lint/sqlrules.h"

#include "lint/cppsource.h"

#include <QRegularExpression>

namespace laurel::lint {

SqlUse sqlUse(const QString &literal)
{
    // Statements are written with capital keywords here. All in lower case they are known by their shape, since
    // sentences for people begin with a capital.
    static const QRegularExpression writes(QStringLiteral(
        "\\b(INSERT( OR [A-Z]+)? INTO|UPDATE( OR [A-Z]+)? \\w+ SET|DELETE FROM|REPLACE INTO|PRAGMA \\w+|VACUUM|REINDEX"
        "|(CREATE|DROP|ALTER) (TEMP |TEMPORARY |UNIQUE |VIRTUAL )*(TABLE|INDEX|VIEW|TRIGGER))\\b"
        "|^\\s*(INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|ATTACH|DETACH|"
        "ANALYZE)\\b"
        "|\\b(insert( or [a-z]+)? into|update \\w+ set|delete from|replace into|pragma) \\w+"
        "|\\b(create|drop|alter) (temp |temporary |unique |virtual )*(table|index|view|trigger) \\w+"));
    static const QRegularExpression reads(
        QStringLiteral(
            "\\bSELECT\\b|^\\s*(WITH|VALUES)\\b|\\b(WHERE|GROUP BY|ORDER BY|LEFT JOIN|INNER JOIN|UNION ALL)\\b"
            "|^\\s*select\\b.*\\bfrom \\w+"),
        QRegularExpression::DotMatchesEverythingOption);
    if (writes.match(literal).hasMatch())
        return SqlUse::Writes;
    return reads.match(literal).hasMatch() ? SqlUse::Reads : SqlUse::None;
}

QStringList sqlFaults(const SourceFile &file)
{
    const QString floor = file.floor();
    if (floor == QLatin1String("storage"))
        return {};
    const bool mayRead = floor == QLatin1String("analytics");
    QStringList faults;
    const CppSource source(file.text);
    for (const CppSource::Literal &literal : source.literals()) {
        const SqlUse use = sqlUse(literal.text);
        if (use == SqlUse::Writes) {
            faults.append(faultAt(file, literal.offset, QStringLiteral("SQL that writes belongs in src/storage")));
        } else if (use == SqlUse::Reads && !mayRead) {
            faults.append(
                faultAt(file, literal.offset,
                        QStringLiteral("SQL belongs in src/storage, or in src/analytics when it only reads")));
        }
    }
    return faults;
}

} // namespace laurel::lint
