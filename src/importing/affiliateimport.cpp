#include "importing/affiliateimport.h"

#include "core/daterange.h"
#include "core/textfold.h"
#include "importing/celltext.h"
#include "importing/countrycode.h"
#include "importing/rowloop.h"
#include "storage/importstoreaffiliates.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AffiliateImport)
};

QString codeId(CodeKind kind, const QString &code) { return QString(storedText(kind)) + u':' + codeKey(code); }

/// "alice, alice10" → two; tags and codes alike.
QStringList listOf(const QString &cell)
{
    QStringList parts;
    QString part;
    for (const QChar c : cell + u',') {
        if (c == u',' || c == u';' || c == u'|') {
            if (const QString trimmed = part.trimmed(); !trimmed.isEmpty() && !parts.contains(trimmed))
                parts << trimmed;
            part.clear();
        } else {
            part += c;
        }
    }
    return parts;
}

const QHash<QString, AffiliateStatus> &statusWords()
{
    static const QHash<QString, AffiliateStatus> words = {{QStringLiteral("approved"), AffiliateStatus::Active},
                                                          {QStringLiteral("enrolled"), AffiliateStatus::Active},
                                                          {QStringLiteral("pending"), AffiliateStatus::Applied},
                                                          {QStringLiteral("inactive"), AffiliateStatus::Paused},
                                                          {QStringLiteral("banned"), AffiliateStatus::Ended},
                                                          {QStringLiteral("archived"), AffiliateStatus::Ended},
                                                          {QStringLiteral("declined"), AffiliateStatus::Rejected},
                                                          {QStringLiteral("invited"), AffiliateStatus::Applied},
                                                          {QStringLiteral("accepted"), AffiliateStatus::Active},
                                                          {QStringLiteral("enabled"), AffiliateStatus::Active},
                                                          {QStringLiteral("disabled"), AffiliateStatus::Paused},
                                                          {QStringLiteral("suspended"), AffiliateStatus::Paused},
                                                          {QStringLiteral("deactivated"), AffiliateStatus::Ended},
                                                          {QStringLiteral("blocked"), AffiliateStatus::Ended},
                                                          {QStringLiteral("deleted"), AffiliateStatus::Ended}};
    return words;
}

bool sameFields(const Affiliate &a, const Affiliate &b)
{
    return a.name == b.name && a.company == b.company && a.email == b.email && a.website == b.website
        && a.country == b.country && a.kind == b.kind && a.status == b.status && a.tier == b.tier && a.joined == b.joined
        && a.tags == b.tags;
}

} // namespace

AffiliateImport::AffiliateImport(Database &database, RowMapper mapper, ImportStore &store, SummaryBuilder &summary)
    : m_database(database)
    , m_affiliates(database)
    , m_mapper(std::move(mapper))
    , m_store(store)
    , m_summary(summary)
{}

Result<AffiliateImport> AffiliateImport::open(Database &database, RowMapper mapper, ImportStore &store, SummaryBuilder &summary)
{
    AffiliateImport import(database, std::move(mapper), store, summary);
    if (const Result<> loaded = import.load(); !loaded)
        return fail(loaded);
    return import;
}

Result<> AffiliateImport::load()
{
    const Result<QList<Tier>> tiers = ProgramRepository(m_database).tiers();
    if (!tiers)
        return fail(tiers);
    for (const Tier &tier : *tiers)
        m_tiers.insert(foldForSearch(tier.name), tier.id);
    const Result<QList<Affiliate>> affiliates = m_affiliates.list();
    if (!affiliates)
        return fail(affiliates);
    for (const Affiliate &affiliate : *affiliates) {
        m_known.insert(affiliate.id, affiliate);
        if (const QString key = emailKey(affiliate.email); !key.isEmpty())
            m_byEmail.insert(key, affiliate.id);
        const QString name = foldForSearch(affiliate.name);
        m_byName.insert(name, m_byName.contains(name) ? AffiliateId() : affiliate.id);
    }
    const Result<QList<AffiliateCode>> codes = m_affiliates.allCodes();
    if (!codes)
        return fail(codes);
    for (const AffiliateCode &code : *codes)
        m_ownerOfCode.insert(codeId(code.kind, code.code), code.affiliate);
    return {};
}

