<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountCheck</name>
    <message>
        <location filename="../src/commissions/accountcheck.cpp" line="+34"/>
        <source>“%1” has line breaks or characters that cannot be seen. Type it again.</source>
        <translation>„%1“ enthält Zeilenumbrüche oder unsichtbare Zeichen. Tippen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” is not an e-mail address. Leave it empty when there is an IBAN.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Lassen Sie das Feld leer, wenn es eine IBAN gibt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>PayPal knows people by an e-mail address, a PayerID or a telephone number with its country code, and “%1” is none.</source>
        <translation>PayPal erkennt Personen an einer E-Mail-Adresse, einer PayerID oder einer Telefonnummer mit Ländervorwahl, und „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>“%1” is of a country whose banks take no part in SEPA. Choose Wise or another bank transfer.</source>
        <translation>„%1“ gehört zu einem Land, dessen Banken nicht an SEPA teilnehmen. Wählen Sie Wise oder eine andere Art der Überweisung.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>“%1” is not the routing number of a bank in the USA: nine digits, the last of which checks the others.</source>
        <translation>„%1“ ist keine Routing-Nummer einer Bank in den USA: neun Ziffern, von denen die letzte die anderen prüft.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” is not a country. Write it as two letters, such as DE or US.</source>
        <translation>„%1“ ist kein Land. Schreiben Sie es mit zwei Buchstaben, wie DE oder US.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is not a VAT id of the country %2.</source>
        <translation>„%1“ ist keine USt-IdNr. des Landes %2.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>A payment cannot be below zero.</source>
        <translation>Eine Zahlung kann nicht unter null liegen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The smallest payment is larger than the largest.</source>
        <translation>Die kleinste Zahlung ist größer als die größte.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Write the currency of the Wise balance as three letters, such as EUR or USD.</source>
        <translation>Schreiben Sie die Währung des Wise-Guthabens mit drei Buchstaben, wie EUR oder USD.</translation>
    </message>
</context>
<context>
    <name>AdviceRepository</name>
    <message>
        <location filename="../src/storage/advicerepository.cpp" line="+145"/>
        <location line="+51"/>
        <source>The period is empty. Choose a period of at least one day.</source>
        <translation>Der Zeitraum ist leer. Wählen Sie einen Zeitraum von mindestens einem Tag.</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>This feedback is marked as sent, so its words are kept. Mark it as a draft first to change them.</source>
        <translation>Dieses Feedback ist als gesendet markiert, deshalb bleibt sein Wortlaut erhalten. Markieren Sie es zuerst als Entwurf, um ihn zu ändern.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>There is no saved feedback for this affiliate and period.</source>
        <translation>Für diesen Affiliate und diesen Zeitraum ist kein Feedback gespeichert.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>This suggestion has been decided already. Undo that decision to decide again.</source>
        <translation>Über diesen Vorschlag wurde bereits entschieden. Machen Sie die Entscheidung rückgängig, um neu zu entscheiden.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>There is no such decision. It may have been undone already.</source>
        <translation>Diese Entscheidung gibt es nicht. Vielleicht wurde sie bereits rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>AffiliateDialog</name>
    <message>
        <location filename="../ui/dialogs/affiliatedialog.ui" line="+5"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Co&amp;untry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>DE</source>
        <translation>DE</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Tier</source>
        <translation>S&amp;tufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Joined on</source>
        <translation>&amp;Dabei seit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
</context>
<context>
    <name>AffiliateImport</name>
    <message>
        <location filename="../src/importing/affiliateimport.cpp" line="+190"/>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The name is longer than 200 characters.</source>
        <translation>Der Name ist länger als 200 Zeichen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The country “%1” is not known. Use its two-letter code.</source>
        <translation>Das Land „%1“ ist nicht bekannt. Verwenden Sie den Code aus zwei Buchstaben.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The kind “%1” is not known. Use content, creator, coupon, cashback, email, comparison, community or other.</source>
        <translation>Die Art „%1“ ist nicht bekannt. Möglich sind content, creator, coupon, cashback, email, comparison, community und other.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The status “%1” is not known. Use applied, active, paused, ended or rejected.</source>
        <translation>Der Status „%1“ ist nicht bekannt. Möglich sind applied, active, paused, ended und rejected.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no tier “%1”. Add it to the program or correct its name.</source>
        <translation>Es gibt keine Stufe „%1“. Legen Sie sie im Programm an oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The code %1 belongs to %2 already.</source>
        <translation>Der Code %1 gehört bereits %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A code is longer than 200 characters.</source>
        <translation>Ein Code ist länger als 200 Zeichen.</translation>
    </message>
</context>
<context>
    <name>AffiliateProfilePanel</name>
    <message>
        <location filename="../ui/pages/affiliateprofilepanel.ui" line="+15"/>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+2"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A&amp;dd a code…</source>
        <translation>&amp;Code hinzufügen…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+16"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location line="-12"/>
        <location line="+3"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add the &amp;note</source>
        <translation>Noti&amp;z hinzufügen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;move the entry</source>
        <translation>Ein&amp;trag entfernen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Commissions</source>
        <translation>Provisionen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Commissions of the period</source>
        <translation>Provisionen des Zeitraums</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Bonus or correction…</source>
        <translation>&amp;Bonus oder Korrektur …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Removes what was entered by hand and is in no payout yet</source>
        <translation>Entfernt, was von Hand eingetragen wurde und noch in keiner Auszahlung ist</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+2"/>
        <source>Paid elsewhere</source>
        <translation>Anderswo ausgezahlt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Feedback</source>
        <translation>Feedbac&amp;k</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Sales</source>
        <translation>&amp;Verkäufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove the affiliate</source>
        <translation>Affiliate entfernen</translation>
    </message>
</context>
<context>
    <name>AffiliateRepository</name>
    <message>
        <location filename="../src/storage/affiliatecodes.cpp" line="+87"/>
        <source>A code has 1 to %1 characters.</source>
        <translation>Ein Code hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The code %1 has to end after it begins.</source>
        <translation>Der Code %1 muss enden, nachdem er begonnen hat.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The affiliate already has the code %1 in that period.</source>
        <translation>Der Affiliate hat den Code %1 in diesem Zeitraum bereits.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The code %1 belongs to %2 in that period. End it there first, or choose another period.</source>
        <translation>Der Code %1 gehört in diesem Zeitraum %2. Beenden Sie ihn dort zuerst oder wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no such code. It may have been removed.</source>
        <translation>Diesen Code gibt es nicht. Vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <location line="+100"/>
        <source>An entry of the timeline needs a date.</source>
        <translation>Ein Eintrag im Verlauf braucht ein Datum.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>There is no such entry in the timeline. It may have been removed.</source>
        <translation>Diesen Eintrag gibt es im Verlauf nicht. Vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Write the code.</source>
        <translation>Geben Sie den Code ein.</translation>
    </message>
    <message>
        <location filename="../src/storage/affiliaterepository.cpp" line="+91"/>
        <source>An affiliate needs a name of at most %1 characters.</source>
        <translation>Ein Affiliate braucht einen Namen von höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is not an e-mail address. Correct it or leave it empty.</source>
        <translation>%1 ist keine E-Mail-Adresse. Berichtigen Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>There is no such affiliate. It may have been removed.</source>
        <translation>Diesen Affiliate gibt es nicht. Vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <location line="+142"/>
        <source>No affiliate has the name, e-mail address or code &quot;%1&quot;. Check the spelling.</source>
        <translation>Kein Affiliate hat den Namen, die E-Mail-Adresse oder den Code „%1“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n affiliate(s) have the name, e-mail address or code &quot;%1&quot;. Use one that only the affiliate you mean has.</source>
        <translation>
            <numerusform>%n Affiliate hat den Namen, die E-Mail-Adresse oder den Code „%1“. Verwenden Sie eine Angabe, die nur der gemeinte Affiliate hat.</numerusform>
            <numerusform>%n Affiliates haben den Namen, die E-Mail-Adresse oder den Code „%1“. Verwenden Sie eine Angabe, die nur der gemeinte Affiliate hat.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+81"/>
        <source>%1 has sales, clicks or commissions and cannot be removed. Set the status to &quot;Ended&quot; instead.</source>
        <translation>%1 hat Verkäufe, Klicks oder Provisionen und kann nicht entfernt werden. Setzen Sie stattdessen den Status auf „Beendet“.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 was paid elsewhere and cannot be removed. Set the status to &quot;Ended&quot; instead.</source>
        <translation>%1 wurde anderswo ausgezahlt und kann nicht entfernt werden. Setzen Sie stattdessen den Status auf „Beendet“.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 cannot be removed, because a commission rule is made for this affiliate.</source>
        <translation>%1 kann nicht entfernt werden, weil es für diesen Affiliate eine Provisionsregel gibt.</translation>
    </message>
</context>
<context>
    <name>AffiliatesPage</name>
    <message>
        <location filename="../ui/pages/affiliatespage.ui" line="+10"/>
        <location line="+20"/>
        <source>Affiliates</source>
        <translation>Affiliates</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>&amp;Add an affiliate…</source>
        <translation>Affiliate hinzu&amp;fügen…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filter by name or tag</source>
        <translation>Nach Name oder Schlagwort filtern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <location filename="../src/gui/pages/affiliates/affiliatedata.cpp" line="+144"/>
        <location line="+42"/>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Add code %1</source>
        <translation>Code %1 hinzufügen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Change code %1</source>
        <translation>Code %1 ändern</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Remove code %1</source>
        <translation>Code %1 entfernen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Remove an entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <location filename="../src/gui/app/application.cpp" line="+25"/>
        <source>Affiliate program manager</source>
        <translation>Verwaltung für Partnerprogramme</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the sample program; makes it when it is not there.</source>
        <translation>Das Beispielprogramm öffnen; es wird erstellt, falls es noch fehlt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The program file to open.</source>
        <translation>Die Programmdatei, die geöffnet werden soll.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <location filename="../src/storage/backup.cpp" line="+59"/>
        <source>The backup was cancelled. Nothing was changed.</source>
        <translation>Die Sicherung wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The backup was not kept, because the copy did not pass its check: the program file itself may be damaged. The earlier backups are untouched; verify the program.</source>
        <translation>Die Sicherung wurde verworfen, weil die Kopie die Prüfung nicht bestanden hat: Die Programmdatei selbst ist möglicherweise beschädigt. Die früheren Sicherungen sind unberührt; prüfen Sie die Programmdatei.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A backup cannot be made in the middle of a change. Finish or undo the change first.</source>
        <translation>Mitten in einer Änderung ist keine Sicherung möglich. Schließen Sie die Änderung ab oder machen Sie sie rückgängig.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copying the program</source>
        <translation>Das Programm wird kopiert</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Checking the copy</source>
        <translation>Die Kopie wird geprüft</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The folder for backups, %1, could not be created. Check that its folder can be written.</source>
        <translation>Der Ordner %1 für die Sicherungen konnte nicht angelegt werden. Prüfen Sie, ob sein übergeordneter Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../src/storage/restore.cpp" line="+70"/>
        <source>The damaged file could not be set aside as %1, so nothing was changed. Check that there is space on the disk.</source>
        <translation>Die beschädigte Datei konnte nicht als %1 beiseitegelegt werden, deshalb wurde nichts geändert. Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 is not a plain file. Choose another name to restore to.</source>
        <translation>%1 ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen für die Wiederherstellung.</translation>
    </message>
</context>
<context>
    <name>BatchReading</name>
    <message>
        <location filename="../src/importing/batchreading.cpp" line="+37"/>
        <source>How this import read its lines was not kept. Correct them in the file and import it again.</source>
        <translation>Wie dieser Import seine Zeilen gelesen hat, ist nicht erhalten. Berichtigen Sie sie in der Datei und importieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>BonusDialog</name>
    <message>
        <location filename="../ui/dialogs/bonusdialog.ui" line="+5"/>
        <source>Add a bonus</source>
        <translation>Bonus hinzufügen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For example: best month</source>
        <translation>Zum Beispiel: bester Monat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Who reaches</source>
        <translation>&amp;Wer erreicht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Of</source>
        <translation>&amp;Gemessen an</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;In</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Gets</source>
        <translation>&amp;Bekommt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the &amp;day</source>
        <translation>Ab dem &amp;Tag</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It counts for periods that begin on that day or later. It cannot be undone, but ended at any time; nothing is given before you say so.</source>
        <translation>Er zählt für Zeiträume, die an diesem Tag oder später beginnen. Er lässt sich nicht rückgängig machen, aber jederzeit beenden; nichts wird gegeben, bevor Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>BonusRuleRepository</name>
    <message>
        <location filename="../src/storage/bonusrules.cpp" line="+28"/>
        <source>A bonus needs a name of at most 100 characters.</source>
        <translation>Ein Bonus braucht einen Namen mit höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A bonus is for one affiliate, for a tier, or for everybody.</source>
        <translation>Ein Bonus gilt für einen Affiliate, für eine Stufe oder für alle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A bonus is an amount, an amount for each, or a percentage.</source>
        <translation>Ein Bonus ist ein Betrag, ein Betrag je Stück oder ein Prozentsatz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A bonus is more than nothing.</source>
        <translation>Ein Bonus ist größer als null.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A percentage is of sales or commissions, not of a number.</source>
        <translation>Ein Prozentsatz bezieht sich auf Verkäufe oder Provisionen, nicht auf eine Anzahl.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An amount for each is for each order, lead or click.</source>
        <translation>Ein Betrag je Stück gilt je Bestellung, Lead oder Klick.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A bonus for all time is an amount, given once. Choose a month, quarter or year for what grows with each sale.</source>
        <translation>Ein Bonus für den gesamten Zeitraum ist ein Betrag, der einmal gegeben wird. Wählen Sie Monat, Quartal oder Jahr für etwas, das mit jedem Verkauf wächst.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The threshold of a bonus is not negative.</source>
        <translation>Die Schwelle eines Bonus ist nicht negativ.</translation>
    </message>
    <message>
        <location line="+130"/>
        <source>There is no such bonus that has begun before that day.</source>
        <translation>Es gibt keinen solchen Bonus, der vor diesem Tag begonnen hat.</translation>
    </message>
</context>
<context>
    <name>BonusRun</name>
    <message>
        <location filename="../src/commissions/bonusrun.cpp" line="+67"/>
        <source>%1: %2 reached</source>
        <translation>%1: %2 erreicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1: %2 vom %3 bis %4</translation>
    </message>
</context>
<context>
    <name>BonusRunDialog</name>
    <message>
        <location filename="../ui/dialogs/bonusrundialog.ui" line="+5"/>
        <source>Give bonuses</source>
        <translation>Boni geben</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Bonuses that were earned</source>
        <translation>Verdiente Boni</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each is given once, approved, and goes into the next payout. You can undo this until one of them is in a payout.</source>
        <translation>Jeder wird einmal gegeben, ist gleich freigegeben und kommt in die nächste Auszahlung. Sie können das rückgängig machen, solange keiner davon in einer Auszahlung ist.</translation>
    </message>
</context>
<context>
    <name>ByteSource</name>
    <message>
        <location filename="../src/importing/bytesource.cpp" line="+25"/>
        <source>The file holds nothing called “%1”. Choose one of its tables.</source>
        <translation>Die Datei enthält nichts mit dem Namen „%1“. Wählen Sie eine ihrer Tabellen.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The file %1 does not exist. Check its name and folder.</source>
        <translation>Die Datei %1 gibt es nicht. Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is not a file. Choose an exported file.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine exportierte Datei.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The file %1 cannot be read. Check that you may read it and that no other program holds it.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie, ob Sie sie lesen dürfen und keine andere Anwendung sie festhält.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The file could not be read to its end. Nothing was imported. Check the disk and try again.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden. Nichts wurde importiert. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The file holds more text in one place than Laurel reads. Export the table as CSV and import that.</source>
        <translation>Die Datei enthält an einer Stelle mehr Text, als Laurel liest. Exportieren Sie die Tabelle als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>The file changed while it was being read. Nothing was imported. Wait until it is complete and try again.</source>
        <translation>Die Datei hat sich beim Lesen geändert. Nichts wurde importiert. Warten Sie, bis sie vollständig ist, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>CapDialog</name>
    <message>
        <location filename="../ui/dialogs/capdialog.ui" line="+5"/>
        <source>Add a limit</source>
        <translation>Obergrenze hinzufügen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Per</source>
        <translation>&amp;Je</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Shared</source>
        <translation>&amp;Gemeinsam</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the &amp;day</source>
        <translation>Ab dem &amp;Tag</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A sale that crosses the limit earns up to it. It holds for sales imported from now on; compute open commissions anew to apply it to what is not paid yet. You can undo this.</source>
        <translation>Ein Verkauf, der die Obergrenze überschreitet, bringt Provision bis zu ihr. Sie gilt für Verkäufe, die von jetzt an importiert werden; berechnen Sie offene Provisionen neu, um sie auf noch nicht Ausgezahltes anzuwenden. Sie können das rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ChangeHistory</name>
    <message>
        <location filename="../src/reports/changehistory.cpp" line="+25"/>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <location filename="../src/reports/changewords.cpp" line="+149"/>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>opened again</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>released</source>
        <translation>wieder aufgenommen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/changewords.cpp" line="+1"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put into a payout</source>
        <translation>in eine Auszahlung genommen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/changewords.cpp" line="+66"/>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>due again</source>
        <translation>wieder fällig</translation>
    </message>
    <message>
        <location filename="../src/reports/changesubjects.cpp" line="+31"/>
        <source>sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/reports/changewords.cpp" line="-37"/>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>other actions</source>
        <translation>andere Aktionen</translation>
    </message>
    <message>
        <location line="+101"/>
        <source>Rule %1 of %2</source>
        <comment>number, plan</comment>
        <translation>Regel %1 von %2</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>from %1 on %2</source>
        <comment>threshold, rate</comment>
        <translation>ab %1 %2</translation>
    </message>
    <message>
        <location filename="../src/reports/changehistory.cpp" line="+35"/>
        <source>Commission rule</source>
        <translation>Provisionsregel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commission plan</source>
        <translation>Provisionsplan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bonus for results</source>
        <translation>Bonus für Ergebnisse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bonus or correction</source>
        <translation>Bonus oder Korrektur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Decision on commissions</source>
        <translation>Entscheidung über Provisionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How an affiliate is paid</source>
        <translation>Wie ein Affiliate bezahlt wird</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Who pays</source>
        <translation>Wer zahlt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Program terms</source>
        <translation>Programmkonditionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Code of an affiliate</source>
        <translation>Code eines Affiliates</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entry in a timeline</source>
        <translation>Eintrag in einem Verlauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import profile</source>
        <translation>Importprofil</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../src/reports/changewords.cpp" line="-156"/>
        <location line="+103"/>
        <source>account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <location line="-102"/>
        <location line="+103"/>
        <source>type of account</source>
        <translation>Kontoart</translation>
    </message>
    <message>
        <location line="-102"/>
        <location line="+94"/>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <location line="-93"/>
        <source>affiliate</source>
        <translation>affiliate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>whose a sale is</source>
        <translation>wem ein Verkauf gehört</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of the price before discounts</source>
        <translation>vom Preis vor Rabatten</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+93"/>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <location line="-92"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>which click counts</source>
        <translation>welcher Klick zählt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>commissions</source>
        <translation>Provisionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cookie window in days</source>
        <translation>Cookie-Laufzeit in Tagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+79"/>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location line="-78"/>
        <location line="+111"/>
        <source>coupon</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <location line="-110"/>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+147"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="-146"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+74"/>
        <location line="+33"/>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+57"/>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <location line="-59"/>
        <source>fixed amount</source>
        <translation>fester Betrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fixed amount for each</source>
        <translation>fester Betrag für jeden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hold period in days</source>
        <translation>Haltefrist in Tagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on hold because</source>
        <translation>zurückgehalten, weil</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+66"/>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <location line="-65"/>
        <source>is a company</source>
        <translation>ist eine Firma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>joined on</source>
        <translation>dabei seit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keeps commissions of 0</source>
        <translation>behält Provisionen von 0</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+10"/>
        <location line="+47"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>customers stay with whoever brought them</source>
        <translation>Kunden bleiben bei dem, der sie gebracht hat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most per payment</source>
        <translation>höchstens je Zahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>measured by</source>
        <translation>gemessen an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>way of paying</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>paid from</source>
        <translation>Auszahlung ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>orders from</source>
        <translation>Bestellungen ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the rate of a step holds for</source>
        <translation>der Satz einer Stufe gilt für</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>most important figure</source>
        <translation>wichtigste Kennzahl</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+90"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location line="-89"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>paid on</source>
        <translation>gezahlt am</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>day of payout</source>
        <translation>Auszahlungstag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>payout from</source>
        <translation>Auszahlung ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+28"/>
        <source>for each</source>
        <translation>für jeden</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+119"/>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location line="-118"/>
        <source>rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>which orders of a customer earn</source>
        <translation>welche Bestellungen eines Kunden zählen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+34"/>
        <source>routing number</source>
        <translation>Routing-Nummer</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>own orders of affiliates</source>
        <translation>eigene Bestellungen von Affiliates</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>less after</source>
        <translation>weniger nach</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rate after that</source>
        <translation>Satz danach</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tax form</source>
        <translation>Steuerformular</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tax form of</source>
        <translation>Steuerformular vom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>for sales until</source>
        <translation>für Verkäufe bis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>day after the last</source>
        <translation>Tag nach dem letzten</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>for all together</source>
        <translation>für alle zusammen</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+8"/>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>with shipping</source>
        <translation>mit Versand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>with tax</source>
        <translation>mit Steuer</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>company id at the bank</source>
        <translation>Firmenkennung bei der Bank</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>currency of the Wise balance</source>
        <translation>Währung des Wise-Guthabens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>pays nobody without a tax form</source>
        <translation>zahlt niemandem ohne Steuerformular</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fee for PayPal</source>
        <translation>Gebühr für PayPal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fee for Wise</source>
        <translation>Gebühr für Wise</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fee for SEPA transfers</source>
        <translation>Gebühr für SEPA-Überweisungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fee for ACH transfers</source>
        <translation>Gebühr für ACH-Überweisungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fee for other bank transfers</source>
        <translation>Gebühr für andere Überweisungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fee for gift cards</source>
        <translation>Gebühr für Gutscheinkarten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fee for products</source>
        <translation>Gebühr für Produkte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fee for other ways of paying</source>
        <translation>Gebühr für andere Zahlungswege</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a coupon wins over a link</source>
        <translation>ein Gutscheincode geht vor einem Link</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a link wins over a coupon</source>
        <translation>ein Link geht vor einem Gutscheincode</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all who touched it share it</source>
        <translation>alle Beteiligten teilen ihn sich</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the last click</source>
        <translation>der letzte Klick</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the first click</source>
        <translation>der erste Klick</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>applied</source>
        <translation>beworben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>content</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>creator</source>
        <translation>Creator</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cashback</source>
        <translation>Cashback</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>community</source>
        <translation>Community</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>referral code</source>
        <translation>Empfehlungscode</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sub-id</source>
        <translation>Sub-ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>network id</source>
        <translation>Netzwerk-ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>change of status</source>
        <translation>Statuswechsel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>change of terms</source>
        <translation>Konditionsänderung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>new ones</source>
        <translation>neue</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>returning ones</source>
        <translation>wiederkehrende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>net sales less refunds</source>
        <translation>Nettoverkäufe ohne Erstattungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>earnings</source>
        <translation>Provisionen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number of days</source>
        <translation>eine Anzahl Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all time</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what lies above it</source>
        <translation>was darüber liegt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all of the period</source>
        <translation>den ganzen Zeitraum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>every one</source>
        <translation>jede</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the first one</source>
        <translation>die erste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number of payments</source>
        <translation>eine Anzahl Zahlungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a number of months</source>
        <translation>eine Anzahl Monate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>clawback</source>
        <translation>Rückforderung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>performance bonus</source>
        <translation>Leistungsbonus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wise</source>
        <translation>Wise</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SEPA transfer</source>
        <translation>SEPA-Überweisung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ACH transfer</source>
        <translation>ACH-Überweisung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>other bank transfer</source>
        <translation>andere Überweisung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>gift card</source>
        <translation>Gutscheinkarte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>W-9</source>
        <translation>W-9</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>W-8BEN</source>
        <translation>W-8BEN</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>W-8BEN-E</source>
        <translation>W-8BEN-E</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>checking account</source>
        <translation>Girokonto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>savings account</source>
        <translation>Sparkonto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in a file</source>
        <translation>in einer Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>voided</source>
        <translation>storniert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>earn like others</source>
        <translation>verdienen wie andere</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>are held</source>
        <translation>werden zurückgehalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>are rejected</source>
        <translation>werden abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../src/reports/chartframe.cpp" line="+90"/>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../src/reports/chartlayout.cpp" line="+75"/>
        <source>There are no figures for this period.</source>
        <translation>Für diesen Zeitraum gibt es keine Zahlen.</translation>
    </message>
    <message>
        <location filename="../src/reports/chartscale.cpp" line="+78"/>
        <source>billion</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 billion</source>
        <comment>unit of a chart</comment>
        <translation>Mrd. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>million</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 million</source>
        <comment>unit of a chart</comment>
        <translation>Mio. %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/reports/horizontalchart.cpp" line="+57"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <location filename="../ui/dialogs/codedialog.ui" line="+5"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Valid &amp;from</source>
        <translation>Gültig &amp;von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Valid &amp;until</source>
        <translation>Gültig &amp;bis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>CodeOwnerDialog</name>
    <message>
        <location filename="../ui/dialogs/codeownerdialog.ui" line="+5"/>
        <source>Whose code is it?</source>
        <translation>Wessen Code ist das?</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Be&amp;longs to</source>
        <translation>&amp;Gehört</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
</context>
<context>
    <name>ColumnFormats</name>
    <message>
        <location filename="../src/importing/columnformats.cpp" line="+188"/>
        <source>The dates contradict each other: %1 is written as %2, %3 as %4. Export the file again with one way to write dates.</source>
        <translation>Die Daten widersprechen sich: %1 ist als %2 geschrieben, %3 als %4. Exportieren Sie die Datei noch einmal mit nur einer Schreibweise für Daten.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The dates, such as %1, can be read in two ways (%2 or %3), and no row settles it. Choose the date format.</source>
        <translation>Datumsangaben wie %1 lassen sich auf zwei Arten lesen (%2 oder %3), und keine Zeile klärt es. Wählen Sie das Datumsformat.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The amounts use both a point and a comma as decimal sign. Choose the number format.</source>
        <translation>Die Beträge verwenden sowohl Punkt als auch Komma als Dezimalzeichen. Wählen Sie das Zahlenformat.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The amount %1 can be read in two ways, and no other row settles it. Choose the number format.</source>
        <translation>Der Betrag %1 lässt sich auf zwei Arten lesen, und keine andere Zeile klärt es. Wählen Sie das Zahlenformat.</translation>
    </message>
</context>
<context>
    <name>CommissionLedger</name>
    <message numerus="yes">
        <location filename="../src/storage/commissionledger.cpp" line="+101"/>
        <source>Say why, in at most %n character(s): the affiliate is told.</source>
        <translation>
            <numerusform>Sagen Sie warum, in höchstens %n Zeichen: Der Affiliate erfährt es.</numerusform>
            <numerusform>Sagen Sie warum, in höchstens %n Zeichen: Der Affiliate erfährt es.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Bonus entered</source>
        <translation>Bonus eingetragen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Adjustment entered</source>
        <translation>Anpassung eingetragen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clawback entered</source>
        <translation>Rückforderung eingetragen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Performance bonus entered</source>
        <translation>Leistungsbonus eingetragen</translation>
    </message>
    <message>
        <location filename="../src/storage/commissionentries.cpp" line="+138"/>
        <source>Choose whose it is and the day it counts for.</source>
        <translation>Wählen Sie, wem es gehört und für welchen Tag es zählt.</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>The affiliate was removed meanwhile.</source>
        <translation>Der Affiliate wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The bonus for results that this is given for was removed meanwhile.</source>
        <translation>Der Bonus für Ergebnisse, für den dies gegeben wird, wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The sale that this is about was removed meanwhile.</source>
        <translation>Der Verkauf, um den es geht, wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Enter an amount other than 0.</source>
        <translation>Tragen Sie einen Betrag ungleich 0 ein.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A bonus is more than nothing. Enter a clawback to take something back.</source>
        <translation>Ein Bonus ist größer als null. Tragen Sie eine Rückforderung ein, um etwas zurückzunehmen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A clawback is below nothing.</source>
        <translation>Eine Rückforderung ist kleiner als null.</translation>
    </message>
    <message>
        <location line="+122"/>
        <source>No sale has the order number %1.</source>
        <translation>Kein Verkauf hat die Bestellnummer %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Several sales have the order number %1.</source>
        <translation>Mehrere Verkäufe haben die Bestellnummer %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The order %1 belongs to no affiliate.</source>
        <translation>Die Bestellung %1 gehört keinem Affiliate.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The order %1 belongs to %2.</source>
        <translation>Die Bestellung %1 gehört %2.</translation>
    </message>
    <message>
        <location filename="../src/storage/commissionledger.cpp" line="+34"/>
        <source>There is no such decision.</source>
        <translation>Diese Entscheidung gibt es nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This decision was taken back already.</source>
        <translation>Diese Entscheidung wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is in a payout is decided there: void the payment instead.</source>
        <translation>Über das, was in einer Auszahlung ist, wird dort entschieden: Stornieren Sie stattdessen die Zahlung.</translation>
    </message>
    <message>
        <location filename="../src/storage/commissionentries.cpp" line="-79"/>
        <source>This bonus was given for that period already.</source>
        <translation>Dieser Bonus wurde für diesen Zeitraum bereits gegeben.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>A sale&apos;s commission stays with its sale. Reject it instead.</source>
        <translation>Die Provision eines Verkaufs bleibt bei ihrem Verkauf. Lehnen Sie sie stattdessen ab.</translation>
    </message>
    <message>
        <location filename="../src/storage/commissionledger.cpp" line="+63"/>
        <source>Computed anew; it was %1 before</source>
        <translation>Neu berechnet; vorher war es %1</translation>
    </message>
    <message>
        <location filename="../src/storage/decisionwriter.cpp" line="+119"/>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put on hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Released</source>
        <translation>Zurückstellung aufgehoben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Decision taken back</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put into a payout</source>
        <translation>In eine Auszahlung aufgenommen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Returned from a payout</source>
        <translation>Aus einer Auszahlung zurückgegeben</translation>
    </message>
</context>
<context>
    <name>CommissionRepository</name>
    <message>
        <location filename="../src/storage/commissionrepository.cpp" line="+121"/>
        <source>A commission plan needs a name of at most 100 characters.</source>
        <translation>Ein Provisionsplan braucht einen Namen von höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>There is a commission plan named %1 already. Choose another name.</source>
        <translation>Einen Provisionsplan namens %1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>There is no commission number %1.</source>
        <translation>Es gibt keine Provision mit der Nummer %1.</translation>
    </message>
    <message>
        <location filename="../src/storage/commissionrules.cpp" line="+79"/>
        <source>The smallest order that earns has to be more than nothing.</source>
        <translation>Die kleinste Bestellung, für die es Provision gibt, muss größer als null sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All amounts of a commission rule are of one currency.</source>
        <translation>Alle Beträge einer Provisionsregel haben dieselbe Währung.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Say for how many payments or months a rule pays, from 1 to 1,200.</source>
        <translation>Sagen Sie, für wie viele Zahlungen oder Monate eine Regel zahlt, von 1 bis 1.200.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A lower rate for later payments needs the number of payments after which it holds, and a rule that pays a percentage.</source>
        <translation>Ein niedrigerer Satz für spätere Zahlungen braucht die Zahl der Zahlungen, nach denen er gilt, und eine Regel, die einen Prozentsatz zahlt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Steps need what they are measured by, and at least one threshold.</source>
        <translation>Eine Staffel braucht eine Größe, nach der sie misst, und mindestens eine Schwelle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A rule has either steps or a lower rate for later payments.</source>
        <translation>Eine Regel hat entweder eine Staffel oder einen niedrigeren Satz für spätere Zahlungen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is earned cannot decide on itself: steps by commissions hold for the sales that follow. Choose steps by sales for a rate that holds for the whole period.</source>
        <translation>Was verdient wird, kann nicht über sich selbst entscheiden: Eine Staffel nach Provisionen gilt für die folgenden Verkäufe. Wählen Sie eine Staffel nach Umsatz für einen Satz, der für den ganzen Zeitraum gilt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Thresholds that are amounts need a currency.</source>
        <translation>Schwellen, die Beträge sind, brauchen eine Währung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A rolling period has 1 to 3,650 days.</source>
        <translation>Ein gleitender Zeitraum hat 1 bis 3.650 Tage.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The thresholds of a rule&apos;s steps ascend, and begin above 0.</source>
        <translation>Die Schwellen der Staffel einer Regel steigen an und beginnen über 0.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The steps of a rule pay as the rule itself does: a percentage, or a fixed amount.</source>
        <translation>Die Staffel einer Regel zahlt wie die Regel selbst: einen Prozentsatz oder einen festen Betrag.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>A commission rule needs either a percentage or a fixed amount.</source>
        <translation>Eine Provisionsregel braucht entweder einen Prozentsatz oder einen festen Betrag.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A commission rule is for one affiliate or for a tier, not for both.</source>
        <translation>Eine Provisionsregel gilt für einen Affiliate oder für eine Stufe, nicht für beides.</translation>
    </message>
    <message>
        <location line="-18"/>
        <location line="+12"/>
        <source>The percentage of a commission rule lies between 0 and 100.</source>
        <translation>Der Prozentsatz einer Provisionsregel liegt zwischen 0 und 100.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The fixed amount of a commission rule is not negative and has a currency.</source>
        <translation>Der feste Betrag einer Provisionsregel ist nicht negativ und hat eine Währung.</translation>
    </message>
    <message>
        <location filename="../src/storage/commissionruleends.cpp" line="+46"/>
        <source>Only the newest terms of a commission rule can be ended.</source>
        <translation>Nur die neuesten Konditionen einer Provisionsregel lassen sich beenden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/storage/commissionrules.cpp" line="+9"/>
        <source>A commission rule has to end after it begins.</source>
        <translation>Eine Provisionsregel muss enden, nachdem sie begonnen hat.</translation>
    </message>
    <message>
        <location filename="../src/storage/commissionrules.cpp" line="+44"/>
        <source>The new terms need a day from which they apply.</source>
        <translation>Neue Konditionen brauchen einen Tag, ab dem sie gelten.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Other terms of this rule already apply from %1. Choose a later day, or remove those first.</source>
        <translation>Ab %1 gelten für diese Regel bereits andere Konditionen. Wählen Sie einen späteren Tag oder entfernen Sie jene zuerst.</translation>
    </message>
    <message>
        <location filename="../src/storage/commissionruleends.cpp" line="-4"/>
        <location filename="../src/storage/commissionrules.cpp" line="+218"/>
        <source>There is no such commission rule. It may have been removed.</source>
        <translation>Diese Provisionsregel gibt es nicht. Vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <location filename="../src/storage/commissionrules.cpp" line="+3"/>
        <source>Only the newest terms of a commission rule can be removed.</source>
        <translation>Nur die neuesten Konditionen einer Provisionsregel lassen sich entfernen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Commissions have been computed by this rule, so it stays. Give it new terms from a later day instead.</source>
        <translation>Nach dieser Regel wurden bereits Provisionen berechnet, deshalb bleibt sie bestehen. Geben Sie ihr stattdessen ab einem späteren Tag neue Konditionen.</translation>
    </message>
    <message>
        <location filename="../src/storage/commissioncaps.cpp" line="+25"/>
        <source>A cap is for one affiliate, for a tier, or for everybody.</source>
        <translation>Eine Obergrenze gilt für einen Affiliate, für eine Stufe oder für alle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A cap is more than nothing and has a currency.</source>
        <translation>Eine Obergrenze ist größer als null und hat eine Währung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A cap has to end after it begins.</source>
        <translation>Eine Obergrenze muss enden, nachdem sie begonnen hat.</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>There is no such cap. It may have been removed.</source>
        <translation>Diese Obergrenze gibt es nicht. Vielleicht wurde sie entfernt.</translation>
    </message>
</context>
<context>
    <name>CommissionText</name>
    <message>
        <location filename="../src/commissions/commissiontext.cpp" line="+26"/>
        <source>%1 of the affiliate&apos;s sales</source>
        <translation>%1 vom Umsatz des Affiliates</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the value of the affiliate&apos;s leads</source>
        <translation>%1 vom Wert der Leads des Affiliates</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the value of the affiliate&apos;s actions</source>
        <translation>%1 vom Wert der Aktionen des Affiliates</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 of sales of %2</source>
        <translation>%1 vom Umsatz mit %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the value of leads for %2</source>
        <translation>%1 vom Wert der Leads für %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the value of actions for %2</source>
        <translation>%1 vom Wert der Aktionen für %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 of every sale</source>
        <translation>%1 von jedem Verkauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the value of every lead</source>
        <translation>%1 vom Wert jedes Leads</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the value of every action</source>
        <translation>%1 vom Wert jeder Aktion</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 per sale of the affiliate</source>
        <translation>%1 je Verkauf des Affiliates</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per lead of the affiliate</source>
        <translation>%1 je Lead des Affiliates</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per action of the affiliate</source>
        <translation>%1 je Aktion des Affiliates</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 per sale of %2</source>
        <translation>%1 je Verkauf von %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per lead for %2</source>
        <translation>%1 je Lead für %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per action for %2</source>
        <translation>%1 je Aktion für %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 per sale</source>
        <translation>%1 je Verkauf</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 per lead</source>
        <translation>%1 je Lead</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per action</source>
        <translation>%1 je Aktion</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a quarter</source>
        <translation>im Quartal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>within %n day(s)</source>
        <translation>
            <numerusform>innerhalb von %n Tag</numerusform>
            <numerusform>innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>from %1 of net sales</source>
        <translation>ab %1 Nettoumsatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from %1 of commissions</source>
        <translation>ab %1 Provision</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>from %1 of sales</source>
        <translation>ab %1 Umsatz</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 %2</source>
        <extracomment>%1 the rate or amount, %2 from which threshold</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>each part at its own rate</source>
        <translation>jeder Teil zu seinem eigenen Satz</translation>
    </message>
    <message>
        <location line="-83"/>
        <source>%1 of sales by affiliates of the tier %2</source>
        <translation>%1 vom Umsatz der Affiliates der Stufe %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the value of leads by affiliates of the tier %2</source>
        <translation>%1 vom Wert der Leads von Affiliates der Stufe %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the value of actions by affiliates of the tier %2</source>
        <translation>%1 vom Wert der Aktionen von Affiliates der Stufe %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1 per sale by affiliates of the tier %2</source>
        <translation>%1 je Verkauf von Affiliates der Stufe %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per lead by affiliates of the tier %2</source>
        <translation>%1 je Lead von Affiliates der Stufe %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per action by affiliates of the tier %2</source>
        <translation>%1 je Aktion von Affiliates der Stufe %2</translation>
    </message>
    <message numerus="yes">
        <location line="+39"/>
        <source>from %Ln order(s)</source>
        <translation>
            <numerusform>ab %Ln Bestellung</numerusform>
            <numerusform>ab %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>the rate that is reached holds for all of it</source>
        <translation>der erreichte Satz gilt für alles</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>from the next sale on</source>
        <translation>ab dem nächsten Verkauf</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 %2, %3</source>
        <extracomment>%1 a list of steps, %2 &quot;a month&quot;, %3 how they count</extracomment>
        <translation>%1: %3 {1 %2,?}</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>only a customer&apos;s first payment</source>
        <translation>nur die erste Zahlung eines Kunden</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>only a customer&apos;s first %n payment(s)</source>
        <translation>
            <numerusform>nur %n Zahlung eines Kunden, die erste</numerusform>
            <numerusform>nur die ersten %n Zahlungen eines Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>for %n month(s) from a customer&apos;s first payment</source>
        <translation>
            <numerusform>für %n Monat ab der ersten Zahlung eines Kunden</numerusform>
            <numerusform>für %n Monate ab der ersten Zahlung eines Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%1 after a customer&apos;s first %n payment(s)</source>
        <translation>
            <numerusform>%1 nach %n Zahlung eines Kunden</numerusform>
            <numerusform>%1 nach den ersten %n Zahlungen eines Kunden</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>before discount</source>
        <translation>vor Rabatt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>with tax</source>
        <translation>mit Steuer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>with shipping</source>
        <translation>mit Versand</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only products of the category %1</source>
        <translation>nur Produkte der Kategorie %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only with the coupon %1</source>
        <translation>nur mit dem Gutscheincode %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only to %1</source>
        <translation>nur nach %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only new customers</source>
        <translation>nur Neukunden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only customers who bought before</source>
        <translation>nur Kunden, die schon gekauft haben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only orders from %1</source>
        <translation>nur Bestellungen ab %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>for each item</source>
        <translation>je Artikel</translation>
    </message>
    <message>
        <location line="+16"/>
        <location line="+67"/>
        <source>A step of the rule was reached.</source>
        <translation>Eine Schwelle der Staffel wurde erreicht.</translation>
    </message>
    <message>
        <location line="-65"/>
        <source>It is a later payment of the customer.</source>
        <translation>Es ist eine spätere Zahlung des Kunden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The rule does not pay for this payment of the customer any more.</source>
        <translation>Für diese Zahlung des Kunden zahlt die Regel nicht mehr.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 is %2 of %3, by the rule “%4” in version %5.</source>
        <extracomment>%1 amount, %2 rate, %3 basis, %4 the rule&apos;s terms, %5 number of the version</extracomment>
        <translation>%1 sind %2 von %3, nach der Regel „%4“ in Version %5.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>A cap takes %1 less off than before, which leaves %2.</source>
        <translation>Eine Obergrenze zieht %1 weniger ab als zuvor; es bleiben %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A cap took %1 off it, which leaves %2.</source>
        <translation>Eine Obergrenze hat %1 abgezogen, es bleiben %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Several affiliates share the sale; this one has %1 of it.</source>
        <extracomment>%1 a rate</extracomment>
        <translation>Mehrere Affiliates teilen sich den Verkauf; dieser hat %1 davon.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>It takes back what was paid too much.</source>
        <translation>Damit wird zurückgenommen, was zu viel gezahlt wurde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is held until %1.</source>
        <translation>Die Sperrfrist läuft bis %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 as a bonus: %2</source>
        <translation>%1 als Bonus: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 as a bonus for results: %2</source>
        <translation>%1 als Leistungsbonus: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 as an adjustment: %2</source>
        <translation>%1 als Anpassung: %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 taken back: %2</source>
        <translation>%1 zurückgenommen: %2</translation>
    </message>
    <message>
        <location line="-93"/>
        <source>Nothing is due by the rule “%1” in version %2, as the sale was refunded in full.</source>
        <translation>Nach der Regel „%1“ in Version %2 ist nichts fällig, weil der Verkauf vollständig erstattet wurde.</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>%1 is %2 of %3, rounded together with other parts of the sale, by the rule “%4” in version %5.</source>
        <extracomment>%1 amount, %2 rate, %3 basis, %4 the rule&apos;s terms, %5 number of the version</extracomment>
        <translation>%1 sind %2 von %3, zusammen mit anderen Teilen des Verkaufs gerundet, nach der Regel „%4“ in Version %5.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>The rule “%1” in version %2 does not pay for this payment of the customer any more.</source>
        <translation>Die Regel „%1“ in Version %2 zahlt für diese Zahlung des Kunden nicht mehr.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 is what the rule “%2” in version %3 makes of this part of the sale.</source>
        <translation>%1 ergibt die Regel „%2“ in Version %3 für diesen Teil des Verkaufs.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%1 is %2 for each of %n item(s), by the rule “%3” in version %4.</source>
        <extracomment>%1 amount, %2 amount for one item, %3 the rule&apos;s terms, %4 number of the version</extracomment>
        <translation>
            <numerusform>%1 sind %2 für %n Artikel, nach der Regel „%3“ in Version %4.</numerusform>
            <numerusform>%1 sind %2 für jeden von %n Artikeln, nach der Regel „%3“ in Version %4.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is the fixed amount of the rule “%2” in version %3.</source>
        <translation>%1 ist der feste Betrag der Regel „%2“ in Version %3.</translation>
    </message>
</context>
<context>
    <name>CompareFileDialog</name>
    <message>
        <location filename="../ui/dialogs/comparefiledialog.ui" line="+12"/>
        <source>This is what was recognised. Change what is not so. Of a source of sales, all of its commissions should be in the file.</source>
        <translation>Das wurde erkannt. Ändern Sie, was nicht stimmt. Von einer Quelle von Verkäufen sollten alle Provisionen in der Datei sein.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Whose commissions</source>
        <translation>&amp;Wessen Provisionen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Only &amp;these days</source>
        <translation>Nur &amp;diese Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <location filename="../ui/pages/comparepane.ui" line="+22"/>
        <source>Co&amp;mparison</source>
        <translation>A&amp;bgleich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Only what differs</source>
        <translation>&amp;Nur Abweichungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare a &amp;file…</source>
        <translation>&amp;Datei abgleichen…</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Explain…</source>
        <translation>&amp;Erklären…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What was compared, by sale</source>
        <translation>Was abgeglichen wurde, nach Verkauf</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Write a correction file…</source>
        <translation>&amp;Korrekturdatei schreiben…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show the affiliate</source>
        <translation>Affiliate an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>ConversionFeed</name>
    <message>
        <location filename="../src/importing/conversionfeed.cpp" line="+174"/>
        <source>The line belongs to the order %1, but lines of other orders stand in between. Sort the file by order number and import it again.</source>
        <translation>Die Zeile gehört zur Bestellung %1, doch dazwischen stehen Zeilen anderer Bestellungen. Sortieren Sie die Datei nach Bestellnummern und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location line="+221"/>
        <source>The order %1 stands in line %2 already, with other values. Orders are never merged silently; keep one of the lines.</source>
        <translation>Die Bestellung %1 steht mit anderen Werten bereits in Zeile %2. Bestellungen werden nie stillschweigend zusammengeführt; behalten Sie eine der Zeilen.</translation>
    </message>
</context>
<context>
    <name>ConversionImport</name>
    <message>
        <location filename="../src/importing/conversionimportknown.cpp" line="+66"/>
        <source>The order %1 is not known here, so it cannot be corrected. Import the order first, from the same source.</source>
        <translation>Die Bestellung %1 ist hier nicht bekannt und kann deshalb nicht korrigiert werden. Importieren Sie zuerst die Bestellung, aus derselben Quelle.</translation>
    </message>
    <message>
        <location line="+180"/>
        <source>The order %1 is known in %2, which has no such amounts. Export the currency too.</source>
        <translation>Die Bestellung %1 ist in %2 bekannt, das keine solchen Beträge hat. Exportieren Sie auch die Währung.</translation>
    </message>
    <message>
        <location filename="../src/importing/conversionimport.cpp" line="+245"/>
        <source>%1 has an order of the same number and amount. If it is the same sale, leave it out here or import it from one of the two only.</source>
        <translation>%1 hat eine Bestellung mit derselben Nummer und demselben Betrag. Ist es derselbe Verkauf, lassen Sie ihn hier weg oder importieren Sie ihn nur aus einer der beiden Quellen.</translation>
    </message>
</context>
<context>
    <name>ConversionRepository</name>
    <message>
        <location filename="../src/storage/conversionrepository.cpp" line="+206"/>
        <source>There is no such sale. Its import may have been undone.</source>
        <translation>Diesen Verkauf gibt es nicht. Vielleicht wurde sein Import zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>ConversionText</name>
    <message>
        <location filename="../src/gui/models/conversiontext.cpp" line="+19"/>
        <location filename="../src/reports/exporttables.cpp" line="+34"/>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/exporttables.cpp" line="+2"/>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/exporttables.cpp" line="+2"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+26"/>
        <location filename="../src/reports/exporttables.cpp" line="+9"/>
        <location line="+17"/>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="-25"/>
        <location filename="../src/reports/exporttables.cpp" line="-15"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/exporttables.cpp" line="+2"/>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/exporttables.cpp" line="+2"/>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/exporttables.cpp" line="+2"/>
        <source>Partly refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 of %2, pending</source>
        <comment>kind, day</comment>
        <translation>%1 vom %2, offen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2, confirmed</source>
        <comment>kind, day</comment>
        <translation>%1 vom %2, bestätigt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2, cancelled</source>
        <comment>kind, day</comment>
        <translation>%1 vom %2, storniert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2, refunded</source>
        <comment>kind, day</comment>
        <translation>%1 vom %2, erstattet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2, partly refunded</source>
        <comment>kind, day</comment>
        <translation>%1 vom %2, teilweise erstattet</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../src/reports/exporttables.cpp" line="+11"/>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/exporttables.cpp" line="+2"/>
        <source>In a payout</source>
        <translation>In Auszahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/exporttables.cpp" line="+2"/>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/exporttables.cpp" line="+2"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/exporttables.cpp" line="+2"/>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/reports/exporttables.cpp" line="+2"/>
        <source>Reversed</source>
        <translation>Zurückgebucht</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+20"/>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Coupon %1</source>
        <translation>Gutscheincode %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sub-id %1</source>
        <translation>Sub-ID %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Network id %1</source>
        <translation>Netzwerk-ID %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Customer’s e-mail</source>
        <translation>E-Mail des Kunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+20"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Alias %1</source>
        <translation>Alias %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their customer</source>
        <translation>Eigener Kunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unknown code %1</source>
        <translation>Unbekannter Code %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Code %1, not valid then</source>
        <translation>Code %1, damals nicht gültig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Code %1, ignored</source>
        <translation>Code %1, übergangen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>By coupon</source>
        <translation>Über Gutscheincode</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By referral code</source>
        <translation>Über Empfehlungscode</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By sub-id</source>
        <translation>Über Sub-ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By network id</source>
        <translation>Über Netzwerk-ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the customer’s e-mail</source>
        <translation>Über die E-Mail des Kunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By click</source>
        <translation>Über Klick</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>By alias</source>
        <translation>Über Alias</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By an earlier sale to the same customer</source>
        <translation>Durch einen früheren Verkauf an denselben Kunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code that nobody has</source>
        <translation>Ein Code, den niemand hat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code that was not valid on the day</source>
        <translation>Ein Code, der an dem Tag nicht gültig war</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code that you ignore</source>
        <translation>Ein Code, den Sie übergehen</translation>
    </message>
    <message>
        <location filename="../src/commissions/attributiontext.cpp" line="+22"/>
        <source>It belongs to nobody: the row carries neither a coupon nor a code.</source>
        <translation>Gehört niemandem: Die Zeile enthält weder einen Gutscheincode noch einen anderen Code.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It belongs to %1, because the coupon %2 was used.</source>
        <translation>Gehört %1, weil der Gutscheincode %2 verwendet wurde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It belongs to %1, because it carries the referral code %2.</source>
        <translation>Gehört %1, weil der Empfehlungscode %2 angegeben ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It belongs to %1, because it carries the sub-id %2.</source>
        <translation>Gehört %1, weil die Sub-ID %2 angegeben ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It belongs to %1, because it carries the network id %2.</source>
        <translation>Gehört %1, weil die Netzwerk-ID %2 angegeben ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It belongs to %1, because the customer’s e-mail address is one of theirs.</source>
        <translation>Gehört %1, weil die E-Mail-Adresse des Kunden diesem Affiliate zugeordnet ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It belongs to %1, because the customer came by one of their links within the cookie window.</source>
        <translation>Gehört %1, weil der Kunde innerhalb der Cookie-Laufzeit über einen Link dieses Affiliates kam.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It was given to %1 by hand.</source>
        <translation>Wurde %1 von Hand zugeordnet.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 %2</source>
        <comment>an affiliate, a share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All who touched it share it: %1.</source>
        <translation>Alle, die daran beteiligt waren, teilen ihn sich: %1.</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>It was decided by hand that it belongs to nobody.</source>
        <translation>Von Hand wurde entschieden, dass er niemandem gehört.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It belongs to %1, because %2 is one of their other names.</source>
        <translation>Gehört %1, weil %2 ein weiterer Name dieses Affiliates ist.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It belongs to %1, because they brought this customer: an earlier sale to the same address is theirs.</source>
        <translation>Er gehört %1, von dort kam dieser Kunde: Ein früherer Verkauf an dieselbe Adresse gehört dazu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It belongs to nobody: no affiliate has the code %1. Add the code to an affiliate, and attribute sales anew.</source>
        <translation>Er gehört niemandem: Kein Affiliate hat den Code %1. Geben Sie den Code einem Affiliate und ordnen Sie die Verkäufe neu zu.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It belongs to nobody: the code %1 was not valid on that day. Correct the days of the code, and attribute sales anew.</source>
        <translation>Er gehört niemandem: Der Code %1 galt an diesem Tag nicht. Berichtigen Sie die Tage des Codes und ordnen Sie die Verkäufe neu zu.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It belongs to nobody: you chose to ignore the code %1. Give the code to an affiliate to change that.</source>
        <translation>Er gehört niemandem: Sie übergehen den Code %1. Geben Sie den Code einem Affiliate, um das zu ändern.</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <location filename="../ui/dialogs/correctionsdialog.ui" line="+5"/>
        <location line="+10"/>
        <source>Refused lines</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Correct the cells that are wrong. The lines are then read as the import read them and become an import of their own, which can be taken back. The file is not changed.</source>
        <translation>Korrigieren Sie die Zellen, die falsch sind. Die Zeilen werden dann so gelesen wie beim Import und werden ein eigener Import, der sich zurücknehmen lässt. Die Datei wird nicht geändert.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <location filename="../src/importing/csvreader.cpp" line="+42"/>
        <source>A quotation mark stands in the middle of a quoted value. Double it in the file or remove it.</source>
        <translation>Mitten in einem Wert in Anführungszeichen steht ein Anführungszeichen. Verdoppeln Sie es in der Datei oder entfernen Sie es.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A quotation mark opens a value and is never closed. Add the missing one or remove it.</source>
        <translation>Ein Anführungszeichen öffnet einen Wert und wird nie geschlossen. Ergänzen Sie das fehlende oder entfernen Sie es.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A value is longer than 64 KB. Shorten it in the file.</source>
        <translation>Ein Wert ist länger als 64 KB. Kürzen Sie ihn in der Datei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line is longer than 4 MB. Check that the file is a CSV export.</source>
        <translation>Die Zeile ist länger als 4 MB. Prüfen Sie, ob die Datei ein CSV-Export ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line has more than 256 columns. Export fewer columns.</source>
        <translation>Die Zeile hat mehr als 256 Spalten. Exportieren Sie weniger Spalten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line contains a null character, which no export should. Export the file again.</source>
        <translation>Die Zeile enthält ein Nullzeichen, das in keinem Export vorkommen sollte. Exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line contains bytes that are no text in the encoding of the file. Choose another encoding or export the file again as UTF-8.</source>
        <translation>Die Zeile enthält Bytes, die im Zeichensatz der Datei keinen Text ergeben. Wählen Sie einen anderen Zeichensatz oder exportieren Sie die Datei noch einmal als UTF-8.</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The file has more than 20 million rows. Export a shorter period and import the parts one after the other.</source>
        <translation>Die Datei hat mehr als 5 Millionen Zeilen. Exportieren Sie einen kürzeren Zeitraum und importieren Sie die Teile nacheinander. {20 ?}</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <location filename="../src/core/currency.cpp" line="+70"/>
        <source>“%1” is not a currency. Use a three-letter code such as EUR, USD or GBP.</source>
        <translation>„%1“ ist keine Währung. Verwenden Sie einen Code aus drei Buchstaben wie EUR, USD oder GBP.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>“%1” has no minor unit, so amounts in it cannot be kept. Use a currency such as EUR, USD or GBP.</source>
        <translation>„%1“ hat keine Untereinheit, deshalb lassen sich Beträge darin nicht führen. Verwenden Sie eine Währung wie EUR, USD oder GBP.</translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <location filename="../src/importing/dateformat.cpp" line="+195"/>
        <source>Spreadsheet numbers (46173)</source>
        <translation>Tabellenzahlen (46173)</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <location filename="../src/core/daterange.cpp" line="+76"/>
        <source>The period “%1” ends before it begins. Swap its two days.</source>
        <translation>Der Zeitraum „%1“ endet, bevor er beginnt. Vertauschen Sie die beiden Tage.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>“%1” is not a period. Write a month (2026-05), a quarter (2026-Q2), a year (2026) or two days (2026-05-01..2026-05-31).</source>
        <translation>„%1“ ist kein Zeitraum. Schreiben Sie einen Monat (2026-05), ein Quartal (2026-Q2), ein Jahr (2026) oder zwei Tage (2026-05-01..2026-05-31).</translation>
    </message>
</context>
<context>
    <name>DateRangeDialog</name>
    <message>
        <location filename="../ui/dialogs/daterangedialog.ui" line="+5"/>
        <source>Choose days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <location filename="../ui/dialogs/decisiondialog.ui" line="+5"/>
        <source>Decide on a commission</source>
        <translation>Über eine Provision entscheiden</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Because</source>
        <translation>We&amp;il</translation>
    </message>
    <message>
        <location filename="../src/gui/dialogs/decisiondialog.cpp" line="+22"/>
        <source>I asked the shop about this order</source>
        <translation>Ich habe beim Shop wegen dieser Bestellung nachgefragt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The order may be returned</source>
        <translation>Die Bestellung wird vielleicht zurückgegeben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It looks like a purchase of their own</source>
        <translation>Es sieht nach einem eigenen Kauf aus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The order was not paid</source>
        <translation>Die Bestellung wurde nicht bezahlt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A purchase of their own</source>
        <translation>Ein eigener Kauf</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Against the guidelines: bids on our name</source>
        <translation>Gegen die Richtlinien: bietet auf unseren Namen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Against the guidelines: a coupon that was not given to them</source>
        <translation>Gegen die Richtlinien: ein Gutscheincode, der diesem Affiliate nicht gegeben wurde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Counted twice</source>
        <translation>Doppelt gezählt</translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message numerus="yes">
        <location filename="../src/gui/commands/decisionstep.cpp" line="+26"/>
        <source>%Ln commission(s) of %1 approved</source>
        <translation>
            <numerusform>%Ln Provision über %1 freigegeben</numerusform>
            <numerusform>%Ln Provisionen über %1 freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln commission(s) of %1 put on hold</source>
        <translation>
            <numerusform>%Ln Provision über %1 zurückgestellt</numerusform>
            <numerusform>%Ln Provisionen über %1 zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln commission(s) of %1 released</source>
        <translation>
            <numerusform>Zurückstellung von %Ln Provision über %1 aufgehoben</numerusform>
            <numerusform>Zurückstellung von %Ln Provisionen über %1 aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln commission(s) of %1 rejected</source>
        <translation>
            <numerusform>%Ln Provision über %1 abgelehnt</numerusform>
            <numerusform>%Ln Provisionen über %1 abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln commission(s) of %1 opened again</source>
        <translation>
            <numerusform>%Ln Provision über %1 wieder geöffnet</numerusform>
            <numerusform>%Ln Provisionen über %1 wieder geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Deciding on commissions</source>
        <translation>Über Provisionen wird entschieden</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Taking a decision back</source>
        <translation>Eine Entscheidung wird zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%Ln were decided on since, paid or put into a payout, and stay as they are.</source>
        <translation>
            <numerusform>Über %Ln wurde seither neu entschieden, oder sie wurde ausgezahlt oder in eine Auszahlung aufgenommen; sie bleibt, wie sie ist.</numerusform>
            <numerusform>Über %Ln wurde seither neu entschieden, oder sie wurden ausgezahlt oder in eine Auszahlung aufgenommen; sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was taken back.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln commission(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln Provision ist wieder so wie zuvor.</numerusform>
            <numerusform>%Ln Provisionen sind wieder so wie zuvor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <location filename="../src/gui/dialogs/desktopprompts.cpp" line="+48"/>
        <location filename="../src/gui/dialogs/dialogbuttons.cpp" line="+26"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../src/gui/dialogs/dialogbuttons.cpp" line="+2"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <location filename="../src/storage/durablefile.cpp" line="+34"/>
        <source>The disk is full: %1 could not be written. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: %1 konnte nicht geschrieben werden. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 cannot be written: its folder does not permit it.</source>
        <translation>%1 kann nicht geschrieben werden: Der Ordner erlaubt es nicht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The folder of %1 does not exist.</source>
        <translation>Den Ordner von %1 gibt es nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The disk reported an error while %1 was being written.</source>
        <translation>Der Datenträger meldete einen Fehler, während %1 geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>EarningQuery</name>
    <message>
        <location filename="../src/storage/earningquery.cpp" line="+352"/>
        <source>There is no conversion number %1.</source>
        <translation>Es gibt keine Conversion mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <location filename="../ui/dialogs/entrydialog.ui" line="+17"/>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Because</source>
        <translation>We&amp;il</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The affiliate reads it on the statement</source>
        <translation>Der Affiliate liest es auf der Abrechnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counts &amp;for</source>
        <translation>&amp;Zählt für</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>About &amp;order</source>
        <translation>Zur B&amp;estellung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If it is about one</source>
        <translation>Falls es um eine geht</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is approved at once and paid with the first payout through its day. Until then it can be removed here.</source>
        <translation>Er ist gleich freigegeben und wird mit der ersten Auszahlung gezahlt, die seinen Tag umfasst. Bis dahin lässt er sich hier entfernen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Looking for the order…</source>
        <translation>Die Bestellung wird gesucht …</translation>
    </message>
</context>
<context>
    <name>EntryStep</name>
    <message>
        <location filename="../src/gui/commands/entrystep.cpp" line="+47"/>
        <source>%1 for %2 entered</source>
        <comment>amount, affiliate</comment>
        <translation>%1 für %2 eingetragen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 for %2 removed</source>
        <comment>amount, affiliate</comment>
        <translation>%1 für %2 entfernt</translation>
    </message>
</context>
<context>
    <name>ExchangeRates</name>
    <message>
        <location filename="../src/storage/exchangerates.cpp" line="+29"/>
        <source>There is no exchange rate of %1 for %2 or the %3 days before. Import the file eurofxref-hist.csv of the European Central Bank.</source>
        <translation>Für %2 und die %3 Tage davor gibt es keinen Wechselkurs von %1. Importieren Sie die Datei eurofxref-hist.csv der Europäischen Zentralbank.</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <location filename="../ui/dialogs/explaindialog.ui" line="+5"/>
        <source>Explain the difference</source>
        <translation>Abweichung erklären</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The reason is kept with your name and the day, and cannot be changed. From then on those it is about can be paid.</source>
        <translation>Der Grund wird mit Ihrem Namen und dem Tag festgehalten und lässt sich nicht ändern. Von da an können die betroffenen Affiliates ausgezahlt werden.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <location filename="../src/reports/exportfile.cpp" line="+27"/>
        <source>No file name was given. Choose where to write the file.</source>
        <translation>Es wurde kein Dateiname angegeben. Wählen Sie, wohin die Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is a folder. Choose a file name inside it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie einen Dateinamen darin.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” was not written: the folder “%2” does not exist. Choose another folder.</source>
        <translation>„%1“ wurde nicht geschrieben: Den Ordner „%2“ gibt es nicht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” was not written: you may not write there. Choose another folder, or change its permissions.</source>
        <translation>„%1“ wurde nicht geschrieben: Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ordner oder ändern Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%1” was not written: the disk is full. Free some space or choose another disk.</source>
        <translation>„%1“ wurde nicht geschrieben: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was not written. Close it in other programs and try again, or choose another name.</source>
        <translation>„%1“ wurde nicht geschrieben. Schließen Sie die Datei in anderen Anwendungen und versuchen Sie es noch einmal, oder wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <location filename="../src/reports/exporttables.cpp" line="+9"/>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1, the newest %2</source>
        <translation>%1, die neuesten %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+129"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location line="-128"/>
        <location line="+129"/>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location line="-128"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+64"/>
        <location line="+70"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="-133"/>
        <location line="+62"/>
        <location line="+64"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="-125"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+66"/>
        <location line="+61"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location line="-126"/>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+122"/>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <location line="-71"/>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Net sales before</source>
        <translation>Nettoumsatz davor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Net sales, change</source>
        <translation>Nettoumsatz, Änderung</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nobody’s</source>
        <translation>Ohne Affiliate</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rule version</source>
        <translation>Regelversion</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rate</source>
        <translation>Provisionssatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Held until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Commissions</source>
        <translation>Provisionen</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <location filename="../src/advice/feedback.cpp" line="+25"/>
        <source>Thank you for your work in %1.</source>
        <translation>Ihre Arbeit verdient einen Dank – hier ein Blick auf %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Here is a short look back at %1, with thanks for your part in it.</source>
        <translation>Ihnen vielen Dank für Ihren Anteil – hier ein kurzer Rückblick auf %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is time for a few words on %1, and first of all for a thank you.</source>
        <translation>Zeit für ein paar Worte über %1 – und zuallererst für ein Dankeschön.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>If I can do anything to help, just write to me.</source>
        <translation>Wenn ich Sie unterstützen kann, schreiben Sie mir einfach.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your questions and ideas are welcome at any time.</source>
        <translation>Ihre Fragen und Ideen sind jederzeit willkommen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I look forward to what comes next.</source>
        <translation>Ich freue mich auf alles, was noch kommt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>More sales in %1</source>
        <translation>Mehr Verkäufe – ein Blick auf %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your first sale</source>
        <translation>Ihr erster Verkauf</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your first sales</source>
        <translation>Ihre ersten Verkäufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Good to see you back</source>
        <translation>Schön, dass Sie wieder dabei sind</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A few words from %1</source>
        <translation>Ein paar Worte von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your results in %1</source>
        <translation>Ihre Ergebnisse für %1</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Kind regards,
%1</source>
        <translation>Mit freundlichen Grüßen
%1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is no such affiliate. They may have been removed.</source>
        <translation>Diesen Affiliate gibt es nicht. Vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There are no figures for %1 yet. Import the sales of that period first.</source>
        <translation>Für %1 gibt es noch keine Zahlen. Importieren Sie zuerst die Verkäufe dieses Zeitraums.</translation>
    </message>
    <message>
        <location filename="../src/advice/feedbackcontext.cpp" line="+20"/>
        <source>%1 so far</source>
        <comment>a period that is not over</comment>
        <translation>%1 (bisher)</translation>
    </message>
    <message>
        <location filename="../src/advice/feedbackgoal.cpp" line="+73"/>
        <source>A good next step: a short talk about it. Tell me when it suits you.</source>
        <translation>Ein guter nächster Schritt: ein kurzes Gespräch darüber. Sagen Sie mir, wann es Ihnen passt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A good next goal: a first sale again in %1.</source>
        <translation>Ein gutes nächstes Ziel für %1: wieder ein erster Verkauf.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A good next goal: the first sale in %1.</source>
        <translation>Ein gutes nächstes Ziel für %1: der erste Verkauf.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>A good next goal: at most %1 refunds in %2.</source>
        <translation>
            <numerusform>Ein gutes nächstes Ziel für %2: höchstens %1 Erstattung.</numerusform>
            <numerusform>Ein gutes nächstes Ziel für %2: höchstens %1 Erstattungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>A good next goal: %1 clicks in %2.</source>
        <translation>
            <numerusform>Ein gutes nächstes Ziel für %2: %1 Klick.</numerusform>
            <numerusform>Ein gutes nächstes Ziel für %2: %1 Klicks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>A good next goal: back to %1 sales in %2.</source>
        <translation>
            <numerusform>Ein gutes nächstes Ziel für %2: wieder %1 Verkauf.</numerusform>
            <numerusform>Ein gutes nächstes Ziel für %2: wieder %1 Verkäufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>A good next goal: %1 sales in %2.</source>
        <translation>
            <numerusform>Ein gutes nächstes Ziel für %2: %1 Verkauf.</numerusform>
            <numerusform>Ein gutes nächstes Ziel für %2: %1 Verkäufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/advice/feedbacklever.cpp" line="+48"/>
        <source>The interest is there (%1 clicks), only the sale is still missing. %2</source>
        <translation>
            <numerusform>Das Interesse ist da (%1 Klick), nur der Verkauf fehlt noch. %2</numerusform>
            <numerusform>Das Interesse ist da (%1 Klicks), nur der Verkauf fehlt noch. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>The interest is there, and there is room for more: %1 of %2 clicks (%3) became a sale. %4</source>
        <translation>
            <numerusform>Das Interesse ist da, und es ist noch mehr möglich: Bei %1 von %2 Klick (%3) kam es zu einem Verkauf. %4</numerusform>
            <numerusform>Das Interesse ist da, und es ist noch mehr möglich: Bei %1 von %2 Klicks (%3) kam es zu einem Verkauf. %4</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>It was quieter than in %1 (sales: %2, then %3), and not only with you: the whole program was. Here is one thing to try. %4</source>
        <translation>Es war ruhiger als zuvor (Verkäufe für %1: %2, danach: %3), und das nicht nur bei Ihnen, sondern im ganzen Programm. Hier ist ein Vorschlag. %4</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It was quieter than in %1 (sales: %2, then %3), and no quieter than at this time a year ago. Here is one thing to try. %4</source>
        <translation>Es war ruhiger als zuvor (Verkäufe für %1: %2, danach: %3), aber nicht ruhiger als zur gleichen Zeit vor einem Jahr. Hier ist ein Vorschlag. %4</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was quieter than in %1 (sales: %2, then %3), as it is for everyone at some time. Here is one thing to try. %4</source>
        <translation>Es war ruhiger als zuvor (Verkäufe für %1: %2, danach: %3), wie es jedem einmal geht. Hier ist ein Vorschlag. %4</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>One thing I would like to look at together with you is how customers find us through you. The figures (sales: %1, clicks: %2) differ from what we usually see, and you know best why.</source>
        <translation>Eines möchte ich gern gemeinsam mit Ihnen ansehen: wie Kunden durch Sie zu uns finden. Die Zahlen (Verkäufe: %1, Klicks: %2) weichen von dem ab, was wir sonst sehen, und Sie wissen am besten, warum.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>One thing stands out: %1 of %2 sales (%3) were refunded, more than usual. A word on whom the product suits, and whom it does not, helps people choose what they will keep.</source>
        <translation>
            <numerusform>Eines fällt auf: Bei %1 von %2 Verkauf (%3) gab es eine Erstattung, mehr als üblich. Ein Wort dazu, für wen das Produkt passt und für wen nicht, hilft bei der richtigen Wahl.</numerusform>
            <numerusform>Eines fällt auf: Bei %1 von %2 Verkäufen (%3) gab es eine Erstattung, mehr als üblich. Ein Wort dazu, für wen das Produkt passt und für wen nicht, hilft bei der richtigen Wahl.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>If you would like to start again, here is one thing to try. %1 Tell me what you need for it, and I will send it.</source>
        <translation>Wenn Sie wieder einsteigen möchten, ist hier ein Vorschlag. %1 Sagen Sie mir, was Sie dafür brauchen, und ich schicke es Ihnen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Here is one thing to try as a first step. %1 Tell me what you need for it, and I will send it.</source>
        <translation>Hier ist ein Vorschlag für den ersten Schritt. %1 Sagen Sie mir, was Sie dafür brauchen, und ich schicke es Ihnen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+6"/>
        <source>Here is one thing to try. %1</source>
        <translation>Hier ist ein Vorschlag. %1</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Here is one thing to try, so that more people see it. %1</source>
        <translation>Hier ist ein Vorschlag, damit mehr Menschen es sehen. %1</translation>
    </message>
    <message>
        <location filename="../src/advice/feedbackpraise.cpp" line="+68"/>
        <source>Your sales rose from %1 in %2 to %3.</source>
        <translation>Ihre Verkäufe sind von %1 (%2) auf %3 gestiegen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your sales rose from %1 in %2 to %3 (%4).</source>
        <translation>Ihre Verkäufe sind von %1 (%2) auf %3 gestiegen (%4).</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You brought a sale, and each one is welcome.</source>
        <translation>Sie haben einen Verkauf gebracht, und jeder einzelne ist willkommen.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>You brought %1 sales.</source>
        <translation>
            <numerusform>Sie haben %1 Verkauf gebracht.</numerusform>
            <numerusform>Sie haben %1 Verkäufe gebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>You brought %1 sales, worth %2.</source>
        <translation>
            <numerusform>Sie haben %1 Verkauf im Wert von %2 gebracht.</numerusform>
            <numerusform>Sie haben %1 Verkäufe im Wert von %2 gebracht.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>You made your first sale with us, and the first one is the hardest.</source>
        <translation>Sie haben Ihren ersten Verkauf bei uns erzielt, und der erste ist der schwerste.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>You made your first %1 sales with us.</source>
        <translation>
            <numerusform>Sie haben Ihren ersten %1 Verkauf bei uns erzielt.</numerusform>
            <numerusform>Sie haben Ihre ersten %1 Verkäufe bei uns erzielt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You are back with a sale, after none in %1.</source>
        <translation>Sie sind mit einem Verkauf wieder dabei, nachdem es für %1 keinen gab.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>You are back with %1 sales, after none in %2.</source>
        <translation>
            <numerusform>Sie sind mit %1 Verkauf wieder dabei, nachdem es für %2 keinen gab.</numerusform>
            <numerusform>Sie sind mit %1 Verkäufen wieder dabei, nachdem es für %2 keinen gab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%1 of %2 clicks (%3) became a sale, clearly above the average of all partners.</source>
        <translation>
            <numerusform>Bei %1 von %2 Klick (%3) kam es zu einem Verkauf, deutlich mehr als im Durchschnitt aller Partner.</numerusform>
            <numerusform>Bei %1 von %2 Klicks (%3) kam es zu einem Verkauf, deutlich mehr als im Durchschnitt aller Partner.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 of your sales went to people who had never bought from us before, clearly above the average of all partners.</source>
        <translation>%1 Ihrer Verkäufe gingen an Menschen, die noch nie bei uns gekauft hatten, deutlich mehr als im Durchschnitt aller Partner.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Not one of your %1 sales was refunded, so people like what you recommend.</source>
        <translation>
            <numerusform>Keiner Ihrer Verkäufe (%1) wurde erstattet. Was Sie empfehlen, gefällt also.</numerusform>
            <numerusform>Keiner Ihrer %1 Verkäufe wurde erstattet. Was Sie empfehlen, gefällt also.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Refunds are rare with you (%1 of %2 sales), so people like what you recommend.</source>
        <translation>
            <numerusform>Erstattungen sind bei Ihnen selten (%1 von %2 Verkauf). Was Sie empfehlen, gefällt also.</numerusform>
            <numerusform>Erstattungen sind bei Ihnen selten (%1 von %2 Verkäufen). Was Sie empfehlen, gefällt also.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>You brought a new lead, and that is a good start.</source>
        <translation>Sie haben einen neuen Lead gebracht, und das ist ein guter Anfang.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>You brought %1 new leads.</source>
        <translation>
            <numerusform>Sie haben %1 neuen Lead gebracht.</numerusform>
            <numerusform>Sie haben %1 neue Leads gebracht.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What you built with us earlier still counts, and I am glad that you are part of the program.</source>
        <translation>Was Sie bei uns aufgebaut haben, zählt weiterhin, und ich freue mich, dass Sie im Programm sind.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I am glad that you are part of the program. A quiet start is quite usual.</source>
        <translation>Ich freue mich, dass Sie im Programm sind. Ein ruhiger Anfang ist ganz normal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your link brought a visitor to the shop, and that is where it begins.</source>
        <translation>Ihr Link hat einen Besucher in den Shop gebracht, und damit fängt es an.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Your links were clicked %1 times, after %2 in %3, so your work reaches more people.</source>
        <translation>
            <numerusform>Ihre Links wurden %1-mal angeklickt, nach %2-mal zuvor (%3). Ihre Arbeit erreicht also mehr Menschen.</numerusform>
            <numerusform>Ihre Links wurden %1-mal angeklickt, nach %2-mal zuvor (%3). Ihre Arbeit erreicht also mehr Menschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Your links were clicked %1 times, and I see the work behind that.</source>
        <translation>
            <numerusform>Ihre Links wurden %1-mal angeklickt, und ich sehe die Arbeit dahinter.</numerusform>
            <numerusform>Ihre Links wurden %1-mal angeklickt, und ich sehe die Arbeit dahinter.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+31"/>
        <source>With %1 in net sales, no other partner brought more.</source>
        <translation>Mit %1 Nettoumsatz liegen Sie vorn: Kein anderer Partner hat mehr gebracht.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>These %1 sales are the most you had in a month for a year.</source>
        <translation>
            <numerusform>Dieser %1 Verkauf ist Ihr bestes Monatsergebnis seit einem Jahr.</numerusform>
            <numerusform>Diese %1 Verkäufe sind Ihr bestes Monatsergebnis seit einem Jahr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>With %1 in net sales you are number %2 of %3 partners.</source>
        <translation>
            <numerusform>Mit %1 Nettoumsatz stehen Sie auf Platz %2 von %3 Partner.</numerusform>
            <numerusform>Mit %1 Nettoumsatz stehen Sie auf Platz %2 von %3 Partnern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>You brought %1 sales, after %2 in %3.</source>
        <translation>
            <numerusform>Sie haben %1 Verkauf gebracht, nach %2 zuvor (%3).</numerusform>
            <numerusform>Sie haben %1 Verkäufe gebracht, nach %2 zuvor (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>You kept your level: %1 sales, after %2 in %3.</source>
        <translation>
            <numerusform>Sie haben Ihr Niveau gehalten: %1 Verkauf, nach %2 zuvor (%3).</numerusform>
            <numerusform>Sie haben Ihr Niveau gehalten: %1 Verkäufe, nach %2 zuvor (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackIdeas</name>
    <message>
        <location filename="../src/advice/ideas.cpp" line="+20"/>
        <source>Put a link into the article that is read most, near the place where people decide.</source>
        <translation>Setzen Sie einen Link in den meistgelesenen Artikel, nahe der Stelle, an der sich Leser entscheiden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the product early in your next post or video, and pin the link where people look for it.</source>
        <translation>Zeigen Sie das Produkt früh in Ihrem nächsten Beitrag oder Video und heften Sie den Link dort an, wo man ihn sucht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Place our offer on your start page for a week, or in the category that people visit most.</source>
        <translation>Stellen Sie unser Angebot eine Woche lang auf Ihre Startseite oder in die meistbesuchte Kategorie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Feature our shop for a week, with the cashback in the first line.</source>
        <translation>Heben Sie unseren Shop eine Woche lang hervor, mit dem Cashback in der ersten Zeile.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send one short mail about a single product, with one clear link near the top.</source>
        <translation>Versenden Sie eine kurze Mail zu einem einzigen Produkt, mit einem deutlichen Link weit oben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add our products to one more comparison, with current prices and pictures.</source>
        <translation>Nehmen Sie unsere Produkte in einen weiteren Vergleich auf, mit aktuellen Preisen und Bildern.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answer a question that your members often ask, and add the link where it helps.</source>
        <translation>Beantworten Sie eine Frage, die Ihre Mitglieder oft stellen, und setzen Sie den Link dort, wo er weiterhilft.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Put the link where most people see it, with a sentence on why you recommend us.</source>
        <translation>Setzen Sie den Link dorthin, wo ihn die meisten sehen, mit einem Satz dazu, warum Sie uns empfehlen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Links that go straight to the product you write about, instead of our start page, usually do better.</source>
        <translation>Links, die direkt zum besprochenen Produkt führen statt auf unsere Startseite, bringen meist mehr.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Showing the product in use, and linking straight to it, helps people decide.</source>
        <translation>Das Produkt im Einsatz zu zeigen und direkt darauf zu verlinken, erleichtert die Entscheidung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When the conditions of the offer stand beside the link, those who click know that it is for them.</source>
        <translation>Wenn die Bedingungen des Angebots neben dem Link stehen, wissen alle, die klicken, dass es für sie gilt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>When the rate and its conditions stand beside the link, those who click know that it is for them.</source>
        <translation>Wenn der Satz und seine Bedingungen neben dem Link stehen, wissen alle, die klicken, dass er für sie gilt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>One product in a mail, with its price and a link straight to it, helps people decide.</source>
        <translation>Ein einziges Produkt in der Mail, mit Preis und direktem Link, erleichtert die Entscheidung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is worth checking that prices are current and that each link leads to the very product.</source>
        <translation>Es lohnt sich zu prüfen, ob die Preise aktuell sind und jeder Link genau zum richtigen Produkt führt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A link straight to the product, with a line on how you use it yourself, helps people decide.</source>
        <translation>Ein direkter Link zum Produkt, mit einer Zeile dazu, wie Sie es selbst nutzen, erleichtert die Entscheidung.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A link straight to the product that you recommend, instead of our start page, usually does better.</source>
        <translation>Ein direkter Link zum empfohlenen Produkt statt auf unsere Startseite bringt meist mehr.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Bring your best article up to date with a new paragraph and today&apos;s date, and readers often come back.</source>
        <translation>Bringen Sie Ihren besten Artikel mit einem neuen Absatz und heutigem Datum auf den neuesten Stand; Leser kommen oft zurück.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Take up your best post again: how the product looks after months of use is a story of its own.</source>
        <translation>Greifen Sie Ihren besten Beitrag wieder auf: Wie das Produkt nach Monaten im Einsatz aussieht, ist eine eigene Geschichte.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show a fresh offer with a new end date. I am happy to set up a code for it.</source>
        <translation>Zeigen Sie ein frisches Angebot mit neuem Enddatum. Gern richte ich einen Code dafür ein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Announce a few days with a higher rate. I am happy to agree on the dates with you.</source>
        <translation>Kündigen Sie ein paar Tage mit höherem Satz an. Gern stimme ich die Termine mit Ihnen ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send a mail to those who clicked last time. They are the most likely to look again.</source>
        <translation>Schreiben Sie denen, die beim letzten Mal geklickt haben. Sie schauen am ehesten noch einmal vorbei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bring prices and products up to date, and move what is new to the top.</source>
        <translation>Bringen Sie Preise und Produkte auf den neuesten Stand und rücken Sie Neues nach oben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask your members which of our products they use. Their answers interest others.</source>
        <translation>Fragen Sie Ihre Mitglieder, welche unserer Produkte sie nutzen. Ihre Antworten interessieren andere.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A single new post about one product is enough to be seen again.</source>
        <translation>Ein einziger neuer Beitrag zu einem Produkt genügt, um wieder gesehen zu werden.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Add two sentences to the code on what the product is good for and for whom. They reach people who are not yet decided, whom a code alone does not reach.</source>
        <translation>Ergänzen Sie den Code um zwei Sätze dazu, wofür und für wen das Produkt gut ist. So erreichen Sie auch Unentschlossene, die ein Code allein nicht erreicht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Present one of our products with a short text of its own. It reaches people who are not yet on their way to the shop.</source>
        <translation>Stellen Sie eines unserer Produkte mit einem eigenen kurzen Text vor. Er erreicht Menschen, die noch nicht auf dem Weg in den Shop sind.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Your code works well. Put your link beside it and say what the product is good for, so that those who are not yet decided find us through you as well.</source>
        <translation>Ihr Code läuft gut. Setzen Sie Ihren Link daneben und sagen Sie, wofür das Produkt gut ist, damit auch Unentschlossene durch Sie zu uns finden.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Write a second article on something that goes with the first, and link the two. I am happy to send samples and pictures.</source>
        <translation>Schreiben Sie einen zweiten Artikel über etwas, das zum ersten passt, und verlinken Sie beide. Gern schicke ich Muster und Bilder.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Make a follow-up that answers the questions under your last post. I am happy to send what you want to show.</source>
        <translation>Machen Sie eine Fortsetzung, die die Fragen unter Ihrem letzten Beitrag beantwortet. Gern schicke ich, was Sie zeigen möchten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Test a code for one category instead of all, and compare. I am happy to set it up.</source>
        <translation>Testen Sie einen Code für eine Kategorie statt für alle und vergleichen Sie. Gern richte ich ihn ein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Feature one category instead of the whole shop for a week, and compare.</source>
        <translation>Heben Sie eine Woche lang eine Kategorie statt des ganzen Shops hervor und vergleichen Sie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Test two subject lines with a small part of your list, and send the better one to the rest.</source>
        <translation>Testen Sie zwei Betreffzeilen mit einem kleinen Teil Ihrer Liste und senden Sie die bessere an den Rest.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add a row on what buyers ask most, such as delivery time or sizes. I am happy to send the facts.</source>
        <translation>Ergänzen Sie eine Zeile zu dem, was Käufer am häufigsten fragen, etwa Lieferzeit oder Größen. Gern schicke ich die Angaben.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Collect the questions of your members, and I will answer them for you in a post.</source>
        <translation>Sammeln Sie die Fragen Ihrer Mitglieder, und ich beantworte sie für Sie in einem Beitrag.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Do once more what worked best, for a product that you have not shown yet. I am happy to send what you need.</source>
        <translation>Wiederholen Sie, was am besten lief, mit einem Produkt, das Sie noch nicht gezeigt haben. Gern schicke ich, was Sie brauchen.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <location filename="../ui/pages/feedbackpage.ui" line="+11"/>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter affiliates</source>
        <translation>Affiliates filtern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only those &amp;not sent yet</source>
        <translation>Nur &amp;nicht gesendete</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Affiliates</source>
        <translation>Affiliates</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Open the &amp;profile</source>
        <translation>Pro&amp;fil öffnen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Su&amp;bject</source>
        <translation>B&amp;etreff</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Write &amp;anew from the figures</source>
        <translation>Aus den Zahlen neu &amp;schreiben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Mark as sent</source>
        <translation>Als &amp;gesendet markieren</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../src/importing/field.cpp" line="+18"/>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount before discount</source>
        <translation>Betrag vor Rabatt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Total with tax and shipping</source>
        <translation>Gesamtbetrag mit Steuer und Versand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refunded amount</source>
        <translation>Erstatteter Betrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+44"/>
        <source>Coupon</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <location line="-43"/>
        <location line="+41"/>
        <source>Referral code</source>
        <translation>Empfehlungscode</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>Sub-id</source>
        <translation>Sub-ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+40"/>
        <source>Network id</source>
        <translation>Netzwerk-ID</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Affiliate&apos;s e-mail</source>
        <translation>E-Mail des Affiliates</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Customer&apos;s e-mail</source>
        <translation>E-Mail des Kunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country of the order</source>
        <translation>Land der Bestellung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Product category</source>
        <translation>Produktkategorie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Item price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount of the item line</source>
        <translation>Betrag der Artikelzeile</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Item discount</source>
        <translation>Rabatt je Artikel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancelled at</source>
        <translation>Storniert am</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number of the refunded order</source>
        <translation>Nummer der erstatteten Bestellung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wholly refunded</source>
        <translation>Ganz erstattet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dispute won</source>
        <translation>Streitfall gewonnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Test order</source>
        <translation>Testbestellung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Impressions</source>
        <translation>Impressionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Click or visitor id</source>
        <translation>Klick- oder Besucher-ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Order number of the shop</source>
        <translation>Bestellnummer des Shops</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payout number</source>
        <translation>Auszahlungsnummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount paid</source>
        <translation>Ausgezahlter Betrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid by</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind of partner</source>
        <translation>Art des Partners</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status of the partnership</source>
        <translation>Status der Partnerschaft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <location filename="../src/storage/fileheader.cpp" line="+45"/>
        <source>%1 is a link to another file. Open that file itself: %2</source>
        <translation>%1 ist eine Verknüpfung mit einer anderen Datei. Öffnen Sie diese Datei selbst: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no file %1 in %2. Check whether it was moved or renamed.</source>
        <translation>In %2 gibt es keine Datei %1. Prüfen Sie, ob sie verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is not a file. Choose a program file, whose name ends in &quot;.laurel&quot;.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Programmdatei, deren Name auf „.laurel“ endet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is empty. It is not a Laurel program; if it should be one, restore its latest backup.</source>
        <translation>%1 ist leer. Das ist kein Laurel-Programm; falls es eines sein sollte, stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is not a Laurel program but a file of another kind. To read orders or clicks from it, open a program and import the file.</source>
        <translation>%1 ist kein Laurel-Programm, sondern eine andersartige Datei. Um Bestellungen oder Klicks daraus zu lesen, öffnen Sie ein Programm und importieren Sie die Datei.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 is a database of another program. Laurel cannot open it and has left it as it is.</source>
        <translation>%1 ist die Datenbank einer anderen Anwendung. Laurel kann sie nicht öffnen und hat sie unverändert gelassen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 is incomplete: its end is missing, perhaps because it was still being copied. Copy it again, or restore its latest backup.</source>
        <translation>%1 ist unvollständig: Das Ende fehlt, vielleicht weil die Datei noch kopiert wurde. Kopieren Sie sie noch einmal oder stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <location filename="../src/storage/filelock.cpp" line="+71"/>
        <source>%1 is open in another Laurel. Close it there first.</source>
        <translation>%1 ist in einem anderen Laurel geöffnet. Schließen Sie die Datei dort zuerst.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is already open in this Laurel.</source>
        <translation>%1 ist in diesem Laurel bereits geöffnet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is open in another Laurel on this computer (process %2). Close it there first.</source>
        <translation>%1 ist in einem anderen Laurel auf diesem Computer geöffnet (Prozess %2). Schließen Sie die Datei dort zuerst.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is open on another computer, %2 (process %3). Close it there first. If you are sure that it is not open there any more, delete the file %4 and try again.</source>
        <translation>%1 ist auf einem anderen Computer geöffnet: %2 (Prozess %3). Schließen Sie die Datei dort zuerst. Wenn Sie sicher sind, dass sie dort nicht mehr geöffnet ist, löschen Sie die Datei %4 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file that keeps two Laurels from writing at once could not be created in %1. Check that the folder exists and that the disk is not full.</source>
        <translation>Die Datei, die verhindert, dass zwei Laurel gleichzeitig schreiben, konnte in %1 nicht angelegt werden. Prüfen Sie, ob es den Ordner gibt und der Datenträger nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>GzipSource</name>
    <message>
        <location filename="../src/importing/gzipsource.cpp" line="+16"/>
        <source>The packed file is damaged or not complete. Download or export it again.</source>
        <translation>Die gepackte Datei ist beschädigt oder unvollständig. Laden oder exportieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../ui/dialogs/historydialog.ui" line="+5"/>
        <source>Who changed what</source>
        <translation>Wer was geändert hat</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Changes &amp;of</source>
        <translation>Änderungen &amp;an</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Changes, newest first</source>
        <translation>Änderungen, die neuesten zuerst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr anzeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write as a &amp;CSV file…</source>
        <translation>Als &amp;CSV-Datei schreiben …</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <location filename="../src/reports/htmlwriter.cpp" line="+116"/>
        <source>%1, %2</source>
        <comment>figure and unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Figures of this chart</source>
        <translation>Zahlen dieses Diagramms</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The report could not be put together. Reinstall Laurel.</source>
        <translation>Der Bericht konnte nicht zusammengestellt werden. Installieren Sie Laurel neu.</translation>
    </message>
</context>
<context>
    <name>ImportBatchText</name>
    <message>
        <location filename="../src/gui/models/importbatchtext.cpp" line="+41"/>
        <source>%1.</source>
        <extracomment>closes a list of parts as a sentence: &quot;3 added, 2 refused.&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Sales and leads</source>
        <translation>Verkäufe und Leads</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affiliates</source>
        <translation>Affiliates</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payouts made elsewhere</source>
        <translation>Anderswo gezahlte Auszahlungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reassigned sales</source>
        <translation>Neu zugeordnete Verkäufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commissions computed anew</source>
        <translation>Provisionen neu berechnet</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>S&amp;how its sales and leads</source>
        <translation>&amp;Verkäufe und Leads zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>S&amp;how its sales</source>
        <translation>&amp;Verkäufe zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;how its leads</source>
        <translation>&amp;Leads zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;how its actions</source>
        <translation>&amp;Aktionen zeigen</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <location line="+12"/>
        <source>%Ln conversion(s)</source>
        <translation>
            <numerusform>%Ln Conversion</numerusform>
            <numerusform>%Ln Conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-10"/>
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln Verkauf</numerusform>
            <numerusform>%Ln Verkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln day(s) of clicks</source>
        <translation>
            <numerusform>%Ln Tag mit Klicks</numerusform>
            <numerusform>%Ln Tage mit Klicks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln affiliate(s)</source>
        <translation>
            <numerusform>%Ln Affiliate</numerusform>
            <numerusform>%Ln Affiliates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln Auszahlung</numerusform>
            <numerusform>%Ln Auszahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln day(s) of exchange rates</source>
        <translation>
            <numerusform>%Ln Tag mit Wechselkursen</numerusform>
            <numerusform>%Ln Tage mit Wechselkursen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 added</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 updated</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 known already and unchanged</source>
        <translation>%1 bereits bekannt und unverändert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 skipped by choice</source>
        <translation>%1 wie gewünscht übersprungen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 reassigned</source>
        <translation>%1 neu zugeordnet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 stayed</source>
        <translation>%1 blieben</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing in this file is new: all of it was imported before.</source>
        <translation>In dieser Datei ist nichts neu: Alles wurde schon importiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing in this file can be imported as it is.</source>
        <translation>Nichts in dieser Datei lässt sich so importieren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 will be added</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 will be updated</source>
        <translation>aktualisiert: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 are known already</source>
        <translation>bereits bekannt: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 cannot be used</source>
        <translation>nicht verwendbar: %1</translation>
    </message>
</context>
<context>
    <name>ImportDetails</name>
    <message>
        <location filename="../ui/pages/importdetails.ui" line="+20"/>
        <source>&amp;Take this import back…</source>
        <translation>Import &amp;zurücknehmen…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Correct these lines here, or in the shop and import the file again. What is known already is not added twice.</source>
        <translation>Korrigieren Sie diese Zeilen hier, oder im Shop und importieren Sie die Datei noch einmal. Was schon bekannt ist, kommt nicht doppelt hinzu.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Correct and try again…</source>
        <translation>&amp;Korrigieren und noch einmal …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern …</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Refused lines</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <location filename="../src/importing/importfile.cpp" line="+24"/>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ImportProfile</name>
    <message>
        <location filename="../src/importing/importprofile.cpp" line="+101"/>
        <source>The import profile cannot be read: %1. Correct it or choose another profile.</source>
        <translation>Das Importprofil kann nicht gelesen werden: %1. Berichtigen Sie es oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>“%1” is no value for %2</source>
        <translation>„%1“ ist kein Wert für %2</translation>
    </message>
    <message>
        <location line="+124"/>
        <source>%1 (unverified)</source>
        <translation>%1 (ungeprüft)</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>its key or name is missing</source>
        <translation>sein Schlüssel oder sein Name fehlt</translation>
    </message>
</context>
<context>
    <name>ImportRepository</name>
    <message>
        <location filename="../src/storage/importrepository.cpp" line="+73"/>
        <source>A source needs a name of at most 100 characters.</source>
        <translation>Eine Quelle braucht einen Namen von höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>There is no import number %1.</source>
        <translation>Es gibt keinen Import mit der Nummer %1.</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>An import profile needs a name.</source>
        <translation>Ein Importprofil braucht einen Namen.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>There is no such import profile. It may have been removed.</source>
        <translation>Dieses Importprofil gibt es nicht. Vielleicht wurde es entfernt.</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <location filename="../src/importing/fileinspection.cpp" line="+188"/>
        <location filename="../src/importing/importservice.cpp" line="+149"/>
        <source>The file is empty. Export it again.</source>
        <translation>Die Datei ist leer. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../src/importing/columnformats.cpp" line="+48"/>
        <location filename="../src/importing/fileinspection.cpp" line="-97"/>
        <location filename="../src/importing/importservice.cpp" line="-110"/>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../src/importing/importservice.cpp" line="+27"/>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird erstellt</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <location filename="../src/importing/fileinspection.cpp" line="+66"/>
        <location filename="../src/importing/importservice.cpp" line="+120"/>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <location filename="../src/importing/importservice.cpp" line="+24"/>
        <source>This import was taken back. Import the file again instead.</source>
        <translation>Dieser Import wurde zurückgenommen. Importieren Sie stattdessen die Datei noch einmal.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A later import brought clicks of the same source. Correct the file and import it again instead.</source>
        <translation>Ein späterer Import hat Klicks derselben Quelle gebracht. Berichtigen Sie stattdessen die Datei und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1, corrected lines</source>
        <translation>%1, korrigierte Zeilen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Taking back import %1</source>
        <translation>Import %1 wird zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ImportStore</name>
    <message>
        <location filename="../src/storage/importstore.cpp" line="+36"/>
        <source>The source needs a name of at most 100 characters. Say where the file comes from.</source>
        <translation>Die Quelle braucht einen Namen von höchstens 100 Zeichen. Geben Sie an, woher die Datei kommt.</translation>
    </message>
    <message>
        <location line="+130"/>
        <source>The counts of this import do not add up, so nothing was imported. Please report this with a part of the file.</source>
        <translation>Die Zählung dieses Imports geht nicht auf, deshalb wurde nichts importiert. Bitte melden Sie das mit einem Teil der Datei.</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <location filename="../src/storage/importundo.cpp" line="+35"/>
        <source>Taking back was cancelled. Nothing was changed.</source>
        <translation>Das Zurücknehmen wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+89"/>
        <source>There is no import number %1.</source>
        <translation>Es gibt keinen Import mit der Nummer %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This import was taken back already.</source>
        <translation>Dieser Import wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 changed orders of this one. Take that one back first.</source>
        <translation>%1 hat Bestellungen dieses Imports geändert. Nehmen Sie zuerst jenen zurück.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What the orders of this import earn was computed anew since. Take that back first, below Imports.</source>
        <translation>Was die Bestellungen dieses Imports einbringen, wurde seither neu berechnet. Nehmen Sie zuerst das zurück, unter „Importe“.</translation>
    </message>
    <message>
        <location line="+204"/>
        <source>%1 changed clicks of this one. Take that one back first.</source>
        <translation>%1 hat Klicks dieses Imports geändert. Nehmen Sie zuerst jenen zurück.</translation>
    </message>
    <message>
        <location line="-200"/>
        <source>Orders of a later import count the refunds of this one. Take that one back first.</source>
        <translation>Bestellungen eines späteren Imports zählen die Erstattungen von diesem. Nehmen Sie zuerst jenen zurück.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Commissions of this import are in a payout or paid, and paid is paid. Correct single orders instead.</source>
        <translation>Provisionen dieses Imports sind in Auszahlung oder ausgezahlt, und was ausgezahlt ist, bleibt ausgezahlt. Berichtigen Sie stattdessen einzelne Bestellungen.</translation>
    </message>
    <message>
        <location line="+236"/>
        <source>%1 was changed since this import. Take that change back first.</source>
        <translation>%1 wurde seit diesem Import geändert. Nehmen Sie diese Änderung zuerst zurück.</translation>
    </message>
    <message>
        <location filename="../src/storage/importstoreaffiliates.cpp" line="+103"/>
        <source>%1 came with this import and has sales, clicks, payouts, terms or notes since. Take those back first.</source>
        <translation>%1 kam mit diesem Import und hat seither Verkäufe, Klicks, Auszahlungen, Konditionen oder Notizen. Nehmen Sie zuerst diese zurück.</translation>
    </message>
    <message>
        <location filename="../src/storage/laterimport.cpp" line="+18"/>
        <source>%1 (import %2)</source>
        <translation>%1 (Import %2)</translation>
    </message>
    <message>
        <location filename="../src/storage/outsidepayoutstore.cpp" line="+151"/>
        <source>%1 changed payouts of this import. Take that one back first.</source>
        <translation>%1 hat Auszahlungen dieses Imports geändert. Nehmen Sie zuerst jenen zurück.</translation>
    </message>
    <message>
        <location filename="../src/storage/ratestore.cpp" line="+76"/>
        <source>%1 replaced exchange rates of this import. Take that one back first.</source>
        <translation>%1 hat Wechselkurse dieses Imports ersetzt. Nehmen Sie zuerst jenen zurück.</translation>
    </message>
    <message>
        <location filename="../src/storage/importundorecompute.cpp" line="+30"/>
        <source>What was computed anew was changed again since. Take that back first.</source>
        <translation>Was neu berechnet wurde, wurde seither wieder geändert. Nehmen Sie zuerst das zurück.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Commissions that were computed anew are in a payout or paid, and paid is paid.</source>
        <translation>Neu berechnete Provisionen sind in Auszahlung oder ausgezahlt, und was ausgezahlt ist, bleibt ausgezahlt.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <location filename="../ui/dialogs/importwizard.ui" line="+5"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>S&amp;kip this file</source>
        <translation>Datei ü&amp;berspringen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>ImportWizardFileStep</name>
    <message>
        <location filename="../ui/dialogs/importwizardfilestep.ui" line="+24"/>
        <source>&amp;Recognised as</source>
        <translation>&amp;Erkannt als</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All of one &amp;day</source>
        <translation>Alle von einem &amp;Tag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The file has no column of dates. Say which day its rows are of.</source>
        <translation>Die Datei hat keine Datumsspalte. Sagen Sie, von welchem Tag ihre Zeilen sind.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day of all rows</source>
        <translation>Tag aller Zeilen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Contains</source>
        <translation>Ent&amp;hält</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name of the shop or network</source>
        <translation>Name des Shops oder Netzwerks</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Order numbers are told apart by source: the same order from the same source is never added twice.</source>
        <translation>Bestellnummern werden nach Quelle unterschieden: Dieselbe Bestellung aus derselben Quelle wird nie zweimal hinzugefügt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Encoding</source>
        <translation>Zei&amp;chensatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Columns &amp;parted by</source>
        <translation>Spalten ge&amp;trennt durch</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Dates like</source>
        <translation>&amp;Datum wie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A&amp;mounts like</source>
        <translation>Beträge &amp;wie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;urrency</source>
        <translation>Wäh&amp;rung</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file as it is read</source>
        <translation>Die Datei, wie sie gelesen wird</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>ImportWizardMappingStep</name>
    <message>
        <location filename="../ui/dialogs/importwizardmappingstep.ui" line="+44"/>
        <source>Go to the &amp;first error</source>
        <translation>Zum ersten &amp;Fehler</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The first rows as they would be imported</source>
        <translation>Die ersten Zeilen, wie sie importiert würden</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Re&amp;member this mapping as</source>
        <translation>Zuordnung &amp;merken als</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files with these columns are recognised by it next time.</source>
        <translation>Dateien mit diesen Spalten werden beim nächsten Mal daran erkannt.</translation>
    </message>
</context>
<context>
    <name>ImportWizardReviewStep</name>
    <message>
        <location filename="../ui/dialogs/importwizardreviewstep.ui" line="+20"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Row by row</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>S&amp;how</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave out possible &amp;duplicates</source>
        <translation>Mögliche &amp;Doppelte weglassen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What happens to each row</source>
        <translation>Was mit jeder Zeile geschieht</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+6"/>
        <source>Unknown codes</source>
        <translation>Unbekannte Codes</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Nobody has these codes. Say whose they are before you import: the rows then go to them. Codes that are nobody’s, such as the shop’s own, can be ignored from now on.</source>
        <translation>Diese Codes hat niemand. Sagen Sie vor dem Import, wem sie gehören: Die Zeilen gehen dann an sie. Codes, die niemandem gehören, etwa die des Shops, lassen sich künftig übergehen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Give to an affiliate…</source>
        <translation>Einem Affiliate &amp;geben …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I&amp;gnore from now on</source>
        <translation>&amp;Künftig übergehen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>For codes that are nobody’s, such as the shop’s own</source>
        <translation>Für Codes, die niemandem gehören, etwa die des Shops</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+6"/>
        <source>Refused lines</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>These lines cannot be used. They are kept with the import, so that you can correct them.</source>
        <translation>Diese Zeilen lassen sich nicht verwenden. Sie bleiben beim Import gespeichert, damit Sie sie berichtigen können.</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <location filename="../ui/pages/importspage.ui" line="+13"/>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner &amp;beobachten …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Imports, newest first</source>
        <translation>Importe, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>InvoiceDocument</name>
    <message>
        <location filename="../src/reports/invoicedocument.cpp" line="+22"/>
        <source>VAT id %1</source>
        <translation>USt-IdNr. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tax id %1</source>
        <translation>Steuernummer %1</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n commission(s) of the affiliate program “%1”, as listed in statement %2</source>
        <translation>
            <numerusform>%n Provision des Affiliate-Programms „%1“, wie in Abrechnung %2 aufgeführt</numerusform>
            <numerusform>%n Provisionen des Affiliate-Programms „%1“, wie in Abrechnung %2 aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+71"/>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location line="-69"/>
        <location line="+71"/>
        <source>VAT</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <location line="-70"/>
        <source>Reverse charge</source>
        <translation>Steuerschuldnerschaft des Leistungsempfängers</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Paid on %1, reference %2.</source>
        <translation>Bezahlt am %1, Referenz %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A fee of %1 was kept back.</source>
        <translation>Eine Gebühr von %1 wurde einbehalten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 arrived, by the exchange rates of %2.</source>
        <translation>%1 kamen an, nach den Wechselkursen vom %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 arrived.</source>
        <translation>%1 kamen an.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Not subject to VAT in the EU: the place of supply is where the recipient is established, Art. 44 Directive 2006/112/EC.</source>
        <translation>In der EU nicht steuerbar: Ort der Leistung ist der Sitz des Empfängers, Art. 44 Richtlinie 2006/112/EG.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No VAT is shown: the supplier has told no VAT id.</source>
        <translation>Keine Umsatzsteuer ausgewiesen: Der Leistende hat keine USt-IdNr. angegeben.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Self-billing invoice %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gutschrift · invoice of %1 · written by the recipient of the service</source>
        <translation>Gutschrift · Rechnung vom %1 · ausgestellt vom Leistungsempfänger</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Invoice %1 · payout %2</source>
        <translation>Rechnung %1 · Auszahlung %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+16"/>
        <source>Supplier</source>
        <translation>Leistender</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>VAT id of the recipient</source>
        <translation>USt-IdNr. des Empfängers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid on</source>
        <translation>Gezahlt am</translation>
    </message>
</context>
<context>
    <name>InvoiceRepository</name>
    <message>
        <location filename="../src/storage/invoicerepository.cpp" line="+161"/>
        <source>An invoice needs the day on which it is written.</source>
        <translation>Eine Rechnung braucht den Tag, an dem sie ausgestellt wird.</translation>
    </message>
</context>
<context>
    <name>Invoicing</name>
    <message>
        <location filename="../src/commissions/invoicing.cpp" line="+58"/>
        <source>The address or country of %1 is missing. Enter them with how they are paid.</source>
        <translation>Die Anschrift oder das Land von %1 fehlt. Tragen Sie beides dort ein, wo steht, wie dieser Affiliate bezahlt wird.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Your own name or address is missing. Enter them as the payer&apos;s.</source>
        <translation>Ihr eigener Name oder Ihre Anschrift fehlt. Tragen Sie beides beim Zahler ein.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Payment %1 was not made: it failed or was voided, so there is no invoice for it.</source>
        <translation>Die Zahlung %1 ist nicht erfolgt: Sie ist gescheitert oder wurde storniert, deshalb gibt es dafür keine Rechnung.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Payment %1 has not been made yet. Its invoice is written once it is marked as paid.</source>
        <translation>Die Zahlung %1 ist noch nicht erfolgt. Ihre Rechnung wird ausgestellt, sobald sie als ausgezahlt vermerkt ist.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Stopped. No invoice was given a number.</source>
        <translation>Angehalten. Keine Gutschrift hat eine Nummer bekommen.</translation>
    </message>
</context>
<context>
    <name>JobPace</name>
    <message numerus="yes">
        <location filename="../src/gui/jobs/jobpace.cpp" line="+31"/>
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 rows a second</source>
        <translation>%1 Zeilen pro Sekunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2</source>
        <comment>pace, time left</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <location filename="../src/analytics/kpiformat.cpp" line="+44"/>
        <source>%1 pts</source>
        <extracomment>A change of a share, in percentage points: &quot;+0.4 pts&quot;</extracomment>
        <translation>%1 %-Pkt.</translation>
    </message>
    <message>
        <location filename="../src/analytics/kpinames.cpp" line="+61"/>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conversion rate</source>
        <translation>Conversion-Rate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gross sales</source>
        <translation>Bruttoumsatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Average order</source>
        <translation>Ø Bestellwert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refund rate</source>
        <translation>Erstattungsquote</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refunded</source>
        <translation>Erstatteter Betrag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>EPC</source>
        <translation>EPC</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New customers</source>
        <translation>Neukundenanteil</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Clicks on affiliate links, as counted by the imported click reports.</source>
        <translation>Klicks auf Affiliate-Links, wie in den importierten Klickberichten gezählt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leads that were not cancelled, such as sign-ups and enquiries.</source>
        <translation>Leads, die nicht storniert wurden, etwa Anmeldungen und Anfragen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Orders that were not cancelled, by the day of the order.</source>
        <translation>Bestellungen, die nicht storniert wurden, nach dem Tag der Bestellung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sales divided by clicks.</source>
        <translation>Verkäufe geteilt durch Klicks.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Prices of all items sold, before discounts and without tax and shipping.</source>
        <translation>Preise aller verkauften Artikel, vor Rabatten und ohne Steuer und Versand.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gross sales less discounts and refunds, without tax and shipping.</source>
        <translation>Bruttoumsatz abzüglich Rabatten und Erstattungen, ohne Steuer und Versand.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Net sales divided by the number of sales.</source>
        <translation>Nettoumsatz geteilt durch die Zahl der Verkäufe.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sales that were refunded in part or in full.</source>
        <translation>Verkäufe, die teilweise oder vollständig erstattet wurden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sales with a refund divided by all sales.</source>
        <translation>Verkäufe mit einer Erstattung geteilt durch alle Verkäufe.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The amount paid back to customers, counted on the day of the order.</source>
        <translation>Der an Kunden zurückgezahlte Betrag, gezählt am Tag der Bestellung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Commission earned, without what was rejected or reversed.</source>
        <translation>Verdiente Provision, ohne Abgelehntes und Zurückgebuchtes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Earnings per click: commission for every 100 clicks.</source>
        <translation>Verdienst je Klick: Provision für je 100 Klicks.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sales that were the customer&apos;s first order divided by all sales.</source>
        <translation>Verkäufe, die die erste Bestellung des Kunden waren, geteilt durch alle Verkäufe.</translation>
    </message>
</context>
<context>
    <name>LaurelCli</name>
    <message>
        <location filename="../app/laurel-cli/arguments.cpp" line="+62"/>
        <source>A month (2026-05), quarter (2026-Q2), year, FIRST..LAST, or one of %1. Without it: %2.</source>
        <translation>Ein Monat (2026-05), ein Quartal (2026-Q2), ein Jahr, ERSTER..LETZTER oder eines von %1. Ohne Angabe: %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Compare with this period instead of the one before.</source>
        <translation>Mit diesem Zeitraum vergleichen statt mit dem davor.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only this affiliate: its name, e-mail or one of its codes.</source>
        <translation>Nur dieser Affiliate: sein Name, seine E-Mail-Adresse oder einer seiner Codes.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>At most so many rows; otherwise %1.</source>
        <translation>Höchstens so viele Zeilen; sonst %1.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>“%1” is not a day. Write it as 2026-05-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2026-05-31.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>“%1” is not a number of rows.</source>
        <translation>„%1“ ist keine Zeilenzahl.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” does not fit --%2. It takes: %3.</source>
        <translation>„%1“ passt nicht zu --%2. Möglich sind: %3.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commandline.cpp" line="+41"/>
        <source>The program file; otherwise LAUREL_PROGRAM names it.</source>
        <translation>Die Programmdatei; sonst nennt LAUREL_PROGRAM sie.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print one JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text ausgeben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No messages and no progress; errors are still printed.</source>
        <translation>Keine Meldungen und kein Fortschritt; Fehler werden weiterhin ausgegeben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show help and exit.</source>
        <translation>Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show the version and exit.</source>
        <translation>Version anzeigen und beenden.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Say which command to run.</source>
        <translation>Geben Sie an, welcher Befehl ausgeführt werden soll.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>“%1” needs %2.</source>
        <translation>„%1“ braucht %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Say which program file to use: --program FILE, or set LAUREL_PROGRAM.</source>
        <translation>Geben Sie an, welche Programmdatei verwendet werden soll: --program FILE, oder setzen Sie LAUREL_PROGRAM.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../app/laurel-cli/commands/helpcommands.cpp" line="+54"/>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” needs one of: %2.</source>
        <translation>„%1“ braucht eines von: %2.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Something went wrong inside Laurel. Nothing was changed.</source>
        <translation>In Laurel ist etwas schiefgegangen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See “%1”.</source>
        <translation>Siehe „%1“.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/advicecommands.cpp" line="+50"/>
        <source>Name one affiliate, or ask for --all.</source>
        <translation>Nennen Sie einen Affiliate oder geben Sie --all an.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>%1 (%2, cost %3)</source>
        <translation>%1 (%2, Kosten %3)</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Nothing stands out in this period.</source>
        <translation>In diesem Zeitraum fällt nichts auf.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Write feedback to an affiliate from its own figures.</source>
        <translation>Einem Affiliate Feedback aus seinen eigenen Zahlen schreiben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What went well first, then one thing to try, then the next goal. With --all it writes to everybody who had any figures; leave AFFILIATE out then.</source>
        <translation>Zuerst, was gut lief, dann ein Vorschlag, dann das nächste Ziel. Mit --all wird allen geschrieben, die Zahlen hatten; lassen Sie AFFILIATE dann weg.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write to every affiliate.</source>
        <translation>Allen Affiliates schreiben.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Suggest who deserves what, with evidence and cost.</source>
        <translation>Vorschlagen, wer was verdient, mit Belegen und Kosten.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/affiliatecommands.cpp" line="+47"/>
        <location filename="../app/laurel-cli/commands/ruleoptions.cpp" line="+227"/>
        <source>There is no tier “%1” in this program.</source>
        <translation>In diesem Programm gibt es keine Stufe „%1“.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The name of an affiliate has 1 to 200 letters.</source>
        <translation>Der Name eines Affiliates hat 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+94"/>
        <location filename="../app/laurel-cli/commands/bonuscommands.cpp" line="+124"/>
        <location filename="../app/laurel-cli/commands/importcommands.cpp" line="+277"/>
        <location filename="../app/laurel-cli/commands/payoutaccountcommands.cpp" line="+42"/>
        <location filename="../app/laurel-cli/commands/termscommands.cpp" line="+154"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="-93"/>
        <location line="+103"/>
        <location filename="../app/laurel-cli/commands/salescommands.cpp" line="+57"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="-102"/>
        <location line="+103"/>
        <location filename="../app/laurel-cli/commands/commissioncommands.cpp" line="+70"/>
        <location filename="../app/laurel-cli/commands/payoutcommands.cpp" line="+47"/>
        <location filename="../app/laurel-cli/commands/salescommands.cpp" line="+4"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="-102"/>
        <location line="+103"/>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="-102"/>
        <location line="+103"/>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <location line="-102"/>
        <location line="+96"/>
        <location filename="../app/laurel-cli/commands/payoutaccountcommands.cpp" line="+1"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location line="-71"/>
        <source>Affiliates: %1</source>
        <translation>Affiliates: %1</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Paid elsewhere: nothing yet</source>
        <translation>Anderswo ausgezahlt: noch nichts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid elsewhere: %1</source>
        <translation>Anderswo ausgezahlt: %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/laurel-cli/commands/payoutaccountcommands.cpp" line="+8"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Code (%1)</source>
        <translation>Code (%1)</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Add an affiliate with its codes.</source>
        <translation>Einen Affiliate mit seinen Codes hinzufügen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code or coupon that somebody holds already is refused, and nothing is added then.</source>
        <translation>Ein Code oder Gutscheincode, den bereits jemand hat, wird abgelehnt; dann wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>E-mail address.</source>
        <translation>E-Mail-Adresse.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Company.</source>
        <translation>Firma.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Website.</source>
        <translation>Website.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country, as DE.</source>
        <translation>Land, wie DE.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+24"/>
        <location filename="../app/laurel-cli/commands/commissioncommands.cpp" line="+131"/>
        <location filename="../app/laurel-cli/commands/payoutaccountcommands.cpp" line="+198"/>
        <location line="+7"/>
        <location line="+9"/>
        <location filename="../app/laurel-cli/commands/plantrycommands.cpp" line="+151"/>
        <location filename="../app/laurel-cli/commands/ruleoptions.cpp" line="+28"/>
        <location filename="../app/laurel-cli/commands/salescommands.cpp" line="+59"/>
        <location line="+1"/>
        <source>One of %1.</source>
        <translation>Eines von %1.</translation>
    </message>
    <message>
        <location line="-22"/>
        <location line="+23"/>
        <source>Name of a tier.</source>
        <translation>Name einer Stufe.</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>First day in the program, as 2026-05-31.</source>
        <translation>Erster Tag im Programm, wie 2026-05-31.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Referral code; may be given several times.</source>
        <translation>Empfehlungscode; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coupon; may be given several times.</source>
        <translation>Gutscheincode; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tag; may be given several times.</source>
        <translation>Schlagwort; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Notes.</source>
        <translation>Notizen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>List affiliates, by name.</source>
        <translation>Affiliates nach Namen auflisten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>TEXT is looked for in names, companies, e-mails, codes and tags; case and accents do not matter.</source>
        <translation>TEXT wird in Namen, Firmen, E-Mail-Adressen, Codes und Schlagwörtern gesucht; Groß- und Kleinschreibung und Akzente spielen keine Rolle.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show one affiliate with its codes, timeline and what was paid elsewhere.</source>
        <translation>Einen Affiliate mit seinen Codes, seinem Verlauf und dem anderswo Ausgezahlten zeigen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>AFFILIATE is a name, an e-mail address or one of the affiliate&apos;s codes.</source>
        <translation>AFFILIATE ist ein Name, eine E-Mail-Adresse oder einer der Codes des Affiliates.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/batchcommands.cpp" line="+31"/>
        <source>“%1” is not the number of an import. “imports list” shows them.</source>
        <translation>„%1“ ist nicht die Nummer eines Imports. „imports list“ zeigt sie.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/laurel-cli/commands/reconciliationview.cpp" line="+135"/>
        <location filename="../app/laurel-cli/commands/safetycommands.cpp" line="+91"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/laurel-cli/commands/payoutcommands.cpp" line="-4"/>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="+149"/>
        <location filename="../app/laurel-cli/commands/salescommands.cpp" line="-63"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../app/laurel-cli/commands/payoutview.cpp" line="+75"/>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="+5"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Import %1: %2 from %3%4</source>
        <translation>Import %1: %2 aus %3%4</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> (undone)</source>
        <translation> (zurückgenommen)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 read = %2 added + %3 updated + %4 unchanged + %5 rejected + %6 skipped</source>
        <translation>%1 gelesen = %2 neu + %3 aktualisiert + %4 unverändert + %5 abgelehnt + %6 übersprungen</translation>
    </message>
    <message>
        <location line="+5"/>
        <location filename="../app/laurel-cli/commands/reconciliationview.cpp" line="-64"/>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Import %1 was taken back.</source>
        <translation>Import %1 wurde zurückgenommen.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The corrections need the columns “line” and “raw”, as a file of refused lines has them.</source>
        <translation>Die Korrekturen brauchen die Spalten „line“ und „raw“, wie eine Datei abgelehnter Zeilen sie hat.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Line %1 of the corrections cannot be read. Each needs the number of a refused line, once, and the line as it should be, in quotation marks. Nothing was changed.</source>
        <translation>Zeile %1 der Berichtigungen ist nicht lesbar. Jede braucht die Nummer einer abgewiesenen Zeile, nur einmal, und die Zeile, wie sie sein soll, in Anführungszeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Line %1 is no refused line of this import, or was tried again since. “imports show” lists those that are. Nothing was changed.</source>
        <translation>Zeile %1 ist keine abgewiesene Zeile dieses Imports oder wurde seither noch einmal versucht. „imports show“ nennt die offenen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Import %1 has no such refused lines. “imports show” lists them.</source>
        <translation>Import %1 hat keine solchen abgelehnten Zeilen. „imports show“ führt sie auf.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Corrected lines of import %1</source>
        <translation>Korrigierte Zeilen von Import %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>List what was imported, newest first.</source>
        <translation>Auflisten, was importiert wurde, Neuestes zuerst.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Show one import and the rows it refused.</source>
        <translation>Einen Import und seine abgelehnten Zeilen zeigen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Take an import back: what it added goes, what it replaced returns.</source>
        <translation>Einen Import zurücknehmen: Was er hinzugefügt hat, verschwindet; was er ersetzt hat, kehrt zurück.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is refused when a commission of the import is paid, or when a later import changed the same sales.</source>
        <translation>Das wird verweigert, wenn eine Provision des Imports ausgezahlt ist oder ein späterer Import dieselben Verkäufe geändert hat.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Try refused lines of an import again, corrected or as they are.</source>
        <translation>Abgelehnte Zeilen eines Imports noch einmal versuchen, korrigiert oder wie sie sind.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They are read as the import read them, and become an import of their own that can be taken back. The file they came from is not needed.</source>
        <translation>Sie werden so gelesen wie beim Import und werden ein eigener Import, der sich zurücknehmen lässt. Die Datei, aus der sie stammen, wird nicht gebraucht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The corrected lines: a CSV file with the columns line and raw.</source>
        <translation>Die korrigierten Zeilen: eine CSV-Datei mit den Spalten line und raw.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/commissioncommands.cpp" line="-136"/>
        <location filename="../app/laurel-cli/commands/payoutcommands.cpp" line="-2"/>
        <location filename="../app/laurel-cli/commands/payoutruncommands.cpp" line="+166"/>
        <location filename="../app/laurel-cli/commands/ratecommands.cpp" line="+72"/>
        <location filename="../app/laurel-cli/commands/salescommands.cpp" line="-3"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/laurel-cli/commands/reconciliationview.cpp" line="+62"/>
        <location filename="../app/laurel-cli/commands/salescommands.cpp" line="+1"/>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/bonuscommands.cpp" line="-27"/>
        <source>Bonus %1 is there; plan bonus run gives it when a period is over.</source>
        <translation>Der Bonus %1 ist angelegt; plan bonus run gibt ihn, wenn ein Zeitraum vorbei ist.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Measure</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="+255"/>
        <source>Per</source>
        <translation>Je</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Bonus %1 has ended.</source>
        <translation>Der Bonus %1 ist beendet.</translation>
    </message>
    <message>
        <location line="+29"/>
        <location filename="../app/laurel-cli/commands/commissioncommands.cpp" line="+1"/>
        <location filename="../app/laurel-cli/commands/kpicommands.cpp" line="+139"/>
        <location filename="../app/laurel-cli/commands/payoutcommands.cpp" line="+3"/>
        <location filename="../app/laurel-cli/commands/payoutruncommands.cpp" line="-71"/>
        <location filename="../app/laurel-cli/commands/payoutview.cpp" line="-5"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="-208"/>
        <location line="+107"/>
        <location filename="../app/laurel-cli/commands/reconciliationview.cpp" line="+1"/>
        <location filename="../app/laurel-cli/commands/salescommands.cpp" line="+3"/>
        <location filename="../app/laurel-cli/commands/statementcommands.cpp" line="+248"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Given before</source>
        <translation>Bereits gegeben</translation>
    </message>
    <message>
        <location line="+8"/>
        <location filename="../app/laurel-cli/commands/statementcommands.cpp" line="+14"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../app/laurel-cli/commands/statementcommands.cpp" line="+1"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n bonus(es) given.</source>
        <translation>
            <numerusform>%n Bonus gegeben.</numerusform>
            <numerusform>%n Boni gegeben.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Add a bonus for what is reached in a period, or for each click, lead or order.</source>
        <translation>Einen Bonus hinzufügen für das, was in einem Zeitraum erreicht wird, oder je Klick, Lead oder Bestellung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It pays --flat once, --each for everything counted, or --percent of the amount measured.</source>
        <translation>Er zahlt --flat einmal, --each für alles Gezählte oder --percent vom gemessenen Betrag.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One of sales, net, orders, leads, clicks, earnings.</source>
        <translation>Eines von sales, net, orders, leads, clicks, earnings.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One of month, quarter, year, lifetime.</source>
        <translation>Eines von month, quarter, year, lifetime.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From this on, reached or above.</source>
        <translation>Ab diesem Wert, erreicht oder überschritten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An amount for the period.</source>
        <translation>Ein Betrag für den Zeitraum.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An amount for each order, lead or click.</source>
        <translation>Ein Betrag je Bestellung, Lead oder Klick.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A percentage of the sales or commissions.</source>
        <translation>Ein Prozentsatz der Verkäufe oder Provisionen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For periods that begin on this day or later.</source>
        <translation>Für Zeiträume, die an diesem Tag oder später beginnen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>List bonuses.</source>
        <translation>Boni auflisten.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>End a bonus; what it gave stays.</source>
        <translation>Einen Bonus beenden; was er gegeben hat, bleibt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../app/laurel-cli/commands/plancommands.cpp" line="+326"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="+191"/>
        <source>First day without it; otherwise today.</source>
        <translation>Erster Tag ohne sie; sonst heute.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Give the bonuses of the last period that is over; each once.</source>
        <translation>Die Boni des letzten abgeschlossenen Zeitraums geben; jeden einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As if today were this day.</source>
        <translation>Als wäre heute dieser Tag.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only show what would be given.</source>
        <translation>Nur zeigen, was gegeben würde.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/commissioncommands.cpp" line="+1"/>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/laurel-cli/commands/salescommands.cpp" line="+4"/>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/laurel-cli/commands/plancommands.cpp" line="-241"/>
        <location filename="../app/laurel-cli/commands/plantrycommands.cpp" line="-25"/>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <location line="+98"/>
        <source>%1 from %2, %3, net %4</source>
        <translation>%1 aus %2, %3, netto %4</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>  It earns no commission.</source>
        <translation>  Dafür gibt es keine Provision.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no order “%1” in this program.</source>
        <translation>In diesem Programm gibt es keine Bestellung „%1“.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>List commissions with the terms that made them, newest order first.</source>
        <translation>Provisionen mit den Konditionen auflisten, aus denen sie entstanden sind, neueste Bestellung zuerst.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../app/laurel-cli/commands/decisioncommands.cpp" line="+232"/>
        <location filename="../app/laurel-cli/commands/ownercommands.cpp" line="+196"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="-34"/>
        <location line="+7"/>
        <location filename="../app/laurel-cli/commands/salescommands.cpp" line="+52"/>
        <source>all time</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Explain what an order earned whom, and by which rule.</source>
        <translation>Erklären, wer an einer Bestellung was verdient hat und nach welcher Regel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ORDER is the order&apos;s number as the shop wrote it; NUMBER that of a commission, which is shown with what happened to it.</source>
        <translation>ORDER ist die Bestellnummer, wie der Shop sie geschrieben hat; NUMBER die Nummer einer Provision, die mit ihrer Geschichte gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/helpcommands.cpp" line="+15"/>
        <source>Explain a command, or list all of them.</source>
        <translation>Einen Befehl erklären oder alle auflisten.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/importcommands.cpp" line="-214"/>
        <source>The columns of %1 are not known. Name a profile with --profile, one of: %2.</source>
        <translation>Die Spalten von %1 sind nicht bekannt. Nennen Sie mit --profile ein Profil, eines von: %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 lacks columns that the profile “%2” needs.</source>
        <translation>In %1 fehlen Spalten, die das Profil „%2“ braucht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Es gibt kein Profil „%1“. Es gibt: %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>Read “%1”, one of %n tables; name another with --part.</source>
        <translation>
            <numerusform>Gelesen wurde „%1“, die einzige von %n Tabelle; eine andere nennen Sie mit --part.</numerusform>
            <numerusform>Gelesen wurde „%1“, eine von %n Tabellen; eine andere nennen Sie mit --part.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Name the files to import, or a folder with --new-in.</source>
        <translation>Nennen Sie die Dateien, die importiert werden sollen, oder mit --new-in einen Ordner.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>“%1” does not show how amounts are written. Write one such as 1.234,50.</source>
        <translation>„%1“ zeigt nicht, wie Beträge geschrieben sind. Schreiben Sie einen wie 1.234,50.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="-90"/>
        <source>“%1” is not a date format. Write one such as dd.MM.yyyy.</source>
        <translation>„%1“ ist kein Datumsformat. Schreiben Sie eines wie dd.MM.yyyy.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../app/laurel-cli/commands/reconciliationview.cpp" line="+1"/>
        <source>Laurel</source>
        <translation>Laurel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <location line="+18"/>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="+245"/>
        <source>How the file is written; otherwise told from its columns.</source>
        <translation>Wie die Datei aufgebaut ist; sonst wird es an den Spalten erkannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where the file comes from; order ids are unique within a source.</source>
        <translation>Woher die Datei kommt; Bestellnummern sind innerhalb einer Quelle eindeutig.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Import the files in a folder that were not imported yet.</source>
        <translation>Die Dateien eines Ordners importieren, die noch nicht importiert wurden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="+4"/>
        <source>The sheet, file of an archive or section to read; otherwise the one that is best recognised.</source>
        <translation>Welches Blatt, welche Datei eines Archivs oder welcher Abschnitt gelesen wird; sonst die am besten erkannte Tabelle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="+3"/>
        <source>How dates are written, such as dd/MM/yyyy; otherwise told from the file.</source>
        <translation>Wie Daten geschrieben sind, etwa dd.MM.yyyy; sonst der Datei entnommen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How amounts are written, such as 1.234,50; otherwise told from the file.</source>
        <translation>Wie Beträge geschrieben sind, etwa 1.234,50; sonst der Datei entnommen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave out new orders that another source seems to know already.</source>
        <translation>Neue Bestellungen weglassen, die eine andere Quelle schon zu kennen scheint.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Import exports of sales, leads, clicks, affiliates, payouts made elsewhere or exchange rates.</source>
        <translation>Exporte von Verkäufen, Leads, Klicks, Affiliates, anderswo gezahlten Auszahlungen oder Wechselkursen importieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each file is one step: all of it or nothing. The same file again adds nothing, an overlapping one adds what is new. CSV (also as .gz or in a .zip), XLSX and ODS are read; “-” is what is piped in. Rows that cannot be used are kept with their reason (imports show) and make the exit code 1. Files of a folder that cannot be used are named, the others come in, and the exit code is 3.</source>
        <translation>Jede Datei ist ein Schritt: alles oder nichts. Dieselbe Datei noch einmal fügt nichts hinzu, eine überlappende nur das Neue. Gelesen werden CSV (auch als .gz oder in einer .zip), XLSX und ODS; „-“ ist, was durch eine Pipe kommt. Zeilen, die nicht zu gebrauchen sind, bleiben mit ihrem Grund erhalten (imports show) und ergeben den Rückgabewert 1. Unbrauchbare Dateien eines Ordners werden genannt, die anderen kommen hinein, und der Rückgabewert ist 3.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The day of all rows of a file that has no dates, as YYYY-MM-DD.</source>
        <translation>Der Tag aller Zeilen einer Datei ohne Daten, als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <location line="-24"/>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="+67"/>
        <source>Do everything and keep nothing.</source>
        <translation>Alles ausführen und nichts behalten.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Import a list of affiliates with their codes.</source>
        <translation>Eine Liste von Affiliates mit ihren Codes importieren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affiliates are recognised by e-mail, else by name; what the file leaves empty stays as it is.</source>
        <translation>Affiliates werden an der E-Mail-Adresse erkannt, sonst am Namen; was die Datei leer lässt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>List the kinds of files that can be imported.</source>
        <translation>Die Arten von Dateien auflisten, die sich importieren lassen.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/kpicommands.cpp" line="-78"/>
        <source>--by affiliate lists all of them; leave --affiliate out.</source>
        <translation>--by affiliate listet alle auf; lassen Sie --affiliate weg.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 to %2, %3, by order date</source>
        <translation>%1 bis %2, %3, nach Bestelldatum</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/laurel-cli/commands/payercommands.cpp" line="+67"/>
        <location filename="../app/laurel-cli/commands/termscommands.cpp" line="+25"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/decisioncommands.cpp" line="-103"/>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/laurel-cli/commands/payoutaccountcommands.cpp" line="-174"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/bonuscommands.cpp" line="-134"/>
        <location filename="../app/laurel-cli/commands/decisioncommands.cpp" line="-2"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="-65"/>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="-235"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/decisioncommands.cpp" line="+3"/>
        <location filename="../app/laurel-cli/commands/payoutaccountcommands.cpp" line="-11"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/kpicommands.cpp" line="+1"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="-204"/>
        <location line="+106"/>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="-105"/>
        <location line="+105"/>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/auditcommands.cpp" line="+77"/>
        <source>List who changed what and when, newest first. The record can only grow.</source>
        <translation>Auflisten, wer wann was geändert hat, das Neueste zuerst. Das Protokoll kann nur wachsen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What identifies a person is not in it: a star says that there was a value.</source>
        <translation>Was eine Person erkennen lässt, steht nicht darin: Ein Stern sagt, dass es einen Wert gab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only of one of %1.</source>
        <translation>Nur eine dieser Arten: %1.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/kpicommands.cpp" line="+1"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="+0"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Net, change</source>
        <translation>Netto, Änderung</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>(nobody)</source>
        <translation>(niemand)</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/bonuscommands.cpp" line="+4"/>
        <location filename="../app/laurel-cli/commands/kpicommands.cpp" line="+28"/>
        <location filename="../app/laurel-cli/commands/plancommands.cpp" line="+2"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="+100"/>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="+2"/>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/kpicommands.cpp" line="+47"/>
        <source>Show the figures of a period.</source>
        <translation>Die Kennzahlen eines Zeitraums zeigen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By program every figure stands beside the period before and its change; a rate without a base is empty.</source>
        <translation>Mit --by program steht jede Kennzahl neben der des Zeitraums davor und ihrer Veränderung; eine Quote ohne Grundlage bleibt leer.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>program, affiliate, day, week or month.</source>
        <translation>program, affiliate, day, week oder month.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sales in this currency; otherwise the program&apos;s own.</source>
        <translation>Verkäufe in dieser Währung; sonst in der des Programms.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/plancommands.cpp" line="-5"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/laurel-cli/commands/plantrycommands.cpp" line="-1"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="+0"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location line="+111"/>
        <source>It holds for sales from %1 on.</source>
        <translation>Sie gilt für Verkäufe ab %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It holds for sales imported from now on.</source>
        <translation>Sie gilt für Verkäufe, die von jetzt an importiert werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rule %1, version %2: %3.</source>
        <translation>Regel %1, Fassung %2: %3.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No sale had a product “%1” so far, by name or by SKU. If it is misspelled, take the rule back with “plan rule remove %2”.</source>
        <translation>Bisher hatte kein Verkauf ein Produkt „%1“, weder nach Name noch nach Artikelnummer. Ist es falsch geschrieben, nehmen Sie die Regel mit „plan rule remove %2“ zurück.</translation>
    </message>
    <message>
        <location line="+26"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="-157"/>
        <source>Plan %1 has no rule %2. “plan list” shows them.</source>
        <translation>Der Plan %1 hat keine Regel %2. „plan list“ zeigt sie.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>List commission plans with every version of their rules.</source>
        <translation>Provisionspläne mit jeder Version ihrer Regeln auflisten.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Add a commission rule, or the next version of one.</source>
        <translation>Eine Provisionsregel hinzufügen oder die nächste Version einer Regel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The highest --priority wins, then the most specific rule: affiliate, tier, product, category, coupon, country, customer, smallest order. A rule for the same as one that is there becomes its next version and needs --from, the first day on which it holds.</source>
        <translation>Die höchste --priority gewinnt, dann die Regel, die genauer ist: Affiliate, Stufe, Produkt, Kategorie, Gutscheincode, Land, Kunde, kleinste Bestellung. Gilt eine Regel für dasselbe wie eine vorhandene, wird sie deren nächste Version und braucht --from, den ersten Tag, an dem sie gilt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The plan; otherwise “%1”. Made when it is not there.</source>
        <translation>Der Plan; sonst „%1“. Er wird angelegt, wenn es ihn noch nicht gibt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Remove the newest version of a rule, when no commission was made by it.</source>
        <translation>Die neueste Version einer Regel entfernen, wenn nach ihr keine Provision entstanden ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The version before it holds again. A rule by which commissions were made stays: give it new terms with “plan rule add”.</source>
        <translation>Die Version davor gilt wieder. Eine Regel, nach der Provisionen entstanden sind, bleibt: Geben Sie ihr mit „plan rule add“ neue Konditionen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+8"/>
        <source>The plan; otherwise “%1”.</source>
        <translation>Der Plan; sonst „%1“.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>End a commission rule from a day; a version that has not begun is removed.</source>
        <translation>Eine Provisionsregel ab einem Tag beenden; eine Fassung, die noch nicht begonnen hat, wird entfernt.</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>Rule %1 is removed.</source>
        <translation>Die Regel %1 ist entfernt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Version %2 of rule %1 is removed; the one before it holds again.</source>
        <translation>Version %2 der Regel %1 ist entfernt; die davor gilt wieder.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Rule %1 does not hold from %2 on. What was computed stays; plan recompute applies it to open commissions.</source>
        <translation>Regel %1 gilt ab %2 nicht mehr. Was berechnet ist, bleibt; plan recompute wendet es auf offene Provisionen an.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/bonuscommands.cpp" line="+0"/>
        <location filename="../app/laurel-cli/commands/plancommands.cpp" line="-190"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="+157"/>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="+1"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/ruleoptions.cpp" line="-227"/>
        <source>A commission is between 0 and 100 %.</source>
        <translation>Eine Provision liegt zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A commission is not negative.</source>
        <translation>Eine Provision ist nicht negativ.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/plancommands.cpp" line="+93"/>
        <source>The rule is not there any more.</source>
        <translation>Die Regel gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/ruleoptions.cpp" line="+22"/>
        <source>“%1” is not a whole number from 1.</source>
        <translation>„%1“ ist keine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>“%1” is not a step. Write it as 10000=25: from 10,000 on 25.</source>
        <translation>„%1“ ist keine Staffelangabe. Schreiben Sie sie wie 10000=25: ab 10.000 dann 25.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>A rule pays for a number of --payments or of --months, not for both.</source>
        <translation>Eine Regel zahlt für eine Zahl von --payments oder von --months, nicht für beides.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” is no later rate. Write it as 3=5: 5 % after three payments.</source>
        <translation>„%1“ ist kein späterer Satz. Schreiben Sie ihn wie 3=5: 5 % nach drei Zahlungen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A rule pays either --percent, --flat or --flat-per-item.</source>
        <translation>Eine Regel zahlt entweder --percent, --flat oder --flat-per-item.</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Percent of net sales, as 12.5.</source>
        <translation>Prozent vom Nettoumsatz, wie 12.5.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A fixed amount each, in the program&apos;s currency.</source>
        <translation>Ein fester Betrag je Stück, in der Währung des Programms.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A fixed amount for each item.</source>
        <translation>Ein fester Betrag je Artikel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For this affiliate only.</source>
        <translation>Nur für diesen Affiliate.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>For products of this category.</source>
        <translation>Für Produkte dieser Kategorie.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For orders with this coupon.</source>
        <translation>Für Bestellungen mit diesem Gutscheincode.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For orders to this country, as DE.</source>
        <translation>Für Bestellungen in dieses Land, wie DE.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One of any, new, returning.</source>
        <translation>Eines von any, new, returning.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For orders of at least this.</source>
        <translation>Für Bestellungen ab diesem Betrag.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Percent of the price before discount.</source>
        <translation>Prozent vom Preis vor Rabatt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Percent of the price with tax.</source>
        <translation>Prozent vom Preis mit Steuer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Percent of the price with shipping.</source>
        <translation>Prozent vom Preis mit Versand.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From a threshold on another rate, as 10000=25. Several times.</source>
        <translation>Ab einer Schwelle ein anderer Satz, wie 10000=25. Mehrmals möglich.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the steps go by: sales, net, orders, earnings.</source>
        <translation>Wonach die Staffel misst: sales, net, orders, earnings.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over a month, quarter, year, rolling, lifetime.</source>
        <translation>Über welchen Zeitraum: month, quarter, year, rolling, lifetime.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days of a rolling period.</source>
        <translation>Tage eines gleitenden Zeitraums.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The step that is reached holds for the whole period; else each part has its own rate.</source>
        <translation>Der erreichte Satz gilt für den ganzen Zeitraum; sonst hat jeder Teil seinen eigenen Satz.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only for a customer&apos;s first payments.</source>
        <translation>Nur für die ersten Zahlungen eines Kunden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only for this many months from a customer&apos;s first payment.</source>
        <translation>Nur für so viele Monate ab der ersten Zahlung eines Kunden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another percentage after N payments of a customer, as 3=5.</source>
        <translation>Ein anderer Prozentsatz nach N Zahlungen eines Kunden, wie 3=5.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The highest wins, before what is more specific.</source>
        <translation>Die höchste gewinnt, noch vor der genaueren Regel.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/bonuscommands.cpp" line="+109"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="+75"/>
        <location filename="../app/laurel-cli/commands/ruleoptions.cpp" line="-19"/>
        <source>For affiliates of this tier.</source>
        <translation>Für Affiliates dieser Stufe.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/ruleoptions.cpp" line="+1"/>
        <source>For this product, by name or SKU.</source>
        <translation>Für dieses Produkt, nach Name oder Artikelnummer.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="-282"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n conversion(s) would earn otherwise. Nothing was changed.</source>
        <translation>
            <numerusform>%n Conversion würde etwas anderes einbringen. Nichts wurde geändert.</numerusform>
            <numerusform>%n Conversions würden etwas anderes einbringen. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n conversion(s) earn otherwise now.</source>
        <translation>
            <numerusform>%n Conversion bringt jetzt etwas anderes ein.</numerusform>
            <numerusform>%n Conversions bringen jetzt etwas anderes ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n conversion(s) stay as they are: something of them is in a payout or paid.</source>
        <translation>
            <numerusform>%n Conversion bleibt, wie sie ist: Etwas davon ist in Auszahlung oder ausgezahlt.</numerusform>
            <numerusform>%n Conversions bleiben, wie sie sind: Etwas davon ist in Auszahlung oder ausgezahlt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>There is no commission plan yet.</source>
        <translation>Es gibt noch keinen Provisionsplan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no commission plan named %1.</source>
        <translation>Es gibt keinen Provisionsplan namens %1.</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Instead of %1 the commissions would be %2. %3 would get more, %4 less.</source>
        <translation>Statt %1 wären die Provisionen %2. Mehr bekämen: %3, weniger: %4.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It pays off when sales grow by %1.</source>
        <translation>Es lohnt sich, wenn die Verkäufe um %1 wachsen.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Cap %1 holds for sales of %2 and later.</source>
        <translation>Die Obergrenze %1 gilt für Verkäufe vom %2 und später.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1, together</source>
        <translation>%1, gemeinsam</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Cap %1 has ended.</source>
        <translation>Die Obergrenze %1 ist beendet.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Compute open commissions anew by the plans as they are.</source>
        <translation>Offene Provisionen nach den Plänen, wie sie sind, neu berechnen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is in a payout or paid stays. It is a step in the list of imports and can be taken back there.</source>
        <translation>Was in Auszahlung oder ausgezahlt ist, bleibt. Es ist ein Schritt in der Liste der Importe und lässt sich dort zurücknehmen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only show what would change.</source>
        <translation>Nur zeigen, was sich ändern würde.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show what a rule would have made of past sales. Nothing is changed.</source>
        <translation>Zeigen, was eine Regel aus früheren Verkäufen gemacht hätte. Nichts wird geändert.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The plan it would be in; otherwise the newest.</source>
        <translation>Der Plan, in dem sie stünde; sonst der neueste.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instead of the rule with this number.</source>
        <translation>Anstelle der Regel mit dieser Nummer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What remains of net sales before commissions, in percent; for the break-even.</source>
        <translation>Was vom Nettoumsatz vor Provisionen übrig bleibt, in Prozent; für die Gewinnschwelle.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Set the most that may be earned.</source>
        <translation>Festlegen, wie viel höchstens verdient werden kann.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One of order, day, week, month, total.</source>
        <translation>Eines von order, day, week, month, total.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All of them share it; otherwise it is for each.</source>
        <translation>Alle teilen sie sich; sonst gilt sie für jeden Einzelnen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First day on which it holds, as 2026-07-01; otherwise today.</source>
        <translation>Erster Tag, an dem sie gilt, wie 2026-07-01; sonst heute.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/ruleoptions.cpp" line="+19"/>
        <source>First day on which it holds, as 2026-07-01; otherwise always.</source>
        <translation>Erster Tag, an dem sie gilt, wie 2026-07-01; sonst immer.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="+4"/>
        <source>List caps.</source>
        <translation>Obergrenzen auflisten.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>End a cap.</source>
        <translation>Eine Obergrenze beenden.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/programcommands.cpp" line="+29"/>
        <source>A program needs --name and --currency.</source>
        <translation>Ein Programm braucht --name und --currency.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>“%1” is not a time zone. Name one as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Nennen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The name of a program has 1 to 200 letters.</source>
        <translation>Der Name eines Programms hat 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Created %1.</source>
        <translation>%1 erstellt.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 exists already. Choose another name, or replace it with --force.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen oder ersetzen Sie die Datei mit --force.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Created the sample program %1, with sales up to %2.</source>
        <translation>Das Beispielprogramm %1 wurde erstellt, mit Verkäufen bis %2.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Create an empty program file.</source>
        <translation>Eine leere Programmdatei erstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An existing file is never overwritten.</source>
        <translation>Eine bestehende Datei wird nie überschrieben.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../app/laurel-cli/commands/termscommands.cpp" line="+75"/>
        <source>What the program is called.</source>
        <translation>Wie das Programm heißt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its currency, as EUR.</source>
        <translation>Seine Währung, wie EUR.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where its days begin, as Europe/Berlin; otherwise this computer&apos;s zone.</source>
        <translation>Wo seine Tage beginnen, wie Europe/Berlin; sonst die Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Create the sample program: an invented shop with two years of sales.</source>
        <translation>Das Beispielprogramm erstellen: ein erfundener Shop mit zwei Jahren Verkäufen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The exports of the invented shop are written as files and imported like any others. With --force an existing program is replaced after a backup; a file that is not a program of Laurel never is.</source>
        <translation>Die Exporte des erfundenen Shops werden als Dateien geschrieben und wie alle anderen importiert. Mit --force wird ein bestehendes Programm nach einer Sicherung ersetzt; eine Datei, die kein Laurel-Programm ist, wird es nie.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Replace an existing program; a backup of it is made first.</source>
        <translation>Ein bestehendes Programm ersetzen; vorher wird es gesichert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep the shop&apos;s export files in this folder.</source>
        <translation>Die Exportdateien des Shops in diesem Ordner behalten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day of sales; otherwise yesterday.</source>
        <translation>Letzter Tag mit Verkäufen; sonst gestern.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/reportcommands.cpp" line="+58"/>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>Es gibt keinen Bericht „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A scorecard is about one affiliate; the other reports name none here.</source>
        <translation>Ein Affiliate-Bericht (scorecard) handelt von einem Affiliate; die anderen Berichte nennen hier keinen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Name the file to write with --output; it ends in .pdf, .html, .csv or .xlsx.</source>
        <translation>Nennen Sie mit --output die Datei, die geschrieben werden soll; sie endet auf .pdf, .html, .csv oder .xlsx.</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>By order date.</source>
        <translation>Nach Bestelldatum.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>This report has no table in this period. Write it as PDF or HTML.</source>
        <translation>Dieser Bericht hat in diesem Zeitraum keine Tabelle. Schreiben Sie ihn als PDF oder HTML.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/reconciliationcommands.cpp" line="-57"/>
        <location filename="../app/laurel-cli/commands/reportcommands.cpp" line="+26"/>
        <location filename="../app/laurel-cli/commands/statementcommands.cpp" line="-135"/>
        <location line="+171"/>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Kept as comparison %1.</source>
        <translation>Als Abgleich %1 aufbewahrt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>“%1” is not the number of a comparison. “reconcile list” has them.</source>
        <translation>„%1“ ist nicht die Nummer eines Abgleichs. „reconcile list“ zeigt sie.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Match</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Differ</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../app/laurel-cli/commands/reconciliationview.cpp" line="+0"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>replaced by %1</source>
        <translation>ersetzt durch %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>to explain</source>
        <translation>zu erklären</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>explained</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>matches</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <location line="+107"/>
        <source>Name the file to write with --output.</source>
        <translation>Nennen Sie mit --output die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wrote %1: %2 taken back, %3 changed.</source>
        <translation>%1 geschrieben: %2 zurückgenommen, %3 geändert.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Whose commissions they are; that of a source of sales: all of its commissions should be in the file.</source>
        <translation>Wessen Provisionen es sind; mit dem Namen einer Quelle von Verkäufen: Alle ihre Provisionen sollten in der Datei stehen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Which column holds what, such as commission=Payout; as often as needed.</source>
        <translation>Welche Spalte was enthält, etwa commission=Payout; so oft wie nötig.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The first day to compare; otherwise the first in the file.</source>
        <translation>Der erste Tag des Abgleichs; sonst der erste in der Datei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last day to compare; otherwise the last in the file.</source>
        <translation>Der letzte Tag des Abgleichs; sonst der letzte in der Datei.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Write the lines to this file as well.</source>
        <translation>Die Zeilen auch in diese Datei schreiben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pdf, html, csv or xlsx; otherwise told from the name.</source>
        <translation>pdf, html, csv oder xlsx; sonst am Namen erkannt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Write the file by which a network corrects what it has wrong.</source>
        <translation>Die Datei schreiben, mit der ein Netzwerk berichtigt, was es falsch führt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In it are orders that were cancelled or refunded here and stand there, and those that come to another amount. Awin&apos;s file declines whole orders only, and --dates and --delimiter follow your program&apos;s locale there; CJ takes cancelled orders (cj-cancel) and changed ones (cj) in files of their own. What a file cannot correct is named.</source>
        <translation>Sie enthält Bestellungen, die hier storniert oder erstattet wurden und dort noch stehen, und solche, die einen anderen Betrag ergeben. Die Datei für Awin lehnt nur ganze Bestellungen ab, und --dates und --delimiter richten sich nach der Ländereinstellung Ihres Programms dort; CJ nimmt stornierte Bestellungen (cj-cancel) und geänderte (cj) in je einer eigenen Datei. Was eine Datei nicht berichtigen kann, wird genannt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>awin, cj, cj-cancel, impact or avantlink.</source>
        <translation>awin, cj, cj-cancel, impact oder avantlink.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your id at AvantLink, or your company id at CJ.</source>
        <translation>Ihre ID bei AvantLink oder Ihre Firmen-ID bei CJ.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your enterprise id at CJ, where you have several.</source>
        <translation>Ihre Enterprise-ID bei CJ, falls Sie mehrere haben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The subscription id of the data file at CJ.</source>
        <translation>Die Subscription-ID der Datendatei bei CJ.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The action tracker at CJ; at impact.com it names orders by their number instead of action ids.</source>
        <translation>Der Action-Tracker bei CJ; bei impact.com nennt er Bestellungen mit ihrer Nummer statt mit Action-IDs.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The reason in the network&apos;s own words or codes; Awin and impact.com need it.</source>
        <translation>Der Grund im Wortlaut oder Code des Netzwerks; Awin und impact.com brauchen ihn.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Awin: a comma, or a semicolon.</source>
        <translation>Awin: ein Komma oder ein Semikolon.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only orders in this currency.</source>
        <translation>Nur Bestellungen in dieser Währung.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Compare a network&apos;s or plugin&apos;s commission export with Laurel&apos;s commissions.</source>
        <translation>Den Provisionsexport eines Netzwerks oder Plugins mit den Provisionen in Laurel abgleichen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each sale and affiliate matches, differs (by how much, and why) or is missing on one side. The comparison is kept; where it differs, those it is about are not marked as paid before somebody explains it. A newer one of the same source takes the place of those whose days it covers. Lines that cannot be read make the exit code 1.</source>
        <translation>Jeder Verkauf und Affiliate stimmt überein, weicht ab (um wie viel und warum) oder fehlt auf einer Seite. Der Abgleich wird aufbewahrt; wo er abweicht, lassen sich die Betroffenen nicht als ausgezahlt vermerken, bevor jemand ihn erklärt. Ein neuerer derselben Quelle tritt an die Stelle derer, deren Tage er abdeckt. Zeilen, die nicht gelesen werden können, führen zum Exit-Code 1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>List comparisons, newest first.</source>
        <translation>Abgleiche auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Show what differs in a comparison.</source>
        <translation>Zeigen, was in einem Abgleich abweicht.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Say why a comparison differs, so that those it is about can be paid.</source>
        <translation>Sagen, warum ein Abgleich abweicht, damit die Betroffenen ausgezahlt werden können.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The reason is kept with who gave it and when, and is given once.</source>
        <translation>Der Grund wird einmal angegeben und mit Namen und Zeit festgehalten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Why they differ; at most 500 characters.</source>
        <translation>Warum er abweicht; höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the difference in this currency.</source>
        <translation>Nur die Abweichung in dieser Währung.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/reportcommands.cpp" line="+13"/>
        <source>Write a report as PDF, HTML, CSV or XLSX.</source>
        <translation>Einen Bericht als PDF, HTML, CSV oder XLSX schreiben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>REPORT is one of: %1. The ending of --output decides the format; a spreadsheet of a report holds its tables, a CSV file the first of them.</source>
        <translation>REPORT ist eines von: %1. Die Endung von --output bestimmt das Format; eine XLSX-Datei enthält alle Tabellen des Berichts, eine CSV-Datei die erste.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file to write: .pdf, .html, .csv or .xlsx.</source>
        <translation>Die Datei, die geschrieben werden soll: .pdf, .html, .csv oder .xlsx.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>CSV for programs (iso) or as this computer writes numbers (locale).</source>
        <translation>CSV für Programme (iso) oder so, wie dieser Computer Zahlen schreibt (locale).</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/safetycommands.cpp" line="-52"/>
        <source>Checked: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The program file has problems. Restore its latest sound backup: “backup list” shows them.</source>
        <translation>Die Programmdatei hat Probleme. Stellen Sie ihre letzte unbeschädigte Sicherung wieder her: „backup list“ zeigt die Sicherungen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Wrote the backup %1.</source>
        <translation>Sicherung %1 geschrieben.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Because of</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>There is no backup “%1”. “backup list” shows them.</source>
        <translation>Es gibt keine Sicherung „%1“. „backup list“ zeigt die Sicherungen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Restored %1.</source>
        <translation>%1 wiederhergestellt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Check the program file: its structure, its sums and its rules.</source>
        <translation>Die Programmdatei prüfen: ihren Aufbau, ihre Summen und ihre Regeln.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is changed. Problems make the exit code 4.</source>
        <translation>Nichts wird geändert. Bei Problemen ist der Exit-Code 4.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Make a checked copy of the program file.</source>
        <translation>Eine geprüfte Kopie der Programmdatei erstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without --output it goes beside the program, where the ten newest are kept and one a month for a year.</source>
        <translation>Ohne --output liegt sie neben dem Programm, wo die zehn neuesten aufbewahrt werden und ein Jahr lang eine je Monat.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy to this file, which must not exist.</source>
        <translation>In diese Datei kopieren; es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>List the backups beside the program file, newest first.</source>
        <translation>Die Sicherungen neben der Programmdatei auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Put a backup in the place of the program file.</source>
        <translation>Eine Sicherung an die Stelle der Programmdatei setzen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is there is backed up first, or set aside when it is damaged. BACKUP is a file, or a name from “backup list”.</source>
        <translation>Was dort ist, wird vorher gesichert oder, wenn es beschädigt ist, beiseitegelegt. BACKUP ist eine Datei oder ein Name aus „backup list“.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/salescommands.cpp" line="-89"/>
        <source>--affiliate and --unattributed exclude each other.</source>
        <translation>--affiliate und --unattributed schließen einander aus.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>List sales, leads and actions, newest first.</source>
        <translation>Verkäufe, Leads und Aktionen auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Only those that belong to nobody.</source>
        <translation>Nur die, die niemandem gehören.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only those whose customer is the affiliate itself, by e-mail address.</source>
        <translation>Nur solche, deren Kunde der E-Mail-Adresse nach der Affiliate selbst ist.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/helptext.cpp" line="+53"/>
        <location line="+10"/>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Laurel manages an affiliate program in one file. The same program with a window is “laurel”.</source>
        <translation>Laurel verwaltet ein Partnerprogramm in einer Datei. Dasselbe mit Fenster heißt „laurel“.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+11"/>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>“laurel-cli help COMMAND” explains a command with an example.</source>
        <translation>„laurel-cli help COMMAND“ erklärt einen Befehl mit einem Beispiel.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/importsummaryview.cpp" line="+68"/>
        <source>  Paid elsewhere, new or changed: %1</source>
        <translation>  Anderswo ausgezahlt, neu oder geändert: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>  %1 went to an affiliate, %2 to somebody whom nobody knows</source>
        <translation>  %1 gingen an einen Affiliate, %2 an Unbekannte</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>  Unknown: %1, payouts: %2</source>
        <translation>  Unbekannt: %1, Auszahlungen: %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>  Exchange rates from %1 to %2</source>
        <translation>  Wechselkurse vom %1 bis %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>  Net %1, no commission</source>
        <translation>  Netto %1, keine Provision</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>  Net %1, commission %2</source>
        <translation>  Netto %1, Provision %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>  %1 belong to an affiliate, %2 to nobody</source>
        <translation>  %1 gehören einem Affiliate, %2 niemandem</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>  Refunds that wait for their order: %1</source>
        <translation>  Erstattungen, die auf ihre Bestellung warten: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>  Orders that another source may have told of already: %1</source>
        <translation>  Bestellungen, die vielleicht schon aus einer anderen Quelle bekannt sind: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>  Purchases by the affiliate itself: %1</source>
        <translation>  Käufe des Affiliates selbst: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>  Nobody&apos;s code %1: rows %2</source>
        <translation>  Code %1 gehört niemandem: %2 Zeilen</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1 (dry run, nothing was kept)</source>
        <translation>%1 (Probelauf, nichts wurde behalten)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>  %1 read = %2 added + %3 updated + %4 unchanged + %5 rejected + %6 skipped</source>
        <translation>  %1 gelesen = %2 neu + %3 aktualisiert + %4 unverändert + %5 abgelehnt + %6 übersprungen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>  Line %1 rejected: %2</source>
        <translation>  Zeile %1 abgelehnt: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>  Import %1</source>
        <translation>  Import %1</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/main.cpp" line="+42"/>
        <source>The output could not be written. Check that the disk is not full.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/ownercommands.cpp" line="-162"/>
        <source>There is no order %1. Nothing was changed.</source>
        <translation>Es gibt keine Bestellung %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Several sources have an order %1: %2, %3. Name one with --source. Nothing was changed.</source>
        <translation>Mehrere Quellen haben eine Bestellung %1: %2, %3. Nennen Sie eine mit --source. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Name the orders that are to be given to somebody.</source>
        <translation>Nennen Sie die Bestellungen, die jemand bekommen soll.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Say to whom the orders belong: --to AFFILIATE or --to-nobody.</source>
        <translation>Sagen Sie, wem die Bestellungen gehören: --to AFFILIATE oder --to-nobody.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dry run, nothing was kept.</source>
        <translation>Probelauf, nichts wurde behalten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 changed</source>
        <translation>%1 von %2 geändert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>  %1 from %2 to %3</source>
        <translation>  %1 von %2 zu %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>  Commission changes by %1</source>
        <translation>  Die Provision ändert sich um %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>  Import %1 (imports undo takes it back)</source>
        <translation>  Import %1 (imports undo nimmt ihn zurück)</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>Sales that carry these codes are no longer told as unknown.</source>
        <translation>Verkäufe mit diesen Codes werden nicht mehr als unbekannt gemeldet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sales that carry these codes are told as unknown again.</source>
        <translation>Verkäufe mit diesen Codes werden wieder als unbekannt gemeldet.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Say anew whose sales are.</source>
        <translation>Neu sagen, wem Verkäufe gehören.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without orders, sales that belong to nobody are attributed by the codes, clicks and rules as they are now; with --all the others too. Orders that are named go to one affiliate by hand, with a reason, and stay there. What was paid stays paid; the difference becomes a row of its own. It is one step in the list of imports and can be undone there.</source>
        <translation>Ohne Bestellungen werden Verkäufe, die niemandem gehören, nach den heutigen Codes, Klicks und Regeln zugeordnet; mit --all auch die anderen. Genannte Bestellungen gehen von Hand an einen Affiliate, mit einer Begründung, und bleiben dort. Ausgezahltes bleibt ausgezahlt; der Unterschied wird eine eigene Zeile. Es ist ein Schritt in der Liste der Importe und lässt sich dort zurücknehmen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>To whom the orders belong: name, e-mail or code.</source>
        <translation>Wem die Bestellungen gehören: Name, E-Mail oder Code.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They belong to nobody.</source>
        <translation>Sie gehören niemandem.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why; it is kept with the step.</source>
        <translation>Warum; es bleibt beim Schritt erhalten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where the orders are from, if several sources have them.</source>
        <translation>Woher die Bestellungen sind, falls mehrere Quellen sie haben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at all sales, not only at those of nobody.</source>
        <translation>Alle Verkäufe durchsehen, nicht nur die von niemandem.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what would change and keep nothing.</source>
        <translation>Zeigen, was sich ändern würde, und nichts behalten.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Do not tell codes as unknown any more.</source>
        <translation>Codes nicht mehr als unbekannt melden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For codes that are nobody&apos;s, such as a shop&apos;s own WELCOME10. An affiliate who gets the code comes first.</source>
        <translation>Für Codes, die niemandem gehören, etwa WELCOME10 des Shops. Ein Affiliate, der den Code bekommt, geht vor.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tell ignored codes as unknown again.</source>
        <translation>Übergangene Codes wieder als unbekannt melden.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>List the codes that are ignored.</source>
        <translation>Die übergangenen Codes auflisten.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/payoutcommands.cpp" line="-19"/>
        <source>--affiliate and --unmatched exclude each other.</source>
        <translation>--affiliate und --unmatched schließen einander aus.</translation>
    </message>
    <message>
        <location line="+17"/>
        <location filename="../app/laurel-cli/commands/payoutruncommands.cpp" line="+70"/>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Payee in the file</source>
        <translation>Empfänger in der Datei</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/bonuscommands.cpp" line="-36"/>
        <location filename="../app/laurel-cli/commands/payoutcommands.cpp" line="+1"/>
        <location filename="../app/laurel-cli/commands/payoutview.cpp" line="+1"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/payoutcommands.cpp" line="+2"/>
        <source>Paid by</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Paid in all: %1</source>
        <translation>Insgesamt ausgezahlt: %1</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>List payouts that networks and plugins made, newest first.</source>
        <translation>Auszahlungen von Netzwerken und Plugins auflisten, die neuesten zuerst.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They come with imports of payout files. What was paid there need not be paid again; pending and failed ones are not part of the sum.</source>
        <translation>Sie kommen mit Importen von Auszahlungslisten. Was dort gezahlt wurde, muss nicht noch einmal gezahlt werden; offene und gescheiterte zählen nicht zur Summe.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Those that went to somebody whom nobody knows.</source>
        <translation>Solche an Unbekannte.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/payoutaccountcommands.cpp" line="-31"/>
        <location filename="../app/laurel-cli/commands/ratecommands.cpp" line="+1"/>
        <location filename="../app/laurel-cli/commands/termscommands.cpp" line="-99"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/ratecommands.cpp" line="+1"/>
        <source>For one euro</source>
        <translation>Für einen Euro</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>At the European Central Bank&apos;s rate of %1.</source>
        <translation>Zum Kurs der Europäischen Zentralbank vom %1.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The day, as 2026-05-31; otherwise %1.</source>
        <translation>Der Tag, wie 2026-05-31; sonst %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>List exchange rates: what a euro bought.</source>
        <translation>Wechselkurse auflisten: was ein Euro galt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They come with imports of the European Central Bank&apos;s files eurofxref-hist.csv and eurofxref.csv. A day without a rate has that of the last day before, at most a week earlier.</source>
        <translation>Sie kommen mit Importen der Dateien eurofxref-hist.csv und eurofxref.csv der Europäischen Zentralbank. Ein Tag ohne Kurs hat den des letzten Tages davor, höchstens eine Woche früher.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Only this currency, newest first.</source>
        <translation>Nur diese Währung, die neuesten zuerst.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the last one that is known</source>
        <translation>der letzte bekannte</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Convert an amount at the exchange rate of a day.</source>
        <translation>Einen Betrag zum Wechselkurs eines Tages umrechnen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>AMOUNT is written like 1234.50; FROM and TO are currencies, as USD. It goes through the euro and is rounded once.</source>
        <translation>AMOUNT schreibt man wie 1234.50; FROM und TO sind Währungen, wie USD. Gerechnet wird über den Euro und einmal gerundet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/standardinput.cpp" line="+32"/>
        <source>Standard input cannot be read. Pipe a table into it, or name a file.</source>
        <translation>Die Standardeingabe ist nicht lesbar. Leiten Sie eine Tabelle hinein oder nennen Sie eine Datei.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Standard input holds more than %1 MB. Save it to a file and import that.</source>
        <translation>Die Standardeingabe enthält mehr als %1 MB. Speichern Sie sie in eine Datei und importieren Sie diese.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/decisioncommands.cpp" line="-104"/>
        <location filename="../app/laurel-cli/commands/plancommands.cpp" line="+38"/>
        <location filename="../app/laurel-cli/commands/plantrialcommands.cpp" line="-247"/>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Say which: numbers of commissions, --affiliate or --period.</source>
        <translation>Geben Sie an, welche: Nummern von Provisionen, --affiliate oder --period.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>There was nothing to decide.</source>
        <translation>Es gab nichts zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n commission(s), %1. To take it back: commission undo %2.</source>
        <translation>
            <numerusform>%n Provision, %1. Zum Zurücknehmen: commission undo %2.</numerusform>
            <numerusform>%n Provisionen, %1. Zum Zurücknehmen: commission undo %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n commission(s) were decided on since, paid or put into a payout; they stay as they are.</source>
        <translation>
            <numerusform>Über %n Provision wurde seither neu entschieden, oder sie wurde ausgezahlt oder in eine Auszahlung aufgenommen; sie bleibt, wie sie ist.</numerusform>
            <numerusform>Über %n Provisionen wurde seither neu entschieden, oder sie wurden ausgezahlt oder in eine Auszahlung aufgenommen; sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Commissions</source>
        <translation>Provisionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/laurel-cli/commands/payoutview.cpp" line="+6"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, taken back</source>
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>“%1” is not one of bonus, adjustment, clawback.</source>
        <translation>„%1“ ist keines von bonus, adjustment, clawback.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>%1 for %2 is entered as commission %3 and approved.</source>
        <translation>%1 für %2 ist als Provision %3 eingetragen und freigegeben.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Commission %1 is removed.</source>
        <translation>Die Provision %1 ist entfernt.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Commissions in a payout or paid stay as they are. A number below 0 is written after --.</source>
        <translation>Provisionen in Auszahlung oder ausgezahlte bleiben, wie sie sind. Eine Nummer unter 0 steht hinter --.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Why; it is kept, and the affiliate is told.</source>
        <translation>Warum; es bleibt erhalten, und der Affiliate erfährt es.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Approve commissions whose hold is over, or those named.</source>
        <translation>Provisionen freigeben, deren Sperrfrist vorbei ist, oder die genannten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Also those that are still held.</source>
        <translation>Auch die, die noch gesperrt sind.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Take a decision back: its commissions get the status they had.</source>
        <translation>Eine Entscheidung zurücknehmen: Ihre Provisionen bekommen den Status, den sie hatten.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>List who decided what on commissions, newest first.</source>
        <translation>Auflisten, wer was über Provisionen entschieden hat, Neuestes zuerst.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter a bonus, an adjustment or a clawback.</source>
        <translation>Einen Bonus, eine Anpassung oder eine Rückforderung eintragen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An amount below 0 is written after --, and options before it: commission add --reason TEXT -- adjustment MILA10 -50.</source>
        <translation>Ein Betrag unter 0 steht hinter --, Optionen stehen davor: commission add --reason TEXT -- adjustment MILA10 -50.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why; the affiliate reads it.</source>
        <translation>Warum; der Affiliate liest es.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The day it counts for; otherwise today.</source>
        <translation>Der Tag, für den es zählt; sonst heute.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The order it is about.</source>
        <translation>Die Bestellung, um die es geht.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Remove what was entered by hand and is not in a payout.</source>
        <translation>Entfernen, was von Hand eingetragen wurde und nicht in einer Auszahlung ist.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Put commissions on hold.</source>
        <translation>Provisionen zurückstellen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Release held commissions.</source>
        <translation>Die Zurückstellung von Provisionen aufheben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reject commissions.</source>
        <translation>Provisionen ablehnen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open rejected commissions again.</source>
        <translation>Abgelehnte Provisionen wieder öffnen.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/payercommands.cpp" line="-38"/>
        <source>Of the company or person who pays.</source>
        <translation>Der Firma oder Person, die zahlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Street, postal code and town.</source>
        <translation>Straße, Postleitzahl und Ort.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two letters, as DE or US.</source>
        <translation>Zwei Buchstaben, wie DE oder US.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For invoices to partners in the EU.</source>
        <translation>Für Rechnungen an Partner in der EU.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For questions on statements.</source>
        <translation>Für Fragen zu Abrechnungen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the account that pays.</source>
        <translation>Des Kontos, von dem gezahlt wird.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of its bank.</source>
        <translation>Der Bank dieses Kontos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the bank that gets the ACH file.</source>
        <translation>Der Bank, die die ACH-Datei bekommt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the account at that bank.</source>
        <translation>Des Kontos bei dieser Bank.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As that bank gave it.</source>
        <translation>Wie diese Bank sie vergeben hat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The name of that bank.</source>
        <translation>Der Name dieser Bank.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the Wise balance that pays; otherwise the program&apos;s.</source>
        <translation>Des Wise-Guthabens, das zahlt; sonst die des Programms.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Detail</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Say what to set, as --name or --iban.</source>
        <translation>Geben Sie an, was festzulegen ist, wie --name oder --iban.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Show who pays: for bank files, statements and invoices.</source>
        <translation>Zeigen, wer zahlt: für Bankdateien, Abrechnungen und Rechnungen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say who pays. What is not named stays as it is.</source>
        <translation>Festlegen, wer zahlt. Was nicht genannt wird, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>checking or savings.</source>
        <translation>checking oder savings.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/payoutaccountcommands.cpp" line="+32"/>
        <source>Told</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Pending %1, on hold %2, approved %3, in a payout %4, paid in all %5.</source>
        <translation>Offen %1, zurückgestellt %2, freigegeben %3, in Auszahlung %4, insgesamt ausgezahlt %5.</translation>
    </message>
    <message>
        <location line="+144"/>
        <source>Show how an affiliate is paid, and what they have earned and got.</source>
        <translation>Zeigen, wie ein Affiliate bezahlt wird und was er verdient und bekommen hat.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Say how an affiliate is paid.</source>
        <translation>Festlegen, wie ein Affiliate bezahlt wird.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What no option names stays. An empty value removes a text; 0 removes a limit.</source>
        <translation>Was keine Option nennt, bleibt. Ein leerer Wert entfernt einen Text; 0 entfernt einen Grenzbetrag.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Who holds the account; otherwise the affiliate.</source>
        <translation>Wem das Konto gehört; sonst dem Affiliate.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of PayPal or Wise.</source>
        <translation>Von PayPal oder Wise.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The IBAN.</source>
        <translation>Die IBAN.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The BIC.</source>
        <translation>Der BIC.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The routing number, for ACH.</source>
        <translation>Die Routing-Nummer, für ACH.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account number, for ACH.</source>
        <translation>Die Kontonummer, für ACH.</translation>
    </message>
    <message>
        <location line="-214"/>
        <source>Method</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Routing number</source>
        <translation>Routing-Nummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Account type</source>
        <translation>Kontoart</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Smallest payment</source>
        <translation>Kleinste Zahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Largest payment</source>
        <translation>Größte Zahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is paid for now</source>
        <translation>Vorerst wird nichts ausgezahlt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tax form</source>
        <translation>Steuerformular</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tax form received on</source>
        <translation>Steuerformular erhalten am</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tax id</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>a company</source>
        <translation>eine Firma</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>--tax-form-day is the day on which a form was received, and there is none.</source>
        <translation>--tax-form-day ist der Tag, an dem ein Formular eingegangen ist, und es gibt keines.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>--company and --person exclude each other.</source>
        <translation>--company und --person schließen einander aus.</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>It is a company&apos;s.</source>
        <translation>Es gehört einer Firma.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is a person&apos;s.</source>
        <translation>Es gehört einer Person.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The currency in which they are paid.</source>
        <translation>Die Währung, in der ausgezahlt wird.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The country, as DE.</source>
        <translation>Das Land, wie DE.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The postal address.</source>
        <translation>Die Postanschrift.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The smallest payment; otherwise the program&apos;s.</source>
        <translation>Die kleinste Zahlung; sonst die des Programms.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest payment.</source>
        <translation>Die größte Zahlung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pay nothing for now; an empty one ends it.</source>
        <translation>Vorerst nichts auszahlen; ein leerer Wert beendet das.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The day on which it was received; otherwise today, for another form than before.</source>
        <translation>Der Tag, an dem es eingegangen ist; sonst heute, wenn es ein anderes Formular als zuvor ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The tax id.</source>
        <translation>Die Steuernummer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The VAT id.</source>
        <translation>Die Umsatzsteuer-Identifikationsnummer.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/payoutmarkcommands.cpp" line="+53"/>
        <source>No file was written. Mend what is listed and write it again.</source>
        <translation>Keine Datei wurde geschrieben. Bringen Sie das Aufgelistete in Ordnung und schreiben Sie sie noch einmal.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is marked as paid by that.</source>
        <translation>Dadurch wird nichts als ausgezahlt vermerkt.</translation>
    </message>
    <message>
        <location line="+98"/>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 paid, %2 failed, %3 pending.</source>
        <translation>%1 ausgezahlt, %2 gescheitert, %3 offen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No payment of this payout fits “%1”.</source>
        <translation>Keine Zahlung dieser Auszahlung passt zu „%1“.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Only this payment; several times. Otherwise all that are open.</source>
        <translation>Nur diese Zahlung; mehrmals möglich. Sonst alle offenen.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Write the file that pays it: for PayPal, Wise or a bank.</source>
        <translation>Die Datei schreiben, mit der ausgezahlt wird: für PayPal, Wise oder eine Bank.</translation>
    </message>
    <message>
        <location line="-164"/>
        <source>With --again they are written all the same.</source>
        <translation>Mit --again werden sie trotzdem geschrieben.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>This payout has no payment %1. Nothing was changed.</source>
        <translation>Diese Auszahlung hat keine Zahlung %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All payments of this payout have ended. Nothing was changed.</source>
        <translation>Alle Zahlungen dieser Auszahlung sind abgeschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>--transaction is of one payment. Name it with --reference.</source>
        <translation>--transaction gilt für eine einzige Zahlung. Nennen Sie sie mit --reference.</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>The report contradicts what is marked on payment %1, which stays as it is.</source>
        <translation>Der Bericht widerspricht dem, was bei der Zahlung %1 vermerkt ist; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The day it was paid: when the payout was created, or later; otherwise today.</source>
        <translation>Der Tag, an dem gezahlt wurde: als die Auszahlung angelegt wurde oder später; sonst heute.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Payments that were paid, failed or voided stay out of it, and it is refused when others stand in a file already. Each file of a payout has a number of its own, as banks refuse one that they know; the same payments again make the same file. Writing it marks nothing as paid.</source>
        <translation>Zahlungen, die ausgezahlt, gescheitert oder storniert sind, kommen nicht hinein, und stehen andere bereits in einer Datei, wird das Schreiben verweigert. Jede Datei einer Auszahlung hat eine eigene Nummer, da Banken eine ablehnen, die sie schon kennen; dieselben Zahlungen ergeben wieder dieselbe Datei. Das Schreiben vermerkt nichts als ausgezahlt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>One of paypal, paypal-large, wise, sepa-03, sepa-09, nacha, csv, xlsx.</source>
        <translation>Eines von paypal, paypal-large, wise, sepa-03, sepa-09, nacha, csv, xlsx.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where to; otherwise the current folder.</source>
        <translation>Wohin; sonst in den aktuellen Ordner.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Also payments that stand in a file already. Whoever sends both files pays twice.</source>
        <translation>Auch Zahlungen, die bereits in einer Datei stehen. Wer beide Dateien sendet, zahlt doppelt.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Read what PayPal reports of a payout.</source>
        <translation>Lesen, was PayPal über eine Auszahlung berichtet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments that arrived or failed are marked so, all of them or none. What contradicts a payment that ended before is told, and the payment stays as it is.</source>
        <translation>Zahlungen, die angekommen oder gescheitert sind, werden so vermerkt, alle oder keine. Was einer schon abgeschlossenen Zahlung widerspricht, wird gemeldet, und die Zahlung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Why; it is kept with the payment. Required.</source>
        <translation>Warum; es bleibt bei der Zahlung erhalten. Erforderlich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The transaction number, of one payment.</source>
        <translation>Die Transaktionsnummer, einer einzigen Zahlung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file was handed to the bank; nothing is paid by that.</source>
        <translation>Die Datei wurde der Bank übergeben; ausgezahlt ist damit nichts.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The money has arrived.</source>
        <translation>Das Geld ist angekommen.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This cannot be undone: paid is paid.</source>
        <translation>Das lässt sich nicht rückgängig machen: Was ausgezahlt ist, bleibt ausgezahlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A payment did not arrive: its commissions are due again.</source>
        <translation>Eine Zahlung kam nicht an: Ihre Provisionen sind wieder fällig.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A payment is not to be made: its commissions are due again.</source>
        <translation>Eine Zahlung soll nicht erfolgen: Ihre Provisionen sind wieder fällig.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/payoutruncommands.cpp" line="-69"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Paid now</source>
        <translation>Jetzt ausgezahlt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rolls over</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../app/laurel-cli/commands/payoutview.cpp" line="-3"/>
        <source>By</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Nobody would be paid.</source>
        <translation>Niemandem würde etwas ausgezahlt.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 to %n affiliate(s) on %2, for sales until %3.</source>
        <translation>
            <numerusform>%1 an %n Affiliate am %2, für Verkäufe bis %3.</numerusform>
            <numerusform>%1 an %n Affiliates am %2, für Verkäufe bis %3.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../app/laurel-cli/commands/statementcommands.cpp" line="-50"/>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>The day on which it is paid; otherwise the program&apos;s next day of payouts.</source>
        <translation>Der Tag, an dem gezahlt wird; sonst der nächste Auszahlungstag des Programms.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The last day of the sales in it; otherwise the last of the month before.</source>
        <translation>Der letzte Tag der Verkäufe darin; sonst der letzte des Vormonats.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only who is paid by it, as paypal or sepa.</source>
        <translation>Nur wer auf diesem Weg bezahlt wird, wie paypal oder sepa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody without a W-9 or W-8.</source>
        <translation>Niemand ohne W-9 oder W-8.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show who would be paid what, what rolls over, and why.</source>
        <translation>Zeigen, wem was ausgezahlt würde, was übertragen wird und warum.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Freeze what is to be paid into a payout with a number.</source>
        <translation>Was auszuzahlen ist, als Auszahlung mit einer Nummer festschreiben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A backup is made before. What is wrong with it can be voided; its commissions are due again then.</source>
        <translation>Vorher wird eine Sicherung angelegt. Was daran falsch ist, lässt sich stornieren; die Provisionen sind dann wieder fällig.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A note of your own.</source>
        <translation>Eine eigene Notiz.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>List payouts, newest first.</source>
        <translation>Auszahlungen auflisten, die neuesten zuerst.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Show the payments of a payout.</source>
        <translation>Die Zahlungen einer Auszahlung zeigen.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/payoutview.cpp" line="-20"/>
        <source>Payout %1 of %2, for sales until %3: %4</source>
        <translation>Auszahlung %1 vom %2, für Verkäufe bis %3: %4</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Created at %1.</source>
        <translation>Angelegt: %1.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created at %1 by %2.</source>
        <translation>Angelegt: %1, von %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Written at %1: %2, %n payment(s)</source>
        <translation>
            <numerusform>Geschrieben: %1, %2, %n Zahlung</numerusform>
            <numerusform>Geschrieben: %1, %2, %n Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paid on</source>
        <translation>Gezahlt am</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/statementcommands.cpp" line="-211"/>
        <source>pdf, html, csv or xlsx. Without it the ending of the file decides, else it is pdf.</source>
        <translation>pdf, html, csv oder xlsx. Ohne die Angabe entscheidet die Endung der Datei, sonst ist es pdf.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>--payout and --period exclude each other.</source>
        <translation>--payout und --period schließen einander aus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name an affiliate, or a payout with --payout.</source>
        <translation>Nennen Sie einen Affiliate oder mit --payout eine Auszahlung.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Writing statements</source>
        <translation>Abrechnungen werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>Cancelled after %n of the statements.</source>
        <translation>
            <numerusform>Nach %n Abrechnung abgebrochen.</numerusform>
            <numerusform>Nach %n Abrechnungen abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Wrote %n statement(s) to %1.</source>
        <translation>
            <numerusform>%n Abrechnung nach %1 geschrieben.</numerusform>
            <numerusform>%n Abrechnungen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+25"/>
        <source>There is no such payment in payout %1.</source>
        <translation>In der Auszahlung %1 gibt es keine solche Zahlung.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Name the payout with --payout.</source>
        <translation>Nennen Sie die Auszahlung mit --payout.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>No invoice for %1: %2</source>
        <translation>Keine Rechnung für %1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Wrote %n invoice(s) to %1.</source>
        <translation>
            <numerusform>%n Rechnung nach %1 geschrieben.</numerusform>
            <numerusform>%n Rechnungen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Of it by PayPal</source>
        <translation>Davon über PayPal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Counts in US$</source>
        <translation>Zählt in US$</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1099-NEC</source>
        <translation>1099-NEC</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>“%1” is not a year.</source>
        <translation>„%1“ ist kein Jahr.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Write the statement of an affiliate, or of all in a payout.</source>
        <translation>Die Abrechnung eines Affiliates schreiben, oder aller in einer Auszahlung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It lists every commission, how it came about and what became of it: carried over and new, less paid, is the balance. With --payout and without AFFILIATE everybody in the payout gets a file of their own in the folder; otherwise it is about a period.</source>
        <translation>Sie führt jede Provision auf, wie sie zustande kam und was aus ihr wurde: Übertrag und Neues, abzüglich des Ausgezahlten, ist der Saldo. Mit --payout und ohne AFFILIATE bekommen alle in der Auszahlung eine eigene Datei im Ordner; sonst geht es um einen Zeitraum.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The payout that it is about.</source>
        <translation>Die Auszahlung, um die es geht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file to write, or the folder for several.</source>
        <translation>Die Datei, in die geschrieben wird, oder der Ordner für mehrere.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Write the self-billing invoices of a payout for partners in the EU.</source>
        <translation>Die Gutschriften (Rechnungen) einer Auszahlung für Partner in der EU schreiben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each payment that was made gets one invoice with the next number of the year; it is never changed, and a second time the same one is written. Tell who you are with “payout payer set” before.</source>
        <translation>Jede erfolgte Zahlung bekommt eine Rechnung mit der nächsten Nummer des Jahres; sie wird nie geändert, und beim zweiten Mal wird dieselbe geschrieben. Geben Sie vorher mit „payout payer set“ an, wer Sie sind.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The payout that they are about.</source>
        <translation>Die Auszahlung, um die es geht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The folder to write to; it is made when there is none.</source>
        <translation>Der Ordner, in den geschrieben wird; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Show what each affiliate was paid in a calendar year.</source>
        <translation>Zeigen, was jedem Affiliate in einem Kalenderjahr ausgezahlt wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For a payer in the USA it says who is to get a Form 1099-NEC, and what is missing for it. Payments by PayPal are reported by PayPal and not counted.</source>
        <translation>Für einen Zahler in den USA steht dabei, wer ein Formular 1099-NEC bekommt und was dafür fehlt. Zahlungen über PayPal meldet PayPal; sie werden nicht gezählt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file to write; without it the totals are printed.</source>
        <translation>Die Datei, in die geschrieben wird; ohne sie werden die Summen ausgegeben.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/exporttarget.cpp" line="+27"/>
        <source>Name the file or folder to write to with --output.</source>
        <translation>Nennen Sie mit --output die Datei oder den Ordner zum Schreiben.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>No file that ends with .%1 can be written. Take .pdf, .html, .csv or .xlsx, or say which with --format.</source>
        <translation>Eine Datei, die auf .%1 endet, lässt sich nicht schreiben. Nehmen Sie .pdf, .html, .csv oder .xlsx, oder nennen Sie das Format mit --format.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” is not a folder and could not be made one. Name another with --output.</source>
        <translation>„%1“ ist kein Ordner und ließ sich nicht als Ordner anlegen. Nennen Sie mit --output einen anderen.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/plantrycommands.cpp" line="-69"/>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Try an order on the rules: which one decides, why the others do not, and the sum.</source>
        <translation>Eine Bestellung an den Regeln ausprobieren: welche entscheidet, warum die anderen nicht, und der Betrag.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>AMOUNT is what the items cost before discount. Nothing is written. Rules are listed in the order in which they are considered.</source>
        <translation>AMOUNT ist, was die Artikel vor Rabatt kosten. Nichts wird geschrieben. Die Regeln stehen in der Reihenfolge, in der sie geprüft werden.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The discount of the order.</source>
        <translation>Der Rabatt der Bestellung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its tax.</source>
        <translation>Ihre Steuer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its shipping.</source>
        <translation>Ihr Versand.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How many items it has.</source>
        <translation>Wie viele Artikel sie hat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What was sold, by name or SKU.</source>
        <translation>Was verkauft wurde, nach Name oder Artikelnummer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The category of the product.</source>
        <translation>Die Kategorie des Produkts.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The coupon on the order.</source>
        <translation>Der Gutscheincode der Bestellung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where it went, as DE.</source>
        <translation>Wohin sie ging, wie DE.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The customer has bought before.</source>
        <translation>Der Kunde hat schon einmal gekauft.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which payment of the customer it is.</source>
        <translation>Die wievielte Zahlung des Kunden es ist.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What the period of a rule&apos;s steps came to before it: sales, or commissions for a rule that counts those.</source>
        <translation>Was im Zeitraum der Staffel einer Regel davor zusammenkam: Umsatz, oder Provisionen bei einer Regel, die diese zählt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The same in orders.</source>
        <translation>Dasselbe in Bestellungen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The day of the order, as 2026-07-01; otherwise today.</source>
        <translation>Der Tag der Bestellung, wie 2026-07-01; sonst heute.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/reconciliationview.cpp" line="-76"/>
        <source>Lines of the file: %1 read, %2 refused, %3 left out by choice, %4 of other days.</source>
        <translation>Zeilen der Datei: %1 gelesen, %2 abgelehnt, %3 absichtlich weggelassen, %4 von anderen Tagen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sales: %1 match, %2 differ, %3 not in Laurel, %4 not in the file.</source>
        <translation>Verkäufe: %1 stimmen überein, %2 weichen ab, %3 nicht in Laurel, %4 nicht in der Datei.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>The file has several lines for %n sale(s); they were summed.</source>
        <translation>
            <numerusform>Die Datei hat mehrere Zeilen für %n Verkauf; sie wurden summiert.</numerusform>
            <numerusform>Die Datei hat mehrere Zeilen für %n Verkäufe; sie wurden summiert.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No sale of the file is known here, so nothing was looked for that it lacks.</source>
        <translation>Kein Verkauf der Datei ist hier bekannt, deshalb wurde nicht gesucht, was ihr fehlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Looked for what the file lacks only for partners that it names; --source with the name of a source of sales looks for all of its commissions.</source>
        <translation>Was der Datei fehlt, wurde nur für Partner gesucht, die sie nennt; --source mit dem Namen einer Quelle von Verkäufen sucht nach allen ihren Provisionen.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>%1: %2, %3 to %4</source>
        <translation>%1: %2, %3 bis %4</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Laurel %1, file %2, difference %3</source>
        <translation>Laurel %1, Datei %2, Differenz %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Explained by %1: %2</source>
        <translation>Erklärt von %1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nobody has said why. Until then, those it is about are not paid: reconcile explain %1</source>
        <translation>Niemand hat gesagt, warum. Bis dahin werden die Betroffenen nicht ausgezahlt: reconcile explain %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Comparison %1 has taken its place.</source>
        <translation>Der Abgleich %1 ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <location filename="../app/laurel-cli/commands/termscommands.cpp" line="-126"/>
        <source>--%1 is a whole number from %2 to %3.</source>
        <translation>--%1 ist eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The program needs a name.</source>
        <translation>Das Programm braucht einen Namen.</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>“%1” is less than nothing.</source>
        <translation>„%1“ ist kleiner als null.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Write a fee as METHOD=AMOUNT, as paypal=0.25.</source>
        <translation>Schreiben Sie eine Gebühr als METHOD=AMOUNT, wie paypal=0.25.</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Main figure</source>
        <translation>Leitkennzahl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cookie window in days</source>
        <translation>Cookie-Laufzeit in Tagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Later sales to a customer belong to whoever brought them</source>
        <translation>Spätere Verkäufe an einen Kunden gehören dem, der ihn gebracht hat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hold period in days</source>
        <translation>Sperrfrist in Tagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own purchases of affiliates</source>
        <translation>Eigene Käufe von Affiliates</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commissions of nothing</source>
        <translation>Provisionen von null</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payout day of the month</source>
        <translation>Auszahlungstag im Monat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payout from</source>
        <translation>Auszahlung ab</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Tax forms</source>
        <translation>Steuerformulare</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fee of %1</source>
        <translation>Gebühr für %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Term</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Say what to set, as --hold-days 14; it is not so already.</source>
        <translation>Geben Sie an, was festzulegen ist, wie --hold-days 14; und zwar anders als bisher.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Show the program&apos;s terms.</source>
        <translation>Die Konditionen des Programms zeigen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Change the program&apos;s terms. What is not named stays as it is.</source>
        <translation>Die Konditionen des Programms ändern. Was nicht genannt wird, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New terms hold for what is imported from now on. What was earned keeps the terms that made it; see plan recompute.</source>
        <translation>Neue Konditionen gelten für das, was von jetzt an importiert wird. Bereits Verdientes behält die Konditionen, nach denen es entstand; siehe plan recompute.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What the program is for.</source>
        <translation>Wofür das Programm da ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The main figure, as net.</source>
        <translation>Die Leitkennzahl, wie net.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>coupon-first, link-first, or shared: all who touched a sale have an equal share.</source>
        <translation>coupon-first, link-first oder shared: Alle, die an einem Verkauf beteiligt waren, haben den gleichen Anteil.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which click counts: last-click or first-click.</source>
        <translation>Welcher Klick zählt: last-click oder first-click.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How long a click counts.</source>
        <translation>Wie lange ein Klick zählt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whether sales that no code, link or click decides belong to whoever brought the customer: on or off.</source>
        <translation>Ob Verkäufe, über die kein Code, Link oder Klick entscheidet, dem gehören, der den Kunden gebracht hat: on oder off.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How long a commission waits before it can be approved.</source>
        <translation>Wie lange eine Provision wartet, bevor sie freigegeben werden kann.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What becomes of commissions for an affiliate&apos;s own purchases: allow, hold or reject.</source>
        <translation>Was mit Provisionen für eigene Käufe eines Affiliates geschieht: allow, hold oder reject.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows of nothing that say why: keep or ignore.</source>
        <translation>Zeilen mit Betrag null, die den Grund nennen: keep oder ignore.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day of the month, 1 to 28.</source>
        <translation>Tag des Monats, 1 bis 28.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Less than this rolls over.</source>
        <translation>Weniger als das wird übertragen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whether somebody without a tax form (W-9 or W-8) is paid: needed or not-needed.</source>
        <translation>Ob jemand ohne Steuerformular (W-9 oder W-8) bezahlt wird: needed oder not-needed.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kept back of each payment by this method, as paypal=0.25; may be given several times.</source>
        <translation>Was von jeder Zahlung auf diesem Zahlungsweg einbehalten wird, wie paypal=0.25; kann mehrmals angegeben werden.</translation>
    </message>
</context>
<context>
    <name>LimitsPane</name>
    <message>
        <location filename="../ui/pages/limitspane.ui" line="+10"/>
        <source>Limits: the most that may be earned</source>
        <translation>Obergrenzen: was höchstens verdient werden kann</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add a &amp;limit…</source>
        <translation>Ober&amp;grenze hinzufügen…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;End it…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Limits</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Bonuses: for what is reached in a period</source>
        <translation>Boni: für das, was in einem Zeitraum erreicht wird</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Give what was earned…</source>
        <translation>&amp;Verdiente Boni geben…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a &amp;bonus…</source>
        <translation>Bon&amp;us hinzufügen…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>E&amp;nd it…</source>
        <translation>Been&amp;den…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Bonuses</source>
        <translation>Boni</translation>
    </message>
    <message>
        <location filename="../src/gui/pages/plans/limitstext.cpp" line="+23"/>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+34"/>
        <source>all time</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>commissions</source>
        <translation>Provisionen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a quarter</source>
        <translation>im Quartal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>at most %1 in all</source>
        <translation>höchstens %1 insgesamt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most %1 per %2</source>
        <comment>amount, month</comment>
        <translation>höchstens %1 je %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, for all of them together</source>
        <translation>%1, für alle zusammen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, for each of them</source>
        <translation>%1, für jeden Einzelnen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 of them</source>
        <translation>%1 davon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 for each of them</source>
        <translation>%1 je Stück</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>from %1 of %2 in %3: %4</source>
        <extracomment>%1 threshold, %2 &quot;net sales&quot;, %3 &quot;a month&quot;, %4 what is paid</extracomment>
        <translation>ab %1 %2 (%3): %4</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../ui/mainwindow.ui" line="+8"/>
        <source>Laurel</source>
        <translation>Laurel</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;New program…</source>
        <translation>&amp;Neues Programm…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Open program…</source>
        <translation>Programm ö&amp;ffnen…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open the &amp;sample program</source>
        <translation>B&amp;eispielprogramm öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import from the clip&amp;board…</source>
        <translation>Aus der &amp;Zwischenablage importieren …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Program &amp;terms…</source>
        <translation>Programm&amp;konditionen…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>R&amp;estore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Check the program file</source>
        <translation>Programmdatei &amp;prüfen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Close program</source>
        <translation>Programm s&amp;chließen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose &amp;period…</source>
        <translation>&amp;Zeitraum wählen…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;How Laurel works</source>
        <translation>&amp;So funktioniert Laurel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Laurel</source>
        <translation>Ü&amp;ber Laurel</translation>
    </message>
</context>
<context>
    <name>MerchantCorrection</name>
    <message>
        <location filename="../src/commissions/merchantcorrection.cpp" line="+90"/>
        <source>Name the reason as Awin lists it: it stands on every line.</source>
        <translation>Nennen Sie den Grund so, wie Awin ihn aufführt: Er steht in jeder Zeile.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Name your company id, subscription id and action tracker at CJ: they stand on every line.</source>
        <translation>Nennen Sie Ihre Firmen-ID, Ihre Subscription-ID und Ihren Action-Tracker bei CJ: Sie stehen in jeder Zeile.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Name the reason code of impact.com: it stands on every line.</source>
        <translation>Nennen Sie den Grundcode von impact.com: Er steht in jeder Zeile.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Name your merchant id at AvantLink: it stands on every line.</source>
        <translation>Nennen Sie Ihre Händler-ID bei AvantLink: Sie steht in jeder Zeile.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>its number has signs that such a file cannot carry</source>
        <translation>ihre Nummer enthält Zeichen, die eine solche Datei nicht aufnehmen kann</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>only wholly cancelled orders are declined; amend this one at Awin by hand</source>
        <translation>nur ganz stornierte Bestellungen werden abgelehnt; ändern Sie diese bei Awin von Hand</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>it is not cancelled; it belongs into the file of restatements</source>
        <translation>sie ist nicht storniert; sie gehört in die Datei der geänderten Bestellungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>it is cancelled; it belongs into the file of cancellations</source>
        <translation>sie ist storniert; sie gehört in die Datei der stornierten Bestellungen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>its amount is 0 there, and only an amount that becomes 0 is reversed</source>
        <translation>ihr Betrag ist dort 0, und nur ein Betrag, der 0 wird, wird zurückgebucht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file tells no action id; name the action tracker instead</source>
        <translation>die Datei nennt keine Action-ID; nennen Sie stattdessen den Action-Tracker</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>it came to more, and only returns can be told</source>
        <translation>sie ergab mehr, und nur Retouren lassen sich melden</translation>
    </message>
    <message>
        <location line="+126"/>
        <source>The orders to correct are in several currencies, and such a file names none. Choose one of them.</source>
        <translation>Die Bestellungen zum Berichtigen sind in mehreren Währungen, und eine solche Datei nennt keine. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Awin: cancelled orders, to decline</source>
        <translation>Awin: stornierte Bestellungen, zum Ablehnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CJ: cancelled orders</source>
        <translation>CJ: stornierte Bestellungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CJ: orders that come to another amount</source>
        <translation>CJ: Bestellungen mit anderem Betrag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>impact.com: orders to change or reverse</source>
        <translation>impact.com: Bestellungen zum Ändern oder Zurückbuchen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>AvantLink: returns</source>
        <translation>AvantLink: Retouren</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>“%1” has signs that such a file cannot carry.</source>
        <translation>„%1“ enthält Zeichen, die eine solche Datei nicht aufnehmen kann.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: %2.</source>
        <translation>%1: %2. {1:?}</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is nothing that this file could correct: no order was cancelled here or comes to another amount.</source>
        <translation>Es gibt nichts, was diese Datei berichtigen könnte: Keine Bestellung wurde hier storniert oder ergibt einen anderen Betrag.</translation>
    </message>
</context>
<context>
    <name>MerchantFileDialog</name>
    <message>
        <location filename="../ui/dialogs/merchantfiledialog.ui" line="+5"/>
        <source>Write a correction file</source>
        <translation>Korrekturdatei schreiben</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It tells the network what it has wrong: orders that were cancelled or refunded here and stand there, and those that come to another amount.</source>
        <translation>Sie sagt dem Netzwerk, was es falsch führt: Bestellungen, die hier storniert oder erstattet wurden und dort noch stehen, und solche, die einen anderen Betrag ergeben.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your &amp;merchant or company id</source>
        <translation>Ihre &amp;Händler- oder Firmen-ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Enterprise id</source>
        <translation>&amp;Enterprise-ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If you have several</source>
        <translation>Falls Sie mehrere haben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Subscription id</source>
        <translation>&amp;Subscription-ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Action tracker</source>
        <translation>&amp;Action-Tracker</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Reason, as the network words it</source>
        <translation>&amp;Grund, im Wortlaut des Netzwerks</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datumsformat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Cells are parted by</source>
        <translation>&amp;Zellen getrennt durch</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <location filename="../src/storage/migrator.cpp" line="+120"/>
        <source>This installation of Laurel is incomplete: a step that updates program files is missing. Install it again. Nothing was changed.</source>
        <translation>Diese Installation von Laurel ist unvollständig: Ein Schritt, der Programmdateien aktualisiert, fehlt. Installieren Sie Laurel noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The file was written by a newer version of Laurel. Install that version to open it.</source>
        <translation>Die Datei wurde von einer neueren Version von Laurel geschrieben. Installieren Sie diese Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The file could not be brought up to date for this version of Laurel. It was left as it was before the step &quot;%1&quot;; the version of Laurel that wrote it still opens it.</source>
        <translation>Die Datei konnte nicht für diese Version von Laurel aktualisiert werden. Sie ist so geblieben, wie sie vor dem Schritt „%1“ war; die Version von Laurel, die sie geschrieben hat, öffnet sie weiterhin.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <location filename="../src/core/money.cpp" line="+25"/>
        <source>The amount is too large to be kept exactly. Check the figures for a misplaced decimal separator.</source>
        <translation>Der Betrag ist zu groß, um genau geführt zu werden. Prüfen Sie, ob ein Dezimalzeichen falsch gesetzt ist.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Amounts in %1 and %2 cannot be added. Convert one of them first.</source>
        <translation>Beträge in %1 und %2 lassen sich nicht addieren. Rechnen Sie zuerst einen davon um.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The amount is missing.</source>
        <translation>Der Betrag fehlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not an amount in %2. Check its separators, decimals and currency.</source>
        <translation>„%1“ ist kein Betrag in %2. Prüfen Sie Trennzeichen, Nachkommastellen und Währung.</translation>
    </message>
    <message>
        <location line="+108"/>
        <source>An amount can be divided by a number above zero only.</source>
        <translation>Ein Betrag lässt sich nur durch eine Zahl über null teilen.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>An amount is split by weights that are not negative and not all zero.</source>
        <translation>Ein Betrag wird nach Gewichten aufgeteilt, die nicht negativ und nicht alle null sind.</translation>
    </message>
</context>
<context>
    <name>NewExports</name>
    <message>
        <location filename="../src/importing/newexports.cpp" line="+19"/>
        <source>The folder %1 is not there. Choose another one.</source>
        <translation>Den Ordner %1 gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>NewProgramDialog</name>
    <message>
        <location filename="../ui/dialogs/newprogramdialog.ui" line="+5"/>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shop or program</source>
        <translation>Shop oder Programm</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Objective</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the program is for, in one sentence (optional)</source>
        <translation>Wofür das Programm da ist, in einem Satz (freiwillig)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Time zone</source>
        <translation>Zei&amp;tzone</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Currency and time zone stay with the program: commissions are paid in that currency, and a day of sales begins and ends in that time zone.</source>
        <translation>Währung und Zeitzone bleiben dem Programm: Provisionen werden in dieser Währung gezahlt, und ein Verkaufstag beginnt und endet in dieser Zeitzone.</translation>
    </message>
</context>
<context>
    <name>OutsidePayout</name>
    <message>
        <location filename="../src/storage/outsidepayouts.cpp" line="+79"/>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
<context>
    <name>OwedPane</name>
    <message>
        <location filename="../ui/pages/owedpane.ui" line="+21"/>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Pa&amp;y day</source>
        <translation>Auszahlungs&amp;tag</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sales &amp;until</source>
        <translation>Verkäufe &amp;bis</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paid &amp;by</source>
        <translation>Zahlungs&amp;weg</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What is owed, by affiliate</source>
        <translation>Was geschuldet wird, nach Affiliate</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;How they are paid…</source>
        <translation>&amp;Wie ausgezahlt wird…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show the affiliate</source>
        <translation>Affiliate an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <location filename="../ui/dialogs/papersdialog.ui" line="+18"/>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write &amp;as</source>
        <translation>&amp;Schreiben als</translation>
    </message>
</context>
<context>
    <name>PayerDetails</name>
    <message>
        <location filename="../src/storage/payerdetails.cpp" line="+98"/>
        <source>“%1” is not a country&apos;s two letters, as DE or US.</source>
        <translation>„%1“ ist kein Ländercode aus zwei Buchstaben wie DE oder US.</translation>
    </message>
</context>
<context>
    <name>PayerDialog</name>
    <message>
        <location filename="../ui/dialogs/payerdialog.ui" line="+5"/>
        <source>Who pays</source>
        <translation>Wer zahlt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What statements, invoices and payout files say about you. An invoice needs the name, address and VAT id, a SEPA file the IBAN, an ACH file what your bank gave you.</source>
        <translation>Was Abrechnungen, Gutschriften und Zahlungsdateien über Sie sagen. Eine Gutschrift braucht Name, Anschrift und USt-IdNr., eine SEPA-Datei die IBAN, eine ACH-Datei die Angaben Ihrer Bank.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Co&amp;untry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>DE, US…</source>
        <translation>DE, US …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;VAT id</source>
        <translation>&amp;USt-IdNr.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The account that pays</source>
        <translation>Das Konto, das zahlt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;BIC</source>
        <translation>&amp;BIC</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If your bank asks for it</source>
        <translation>Falls Ihre Bank danach fragt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency of the &amp;Wise balance</source>
        <translation>Währung des &amp;Wise-Guthabens</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Routing number (USA)</source>
        <translation>&amp;Routing-Nummer (USA)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Account nu&amp;mber (ACH)</source>
        <translation>Konto&amp;nummer (ACH)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Account &amp;type (ACH)</source>
        <translation>Konto&amp;art (ACH)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Company number (ACH)</source>
        <translation>&amp;Firmennummer (ACH)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ban&amp;k (ACH)</source>
        <translation>Ban&amp;k (ACH)</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <location filename="../ui/dialogs/paymentdialog.ui" line="+18"/>
        <source>Paid &amp;on</source>
        <translation>Gezahlt &amp;am</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Transaction number</source>
        <translation>&amp;Transaktionsnummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If there is one</source>
        <translation>Falls es eine gibt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>PayoutAccountDialog</name>
    <message>
        <location filename="../ui/dialogs/payoutaccountdialog.ui" line="+18"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Paid &amp;by</source>
        <translation>Zahlungs&amp;weg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Holder</source>
        <translation>In&amp;haber</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A &amp;company</source>
        <translation>Eine Fir&amp;ma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>BI&amp;C</source>
        <translation>BI&amp;C</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If the bank asks for it</source>
        <translation>Falls die Bank danach fragt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Routing number</source>
        <translation>&amp;Routing-Nummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Acco&amp;unt number</source>
        <translation>K&amp;ontonummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Kind of account</source>
        <translation>&amp;Kontoart</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cu&amp;rrency</source>
        <translation>Währun&amp;g</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the commissions</source>
        <translation>Wie die Provisionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A&amp;ddress</source>
        <translation>A&amp;nschrift</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>DE</source>
        <translation>DE</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>S&amp;mallest payment</source>
        <translation>Kl&amp;einste Zahlung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Largest payment</source>
        <translation>Größ&amp;te Zahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Pay nothing for now</source>
        <translation>Vorerst &amp;nichts zahlen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why nothing is paid for now</source>
        <translation>Warum vorerst nichts gezahlt wird</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Tax form</source>
        <translation>Steuer&amp;formular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recei&amp;ved on</source>
        <translation>Eingegangen &amp;am</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>T&amp;ax id</source>
        <translation>&amp;Steuernummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;VAT id</source>
        <translation>&amp;USt-IdNr.</translation>
    </message>
</context>
<context>
    <name>PayoutAccountRepository</name>
    <message>
        <location filename="../src/storage/payoutaccounts.cpp" line="+166"/>
        <source>The smallest and the largest payment are in the program&apos;s currency.</source>
        <translation>Die kleinste und die größte Zahlung sind in der Währung des Programms.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The smallest payment is larger than the largest.</source>
        <translation>Die kleinste Zahlung ist größer als die größte.</translation>
    </message>
</context>
<context>
    <name>PayoutCandidates</name>
    <message>
        <location filename="../src/storage/payoutcandidates.cpp" line="+55"/>
        <source>The PayPal address is missing.</source>
        <translation>Die PayPal-Adresse fehlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The IBAN or e-mail address for Wise is missing.</source>
        <translation>Die IBAN oder die E-Mail-Adresse für Wise fehlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The IBAN is missing.</source>
        <translation>Die IBAN fehlt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The routing number or the account number is missing.</source>
        <translation>Die Routing-Nummer oder die Kontonummer fehlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How they want to be paid is not known.</source>
        <translation>Der gewünschte Zahlungsweg ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Less than %1. It rolls over.</source>
        <translation>Weniger als %1. Es wird übertragen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Each commission is more than the largest payment allows.</source>
        <translation>Jede Provision ist größer, als die größte Zahlung erlaubt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The fee would take all of it. It rolls over.</source>
        <translation>Die Gebühr würde alles aufzehren. Es wird übertragen.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>More was taken back than is due. It is settled with what comes next.</source>
        <translation>Es wurde mehr zurückgenommen, als fällig ist. Es wird mit dem verrechnet, was als Nächstes kommt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing is due yet.</source>
        <translation>Noch ist nichts fällig.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>On hold: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The tax form (W-9 or W-8) is missing.</source>
        <translation>Das Steuerformular (W-9 oder W-8) fehlt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not in this payout.</source>
        <translation>Nicht in dieser Auszahlung.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Too little to be paid in %1. It rolls over.</source>
        <translation>Zu wenig für eine Zahlung in %1. Es wird übertragen.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>A payout needs the day on which it is paid, and the last day of the sales in it.</source>
        <translation>Eine Auszahlung braucht den Tag, an dem ausgezahlt wird, und den letzten Tag der Verkäufe darin.</translation>
    </message>
</context>
<context>
    <name>PayoutConditions</name>
    <message>
        <location filename="../src/storage/payoutconditions.cpp" line="+71"/>
        <source>A fee is not negative.</source>
        <translation>Eine Gebühr ist nicht negativ.</translation>
    </message>
</context>
<context>
    <name>PayoutDetails</name>
    <message>
        <location filename="../ui/pages/payoutdetails.ui" line="+32"/>
        <source>Write a &amp;file</source>
        <translation>&amp;Datei schreiben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mark as &amp;paid…</source>
        <translation>Als &amp;gezahlt vermerken…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>M&amp;ore</source>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>What is to be mended</source>
        <translation>Was zu beheben ist</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Who pays…</source>
        <translation>&amp;Wer zahlt…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;lose the list</source>
        <translation>Liste sch&amp;ließen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
</context>
<context>
    <name>PayoutFile</name>
    <message>
        <location filename="../src/commissions/bankcode.cpp" line="+43"/>
        <source>“%1” is not a BIC, which has 8 or 11 letters and digits, such as COBADEFF.</source>
        <translation>„%1“ ist kein BIC. Ein BIC hat 8 oder 11 Buchstaben und Ziffern, etwa COBADEFF.</translation>
    </message>
    <message>
        <location filename="../src/commissions/iban.cpp" line="+199"/>
        <source>The IBAN is missing.</source>
        <translation>Die IBAN fehlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An IBAN has only letters from A to Z and digits. Type it anew instead of pasting it.</source>
        <translation>Eine IBAN hat nur Buchstaben von A bis Z und Ziffern. Tippen Sie sie neu ein, statt sie einzufügen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” does not begin with the letters of a country that has IBANs.</source>
        <translation>„%1“ beginnt nicht mit den Buchstaben eines Landes, das IBANs hat.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>“%1” is not as long as an IBAN of %2, which has %n character(s).</source>
        <extracomment>%1 an IBAN, %2 letters of a country</extracomment>
        <translation>
            <numerusform>„%1“ ist nicht so lang wie eine IBAN aus %2, die %n Zeichen hat.</numerusform>
            <numerusform>„%1“ ist nicht so lang wie eine IBAN aus %2, die %n Zeichen hat.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” is not a valid IBAN: some character is wrong. Compare it with what the payee gave.</source>
        <translation>„%1“ ist keine gültige IBAN: Ein Zeichen ist falsch. Vergleichen Sie sie mit der Angabe des Empfängers.</translation>
    </message>
    <message>
        <location filename="../src/commissions/nachafile.cpp" line="+41"/>
        <source>The name “%1” cannot be written in Latin letters, or is missing. Enter it as the bank knows it.</source>
        <translation>Der Name „%1“ lässt sich nicht in lateinischen Buchstaben schreiben oder fehlt. Tragen Sie ihn so ein, wie ihn die Bank kennt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>“%1” is not a routing number, which has nine digits and ends with a check digit. Compare it with what the payee gave.</source>
        <translation>„%1“ ist keine Routing-Nummer. Eine Routing-Nummer hat neun Ziffern und endet mit einer Prüfziffer. Vergleichen Sie sie mit der Angabe des Empfängers.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” is not an account number, which has 1 to 17 letters, digits or hyphens.</source>
        <translation>„%1“ ist keine Kontonummer. Eine Kontonummer hat 1 bis 17 Buchstaben, Ziffern oder Bindestriche.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Enter the name of the bank that gets the file.</source>
        <translation>Tragen Sie den Namen der Bank ein, die die Datei bekommt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Enter the company&apos;s number as the bank gave it: 9 or 10 letters or digits.</source>
        <translation>Tragen Sie die Firmennummer ein, wie die Bank sie vergeben hat: 9 oder 10 Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/commissions/sepafile.cpp" line="+183"/>
        <source>Say on which day the bank is to pay.</source>
        <translation>Sagen Sie, an welchem Tag die Bank zahlen soll.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The mark that tells files of one minute apart is a letter from A to Z or a digit.</source>
        <translation>Das Zeichen, das Dateien derselben Minute unterscheidet, ist ein Buchstabe von A bis Z oder eine Ziffer.</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+149"/>
        <source>The payments are more than one file can hold. Make two payouts of them.</source>
        <translation>Es sind mehr Zahlungen, als eine Datei fassen kann. Machen Sie zwei Auszahlungen daraus.</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>A NACHA file pays in USD only, and this is in %1. Pay it in another way.</source>
        <translation>Eine NACHA-Datei zahlt nur in USD, und diese hier ist in %1. Zahlen Sie auf anderem Weg.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A payment by NACHA is at most 99,999,999.99 USD.</source>
        <translation>Eine Zahlung per NACHA beträgt höchstens 99.999.999,99 USD.</translation>
    </message>
    <message>
        <location filename="../src/commissions/payoutcsv.cpp" line="+50"/>
        <source>“%1” begins with a sign that makes spreadsheets calculate. Correct it: a payout file carries values as they are.</source>
        <translation>„%1“ beginnt mit einem Zeichen, bei dem Tabellenprogramme rechnen. Berichtigen Sie es: Eine Auszahlungsdatei gibt Werte so wieder, wie sie sind.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” has a line break or characters that cannot be seen. Type it anew.</source>
        <translation>„%1“ enthält einen Zeilenumbruch oder unsichtbare Zeichen. Tippen Sie es neu ein.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../src/commissions/sepafile.cpp" line="-153"/>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>“%1” is not an e-mail address that can be paid to. Type it anew, in plain letters.</source>
        <translation>„%1“ ist keine E-Mail-Adresse, an die sich zahlen lässt. Tippen Sie sie neu ein, in einfachen Buchstaben.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>“%1” is not an e-mail address, PayerID or telephone number that PayPal can pay to. Type it anew, in plain letters.</source>
        <translation>„%1“ ist keine E-Mail-Adresse, PayerID oder Telefonnummer, an die PayPal zahlen kann. Tippen Sie sie neu ein, in einfachen Buchstaben.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The reference “%1” is longer than PayPal&apos;s 30 characters.</source>
        <translation>Die Referenz „%1“ ist länger als die 30 Zeichen von PayPal.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The reference “%1” has other characters than letters, digits, - and _.</source>
        <translation>Die Referenz „%1“ enthält andere Zeichen als Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>PayPal pays %1 in whole units only. Round the amount or pay it in another way.</source>
        <translation>PayPal zahlt %1 nur in ganzen Einheiten. Runden Sie den Betrag oder zahlen Sie auf anderem Weg.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>The subject of PayPal&apos;s message is longer than 255 characters. Shorten it.</source>
        <translation>Der Betreff der PayPal-Nachricht ist länger als 255 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>PayPal&apos;s message to the payees is longer than 1,000 characters. Shorten it.</source>
        <translation>Die PayPal-Nachricht an die Empfänger ist länger als 1.000 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Say from which currency&apos;s balance Wise is to pay.</source>
        <translation>Sagen Sie, aus dem Guthaben welcher Währung Wise zahlen soll.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Wise needs an IBAN or an e-mail address to pay to.</source>
        <translation>Wise braucht eine IBAN oder eine E-Mail-Adresse, um zu zahlen.</translation>
    </message>
    <message>
        <location filename="../src/commissions/payoutfile.cpp" line="+70"/>
        <source>The reference “%1” cannot be used: it needs 1 to 35 letters, digits or signs, without spaces, and a letter or digit first.</source>
        <translation>Die Referenz „%1“ lässt sich nicht verwenden: Sie braucht 1 bis 35 Buchstaben, Ziffern oder Zeichen, ohne Leerzeichen, und zuerst einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The reference “%1” stands for two payments. Give each its own.</source>
        <translation>Die Referenz „%1“ steht für zwei Zahlungen. Geben Sie jeder ihre eigene.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The amount has no currency.</source>
        <translation>Der Betrag hat keine Währung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only an amount above zero can be paid. Leave this payee out.</source>
        <translation>Nur ein Betrag über null lässt sich auszahlen. Lassen Sie diesen Empfänger weg.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The payout&apos;s number “%1” cannot be used: banks take 1 to 35 letters, digits and the signs / - ? : ( ) . , &apos; +, a letter or digit first.</source>
        <translation>Die Auszahlungsnummer „%1“ lässt sich nicht verwenden: Banken nehmen 1 bis 35 Buchstaben, Ziffern und die Zeichen / - ? : ( ) . , &apos; +, zuerst einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The payout has no date of creation.</source>
        <translation>Die Auszahlung hat kein Erstellungsdatum.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is nobody to pay.</source>
        <translation>Es ist niemand zu bezahlen.</translation>
    </message>
    <message>
        <location line="+149"/>
        <source>No workbook can be written here. Choose another format.</source>
        <translation>Hier lässt sich keine Arbeitsmappe schreiben. Wählen Sie ein anderes Format.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>No file was written: %n thing(s) must be put right first. %1</source>
        <extracomment>%1 the first of the reasons</extracomment>
        <translation>
            <numerusform>Keine Datei wurde geschrieben: Zuerst muss %n Punkt in Ordnung gebracht werden. %1</numerusform>
            <numerusform>Keine Datei wurde geschrieben: Zuerst müssen %n Punkte in Ordnung gebracht werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/commissions/sepafile.cpp" line="+3"/>
        <source>“%1” cannot be written in the letters that banks use. Enter the name as it is spelled in Latin letters, such as on a bank card.</source>
        <translation>„%1“ lässt sich nicht in den Buchstaben schreiben, die Banken verwenden. Tragen Sie den Namen in lateinischen Buchstaben ein, etwa wie auf einer Bankkarte.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“%1” is an account outside the SEPA countries. Pay it in another way.</source>
        <translation>„%1“ ist ein Konto außerhalb der SEPA-Länder. Zahlen Sie auf anderem Weg.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A SEPA file pays in EUR only, and this is in %1. Pay it in another way.</source>
        <translation>Eine SEPA-Datei zahlt nur in EUR, und diese hier ist in %1. Zahlen Sie auf anderem Weg.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A SEPA payment is at most 999,999,999.99 EUR.</source>
        <translation>Eine SEPA-Zahlung beträgt höchstens 999.999.999,99 EUR.</translation>
    </message>
    <message>
        <location line="+128"/>
        <source>The reference “%1” has characters that SEPA does not know.</source>
        <translation>Die Referenz „%1“ enthält Zeichen, die SEPA nicht kennt.</translation>
    </message>
</context>
<context>
    <name>PayoutFiles</name>
    <message>
        <location filename="../src/gui/pages/payouts/payoutfiles.cpp" line="+29"/>
        <source>PayPal file</source>
        <translation>PayPal-Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PayPal file for large batches</source>
        <translation>PayPal-Datei für große Sammelzahlungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wise file</source>
        <translation>Wise-Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SEPA file, older version (pain.001.001.03)</source>
        <translation>SEPA-Datei, ältere Version (pain.001.001.03)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SEPA file</source>
        <translation>SEPA-Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ACH file (NACHA)</source>
        <translation>ACH-Datei (NACHA)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Excel workbook, to pay by hand</source>
        <translation>Excel-Arbeitsmappe, zum Zahlen von Hand</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Table, to pay by hand</source>
        <translation>Tabelle, um von Hand zu zahlen</translation>
    </message>
</context>
<context>
    <name>PayoutImport</name>
    <message>
        <location filename="../src/importing/payoutimport.cpp" line="+102"/>
        <source>The payout %1 stands in line %2 already, with other contents. Remove one of the two.</source>
        <translation>Die Auszahlung %1 steht schon in Zeile %2, mit anderem Inhalt. Entfernen Sie eine der beiden.</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Before: %1, %2.</source>
        <translation>Vorher: %1, %2.</translation>
    </message>
</context>
<context>
    <name>PayoutRepository</name>
    <message>
        <location filename="../src/storage/payoutlists.cpp" line="+115"/>
        <source>There is no such payout.</source>
        <translation>Diese Auszahlung gibt es nicht.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no payout number %1.</source>
        <translation>Es gibt keine Auszahlung mit der Nummer %1.</translation>
    </message>
    <message>
        <location line="+29"/>
        <location filename="../src/storage/payoutrepository.cpp" line="+287"/>
        <source>There is no such payment.</source>
        <translation>Diese Zahlung gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../src/storage/payoutrepository.cpp" line="-158"/>
        <source>The payout does not add up, so it was not made. Nothing was changed.</source>
        <translation>Die Auszahlung geht nicht auf, deshalb wurde sie nicht angelegt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Payment %1 waits: comparison %2, with %3 from %4 to %5, differs for this affiliate, and nobody has said why. Explain it, or compare a corrected file, and then mark the payment as paid. Nothing was changed.</source>
        <translation>Die Zahlung %1 wartet: Der Abgleich %2, mit %3 vom %4 bis %5, weicht für diesen Affiliate ab, und niemand hat gesagt, warum. Erklären Sie ihn oder gleichen Sie eine berichtigte Datei ab, und vermerken Sie die Zahlung dann als ausgezahlt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+98"/>
        <source>Nobody is to be paid by these terms. The preview says why.</source>
        <translation>Zu diesen Bedingungen ist niemand zu bezahlen. Die Vorschau sagt, warum.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Payout %1</source>
        <translation>Auszahlung %1</translation>
    </message>
    <message numerus="yes">
        <location line="-88"/>
        <source>Say why, in at most %n character(s): it is kept with the payment.</source>
        <translation>
            <numerusform>Sagen Sie warum, in höchstens %n Zeichen: Es bleibt bei der Zahlung erhalten.</numerusform>
            <numerusform>Sagen Sie warum, in höchstens %n Zeichen: Es bleibt bei der Zahlung erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say on which day it was paid.</source>
        <translation>Sagen Sie, an welchem Tag gezahlt wurde.</translation>
    </message>
    <message>
        <location line="+123"/>
        <source>Payment %1 was settled before: it was paid, failed or voided, and stays so. Nothing was changed.</source>
        <translation>Die Zahlung %1 ist schon abgeschlossen: Sie wurde ausgezahlt, ist gescheitert oder wurde storniert, und so bleibt es. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>PayoutResult</name>
    <message>
        <location filename="../src/commissions/payoutresult.cpp" line="+145"/>
        <source>This report has no column “%1”. Download it again with all its columns.</source>
        <extracomment>%1 the English title of a column</extracomment>
        <translation>Dieser Bericht hat keine Spalte „%1“. Laden Sie ihn noch einmal mit allen Spalten herunter.</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>Line %1 of the report cannot be read. %2</source>
        <extracomment>%2 what is wrong with it</extracomment>
        <translation>Zeile %1 des Berichts kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>This is not a PayPal report on a payout: no row of titles has “Transaction ID” in it. Download the report of the payout from PayPal as CSV.</source>
        <translation>Das ist kein PayPal-Bericht über eine Auszahlung: Keine Titelzeile enthält „Transaction ID“. Laden Sie den Bericht der Auszahlung bei PayPal als CSV herunter.</translation>
    </message>
</context>
<context>
    <name>PayoutService</name>
    <message>
        <location filename="../src/commissions/payoutfiling.cpp" line="+115"/>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 is not on the disk as it was written. Check the disk and write it again.</source>
        <translation>%1 steht nicht so auf dem Datenträger, wie es geschrieben wurde. Prüfen Sie den Datenträger und schreiben Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <location filename="../src/commissions/payoutservice.cpp" line="+112"/>
        <source>The day on which a payout is paid cannot be over. Choose today or a later day.</source>
        <translation>Der Tag, an dem eine Auszahlung gezahlt wird, darf nicht vorbei sein. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Payout %1 was created today: a payment of it cannot have been made on another day.</source>
        <translation>Die Auszahlung %1 wurde heute angelegt: Eine Zahlung daraus kann nicht an einem anderen Tag erfolgt sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A payment of payout %1 was made on a day from %2, when the payout was created, until today. Choose one of them.</source>
        <translation>Eine Zahlung der Auszahlung %1 erfolgte an einem Tag zwischen dem %2, als die Auszahlung angelegt wurde, und heute. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no folder “%1”. Name another.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No open payment of this payout goes into such a file.</source>
        <translation>Keine offene Zahlung dieser Auszahlung kommt in eine solche Datei.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n of these payment(s) stand in a file already, so none was written. Whoever sends both files pays twice.</source>
        <translation>
            <numerusform>%n dieser Zahlungen steht bereits in einer Datei, deshalb wurde keine geschrieben. Wer beide Dateien sendet, zahlt doppelt.</numerusform>
            <numerusform>%n dieser Zahlungen stehen bereits in einer Datei, deshalb wurde keine geschrieben. Wer beide Dateien sendet, zahlt doppelt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Your own details: %1</source>
        <translation>Ihre eigenen Angaben: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The report says of payment %1 both that it was paid and that it was not. Nothing was changed. Find out what became of it, mark it by hand, and read the report again.</source>
        <translation>Der Bericht sagt von der Zahlung %1 sowohl, dass sie ausgezahlt wurde, als auch, dass sie es nicht wurde. Nichts wurde geändert. Klären Sie, was aus ihr geworden ist, vermerken Sie es von Hand und lesen Sie den Bericht noch einmal ein.</translation>
    </message>
    <message>
        <location line="-109"/>
        <source>The payment service refused it.</source>
        <translation>Der Zahlungsdienst hat sie abgelehnt.</translation>
    </message>
</context>
<context>
    <name>PayoutText</name>
    <message>
        <location filename="../src/gui/models/payouttext.cpp" line="+21"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wise</source>
        <translation>Wise</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SEPA transfer</source>
        <translation>SEPA-Überweisung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ACH transfer</source>
        <translation>ACH-Überweisung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other bank transfer</source>
        <translation>Andere Banküberweisung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Otherwise</source>
        <translation>Auf anderem Weg</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Not received</source>
        <translation>Nicht eingegangen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>W-9</source>
        <translation>W-9</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>W-8BEN</source>
        <translation>W-8BEN</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>W-8BEN-E</source>
        <translation>W-8BEN-E</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a file</source>
        <translation>In einer Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+21"/>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 paid, %3 failed</source>
        <translation>%1 von %2 gezahlt, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All paid</source>
        <translation>Alle gezahlt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 paid</source>
        <translation>%1 von %2 gezahlt</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 rolls over: the largest payment is smaller.</source>
        <translation>%1 wird übertragen: Die größte Zahlung ist kleiner.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A fee of %1 is kept back.</source>
        <translation>Eine Gebühr von %1 wird einbehalten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Converted at the rate of %1.</source>
        <translation>Umgerechnet zum Kurs von %1.</translation>
    </message>
</context>
<context>
    <name>PayoutsPage</name>
    <message>
        <location filename="../ui/pages/payoutspage.ui" line="+13"/>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>His&amp;tory…</source>
        <translation>Ver&amp;lauf …</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Owed now</source>
        <translation>Jetzt geschuldet</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Payouts made</source>
        <translation>Erstellte Auszahlungen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Payouts, newest first</source>
        <translation>Auszahlungen, neueste zuerst</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Compare</source>
        <translation>Abgleich</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/payoutsdata.cpp" line="+45"/>
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Payments by the report: %1 made, %2 failed, %3 pending.</source>
        <translation>Zahlungen laut Bericht: %1 erfolgt, %2 gescheitert, %3 offen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It contradicts what is marked here, which stays: %1.</source>
        <translation>Er widerspricht dem, was hier vermerkt ist und so bleibt: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No payment of this payout fits: %1.</source>
        <translation>Keine Zahlung dieser Auszahlung passt: %1.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Creating a payout</source>
        <translation>Auszahlung wird angelegt</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is owed has changed since it was shown, so no payout was created. Look again.</source>
        <translation>Was geschuldet wird, hat sich geändert, seit es angezeigt wurde, deshalb wurde keine Auszahlung angelegt. Sehen Sie noch einmal nach.</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>Payout %1 was created with %Ln payment(s) of %2.</source>
        <translation>
            <numerusform>Auszahlung %1 wurde mit %Ln Zahlung über %2 angelegt.</numerusform>
            <numerusform>Auszahlung %1 wurde mit %Ln Zahlungen über %2 angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%Ln payment(s) marked as paid</source>
        <translation>
            <numerusform>%Ln Zahlung als ausgezahlt markiert</numerusform>
            <numerusform>%Ln Zahlungen als ausgezahlt markiert</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Reading a report</source>
        <translation>Ein Bericht wird gelesen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Change how %1 is paid</source>
        <translation>Ändern, wie %1 bezahlt wird</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <location filename="../src/reports/pdfwriter.cpp" line="+84"/>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <location line="+254"/>
        <source>There is nothing to list for this period.</source>
        <translation>Für diesen Zeitraum gibt es nichts aufzulisten.</translation>
    </message>
</context>
<context>
    <name>PerformancePage</name>
    <message>
        <location filename="../ui/pages/performancepage.ui" line="+13"/>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Export the table…</source>
        <translation>Tabelle &amp;exportieren…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Figure</source>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter affiliates</source>
        <translation>Affiliates filtern</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Affiliates and their figures</source>
        <translation>Affiliates und ihre Kennzahlen</translation>
    </message>
</context>
<context>
    <name>PeriodName</name>
    <message>
        <location filename="../src/advice/periodname.cpp" line="+29"/>
        <source>the first quarter of %1</source>
        <translation>das erste Quartal %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the second quarter of %1</source>
        <translation>das zweite Quartal %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the third quarter of %1</source>
        <translation>das dritte Quartal %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the fourth quarter of %1</source>
        <translation>das vierte Quartal %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>d MMMM yyyy</source>
        <comment>a day in a sentence, as QLocale::toString takes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the time from %1 to %2</source>
        <translation>die Zeit vom %1 bis %2</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <location filename="../ui/pages/planspage.ui" line="+10"/>
        <source>Commissions</source>
        <translation>Provisionen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>His&amp;tory…</source>
        <translation>Ver&amp;lauf …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compute open commissions ane&amp;w…</source>
        <translation>Offene Provisionen neu be&amp;rechnen…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add a rule…</source>
        <translation>Regel &amp;hinzufügen…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Also rules that ha&amp;ve ended or are to come</source>
        <translation>Auch beendete und &amp;künftige Regeln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commission rules, in the order in which they are considered</source>
        <translation>Provisionsregeln, in der Reihenfolge, in der sie geprüft werden</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;End…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Limits and bonuses</source>
        <translation>Obergrenzen und Boni</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/pages/plans/plansdata.cpp" line="+198"/>
        <source>%Ln bonus(es) given; they go into the next payout</source>
        <translation>
            <numerusform>%Ln Bonus gegeben; er kommt in die nächste Auszahlung</numerusform>
            <numerusform>%Ln Boni gegeben; sie kommen in die nächste Auszahlung</numerusform>
        </translation>
    </message>
    <message>
        <location line="-22"/>
        <source>The bonuses were taken back.</source>
        <translation>Die Boni wurden zurückgenommen.</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>End the rule “%1”</source>
        <translation>Regel „%1“ beenden</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Add a limit of %1</source>
        <translation>Obergrenze von %1 hinzufügen</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The limit of %1 ends.</source>
        <translation>Die Obergrenze von %1 endet.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The bonus %1 was added. It is given when a period is over.</source>
        <translation>Der Bonus %1 wurde hinzugefügt. Er wird gegeben, wenn ein Zeitraum vorbei ist.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The bonus %1 ends. What it gave stays.</source>
        <translation>Der Bonus %1 endet. Was er gegeben hat, bleibt.</translation>
    </message>
</context>
<context>
    <name>ProfileMatcher</name>
    <message>
        <location filename="../src/importing/profileguess.cpp" line="+140"/>
        <source>Guess from the column titles</source>
        <translation>Nach den Spaltentiteln erraten</translation>
    </message>
    <message numerus="yes">
        <location line="-46"/>
        <source>%n column(s) have a title that is known.</source>
        <translation>
            <numerusform>%n Spalte hat einen bekannten Titel.</numerusform>
            <numerusform>%n Spalten haben einen bekannten Titel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/importing/profilematcher.cpp" line="+43"/>
        <source>All %n column(s) of %1 are there.</source>
        <translation>
            <numerusform>Die Spalte von %1 ist da (%n).</numerusform>
            <numerusform>Alle %n Spalten von %1 sind da.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 columns of %3 are there.</source>
        <translation>%1 von %2 Spalten von %3 sind da.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The profile was made from documentation and is unverified: look at the preview before you import.</source>
        <translation>Das Profil wurde nach der Dokumentation gemacht und ist ungeprüft: Sehen Sie sich die Vorschau an, bevor Sie importieren.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file&apos;s amounts are commissions that its system computed. Laurel counts the referrals and computes its own.</source>
        <translation>Die Beträge der Datei sind Provisionen, die ihr System berechnet hat. Laurel zählt die Vermittlungen und berechnet seine eigenen.</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <location filename="../src/storage/programfile.cpp" line="+36"/>
        <source>%1 is damaged. Laurel has not changed it. Restore its latest backup, or copy the file here again from where it is still sound.</source>
        <translation>%1 ist beschädigt. Laurel hat die Datei nicht verändert. Stellen Sie die letzte Sicherung wieder her oder kopieren Sie die Datei von dort, wo sie noch unbeschädigt ist, noch einmal hierher.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 was written by a newer version of Laurel (file format %2; this Laurel knows up to %3). Install the newer version to open it. The file was left as it is.</source>
        <translation>%1 wurde von einer neueren Version von Laurel geschrieben (Dateiformat %2; dieses Laurel kennt Formate bis %3). Installieren Sie die neuere Version, um die Datei zu öffnen. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The folder %1 does not exist. Choose another one.</source>
        <translation>Den Ordner %1 gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1 is already open in this Laurel.</source>
        <translation>%1 ist in diesem Laurel bereits geöffnet.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1 was written by a newer version of Laurel. It can be read here but not changed.</source>
        <translation>%1 wurde von einer neueren Version von Laurel geschrieben. Die Datei kann hier gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is write-protected. It can be read but not changed.</source>
        <translation>%1 ist schreibgeschützt. Die Datei kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 was opened for reading only.</source>
        <translation>%1 wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The folder of %1 is write-protected. The program can be read but not changed.</source>
        <translation>Der Ordner von %1 ist schreibgeschützt. Das Programm kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>%1 is not built as Laurel builds its files: another program has added or changed something in it. Laurel has left it as it is. Restore its latest backup.</source>
        <translation>%1 ist nicht so aufgebaut, wie Laurel seine Dateien aufbaut: Eine andere Anwendung hat etwas darin hinzugefügt oder geändert. Laurel hat die Datei unverändert gelassen. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 was written by an older version of Laurel and has to be brought up to date before it can be read. Open it once where it can be written.</source>
        <translation>%1 wurde von einer älteren Version von Laurel geschrieben und muss aktualisiert werden, bevor die Datei gelesen werden kann. Öffnen Sie sie einmal dort, wo in sie geschrieben werden kann.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 lies on a network drive. Do not open it on two computers at once: the drive cannot prevent them from damaging it. A copy on this computer is safer.</source>
        <translation>%1 liegt auf einem Netzlaufwerk. Öffnen Sie die Datei nicht auf zwei Computern gleichzeitig: Das Laufwerk kann nicht verhindern, dass sie dabei beschädigt wird. Eine Kopie auf diesem Computer ist sicherer.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 was moved, removed or replaced by another program while it was open. Nothing more is written to it. Open the file again, or save a copy of what is open.</source>
        <translation>%1 wurde von einer anderen Anwendung verschoben, entfernt oder ersetzt, während die Datei geöffnet war. Es wird nichts mehr hineingeschrieben. Öffnen Sie die Datei noch einmal oder speichern Sie eine Kopie dessen, was geöffnet ist.</translation>
    </message>
</context>
<context>
    <name>ProgramReport</name>
    <message>
        <location filename="../src/reports/programreport.cpp" line="+36"/>
        <source>Affiliates with the most net sales</source>
        <translation>Affiliates mit dem höchsten Nettoumsatz</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The first three brought %1 of what all affiliates brought.</source>
        <translation>Die ersten drei brachten %1 von dem, was alle Affiliates brachten.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Net sales, change</source>
        <translation>Nettoumsatz, Änderung</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nobody’s</source>
        <translation>Ohne Affiliate</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Affiliates brought %1 of the net sales, which is %2; the rest carried nobody’s code.</source>
        <translation>Affiliates brachten %1 vom Nettoumsatz, das sind %2; der Rest trug keinen Code eines Affiliates.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n active affiliate(s) had neither clicks nor sales in either period.</source>
        <translation>
            <numerusform>%n aktiver Affiliate hatte in beiden Zeiträumen weder Klicks noch Verkäufe.</numerusform>
            <numerusform>%n aktive Affiliates hatten in beiden Zeiträumen weder Klicks noch Verkäufe.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It costs nothing but your time.</source>
        <translation>Das kostet nur Ihre Zeit.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It costs about %1.</source>
        <translation>Das kostet etwa %1.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Laurel has %n more suggestion(s) on its page Rewards.</source>
        <translation>
            <numerusform>Laurel hat auf der Seite „Prämien“ %n weiteren Vorschlag.</numerusform>
            <numerusform>Laurel hat auf der Seite „Prämien“ %n weitere Vorschläge.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Affiliate program · %1</source>
        <translation>Partnerprogramm · %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>There are no clicks and no sales in this period yet. Import the exports of your shop to fill this report.</source>
        <translation>In diesem Zeitraum gibt es noch keine Klicks und keine Verkäufe. Importieren Sie die Exporte Ihres Shops, um diesen Bericht zu füllen.</translation>
    </message>
</context>
<context>
    <name>ProgramRepository</name>
    <message>
        <location filename="../src/storage/programrepository.cpp" line="+53"/>
        <source>A program needs a name of at most 200 characters.</source>
        <translation>Ein Programm braucht einen Namen von höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A program needs a currency.</source>
        <translation>Ein Programm braucht eine Währung.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no time zone named %1. Choose one from the list.</source>
        <translation>Es gibt keine Zeitzone namens %1. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The payout threshold has to be in the program&apos;s currency.</source>
        <translation>Der Mindestbetrag für Auszahlungen muss in der Währung des Programms sein.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A tier needs a name of at most 100 characters.</source>
        <translation>Eine Stufe braucht einen Namen von höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>There is a tier named %1 already. Choose another name.</source>
        <translation>Eine Stufe namens %1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>There is no such tier. It may have been removed.</source>
        <translation>Diese Stufe gibt es nicht. Vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The file holds no program. Restore its latest backup.</source>
        <translation>Die Datei enthält kein Programm. Stellen Sie ihre letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The currency of a program cannot change once it has results. Create a new program for %1.</source>
        <translation>Die Währung eines Programms lässt sich nicht ändern, sobald es Ergebnisse hat. Erstellen Sie ein neues Programm für %1.</translation>
    </message>
    <message>
        <location line="+126"/>
        <source>The tier %1 cannot be removed, because a commission rule is made for it.</source>
        <translation>Die Stufe %1 kann nicht entfernt werden, weil es für sie eine Provisionsregel gibt.</translation>
    </message>
</context>
<context>
    <name>Rate</name>
    <message>
        <location filename="../src/core/rate.cpp" line="+19"/>
        <source>“%1” is not a percentage. Write it like 12.5, with at most four decimals.</source>
        <translation>„%1“ ist kein Prozentsatz. Schreiben Sie ihn wie 12.5, mit höchstens vier Nachkommastellen.</translation>
    </message>
</context>
<context>
    <name>RateImport</name>
    <message>
        <location filename="../src/importing/rateimport.cpp" line="+50"/>
        <source>The file has two columns of %1. Remove one of them and import it again.</source>
        <translation>Die Datei hat zwei Spalten von %1. Entfernen Sie eine und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The line has no rate.</source>
        <translation>Die Zeile hat keinen Kurs.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 stands in the file twice. Remove one of the two lines.</source>
        <translation>%1 steht zweimal in der Datei. Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>“%1” is no currency that Laurel knows. Correct the title or remove the column.</source>
        <translation>„%1“ ist keine Währung, die Laurel kennt. Berichtigen Sie den Titel oder entfernen Sie die Spalte.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%1” is no exchange rate of %2. It is above 0 and written like 1.0547, with at most %3 decimals.</source>
        <translation>„%1“ ist kein Wechselkurs von %2. Er ist größer als 0 und wird wie 1.0547 geschrieben, mit höchstens %3 Nachkommastellen.</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>%1: %2 → %3</source>
        <comment>currency, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n Kurs</numerusform>
            <numerusform>%n Kurse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignDialog</name>
    <message>
        <location filename="../ui/dialogs/reassigndialog.ui" line="+5"/>
        <source>Attribute sales anew</source>
        <translation>Verkäufe neu zuordnen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looks at sales again by the codes, clicks and rules as they are now. What you decided by hand stays.</source>
        <translation>Sieht Verkäufe noch einmal nach den heutigen Codes, Klicks und Regeln durch. Was Sie von Hand entschieden haben, bleibt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Which sales</source>
        <translation>&amp;Welche Verkäufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What was paid stays paid: the difference goes into the next payout. You can undo this step, or take it back on the Imports page.</source>
        <translation>Ausgezahltes bleibt ausgezahlt: Der Unterschied kommt in die nächste Auszahlung. Der Schritt lässt sich rückgängig machen oder auf der Seite „Importe“ zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Reassignment</name>
    <message>
        <location filename="../src/importing/reassignment.cpp" line="+26"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Sales of nobody, by the codes</source>
        <translation>Verkäufe von niemandem, nach den Codes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All sales, by the codes</source>
        <translation>Alle Verkäufe, nach den Codes</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Looking at sales</source>
        <translation>Verkäufe werden durchgesehen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Reassigning sales</source>
        <translation>Verkäufe werden neu zugeordnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message numerus="yes">
        <location line="+149"/>
        <source>Say why, in at most %n character(s): it is kept with the step.</source>
        <translation>
            <numerusform>Sagen Sie warum, in höchstens %n Zeichen: Es bleibt beim Schritt erhalten.</numerusform>
            <numerusform>Sagen Sie warum, in höchstens %n Zeichen: Es bleibt beim Schritt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose the sales that are to be reassigned.</source>
        <translation>Wählen Sie die Verkäufe, die neu zugeordnet werden sollen.</translation>
    </message>
</context>
<context>
    <name>Recompute</name>
    <message>
        <location filename="../src/commissions/recompute.cpp" line="+19"/>
        <source>All open commissions</source>
        <translation>Alle offenen Provisionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open commissions of %1 to %2</source>
        <translation>Offene Provisionen vom %1 bis %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Computing commissions</source>
        <translation>Provisionen werden berechnet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
</context>
<context>
    <name>RecomputeDialog</name>
    <message>
        <location filename="../ui/dialogs/recomputedialog.ui" line="+5"/>
        <source>Compute open commissions anew</source>
        <translation>Offene Provisionen neu berechnen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Looks at what sales have earned again, by the rules as they are for the day of each sale. What is in a payout or paid stays.</source>
        <translation>Sieht noch einmal durch, was Verkäufe eingebracht haben, nach den Regeln, wie sie für den Tag jedes Verkaufs gelten. Was in Auszahlung oder ausgezahlt ist, bleibt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sales o&amp;f</source>
        <translation>&amp;Verkäufe im Zeitraum</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What changes, by affiliate</source>
        <translation>Was sich ändert, nach Affiliate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can undo this step, or take it back on the Imports page later.</source>
        <translation>Sie können diesen Schritt rückgängig machen oder ihn später auf der Seite „Importe“ zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Reconciler</name>
    <message>
        <location filename="../src/importing/reconciler.cpp" line="+26"/>
        <source>The comparison was cancelled. Nothing was changed.</source>
        <translation>Der Abgleich wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 has no column for: %2. Export one line for each commission, with such a column, or give a column of it that title.</source>
        <translation>%1 hat keine Spalte für: %2. Exportieren Sie je Provision eine Zeile, mit einer solchen Spalte, oder geben Sie einer Spalte der Datei diesen Titel.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <location line="+137"/>
        <source>%1 has no line that can be compared.</source>
        <translation>%1 hat keine Zeile, die sich abgleichen lässt.</translation>
    </message>
    <message>
        <location line="+99"/>
        <source>No profile “%1” fits %2.</source>
        <translation>Kein Profil „%1“ passt zu %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Comparing %1</source>
        <translation>%1 wird abgeglichen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <location filename="../src/commissions/reconciliationtext.cpp" line="+24"/>
        <source>The file says it was declined, cancelled or reversed; here it stands.</source>
        <translation>Laut Datei wurde der Verkauf abgelehnt, storniert oder zurückgebucht; hier gilt er weiter.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Here the sale was refunded; in the file it stands.</source>
        <translation>Hier wurde der Verkauf erstattet; in der Datei gilt er weiter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Here the sale was cancelled; in the file it stands.</source>
        <translation>Hier wurde der Verkauf storniert; in der Datei gilt er weiter.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The file goes by a sale of %1, Laurel by %2: a difference of %3.</source>
        <translation>Die Datei geht von einem Verkauf über %1 aus, Laurel von %2: eine Differenz von %3.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The rate of %1 is the same.</source>
        <translation>Der Provisionssatz von %1 ist derselbe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By Laurel&apos;s rate of %1 that would not be their commission either.</source>
        <translation>Auch mit dem Provisionssatz von Laurel (%1) käme die Provision der Datei nicht heraus.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Of the same sale amount the file gives %1; here it is a fixed amount or several rates.</source>
        <translation>Vom gleichen Verkaufsbetrag gibt die Datei %1; hier ist es ein fester Betrag oder es sind mehrere Sätze.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the same sale amount the file gives %1, Laurel %2.</source>
        <translation>Vom gleichen Verkaufsbetrag gibt die Datei %1, Laurel %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Here the sale is %1&apos;s.</source>
        <translation>Hier gehört der Verkauf %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file gives this sale to %1.</source>
        <translation>Die Datei ordnet diesen Verkauf %1 zu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Here the commission is in %1; nothing is converted.</source>
        <translation>Hier ist die Provision in %1; es wird nichts umgerechnet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file gives the commission in %1; nothing is converted.</source>
        <translation>Die Datei nennt die Provision in %1; es wird nichts umgerechnet.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The commission was rejected here by decision.</source>
        <translation>Die Provision wurde hier durch eine Entscheidung abgelehnt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only rounding.</source>
        <translation>Nur Rundung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A cap of yours made it less here.</source>
        <translation>Eine Ihrer Obergrenzen hat sie hier verringert.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The order is not in Laurel.</source>
        <translation>Die Bestellung ist nicht in Laurel.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The order is not in the file.</source>
        <translation>Die Bestellung ist nicht in der Datei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sale is in Laurel, but is nobody&apos;s, or earns nothing.</source>
        <translation>Der Verkauf ist in Laurel, gehört aber niemandem oder bringt nichts ein.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file does not say which sale amount it goes by.</source>
        <translation>Die Datei sagt nicht, von welchem Verkaufsbetrag sie ausgeht.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Matches</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not in Laurel</source>
        <translation>Nicht in Laurel</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rejected here</source>
        <translation>Hier abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sale amount</source>
        <translation>Verkaufsbetrag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rate</source>
        <translation>Provisionssatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No such order</source>
        <translation>Bestellung fehlt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody&apos;s sale</source>
        <translation>Verkauf ohne Affiliate</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>The sum of %n lines of the file.</source>
        <translation>
            <numerusform>Die Summe aus %n Zeile der Datei.</numerusform>
            <numerusform>Die Summe aus %n Zeilen der Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconciliationDocument</name>
    <message>
        <location filename="../src/reports/reconciliationdocument.cpp" line="+26"/>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+24"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location line="-23"/>
        <location line="+24"/>
        <location line="+28"/>
        <source>Laurel</source>
        <translation>Laurel</translation>
    </message>
    <message>
        <location line="-51"/>
        <location line="+24"/>
        <location line="+28"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="-51"/>
        <location line="+24"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location line="-23"/>
        <source>Lines that differ</source>
        <translation>Abweichende Zeilen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+31"/>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>Their number</source>
        <translation>Nummer in der Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+29"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Comparison with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Differences are the file&apos;s figure less Laurel&apos;s. By the day of the sale.</source>
        <translation>Differenzen sind der Betrag der Datei abzüglich des Betrags in Laurel. Nach dem Tag des Verkaufs.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Lines that do not match</source>
        <translation>Zeilen, die nicht übereinstimmen</translation>
    </message>
</context>
<context>
    <name>ReconciliationRepository</name>
    <message>
        <location filename="../src/storage/reconciliationrepository.cpp" line="+270"/>
        <source>The comparison does not add up, so it was not kept. Nothing was changed.</source>
        <translation>Der Vergleich geht nicht auf, deshalb wurde er nicht gespeichert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>There is no comparison with the number %1.</source>
        <translation>Es gibt keinen Vergleich mit der Nummer %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>Say why they differ, in at most %n character(s): it is kept with the comparison.</source>
        <translation>
            <numerusform>Sagen Sie, warum sie abweichen, in höchstens %n Zeichen: Es bleibt beim Vergleich erhalten.</numerusform>
            <numerusform>Sagen Sie, warum sie abweichen, in höchstens %n Zeichen: Es bleibt beim Vergleich erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>There is nothing left to explain here: all of it matches or was explained before.</source>
        <translation>Hier ist nichts mehr zu erklären: Alles stimmt überein oder wurde schon erklärt.</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <location filename="../src/reports/reportparts.cpp" line="+31"/>
        <source>d MMM</source>
        <comment>a day on an axis, as QLocale::toString takes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MMM yy</source>
        <comment>a month on an axis, as QLocale::toString takes it</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Net sales per day</source>
        <translation>Nettoumsatz je Tag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Net sales per week</source>
        <translation>Nettoumsatz je Woche</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Net sales per month</source>
        <translation>Nettoumsatz je Monat</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The best day was %1 with %2.</source>
        <translation>Der beste Tag war der %1 mit %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The best week began on %1 and brought %2.</source>
        <translation>Die beste Woche begann am %1 und brachte %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The best month was %1 with %2.</source>
        <translation>Der beste Monat war %1 mit %2.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Net sales came to %1, %2 against %3.</source>
        <translation>Der Nettoumsatz betrug %1, %2 gegenüber %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Net sales came to %1.</source>
        <translation>Der Nettoumsatz betrug %1.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>%1,&#xa0;%2</source>
        <comment>figure and unit, with a no-break space</comment>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Green and red mark changes that chance does not explain; grey ones may be chance.</source>
        <translation>Grün und Rot kennzeichnen Veränderungen, die der Zufall nicht erklärt; graue können Zufall sein.</translation>
    </message>
    <message numerus="yes">
        <location line="+68"/>
        <source>%1 from %n sale(s)</source>
        <translation>
            <numerusform>%1 aus %n Verkauf</numerusform>
            <numerusform>%1 aus %n Verkäufen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sales in other currencies are not part of these figures: %1.</source>
        <translation>Verkäufe in anderen Währungen sind in diesen Zahlen nicht enthalten: %1.</translation>
    </message>
</context>
<context>
    <name>ReportScope</name>
    <message>
        <location filename="../src/reports/reportscope.cpp" line="+25"/>
        <source>d MMM yyyy</source>
        <comment>a day in a title, as QLocale::toString takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>d</source>
        <comment>first day of several in one month, as QLocale::toString takes it</comment>
        <translation>d.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>d MMM</source>
        <comment>first day of several in one year, as QLocale::toString takes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A report needs a period of at least one day. Choose another period.</source>
        <translation>Ein Bericht braucht einen Zeitraum von mindestens einem Tag. Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 so far</source>
        <comment>a period that is not over</comment>
        <translation>%1 (bisher)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, compared with %2</source>
        <translation>%1, verglichen mit %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>By order date · amounts in %1 · days in %2</source>
        <translation>Nach Bestelldatum · Beträge in %1 · Tage in %2</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <location filename="../ui/pages/reportspage.ui" line="+13"/>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Program report</source>
        <translation>Programmbericht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For owners and colleagues: the program’s figures, their course, who brought what, and what is suggested.</source>
        <translation>Für Inhaber und Kollegen: die Zahlen des Programms, ihr Verlauf, wer was gebracht hat und was vorgeschlagen wird.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save as &amp;PDF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save as &amp;HTML…</source>
        <translation>Als HT&amp;ML speichern…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Affiliate scorecard</source>
        <translation>Affiliate-Bericht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For one affiliate: their figures against the compared period, month by month, with the feedback.</source>
        <translation>Für einen Affiliate: seine Zahlen neben denen des Vergleichszeitraums, Monat für Monat, mit dem Feedback.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Affiliate</source>
        <translation>A&amp;ffiliate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save as P&amp;DF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save as H&amp;TML…</source>
        <translation>Als HTML sp&amp;eichern…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;One PDF for each affiliate…</source>
        <translation>Ein PDF &amp;je Affiliate…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For spreadsheets: Excel workbooks with real numbers and dates, or CSV.</source>
        <translation>Für Tabellenprogramme: Excel-Arbeitsmappen mit echten Zahlen und Datumswerten oder CSV.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Leaderboard…</source>
        <translation>&amp;Rangliste…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Sales…</source>
        <translation>&amp;Verkäufe…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Commissions…</source>
        <translation>Provisio&amp;nen…</translation>
    </message>
</context>
<context>
    <name>RewardEvidence</name>
    <message>
        <location filename="../src/advice/rewardevidence.cpp" line="+22"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sales in the period before</source>
        <translation>Verkäufe im Zeitraum davor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sales per day, against the period before</source>
        <translation>Verkäufe je Tag, verglichen mit dem Zeitraum davor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The same, 95% interval</source>
        <translation>Dasselbe, 95-%-Intervall</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sales in the same time a year ago</source>
        <translation>Verkäufe zur gleichen Zeit vor einem Jahr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sales per day of all others, against the period before</source>
        <translation>Verkäufe je Tag aller anderen, verglichen mit dem Zeitraum davor</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Conversion rate</source>
        <translation>Conversion-Rate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Conversion rate, weighed by the number of clicks</source>
        <translation>Conversion-Rate, gewichtet nach der Zahl der Klicks</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conversion rate of all others</source>
        <translation>Conversion-Rate aller anderen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Sales refunded</source>
        <translation>Erstattete Verkäufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refund rate</source>
        <translation>Erstattungsquote</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refund rate, lower bound (95%)</source>
        <translation>Erstattungsquote, untere Grenze (95 %)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refund rate, upper bound (95%)</source>
        <translation>Erstattungsquote, obere Grenze (95 %)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refund rate of all others</source>
        <translation>Erstattungsquote aller anderen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sales to new customers</source>
        <translation>Verkäufe an Neukunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share of new customers</source>
        <translation>Neukundenanteil</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share of new customers, lower bound (95%)</source>
        <translation>Neukundenanteil, untere Grenze (95 %)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Share of new customers of all others</source>
        <translation>Neukundenanteil aller anderen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Share of the partners&apos; net sales</source>
        <translation>Anteil am Nettoumsatz der Partner</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>%1 times</source>
        <comment>a factor</comment>
        <translation>%1-fach</translation>
    </message>
</context>
<context>
    <name>Rewards</name>
    <message>
        <location filename="../src/advice/carerules.cpp" line="+42"/>
        <source>Look together with %1 at how customers arrive</source>
        <translation>Mit %1 gemeinsam ansehen, wie Kunden ankommen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sales (%1) and clicks (%2) do not fit together as they usually do, which may have a simple cause such as a code, so it is worth a look together.</source>
        <translation>Verkäufe (%1) und Klicks (%2) passen nicht so zusammen wie sonst. Das kann einen einfachen Grund haben, etwa einen Code; ein gemeinsamer Blick lohnt sich.</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+23"/>
        <location line="+32"/>
        <location filename="../src/advice/rewardrules.cpp" line="+224"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location line="-50"/>
        <location line="+88"/>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <location line="-78"/>
        <source>Look at refunds together with %1</source>
        <translation>Mit %1 gemeinsam Erstattungen ansehen</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 of %2 sales (%3) were refunded, against %4 with the others, so it is worth a look together at what buyers expect.</source>
        <translation>
            <numerusform>Bei %1 von %2 Verkauf (%3) gab es eine Erstattung, bei den anderen sind es %4. Es lohnt sich, gemeinsam anzusehen, was Käufer erwarten.</numerusform>
            <numerusform>Bei %1 von %2 Verkäufen (%3) gab es eine Erstattung, bei den anderen sind es %4. Es lohnt sich, gemeinsam anzusehen, was Käufer erwarten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Ask %1 how things are going</source>
        <translation>%1 fragen, wie es läuft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sales went from %1 to %2, further down than chance or the season explains.</source>
        <translation>Die Verkäufe gingen von %1 auf %2 zurück, stärker, als Zufall oder Saison erklären.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Help %1 turn more clicks into sales</source>
        <translation>%1 helfen, aus mehr Klicks Verkäufe zu machen</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 of %2 clicks (%3) became a sale, against %4 with the others, so page and offer may not fit yet.</source>
        <translation>
            <numerusform>Bei %1 von %2 Klick (%3) kam es zu einem Verkauf, bei den anderen sind es %4. Seite und Angebot passen vielleicht noch nicht zusammen.</numerusform>
            <numerusform>Bei %1 von %2 Klicks (%3) kam es zu einem Verkauf, bei den anderen sind es %4. Seite und Angebot passen vielleicht noch nicht zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Invite %1 back</source>
        <translation>%1 wieder einladen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Win %1 back with double commission on the next sale</source>
        <translation>%1 mit doppelter Provision auf den nächsten Verkauf zurückgewinnen</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>There were %1 sales in the year before and none in %2, where about %3 would have been usual.</source>
        <translation>
            <numerusform>Im Jahr davor gab es %1 Verkauf und für %2 keinen; etwa %3 wären üblich gewesen.</numerusform>
            <numerusform>Im Jahr davor gab es %1 Verkäufe und für %2 keinen; etwa %3 wären üblich gewesen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sales in the twelve months before</source>
        <translation>Verkäufe in den zwölf Monaten davor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months with sales, of these twelve</source>
        <translation>Monate mit Verkäufen, von diesen zwölf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net sales in the twelve months before</source>
        <translation>Nettoumsatz in den zwölf Monaten davor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Days since the last sale</source>
        <translation>Tage seit dem letzten Verkauf</translation>
    </message>
    <message>
        <location filename="../src/advice/rewardrules.cpp" line="-125"/>
        <source>Sales rose from %1 to %2, more than chance or the season explains, and refunds are in order.</source>
        <translation>Die Verkäufe stiegen von %1 auf %2, mehr, als Zufall oder Saison erklären, und die Erstattungen sind in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%1 of %2 clicks became a sale, clearly more than with the others, and %3 of the partners&apos; net sales come from here.</source>
        <translation>
            <numerusform>Bei %1 von %2 Klick kam es zu einem Verkauf, deutlich mehr als bei den anderen, und %3 des Nettoumsatzes der Partner kommen von hier.</numerusform>
            <numerusform>Bei %1 von %2 Klicks kam es zu einem Verkauf, deutlich mehr als bei den anderen, und %3 des Nettoumsatzes der Partner kommen von hier.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Raise the rate of %1 to %2</source>
        <translation>Den Provisionssatz von %1 auf %2 anheben</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Rate now</source>
        <translation>Provisionssatz jetzt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rate proposed</source>
        <translation>Vorgeschlagener Provisionssatz</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Thank %1 with a bonus of %2</source>
        <translation>%1 mit einem Bonus von %2 danken</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Net sales gained over the period before</source>
        <translation>Mehr Nettoumsatz als im Zeitraum davor</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Recognise %1 in public</source>
        <translation>%1 öffentlich würdigen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No other partner brought more than these %1 in net sales.</source>
        <translation>Kein anderer Partner brachte mehr als diese %1 Nettoumsatz.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>These %1 sales are the most in a month for a year.</source>
        <translation>
            <numerusform>Dieser %1 Verkauf ist das beste Monatsergebnis seit einem Jahr.</numerusform>
            <numerusform>Diese %1 Verkäufe sind das beste Monatsergebnis seit einem Jahr.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sales of the best month in the year before</source>
        <translation>Verkäufe des besten Monats im Jahr davor</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 of the clicks became a sale, clearly more than with the others.</source>
        <translation>%1 der Klicks führten zu einem Verkauf, deutlich mehr als bei den anderen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 of the sales went to new customers, clearly more than with the others.</source>
        <translation>%1 der Verkäufe gingen an Neukunden, deutlich mehr als bei den anderen.</translation>
    </message>
    <message>
        <location filename="../src/advice/rewards.cpp" line="+161"/>
        <source>Raise</source>
        <translation>Höherer Satz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recognition</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reactivation</source>
        <translation>Rückgewinnung</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Coaching</source>
        <translation>Beratung</translation>
    </message>
</context>
<context>
    <name>RewardsPage</name>
    <message>
        <location filename="../ui/pages/rewardspage.ui" line="+11"/>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Suggestions from each affiliate&apos;s own figures. Small samples count little, and growth counts only when it is larger than chance explains.</source>
        <translation>Vorschläge aus den eigenen Zahlen jedes Affiliates. Kleine Stichproben zählen wenig, und Wachstum zählt nur, wenn es größer ist, als der Zufall erklärt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>RowMapper</name>
    <message>
        <location filename="../src/importing/rowmapper.cpp" line="+54"/>
        <source>“%1” is not a date format. Choose one such as dd.MM.yyyy.</source>
        <translation>„%1“ ist kein Datumsformat. Wählen Sie eines wie dd.MM.yyyy.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The file has no column for: %1. Choose the columns by hand or another kind of file.</source>
        <translation>In der Datei fehlt eine Spalte für: %1. Wählen Sie die Spalten von Hand oder eine andere Art von Datei.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rows without a date can be imported as those of one day, when you name it.</source>
        <translation>Zeilen ohne Datum lassen sich als die eines Tages importieren, wenn Sie ihn nennen.</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>The line has %1 columns where the header has %2. Check its delimiters and quotation marks.</source>
        <translation>Die Zeile hat %1 Spalten, die Kopfzeile %2. Prüfen Sie Trennzeichen und Anführungszeichen.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The date is missing.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is not a date like %2. Correct it or choose another date format.</source>
        <translation>„%1“ ist kein Datum wie %2. Berichtigen Sie es, oder wählen Sie ein anderes Datumsformat.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%1” is not a time of day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The time zone “%1” is not known. Write it as Europe/Berlin or UTC+02:00, or leave the column out.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt. Schreiben Sie sie als Europe/Berlin oder UTC+02:00, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>“%1” is not a whole number of 0 or more.</source>
        <translation>„%1“ ist keine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The status “%1” is not known. Add it to the import profile or correct it.</source>
        <translation>Der Status „%1“ ist nicht bekannt. Ergänzen Sie ihn im Importprofil oder berichtigen Sie ihn.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>The kind “%1” is not known. Use sale, lead or action.</source>
        <translation>Die Art „%1“ ist nicht bekannt. Möglich sind sale, lead und action.</translation>
    </message>
    <message>
        <location filename="../src/importing/rowmapperamounts.cpp" line="+77"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: the amount is larger than any real order. Check its decimal sign.</source>
        <translation>%1: Der Betrag ist größer als jede echte Bestellung. Prüfen Sie das Dezimalzeichen.</translation>
    </message>
    <message>
        <location filename="../src/importing/rowmapperitems.cpp" line="+68"/>
        <source>The quantity is larger than any real order.</source>
        <translation>Die Menge ist größer als in jeder echten Bestellung.</translation>
    </message>
    <message>
        <location filename="../src/importing/rowmapper.cpp" line="+79"/>
        <source>The order number is missing. Rows without one are never merged; add it and import again.</source>
        <translation>Die Bestellnummer fehlt. Zeilen ohne Bestellnummer werden nie zusammengeführt; ergänzen Sie sie und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <location line="+15"/>
        <location filename="../src/importing/rowmappercommissions.cpp" line="+41"/>
        <source>The order number is longer than 400 characters.</source>
        <translation>Die Bestellnummer ist länger als 400 Zeichen.</translation>
    </message>
    <message>
        <location filename="../src/importing/rowmapperamounts.cpp" line="-11"/>
        <source>%1: “%2” is not a whole number of cents.</source>
        <translation>%1: „%2“ ist keine ganze Zahl von Cent.</translation>
    </message>
    <message>
        <location line="+114"/>
        <source>The amount is missing.</source>
        <translation>Der Betrag fehlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The net amount is not the gross amount less discount, tax, shipping and refund. Correct the line, or map only one of the two columns.</source>
        <translation>Der Nettobetrag ist nicht der Bruttobetrag abzüglich Rabatt, Steuer, Versand und Erstattung. Korrigieren Sie die Zeile, oder ordnen Sie nur eine der beiden Spalten zu.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The amount is negative. Enter what was taken back as the refunded amount of its order.</source>
        <translation>Der Betrag ist negativ. Tragen Sie das Zurückgezahlte als erstatteten Betrag der Bestellung ein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The discount is larger than the amount before discount.</source>
        <translation>Der Rabatt ist größer als der Betrag vor Rabatt.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The order is partly refunded, but not by how much. Enter the refunded amount or export its column too.</source>
        <translation>Die Bestellung ist teilweise erstattet, doch es steht nicht da, wie viel. Tragen Sie den erstatteten Betrag ein, oder exportieren Sie auch dessen Spalte.</translation>
    </message>
    <message>
        <location filename="../src/importing/rowmapperpreview.cpp" line="+32"/>
        <source>The order number is missing.</source>
        <translation>Die Bestellnummer fehlt.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The payout&apos;s number is missing.</source>
        <translation>Die Auszahlungsnummer fehlt.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <location filename="../src/importing/rowmapperkinds.cpp" line="+85"/>
        <source>The row takes something back and does not say from which order. Enter the order&apos;s number.</source>
        <translation>Die Zeile nimmt etwas zurück und sagt nicht, von welcher Bestellung. Tragen Sie deren Nummer ein.</translation>
    </message>
    <message>
        <location filename="../src/importing/rowmapperpayouts.cpp" line="+81"/>
        <source>The payout&apos;s number is missing. Rows without one are never merged; add it and import again.</source>
        <translation>Die Auszahlungsnummer fehlt. Zeilen ohne Nummer werden nie zusammengelegt; ergänzen Sie sie und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>“%1…” is longer than %2 characters.</source>
        <translation>„%1…“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The row does not say who was paid.</source>
        <translation>Die Zeile sagt nicht, wer bezahlt wurde.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The amount that was paid is missing.</source>
        <translation>Der ausgezahlte Betrag fehlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The amount that was paid is below zero. What an affiliate gives back is no payout.</source>
        <translation>Der ausgezahlte Betrag ist kleiner als null. Was ein Affiliate zurückgibt, ist keine Auszahlung.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The status “%1” of a payout is not known. Use paid, pending or failed.</source>
        <translation>Der Status „%1“ einer Auszahlung ist nicht bekannt. Verwenden Sie paid, pending oder failed.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1: “%2” is not a date like %3.</source>
        <translation>%1: „%2“ ist kein Datum wie %3.</translation>
    </message>
    <message>
        <location filename="../src/importing/rowmappercommissions.cpp" line="-2"/>
        <source>The line has no order number, so it cannot be compared with anything.</source>
        <translation>Die Zeile hat keine Bestellnummer und lässt sich deshalb mit nichts vergleichen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The commission is missing.</source>
        <translation>Die Provision fehlt.</translation>
    </message>
</context>
<context>
    <name>RowReview</name>
    <message>
        <location filename="../src/gui/models/rowreviewtext.cpp" line="+43"/>
        <source>Taken from its order.</source>
        <translation>Von ihrer Bestellung abgezogen.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All of its order is taken back.</source>
        <translation>Die ganze Bestellung wird zurückgenommen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>To add</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To update</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Possible duplicate</source>
        <translation>Vielleicht doppelt</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 changed</source>
        <comment>field</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <location filename="../ui/dialogs/ruledialog.ui" line="+18"/>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What would it have cost?</source>
        <translation>Was hätte es gekostet?</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <location filename="../src/gui/pages/plans/typedterms.cpp" line="+26"/>
        <source>Type an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An amount here is not negative.</source>
        <translation>Ein Betrag ist hier nicht negativ.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Type a percentage.</source>
        <translation>Geben Sie einen Prozentsatz ein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A percentage lies between 0 and 100.</source>
        <translation>Ein Prozentsatz liegt zwischen 0 und 100.</translation>
    </message>
</context>
<context>
    <name>RuleIndex</name>
    <message>
        <location filename="../src/commissions/ruleindex.cpp" line="+211"/>
        <source>is for another kind of conversion</source>
        <translation>gilt für eine andere Art von Conversion</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is for sales in %1</source>
        <translation>gilt für Verkäufe in %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>holds only from %1</source>
        <translation>gilt erst ab %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is for another affiliate</source>
        <translation>gilt für einen anderen Affiliate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is for another tier</source>
        <translation>gilt für eine andere Stufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is for another product</source>
        <translation>gilt für ein anderes Produkt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is for another category</source>
        <translation>gilt für eine andere Kategorie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is for orders with the coupon %1</source>
        <translation>gilt für Bestellungen mit dem Gutscheincode %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is for orders to %1</source>
        <translation>gilt für Bestellungen nach %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is for new customers</source>
        <translation>gilt für Neukunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is for customers who bought before</source>
        <translation>gilt für Kunden, die schon gekauft haben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is for orders from %1</source>
        <translation>gilt für Bestellungen ab %1</translation>
    </message>
</context>
<context>
    <name>RuleTrial</name>
    <message>
        <location filename="../src/commissions/ruletrial.cpp" line="+30"/>
        <source>Say what the order comes to.</source>
        <translation>Geben Sie den Betrag der Bestellung an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose the affiliate who brought the order.</source>
        <translation>Wählen Sie den Affiliate, der die Bestellung gebracht hat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say on which day the order was made.</source>
        <translation>Geben Sie an, an welchem Tag bestellt wurde.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All amounts of an order are of one currency.</source>
        <translation>Alle Beträge einer Bestellung haben dieselbe Währung.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Discount, tax, shipping and earlier sales are not negative.</source>
        <translation>Rabatt, Steuer, Versand und frühere Verkäufe sind nicht negativ.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The discount is larger than the order.</source>
        <translation>Der Rabatt ist größer als die Bestellung.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An order has at least one item, and is at least the first payment.</source>
        <translation>Eine Bestellung hat mindestens einen Artikel und ist mindestens die erste Zahlung.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>holds as well, but one above it comes first</source>
        <translation>gilt auch, aber eine Regel weiter oben geht vor</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The order earns nothing: no rule holds for it.</source>
        <translation>Die Bestellung bringt nichts ein: Keine Regel gilt für sie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order earns nothing by the rule “%1”.</source>
        <translation>Die Bestellung bringt nach der Regel „%1“ nichts ein.</translation>
    </message>
</context>
<context>
    <name>SaleOwnerDialog</name>
    <message>
        <location filename="../ui/dialogs/saleownerdialog.ui" line="+5"/>
        <source>Whose sale is it?</source>
        <translation>Wem gehört der Verkauf?</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Be&amp;longs to</source>
        <translation>Ge&amp;hört</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Because</source>
        <translation>We&amp;il</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For example: agreed by phone on 3 May</source>
        <translation>Zum Beispiel: am 3. Mai telefonisch vereinbart</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its commission is computed anew. What was paid stays paid: the difference goes into the next payout. No later file changes your decision.</source>
        <translation>Die Provision wird neu berechnet. Ausgezahltes bleibt ausgezahlt: Der Unterschied kommt in die nächste Auszahlung. Keine spätere Datei ändert Ihre Entscheidung.</translation>
    </message>
</context>
<context>
    <name>SalesExport</name>
    <message>
        <location filename="../src/gui/pages/sales/salesexport.cpp" line="+17"/>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>SalesPage</name>
    <message>
        <location filename="../ui/pages/salespage.ui" line="+14"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A&amp;ttribute anew…</source>
        <translation>&amp;Neu zuordnen…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Look again whose sales are, by the codes as they are now</source>
        <translation>Noch einmal sehen, wem Verkäufe gehören, nach den heutigen Codes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Write what the list shows to a CSV or Excel file</source>
        <translation>Was die Liste zeigt, in eine CSV- oder Excel-Datei schreiben</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Affiliate</source>
        <translation>A&amp;ffiliate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Order or code</source>
        <translation>Bestellung oder Code</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The beginning of an order number, or a whole code (Ctrl+F)</source>
        <translation>Der Anfang einer Bestellnummer oder ein ganzer Code (Strg+F)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go back to the period of the header</source>
        <translation>Zurück zum Zeitraum der Kopfzeile</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the sales of other imports, too</source>
        <translation>Auch die Verkäufe anderer Importe zeigen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Sales, newest first</source>
        <translation>Verkäufe, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>SampleProgram</name>
    <message>
        <location filename="../src/sample/csvfile.cpp" line="+15"/>
        <source>The sample file %1 could not be written. Choose another folder.</source>
        <translation>Die Beispieldatei %1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../src/sample/sampleprogram.cpp" line="+35"/>
        <source>Win new customers through partners at a commission below 11 % of net sales.</source>
        <translation>Neue Kunden durch Partner gewinnen, bei einer Provision unter 11 % vom Nettoumsatz.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The sample file %1 is not what Laurel wrote. Create the sample program again.</source>
        <translation>Die Beispieldatei %1 ist nicht das, was Laurel geschrieben hat. Erstellen Sie das Beispielprogramm noch einmal.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>The last day of the sample must lie between 1980 and 2200.</source>
        <translation>Der letzte Tag des Beispiels muss zwischen 1980 und 2200 liegen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The folder %1 could not be created. Choose another one.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Writing the shop&apos;s export files</source>
        <translation>Die Exportdateien des Shops werden geschrieben</translation>
    </message>
    <message>
        <location line="+21"/>
        <location filename="../src/sample/shopsimulation.cpp" line="+124"/>
        <source>Cancelled. Nothing was created.</source>
        <translation>Abgebrochen. Nichts wurde erstellt.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>There is no room for temporary files. Free some space and try again.</source>
        <translation>Für temporäre Dateien ist kein Platz. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../src/sample/shopsimulation.cpp" line="-7"/>
        <source>Inventing two years of a small shop</source>
        <translation>Zwei Jahre eines kleinen Shops werden erfunden</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <location filename="../src/reports/scorecard.cpp" line="+36"/>
        <source>Place %1 of %2 by net sales.</source>
        <translation>Platz %1 von %2 nach Nettoumsatz.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Beside the whole program</source>
        <translation>Im Vergleich zum ganzen Programm</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whole program</source>
        <translation>Ganzes Programm</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Commission per 100 clicks</source>
        <translation>Provision je 100 Klicks</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One thing to try</source>
        <translation>Ein Vorschlag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The next goal</source>
        <translation>Das nächste Ziel</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>%1 affiliate program · %2</source>
        <translation>Partnerprogramm %1 · %2</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <location filename="../src/commissions/settlement.cpp" line="+54"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>SheetSource</name>
    <message>
        <location filename="../src/importing/xmlmember.h" line="+15"/>
        <source>The spreadsheet is damaged or not complete. Open it in a spreadsheet program and save it again, or export it as CSV.</source>
        <translation>Die Tabellendatei ist beschädigt oder unvollständig. Öffnen und speichern Sie sie in einem Tabellenprogramm noch einmal, oder exportieren Sie sie als CSV.</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <location filename="../src/storage/sqlerror.cpp" line="+51"/>
        <source>Another affiliate already holds this code in that period. End it there first, or choose another period.</source>
        <translation>Ein anderer Affiliate hat diesen Code in diesem Zeitraum bereits. Beenden Sie ihn dort zuerst oder wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>A commission that has been paid is never changed. Correct it with a new commission instead.</source>
        <translation>Eine ausgezahlte Provision wird nie geändert. Berichtigen Sie sie mit einer neuen Provision.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A commission is paid by a payout alone. Create one, and mark its payment as paid.</source>
        <translation>Eine Provision wird nur durch eine Auszahlung bezahlt. Erstellen Sie eine und markieren Sie die Zahlung darin als ausgezahlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This commission is in a payout, which froze it. Void its payment first, or wait until it is paid.</source>
        <translation>Diese Provision ist in einer Auszahlung und damit festgeschrieben. Stornieren Sie zuerst die Zahlung oder warten Sie, bis sie ausgezahlt ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A payout stays as it was created. Void the payments that are wrong and create a new one.</source>
        <translation>Eine Auszahlung bleibt, wie sie erstellt wurde. Stornieren Sie die falschen Zahlungen und erstellen Sie eine neue.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This payment was paid, failed or voided already; that is final. Look at the payout again.</source>
        <translation>Diese Zahlung wurde schon ausgezahlt, ist gescheitert oder wurde storniert; dabei bleibt es. Sehen Sie sich die Auszahlung noch einmal an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The commissions of this payment no longer make up its amount, so it cannot be marked as paid. Void it and create a new payout.</source>
        <translation>Die Provisionen dieser Zahlung ergeben nicht mehr ihren Betrag, deshalb lässt sie sich nicht als ausgezahlt markieren. Stornieren Sie sie und erstellen Sie eine neue Auszahlung.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only approved commissions of the affiliate, in the payment&apos;s currency, can be paid. Look at what is owed again.</source>
        <translation>Nur freigegebene Provisionen des Affiliates in der Währung der Zahlung lassen sich auszahlen. Sehen Sie noch einmal nach, was geschuldet wird.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What was decided and how it was before is kept, so that a commission can be explained later.</source>
        <translation>Was entschieden wurde und wie es vorher war, bleibt erhalten, damit sich eine Provision später erklären lässt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A comparison with another system&apos;s commissions differs, and nobody has said why. Explain it before you pay.</source>
        <translation>Ein Vergleich mit den Provisionen eines anderen Systems weicht ab, und niemand hat gesagt, warum. Erklären Sie das, bevor Sie auszahlen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A comparison is never changed or removed, and is explained once. Compare again instead.</source>
        <translation>Ein Vergleich wird nie geändert oder entfernt und nur einmal erklärt. Vergleichen Sie stattdessen noch einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The record of changes can only grow. Nothing in it is changed or removed.</source>
        <translation>Das Änderungsprotokoll kann nur wachsen. Nichts darin wird geändert oder entfernt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An invoice is for a payment that was made, one for each, and is never changed or removed.</source>
        <translation>Eine Rechnung gilt für eine erfolgte Zahlung, je Zahlung gibt es eine, und sie wird nie geändert oder entfernt.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>There is one like this already. Choose another name.</source>
        <translation>So einen Eintrag gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Something else in the program still refers to this. Change that first.</source>
        <translation>Etwas anderes im Programm bezieht sich noch darauf. Ändern Sie das zuerst.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A value is outside of what the program file accepts. Check what you entered.</source>
        <translation>Ein Wert liegt außerhalb dessen, was die Programmdatei annimmt. Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The program file was moved or replaced by another program. Nothing was written. Open the file again.</source>
        <translation>Die Programmdatei wurde von einer anderen Anwendung verschoben oder ersetzt. Nichts wurde geschrieben. Öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The program was interrupted while it was writing, and the rest of that has to be undone first, but the file cannot be written here. Copy it together with the file beside it whose name ends in &quot;-journal&quot; to a folder that can be written, and open it there.</source>
        <translation>Das Programm wurde beim Schreiben unterbrochen, und der Rest davon muss zuerst rückgängig gemacht werden, aber in die Datei kann hier nicht geschrieben werden. Kopieren Sie sie zusammen mit der danebenliegenden Datei, deren Name auf „-journal“ endet, in einen beschreibbaren Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The program file cannot be written. Check its permissions and those of its folder.</source>
        <translation>In die Programmdatei kann nicht geschrieben werden. Prüfen Sie ihre Zugriffsrechte und die ihres Ordners.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The name is a link to another file. Open that file itself.</source>
        <translation>Der Name ist eine Verknüpfung mit einer anderen Datei. Öffnen Sie diese Datei selbst.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The program file, or the journal beside it, could not be opened. Check that its folder exists and can be written.</source>
        <translation>Die Programmdatei oder das Journal daneben konnte nicht geöffnet werden. Prüfen Sie, ob es den Ordner gibt und in ihn geschrieben werden kann.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The disk reported an error while the program file was being read or written. The last change was not saved. Check the disk and try again.</source>
        <translation>Der Datenträger meldete beim Lesen oder Schreiben der Programmdatei einen Fehler. Die letzte Änderung wurde nicht gespeichert. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The program file is in use by another program. Wait a moment and try again.</source>
        <translation>Die Programmdatei wird gerade von einer anderen Anwendung verwendet. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The disk is full. Nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The program file is damaged. Restore the latest backup.</source>
        <translation>Die Programmdatei ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A text or file is too large for the program file.</source>
        <translation>Ein Text oder eine Datei ist zu groß für die Programmdatei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The program file could not be used because of an error in Laurel. Nothing was changed.</source>
        <translation>Die Programmdatei konnte wegen eines Fehlers in Laurel nicht verwendet werden. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <location filename="../src/reports/statement.cpp" line="+196"/>
        <source>The statement does not add up, so it was not written. Check the program file with “verify”.</source>
        <translation>Die Abrechnung geht nicht auf und wurde deshalb nicht geschrieben. Prüfen Sie die Programmdatei mit „verify“.</translation>
    </message>
    <message>
        <location line="+114"/>
        <source>A statement needs a period of at least one day. Choose another period.</source>
        <translation>Eine Abrechnung braucht einen Zeitraum von mindestens einem Tag. Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Payout %1 has no payment to make a statement of.</source>
        <translation>Auszahlung %1 hat keine Zahlung, über die sich abrechnen lässt.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Cancelled. No statement was written.</source>
        <translation>Abgebrochen. Es wurde keine Abrechnung geschrieben.</translation>
    </message>
</context>
<context>
    <name>StatementDocument</name>
    <message>
        <location filename="../src/reports/statementdocument.cpp" line="+23"/>
        <source>sales until %1</source>
        <translation>Verkäufe bis %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sales of %1</source>
        <comment>a period</comment>
        <translation>Verkäufe im Zeitraum %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Commissions in %1</source>
        <translation>Provisionen in %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+34"/>
        <source>New commissions</source>
        <translation>Neue Provisionen</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Carried over from before</source>
        <translation>Übertrag von vorher</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Of later days, paid already</source>
        <translation>Von späteren Tagen, schon gezahlt</translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
        <source>%n commission(s)</source>
        <translation>
            <numerusform>%n Provision</numerusform>
            <numerusform>%n Provisionen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+121"/>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <location line="-121"/>
        <location line="+121"/>
        <source>To be paid</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <location line="-120"/>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>rolls over</source>
        <translation>wird übertragen</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 carried over and %2 new, less %3 paid, leave a balance of %4.</source>
        <translation>%1 Übertrag und %2 neu, abzüglich %3 gezahlt, ergeben einen Saldo von %4.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Payment %1 of %2 failed (%3). Its commissions are due again.</source>
        <translation>Zahlung %1 über %2 ist fehlgeschlagen (%3). Ihre Provisionen sind wieder fällig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payment %1 of %2 was not made (%3). Its commissions are due again.</source>
        <translation>Zahlung %1 über %2 wurde nicht ausgeführt (%3). Ihre Provisionen sind wieder fällig.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n sale(s) came to nothing, as they were cancelled or refunded, and are not listed.</source>
        <translation>
            <numerusform>%n Verkauf brachte nichts ein, weil er storniert oder erstattet wurde, und ist nicht aufgeführt.</numerusform>
            <numerusform>%n Verkäufe brachten nichts ein, weil sie storniert oder erstattet wurden, und sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 arrived on %2 (%3, reference %4).</source>
        <translation>%1 ist am %2 angekommen (%3, Referenz %4).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is on its way (%2, reference %3).</source>
        <translation>%1 ist unterwegs (%2, Referenz %3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is to be paid on %2 (%3, reference %4).</source>
        <translation>%1 soll am %2 gezahlt werden (%3, Referenz %4).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A fee of %1 was kept back.</source>
        <translation>Eine Gebühr von %1 wurde einbehalten.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 was converted by the rates of %2.</source>
        <translation>%1 wurde mit den Kursen vom %2 umgerechnet.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 of the balance is due with the next payment.</source>
        <translation>%1 vom Saldo ist mit der nächsten Zahlung fällig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the balance waits until the time for returns is over.</source>
        <translation>%1 vom Saldo wartet, bis die Zeit für Rückgaben vorbei ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the balance is on hold.</source>
        <translation>%1 vom Saldo ist zurückgestellt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the balance is being paid.</source>
        <translation>%1 vom Saldo wird gerade gezahlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the balance was paid since.</source>
        <translation>%1 vom Saldo wurde seither gezahlt.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Payments to come</source>
        <translation>Kommende Zahlungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid on</source>
        <translation>Gezahlt am</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Exchange rates of</source>
        <translation>Wechselkurse vom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commissions</source>
        <translation>Provisionen</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+176"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location line="-175"/>
        <location line="+176"/>
        <source>Arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <location line="-163"/>
        <location line="+37"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location line="-18"/>
        <location line="+132"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="-131"/>
        <location line="+132"/>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location line="-131"/>
        <location line="+133"/>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location line="-132"/>
        <location line="+133"/>
        <source>Rate</source>
        <translation>Provisionssatz</translation>
    </message>
    <message>
        <location line="-132"/>
        <location line="+138"/>
        <source>How it came about</source>
        <translation>Wie es zustande kam</translation>
    </message>
    <message>
        <location line="-137"/>
        <location line="+135"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="-134"/>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: %2</source>
        <comment>kind and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>VAT id %1</source>
        <translation>USt-IdNr. %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>From %1</source>
        <comment>who pays</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To %1</source>
        <comment>who is paid</comment>
        <translation>An %1</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Statement for %1</source>
        <translation>Abrechnung für %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 affiliate program · payout %2, %3</source>
        <translation>Partnerprogramm von %1 · Auszahlung %2, %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 affiliate program · %2</source>
        <translation>Partnerprogramm %1 · %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As of %1 · commissions by the day of their sale, payments by theirs</source>
        <translation>Stand %1 · Provisionen nach dem Tag ihres Verkaufs, Zahlungen nach ihrem eigenen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There were no commissions and no payments, and nothing was left from before.</source>
        <translation>Es gab keine Provisionen und keine Zahlungen, und von vorher war nichts übrig.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Statement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Taken off by a cap</source>
        <translation>Durch eine Obergrenze abgezogen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Arrives in</source>
        <translation>Kommt an in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rates of</source>
        <translation>Kurse vom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Method</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not in the balance</source>
        <translation>Nicht im Saldo</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <location filename="../src/reports/statementwords.cpp" line="+34"/>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clawback</source>
        <translation>Rückforderung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Performance bonus</source>
        <translation>Leistungsbonus</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>In payment %1</source>
        <translation>In Zahlung %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the earlier payment %1</source>
        <translation>In der früheren Zahlung %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taken off: in payment %1 ahead of its time</source>
        <translation>Abgezogen: vorzeitig in Zahlung %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid since, by %1</source>
        <translation>Seither gezahlt, mit %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Being paid by %1</source>
        <translation>Wird gerade gezahlt, mit %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the next payment</source>
        <translation>In der nächsten Zahlung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waits until %1</source>
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>SEPA transfer</source>
        <translation>SEPA-Überweisung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ACH transfer</source>
        <translation>ACH-Überweisung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bank transfer</source>
        <translation>Banküberweisung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other means</source>
        <translation>Anderer Weg</translation>
    </message>
</context>
<context>
    <name>SuggestedActions</name>
    <message>
        <location filename="../src/advice/suggestedactions.cpp" line="+49"/>
        <source>Import your first sales</source>
        <translation>Ihre ersten Verkäufe importieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drop an export of your shop onto the window, or choose a file.</source>
        <translation>Ziehen Sie einen Export Ihres Shops auf das Fenster oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Import the latest sales</source>
        <translation>Die neuesten Verkäufe importieren</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The last import was %n day(s) ago.</source>
        <translation>
            <numerusform>Der letzte Import war vor %n Tag.</numerusform>
            <numerusform>Der letzte Import war vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at the refused lines of %1</source>
        <translation>Die abgelehnten Zeilen von %1 ansehen</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n line(s) could not be used; each says why.</source>
        <translation>
            <numerusform>%n Zeile ließ sich nicht verwenden; der Grund steht dabei.</numerusform>
            <numerusform>%n Zeilen ließen sich nicht verwenden; bei jeder steht der Grund.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Say whose codes these are</source>
        <translation>Angeben, wem diese Codes gehören</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 sales carry a code that belongs to nobody yet.</source>
        <translation>%1 von %2 Verkäufen tragen einen Code, der noch niemandem gehört.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sales went from %1 to %2.</source>
        <translation>Die Verkäufe gingen von %1 auf %2.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <location filename="../src/importing/tablefile.cpp" line="+55"/>
        <source>This is an Excel file of the old format (.xls), or one that is locked with a password. Open it in a spreadsheet program and save it as .xlsx or CSV, without a password.</source>
        <translation>Das ist eine Excel-Datei im alten Format (.xls) oder eine mit Kennwort. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie ohne Kennwort als .xlsx oder CSV.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is a PDF. Export the table as CSV or XLSX.</source>
        <translation>Das ist ein PDF. Exportieren Sie die Tabelle als CSV oder XLSX.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a web page, perhaps one that says that you have to sign in. Export the table as CSV or XLSX.</source>
        <translation>Das ist eine Webseite, vielleicht eine, die zur Anmeldung auffordert. Exportieren Sie die Tabelle als CSV oder XLSX.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>The archive holds no CSV or text file. Unpack it and import what it holds.</source>
        <translation>Das Archiv enthält keine CSV- oder Textdatei. Entpacken Sie es und importieren Sie, was darin ist.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <location filename="../ui/dialogs/termsdialog.ui" line="+5"/>
        <source>Program terms</source>
        <translation>Programmkonditionen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Objective</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Main figure</source>
        <translation>&amp;Leitkennzahl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Attribution</source>
        <translation>Zu&amp;ordnung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Links</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Cookie window</source>
        <translation>&amp;Cookie-Laufzeit</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Later sales to a customer belong to whoever &amp;brought them</source>
        <translation>Spätere Verkäufe an einen Kunden gehören dem, der ihn ge&amp;bracht hat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Only where no code, link or click says whose a sale is.</source>
        <translation>Nur wo kein Code, Link oder Klick sagt, wem ein Verkauf gehört.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Hold period</source>
        <translation>&amp;Sperrfrist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>O&amp;wn purchases</source>
        <translation>&amp;Eigene Käufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Keep commissions of nothing, with the reason</source>
        <translation>Provisionen von null &amp;behalten, mit dem Grund</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Payout day of the month</source>
        <translation>&amp;Auszahlungstag im Monat</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Fee kept back</source>
        <translation>Einbehaltene &amp;Gebühr</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Of each payment made in this way</source>
        <translation>Von jeder Zahlung auf diesem Weg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee of this way of paying</source>
        <translation>Gebühr dieses Zahlungswegs</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pay nobody without a &amp;tax form (W-9 or W-8)</source>
        <translation>Niemanden ohne S&amp;teuerformular (W-9 oder W-8) bezahlen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>New terms apply to what is imported from now on. Fees, tax forms and the threshold apply from the next payout on. Commissions that are there keep the terms that made them. To look at earlier sales again, choose Attribute anew… on the Sales page.</source>
        <translation>Neue Konditionen gelten für das, was von jetzt an importiert wird. Gebühren, Steuerformulare und der Mindestbetrag gelten ab der nächsten Auszahlung. Provisionen, die es schon gibt, behalten die Konditionen, nach denen sie entstanden sind. Um frühere Verkäufe neu anzusehen, wählen Sie auf der Seite Verkäufe „Neu zuordnen …“.</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <location filename="../src/importing/textsource.cpp" line="+89"/>
        <source>The file holds more than %1 MB of text. Export a shorter period and import the parts one after the other.</source>
        <translation>Die Datei enthält mehr als %1 MB Text. Exportieren Sie einen kürzeren Zeitraum und importieren Sie die Teile nacheinander.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../ui/pages/todaypage.ui" line="+26"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+5"/>
        <source>Who brought most</source>
        <translation>Wer am meisten gebracht hat</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Show &amp;all</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What needs you</source>
        <translation>Was jetzt ansteht</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <location filename="../src/storage/transaction.cpp" line="+24"/>
        <source>The program is open for reading only. Nothing was changed.</source>
        <translation>Das Programm ist nur zum Lesen geöffnet. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>TrialPane</name>
    <message>
        <location filename="../ui/pages/trialpane.ui" line="+13"/>
        <source>Type an order and see which rule decides. Nothing is written.</source>
        <translation>Geben Sie eine Bestellung ein und sehen Sie, welche Regel entscheidet. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A&amp;ffiliate</source>
        <translation>A&amp;ffiliate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>More about the order</source>
        <translation>Mehr zur Bestellung</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+8"/>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Coupon</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as DE</source>
        <translation>wie DE</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Payment number</source>
        <translation>Nummer der Zahlung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sold before it</source>
        <translation>Davor verkauft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the period of a rule&apos;s steps came to before this order: sales, or commissions for a rule that counts those</source>
        <translation>Was im Zeitraum der Staffel einer Regel vor dieser Bestellung zusammenkam: Verkäufe, oder Provisionen bei einer Regel, die diese zählt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orders before it</source>
        <translation>Bestellungen davor</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Rules considered, first to last</source>
        <translation>Geprüfte Regeln, von der ersten zur letzten</translation>
    </message>
</context>
<context>
    <name>Vat</name>
    <message>
        <location filename="../src/commissions/vat.cpp" line="+31"/>
        <source>The VAT id “%1” of %2 is none of the country %3. Correct the id or the country.</source>
        <translation>Die USt-IdNr. „%1“ von %2 gehört nicht zum Land %3. Berichtigen Sie die Nummer oder das Land.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Your own country is missing. Enter it with your name and address as the payer.</source>
        <translation>Ihr eigenes Land fehlt. Tragen Sie es mit Ihrem Namen und Ihrer Anschrift als Zahler ein.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is not in a country of the EU, so that no self-billing invoice is written.</source>
        <translation>%1 ist nicht in einem Land der EU, deshalb wird keine Gutschrift (Rechnung im Namen des Affiliates) geschrieben.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 is in your own country and has a VAT id: the invoice has to show that country&apos;s VAT, which Laurel does not know. Write it with your bookkeeping program.</source>
        <translation>%1 ist in Ihrem eigenen Land und hat eine USt-IdNr.: Die Rechnung muss die Umsatzsteuer dieses Landes ausweisen, die Laurel nicht kennt. Schreiben Sie sie mit Ihrem Buchhaltungsprogramm.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Your own VAT id is missing, without which an invoice of %1 cannot be written. Enter it as the payer&apos;s.</source>
        <translation>Ihre eigene USt-IdNr. fehlt, ohne die sich keine Rechnung von %1 schreiben lässt. Tragen Sie sie als die des Zahlers ein.</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <location filename="../src/storage/statverifier.cpp" line="+83"/>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 ist %2 statt %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Daily sums of affiliate %1 on %2 in %3: %4.</source>
        <translation>Tagessummen des Affiliates %1 am %2 in %3: %4.</translation>
    </message>
    <message>
        <location filename="../src/storage/verifier.cpp" line="+60"/>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Row %1 of the table %2 refers to a missing row of %3.</source>
        <translation>Zeile %1 der Tabelle %2 verweist auf eine fehlende Zeile von %3.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The tables are not built as Laurel builds them.</source>
        <translation>Die Tabellen sind nicht so aufgebaut, wie Laurel sie aufbaut.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The counts of import %1 do not add up.</source>
        <translation>Die Zählung des Imports %1 geht nicht auf.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Import %1 was undone, but there are still sales of it.</source>
        <translation>Import %1 wurde zurückgenommen, aber es gibt noch Verkäufe daraus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are more sales of import %1 than it added and updated.</source>
        <translation>Es gibt mehr Verkäufe des Imports %1, als er hinzugefügt und aktualisiert hat.</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n sale(s) would not be recognised when imported again.</source>
        <translation>
            <numerusform>%n Verkauf würde bei einem erneuten Import nicht wiedererkannt.</numerusform>
            <numerusform>%n Verkäufe würden bei einem erneuten Import nicht wiedererkannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n customer(s) would not be recognised by their address.</source>
        <translation>
            <numerusform>%n Kunde würde an seiner Adresse nicht erkannt.</numerusform>
            <numerusform>%n Kunden würden an ihrer Adresse nicht erkannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n sale(s) are not listed with their affiliate.</source>
        <translation>
            <numerusform>%n Verkauf ist nicht bei seinem Affiliate verzeichnet.</numerusform>
            <numerusform>%n Verkäufe sind nicht bei ihrem Affiliate verzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>The net amount of %n sale(s) is not gross less discount and refund.</source>
        <translation>
            <numerusform>Der Nettobetrag von %n Verkauf ist nicht Brutto abzüglich Rabatt und Erstattung.</numerusform>
            <numerusform>Der Nettobetrag von %n Verkäufen ist nicht Brutto abzüglich Rabatt und Erstattung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>The first sale of %n customer(s) is not the one recorded as such.</source>
        <translation>
            <numerusform>Der erste Verkauf von %n Kunden ist nicht der, der als solcher verzeichnet ist.</numerusform>
            <numerusform>Der erste Verkauf von %n Kunden ist nicht der, der als solcher verzeichnet ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n commission(s) are not what their rate makes of their basis.</source>
        <translation>
            <numerusform>%n Provision entspricht nicht dem, was ihr Satz aus ihrer Basis ergibt.</numerusform>
            <numerusform>%n Provisionen entsprechen nicht dem, was ihr Satz aus ihrer Basis ergibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n commission(s) do not fit their rule.</source>
        <translation>
            <numerusform>%n Provision passt nicht zu ihrer Regel.</numerusform>
            <numerusform>%n Provisionen passen nicht zu ihrer Regel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n commission(s) do not fit their sale.</source>
        <translation>
            <numerusform>%n Provision passt nicht zu ihrem Verkauf.</numerusform>
            <numerusform>%n Provisionen passen nicht zu ihrem Verkauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>The shares of %n sale(s) do not add up to the whole.</source>
        <translation>
            <numerusform>Die Anteile von %n Verkauf ergeben nicht das Ganze.</numerusform>
            <numerusform>Die Anteile von %n Verkäufen ergeben nicht das Ganze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n payment(s) are not what their commissions add up to.</source>
        <translation>
            <numerusform>%n Zahlung entspricht nicht der Summe ihrer Provisionen.</numerusform>
            <numerusform>%n Zahlungen entsprechen nicht der Summe ihrer Provisionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n commission(s) do not fit their payout.</source>
        <translation>
            <numerusform>%n Provision passt nicht zu ihrer Auszahlung.</numerusform>
            <numerusform>%n Provisionen passen nicht zu ihrer Auszahlung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n entry (entries) do not say why they are there.</source>
        <translation>
            <numerusform>%n Eintrag sagt nicht, warum es ihn gibt.</numerusform>
            <numerusform>%n Einträge sagen nicht, warum es sie gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n payout(s) made elsewhere do not fit their import.</source>
        <translation>
            <numerusform>%n anderswo gezahlte Auszahlung passt nicht zu ihrem Import.</numerusform>
            <numerusform>%n anderswo gezahlte Auszahlungen passen nicht zu ihrem Import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n comparison(s) do not add up.</source>
        <translation>
            <numerusform>%n Vergleich geht nicht auf.</numerusform>
            <numerusform>%n Vergleiche gehen nicht auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n exchange rate(s) do not fit their import.</source>
        <translation>
            <numerusform>%n Wechselkurs passt nicht zu seinem Import.</numerusform>
            <numerusform>%n Wechselkurse passen nicht zu ihrem Import.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are exchange rates of %1, which is no currency.</source>
        <translation>Es gibt Wechselkurse von %1, das keine Währung ist.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The file is sound</source>
        <translation>Die Datei ist unbeschädigt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every reference leads somewhere</source>
        <translation>Jeder Verweis führt zu einem Ziel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The tables are built as Laurel builds them</source>
        <translation>Die Tabellen sind so aufgebaut, wie Laurel sie aufbaut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The counts of every import add up</source>
        <translation>Die Zählung jedes Imports geht auf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every sale is recognised when it is imported again</source>
        <translation>Jeder Verkauf wird bei einem erneuten Import wiedererkannt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every customer is recognised by the address</source>
        <translation>Jeder Kunde wird an der Adresse erkannt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every sale is listed with its affiliate</source>
        <translation>Jeder Verkauf ist bei seinem Affiliate verzeichnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net is gross less discount and refund</source>
        <translation>Netto ist Brutto abzüglich Rabatt und Erstattung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Daily sums equal the sum of their rows</source>
        <translation>Die Tagessummen gleichen der Summe ihrer Zeilen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first sale of every customer is known</source>
        <translation>Der erste Verkauf jedes Kunden ist bekannt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commissions fit their sales, rates and rules</source>
        <translation>Provisionen passen zu ihren Verkäufen, Sätzen und Regeln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared sales add up to the whole</source>
        <translation>Geteilte Verkäufe ergeben das Ganze</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payouts are what their commissions add up to</source>
        <translation>Auszahlungen entsprechen der Summe ihrer Provisionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payouts made elsewhere fit their imports</source>
        <translation>Anderswo gezahlte Auszahlungen passen zu ihren Importen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comparisons add up</source>
        <translation>Vergleiche gehen auf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exchange rates fit their imports</source>
        <translation>Wechselkurse passen zu ihren Importen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../ui/pages/welcomepage.ui" line="+15"/>
        <source>Laurel</source>
        <translation>Laurel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your affiliate program in one file: who sold what, what each partner is owed, who needs a word and who deserves a reward.</source>
        <translation>Ihr Partnerprogramm in einer Datei: wer was verkauft hat, was jedem Partner zusteht, wer Feedback braucht und wer eine Prämie verdient.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the &amp;sample program</source>
        <translation>B&amp;eispielprogramm öffnen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;New program…</source>
        <translation>&amp;Neues Programm…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Open program…</source>
        <translation>Programm ö&amp;ffnen…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+3"/>
        <source>Recent programs</source>
        <translation>Zuletzt geöffnete Programme</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Everything stays on this computer. Laurel has no account and no connection to a server.</source>
        <translation>Alles bleibt auf diesem Computer. Laurel braucht kein Konto und verbindet sich mit keinem Server.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <location filename="../src/commissions/whatif.cpp" line="+25"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+120"/>
        <source>Trying terms on past sales</source>
        <translation>Konditionen werden an früheren Verkäufen erprobt</translation>
    </message>
</context>
<context>
    <name>WhatIfPane</name>
    <message>
        <location filename="../ui/pages/whatifpane.ui" line="+13"/>
        <source>Sales o&amp;f</source>
        <translation>&amp;Verkäufe im Zeitraum</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your mar&amp;gin</source>
        <translation>Ihre Mar&amp;ge</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What remains of net sales before commissions; for the growth of sales at which the change pays off</source>
        <translation>Was vom Nettoumsatz vor Provisionen übrig bleibt; daraus ergibt sich, ab welchem Wachstum der Verkäufe sich die Änderung lohnt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source> % of net sales</source>
        <translation> % vom Nettoumsatz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Work it out</source>
        <translation>Be&amp;rechnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Commissions before and after, by affiliate</source>
        <translation>Provisionen davor und danach, nach Affiliate</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <location filename="../src/reports/xlsxwriter.cpp" line="+53"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location line="+254"/>
        <source>The workbook was not made: the disk of temporary files is full. Free some space there.</source>
        <translation>Die Arbeitsmappe wurde nicht erstellt: Der Datenträger für temporäre Dateien ist voll. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workbook was not made: temporary files cannot be written to “%1”.</source>
        <translation>Die Arbeitsmappe wurde nicht erstellt: In „%1“ lassen sich keine temporären Dateien schreiben.</translation>
    </message>
</context>
<context>
    <name>YearTotals</name>
    <message>
        <location filename="../src/reports/yeartotals.cpp" line="+68"/>
        <source>W-9 or W-8</source>
        <translation>W-9 oder W-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>tax id</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>None needed</source>
        <translation>Keines nötig</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+3"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>No rate to tell by</source>
        <translation>Kein Kurs, um es zu sagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>What each affiliate was paid</source>
        <translation>Was jedem Affiliate gezahlt wurde</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+125"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="-125"/>
        <location line="+127"/>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <location line="-125"/>
        <location line="+126"/>
        <source>Of it by PayPal</source>
        <translation>Davon über PayPal</translation>
    </message>
    <message>
        <location line="-125"/>
        <source>Counts in US$</source>
        <translation>Zählt in US$</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+127"/>
        <source>1099-NEC</source>
        <translation>1099-NEC</translation>
    </message>
    <message>
        <location line="-126"/>
        <location line="+124"/>
        <source>Tax form</source>
        <translation>Steuerformular</translation>
    </message>
    <message>
        <location line="-123"/>
        <location line="+126"/>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location line="-114"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>Form 1099-NEC is due for those who were paid %1 or more for their services in %2: %n affiliate(s).</source>
        <translation>
            <numerusform>Formular 1099-NEC ist fällig für alle, denen für ihre Leistungen in %2 %1 oder mehr gezahlt wurde: %n Affiliate.</numerusform>
            <numerusform>Formular 1099-NEC ist fällig für alle, denen für ihre Leistungen in %2 %1 oder mehr gezahlt wurde: %n Affiliates.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>From 2027 on the threshold follows prices: %1 is that of 2026, so look up the one of %2 at the IRS.</source>
        <translation>Ab 2027 folgt die Schwelle den Preisen: %1 gilt für 2026, schlagen Sie die für %2 also beim IRS nach.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Of %n affiliate(s) it cannot be told for want of exchange rates. Import those of the European Central Bank.</source>
        <translation>
            <numerusform>Bei %n Affiliate lässt es sich nicht sagen, weil Wechselkurse fehlen. Importieren Sie die der Europäischen Zentralbank.</numerusform>
            <numerusform>Bei %n Affiliates lässt es sich nicht sagen, weil Wechselkurse fehlen. Importieren Sie die der Europäischen Zentralbank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>From %n affiliate(s) something is missing for it.</source>
        <translation>
            <numerusform>Von %n Affiliate fehlt dafür noch etwas.</numerusform>
            <numerusform>Von %n Affiliates fehlt dafür noch etwas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments by PayPal are not counted: PayPal itself reports them, on Form 1099-K. Amounts in other currencies are counted by the rates of their day; fees that were kept back are not in them. This is not tax advice.</source>
        <translation>Zahlungen über PayPal zählen nicht mit: PayPal meldet sie selbst, auf dem Formular 1099-K. Beträge in anderen Währungen zählen zum Kurs ihres Tages; einbehaltene Gebühren sind nicht enthalten. Dies ist keine Steuerberatung.</translation>
    </message>
    <message>
        <location line="+64"/>
        <location line="+12"/>
        <source>Payments in %1</source>
        <translation>Zahlungen im Jahr %1</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>%1 affiliate program</source>
        <translation>Affiliate-Programm von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the day of the payment, in the currency in which it arrived</source>
        <translation>Nach dem Tag der Zahlung, in der Währung, in der sie ankam</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Counts in US$, all currencies</source>
        <translation>Zählt in US$, alle Währungen</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <location filename="../src/importing/ziparchive.cpp" line="+26"/>
        <source>The file is damaged or not complete. Download or export it again.</source>
        <translation>Die Datei ist beschädigt oder unvollständig. Laden oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location line="+114"/>
        <source>The archive is locked with a password. Unpack it and import what it holds.</source>
        <translation>Das Archiv ist mit einem Kennwort geschützt. Entpacken Sie es und importieren Sie, was darin ist.</translation>
    </message>
</context>
<context>
    <name>laurel::AboutDialog</name>
    <message>
        <location filename="../src/gui/dialogs/aboutdialog.cpp" line="+63"/>
        <source>About Laurel</source>
        <translation>Über Laurel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>How Laurel works</source>
        <translation>So funktioniert Laurel</translation>
    </message>
</context>
<context>
    <name>laurel::ActionRow</name>
    <message>
        <location filename="../src/gui/widgets/actionrow.cpp" line="+30"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the draft</source>
        <translation>Entwurf lesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the sales</source>
        <translation>Verkäufe zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the lines</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1: %2</source>
        <comment>button, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>laurel::AffiliateDialog</name>
    <message>
        <location filename="../src/gui/dialogs/affiliatedialog.cpp" line="+16"/>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add an affiliate</source>
        <translation>Affiliate hinzufügen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add the affiliate</source>
        <translation>Affiliate hinzufügen</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>This is not an e-mail address. Leave it empty if you have none.</source>
        <translation>Das ist keine E-Mail-Adresse. Lassen Sie das Feld leer, wenn Sie keine haben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the country as two letters, such as DE or US.</source>
        <translation>Schreiben Sie das Land als zwei Buchstaben, etwa DE oder US.</translation>
    </message>
</context>
<context>
    <name>laurel::AffiliateModel</name>
    <message>
        <location filename="../src/gui/models/affiliatemodel.cpp" line="+14"/>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Creator</source>
        <translation>Creator</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coupon site</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cashback</source>
        <translation>Cashback</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Referral code</source>
        <translation>Empfehlungscode</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coupon</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sub-ID</source>
        <translation>Sub-ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Customer e-mail</source>
        <translation>E-Mail des Kunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Network ID</source>
        <translation>Netzwerk-ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other name</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+93"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="-92"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>laurel::AffiliateProfilePanel</name>
    <message>
        <location filename="../src/gui/pages/affiliates/affiliateprofilepanel.cpp" line="+24"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location line="+116"/>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Nothing was paid there yet.</source>
        <translation>Dort wurde noch nichts ausgezahlt.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 in %2</source>
        <comment>KPI, currency</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>laurel::AffiliatesPage</name>
    <message>
        <location filename="../src/gui/pages/affiliates/affiliatespage.cpp" line="+64"/>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message numerus="yes">
        <location line="+122"/>
        <source>%n affiliate(s)</source>
        <translation>
            <numerusform>%n Affiliate</numerusform>
            <numerusform>%n Affiliates</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>No affiliates yet. Add one, or import a list of them.</source>
        <translation>Noch keine Affiliates. Fügen Sie einen hinzu oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add an affiliate…</source>
        <translation>Affiliate hinzufügen…</translation>
    </message>
</context>
<context>
    <name>laurel::BalanceCard</name>
    <message>
        <location filename="../src/gui/pages/affiliates/balancecard.cpp" line="+38"/>
        <source>Nothing is paid for now: %1</source>
        <translation>Vorerst wird nichts ausgezahlt: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How they want to be paid is not known.</source>
        <translation>Der gewünschte Zahlungsweg ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, %2</source>
        <comment>way of paying, account</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1. %2</source>
        <comment>way of paying, why something is not paid</comment>
        <translation>%1: %2 {1.?}</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Chan&amp;ge…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In a payout</source>
        <translation>In Auszahlung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Paid in all</source>
        <translation>Insgesamt ausgezahlt</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+37"/>
        <source>Next payout</source>
        <translation>Nächste Auszahlung</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Change how they are paid…</source>
        <translation>Zahlungsweg ändern…</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Next, %1</source>
        <comment>payout on a day</comment>
        <translation>Nächste: %1</translation>
    </message>
</context>
<context>
    <name>laurel::BatchHistory</name>
    <message>
        <location filename="../src/gui/app/batchhistory.cpp" line="+35"/>
        <source>Import of %1 from %2</source>
        <translation>Import: %1 aus %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>the reassignment</source>
        <translation>die neue Zuordnung</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln sale(s) reassigned</source>
        <translation>
            <numerusform>%Ln Verkauf neu zugeordnet</numerusform>
            <numerusform>%Ln Verkäufe neu zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>the commissions computed anew</source>
        <translation>die Neuberechnung der Provisionen</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Commissions of %Ln sale(s) computed anew</source>
        <translation>
            <numerusform>Provisionen von %Ln Verkauf neu berechnet</numerusform>
            <numerusform>Provisionen von %Ln Verkäufen neu berechnet</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>This was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+25"/>
        <source>Taking back %1</source>
        <translation>%1 wird zurückgenommen</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Doing again: %1</source>
        <translation>Noch einmal: %1</translation>
    </message>
    <message>
        <location line="-78"/>
        <source>The reassignment was taken back.</source>
        <translation>Die neue Zuordnung wurde zurückgenommen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The commissions are what they were before they were computed anew.</source>
        <translation>Die Provisionen sind wieder so wie vor der Neuberechnung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The import of %1 was taken back.</source>
        <translation>Der Import von %1 wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>laurel::BonusDialog</name>
    <message>
        <location filename="../src/gui/pages/plans/bonusdialog.cpp" line="+30"/>
        <source>%1 once for the period</source>
        <comment>currency</comment>
        <translation>%1 einmal für den Zeitraum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 for each order, lead or click</source>
        <comment>currency</comment>
        <translation>%1 je Bestellung, Lead oder Klick</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>% of the sales or commissions</source>
        <translation>% vom Umsatz oder von den Provisionen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add the bonus</source>
        <translation>Bonus hinzufügen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Orders, leads and clicks have no percentage. Choose an amount.</source>
        <translation>Für Bestellungen, Leads und Klicks gibt es keinen Prozentsatz. Wählen Sie einen Betrag.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Sales and commissions are not counted one by one. Choose an amount for the period, or a percentage.</source>
        <translation>Umsatz und Provisionen werden nicht einzeln gezählt. Wählen Sie einen Betrag für den Zeitraum oder einen Prozentsatz.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Give the bonus a name; affiliates read it in their statement.</source>
        <translation>Geben Sie dem Bonus einen Namen; Affiliates lesen ihn in ihrer Abrechnung.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Who reaches: %1</source>
        <translation>Wer erreicht: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Type from which number on it is given.</source>
        <translation>Geben Sie ein, ab welcher Zahl es den Bonus gibt.</translation>
    </message>
</context>
<context>
    <name>laurel::BonusRunDialog</name>
    <message>
        <location filename="../src/gui/pages/plans/bonusrundialog.cpp" line="+29"/>
        <source>Looking at what was reached…</source>
        <translation>Es wird nachgesehen, was erreicht wurde…</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+39"/>
        <source>Give bonuses</source>
        <translation>Boni geben</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>given before</source>
        <translation>schon gegeben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nobody has earned a bonus that was not given: each rule looks at its last period that is over.</source>
        <translation>Niemand hat einen Bonus verdient, der noch nicht gegeben wurde: Jede Regel betrachtet ihren letzten abgeschlossenen Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln bonus(es) were earned in the last periods that are over.</source>
        <translation>
            <numerusform>%Ln Bonus wurde in den letzten abgeschlossenen Zeiträumen verdient.</numerusform>
            <numerusform>%Ln Boni wurden in den letzten abgeschlossenen Zeiträumen verdient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Give %Ln bonus(es)</source>
        <translation>
            <numerusform>%Ln Bonus geben</numerusform>
            <numerusform>%Ln Boni geben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::CapDialog</name>
    <message>
        <location filename="../src/gui/pages/plans/capdialog.cpp" line="+19"/>
        <source>At &amp;most (%1)</source>
        <translation>&amp;Höchstens (%1)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Each of them may earn that much</source>
        <translation>So viel darf jeder von ihnen verdienen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All of them together may earn that much</source>
        <translation>So viel dürfen alle zusammen verdienen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Add the limit</source>
        <translation>Obergrenze hinzufügen</translation>
    </message>
</context>
<context>
    <name>laurel::CodeDialog</name>
    <message>
        <location filename="../src/gui/dialogs/codedialog.cpp" line="+14"/>
        <source>Change the code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add a code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add the code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>The last day comes before the first. Choose a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.</translation>
    </message>
</context>
<context>
    <name>laurel::CodeModel</name>
    <message>
        <location filename="../src/gui/models/profilemodels.cpp" line="+59"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>laurel::CodeOwnerDialog</name>
    <message>
        <location filename="../src/gui/dialogs/codeownerdialog.cpp" line="+19"/>
        <source>A new affiliate</source>
        <translation>Ein neuer Affiliate</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Give the code</source>
        <translation>Code geben</translation>
    </message>
</context>
<context>
    <name>laurel::CommissionModel</name>
    <message>
        <location filename="../src/gui/models/profilemodels.cpp" line="+96"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>laurel::CompareFileDialog</name>
    <message>
        <location filename="../src/gui/pages/payouts/comparefiledialog.cpp" line="+39"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>–</source>
        <comment>no column</comment>
        <translation>–</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Say whose commissions they are.</source>
        <translation>Sagen Sie, wessen Provisionen es sind.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last day comes before the first. Choose a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.</translation>
    </message>
</context>
<context>
    <name>laurel::ComparePane</name>
    <message>
        <location filename="../src/gui/pages/payouts/comparepane.cpp" line="+30"/>
        <source>%1, %2 to %3</source>
        <comment>source, days</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 (replaced)</source>
        <translation>%1 (ersetzt)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (to explain)</source>
        <translation>%1 (zu erklären)</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Laurel %1, file %2, difference %3.</source>
        <translation>Laurel %1, Datei %2, Differenz %3.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln line(s) match</source>
        <translation>
            <numerusform>%Ln Zeile stimmt überein</numerusform>
            <numerusform>%Ln Zeilen stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln line(s) do not.</source>
        <translation>
            <numerusform>%Ln Zeile nicht.</numerusform>
            <numerusform>%Ln Zeilen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln line(s) of the file could not be read.</source>
        <translation>
            <numerusform>%Ln Zeile der Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Zeilen der Datei konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>For %Ln sale(s) the file has several lines; they were summed.</source>
        <translation>
            <numerusform>Für %Ln Verkauf hat die Datei mehrere Zeilen; sie wurden zusammengezählt.</numerusform>
            <numerusform>Für %Ln Verkäufe hat die Datei mehrere Zeilen; sie wurden zusammengezählt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A newer comparison of these days has taken its place.</source>
        <translation>Ein neuerer Vergleich dieser Tage ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody has said why. Until then, payments to the affiliates below are not marked as paid.</source>
        <translation>Niemand hat gesagt, warum. Bis dahin werden Zahlungen an die Affiliates unten nicht als ausgezahlt markiert.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Explained on %1: %2</source>
        <translation>Erklärt am %1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explained on %1 by %2: %3</source>
        <translation>Erklärt am %1 von %2: %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+174"/>
        <source>All of it matches.</source>
        <translation>Alles stimmt überein.</translation>
    </message>
    <message>
        <location line="-128"/>
        <source>Nothing was compared yet. Hold a network&apos;s or plugin&apos;s list of commissions against Laurel&apos;s, and see what differs and why before you pay.</source>
        <translation>Noch wurde nichts verglichen. Stellen Sie die Provisionsliste eines Netzwerks oder Plugins der von Laurel gegenüber und sehen Sie, was abweicht und warum, bevor Sie auszahlen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Compare a file…</source>
        <translation>Datei vergleichen…</translation>
    </message>
    <message>
        <location line="+92"/>
        <source>Compare a file</source>
        <translation>Datei vergleichen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exports of networks and plugins (%1);;All files (*)</source>
        <translation>Exporte von Netzwerken und Plugins (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Comparing %1</source>
        <translation>%1 wird abgeglichen</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%Ln line(s) do not match. Each says why.</source>
        <translation>
            <numerusform>%Ln Zeile stimmt nicht überein. Bei ihr steht, warum.</numerusform>
            <numerusform>%Ln Zeilen stimmen nicht überein. Bei jeder steht, warum.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Explained. Those it is about can be paid now.</source>
        <translation>Erklärt. Die Betroffenen können jetzt bezahlt werden.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Write a correction file</source>
        <translation>Korrekturdatei schreiben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Correction file (*.csv)</source>
        <translation>Korrekturdatei (*.csv)</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln order(s) written to %1. Send the file to the network.</source>
        <translation>
            <numerusform>%Ln Bestellung in %1 geschrieben. Senden Sie die Datei an das Netzwerk.</numerusform>
            <numerusform>%Ln Bestellungen in %1 geschrieben. Senden Sie die Datei an das Netzwerk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ConversionModel</name>
    <message>
        <location filename="../src/gui/models/conversionmodel.cpp" line="+76"/>
        <source>Being fetched</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 (%2)</source>
        <extracomment>a column&apos;s title and the mark of the currency: &quot;Net (€)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, own purchase</source>
        <comment>why a sale belongs to an affiliate who is its customer</comment>
        <translation>%1, eigener Kauf</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>laurel::CorrectionsDialog</name>
    <message>
        <location filename="../src/gui/pages/imports/correctionsdialog.cpp" line="+19"/>
        <source>Refused lines of %1</source>
        <translation>Abgelehnte Zeilen von %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+17"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>&amp;Try %n line(s) again</source>
        <translation>
            <numerusform>%n Zeile noch einmal &amp;versuchen</numerusform>
            <numerusform>%n Zeilen noch einmal &amp;versuchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::CorrectionsModel</name>
    <message>
        <location filename="../src/gui/models/correctionsmodel.cpp" line="+42"/>
        <source>Try line %1 again</source>
        <translation>Zeile %1 noch einmal versuchen</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>laurel::DateRangeDialog</name>
    <message>
        <location filename="../src/gui/dialogs/daterangedialog.cpp" line="+16"/>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The last day comes before the first. Choose a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.</translation>
    </message>
</context>
<context>
    <name>laurel::DecisionDialog</name>
    <message>
        <location filename="../src/gui/dialogs/decisiondialog.cpp" line="+10"/>
        <source>Reject a commission</source>
        <translation>Provision ablehnen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Put a commission on hold</source>
        <translation>Provision zurückstellen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 for order %3</source>
        <comment>amount, affiliate, order number</comment>
        <translation>%1 von %2 für Bestellung %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not paid, and the statement leaves it out. You can open it again later.</source>
        <translation>Sie wird nicht ausgezahlt und steht nicht in der Abrechnung. Sie können sie später wieder öffnen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not paid until you release it.</source>
        <translation>Sie wird nicht ausgezahlt, bis Sie die Zurückstellung aufheben.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose a reason or write one</source>
        <translation>Grund wählen oder eingeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reject it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Put it on hold</source>
        <translation>Zurückstellen</translation>
    </message>
</context>
<context>
    <name>laurel::DecisionModel</name>
    <message>
        <location filename="../src/gui/models/decisionmodel.cpp" line="+56"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>laurel::EntryDialog</name>
    <message>
        <location filename="../src/gui/dialogs/entrydialog.cpp" line="+26"/>
        <source>Puts something right. An amount below zero is taken off.</source>
        <translation>Stellt etwas richtig. Ein Betrag unter null wird abgezogen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter the adjustment</source>
        <translation>Anpassung eintragen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Takes back what was paid before: it is taken off what comes next.</source>
        <translation>Nimmt zurück, was schon bezahlt wurde: Es wird vom Nächsten abgezogen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter the clawback</source>
        <translation>Rückforderung eintragen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid on top of what their sales earn.</source>
        <translation>Wird zusätzlich zu dem gezahlt, was die Verkäufe einbringen.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Enter the bonus</source>
        <translation>Bonus eintragen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Bonus or correction for %1</source>
        <translation>Bonus oder Korrektur für %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Amount (%1)</source>
        <translation>&amp;Betrag (%1)</translation>
    </message>
</context>
<context>
    <name>laurel::EventModel</name>
    <message>
        <location filename="../src/gui/models/profilemodels.cpp" line="-52"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>laurel::ExplainDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/pages/payouts/explaindialog.cpp" line="+26"/>
        <source>%Ln line(s) differ, in all by %1. Why?</source>
        <translation>
            <numerusform>%Ln Zeile weicht ab, insgesamt um %1. Warum?</numerusform>
            <numerusform>%Ln Zeilen weichen ab, insgesamt um %1. Warum?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep the explanation</source>
        <translation>Erklärung speichern</translation>
    </message>
</context>
<context>
    <name>laurel::FeedbackModel</name>
    <message>
        <location filename="../src/gui/models/feedbackmodel.cpp" line="+44"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
</context>
<context>
    <name>laurel::FeedbackPage</name>
    <message>
        <location filename="../src/gui/pages/feedback/feedbackpage.cpp" line="+149"/>
        <source>Nobody has figures in this period or the one before. Import sales or choose another period.</source>
        <translation>In diesem Zeitraum und dem davor hat niemand Zahlen. Importieren Sie Verkäufe oder wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Sent on %1</source>
        <translation>Gesendet am %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changed by you. Every change is saved at once.</source>
        <translation>Von Ihnen geändert. Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Written from the figures of %1. Change what you like.</source>
        <translation>Aus den Zahlen geschrieben (%1). Ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Change the feedback to %1</source>
        <translation>Feedback an %1 ändern</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Mark the feedback to %1 as sent</source>
        <translation>Feedback an %1 als gesendet markieren</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Write the feedback to %1 anew</source>
        <translation>Feedback an %1 neu schreiben</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Copied. Paste it into your mail.</source>
        <translation>Kopiert. Fügen Sie es in Ihre Mail ein.</translation>
    </message>
</context>
<context>
    <name>laurel::HistoryDialog</name>
    <message>
        <location filename="../src/gui/dialogs/historydialog.cpp" line="+30"/>
        <source>Nothing of this kind was changed yet. Each change is kept here, with who made it.</source>
        <translation>Davon wurde noch nichts geändert. Jede Änderung wird hier festgehalten, mit dem, der sie gemacht hat.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>The newest %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung, die neueste</numerusform>
            <numerusform>Die neuesten %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Write the history</source>
        <translation>Verlauf schreiben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>history</source>
        <comment>file name</comment>
        <translation>verlauf</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Writing the history</source>
        <translation>Der Verlauf wird geschrieben</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>laurel::ImportBatchModel</name>
    <message>
        <location filename="../src/gui/models/importbatchmodel.cpp" line="+88"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>laurel::ImportDetails</name>
    <message>
        <location filename="../src/gui/pages/imports/importdetails.cpp" line="+40"/>
        <source>%1, %2. %3.</source>
        <comment>reassigned sales, when, by hand or by codes</comment>
        <translation>%1, %2. %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 from %2, imported on %3. %4 read.</source>
        <translation>%1 aus %2, importiert am %3. %4 gelesen.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taken back: nothing of it counts any more. When it was imported: %1</source>
        <translation>Zurückgenommen: Nichts davon zählt mehr. Als importiert wurde: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln refused line(s)</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile</numerusform>
            <numerusform>%Ln abgelehnte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The refused lines were tried again since.</source>
        <translation>Die abgelehnten Zeilen wurden seither noch einmal versucht.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
</context>
<context>
    <name>laurel::ImportPreviewModel</name>
    <message>
        <location filename="../src/gui/models/importpreviewmodel.cpp" line="+95"/>
        <source>%1. Error: %2</source>
        <translation>%1. Fehler: %2</translation>
    </message>
</context>
<context>
    <name>laurel::ImportWizard</name>
    <message>
        <location filename="../src/gui/pages/imports/importwizard.cpp" line="+25"/>
        <source>File %1 of %2</source>
        <translation>Datei %1 von %2</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Looking into the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, step %2 of %3</source>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
</context>
<context>
    <name>laurel::ImportWizardFileStep</name>
    <message>
        <location filename="../src/gui/pages/imports/importwizardfilestep.cpp" line="+93"/>
        <source>Check the &amp;columns</source>
        <translation>Spalten &amp;prüfen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vertical bars</source>
        <translation>Senkrechte Striche</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+3"/>
        <source>Told from the file</source>
        <translation>An der Datei erkennen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The program’s</source>
        <translation>Die des Programms</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The program’s (%1)</source>
        <translation>Die des Programms (%1)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>A file with exactly this content was imported on %1: %2 Importing it again from the same source adds nothing twice.</source>
        <translation>Eine Datei mit genau diesem Inhalt wurde am %1 importiert: %2 Ein erneuter Import aus derselben Quelle fügt nichts doppelt hinzu.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A guess from the column titles</source>
        <translation>Nach den Spaltentiteln erraten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – %2 sure</source>
        <translation>%1 – zu %2 sicher</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The file has no rows</source>
        <translation>Die Datei hat keine Zeilen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The file as it is read</source>
        <translation>Die Datei, wie sie gelesen wird</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The file names the currency in the column “%1”.</source>
        <translation>Die Datei nennt die Währung in der Spalte „%1“.</translation>
    </message>
</context>
<context>
    <name>laurel::ImportWizardMappingStep</name>
    <message>
        <location filename="../src/gui/pages/imports/importwizardmappingstep.cpp" line="+47"/>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Try it out</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Choose the column for: %1.</source>
        <translation>Wählen Sie die Spalte für: %1.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of the first %2 rows cannot be used as they are. Hold the pointer over a red cell to read why.</source>
        <translation>%1 der ersten %2 Zeilen lassen sich so nicht verwenden. Zeigen Sie mit der Maus auf eine rote Zelle, um den Grund zu lesen.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>The first %Ln row(s) can be used.</source>
        <translation>
            <numerusform>Die erste Zeile (%Ln) lässt sich verwenden.</numerusform>
            <numerusform>Die ersten %Ln Zeilen lassen sich verwenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ImportWizardReviewStep</name>
    <message>
        <location filename="../src/gui/pages/imports/importwizardreviewstep.cpp" line="+73"/>
        <location line="+213"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="-213"/>
        <location line="+213"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location line="-189"/>
        <source>What the import will do</source>
        <translation>Was der Import tun wird</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Import %1</source>
        <translation>%1 &amp;importieren</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Trying out %1</source>
        <translation>%1 wird ausprobiert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Trying it out…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Stopped. Nothing was imported.</source>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To add</source>
        <translation>Hinzuzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To update</source>
        <translation>Zu aktualisieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped by choice</source>
        <translation>Wie gewünscht übersprungen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Paid elsewhere</source>
        <translation>Anderswo ausgezahlt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 belong to an affiliate.</source>
        <translation>%1 von %2 gehören einem Affiliate.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2</source>
        <comment>reason, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln refund(s) wait for their order: it is not there yet.</source>
        <translation>
            <numerusform>%Ln Erstattung wartet auf ihre Bestellung: Sie ist noch nicht da.</numerusform>
            <numerusform>%Ln Erstattungen warten auf ihre Bestellungen: Sie sind noch nicht da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln order(s) are left out, as another source seems to know them.</source>
        <translation>
            <numerusform>%Ln Bestellung wird weggelassen, da eine andere Quelle sie zu kennen scheint.</numerusform>
            <numerusform>%Ln Bestellungen werden weggelassen, da eine andere Quelle sie zu kennen scheint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln order(s) may be known from another source already.</source>
        <translation>
            <numerusform>%Ln Bestellung ist vielleicht schon aus einer anderen Quelle bekannt.</numerusform>
            <numerusform>%Ln Bestellungen sind vielleicht schon aus einer anderen Quelle bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln purchase(s) by the affiliate itself, by e-mail address.</source>
        <translation>
            <numerusform>%Ln Kauf des Affiliates selbst, der E-Mail-Adresse nach.</numerusform>
            <numerusform>%Ln Käufe des Affiliates selbst, der E-Mail-Adresse nach.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No amounts in this file.</source>
        <translation>In dieser Datei stehen keine Beträge.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Unknown codes (%1)</source>
        <translation>Unbekannte Codes (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused lines (%1)</source>
        <translation>Abgelehnte Zeilen (%1)</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>The first %Ln row(s) of each outcome.</source>
        <translation>
            <numerusform>Die erste %Ln Zeile jedes Ausgangs.</numerusform>
            <numerusform>Die ersten %Ln Zeilen jedes Ausgangs.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Ignore code %1</source>
        <translation>Code %1 übergehen</translation>
    </message>
</context>
<context>
    <name>laurel::ImportsPage</name>
    <message>
        <location filename="../src/gui/pages/imports/importspage.cpp" line="+83"/>
        <source>What you import will be listed here, with what was refused and why. Drop an export of your shop or network onto the window, or choose it.</source>
        <translation>Was Sie importieren, wird hier aufgelistet, samt allem, was abgelehnt wurde, und warum. Ziehen Sie einen Export Ihres Shops oder Netzwerks auf das Fenster oder wählen Sie ihn aus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Choose a folder…</source>
        <translation>Ordner &amp;wählen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Stop watching</source>
        <translation>Nicht mehr &amp;beobachten</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Exports that are saved to this folder are offered for import.</source>
        <translation>Exporte, die in diesem Ordner gespeichert werden, werden zum Import angeboten.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Watch a folder for new exports</source>
        <translation>Ordner auf neue Exporte beobachten</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner &amp;beobachten …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Watching “%1”</source>
        <translation>„%1“ wird &amp;beobachtet</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exports of shops and networks (%1);;All files (*)</source>
        <translation>Exporte von Shops und Netzwerken (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is no text on the clipboard. Copy the table with its titles in a spreadsheet, then try again.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie die Tabelle samt Überschriften in einem Tabellenprogramm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>Take a reassignment back</source>
        <translation>Eine neue Zuordnung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Take back the reassignment of %Ln sale(s)? They belong to whom they belonged before.</source>
        <translation>
            <numerusform>Die neue Zuordnung von %Ln Verkauf zurücknehmen? Er gehört dann, wem er vorher gehörte.</numerusform>
            <numerusform>Die neue Zuordnung von %Ln Verkäufen zurücknehmen? Sie gehören dann, wem sie vorher gehörten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What it added goes, with its commissions (%1), and what it updated becomes what it was before (%2).</source>
        <translation>Was er hinzugefügt hat, verschwindet samt Provisionen (%1), und was er aktualisiert hat, wird wieder wie zuvor (%2).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What it added goes (%1), and what it updated becomes what it was before (%2).</source>
        <translation>Was er hinzugefügt hat, verschwindet (%1), und was er aktualisiert hat, wird wieder wie zuvor (%2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take an import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take back the import of %1? %2 This cannot be undone: to have it again, import the file again.</source>
        <translation>Den Import von %1 zurücknehmen? %2 Das lässt sich nicht rückgängig machen: Um ihn wiederzuhaben, importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Trying lines of %1 again</source>
        <translation>Zeilen von %1 werden noch einmal versucht</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Save refused lines</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>refused lines</source>
        <translation>abgelehnte Zeilen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln refused line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile in %1 geschrieben.</numerusform>
            <numerusform>%Ln abgelehnte Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::JobBar</name>
    <message>
        <location filename="../src/gui/widgets/jobbar.cpp" line="+27"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel. Nothing will have changed.</source>
        <translation>Abbrechen. Nichts wird sich geändert haben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel the running job</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
</context>
<context>
    <name>laurel::KpiTileWidget</name>
    <message>
        <location filename="../src/gui/widgets/kpitile.cpp" line="+86"/>
        <source>nothing to compare</source>
        <translation>kein Vergleich</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 vs %2</source>
        <translation>%1 ggü. %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in %2</source>
        <comment>figure, period</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: %2, %3</source>
        <comment>KPI, figure, change</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>laurel::LeaderboardModel</name>
    <message>
        <location filename="../src/gui/models/leaderboardmodel.cpp" line="+76"/>
        <source>Course of net</source>
        <translation>Verlauf des Nettoumsatzes</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Conv. rate</source>
        <translation>Conv.-Rate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Avg. order</source>
        <translation>Ø Betrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New cust.</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>EPC (100)</source>
        <comment>commission per 100 clicks</comment>
        <translation>EPC (100)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Unattributed</source>
        <translation>Ohne Zuordnung</translation>
    </message>
</context>
<context>
    <name>laurel::LimitsPane</name>
    <message>
        <location filename="../src/gui/pages/plans/limitspane.cpp" line="+13"/>
        <location line="+4"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>There is no limit. A sale that crosses one earns up to it: per order, day, week, month or in all.</source>
        <translation>Es gibt keine Obergrenze. Ein Verkauf, der eine überschreitet, bringt nur so viel ein, bis sie erreicht ist: je Bestellung, Tag, Woche, Monat oder insgesamt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no bonus. One is given for what is reached in a month, quarter or year, beside what single sales earn.</source>
        <translation>Es gibt keinen Bonus. Einen Bonus gibt es für das, was in einem Monat, Quartal oder Jahr erreicht wird, zusätzlich zu dem, was einzelne Verkäufe einbringen.</translation>
    </message>
</context>
<context>
    <name>laurel::MainWindow</name>
    <message>
        <location filename="../src/gui/app/mainwindowprogram.cpp" line="+18"/>
        <source>Laurel programs (*.laurel)</source>
        <translation>Laurel-Programme (*.laurel)</translation>
    </message>
    <message>
        <location filename="../src/gui/app/mainwindow.cpp" line="+199"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>%1 – Laurel</source>
        <translation>%1 – Laurel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Laurel</source>
        <translation>Laurel</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Something went wrong: %1</source>
        <translation>Etwas ist schiefgegangen: %1</translation>
    </message>
    <message>
        <location filename="../src/gui/app/mainwindowprogram.cpp" line="+29"/>
        <source>Open a program</source>
        <translation>Programm öffnen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Backed up to %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose the program to replace</source>
        <translation>Zu ersetzendes Programm wählen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replace %1 by the backup %2? What is there now is backed up first.</source>
        <translation>%1 durch die Sicherung %2 ersetzen? Der jetzige Stand wird vorher gesichert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Checking the program file</source>
        <translation>Die Programmdatei wird geprüft</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>The program file is sound. %n check(s) passed.</source>
        <translation>
            <numerusform>Die Programmdatei ist unbeschädigt. %n Prüfung bestanden.</numerusform>
            <numerusform>Die Programmdatei ist unbeschädigt. %n Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Change the program&apos;s terms</source>
        <translation>Programmkonditionen ändern</translation>
    </message>
    <message>
        <location filename="../src/gui/app/mainwindow.cpp" line="+6"/>
        <source>Close Laurel</source>
        <translation>Laurel schließen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A job is still running. Closing now cancels it; nothing of it will have changed.</source>
        <translation>Ein Vorgang läuft noch. Wenn Sie jetzt schließen, wird er abgebrochen; nichts davon wird sich geändert haben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel the job and close</source>
        <translation>Vorgang abbrechen und schließen</translation>
    </message>
</context>
<context>
    <name>laurel::MerchantFileDialog</name>
    <message>
        <location filename="../src/gui/pages/payouts/merchantfiledialog.cpp" line="+25"/>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Otherwise by what became of each order</source>
        <translation>Sonst danach, was aus jeder Bestellung wurde</translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%Ln order(s) taken back</source>
        <translation>
            <numerusform>%Ln Bestellung zurückgenommen</numerusform>
            <numerusform>%Ln Bestellungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln order(s) changed.</source>
        <translation>
            <numerusform>%Ln Bestellung geändert.</numerusform>
            <numerusform>%Ln Bestellungen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>And %Ln more that this file cannot correct.</source>
        <translation>
            <numerusform>Und %Ln weitere, die diese Datei nicht korrigieren kann.</numerusform>
            <numerusform>Und %Ln weitere, die diese Datei nicht korrigieren kann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::MessageBar</name>
    <message>
        <location filename="../src/gui/widgets/messagebar.cpp" line="+30"/>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>laurel::NewFilesCard</name>
    <message>
        <location filename="../src/gui/widgets/newfilescard.cpp" line="+19"/>
        <source>I&amp;mport what is new</source>
        <translation>Neues i&amp;mportieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Not these</source>
        <translation>Diese &amp;nicht</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Does not offer these files again unless they change.</source>
        <translation>Bietet diese Dateien nicht mehr an, solange sie sich nicht ändern.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>New in “%1”: %2.</source>
        <translation>Neu in „%1“: %2.</translation>
    </message>
</context>
<context>
    <name>laurel::NewProgramDialog</name>
    <message>
        <location filename="../src/gui/dialogs/newprogramdialog.cpp" line="+28"/>
        <source>Create the program…</source>
        <translation>Programm erstellen…</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Where to keep the program</source>
        <translation>Wo das Programm liegen soll</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Laurel programs (*.laurel)</source>
        <translation>Laurel-Programme (*.laurel)</translation>
    </message>
</context>
<context>
    <name>laurel::OwedPane</name>
    <message>
        <location filename="../src/gui/pages/payouts/owedpane.cpp" line="+20"/>
        <source>This payout</source>
        <translation>Diese Auszahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rolls over</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comes later</source>
        <translation>Kommt später</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any way</source>
        <translation>Jeder Zahlungsweg</translation>
    </message>
    <message numerus="yes">
        <location line="+90"/>
        <source>%Ln commission(s) of %1 wait for approval: their hold is over.</source>
        <translation>
            <numerusform>%Ln Provision über %1 wartet auf Freigabe: Die Sperrfrist ist vorbei.</numerusform>
            <numerusform>%Ln Provisionen über %1 warten auf Freigabe: Die Sperrfrist ist vorbei.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>nobody can be paid yet</source>
        <translation>noch kann niemand bezahlt werden</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>to %Ln affiliate(s)</source>
        <translation>
            <numerusform>an %Ln Affiliate</numerusform>
            <numerusform>an %Ln Affiliates</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nothing is left over</source>
        <translation>nichts bleibt übrig</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>of %Ln affiliate(s)</source>
        <translation>
            <numerusform>von %Ln Affiliate</numerusform>
            <numerusform>von %Ln Affiliates</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>pending, on hold or of later sales</source>
        <translation>offen, zurückgestellt oder aus späteren Verkäufen</translation>
    </message>
</context>
<context>
    <name>laurel::PapersDialog</name>
    <message>
        <location filename="../src/gui/pages/payouts/papersdialog.cpp" line="+33"/>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
</context>
<context>
    <name>laurel::PayerDialog</name>
    <message>
        <location filename="../src/gui/pages/payouts/payerdialog.cpp" line="+34"/>
        <source>Save the payer</source>
        <translation>Zahler speichern</translation>
    </message>
</context>
<context>
    <name>laurel::PaymentDialog</name>
    <message>
        <location filename="../src/gui/pages/payouts/paymentdialog.cpp" line="+38"/>
        <source>%1 to %2</source>
        <comment>amount, affiliate</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln payment(s) of %1</source>
        <translation>
            <numerusform>%Ln Zahlung über %1</numerusform>
            <numerusform>%Ln Zahlungen über %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Mark as paid</source>
        <translation>Als ausgezahlt markieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid is final: this cannot be undone. What turns out wrong later is taken back from what comes next.</source>
        <translation>Ausgezahlt ist endgültig: Das lässt sich nicht rückgängig machen. Was sich später als falsch erweist, wird von dem abgezogen, was als Nächstes kommt.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Mark %Ln payment(s) as paid</source>
        <translation>
            <numerusform>%Ln Zahlung als ausgezahlt markieren</numerusform>
            <numerusform>%Ln Zahlungen als ausgezahlt markieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Mark as failed</source>
        <translation>Als gescheitert markieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The money did not arrive: its commissions are due again and go into the next payout. This cannot be undone.</source>
        <translation>Das Geld ist nicht angekommen: Die Provisionen darin sind wieder fällig und kommen in die nächste Auszahlung. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Mark %Ln payment(s) as failed</source>
        <translation>
            <numerusform>%Ln Zahlung als gescheitert markieren</numerusform>
            <numerusform>%Ln Zahlungen als gescheitert markieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Void payments</source>
        <translation>Zahlungen stornieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is void is not paid: its commissions are due again and go into the next payout. Take it out of any file that was written. This cannot be undone.</source>
        <translation>Was storniert ist, wird nicht gezahlt: Die Provisionen darin sind wieder fällig und kommen in die nächste Auszahlung. Nehmen Sie es aus jeder Datei heraus, die geschrieben wurde. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Void %Ln payment(s)</source>
        <translation>
            <numerusform>%Ln Zahlung stornieren</numerusform>
            <numerusform>%Ln Zahlungen stornieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::PaymentModel</name>
    <message>
        <location filename="../src/gui/models/payoutmodel.cpp" line="+58"/>
        <source>Paid on %1</source>
        <translation>Ausgezahlt am %1</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid by</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>laurel::PayoutAccountDialog</name>
    <message>
        <location filename="../src/gui/dialogs/payoutaccountdialog.cpp" line="+33"/>
        <source>How %1 is paid</source>
        <translation>Wie %1 bezahlt wird</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Save how they are paid</source>
        <translation>Zahlungsweg speichern</translation>
    </message>
    <message>
        <location line="+184"/>
        <source>Checking account</source>
        <translation>Girokonto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Savings account</source>
        <translation>Sparkonto</translation>
    </message>
    <message>
        <location line="-158"/>
        <source>S&amp;mallest payment (%1)</source>
        <translation>&amp;Kleinste Zahlung (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Largest payment (%1)</source>
        <translation>&amp;Größte Zahlung (%1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Empty: as in the program&apos;s terms</source>
        <translation>Leer: wie in den Bedingungen des Programms</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Write the currency as three letters, such as EUR or USD.</source>
        <translation>Schreiben Sie die Währung mit drei Buchstaben, wie EUR oder USD.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Say why nothing is paid for now.</source>
        <translation>Sagen Sie, warum vorerst nichts ausgezahlt wird.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Until it is known, what they earn stays due.</source>
        <translation>Bis das bekannt ist, bleibt fällig, was verdient wird.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is paid before there is a PayPal address.</source>
        <translation>Ohne PayPal-Adresse wird nichts ausgezahlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing is paid before there is an IBAN or the e-mail address of the Wise account.</source>
        <translation>Ohne IBAN oder E-Mail-Adresse des Wise-Kontos wird nichts ausgezahlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is paid before there is an IBAN.</source>
        <translation>Ohne IBAN wird nichts ausgezahlt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing is paid before there are a routing number and an account number.</source>
        <translation>Ohne Routing-Nummer und Kontonummer wird nichts ausgezahlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No file is written for your bank; the table of a payout lists what to transfer.</source>
        <translation>Für Ihre Bank wird keine Datei geschrieben; die Tabelle einer Auszahlung führt auf, was zu überweisen ist.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No money is transferred; the table of a payout lists what to hand over.</source>
        <translation>Es wird kein Geld überwiesen; die Tabelle einer Auszahlung führt auf, was zu übergeben ist.</translation>
    </message>
</context>
<context>
    <name>laurel::PayoutCandidateModel</name>
    <message>
        <location filename="../src/gui/models/payoutcandidatemodel.cpp" line="+115"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approved, of sales until the day chosen; what was taken back is subtracted</source>
        <translation>Freigegeben, aus Verkäufen bis zum gewählten Tag; was zurückgenommen wurde, ist abgezogen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commissions that make up what is due</source>
        <translation>Provisionen, aus denen sich das Fällige zusammensetzt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Commissions</source>
        <translation>Provisionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pending, on hold, or of later sales</source>
        <translation>Offen, zurückgestellt oder aus späteren Verkäufen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid by</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What arrives</source>
        <translation>Was ankommt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This payment</source>
        <translation>Diese Zahlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why not, what rolls over, what is kept back</source>
        <translation>Warum nicht, was übertragen wird, was einbehalten wird</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>laurel::PayoutDetails</name>
    <message>
        <location filename="../src/gui/pages/payouts/payoutdetails.cpp" line="+78"/>
        <source>Mark as &amp;sent</source>
        <translation>Als &amp;gesendet markieren</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Mark as &amp;failed…</source>
        <translation>Als g&amp;escheitert markieren…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Void…</source>
        <translation>&amp;Stornieren…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Read PayPal&apos;s report…</source>
        <translation>&amp;PayPal-Bericht lesen…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the &amp;affiliate</source>
        <translation>&amp;Affiliate anzeigen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Who pays…</source>
        <translation>&amp;Wer zahlt…</translation>
    </message>
    <message>
        <location line="+113"/>
        <source>Self-billing &amp;invoices…</source>
        <translation>&amp;Gutschriften …</translation>
    </message>
    <message>
        <location line="-104"/>
        <source>&amp;Year totals…</source>
        <translation>&amp;Jahressummen …</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Payout %1</source>
        <translation>Auszahlung %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>To be paid on %1, for sales until %2.</source>
        <translation>Zu zahlen am %1, für Verkäufe bis %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Created on %1.</source>
        <translation>Erstellt am %1.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created on %1 by %2.</source>
        <translation>Erstellt am %1 von %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 (%2)</source>
        <comment>file, when it was written</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files written: %1</source>
        <translation>Geschriebene Dateien: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>%1 for %Ln payment(s)…</source>
        <comment>kind of file</comment>
        <translation>
            <numerusform>%1 für %Ln Zahlung…</numerusform>
            <numerusform>%1 für %Ln Zahlungen…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>S&amp;tatement…</source>
        <translation>Abrechn&amp;ung …</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>S&amp;tatements for %Ln payment(s)…</source>
        <translation>
            <numerusform>Abrechn&amp;ung für %Ln Zahlung …</numerusform>
            <numerusform>Abrechn&amp;ungen für %Ln Zahlungen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Self-billing &amp;invoices for %Ln payment(s)…</source>
        <translation>
            <numerusform>&amp;Gutschrift für %Ln Zahlung …</numerusform>
            <numerusform>&amp;Gutschriften für %Ln Zahlungen …</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What is selected has ended: it was paid, failed or voided, and stays so.</source>
        <translation>Das Ausgewählte ist abgeschlossen: Es wurde ausgezahlt, ist gescheitert oder wurde storniert, und dabei bleibt es.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All its payments have ended.</source>
        <translation>Alle Zahlungen darin sind abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>For the %Ln open payment(s) selected, %1.</source>
        <translation>
            <numerusform>Für die %Ln ausgewählte offene Zahlung, %1.</numerusform>
            <numerusform>Für die %Ln ausgewählten offenen Zahlungen, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>For all %Ln open payment(s), %1. Select some to act on these only.</source>
        <translation>
            <numerusform>Für die %Ln offene Zahlung, %1. Wählen Sie einzelne aus, um nur diese zu bearbeiten.</numerusform>
            <numerusform>Für alle %Ln offenen Zahlungen, %1. Wählen Sie einzelne aus, um nur diese zu bearbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The payer</source>
        <translation>Der Zahler</translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>No invoice was written for %Ln payment(s).</source>
        <translation>
            <numerusform>Für %Ln Zahlung wurde keine Gutschrift geschrieben.</numerusform>
            <numerusform>Für %Ln Zahlungen wurde keine Gutschrift geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Whose</source>
        <translation>Wen es betrifft</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is to be mended</source>
        <translation>Was zu beheben ist</translation>
    </message>
    <message numerus="yes">
        <location line="-21"/>
        <source>No file was written: %Ln thing(s) to mend first.</source>
        <translation>
            <numerusform>Es wurde keine Datei geschrieben: Zuerst ist %Ln Sache zu beheben.</numerusform>
            <numerusform>Es wurde keine Datei geschrieben: Zuerst sind %Ln Sachen zu beheben.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A payment keeps the details it was made with. Void it, correct how the affiliate is paid, and create a payout again.</source>
        <translation>Eine Zahlung behält die Angaben, mit denen sie erstellt wurde. Stornieren Sie sie, berichtigen Sie, wie der Affiliate bezahlt wird, und erstellen Sie erneut eine Auszahlung.</translation>
    </message>
</context>
<context>
    <name>laurel::PayoutModel</name>
    <message>
        <location filename="../src/gui/models/payoutmodel.cpp" line="-188"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pay day</source>
        <translation>Zahltag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>laurel::PayoutPapers</name>
    <message>
        <location filename="../src/gui/pages/payouts/payoutpapers.cpp" line="+47"/>
        <source>Stopped. The invoices have their numbers; write them again to have all of them.</source>
        <translation>Angehalten. Die Gutschriften haben ihre Nummern; schreiben Sie sie noch einmal, um alle zu haben.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Statements of payout %1</source>
        <translation>Abrechnungen der Auszahlung %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln statement(s), each in a file of its own: what the affiliate earned and how, what was paid, and what is left.</source>
        <translation>
            <numerusform>%Ln Abrechnung in einer eigenen Datei: was der Affiliate verdient hat und wie, was gezahlt wurde und was übrig ist.</numerusform>
            <numerusform>%Ln Abrechnungen, jede in einer eigenen Datei: was der Affiliate verdient hat und wie, was gezahlt wurde und was übrig ist.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+78"/>
        <source>Choose the folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message numerus="yes">
        <location line="-72"/>
        <source>Choose the folder for %Ln file(s)</source>
        <translation>
            <numerusform>Ordner für %Ln Datei wählen</numerusform>
            <numerusform>Ordner für %Ln Dateien wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%Ln statement(s) written to %1</source>
        <translation>
            <numerusform>%Ln Abrechnung nach %1 geschrieben</numerusform>
            <numerusform>%Ln Abrechnungen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+7"/>
        <source>Write the statement</source>
        <translation>Abrechnung schreiben</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>What the affiliate earned and how, what was paid, and what is left.</source>
        <translation>Was der Affiliate verdient hat und wie, was gezahlt wurde und was übrig ist.</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+176"/>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <location line="-155"/>
        <source>Writing statements</source>
        <translation>Abrechnungen werden geschrieben</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Self-billing invoices of payout %1</source>
        <translation>Gutschriften der Auszahlung %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For partners in the EU. Each payment that was made gets one invoice, with the next number of the year. It is never changed: the next time, the same one is written.</source>
        <translation>Für Partner in der EU. Jede geleistete Zahlung bekommt eine Gutschrift mit der nächsten Nummer des Jahres. Sie wird nie geändert: Beim nächsten Mal wird dieselbe geschrieben.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Choose the folder for the invoices</source>
        <translation>Ordner für die Gutschriften wählen</translation>
    </message>
    <message>
        <location line="+30"/>
        <location line="+40"/>
        <source>Writing invoices</source>
        <translation>Gutschriften werden geschrieben</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Totals of a year</source>
        <translation>Summen eines Jahres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What each affiliate was paid in a calendar year, by the day of payment. For payers in the USA it says who is to get a Form 1099-NEC, and what is missing for it.</source>
        <translation>Was jedem Affiliate in einem Kalenderjahr gezahlt wurde, nach dem Tag der Zahlung. Für Zahler in den USA steht darin, wer ein Formular 1099-NEC bekommt und was dafür fehlt.</translation>
    </message>
    <message>
        <location line="-160"/>
        <location line="+163"/>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <location line="-253"/>
        <source>Stopped. No statement was written.</source>
        <translation>Angehalten. Es wurde keine Abrechnung geschrieben.</translation>
    </message>
    <message>
        <location line="+199"/>
        <source>Payout %1: no invoice was written.</source>
        <translation>Auszahlung %1: Es wurde keine Gutschrift geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Payout %1: %Ln invoice(s) written to %2.</source>
        <translation>
            <numerusform>Auszahlung %1: %Ln Gutschrift nach %2 geschrieben.</numerusform>
            <numerusform>Auszahlung %1: %Ln Gutschriften nach %2 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln payment(s) got no invoice.</source>
        <translation>
            <numerusform>%Ln Zahlung hat keine Gutschrift bekommen.</numerusform>
            <numerusform>%Ln Zahlungen haben keine Gutschrift bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+60"/>
        <source>payments-%1</source>
        <comment>file name</comment>
        <translation>zahlungen-%1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Write the totals of %1</source>
        <translation>Summen von %1 schreiben</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Adding up a year</source>
        <translation>Ein Jahr wird zusammengezählt</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Replace files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln of these files are in the folder already: %1.</source>
        <translation>
            <numerusform>%Ln dieser Dateien ist schon im Ordner: %1.</numerusform>
            <numerusform>%Ln dieser Dateien sind schon im Ordner: %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>laurel::PayoutsPage</name>
    <message>
        <location filename="../src/gui/pages/payouts/payoutspage.cpp" line="+70"/>
        <source>Nobody is owed anything yet. What affiliates earn is listed here, with what the next payout pays of it.</source>
        <translation>Noch wird niemandem etwas geschuldet. Hier steht, was Affiliates verdienen und was die nächste Auszahlung davon zahlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No payout was made yet. Each one is kept here, with its payments, its files and what became of them.</source>
        <translation>Es wurde noch keine Auszahlung erstellt. Jede wird hier aufbewahrt, mit ihren Zahlungen, ihren Dateien und dem, was daraus wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what is owed</source>
        <translation>Ansehen, was geschuldet wird</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>Payouts made</source>
        <translation>Erstellte Auszahlungen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Payouts made (%1)</source>
        <translation>Erstellte Auszahlungen (%1)</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>&amp;Create payout of %1 to %Ln affiliate(s)</source>
        <translation>
            <numerusform>&amp;Auszahlung von %1 an %Ln Affiliate erstellen</numerusform>
            <numerusform>&amp;Auszahlung von %1 an %Ln Affiliates erstellen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Create a payout</source>
        <translation>&amp;Auszahlung erstellen</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%1 to %Ln affiliate(s), to be paid on %2, for sales until %3.</source>
        <translation>
            <numerusform>%1 an %Ln Affiliate, zu zahlen am %2, für Verkäufe bis %3.</numerusform>
            <numerusform>%1 an %Ln Affiliates, zu zahlen am %2, für Verkäufe bis %3.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The commissions in it are frozen then: rules and imports no longer change them. A payment that is not made can be voided until it is marked as paid; what was in it is due again.</source>
        <translation>Die Provisionen darin sind dann festgeschrieben: Regeln und Importe ändern sie nicht mehr. Eine Zahlung, die nicht ausgeführt wird, lässt sich stornieren, bis sie als ausgezahlt markiert ist; was darin war, ist wieder fällig.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%1 of %Ln affiliate(s) rolls over.</source>
        <translation>
            <numerusform>%1 von %Ln Affiliate wird übertragen.</numerusform>
            <numerusform>%1 von %Ln Affiliates wird übertragen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Create a payout</source>
        <translation>Auszahlung erstellen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Create the payout</source>
        <translation>Auszahlung erstellen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Read PayPal&apos;s report</source>
        <translation>PayPal-Bericht lesen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reports (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Berichte (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%Ln payment(s) marked as sent</source>
        <translation>
            <numerusform>%Ln Zahlung als gesendet markiert</numerusform>
            <numerusform>%Ln Zahlungen als gesendet markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%Ln payment(s) marked as failed; what was in them is due again</source>
        <translation>
            <numerusform>%Ln Zahlung als gescheitert markiert; was darin war, ist wieder fällig</numerusform>
            <numerusform>%Ln Zahlungen als gescheitert markiert; was darin war, ist wieder fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln payment(s) voided; what was in them is due again</source>
        <translation>
            <numerusform>%Ln Zahlung storniert; was darin war, ist wieder fällig</numerusform>
            <numerusform>%Ln Zahlungen storniert; was darin war, ist wieder fällig</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+2"/>
        <source>Write the file again</source>
        <translation>Datei erneut schreiben</translation>
    </message>
    <message numerus="yes">
        <location line="-1"/>
        <source>%Ln of these payment(s) stand in a file already. Whoever sends both files pays twice.</source>
        <translation>
            <numerusform>%Ln dieser Zahlungen steht schon in einer Datei. Wer beide Dateien sendet, zahlt doppelt.</numerusform>
            <numerusform>%Ln dieser Zahlungen stehen schon in einer Datei. Wer beide Dateien sendet, zahlt doppelt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Write a payout file</source>
        <translation>Auszahlungsdatei schreiben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Payout file (*.%1)</source>
        <translation>Auszahlungsdatei (*.%1)</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Choose the folder for %Ln file(s)</source>
        <translation>
            <numerusform>Ordner für %Ln Datei wählen</numerusform>
            <numerusform>Ordner für %Ln Dateien wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%Ln payment(s) written to %1. Nothing is paid by that: send the file, then mark them as paid.</source>
        <translation>
            <numerusform>%Ln Zahlung nach %1 geschrieben. Damit ist noch nichts bezahlt: Senden Sie die Datei und markieren Sie die Zahlung dann als ausgezahlt.</numerusform>
            <numerusform>%Ln Zahlungen nach %1 geschrieben. Damit ist noch nichts bezahlt: Senden Sie die Datei und markieren Sie die Zahlungen dann als ausgezahlt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Change who pays</source>
        <translation>Ändern, wer zahlt</translation>
    </message>
</context>
<context>
    <name>laurel::PerformancePage</name>
    <message>
        <location filename="../src/gui/pages/performance/performancepage.cpp" line="+156"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 per day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per week</source>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Who brings what will be here once there are affiliates with sales or clicks.</source>
        <translation>Wer was bringt, steht hier, sobald es Affiliates mit Verkäufen oder Klicks gibt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Export the leaderboard</source>
        <translation>Rangliste exportieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>leaderboard</source>
        <translation>rangliste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Exported to %1.</source>
        <translation>Exportiert als %1.</translation>
    </message>
</context>
<context>
    <name>laurel::Period</name>
    <message>
        <location filename="../src/gui/app/period.cpp" line="+57"/>
        <source>%1 %2</source>
        <comment>month name and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
</context>
<context>
    <name>laurel::PeriodSelector</name>
    <message>
        <location filename="../src/gui/widgets/periodselector.cpp" line="+45"/>
        <location line="+1"/>
        <source>Earlier period</source>
        <translation>Früherer Zeitraum</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Later period</source>
        <translation>Späterer Zeitraum</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose the period of all pages</source>
        <translation>Den Zeitraum aller Seiten wählen</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>vs %1</source>
        <translation>ggü. %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Compare with the period before</source>
        <translation>Mit dem Zeitraum davor vergleichen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare with a year earlier</source>
        <translation>Mit dem Vorjahr vergleichen</translation>
    </message>
</context>
<context>
    <name>laurel::PlansPage</name>
    <message>
        <location filename="../src/gui/pages/plans/planspage.cpp" line="+60"/>
        <source>Considered earlier than the rule above it</source>
        <translation>Früher prüfen als die Regel darüber</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Considered later than the rule below it</source>
        <translation>Später prüfen als die Regel darunter</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No rule says yet what sales earn. Begin with one for everyone, such as 10% of every sale.</source>
        <translation>Noch sagt keine Regel, was Verkäufe einbringen. Beginnen Sie mit einer für alle, etwa 10% von jedem Verkauf.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>End a limit</source>
        <translation>Obergrenze beenden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The limit ends: %1, %2.</source>
        <translation>Die Obergrenze endet: %1, %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+19"/>
        <location line="+122"/>
        <source>First day &amp;without it</source>
        <translation>Gilt nicht mehr &amp;ab</translation>
    </message>
    <message>
        <location line="-140"/>
        <source>What it kept back stays, until you compute open commissions anew. This cannot be undone; add another limit instead.</source>
        <translation>Was sie zurückgehalten hat, bleibt so, bis Sie offene Provisionen neu berechnen. Das lässt sich nicht rückgängig machen; fügen Sie stattdessen eine andere Obergrenze hinzu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End the limit</source>
        <translation>Obergrenze beenden</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>End a bonus</source>
        <translation>Bonus beenden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The bonus %1 ends: %2.</source>
        <translation>Der Bonus %1 endet: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Periods that begin on that day or later do not count. What it gave stays. This cannot be undone.</source>
        <translation>Zeiträume, die an diesem Tag oder später beginnen, zählen nicht. Was er gegeben hat, bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End the bonus</source>
        <translation>Bonus beenden</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>%1 – %2, %3 (version %4)</source>
        <extracomment>the chosen rule: %1 its terms, %2 for whom, %3 when it holds, %4 its version</extracomment>
        <translation>%1 – %2, %3 (Version %4)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Add the rule “%1”</source>
        <translation>Regel „%1“ hinzufügen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Apply “%1” from %2</source>
        <translation>„%1“ ab %2 anwenden</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>End a commission rule</source>
        <translation>Provisionsregel beenden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The rule ends: %1.</source>
        <translation>Die Regel endet: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sales from that day on earn by the other rules that hold for them. What was computed stays, until you compute open commissions anew. You can undo this.</source>
        <translation>Für Verkäufe ab diesem Tag gelten die anderen Regeln, die auf sie zutreffen. Was berechnet wurde, bleibt, bis Sie offene Provisionen neu berechnen. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>End the rule</source>
        <translation>Regel beenden</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>• %1: priority %2</source>
        <translation>• %1: Priorität %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+12"/>
        <source>Change the order of rules</source>
        <translation>Reihenfolge der Regeln ändern</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>The rule with the higher priority is considered first. New versions are made of:</source>
        <translation>Die Regel mit der höheren Priorität wird zuerst geprüft. Neue Versionen entstehen von:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the &amp;day</source>
        <translation>Ab dem &amp;Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sales before that day keep the order they had. You can undo this until a sale earns by it.</source>
        <translation>Verkäufe vor diesem Tag behalten die bisherige Reihenfolge. Sie können das rückgängig machen, bis ein Verkauf danach Provision bringt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change the order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Computing commissions anew</source>
        <translation>Provisionen werden neu berechnet</translation>
    </message>
</context>
<context>
    <name>laurel::ProgramLoader</name>
    <message>
        <location filename="../src/gui/app/programloader.cpp" line="+30"/>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Creating %1</source>
        <translation>%1 wird erstellt</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Making the sample program</source>
        <translation>Das Beispielprogramm wird erstellt</translation>
    </message>
</context>
<context>
    <name>laurel::ReassignDialog</name>
    <message>
        <location filename="../src/gui/dialogs/reassigndialog.cpp" line="+24"/>
        <source>Those that belong to nobody</source>
        <translation>Die niemandem gehören</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+51"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location line="-51"/>
        <location line="+51"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location line="-51"/>
        <location line="+51"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location line="-49"/>
        <location line="+58"/>
        <source>Reassign</source>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>Looking at the sales…</source>
        <translation>Die Verkäufe werden durchgesehen…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Looking at sales</source>
        <translation>Verkäufe werden durchgesehen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing changes: every sale is where the codes say.</source>
        <translation>Nichts ändert sich: Jeder Verkauf ist, wo er nach den Codes hingehört.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 sales change.</source>
        <translation>%1 von %2 Verkäufen ändern sich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Commissions rise by %1.</source>
        <translation>Die Provisionen steigen um %1.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Commissions fall by %1.</source>
        <translation>Die Provisionen sinken um %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Reassign %Ln sale(s)</source>
        <translation>
            <numerusform>%Ln Verkauf neu zuordnen</numerusform>
            <numerusform>%Ln Verkäufe neu zuordnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::RecommendationCard</name>
    <message>
        <location filename="../src/gui/widgets/recommendationcard.cpp" line="+34"/>
        <source>Raise the rate…</source>
        <translation>Provisionssatz anheben…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the bonus</source>
        <translation>Bonus geben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Say thanks</source>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Get in touch</source>
        <translation>Kontakt aufnehmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Talk to them</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Costs nothing</source>
        <translation>Kostet nichts</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Costs %1</source>
        <translation>Kostet %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+3"/>
        <location line="+48"/>
        <source>%1: %2</source>
        <comment>button, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="-50"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the profile of %1</source>
        <translation>Profil von %1 öffnen</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Show fewer figures</source>
        <translation>Weniger Zahlen zeigen</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Show all %n figure(s)</source>
        <translation>
            <numerusform>%n Zahl zeigen</numerusform>
            <numerusform>Alle %n Zahlen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::RecomputeDialog</name>
    <message>
        <location filename="../src/gui/pages/plans/recomputedialog.cpp" line="+21"/>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+54"/>
        <source>Compute anew</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Looking at the sales…</source>
        <translation>Die Verkäufe werden durchgesehen…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Looking at commissions</source>
        <translation>Provisionen werden durchgesehen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open before</source>
        <translation>Offen davor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open after</source>
        <translation>Offen danach</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing changes: all open commissions are what the rules say.</source>
        <translation>Nichts ändert sich: Alle offenen Provisionen entsprechen den Regeln.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 sales would earn otherwise. Nothing has been changed yet.</source>
        <translation>%1 von %2 Verkäufen würden etwas anderes einbringen. Noch wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Compute %Ln sale(s) anew</source>
        <translation>
            <numerusform>%Ln Verkauf neu berechnen</numerusform>
            <numerusform>%Ln Verkäufe neu berechnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ReconciliationModel</name>
    <message>
        <location filename="../src/gui/models/reconciliationmodel.cpp" line="+16"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location line="+113"/>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Laurel</source>
        <translation>Laurel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>laurel::ReportsPage</name>
    <message>
        <location filename="../src/gui/pages/reports/reportspage.cpp" line="+21"/>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>affiliate</source>
        <comment>file name</comment>
        <translation>affiliate</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>For %1, compared with %2. Choose another period above.</source>
        <translation>Für %1, verglichen mit %2. Wählen Sie oben einen anderen Zeitraum.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>program-report</source>
        <comment>file name</comment>
        <translation>programmbericht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save the scorecard</source>
        <translation>Affiliate-Bericht speichern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save the program report</source>
        <translation>Programmbericht speichern</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>sales</source>
        <comment>file name</comment>
        <translation>verkaeufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>commissions</source>
        <comment>file name</comment>
        <translation>provisionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>leaderboard</source>
        <comment>file name</comment>
        <translation>rangliste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Choose a folder for the scorecards</source>
        <translation>Ordner für die Affiliate-Berichte wählen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>scorecards.pdf</source>
        <comment>file name</comment>
        <translation>affiliate-berichte.pdf</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Writing scorecards</source>
        <translation>Affiliate-Berichte werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Stopped after %n scorecard(s).</source>
        <translation>
            <numerusform>Nach %n Affiliate-Bericht angehalten.</numerusform>
            <numerusform>Nach %n Affiliate-Berichten angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>laurel::RewardsPage</name>
    <message>
        <location filename="../src/gui/pages/rewards/rewardspage.cpp" line="+83"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Decided (%1)</source>
        <translation>Entschieden (%1)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>No suggestion stands out of chance in this period. A longer period may show one.</source>
        <translation>In diesem Zeitraum hebt sich kein Vorschlag vom Zufall ab. Ein längerer Zeitraum kann einen zeigen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No suggestion stands out of chance in this period.</source>
        <translation>In diesem Zeitraum hebt sich kein Vorschlag vom Zufall ab.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at the last 12 months</source>
        <translation>Die letzten 12 Monate ansehen</translation>
    </message>
    <message>
        <location line="+21"/>
        <location line="+3"/>
        <source>Raise the rate</source>
        <translation>Provisionssatz anheben</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>%1 earns %2 from %3 on. Sales before that day keep their terms. You can undo this until the first such sale.</source>
        <translation>Ab %3 erhält %1 %2. Verkäufe vor diesem Tag behalten ihre Konditionen. Bis zum ersten solchen Verkauf können Sie das rückgängig machen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Accept: %1</source>
        <translation>Annehmen: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Dismiss: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
</context>
<context>
    <name>laurel::RuleDialog</name>
    <message>
        <location filename="../src/gui/pages/plans/ruledialog.cpp" line="+32"/>
        <source>Change a commission rule</source>
        <translation>Provisionsregel ändern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add a commission rule</source>
        <translation>Provisionsregel hinzufügen</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Version %1. Sales before that day keep the terms they had, and what was computed stays until you compute open commissions anew. You can undo this until a sale earns by it.</source>
        <translation>Version %1. Verkäufe vor diesem Tag behalten ihre Konditionen, und was berechnet wurde, bleibt, bis Sie offene Provisionen neu berechnen. Sie können das rückgängig machen, bis ein Verkauf danach Provision bringt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is a rule for the same already: “%1”. From that day on these terms take its place.</source>
        <translation>Dafür gibt es schon eine Regel: „%1“. Ab diesem Tag treten diese Konditionen an ihre Stelle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It holds for sales that are imported from now on. You can undo this until a sale earns by it.</source>
        <translation>Sie gilt für Verkäufe, die von jetzt an importiert werden. Sie können das rückgängig machen, bis ein Verkauf danach Provision bringt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Something in the rule is still missing or wrong; it says so beside it.</source>
        <translation>In der Regel fehlt noch etwas oder etwas stimmt nicht; es steht daneben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is a rule for the same already. Say from which day on these terms take its place.</source>
        <translation>Dafür gibt es schon eine Regel. Sagen Sie, ab welchem Tag diese Konditionen an ihre Stelle treten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Other terms of this rule already hold from %1. Choose that day or a later one.</source>
        <translation>Ab %1 gelten für diese Regel schon andere Konditionen. Wählen Sie diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Apply from %1</source>
        <translation>Ab %1 anwenden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 – %2, %3</source>
        <extracomment>the rule as a sentence: %1 its terms, %2 for whom, %3 since when</extracomment>
        <translation>%1 – %2, %3</translation>
    </message>
</context>
<context>
    <name>laurel::RuleForm</name>
    <message>
        <location filename="../src/gui/pages/plans/ruleform.cpp" line="+75"/>
        <source>Steps</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>What is paid</source>
        <translation>Was gezahlt wird</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Percent or amount</source>
        <translation>Prozent oder Betrag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>% of the amount</source>
        <translation>% vom Betrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per order</source>
        <comment>currency</comment>
        <translation>%1 je Bestellung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 per item</source>
        <comment>currency</comment>
        <translation>%1 je Artikel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>every sale</source>
        <translation>jeden Verkauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>every lead</source>
        <translation>jeden Lead</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>every action</source>
        <translation>jede Aktion</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>everyone</source>
        <translation>allen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>tier</source>
        <comment>by tier Gold</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>affiliate</source>
        <comment>by affiliate Anna</comment>
        <translation>affiliate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>on any day</source>
        <translation>an jedem Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Pay %1 %2 for %3 by %4 %5 %6 made %7 %8</source>
        <extracomment>the sentence of a rule: %1 figure, %2 &quot;% of the amount&quot;, %3 &quot;every sale&quot;, %4 &quot;everyone&quot;, %5 tier, %6 affiliate, %7 &quot;from&quot;, %8 day</extracomment>
        <translation>Es gibt %1 %2 für %3 von %4 %5 %6 gültig %7 %8</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>More conditions</source>
        <translation>Weitere Bedingungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coupon</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Smallest order</source>
        <translation>Kleinste Bestellung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all customers</source>
        <translation>alle Kunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>new customers</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>customers who bought before</source>
        <translation>Kunden, die schon gekauft haben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>only for the product %1 of the category %2</source>
        <translation>nur für das Produkt %1 der Kategorie %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only with the coupon %1 for orders to the country %2 (as DE)</source>
        <translation>nur mit dem Gutscheincode %1 für Bestellungen in das Land %2 (wie DE)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only for %1 and orders from %2</source>
        <translation>nur für %1 und Bestellungen ab %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>considered with priority %1 – the highest first, then what is most specific</source>
        <translation>geprüft mit Priorität %1 – die höchste zuerst, dann die genauere Regel</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>in the plan %1</source>
        <translation>im Plan %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A percentage is of what remains after discount and refunds, without tax and shipping, unless you say otherwise.</source>
        <translation>Ein Prozentsatz gilt für das, was nach Rabatt und Erstattungen übrig bleibt, ohne Steuer und Versand, wenn Sie nichts anderes festlegen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Before discount</source>
        <translation>&amp;Vor Rabatt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With ta&amp;x</source>
        <translation>Mit &amp;Steuer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With s&amp;hipping</source>
        <translation>Mit Versan&amp;d</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which payments</source>
        <translation>Welche Zahlungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>every payment of a customer</source>
        <translation>jede Zahlung eines Kunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only a customer&apos;s first payment</source>
        <translation>nur die erste Zahlung eines Kunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a customer&apos;s first payments, up to</source>
        <translation>die ersten Zahlungen eines Kunden, höchstens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a customer&apos;s payments for this many months:</source>
        <translation>die Zahlungen eines Kunden für so viele Monate:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How many payments or months</source>
        <translation>Wie viele Zahlungen oder Monate</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Pay for %1 %2</source>
        <extracomment>%1 &quot;every payment of a customer&quot;, %2 how many</extracomment>
        <translation>Provision gibt es für %1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Later payments earn another percentage</source>
        <translation>Für spätere &amp;Zahlungen gilt ein anderer Prozentsatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Percentage of later payments</source>
        <translation>Prozentsatz für spätere Zahlungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After how many payments</source>
        <translation>Nach wie vielen Zahlungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pay %1 % after %2 payments</source>
        <translation>es gibt %1 % nach %2 Zahlungen</translation>
    </message>
    <message>
        <location line="+126"/>
        <source>The rule ends on %1. Choose an earlier day.</source>
        <translation>Die Regel endet am %1. Wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A country has two letters, as DE or US.</source>
        <translation>Ein Land hat zwei Buchstaben, wie DE oder US.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>A rule has either steps or another percentage for later payments.</source>
        <translation>Eine Regel hat entweder eine Staffel oder einen anderen Prozentsatz für spätere Zahlungen.</translation>
    </message>
</context>
<context>
    <name>laurel::RuleModel</name>
    <message>
        <location filename="../src/gui/models/rulemodel.cpp" line="+26"/>
        <source>%1 (to come)</source>
        <translation>%1 (künftig)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (ended)</source>
        <translation>%1 (beendet)</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>not in force</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The order in which rules are considered: the first that holds decides</source>
        <translation>Die Reihenfolge, in der Regeln geprüft werden: Die erste, die gilt, entscheidet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The day of the sale decides which version counts</source>
        <translation>Der Tag des Verkaufs entscheidet, welche Version zählt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A change makes another version; sales before it keep the older one</source>
        <translation>Eine Änderung ergibt eine neue Version; Verkäufe davor behalten die ältere</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The highest comes first, then what is most specific</source>
        <translation>Die höchste kommt zuerst, dann die genauere Regel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
</context>
<context>
    <name>laurel::SaleDetails</name>
    <message>
        <location filename="../src/gui/pages/sales/saledetails.cpp" line="+75"/>
        <source>%1: %2 (%3)</source>
        <comment>day, what happened, who did it</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 (%3): %4</source>
        <comment>day, what happened, who did it, why</comment>
        <translation>%1: %2 (%3): %4</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Close the details (Esc)</source>
        <translation>Einzelheiten schließen (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Whose it is</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The customer has the affiliate’s own e-mail address: it looks like a purchase of their own.</source>
        <translation>Der Kunde hat die E-Mail-Adresse des Affiliates: Es sieht nach einem eigenen Kauf aus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the affiliate</source>
        <translation>Affiliate öffnen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Give it to somebody else…</source>
        <translation>Jemand anderem geben…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Give it to an affiliate…</source>
        <translation>Einem Affiliate geben…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tax, not part of net</source>
        <translation>Steuer, nicht im Netto enthalten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shipping, not part of net</source>
        <translation>Versand, nicht im Netto enthalten</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Net is about %1, at the ECB&apos;s rate of %2.</source>
        <translation>Netto sind das etwa %1, zum Kurs der EZB vom %2.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No commission: no rule of the plans applied on that day.</source>
        <translation>Keine Provision: An diesem Tag galt keine Regel der Pläne.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No commission, as it belongs to nobody.</source>
        <translation>Keine Provision, weil niemand zugeordnet ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No commission, as it was cancelled.</source>
        <translation>Keine Provision, weil storniert wurde.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What happened to it</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: %2</source>
        <comment>what the button does, an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>Hold…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+4"/>
        <location line="+4"/>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Release</source>
        <translation>Zurückstellung aufheben</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From %1, reassigned on %2.</source>
        <translation>Von %1, neu zugeordnet am %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line %1 of %2 from %3, imported on %4.</source>
        <translation>Zeile %1 von %2 aus %3, importiert am %4.</translation>
    </message>
</context>
<context>
    <name>laurel::SaleOwnerDialog</name>
    <message>
        <location filename="../src/gui/dialogs/saleownerdialog.cpp" line="+17"/>
        <source>%1, %2</source>
        <comment>order, what kind of sale and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Reassign the sale</source>
        <translation>Den Verkauf neu zuordnen</translation>
    </message>
</context>
<context>
    <name>laurel::SalesPage</name>
    <message>
        <location filename="../src/gui/pages/sales/salespage.cpp" line="+58"/>
        <location line="+4"/>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Every sale will be here, with whose it is and what it earned, once you import an export of your shop.</source>
        <translation>Hier steht jeder Verkauf, mit seinem Affiliate und seiner Provision, sobald Sie einen Export Ihres Shops importieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show all time</source>
        <translation>Gesamten Zeitraum zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody, unknown code</source>
        <translation>Niemand, unbekannter Code</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own purchases</source>
        <translation>Eigene Käufe</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Only from %1</source>
        <translation>Nur aus %1</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>all time</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 in all</source>
        <comment>number of sales</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 in %2</source>
        <comment>number of sales, period</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No sale fits these filters.</source>
        <translation>Kein Verkauf passt zu diesen Filtern.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No sale of %1 fits these filters.</source>
        <translation>Kein Verkauf passt zu diesen Filtern (%1).</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There are no sales in %1.</source>
        <translation>Für %1 gibt es keine Verkäufe.</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Reassigning sales</source>
        <translation>Verkäufe werden neu zugeordnet</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>sales</source>
        <translation>verkäufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CSV file (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV-Datei (*.csv);;Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Exporting sales</source>
        <translation>Verkäufe werden exportiert</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln sale(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Verkauf in %1 geschrieben.</numerusform>
            <numerusform>%Ln Verkäufe in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::SearchBox</name>
    <message>
        <location filename="../src/gui/widgets/searchbox.cpp" line="+24"/>
        <source>Find an affiliate, order or page (Ctrl+K)</source>
        <translation>Affiliate, Bestellung, Seite (Strg+K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>Order or code “%1”</source>
        <translation>Bestellung oder Code „%1“</translation>
    </message>
</context>
<context>
    <name>laurel::SeriesChart</name>
    <message>
        <location filename="../src/gui/charts/serieschart.cpp" line="+98"/>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 ends at %2</source>
        <comment>line of a chart, value</comment>
        <translation>%1 endet bei %2</translation>
    </message>
    <message>
        <location line="+128"/>
        <source>No figures in this period</source>
        <translation>Keine Zahlen in diesem Zeitraum</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1: %2</source>
        <comment>line of a chart, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>d MMM</source>
        <comment>day and month on a chart&apos;s axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>MMM yy</source>
        <comment>month and year on a chart&apos;s axis</comment>
        <translation>MMM yy</translation>
    </message>
</context>
<context>
    <name>laurel::Session</name>
    <message>
        <location filename="../src/gui/app/session.cpp" line="+55"/>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>You stopped the check of %1, so it was closed: nothing is written to a file that may be damaged. Open it again to have it checked.</source>
        <translation>Sie haben die Prüfung von %1 abgebrochen, deshalb wurde die Datei geschlossen: In eine Datei, die beschädigt sein könnte, wird nichts geschrieben. Öffnen Sie sie noch einmal, um sie prüfen zu lassen.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>laurel::Sidebar</name>
    <message>
        <location filename="../src/gui/widgets/sidebar.cpp" line="+15"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affiliates</source>
        <translation>Affiliates</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commissions</source>
        <translation>Provisionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>laurel::StepsEdit</name>
    <message>
        <location filename="../src/gui/pages/plans/stepsedit.cpp" line="+35"/>
        <source>What the steps go by</source>
        <translation>Wonach die Staffel misst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Period of the steps</source>
        <translation>Zeitraum der Staffel</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>no steps</source>
        <translation>keine Staffel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>net sales, after refunds</source>
        <translation>Nettoumsatz, nach Erstattungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the number of orders</source>
        <translation>Zahl der Bestellungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>commissions earned</source>
        <translation>verdiente Provisionen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a quarter</source>
        <translation>im Quartal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the last days</source>
        <translation>gleitend, die letzten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all time</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <location line="+3"/>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Days of the period</source>
        <translation>Tage des Zeitraums</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other pay from a threshold on, by %1 over %2 %3</source>
        <extracomment>%1 what is measured, %2 the period, %3 its days</extracomment>
        <translation>Ab einer Schwelle ein anderer Satz, gemessen an: %1 Zeitraum: %2 %3</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Add a &amp;step</source>
        <translation>Sch&amp;welle hinzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Marginal: each part of the period at its own rate</source>
        <translation>Ant&amp;eilig: jeder Teil des Zeitraums zu seinem eigenen Satz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retroactive: the step that is reached holds for the whole period</source>
        <translation>Rüc&amp;kwirkend: der erreichte Satz gilt für den ganzen Zeitraum</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pay from the threshold on</source>
        <translation>Was ab der Schwelle gezahlt wird</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+1"/>
        <source>Remove this step</source>
        <translation>Diese Schwelle entfernen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>from %1 on pay %2 %3 %4</source>
        <extracomment>a step: %1 its threshold, %2 what it pays, %3 percent or the currency, %4 a button</extracomment>
        <translation>ab %1 gibt es %2 %3 %4</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Add a step, or choose “no steps”.</source>
        <translation>Fügen Sie eine Schwelle hinzu oder wählen Sie „keine Staffel“.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Threshold: %1</source>
        <translation>Schwelle: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Thresholds begin above 0, and each is higher than the one before.</source>
        <translation>Schwellen beginnen über 0, und jede ist höher als die davor.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Pay of a step: %1</source>
        <translation>Satz einer Schwelle: %1</translation>
    </message>
</context>
<context>
    <name>laurel::StepsPicture</name>
    <message>
        <location filename="../src/gui/pages/plans/stepspicture.cpp" line="+32"/>
        <source>Both ways of counting steps</source>
        <translation>Beide Arten, eine Staffel zu zählen</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Marginal: each part at its own rate.</source>
        <translation>Anteilig: jeder Teil zu seinem eigenen Satz.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Retroactive: the step that is reached holds for all.</source>
        <translation>Rückwirkend: der erreichte Satz gilt für alles.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2 earn %3.</source>
        <extracomment>%1 names a way of counting, %2 an amount of sales, %3 what it earns</extracomment>
        <translation>%1 %2 bringen %3 ein.</translation>
    </message>
</context>
<context>
    <name>laurel::TermsDialog</name>
    <message>
        <location filename="../src/gui/dialogs/termsdialog.cpp" line="+34"/>
        <source>A coupon wins over a link</source>
        <translation>Ein Gutscheincode geht vor einem Link</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A link wins over a coupon</source>
        <translation>Ein Link geht vor einem Gutscheincode</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All who touched a sale share it equally</source>
        <translation>Alle Beteiligten teilen sich einen Verkauf zu gleichen Teilen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The last click before a sale counts</source>
        <translation>Der letzte Klick vor einem Verkauf zählt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first click within the cookie window counts</source>
        <translation>Der erste Klick im Cookie-Zeitraum zählt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Earn like others</source>
        <translation>Zählen wie andere</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Are held until you decide</source>
        <translation>Werden zurückgestellt, bis Sie entscheiden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Are rejected</source>
        <translation>Werden abgelehnt</translation>
    </message>
    <message>
        <location line="+103"/>
        <source>A fee cannot be below zero.</source>
        <translation>Eine Gebühr kann nicht unter null liegen.</translation>
    </message>
    <message>
        <location line="-125"/>
        <source>Save the terms</source>
        <translation>Konditionen speichern</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Payout f&amp;rom (%1)</source>
        <translation>A&amp;uszahlung ab (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Fee kept back (%1)</source>
        <translation>Einbehaltene &amp;Gebühr (%1)</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>%1: %2</source>
        <comment>way of paying, fee</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The program needs a name.</source>
        <translation>Das Programm braucht einen Namen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The payout threshold cannot be below zero.</source>
        <translation>Der Mindestbetrag für Auszahlungen kann nicht unter null liegen.</translation>
    </message>
</context>
<context>
    <name>laurel::TodayPage</name>
    <message>
        <location filename="../src/gui/pages/today/todaypage.cpp" line="+132"/>
        <source>No objective set yet. Program ▸ Program terms is the place for it.</source>
        <translation>Noch kein Ziel festgelegt. Das geht unter Programm ▸ Programmkonditionen.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>%1 in %2</source>
        <comment>KPI, currency</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Import an export of your shop, and here is how the program does and what needs you.</source>
        <translation>Importieren Sie einen Export Ihres Shops, und hier steht, wie das Programm läuft und was ansteht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nothing needs you right now.</source>
        <translation>Gerade steht nichts an.</translation>
    </message>
</context>
<context>
    <name>laurel::TrialPane</name>
    <message>
        <location filename="../src/gui/pages/plans/trialpane.cpp" line="+41"/>
        <source>New</source>
        <translation>Neukunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bought before</source>
        <translation>Hat schon gekauft</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+124"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location line="-124"/>
        <location line="+124"/>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="-75"/>
        <source>&amp;Amount (%1)</source>
        <translation>&amp;Betrag (%1)</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>%1 (this rule)</source>
        <translation>%1 (diese Regel)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
</context>
<context>
    <name>laurel::WatchedFolder</name>
    <message numerus="yes">
        <location filename="../src/gui/app/watchedfolder.cpp" line="+52"/>
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::WhatIfPane</name>
    <message>
        <location filename="../src/gui/pages/plans/whatifpane.cpp" line="+26"/>
        <source>What past sales would have earned by this rule, as if it had held all along. Nothing is written.</source>
        <translation>Was frühere Verkäufe nach dieser Regel eingebracht hätten, als hätte sie schon immer gegolten. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>By the rules as they are</source>
        <translation>Nach den heutigen Regeln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By this rule with the others</source>
        <translation>Nach dieser Regel mit den anderen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The period above: %1</source>
        <translation>Der Zeitraum oben: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Trying the rule on past sales…</source>
        <translation>Die Regel wird an früheren Verkäufen erprobt…</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No affiliate sold anything on these days. Choose others.</source>
        <translation>Kein Affiliate hat an diesen Tagen etwas verkauft. Wählen Sie andere.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%Ln sale(s) looked at.</source>
        <translation>
            <numerusform>%Ln Verkauf durchgesehen.</numerusform>
            <numerusform>%Ln Verkäufe durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Of the affiliates, %1 would get more and %2 less.</source>
        <translation>Von den Affiliates bekämen %1 mehr und %2 weniger.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It pays off when sales grow by %1.</source>
        <translation>Es lohnt sich, wenn die Verkäufe um %1 wachsen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No growth of sales would pay for it.</source>
        <translation>Kein Wachstum der Verkäufe würde das ausgleichen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>next month, at the same pace a day: %1</source>
        <translation>nächsten Monat, bei gleichem Tempo je Tag: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
</context>
</TS>
