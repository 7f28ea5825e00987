#include "importing/profilematcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace laurel {

namespace {

QString titleIn(const QStringList &header, const QString &title)
{
    const QString key = titleKey(title);
    const auto found = std::find_if(header.begin(), header.end(), [&](const QString &t) { return titleKey(t) == key; });
    return found == header.end() ? QString() : *found;
}

QString reasonFor(const ImportProfile &profile, qsizetype found)
{
    const auto all = profile.signature.size();
    if (found == all) {
        return QCoreApplication::translate("ProfileMatcher", "All %n column(s) of %1 are there.", nullptr, int(all))
            .arg(profile.name);
    }
    return QCoreApplication::translate("ProfileMatcher", "%1 of %2 columns of %3 are there.")
        .arg(found)
        .arg(all)
        .arg(profile.name);
}

} // namespace

ImportProfile ProfileMatcher::fitted(ImportProfile profile, const QStringList &header)
{
    QHash<Field, QString> columns;
    for (auto it = profile.columns.cbegin(); it != profile.columns.cend(); ++it) {
        for (const QString &title : QStringList(it.value()) + profile.otherTitles.value(it.key())) {
            if (const QString own = titleIn(header, title); !own.isEmpty()) {
                columns.insert(it.key(), own);
                break;
            }
        }
    }
    profile.columns = columns;
    profile.otherTitles.clear();
    return profile;
}

QList<ProfileMatch> ProfileMatcher::match(const QStringList &header) const
{
    QList<ProfileMatch> matches;
    for (const ImportProfile &profile : m_profiles) {
        const auto found = std::count_if(profile.signature.begin(), profile.signature.end(),
                                         [&](const QString &title) { return !titleIn(header, title).isEmpty(); });
        // A part of a profile that stands for no system tells nothing that the guess does not know better.
        const bool isGeneric = profile.builtIn && profile.sourceName.isEmpty();
        const auto fewest = isGeneric ? profile.signature.size() : (profile.signature.size() + 1) / 2;
        if (profile.signature.isEmpty() || found < fewest)
            continue;
        matches.append({fitted(profile, header), double(found) / double(profile.signature.size()),
                        reasonFor(profile, found)});
    }
    matches.append(guessProfile(header));
    std::stable_sort(matches.begin(), matches.end(), [](const ProfileMatch &a, const ProfileMatch &b) {
        const bool usableA = missingFields(a.profile).isEmpty();
        const bool usableB = missingFields(b.profile).isEmpty();
        if (usableA != usableB)
            return usableA;
        if (a.score != b.score)
            return a.score > b.score;
        // A saved profile knows better than one that came with the program; a longer signature tells more.
        if (a.profile.builtIn != b.profile.builtIn)
            return b.profile.builtIn;
        return a.profile.signature.size() > b.profile.signature.size();
    });
    return matches;
}

Result<QList<ImportProfile>> ProfileMatcher::builtIn()
{
    QList<ImportProfile> profiles;
    const QDir folder(QStringLiteral(":/laurel/profiles"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (name == u"synonyms.json")
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, QString(), file.fileName());
        Result<ImportProfile> profile = ImportProfile::fromJson(file.readAll());
        if (!profile)
            return fail(profile);
        profile->builtIn = true;
        profiles.append(std::move(*profile));
    }
    return profiles;
}

} // namespace laurel
