#pragma once

#include "importing/importprofile.h"

namespace laurel {

/// A profile that may fit a file, and why.
struct ProfileMatch
{
    ImportProfile profile; ///< with columns filled for this very header
    double score = 0;      ///< 1: every signature column is there
    QString reason;        ///< translated: "All 6 columns of Shopify orders are there"
};

/// Recognises who wrote a file by its column titles.
class ProfileMatcher
{
public:
    explicit ProfileMatcher(QList<ImportProfile> profiles) : m_profiles(std::move(profiles)) {}

    /// The profiles of which at least half of the signature is there and the guess from column titles, best first; those that
    /// lack a column they need come after all others. A built-in one that stands for no system needs its whole signature.
    [[nodiscard]] QList<ProfileMatch> match(const QStringList &header) const;

    /// @p profile with its columns set to the titles that @p header really has; fields it lacks are left out.
    [[nodiscard]] static ImportProfile fitted(ImportProfile profile, const QStringList &header);

    /// The profiles that come with Laurel (resources/profiles).
    [[nodiscard]] static Result<QList<ImportProfile>> builtIn();

private:
    QList<ImportProfile> m_profiles;
};

/// A profile made from column titles alone, by synonyms in English, German, French and Spanish.
[[nodiscard]] ProfileMatch guessProfile(const QStringList &header);
/// The profile of a file as its commissions are compared (ImportProfile::comparesCommissions). A guess looks at the columns anew;
/// where a profile names no column of commissions the titles tell.
[[nodiscard]] ImportProfile toCompare(ImportProfile profile, const QStringList &header);

} // namespace laurel
