#pragma once

#include "gui/pages/affiliates/affiliatedata.h"

#include <QWidget>
#include <memory>

namespace Ui {
class AffiliateProfilePanel;
}

namespace laurel {

class CodeModel;
class CommissionModel;
class EventModel;
class KpiTileWidget;
class TextTableModel;

/// One affiliate beside the list: figures with their course, codes, timeline, commissions.
class AffiliateProfilePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AffiliateProfilePanel(QWidget *parent = nullptr);
    ~AffiliateProfilePanel() override;

    void focusStart();
    void setWritable(bool writable);
    void setProfile(const AffiliateProfile &profile, const DateRange &period, const DateRange &before);

signals:
    void editRequested(const laurel::Affiliate &affiliate);
    void removeRequested(const laurel::AffiliateProfile &profile);
    void feedbackRequested();
    void salesRequested();
    void accountRequested(const laurel::PayoutAccount &account, const QString &name);
    void entryRequested(const laurel::Affiliate &affiliate);
    void entryRemoved(const laurel::CommissionRow &row);
    void noteWritten(const QString &text);
    void eventRemoved(const laurel::AffiliateEvent &event);
    /// To change one; a code without an id is to be added.
    void codeEdited(const laurel::AffiliateCode &code);
    void codeRemoved(const laurel::AffiliateCode &code);

private:
    void connectButtons();
    void refreshButtons();
    void showHeading();
    void showPayouts();
    void showFigures(const DateRange &period, const DateRange &before);
    void writeNote();

    std::unique_ptr<Ui::AffiliateProfilePanel> m_ui;
    AffiliateProfile m_profile;
    CodeModel *m_codes;
    EventModel *m_events;
    CommissionModel *m_commissions;
    TextTableModel *m_payouts;
    QList<KpiTileWidget *> m_tiles;
    bool m_writable = true;
};

} // namespace laurel
