#include "importing/profilematcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace laurel {

namespace {

/// The title of @p header that equals @p title, or that differs in the currency it names: "Price(€)" for "Price($)".
QString titleIn(const QStringList &header, const QString &title)
{
    const QString key = titleKey(title);
    auto found = std::find_if(header.begin(), header.end(), [&](const QString &t) { return titleKey(t) == key; });
    if (const QString plain = titleKeyWithoutCurrency(title); found == header.end() && plain != key) {
        found = std::find_if(header.begin(), header.end(), [&](const QString &t) {
            return titleKeyWithoutCurrency(t) == plain && titleKey(t) != plain;
        });
    }
    return found == header.end() ? QString() : *found;
}

/// A column of the signature is there under its own title or under another one of its field.
bool hasColumn(const ImportProfile &profile, const QStringList &header, const QString &title)
{
    if (!titleIn(header, title).isEmpty())
        return true;
    for (auto it = profile.columns.cbegin(); it != profile.columns.cend(); ++it) {
        const QStringList others = profile.otherTitles.value(it.key());
        const auto isThere = [&](const QString &other) { return !titleIn(header, other).isEmpty(); };
        if (it.value() == title && std::any_of(others.begin(), others.end(), isThere))
            return true;
    }
    return false;
}

QString columnsFound(const ImportProfile &profile, qsizetype found)
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

QString reasonFor(const ImportProfile &profile, qsizetype found)
{
    QStringList sentences{columnsFound(profile, found)};
    if (!profile.verified) {
        sentences << QCoreApplication::translate("ProfileMatcher", "The profile was made from documentation and is unverified: look "
                                                                   "at the preview before you import.");
    }
    if (profile.amountsAreCommissions) {
        sentences << QCoreApplication::translate("ProfileMatcher", "The file's amounts are commissions that its system computed. "
                                                                   "Laurel counts the referrals and computes its own.");
    }
    return sentences.join(u' ');
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
    // A payout that was not made yet has no day of payment: another of its days stands in, row by row.
    QStringList otherDates;
    if (profile.kind == ImportKind::Payouts) {
        for (const QString &title : profile.otherTitles.value(Field::Date)) {
            if (const QString own = titleIn(header, title); !own.isEmpty() && own != columns.value(Field::Date))
                otherDates << own;
        }
    }
    profile.columns = columns;
    profile.otherTitles.clear();
    if (!otherDates.isEmpty())
        profile.otherTitles.insert(Field::Date, otherDates);
    return profile;
}

QList<ProfileMatch> ProfileMatcher::match(const QStringList &header) const
{
    QList<ProfileMatch> matches;
    for (const ImportProfile &profile : m_profiles) {
        // A profile that stands for no system, and is there in part, tells nothing that the guess does not know better.
        const bool isGeneric = profile.builtIn && profile.sourceName.isEmpty();
        const auto found = std::count_if(profile.signature.begin(), profile.signature.end(), [&](const QString &title) {
            return isGeneric ? !titleIn(header, title).isEmpty() : hasColumn(profile, header, title);
        });
        const auto fewest = isGeneric ? profile.signature.size() : (profile.signature.size() + 1) / 2;
        if (profile.signature.isEmpty() || found < fewest)
            continue;
        ImportProfile own = fitted(profile, header);
        if (profile.noOtherColumns && own.columns.size() < header.size())
            continue;
        matches.append({std::move(own), double(found) / double(profile.signature.size()),
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
