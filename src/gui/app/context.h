#pragma once

#include "core/id.h"
#include "storage/conversionrepository.h"

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace laurel {

class Session;

/// The pages of the window, in the order of the sidebar.
enum class PageId { Today, Affiliates, Plans, Performance, Sales, Feedback, Rewards, Payouts, Imports, Reports };

/// How one page leads to another. The main window implements it.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void showPage(PageId page) = 0;
    /// The Affiliates page with that profile open.
    virtual void showAffiliate(AffiliateId affiliate) = 0;
    /// The Sales page with that filter; its period replaces none of the header's when empty.
    virtual void showSales(const ConversionFilter &filter) = 0;
    /// The Feedback page with that affiliate's text.
    virtual void showFeedback(AffiliateId affiliate) = 0;
    /// The import wizard; with no files it asks for them.
    virtual void importFiles(const QStringList &paths) = 0;
};

/// A question that must be decided before going on. The button carries the verb.
struct Question
{
    QString title;
    QString text; ///< plain text
    QString acceptText;
    bool destructive = false;
};

/// Everything modal that the window asks: files and decisions. A test answers in its place.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Empty when the user cancelled.
    [[nodiscard]] virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString openFolder(QWidget *parent, const QString &title) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) = 0;
    [[nodiscard]] virtual bool confirm(QWidget *parent, const Question &question) = 0;
};

/// What a page needs from the window around it.
struct PageContext
{
    Session &session;
    Navigator &navigator;
    Prompts &prompts;
};

} // namespace laurel
