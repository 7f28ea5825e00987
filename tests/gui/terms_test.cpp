#include "gui/dialogs/termsdialog.h"
#include "support/testsupport.h"

#include <QCheckBox>
#include <QComboBox>

namespace laurel::test {

/// What the dialog of the program's terms shows and gives back.
class TermsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoseSalesAre_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<bool>("lifetime");
        QTest::newRow("coupon first") << int(AttributionRule::CouponFirst) << false;
        QTest::newRow("link first") << int(AttributionRule::LinkFirst) << true;
        QTest::newRow("shared") << int(AttributionRule::Shared) << true;
    }

    void saysWhoseSalesAre()
    {
        QFETCH(const int, rule);
        QFETCH(const bool, lifetime);
        ProgramInfo info;
        info.name = QStringLiteral("Shop");
        info.currency = *Currency::fromCode(u"EUR");
        info.payoutThreshold = Money(0, info.currency);
        info.attributionRule = AttributionRule(rule);
        info.lifetimeCustomers = lifetime;
        TermsDialog dialog(info);
        QCOMPARE(dialog.info(), info);

        auto *attribution = dialog.findChild<QComboBox *>(QStringLiteral("attributionBox"));
        QCOMPARE(attribution->count(), 3);
        attribution->setCurrentIndex(int(AttributionRule::Shared));
        dialog.findChild<QCheckBox *>(QStringLiteral("lifetimeBox"))->click();
        info.attributionRule = AttributionRule::Shared;
        info.lifetimeCustomers = !lifetime;
        QCOMPARE(dialog.info(), info);
    }
};

} // namespace laurel::test

QTEST_MAIN(laurel::test::TermsTest)
#include "terms_test.moc"