Result<> AffiliateImport::run(CsvReader &reader, Job &job)
{
    return forEachRow(reader, m_summary, job, [this](const CsvRow &row) { return take(row); });
}

QString AffiliateImport::text(const CsvRow &row, Field field) const
{
    const std::string_view cell = m_mapper.cell(row, field);
    return textOf(cell).simplified();
}

QString AffiliateImport::nameIn(const CsvRow &row) const
{
    const QString name = text(row, Field::AffiliateName);
    if (!name.isEmpty() || !(m_mapper.has(Field::AffiliateFirstName) || m_mapper.has(Field::AffiliateLastName)))
        return name;
    const QString joined = (text(row, Field::AffiliateFirstName) + u' ' + text(row, Field::AffiliateLastName)).trimmed();
    // Systems that ask for an address alone leave both blank.
    return joined.isEmpty() ? text(row, Field::AffiliateEmail) : joined;
}

Result<> AffiliateImport::reject(const CsvRow &row, const QString &reason)
{
    const ImportReject entry{{}, {}, row.line, reason, textOf(row.raw)};
    m_summary.addReject(entry);
    return m_store.addRejects({entry});
}

const Affiliate *AffiliateImport::findKnown(const CsvRow &row) const
{
    const QString email = emailKey(text(row, Field::AffiliateEmail));
    AffiliateId id = email.isEmpty() ? AffiliateId() : m_byEmail.value(email);
    if (!id.isValid()) {
        id = m_byName.value(foldForSearch(nameIn(row)));
        // The same name under another address is somebody else.
        if (id.isValid() && !email.isEmpty() && !emailKey(m_known.value(id).email).isEmpty())
            id = {};
    }
    const auto found = m_known.constFind(id);
    return found == m_known.cend() ? nullptr : &*found;
}

Result<> AffiliateImport::take(const CsvRow &row)
{
    if (m_mapper.isLeftOut(row)) {
        ++m_summary.counts().skipped;
        return {};
    }
    if (!m_mapper.isRegular(row))
        return reject(row, m_mapper.error());
    const Affiliate *known = findKnown(row);
    Affiliate affiliate = known ? *known : Affiliate();
    QList<AffiliateCode> codes;
    if (!readFields(row, affiliate) || !readClass(row, affiliate) || !readCodes(row, affiliate.id, codes))
        return reject(row, m_error);
    if (known && sameFields(*known, affiliate) && codes.isEmpty()) {
        ++m_summary.counts().unchanged;
        return {};
    }
    const Result<> saved = save(known, affiliate, codes);
    // What the repository refuses by its rules is this row's fault, not the file's.
    if (!saved && (saved.error().code == ErrorCode::InvalidInput || saved.error().code == ErrorCode::Conflict))
        return reject(row, saved.error().message);
    return saved;
}

bool AffiliateImport::readFields(const CsvRow &row, Affiliate &affiliate)
{
    const auto set = [&](Field field, QString &into) {
        if (const QString value = text(row, field); !value.isEmpty())
            into = value;
    };
    if (const QString name = nameIn(row); !name.isEmpty() && (name != text(row, Field::AffiliateEmail) || affiliate.name.isEmpty()))
        affiliate.name = name;
    set(Field::AffiliateEmail, affiliate.email);
    set(Field::AffiliateCompany, affiliate.company);
    set(Field::AffiliateWebsite, affiliate.website);
    if (affiliate.name.isEmpty() || affiliate.name.size() > 200) {
        m_error = affiliate.name.isEmpty() ? Text::tr("The name is missing.") : Text::tr("The name is longer than 200 characters.");
        return false;
    }
    if (!affiliate.email.isEmpty() && emailKey(affiliate.email).isEmpty()) {
        m_error = Text::tr("“%1” is not an e-mail address.").arg(affiliate.email);
        return false;
    }
    if (const QString country = text(row, Field::AffiliateCountry); !country.isEmpty()) {
        affiliate.country = countryCode(country);
        if (affiliate.country.isEmpty()) {
            m_error = Text::tr("The country “%1” is not known. Use its two-letter code.").arg(country);
            return false;
        }
    }
    if (!text(row, Field::AffiliateJoined).isEmpty()) {
        BusinessClock::Moment moment;
        if (!m_mapper.readDay(row, Field::AffiliateJoined, moment)) {
            m_error = m_mapper.error();
            return false;
        }
        affiliate.joined = fromEpochDay(moment.day);
    }
    return true;
}

