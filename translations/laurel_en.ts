<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AffiliateRepository</name>
    <message numerus="yes">
        <location filename="../src/storage/affiliaterepository.cpp" line="+273"/>
        <source>%n affiliate(s) have the name, e-mail address or code &quot;%1&quot;. Use one that only the affiliate you mean has.</source>
        <translation>
            <numerusform>%n affiliate has the name, e-mail address or code &quot;%1&quot;. Use one that only the affiliate you mean has.</numerusform>
            <numerusform>%n affiliates have the name, e-mail address or code &quot;%1&quot;. Use one that only the affiliate you mean has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <location filename="../src/reports/horizontalchart.cpp" line="+57"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommissionLedger</name>
    <message numerus="yes">
        <location filename="../src/storage/commissionledger.cpp" line="+101"/>
        <source>Say why, in at most %n character(s): the affiliate is told.</source>
        <translation>
            <numerusform>Say why, in at most %n character: the affiliate is told.</numerusform>
            <numerusform>Say why, in at most %n characters: the affiliate is told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommissionText</name>
    <message numerus="yes">
        <location filename="../src/commissions/commissiontext.cpp" line="+82"/>
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>from %Ln order(s)</source>
        <translation>
            <numerusform>from %Ln order</numerusform>
            <numerusform>from %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>only a customer&apos;s first %n payment(s)</source>
        <translation>
            <numerusform>only %n payment of a customer, the first</numerusform>
            <numerusform>only a customer&apos;s first %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>for %n month(s) from a customer&apos;s first payment</source>
        <translation>
            <numerusform>for %n month from a customer&apos;s first payment</numerusform>
            <numerusform>for %n months from a customer&apos;s first payment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%1 after a customer&apos;s first %n payment(s)</source>
        <translation>
            <numerusform>%1 after %n payment of a customer</numerusform>
            <numerusform>%1 after a customer&apos;s first %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+112"/>
        <source>%1 is %2 for each of %n item(s), by the rule “%3” in version %4.</source>
        <extracomment>%1 amount, %2 amount for one item, %3 the rule&apos;s terms, %4 number of the version</extracomment>
        <translation>
            <numerusform>%1 is %2 for %n item, by the rule “%3” in version %4.</numerusform>
            <numerusform>%1 is %2 for each of %n items, by the rule “%3” in version %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message numerus="yes">
        <location filename="../src/gui/commands/decisionstep.cpp" line="+26"/>
        <source>%Ln commission(s) of %1 approved</source>
        <translation>
            <numerusform>%Ln commission of %1 approved</numerusform>
            <numerusform>%Ln commissions of %1 approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln commission(s) of %1 put on hold</source>
        <translation>
            <numerusform>%Ln commission of %1 put on hold</numerusform>
            <numerusform>%Ln commissions of %1 put on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln commission(s) of %1 released</source>
        <translation>
            <numerusform>%Ln commission of %1 released</numerusform>
            <numerusform>%Ln commissions of %1 released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln commission(s) of %1 rejected</source>
        <translation>
            <numerusform>%Ln commission of %1 rejected</numerusform>
            <numerusform>%Ln commissions of %1 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln commission(s) of %1 opened again</source>
        <translation>
            <numerusform>%Ln commission of %1 opened again</numerusform>
            <numerusform>%Ln commissions of %1 opened again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>%Ln were decided on since, paid or put into a payout, and stay as they are.</source>
        <translation>
            <numerusform>%Ln was decided on since, paid or put into a payout, and stays as it is.</numerusform>
            <numerusform>%Ln were decided on since, paid or put into a payout, and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln commission(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln commission is as it was before.</numerusform>
            <numerusform>%Ln commissions are as they were before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message numerus="yes">
        <location filename="../src/advice/feedbackgoal.cpp" line="+79"/>
        <source>A good next goal: at most %1 refunds in %2.</source>
        <translation>
            <numerusform>A good next goal: at most %1 refund in %2.</numerusform>
            <numerusform>A good next goal: at most %1 refunds in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>A good next goal: %1 clicks in %2.</source>
        <translation>
            <numerusform>A good next goal: %1 click in %2.</numerusform>
            <numerusform>A good next goal: %1 clicks in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>A good next goal: back to %1 sales in %2.</source>
        <translation>
            <numerusform>A good next goal: back to %1 sale in %2.</numerusform>
            <numerusform>A good next goal: back to %1 sales in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>A good next goal: %1 sales in %2.</source>
        <translation>
            <numerusform>A good next goal: %1 sale in %2.</numerusform>
            <numerusform>A good next goal: %1 sales in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/advice/feedbacklever.cpp" line="+48"/>
        <source>The interest is there (%1 clicks), only the sale is still missing. %2</source>
        <translation>
            <numerusform>The interest is there (%1 click), only the sale is still missing. %2</numerusform>
            <numerusform>The interest is there (%1 clicks), only the sale is still missing. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>The interest is there, and there is room for more: %1 of %2 clicks (%3) became a sale. %4</source>
        <translation>
            <numerusform>The interest is there, and there is room for more: %1 of %2 clicks (%3) became a sale. %4</numerusform>
            <numerusform>The interest is there, and there is room for more: %1 of %2 clicks (%3) became a sale. %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+61"/>
        <source>One thing stands out: %1 of %2 sales (%3) were refunded, more than usual. A word on whom the product suits, and whom it does not, helps people choose what they will keep.</source>
        <translation>
            <numerusform>One thing stands out: %1 of %2 sales (%3) was refunded, more than usual. A word on whom the product suits, and whom it does not, helps people choose what they will keep.</numerusform>
            <numerusform>One thing stands out: %1 of %2 sales (%3) were refunded, more than usual. A word on whom the product suits, and whom it does not, helps people choose what they will keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/advice/feedbackpraise.cpp" line="+80"/>
        <source>You brought %1 sales.</source>
        <translation>
            <numerusform>You brought %1 sale.</numerusform>
            <numerusform>You brought %1 sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>You brought %1 sales, worth %2.</source>
        <translation>
            <numerusform>You brought %1 sale, worth %2.</numerusform>
            <numerusform>You brought %1 sales, worth %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>You made your first %1 sales with us.</source>
        <translation>
            <numerusform>You made your first %1 sale with us.</numerusform>
            <numerusform>You made your first %1 sales with us.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>You are back with %1 sales, after none in %2.</source>
        <translation>
            <numerusform>You are back with %1 sale, after none in %2.</numerusform>
            <numerusform>You are back with %1 sales, after none in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%1 of %2 clicks (%3) became a sale, clearly above the average of all partners.</source>
        <translation>
            <numerusform>%1 of %2 clicks (%3) became a sale, clearly above the average of all partners.</numerusform>
            <numerusform>%1 of %2 clicks (%3) became a sale, clearly above the average of all partners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Not one of your %1 sales was refunded, so people like what you recommend.</source>
        <translation>
            <numerusform>Not one of your %1 sales was refunded, so people like what you recommend.</numerusform>
            <numerusform>Not one of your %1 sales was refunded, so people like what you recommend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Refunds are rare with you (%1 of %2 sales), so people like what you recommend.</source>
        <translation>
            <numerusform>Refunds are rare with you (%1 of %2 sales), so people like what you recommend.</numerusform>
            <numerusform>Refunds are rare with you (%1 of %2 sales), so people like what you recommend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>You brought %1 new leads.</source>
        <translation>
            <numerusform>You brought %1 new lead.</numerusform>
            <numerusform>You brought %1 new leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Your links were clicked %1 times, after %2 in %3, so your work reaches more people.</source>
        <translation>
            <numerusform>Your links were clicked %1 time, after %2 in %3, so your work reaches more people.</numerusform>
            <numerusform>Your links were clicked %1 times, after %2 in %3, so your work reaches more people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Your links were clicked %1 times, and I see the work behind that.</source>
        <translation>
            <numerusform>Your links were clicked %1 time, and I see the work behind that.</numerusform>
            <numerusform>Your links were clicked %1 times, and I see the work behind that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>These %1 sales are the most you had in a month for a year.</source>
        <translation>
            <numerusform>This %1 sale is the most you had in a month for a year.</numerusform>
            <numerusform>These %1 sales are the most you had in a month for a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>With %1 in net sales you are number %2 of %3 partners.</source>
        <translation>
            <numerusform>With %1 in net sales you are number %2 of %3 partners.</numerusform>
            <numerusform>With %1 in net sales you are number %2 of %3 partners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>You brought %1 sales, after %2 in %3.</source>
        <translation>
            <numerusform>You brought %1 sale, after %2 in %3.</numerusform>
            <numerusform>You brought %1 sales, after %2 in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>You kept your level: %1 sales, after %2 in %3.</source>
        <translation>
            <numerusform>You kept your level: %1 sale, after %2 in %3.</numerusform>
            <numerusform>You kept your level: %1 sales, after %2 in %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBatchText</name>
    <message numerus="yes">
        <location filename="../src/gui/models/importbatchtext.cpp" line="+92"/>
        <location line="+12"/>
        <source>%Ln conversion(s)</source>
        <translation>
            <numerusform>%Ln conversion</numerusform>
            <numerusform>%Ln conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-10"/>
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln sale</numerusform>
            <numerusform>%Ln sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln day(s) of clicks</source>
        <translation>
            <numerusform>%Ln day of clicks</numerusform>
            <numerusform>%Ln days of clicks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln affiliate(s)</source>
        <translation>
            <numerusform>%Ln affiliate</numerusform>
            <numerusform>%Ln affiliates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln payout</numerusform>
            <numerusform>%Ln payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln day(s) of exchange rates</source>
        <translation>
            <numerusform>%Ln day of exchange rates</numerusform>
            <numerusform>%Ln days of exchange rates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceDocument</name>
    <message numerus="yes">
        <location filename="../src/reports/invoicedocument.cpp" line="+32"/>
        <source>%n commission(s) of the affiliate program “%1”, as listed in statement %2</source>
        <translation>
            <numerusform>%n commission of the affiliate program “%1”, as listed in statement %2</numerusform>
            <numerusform>%n commissions of the affiliate program “%1”, as listed in statement %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobPace</name>
    <message numerus="yes">
        <location filename="../src/gui/jobs/jobpace.cpp" line="+31"/>
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaurelCli</name>
    <message numerus="yes">
        <location filename="../app/laurel-cli/commands/importcommands.cpp" line="+131"/>
        <source>Read “%1”, one of %n tables; name another with --part.</source>
        <translation>
            <numerusform>Read “%1”, the one table of %n; name another with --part.</numerusform>
            <numerusform>Read “%1”, one of %n tables; name another with --part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/laurel-cli/commands/bonuscommands.cpp" line="+215"/>
        <source>%n bonus(es) given.</source>
        <translation>
            <numerusform>%n bonus given.</numerusform>
            <numerusform>%n bonuses given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/laurel-cli/commands/decisioncommands.cpp" line="+75"/>
        <source>%n commission(s), %1. To take it back: commission undo %2.</source>
        <translation>
            <numerusform>%n commission, %1. To take it back: commission undo %2.</numerusform>
            <numerusform>%n commissions, %1. To take them back: commission undo %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n commission(s) were decided on since, paid or put into a payout; they stay as they are.</source>
        <translation>
            <numerusform>%n commission was decided on since, paid or put into a payout; it stays as it is.</numerusform>
            <numerusform>%n commissions were decided on since, paid or put into a payout; they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="+69"/>
        <source>%n conversion(s) would earn otherwise. Nothing was changed.</source>
        <translation>
            <numerusform>%n conversion would earn otherwise. Nothing was changed.</numerusform>
            <numerusform>%n conversions would earn otherwise. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n conversion(s) earn otherwise now.</source>
        <translation>
            <numerusform>%n conversion earns otherwise now.</numerusform>
            <numerusform>%n conversions earn otherwise now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n conversion(s) stay as they are: something of them is in a payout or paid.</source>
        <translation>
            <numerusform>%n conversion stays as it is: something of it is in a payout or paid.</numerusform>
            <numerusform>%n conversions stay as they are: something of them is in a payout or paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/laurel-cli/commands/statementcommands.cpp" line="+121"/>
        <source>Cancelled after %n of the statements.</source>
        <translation>
            <numerusform>Cancelled after %n of the statements.</numerusform>
            <numerusform>Cancelled after %n of the statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Wrote %n statement(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n statement to %1.</numerusform>
            <numerusform>Wrote %n statements to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+83"/>
        <source>Wrote %n invoice(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n invoice to %1.</numerusform>
            <numerusform>Wrote %n invoices to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/laurel-cli/commands/payoutruncommands.cpp" line="+132"/>
        <source>%1 to %n affiliate(s) on %2, for sales until %3.</source>
        <translation>
            <numerusform>%1 to %n affiliate on %2, for sales until %3.</numerusform>
            <numerusform>%1 to %n affiliates on %2, for sales until %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/laurel-cli/commands/payoutview.cpp" line="+61"/>
        <source>Written at %1: %2, %n payment(s)</source>
        <translation>
            <numerusform>Written at %1: %2, %n payment</numerusform>
            <numerusform>Written at %1: %2, %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/laurel-cli/commands/reconciliationview.cpp" line="+69"/>
        <source>The file has several lines for %n sale(s); they were summed.</source>
        <translation>
            <numerusform>The file has several lines for %n sale; they were summed.</numerusform>
            <numerusform>The file has several lines for %n sales; they were summed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutFile</name>
    <message numerus="yes">
        <location filename="../src/commissions/iban.cpp" line="+209"/>
        <source>“%1” is not as long as an IBAN of %2, which has %n character(s).</source>
        <extracomment>%1 an IBAN, %2 letters of a country</extracomment>
        <translation>
            <numerusform>“%1” is not as long as an IBAN of %2, which has %n character.</numerusform>
            <numerusform>“%1” is not as long as an IBAN of %2, which has %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/commissions/payoutfile.cpp" line="+271"/>
        <source>No file was written: %n thing(s) must be put right first. %1</source>
        <extracomment>%1 the first of the reasons</extracomment>
        <translation>
            <numerusform>No file was written: %n thing must be put right first. %1</numerusform>
            <numerusform>No file was written: %n things must be put right first. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutRepository</name>
    <message numerus="yes">
        <location filename="../src/storage/payoutrepository.cpp" line="+165"/>
        <source>Say why, in at most %n character(s): it is kept with the payment.</source>
        <translation>
            <numerusform>Say why, in at most %n character: it is kept with the payment.</numerusform>
            <numerusform>Say why, in at most %n characters: it is kept with the payment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutService</name>
    <message numerus="yes">
        <location filename="../src/commissions/payoutservice.cpp" line="+162"/>
        <source>%n of these payment(s) stand in a file already, so none was written. Whoever sends both files pays twice.</source>
        <translation>
            <numerusform>%n of these payments stands in a file already, so none was written. Whoever sends both files pays twice.</numerusform>
            <numerusform>%n of these payments stand in a file already, so none was written. Whoever sends both files pays twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutsPage</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/payoutsdata.cpp" line="+45"/>
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+79"/>
        <source>Payout %1 was created with %Ln payment(s) of %2.</source>
        <translation>
            <numerusform>Payout %1 was created with %Ln payment of %2.</numerusform>
            <numerusform>Payout %1 was created with %Ln payments of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%Ln payment(s) marked as paid</source>
        <translation>
            <numerusform>%Ln payment marked as paid</numerusform>
            <numerusform>%Ln payments marked as paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/plans/plansdata.cpp" line="+198"/>
        <source>%Ln bonus(es) given; they go into the next payout</source>
        <translation>
            <numerusform>%Ln bonus given; it goes into the next payout</numerusform>
            <numerusform>%Ln bonuses given; they go into the next payout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileMatcher</name>
    <message numerus="yes">
        <location filename="../src/importing/profileguess.cpp" line="+94"/>
        <source>%n column(s) have a title that is known.</source>
        <translation>
            <numerusform>%n column has a title that is known.</numerusform>
            <numerusform>%n columns have a title that is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/importing/profilematcher.cpp" line="+43"/>
        <source>All %n column(s) of %1 are there.</source>
        <translation>
            <numerusform>All %n column of %1 are there.</numerusform>
            <numerusform>All %n columns of %1 are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramReport</name>
    <message numerus="yes">
        <location filename="../src/reports/programreport.cpp" line="+106"/>
        <source>%n active affiliate(s) had neither clicks nor sales in either period.</source>
        <translation>
            <numerusform>%n active affiliate had neither clicks nor sales in either period.</numerusform>
            <numerusform>%n active affiliates had neither clicks nor sales in either period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
        <source>Laurel has %n more suggestion(s) on its page Rewards.</source>
        <translation>
            <numerusform>Laurel has %n more suggestion on its page Rewards.</numerusform>
            <numerusform>Laurel has %n more suggestions on its page Rewards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateImport</name>
    <message numerus="yes">
        <location filename="../src/importing/rateimport.cpp" line="+195"/>
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n rate</numerusform>
            <numerusform>%n rates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reassignment</name>
    <message numerus="yes">
        <location filename="../src/importing/reassignment.cpp" line="+246"/>
        <source>Say why, in at most %n character(s): it is kept with the step.</source>
        <translation>
            <numerusform>Say why, in at most %n character: it is kept with the step.</numerusform>
            <numerusform>Say why, in at most %n characters: it is kept with the step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message numerus="yes">
        <location filename="../src/commissions/reconciliationtext.cpp" line="+165"/>
        <source>The sum of %n lines of the file.</source>
        <translation>
            <numerusform>The sum of %n line of the file.</numerusform>
            <numerusform>The sum of %n lines of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconciliationRepository</name>
    <message numerus="yes">
        <location filename="../src/storage/reconciliationrepository.cpp" line="+331"/>
        <source>Say why they differ, in at most %n character(s): it is kept with the comparison.</source>
        <translation>
            <numerusform>Say why they differ, in at most %n character: it is kept with the comparison.</numerusform>
            <numerusform>Say why they differ, in at most %n characters: it is kept with the comparison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message numerus="yes">
        <location filename="../src/reports/reportparts.cpp" line="+208"/>
        <source>%1 from %n sale(s)</source>
        <translation>
            <numerusform>%1 from %n sale</numerusform>
            <numerusform>%1 from %n sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rewards</name>
    <message numerus="yes">
        <location filename="../src/advice/carerules.cpp" line="+64"/>
        <source>%1 of %2 sales (%3) were refunded, against %4 with the others, so it is worth a look together at what buyers expect.</source>
        <translation>
            <numerusform>%1 of %2 sales (%3) was refunded, against %4 with the others, so it is worth a look together at what buyers expect.</numerusform>
            <numerusform>%1 of %2 sales (%3) were refunded, against %4 with the others, so it is worth a look together at what buyers expect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%1 of %2 clicks (%3) became a sale, against %4 with the others, so page and offer may not fit yet.</source>
        <translation>
            <numerusform>%1 of %2 clicks (%3) became a sale, against %4 with the others, so page and offer may not fit yet.</numerusform>
            <numerusform>%1 of %2 clicks (%3) became a sale, against %4 with the others, so page and offer may not fit yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>There were %1 sales in the year before and none in %2, where about %3 would have been usual.</source>
        <translation>
            <numerusform>There was %1 sale in the year before and none in %2, where about %3 would have been usual.</numerusform>
            <numerusform>There were %1 sales in the year before and none in %2, where about %3 would have been usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/advice/rewardrules.cpp" line="+106"/>
        <source>%1 of %2 clicks became a sale, clearly more than with the others, and %3 of the partners&apos; net sales come from here.</source>
        <translation>
            <numerusform>%1 of %2 clicks became a sale, clearly more than with the others, and %3 of the partners&apos; net sales come from here.</numerusform>
            <numerusform>%1 of %2 clicks became a sale, clearly more than with the others, and %3 of the partners&apos; net sales come from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+98"/>
        <source>These %1 sales are the most in a month for a year.</source>
        <translation>
            <numerusform>This %1 sale is the most in a month for a year.</numerusform>
            <numerusform>These %1 sales are the most in a month for a year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementDocument</name>
    <message numerus="yes">
        <location filename="../src/reports/statementdocument.cpp" line="+76"/>
        <source>%n commission(s)</source>
        <translation>
            <numerusform>%n commission</numerusform>
            <numerusform>%n commissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%n sale(s) came to nothing, as they were cancelled or refunded, and are not listed.</source>
        <translation>
            <numerusform>%n sale came to nothing, as it was cancelled or refunded, and is not listed.</numerusform>
            <numerusform>%n sales came to nothing, as they were cancelled or refunded, and are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedActions</name>
    <message numerus="yes">
        <location filename="../src/advice/suggestedactions.cpp" line="+55"/>
        <source>The last import was %n day(s) ago.</source>
        <translation>
            <numerusform>The last import was %n day ago.</numerusform>
            <numerusform>The last import was %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n line(s) could not be used; each says why.</source>
        <translation>
            <numerusform>%n line could not be used; each says why.</numerusform>
            <numerusform>%n lines could not be used; each says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message numerus="yes">
        <location filename="../src/storage/verifier.cpp" line="+117"/>
        <source>%n sale(s) would not be recognised when imported again.</source>
        <translation>
            <numerusform>%n sale would not be recognised when imported again.</numerusform>
            <numerusform>%n sales would not be recognised when imported again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n customer(s) would not be recognised by their address.</source>
        <translation>
            <numerusform>%n customer would not be recognised by their address.</numerusform>
            <numerusform>%n customers would not be recognised by their address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n sale(s) are not listed with their affiliate.</source>
        <translation>
            <numerusform>%n sale is not listed with its affiliate.</numerusform>
            <numerusform>%n sales are not listed with their affiliate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>The net amount of %n sale(s) is not gross less discount and refund.</source>
        <translation>
            <numerusform>The net amount of %n sale is not gross less discount and refund.</numerusform>
            <numerusform>The net amount of %n sales is not gross less discount and refund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>The first sale of %n customer(s) is not the one recorded as such.</source>
        <translation>
            <numerusform>The first sale of %n customer is not the one recorded as such.</numerusform>
            <numerusform>The first sale of %n customers is not the one recorded as such.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n commission(s) are not what their rate makes of their basis.</source>
        <translation>
            <numerusform>%n commission is not what its rate makes of its basis.</numerusform>
            <numerusform>%n commissions are not what their rate makes of their basis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n commission(s) do not fit their rule.</source>
        <translation>
            <numerusform>%n commission does not fit its rule.</numerusform>
            <numerusform>%n commissions do not fit their rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n commission(s) do not fit their sale.</source>
        <translation>
            <numerusform>%n commission does not fit its sale.</numerusform>
            <numerusform>%n commissions do not fit their sale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>The shares of %n sale(s) do not add up to the whole.</source>
        <translation>
            <numerusform>The shares of %n sale do not add up to the whole.</numerusform>
            <numerusform>The shares of %n sales do not add up to the whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n payment(s) are not what their commissions add up to.</source>
        <translation>
            <numerusform>%n payment is not what its commissions add up to.</numerusform>
            <numerusform>%n payments are not what their commissions add up to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n commission(s) do not fit their payout.</source>
        <translation>
            <numerusform>%n commission does not fit its payout.</numerusform>
            <numerusform>%n commissions do not fit their payouts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n entry (entries) do not say why they are there.</source>
        <translation>
            <numerusform>%n entry does not say why it is there.</numerusform>
            <numerusform>%n entries do not say why they are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n payout(s) made elsewhere do not fit their import.</source>
        <translation>
            <numerusform>%n payout made elsewhere does not fit its import.</numerusform>
            <numerusform>%n payouts made elsewhere do not fit their import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n comparison(s) do not add up.</source>
        <translation>
            <numerusform>%n comparison does not add up.</numerusform>
            <numerusform>%n comparisons do not add up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n exchange rate(s) do not fit their import.</source>
        <translation>
            <numerusform>%n exchange rate does not fit its import.</numerusform>
            <numerusform>%n exchange rates do not fit their import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearTotals</name>
    <message numerus="yes">
        <location filename="../src/reports/yeartotals.cpp" line="+155"/>
        <source>Form 1099-NEC is due for those who were paid %1 or more for their services in %2: %n affiliate(s).</source>
        <translation>
            <numerusform>Form 1099-NEC is due for those who were paid %1 or more for their services in %2: %n affiliate.</numerusform>
            <numerusform>Form 1099-NEC is due for those who were paid %1 or more for their services in %2: %n affiliates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Of %n affiliate(s) it cannot be told for want of exchange rates. Import those of the European Central Bank.</source>
        <translation>
            <numerusform>Of %n affiliate it cannot be told for want of exchange rates. Import those of the European Central Bank.</numerusform>
            <numerusform>Of %n affiliates it cannot be told for want of exchange rates. Import those of the European Central Bank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>From %n affiliate(s) something is missing for it.</source>
        <translation>
            <numerusform>From %n affiliate something is missing for it.</numerusform>
            <numerusform>From %n affiliates something is missing for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::AffiliatesPage</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/affiliates/affiliatespage.cpp" line="+186"/>
        <source>%n affiliate(s)</source>
        <translation>
            <numerusform>%n affiliate</numerusform>
            <numerusform>%n affiliates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::BatchHistory</name>
    <message numerus="yes">
        <location filename="../src/gui/app/batchhistory.cpp" line="+48"/>
        <source>%Ln sale(s) reassigned</source>
        <translation>
            <numerusform>%Ln sale reassigned</numerusform>
            <numerusform>%Ln sales reassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Commissions of %Ln sale(s) computed anew</source>
        <translation>
            <numerusform>Commissions of %Ln sale computed anew</numerusform>
            <numerusform>Commissions of %Ln sales computed anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::BonusRunDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/plans/bonusrundialog.cpp" line="+66"/>
        <source>%Ln bonus(es) were earned in the last periods that are over.</source>
        <translation>
            <numerusform>%Ln bonus was earned in the last periods that are over.</numerusform>
            <numerusform>%Ln bonuses were earned in the last periods that are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Give %Ln bonus(es)</source>
        <translation>
            <numerusform>Give %Ln bonus</numerusform>
            <numerusform>Give %Ln bonuses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ComparePane</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/comparepane.cpp" line="+84"/>
        <source>%Ln line(s) match</source>
        <translation>
            <numerusform>%Ln line matches</numerusform>
            <numerusform>%Ln lines match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln line(s) do not.</source>
        <translation>
            <numerusform>%Ln line does not.</numerusform>
            <numerusform>%Ln lines do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln line(s) of the file could not be read.</source>
        <translation>
            <numerusform>%Ln line of the file could not be read.</numerusform>
            <numerusform>%Ln lines of the file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>For %Ln sale(s) the file has several lines; they were summed.</source>
        <translation>
            <numerusform>For %Ln sale the file has several lines; they were summed.</numerusform>
            <numerusform>For %Ln sales the file has several lines; they were summed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+197"/>
        <source>%Ln line(s) do not match. Each says why.</source>
        <translation>
            <numerusform>%Ln line does not match. It says why.</numerusform>
            <numerusform>%Ln lines do not match. Each says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+48"/>
        <source>%Ln order(s) written to %1. Send the file to the network.</source>
        <translation>
            <numerusform>%Ln order written to %1. Send the file to the network.</numerusform>
            <numerusform>%Ln orders written to %1. Send the file to the network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::CorrectionsDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/imports/correctionsdialog.cpp" line="+44"/>
        <source>&amp;Try %n line(s) again</source>
        <translation>
            <numerusform>&amp;Try %n line again</numerusform>
            <numerusform>&amp;Try %n lines again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::DateRangeDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/dialogs/daterangedialog.cpp" line="+32"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ExplainDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/explaindialog.cpp" line="+26"/>
        <source>%Ln line(s) differ, in all by %1. Why?</source>
        <translation>
            <numerusform>%Ln line differs, in all by %1. Why?</numerusform>
            <numerusform>%Ln lines differ, in all by %1. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::HistoryDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/dialogs/historydialog.cpp" line="+94"/>
        <source>The newest %Ln change(s)</source>
        <translation>
            <numerusform>The newest %Ln change</numerusform>
            <numerusform>The newest %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ImportDetails</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/imports/importdetails.cpp" line="+42"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%Ln refused line(s)</source>
        <translation>
            <numerusform>%Ln refused line</numerusform>
            <numerusform>%Ln refused lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ImportWizardMappingStep</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/imports/importwizardmappingstep.cpp" line="+175"/>
        <source>The first %Ln row(s) can be used.</source>
        <translation>
            <numerusform>The first %Ln row can be used.</numerusform>
            <numerusform>The first %Ln rows can be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ImportWizardReviewStep</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/imports/importwizardreviewstep.cpp" line="+268"/>
        <source>%Ln refund(s) wait for their order: it is not there yet.</source>
        <translation>
            <numerusform>%Ln refund waits for its order: it is not there yet.</numerusform>
            <numerusform>%Ln refunds wait for their orders: they are not there yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln order(s) are left out, as another source seems to know them.</source>
        <translation>
            <numerusform>%Ln order is left out, as another source seems to know it.</numerusform>
            <numerusform>%Ln orders are left out, as another source seems to know them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln order(s) may be known from another source already.</source>
        <translation>
            <numerusform>%Ln order may be known from another source already.</numerusform>
            <numerusform>%Ln orders may be known from another source already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln purchase(s) by the affiliate itself, by e-mail address.</source>
        <translation>
            <numerusform>%Ln purchase by the affiliate itself, by e-mail address.</numerusform>
            <numerusform>%Ln purchases by the affiliate itself, by e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>The first %Ln row(s) of each outcome.</source>
        <translation>
            <numerusform>The first %Ln row of each outcome.</numerusform>
            <numerusform>The first %Ln rows of each outcome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ImportsPage</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/imports/importspage.cpp" line="+237"/>
        <source>Take back the reassignment of %Ln sale(s)? They belong to whom they belonged before.</source>
        <translation>
            <numerusform>Take back the reassignment of %Ln sale? It belongs to whom it belonged before.</numerusform>
            <numerusform>Take back the reassignment of %Ln sales? They belong to whom they belonged before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+98"/>
        <source>%Ln refused line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln refused line written to %1.</numerusform>
            <numerusform>%Ln refused lines written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::MainWindow</name>
    <message numerus="yes">
        <location filename="../src/gui/app/mainwindowprogram.cpp" line="+92"/>
        <source>The program file is sound. %n check(s) passed.</source>
        <translation>
            <numerusform>The program file is sound. %n check passed.</numerusform>
            <numerusform>The program file is sound. %n checks passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::MerchantFileDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/merchantfiledialog.cpp" line="+95"/>
        <source>%Ln order(s) taken back</source>
        <translation>
            <numerusform>%Ln order taken back</numerusform>
            <numerusform>%Ln orders taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln order(s) changed.</source>
        <translation>
            <numerusform>%Ln order changed.</numerusform>
            <numerusform>%Ln orders changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>And %Ln more that this file cannot correct.</source>
        <translation>
            <numerusform>And %Ln more that this file cannot correct.</numerusform>
            <numerusform>And %Ln more that this file cannot correct.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::OwedPane</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/owedpane.cpp" line="+113"/>
        <source>%Ln commission(s) of %1 wait for approval: their hold is over.</source>
        <translation>
            <numerusform>%Ln commission of %1 waits for approval: its hold is over.</numerusform>
            <numerusform>%Ln commissions of %1 wait for approval: their hold is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>to %Ln affiliate(s)</source>
        <translation>
            <numerusform>to %Ln affiliate</numerusform>
            <numerusform>to %Ln affiliates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>of %Ln affiliate(s)</source>
        <translation>
            <numerusform>of %Ln affiliate</numerusform>
            <numerusform>of %Ln affiliates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::PaymentDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/paymentdialog.cpp" line="+39"/>
        <source>%Ln payment(s) of %1</source>
        <translation>
            <numerusform>%Ln payment of %1</numerusform>
            <numerusform>%Ln payments of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Mark %Ln payment(s) as paid</source>
        <translation>
            <numerusform>Mark %Ln payment as paid</numerusform>
            <numerusform>Mark %Ln payments as paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Mark %Ln payment(s) as failed</source>
        <translation>
            <numerusform>Mark %Ln payment as failed</numerusform>
            <numerusform>Mark %Ln payments as failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Void %Ln payment(s)</source>
        <translation>
            <numerusform>Void %Ln payment</numerusform>
            <numerusform>Void %Ln payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::PayoutDetails</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/payoutdetails.cpp" line="+187"/>
        <source>%1 for %Ln payment(s)…</source>
        <comment>kind of file</comment>
        <translation>
            <numerusform>%1 for %Ln payment…</numerusform>
            <numerusform>%1 for %Ln payments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>S&amp;tatements for %Ln payment(s)…</source>
        <translation>
            <numerusform>S&amp;tatement for %Ln payment…</numerusform>
            <numerusform>S&amp;tatements for %Ln payments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Self-billing &amp;invoices for %Ln payment(s)…</source>
        <translation>
            <numerusform>Self-billing &amp;invoice for %Ln payment…</numerusform>
            <numerusform>Self-billing &amp;invoices for %Ln payments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>For the %Ln open payment(s) selected, %1.</source>
        <translation>
            <numerusform>For the %Ln open payment selected, %1.</numerusform>
            <numerusform>For the %Ln open payments selected, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>For all %Ln open payment(s), %1. Select some to act on these only.</source>
        <translation>
            <numerusform>For the %Ln open payment, %1.</numerusform>
            <numerusform>For all %Ln open payments, %1. Select some to act on these only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>No file was written: %Ln thing(s) to mend first.</source>
        <translation>
            <numerusform>No file was written: %Ln thing to mend first.</numerusform>
            <numerusform>No file was written: %Ln things to mend first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>No invoice was written for %Ln payment(s).</source>
        <translation>
            <numerusform>No invoice was written for %Ln payment.</numerusform>
            <numerusform>No invoice was written for %Ln payments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::PayoutPapers</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/payoutpapers.cpp" line="+96"/>
        <source>%Ln statement(s), each in a file of its own: what the affiliate earned and how, what was paid, and what is left.</source>
        <translation>
            <numerusform>%Ln statement, in a file of its own: what the affiliate earned and how, what was paid, and what is left.</numerusform>
            <numerusform>%Ln statements, each in a file of its own: what the affiliate earned and how, what was paid, and what is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Choose the folder for %Ln file(s)</source>
        <translation>
            <numerusform>Choose the folder for %Ln file</numerusform>
            <numerusform>Choose the folder for %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%Ln statement(s) written to %1</source>
        <translation>
            <numerusform>%Ln statement written to %1</numerusform>
            <numerusform>%Ln statements written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+119"/>
        <source>Payout %1: %Ln invoice(s) written to %2.</source>
        <translation>
            <numerusform>Payout %1: %Ln invoice written to %2.</numerusform>
            <numerusform>Payout %1: %Ln invoices written to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln payment(s) got no invoice.</source>
        <translation>
            <numerusform>%Ln payment got no invoice.</numerusform>
            <numerusform>%Ln payments got no invoice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+94"/>
        <source>%Ln of these files are in the folder already: %1.</source>
        <translation>
            <numerusform>%Ln of these files is in the folder already: %1.</numerusform>
            <numerusform>%Ln of these files are in the folder already: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::PayoutsPage</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/payoutspage.cpp" line="+175"/>
        <source>&amp;Create payout of %1 to %Ln affiliate(s)</source>
        <translation>
            <numerusform>&amp;Create payout of %1 to %Ln affiliate</numerusform>
            <numerusform>&amp;Create payout of %1 to %Ln affiliates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%1 to %Ln affiliate(s), to be paid on %2, for sales until %3.</source>
        <translation>
            <numerusform>%1 to %Ln affiliate, to be paid on %2, for sales until %3.</numerusform>
            <numerusform>%1 to %Ln affiliates, to be paid on %2, for sales until %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%1 of %Ln affiliate(s) rolls over.</source>
        <translation>
            <numerusform>%1 of %Ln affiliate rolls over.</numerusform>
            <numerusform>%1 of %Ln affiliates rolls over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+37"/>
        <source>%Ln payment(s) marked as sent</source>
        <translation>
            <numerusform>%Ln payment marked as sent</numerusform>
            <numerusform>%Ln payments marked as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%Ln payment(s) marked as failed; what was in them is due again</source>
        <translation>
            <numerusform>%Ln payment marked as failed; what was in it is due again</numerusform>
            <numerusform>%Ln payments marked as failed; what was in them is due again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln payment(s) voided; what was in them is due again</source>
        <translation>
            <numerusform>%Ln payment voided; what was in it is due again</numerusform>
            <numerusform>%Ln payments voided; what was in them is due again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln of these payment(s) stand in a file already. Whoever sends both files pays twice.</source>
        <translation>
            <numerusform>%Ln of these payments stands in a file already. Whoever sends both files pays twice.</numerusform>
            <numerusform>%Ln of these payments stand in a file already. Whoever sends both files pays twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>Choose the folder for %Ln file(s)</source>
        <translation>
            <numerusform>Choose the folder for %Ln file</numerusform>
            <numerusform>Choose the folder for %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%Ln payment(s) written to %1. Nothing is paid by that: send the file, then mark them as paid.</source>
        <translation>
            <numerusform>%Ln payment written to %1. Nothing is paid by that: send the file, then mark it as paid.</numerusform>
            <numerusform>%Ln payments written to %1. Nothing is paid by that: send the file, then mark them as paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ReassignDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/dialogs/reassigndialog.cpp" line="+88"/>
        <source>Reassign %Ln sale(s)</source>
        <translation>
            <numerusform>Reassign %Ln sale</numerusform>
            <numerusform>Reassign %Ln sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::RecommendationCard</name>
    <message numerus="yes">
        <location filename="../src/gui/widgets/recommendationcard.cpp" line="+118"/>
        <source>Show all %n figure(s)</source>
        <translation>
            <numerusform>Show %n figure</numerusform>
            <numerusform>Show all %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::RecomputeDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/plans/recomputedialog.cpp" line="+78"/>
        <source>Compute %Ln sale(s) anew</source>
        <translation>
            <numerusform>Compute %Ln sale anew</numerusform>
            <numerusform>Compute %Ln sales anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ReportsPage</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/reports/reportspage.cpp" line="+156"/>
        <source>Stopped after %n scorecard(s).</source>
        <translation>
            <numerusform>Stopped after %n scorecard.</numerusform>
            <numerusform>Stopped after %n scorecards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::SalesPage</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/sales/salespage.cpp" line="+390"/>
        <source>%Ln sale(s) written to %1.</source>
        <translation>
            <numerusform>%Ln sale written to %1.</numerusform>
            <numerusform>%Ln sales written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::WatchedFolder</name>
    <message numerus="yes">
        <location filename="../src/gui/app/watchedfolder.cpp" line="+52"/>
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::WhatIfPane</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/plans/whatifpane.cpp" line="+128"/>
        <source>%Ln sale(s) looked at.</source>
        <translation>
            <numerusform>%Ln sale looked at.</numerusform>
            <numerusform>%Ln sales looked at.</numerusform>
        </translation>
    </message>
</context>
</TS>
