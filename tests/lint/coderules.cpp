#include "lint/coderules.h"

#include "lint/cppsource.h"

#include <QRegularExpression>

namespace laurel::lint {

namespace {

constexpr qsizetype mostLines = 600;

struct Rule
{
    const char *pattern;
    const char *reason;
};

constexpr Rule codeRules[] = {
    {"\\bprocessEvents\\b", "processEvents() runs anything at any place; use a job"},
    {"\\bQEventLoop\\b", "a nested event loop; use a job and a signal"},
    {"(->|\\.)terminate\\s*\\(|\\bQThread::terminate\\b", "a killed thread leaves its locks behind; cancel the job"},
    {"\\bqFatal\\b|\\bstd::(exit|abort|terminate|quick_exit)\\b|(?<![\\w:.>])(abort|_exit)\\s*\\(",
     "nothing ends the process; return an Error"},
    {"\\bstatic\\s+(const\\s+)?[\\w:]+\\s*[&*]\\s*(instance|self|sharedInstance)\\s*\\(",
     "no singletons; pass the object"},
    {"\\b(?!Q[A-Z])\\w+::instance\\s*\\(", "no singletons; pass the object"},
    {"\\b(SIGNAL|SLOT)\\s*\\(", "connect to members, which the compiler checks"},
    {"\\b(class|struct|enum)\\s+\\w*(Manager|Helper|Helpers|Util|Utils)\\b", "name what it does"},
};

void collect(QStringList &faults, const SourceFile &file, const QString &text, const Rule &rule)
{
    auto matches = QRegularExpression(QString::fromLatin1(rule.pattern)).globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        faults.append(
            faultAt(file, match.capturedStart(),
                    QStringLiteral("“%1”: %2").arg(match.captured().trimmed(), QString::fromLatin1(rule.reason))));
    }
}

} // namespace

QStringList forbiddenCode(const SourceFile &file)
{
    const CppSource source(file.text);
    QStringList faults;
    for (const Rule &rule : codeRules)
        collect(faults, file, source.code(), rule);
    static const QRegularExpression vagueName(QStringLiteral("(manager|helpers?|utils?)\\.(h|cpp)$"));
    if (vagueName.match(file.path).hasMatch())
        faults.append(faultAt(file, 0, QStringLiteral("name the file after what it does")));
    return faults;
}

QStringList floatingPoint(const SourceFile &file)
{
    // A job's progress and the figures that are shown are no money.
    static const QRegularExpression counting(
        QStringLiteral("^src/(core/(?!job\\.|localformat\\.)|commissions/).*\\.(h|cpp)$"));
    if (!counting.match(file.path).hasMatch())
        return {};
    constexpr Rule rule = {
        "\\b(float|double|qreal|toDouble|toFloat|qRound|std::round|lround)\\b|\\b\\d[\\d']*\\.\\d|\\b\\d+e-?\\d",
        "money is whole numbers"};
    QStringList faults;
    collect(faults, file, CppSource(file.text).code(), rule);
    return faults;
}

QStringList unfinished(const SourceFile &file)
{
    constexpr Rule rule = {"\\b(TODO|FIXME|XXX|HACK)\\b", "finish it or file an issue"};
    QStringList faults;
    collect(faults, file, file.isCpp() ? CppSource(file.text).comments() : file.text, rule);
    return faults;
}

QStringList tooLong(const SourceFile &file)
{
    const qsizetype lines = file.text.count(u'\n');
    if (lines <= mostLines)
        return {};
    return {QStringLiteral("%1: %2 lines; look for the second idea inside").arg(file.path).arg(lines)};
}

} // namespace laurel::lint