bool AffiliateImport::readClass(const CsvRow &row, Affiliate &affiliate)
{
    if (const QString kind = text(row, Field::AffiliateKind).toLower(); !kind.isEmpty()) {
        const std::optional<AffiliateKind> found = fromStoredText<AffiliateKind>(kind);
        if (!found) {
            m_error = Text::tr("The kind “%1” is not known. Use content, creator, coupon, cashback, email, comparison, community or other.")
                          .arg(kind);
            return false;
        }
        affiliate.kind = *found;
    }
    if (const QString status = text(row, Field::AffiliateStatus).toLower(); !status.isEmpty()) {
        std::optional<AffiliateStatus> found = fromStoredText<AffiliateStatus>(status);
        if (!found && statusWords().contains(status))
            found = statusWords().value(status);
        if (!found) {
            m_error = Text::tr("The status “%1” is not known. Use applied, active, paused, ended or rejected.").arg(status);
            return false;
        }
        affiliate.status = *found;
    }
    if (const QString tier = text(row, Field::AffiliateTier); !tier.isEmpty()) {
        affiliate.tier = m_tiers.value(foldForSearch(tier));
        if (!affiliate.tier.isValid()) {
            m_error = Text::tr("There is no tier “%1”. Add it to the program or correct its name.").arg(tier);
            return false;
        }
    }
    if (const QStringList tags = listOf(text(row, Field::AffiliateTags)); !tags.isEmpty()) {
        for (const QString &tag : tags) {
            if (!affiliate.tags.contains(tag, Qt::CaseInsensitive))
                affiliate.tags << tag;
        }
        affiliate.tags.sort(Qt::CaseInsensitive);
    }
    return true;
}

bool AffiliateImport::readCodes(const CsvRow &row, AffiliateId owner, QList<AffiliateCode> &codes)
{
    for (const auto &[field, kind] :
         {std::pair(Field::AffiliateCode, CodeKind::Referral), std::pair(Field::AffiliateNetworkId, CodeKind::NetworkId),
          std::pair(Field::AffiliateCoupon, CodeKind::Coupon)}) {
        for (const QString &code : listOf(text(row, field))) {
            const auto taken = m_ownerOfCode.constFind(codeId(kind, code));
            if (taken != m_ownerOfCode.cend() && *taken != owner) {
                m_error = Text::tr("The code %1 belongs to %2 already.").arg(code, m_known.value(*taken).name);
                return false;
            }
            if (code.size() > 200) {
                m_error = Text::tr("A code is longer than 200 characters.");
                return false;
            }
            if (taken == m_ownerOfCode.cend())
                codes.append({{}, owner, kind, code, {}, {}});
        }
    }
    return true;
}

Result<> AffiliateImport::save(const Affiliate *known, Affiliate affiliate, const QList<AffiliateCode> &codes)
{
    QByteArray before;
    if (known) {
        const Result<QByteArray> state = affiliateState(m_database, known->id);
        if (!state)
            return fail(state);
        before = *state;
        if (const Result<> updated = m_affiliates.update(affiliate); !updated)
            return updated;
    } else {
        const Result<AffiliateId> id = m_affiliates.insert(affiliate);
        if (!id)
            return fail(id);
        affiliate.id = *id;
    }
    ++(known ? m_summary.counts().updated : m_summary.counts().added);
    for (AffiliateCode code : codes) {
        code.affiliate = affiliate.id;
        if (const Result<AffiliateCodeId> added = m_affiliates.insertCode(code); !added)
            return fail(ErrorCode::Internal, added.error().message, added.error().detail);
        m_ownerOfCode.insert(codeId(code.kind, code.code), affiliate.id);
    }
    m_known.insert(affiliate.id, affiliate);
    if (const QString key = emailKey(affiliate.email); !key.isEmpty())
        m_byEmail.insert(key, affiliate.id);
    m_byName.insert(foldForSearch(affiliate.name), affiliate.id);
    const Result<QByteArray> after = affiliateState(m_database, affiliate.id);
    if (!after)
        return fail(after);
    return m_store.keepAffiliate(affiliate.id, before, *after);
}

} // namespace laurel
