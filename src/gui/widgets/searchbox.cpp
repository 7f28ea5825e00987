#include "gui/widgets/searchbox.h"

#include "core/textfold.h"
#include "gui/app/session.h"
#include "gui/theme/theme.h"
#include "gui/widgets/sidebar.h"
#include "storage/affiliaterepository.h"

#include <QAction>
#include <QCompleter>
#include <QStandardItemModel>

namespace laurel {

namespace {

constexpr int mostHits = 12;
enum Role { PageRole = Qt::UserRole + 1, AffiliateRole, OrderRole };

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent), m_model(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Find an affiliate, order or page (Ctrl+K)"));
    setAccessibleName(tr("Find"));
    setClearButtonEnabled(true);
    setMinimumWidth(300);
    // The action is a button to a screen reader, and needs a name.
    addAction(Theme::icon(QStringLiteral("edit-find")), LeadingPosition)->setText(tr("Find"));
    auto *completer = new QCompleter(m_model, this);
    // The model is filtered here (accent-blind, grouped); the completer only shows it.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostHits);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::filter);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchBox::open, Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0 && !text().isEmpty())
            open(m_model->index(0, 0));
    });
    setEnabled(false);
}

void SearchBox::setSession(Session *session, Navigator *navigator)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_navigator = navigator;
    clear();
    setEnabled(session);
    if (!session)
        return;
    connect(session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.testFlag(ChangeSet::Affiliates))
            loadAffiliates();
    });
    loadAffiliates();
}

void SearchBox::loadAffiliates()
{
    m_session->jobs().read([](Database &database) { return AffiliateRepository(database).list(); }, this,
                           [this](const Result<QList<Affiliate>> &affiliates) {
                               if (!affiliates)
                                   return; // the page that shows affiliates says why
                               m_affiliates.clear();
                               m_names.clear();
                               for (const Affiliate &affiliate : *affiliates) {
                                   m_affiliates.append({foldForSearch(affiliate.name + QLatin1Char(' ') + affiliate.company), affiliate.id});
                                   m_names.append(affiliate.name);
                               }
                           });
}

void SearchBox::filter(const QString &text)
{
    m_model->clear();
    const QString wanted = foldForSearch(text.trimmed());
    if (wanted.isEmpty())
        return;
    const auto add = [this](const QString &title, const QString &iconName, int role, const QVariant &value) {
        auto *item = new QStandardItem(Theme::icon(iconName), title);
        item->setData(value, role);
        m_model->appendRow(item);
    };
    for (qsizetype i = 0; i < m_affiliates.size() && m_model->rowCount() < mostHits - 2; ++i) {
        if (m_affiliates.at(i).first.contains(wanted))
            add(m_names.at(i), QStringLiteral("user"), AffiliateRole, m_affiliates.at(i).second.value());
    }
    for (int page = 0; page <= int(PageId::Reports); ++page) {
        const QString name = Sidebar::pageName(PageId(page));
        if (foldForSearch(name).startsWith(wanted))
            add(name, Sidebar::pageIconName(PageId(page)), PageRole, page);
    }
    add(tr("Order or code “%1”").arg(text.trimmed()), QStringLiteral("view-financial-list"), OrderRole, text.trimmed());
}

void SearchBox::open(const QModelIndex &index)
{
    if (!m_navigator || !index.isValid())
        return;
    const QVariant affiliate = index.data(AffiliateRole);
    const QVariant page = index.data(PageRole);
    const QString order = index.data(OrderRole).toString();
    clear();
    if (affiliate.isValid()) {
        m_navigator->showAffiliate(AffiliateId(affiliate.toLongLong()));
    } else if (page.isValid()) {
        m_navigator->showPage(PageId(page.toInt()));
    } else {
        ConversionFilter filter;
        filter.text = order;
        m_navigator->showSales(filter);
    }
}

} // namespace laurel
