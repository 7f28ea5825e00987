#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SqlError)
};

/// What the guards of the schema say when they refuse a change, in words; empty for another refusal.
QString guardText(const QString &detail)
{
    const auto says = [&detail](const char *word) { return detail.contains(QLatin1String(word)); };
    if (says("paid_is_final"))
        return Text::tr("A commission that has been paid is never changed. Correct it with a new commission instead.");
    if (says("not_in_payout"))
        return Text::tr("A commission is paid by a payout alone. Create one, and mark its payment as paid.");
    if (says("in_payout"))
        return Text::tr("This commission is in a payout, which froze it. Void its payment first, or wait until it is paid.");
    if (says("payout_is_kept"))
        return Text::tr("A payout stays as it was created. Void the payments that are wrong and create a new one.");
    if (says("payment_has_ended"))
        return Text::tr("This payment was paid, failed or voided already; that is final. Look at the payout again.");
    if (says("payment_is_not_whole"))
        return Text::tr("The commissions of this payment no longer make up its amount, so it cannot be marked as paid. Void it and create "
                        "a new payout.");
    if (says("not_to_be_paid"))
        return Text::tr("Only approved commissions of the affiliate, in the payment's currency, can be paid. Look at what is owed again.");
    if (says("decision_is_kept") || says("history_is_kept"))
        return Text::tr("What was decided and how it was before is kept, so that a commission can be explained later.");
    if (says("variance_unexplained"))
        return Text::tr("A comparison with another system's commissions differs, and nobody has said why. Explain it before you pay.");
    if (says("reconciliation_is_kept"))
        return Text::tr("A comparison is never changed or removed, and is explained once. Compare again instead.");
    if (says("audit_is_kept"))
        return Text::tr("The record of changes can only grow. Nothing in it is changed or removed.");
    if (says("invoice_"))
        return Text::tr("An invoice is for a payment that was made, one for each, and is never changed or removed.");
    return {};
}

Error constraintError(int extendedCode, const QString &detail)
{
    if (detail.contains(QLatin1String("code_taken")))
        return {ErrorCode::Conflict,
                Text::tr("Another affiliate already holds this code in that period. End it there first, or choose "
                         "another period."),
                detail};
    if (const QString guard = guardText(detail); !guard.isEmpty())
        return {ErrorCode::RefusedByRule, guard, detail};

    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {ErrorCode::Conflict, Text::tr("There is one like this already. Choose another name."), detail};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {ErrorCode::RefusedByRule,
                Text::tr("Something else in the program still refers to this. Change that first."), detail};
    default:
        return {ErrorCode::InvalidInput,
                Text::tr("A value is outside of what the program file accepts. Check what you entered."), detail};
    }
}

Error readOnlyError(int extendedCode, const QString &detail)
{
    switch (extendedCode) {
    case SQLITE_READONLY_DBMOVED:
        return {
            ErrorCode::ChangedOnDisk,
            Text::tr(
                "The program file was moved or replaced by another program. Nothing was written. Open the file again."),
            detail};
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
        return {
            ErrorCode::ReadOnly,
            Text::tr(
                "The program was interrupted while it was writing, and the rest of that has to be undone first, but "
                "the file "
                "cannot be written here. Copy it together with the file beside it whose name ends in \"-journal\" to a "
                "folder that can be written, and open it there."),
            detail};
    default:
        return {ErrorCode::ReadOnly,
                Text::tr("The program file cannot be written. Check its permissions and those of its folder."), detail};
    }
}

Error ioError(int extendedCode, const QString &detail)
{
    if (extendedCode == SQLITE_CANTOPEN_SYMLINK)
        return {ErrorCode::NotOurs, Text::tr("The name is a link to another file. Open that file itself."), detail};
    if ((extendedCode & 0xff) == SQLITE_CANTOPEN)
        return {ErrorCode::Io,
                Text::tr("The program file, or the journal beside it, could not be opened. Check that its folder "
                         "exists and can be "
                         "written."),
                detail};
    return {ErrorCode::Io,
            Text::tr("The disk reported an error while the program file was being read or written. The last change was "
                     "not saved. "
                     "Check the disk and try again."),
            detail};
}

} // namespace

Error sqlError(int extendedCode, const char *detail)
{
    const QString log = QStringLiteral("%1: %2").arg(extendedCode).arg(QString::fromUtf8(detail));
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                Text::tr("The program file is in use by another program. Wait a moment and try again."), log};
    case SQLITE_FULL:
        return {ErrorCode::NoSpace, Text::tr("The disk is full. Nothing was changed. Free some space and try again."),
                log};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, Text::tr("The program file is damaged. Restore the latest backup."), log};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnlyError(extendedCode, log);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ioError(extendedCode, log);
    case SQLITE_CONSTRAINT:
        return constraintError(extendedCode, log);
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput, Text::tr("A text or file is too large for the program file."), log};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, Text::tr("Cancelled. Nothing was changed."), log};
    default:
        return {ErrorCode::Internal,
                Text::tr("The program file could not be used because of an error in Laurel. Nothing was changed."),
                log};
    }
}

Error sqlError(sqlite3 *handle) { return sqlError(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle)); }

} // namespace laurel
