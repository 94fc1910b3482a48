"""Five long German articles as newsrooms write them, in our own words, written with what is to be
found in them before any rule had read them; expectations as in ``further_genres``.
"""

POLITICS = (
    "political report",
    """\
Streit um Landarztquote: Koalition in Nordmark vertagt Entscheidung

Lindhafen. Die Regierungskoalition in Nordmark hat die Entscheidung über die sogenannte Landarztquote erneut verschoben. Das bestätigten Vertreter von SPD und Grünen am Donnerstagabend nach einer mehr als fünfstündigen Sitzung. Die Abstimmung im Landtag, die ursprünglich für kommende Woche vorgesehen war, findet nun frühestens im September statt.

„Wir sind in der Sache nicht weit auseinander, aber ein Gesetz muss vor Gericht halten“, sagte Gesundheitsministerin Friederike Oldekop (SPD) nach dem Treffen. Es gebe noch Klärungsbedarf bei der Frage, wie hoch die Vertragsstrafe für Studierende ausfallen dürfe, die sich vorzeitig von ihrer Verpflichtung lösen. Bislang ist eine Summe von 200.000 Euro im Gespräch. Das sei, so die Ministerin, „eine Größenordnung, über die man reden muss“.

Nach dem Gesetzentwurf, der dieser Redaktion vorliegt, sollen jährlich 40 Studienplätze an Bewerberinnen und Bewerber gehen, die sich für zehn Jahre an eine unterversorgte Region binden. In der Begründung heißt es, bis 2035 gehe fast die Hälfte der Hausärzte im Land in den Ruhestand. Schon heute sind nach Angaben der Kassenärztlichen Vereinigung 87 Sitze unbesetzt.

Die Grünen haben seit Monaten Bedenken. Ihre Fraktionschefin Malin Terstegen verwies darauf, dass in anderen Ländern jeder fünfte Platz frei geblieben sei. „Wer mit 19 unterschreibt, weiß nicht, wie er mit 30 leben will“, so Terstegen. Stattdessen plädierte sie für eine höhere Anschubförderung und mehr Versorgungszentren in kommunaler Hand. Auch die Arbeitszeiten müssten sich ändern. Junge Ärztinnen suchten keine Praxis, in der sie 60 Stunden allein seien.

Widerspruch kam aus den eigenen Reihen. Der Abgeordnete Jasper Hohn, der den ländlichen Wahlkreis Moorland vertritt, nannte das Zögern „nicht mehr vermittelbar“. In seiner Heimatgemeinde sei die letzte Praxis im März geschlossen worden, berichtete der Grünen-Politiker. Ältere Menschen führen nun mit dem Bus 40 Kilometer, um ein Rezept zu bekommen.

Scharfe Kritik äußerte die Opposition. CDU-Fraktionschef Volkmar Buddeke warf der Koalition Arbeitsverweigerung vor. „Diese Regierung schafft es nicht einmal, sich auf ein Gesetz zu einigen, das sie selbst angekündigt hat“, sagte er im Deutschlandmagazin. Die Union werde im Juni einen eigenen Entwurf einbringen. Darin werde die Quote auch für Zahnmedizin gelten. Buddeke kündigte außerdem an, eine Aktuelle Stunde zu beantragen.

Die FDP hält den ganzen Ansatz für falsch. Zwang sei kein Versorgungskonzept, erklärte deren gesundheitspolitische Sprecherin Ornella Vitt. Sie fordert stattdessen, die Bürokratie in den Praxen um ein Drittel zu verringern. Wie das gehen soll, ließ sie offen.

Bei den Betroffenen stößt die Verschiebung auf Unverständnis. Ärztekammerpräsident Prof. Dr. Henner Lüdtke sprach von einem „fatalen Signal“. Man habe der Politik alle Zahlen geliefert, und das mehrfach. Der Hausärzteverband teilte mit, er sei „fassungslos“. Nach Einschätzung des Verbands fehlen in drei Jahren mehr als 150 Mediziner.

Dagegen begrüßte der Studierendenverband die Denkpause. Dessen Vorsitzende Leyla Karatas bezeichnete die Vertragsstrafe als sittenwidrig. Schon jetzt gebe es Anfragen von Erstsemestern, ob sie sich freikaufen könnten. „Das ist doch absurd“, sagte Karatas.

Ministerpräsident Arved Lornsen (SPD) bemühte sich am Freitag, die Wogen zu glätten. Er habe keinen Zweifel, dass die Koalition noch in diesem Jahr zu einem Ergebnis komme, sagte er am Rande eines Besuchs in Tarnebüll. „Am Ende zählt, dass jemand Licht macht in der Praxis.“ Auf die Frage, ob die Quote notfalls ohne die Grünen beschlossen werde, antwortete Lornsen knapp: „Nein.“

Aus Koalitionskreisen verlautete unterdessen, dass die Höhe der Strafe auf 100.000 Euro gesenkt werden könnte. Offiziell wollte das niemand bestätigen. Ein Sprecher des Ministeriums sagte lediglich, man kommentiere keine laufenden Gespräche.
""",
    (
        ("Wir sind in der Sache", "Friederike Oldekop"),
        ("Es gebe noch Klärungsbedarf", "Friederike Oldekop"),
        ("Das sei, so die Ministerin", "Friederike Oldekop"),
        ("eine Größenordnung", "Friederike Oldekop"),
        ("sollen jährlich 40", "Gesetzentwurf"),
        ("bis 2035 gehe", "Begründung"),
        ("Schon heute sind", "Kassenärztliche Vereinigung"),
        ("dass in anderen Ländern", "Malin Terstegen"),
        ("Wer mit 19 unterschreibt", "Malin Terstegen"),
        ("Stattdessen plädierte sie", "Malin Terstegen"),
        ("Auch die Arbeitszeiten", "Malin Terstegen"),
        ("nicht mehr vermittelbar", "Jasper Hohn"),
        ("In seiner Heimatgemeinde", "Jasper Hohn"),
        ("Ältere Menschen führen", "Jasper Hohn"),
        ("Scharfe Kritik äußerte", "Opposition"),
        ("CDU-Fraktionschef Volkmar Buddeke warf", "Volkmar Buddeke"),
        ("Diese Regierung schafft", "Volkmar Buddeke"),
        ("Die Union werde", "Volkmar Buddeke"),
        ("eine Aktuelle Stunde", "Volkmar Buddeke"),
        ("Die FDP hält", "FDP"),
        ("Zwang sei kein", "Ornella Vitt"),
        ("die Bürokratie in den Praxen", "Ornella Vitt"),
        ("fatalen Signal", "Henner Lüdtke"),
        ("Man habe der Politik", "Henner Lüdtke"),
        ("er sei", "Hausärzteverband"),
        ("fassungslos", "Hausärzteverband"),
        ("fehlen in drei Jahren", "Hausärzteverband"),
        ("Dagegen begrüßte der", "Studierendenverband"),
        ("Dessen Vorsitzende Leyla", "Leyla Karatas"),
        ("Schon jetzt gebe", "Leyla Karatas"),
        ("Das ist doch absurd", "Leyla Karatas"),
        ("Er habe keinen Zweifel", "Arved Lornsen"),
        ("Am Ende zählt", "Arved Lornsen"),
        ("Nein", "Arved Lornsen"),
        ("dass die Höhe der Strafe", "Koalitionskreisen"),
        ("man kommentiere keine", "Sprecher des Ministeriums"),
    ),
)

COUNCIL = (
    "local council",
    """\
Parkhaus am Markt: Stadtrat Hellenbrunn stoppt den Abriss

Das Parkhaus am Markt bleibt vorerst stehen. Mit 19 zu 14 Stimmen hat der Hellenbrunner Stadtrat am Dienstagabend den Antrag der Verwaltung abgelehnt, den Bau aus dem Jahr 1974 noch in diesem Sommer abzureißen. Mehr als 80 Bürger verfolgten die Debatte auf der Empore.

Oberbürgermeister Konrad Pfisterer (CSU) hatte zu Beginn noch einmal für seine Pläne geworben. Das Parkhaus sei marode, teuer und hässlich, sagte er. Allein die Sanierung der Decken würde nach einem Gutachten des Büros Ostertag 3,8 Millionen Euro kosten. „Dieses Geld haben wir schlicht nicht.“ An gleicher Stelle will Pfisterer einen Platz mit Bäumen und Cafés schaffen, unter dem 90 Autos parken können.

Baureferentin Stefanie Grau erläuterte, dass zwei der fünf Ebenen seit Februar gesperrt sind. Der Beton bröckle, die Bewehrung liege an mehreren Stellen frei. Bei starkem Frost könne man für nichts garantieren.

Die Händler in der Altstadt sehen das anders. Für sie sprach im Rat Edeltraud Kammerlander, die seit 30 Jahren ein Schuhgeschäft führt. Wenn 300 Stellplätze wegfielen, könnten viele von ihnen zusperren, warnte sie. Sie überreichte dem Oberbürgermeister eine Liste mit 2.400 Unterschriften. Auf dem Deckblatt steht: „Erst bauen, dann abreißen!“

Rückendeckung bekam sie von den Freien Wählern. Deren Fraktionsvorsitzender Xaver Obermoser rechnete vor, dass ein Neubau am Bahnhof frühestens 2028 fertig werde. „Drei Jahre ohne Parkplätze, das überlebt hier keiner“, polterte er. Obermoser beantragte, den Abriss so lange auszusetzen.

Auch die SPD stimmte gegen die Verwaltung, wenn auch aus anderen Gründen. Stadträtin Annegret Vollath bemängelte, dass es kein Verkehrskonzept gebe. Man könne nicht zuerst Tatsachen schaffen und hinterher nachdenken. „Wo sollen denn die Pflegedienste stehen?“, wollte Vollath wissen. Eine Antwort darauf blieb die Verwaltung schuldig.

Grünen-Stadtrat Timon Reichelt hingegen warb für den Abriss. Jeder Stellplatz koste die Stadt im Jahr 1.100 Euro, die Einnahmen lägen bei knapp der Hälfte. Wer das weiter subventionieren wolle, der solle bitte sagen, wo er streichen möchte – bei den Kitas oder beim Hallenbad. Aus den Reihen der Zuhörer kam daraufhin der Zwischenruf: „Beim Rathaus!“ Pfisterer bat um Ruhe.

Kurz wurde es persönlich. Obermoser hielt Reichelt vor, selbst mit dem Auto gekommen zu sein. Der konterte, er habe einen Kindersitz und eine kaputte Bahnstrecke. Gelächter im Saal.

Stadtkämmerer Egbert Zirngibl wies darauf hin, dass Fördermittel in Höhe von 2,1 Millionen Euro verfallen, wenn bis Jahresende nicht begonnen wird. Das Landesamt für Denkmalpflege wiederum hatte in einer Stellungnahme empfohlen, den Bau als Zeugnis der Nachkriegsmoderne wenigstens zu dokumentieren.

Nach dem Votum zeigte sich Pfisterer enttäuscht. Er respektiere die Entscheidung, halte sie aber für einen Fehler. Ob er den Antrag im Herbst noch einmal vorlegt, ließ der Oberbürgermeister offen. Kammerlander dagegen jubelte. „Das ist ein guter Tag für die Altstadt“, sagte die Geschäftsfrau, bevor sie mit anderen Händlern in den Ratskeller zog.

Nun soll ein Arbeitskreis bis Oktober Vorschläge machen. Ihm sollen neben den Fraktionen auch der Handelsverband und der Behindertenbeirat angehören. Dessen Sprecher Alois Hundhammer mahnte, die Aufzüge nicht zu vergessen: Seit drei Jahren sei keiner davon in Betrieb. Laut Bauamt wartet man auf ein Ersatzteil.
""",
    (
        ("den Bau aus dem Jahr", "Verwaltung"),
        ("Oberbürgermeister Konrad Pfisterer (CSU) hatte", "Konrad Pfisterer"),
        ("Das Parkhaus sei marode", "Konrad Pfisterer"),
        ("Allein die Sanierung", "Gutachten des Büros Ostertag"),
        ("Dieses Geld haben", "Konrad Pfisterer"),
        ("dass zwei der fünf", "Stefanie Grau"),
        ("Der Beton bröckle", "Stefanie Grau"),
        ("Wenn 300 Stellplätze", "Edeltraud Kammerlander"),
        ("Erst bauen, dann", "Deckblatt"),
        ("dass ein Neubau", "Xaver Obermoser"),
        ("Drei Jahre ohne", "Xaver Obermoser"),
        ("den Abriss so lange", "Xaver Obermoser"),
        ("dass es kein Verkehrskonzept", "Annegret Vollath"),
        ("Man könne nicht", "Annegret Vollath"),
        ("Wo sollen denn", "Annegret Vollath"),
        ("Grünen-Stadtrat Timon", "Timon Reichelt"),
        ("Jeder Stellplatz koste", "Timon Reichelt"),
        ("Beim Rathaus", None),
        ("Pfisterer bat um", "Konrad Pfisterer"),
        ("selbst mit dem Auto", "Xaver Obermoser"),
        ("er habe einen", "Timon Reichelt"),
        ("dass Fördermittel in", "Egbert Zirngibl"),
        ("den Bau als Zeugnis", "Landesamt für Denkmalpflege"),
        ("Er respektiere die", "Konrad Pfisterer"),
        ("Das ist ein guter", "Edeltraud Kammerlander"),
        ("die Aufzüge nicht", "Alois Hundhammer"),
        ("wartet man auf", "Bauamt"),
    ),
)

COURT = (
    "court report",
    """\
Prozess um Brand im Sägewerk: Angeklagter bricht sein Schweigen

Von unserer Gerichtsreporterin

Am vierten Verhandlungstag vor dem Landgericht Steinau hat der Angeklagte im Prozess um das niedergebrannte Sägewerk sein Schweigen gebrochen. Der 41-jährige Gerd Wollschläger räumte ein, in der Nacht zum 9. November auf dem Gelände gewesen zu sein. Das Feuer habe er aber nicht gelegt. „Ich wollte mein Werkzeug holen, mehr nicht“, sagte der gelernte Zimmermann mit leiser Stimme.

Die Staatsanwaltschaft wirft ihm schwere Brandstiftung und versuchten Versicherungsbetrug vor. Laut Anklage soll Wollschläger gemeinsam mit dem früheren Geschäftsführer Dietmar Kranz drei Kanister Diesel in der Halle verteilt haben. Der Schaden belief sich nach Angaben der Versicherung auf 4,6 Millionen Euro. Zwei Feuerwehrleute erlitten Rauchvergiftungen.

Wollschläger schilderte, wie er gegen halb zwei über den hinteren Zaun gestiegen sei. In der Halle habe er Licht gesehen und Stimmen gehört. Eine davon sei die von Kranz gewesen. Dann sei es „auf einmal taghell“ geworden. Er sei gerannt. Warum er das erst jetzt erzähle, fragte ihn der Vorsitzende Richter Burkhard Thelen. „Weil mir sowieso keiner glaubt“, antwortete der Angeklagte.

Kranz’ Verteidigerin Sibylle Aumann sprach von einer Lügengeschichte. Ihr Mandant sei in jener Nacht nachweislich in Holland gewesen. Das belegten Hotelrechnungen und die Aussagen zweier Geschäftspartner. Aumann beantragte, das Verfahren gegen Kranz abzutrennen. Über den Antrag will die Kammer am Montag entscheiden.

Als erster Zeuge an diesem Tag sagte ein Nachbar aus. Er habe gegen zwei Uhr einen dunklen Kombi wegfahren sehen, erklärte der Rentner. Das Kennzeichen habe er nicht erkannt. Auf Nachfrage von Oberstaatsanwalt Lorenz Vietz räumte der Mann ein, er könne auch einen Lieferwagen gesehen haben. „Es war ja stockfinster.“

Mehr Klarheit brachte der Brandsachverständige. Dr. Ansgar Rehbein vom Landeskriminalamt führte aus, dass an drei Stellen zugleich Feuer gelegt worden sei. Ein technischer Defekt scheide aus. Die Rückstände an den Balken passten zu handelsüblichem Diesel. Wie viele Täter beteiligt waren, lasse sich aus den Spuren nicht ableiten, so der Gutachter.

Für Unruhe sorgte eine Sprachnachricht, die die Kammer abspielen ließ. Darauf ist Kranz zu hören, wie er zu seinem Bruder sagt: „Wenn der Laden brennt, sind wir alle Sorgen los.“ Aumann wertete das als schlechten Scherz. Staatsanwalt Vietz hielt dagegen: Über so etwas scherze niemand, dem drei Monatsmieten fehlten. Die Aufnahme stammt nach Darstellung der Polizei vom 2. November, also eine Woche vor dem Brand.

Die frühere Buchhalterin des Werks, Heike Sonntag, berichtete von offenen Rechnungen in Höhe von 900.000 Euro. Die Löhne seien seit August nur noch teilweise gezahlt worden. Kranz habe sie aufgefordert, die Versicherungssumme zu erhöhen. Sie habe sich geweigert und sei daraufhin entlassen worden. „Ich habe nachts nicht mehr geschlafen“, sagte die 52-Jährige.

Ob Wollschlägers Aussage ihm hilft, ist offen. Richter Thelen machte deutlich, dass ein frühes Geständnis mehr gezählt hätte. Wollschlägers Anwalt Rüdiger Manthey zeigte sich dennoch zuversichtlich. Sein Mandant sei ein Zeuge und kein Täter. Man werde das beweisen.

Der Prozess wird am 17. Juni fortgesetzt. Dann soll unter anderem Kranz’ Bruder aussagen, der sich nach Auskunft des Gerichts bislang auf sein Zeugnisverweigerungsrecht berufen hat. Bei einer Verurteilung drohen den Angeklagten bis zu zehn Jahre Haft. Für sie gilt bis zu einem rechtskräftigen Urteil die Unschuldsvermutung.
""",
    (
        ("in der Nacht zum 9. November", "Gerd Wollschläger"),
        ("Das Feuer habe er", "Gerd Wollschläger"),
        ("Ich wollte mein Werkzeug", "Gerd Wollschläger"),
        ("Die Staatsanwaltschaft wirft", "Staatsanwaltschaft"),
        ("soll Wollschläger gemeinsam", "Anklage"),
        ("Der Schaden belief", "Versicherung"),
        ("wie er gegen halb", "Gerd Wollschläger"),
        ("In der Halle habe", "Gerd Wollschläger"),
        ("auf einmal taghell", "Gerd Wollschläger"),
        ("Warum er das erst", "Burkhard Thelen"),
        ("Weil mir sowieso", "Gerd Wollschläger"),
        ("Kranz’ Verteidigerin Sibylle", "Sibylle Aumann"),
        ("Ihr Mandant sei", "Sibylle Aumann"),
        ("das Verfahren gegen", "Sibylle Aumann"),
        ("Er habe gegen zwei", "Nachbar"),
        ("Das Kennzeichen habe", "Nachbar"),
        ("er könne auch", "Nachbar"),
        ("Es war ja", "Nachbar"),
        ("dass an drei Stellen", "Ansgar Rehbein"),
        ("Ein technischer Defekt", "Ansgar Rehbein"),
        ("Wie viele Täter", "Ansgar Rehbein"),
        ("Wenn der Laden", "Dietmar Kranz"),
        ("Aumann wertete das", "Sibylle Aumann"),
        ("Über so etwas", "Lorenz Vietz"),
        ("Die Aufnahme stammt", "Polizei"),
        ("Die frühere Buchhalterin", "Heike Sonntag"),
        ("Die Löhne seien", "Heike Sonntag"),
        ("Ich habe nachts", "Heike Sonntag"),
        ("dass ein frühes", "Burkhard Thelen"),
        ("Sein Mandant sei", "Rüdiger Manthey"),
        ("der sich nach Auskunft", "Gericht"),
    ),
)

SPORTS = (
    "sports",
    """\
Grüningen verliert das Derby und die Nerven

Sechs Minuten Nachspielzeit, ein Platzverweis und am Ende ein wütender Trainer: Der SV Grüningen hat das Derby gegen Blau-Weiß Torstedt mit 1:2 (1:0) verloren und rutscht auf einen Abstiegsplatz. „Wer so verteidigt, hat in dieser Liga nichts verloren“, schimpfte Coach Marek Dombrowski nach dem Abpfiff.

Dabei hatte alles nach Plan begonnen. Vor 14.300 Zuschauern traf Kapitän Finn Ahrendt in der 17. Minute per Freistoß. „Den Ball habe ich perfekt erwischt“, sagte Ahrendt, der danach noch zweimal am Pfosten scheiterte. Torstedts Keeper Ousmane Cissé parierte in dieser Phase mehrfach glänzend. Sein Trainer Holger Stratmann lobte ihn später als „besten Mann auf dem Platz“.

Nach der Pause kippte das Spiel. Der eingewechselte Kroate Luka Perisan glich in der 63. Minute aus, sieben Minuten vor Schluss sah Grüningens Verteidiger Jannis Lobe nach einer Notbremse die Rote Karte. Den fälligen Strafstoß verwandelte Perisan sicher. Lobe beteuerte hinterher, er habe den Gegenspieler gar nicht berührt. Schiedsrichterin Nadine Wübbena sah das anders. Sie habe den Kontakt klar gesehen, erklärte die 34-Jährige am Mikrofon des Senders Sportwelt.

Dombrowski wollte die Niederlage trotzdem nicht an dieser Szene festmachen. Seine Mannschaft habe nach dem Wechsel „aufgehört, Fußball zu spielen“. Die Wege seien zu weit gewesen, die zweiten Bälle alle beim Gegner gelandet. „Das hat mit Pech nichts zu tun“, so der Pole. Auf die Frage nach seiner Zukunft reagierte er gereizt: Darüber müssten andere entscheiden.

Sportdirektor Carsten Feddersen stellte sich demonstrativ vor ihn. „Marek ist unser Trainer, und er bleibt es auch“, betonte er. Eine Trainerdiskussion führe man nicht nach einem Derby. Wie diese Zeitung aus dem Umfeld des Vereins erfuhr, soll es dennoch Gespräche mit einem möglichen Nachfolger gegeben haben. Feddersen dementierte das. Der Klub habe mit niemandem geredet.

Gesprächsbedarf gibt es auch bei den Fans. Die Kurve hatte in der Schlussphase „Wir haben die Schnauze voll“ skandiert. Auf einem Spruchband war zu lesen: „Kämpfen oder gehen“. Fanbetreuer Olli Rehm zeigte Verständnis. Die Leute führen 600 Kilometer, um so etwas zu sehen. Ahrendt suchte nach dem Schlusspfiff als Einziger das Gespräch am Zaun. „Die sind sauer, und sie haben recht“, meinte der Mittelfeldspieler.

Ganz anders war die Stimmung beim Gegner. Stratmann sprach von einem „verdienten Sieg“, auch wenn seine Elf „Glück im richtigen Moment“ gehabt habe. Matchwinner Perisan widmete die Tore seiner Tochter. „Sie ist gestern zwei geworden und hat gesagt: Papa, schieß eins“, erzählte der Angreifer. Jetzt habe er eben zwei geschossen.

Torstedts Präsident Heiner Wulff warnte jedoch vor zu großer Euphorie. „Wir haben 38 Punkte, damit ist noch keiner drin geblieben.“ Ziel bleibe der Klassenerhalt. Über einen neuen Vertrag für Stratmann werde man im Mai reden, kündigte Wulff an.

Grüningen muss am Samstag zum Tabellenführer nach Rehlingen. Neben dem gesperrten Lobe fehlt dort laut Vereinsarzt Dr. Pascal Wente auch Stürmer Aljoscha Kern, der sich im Training am Knie verletzt hat. Wente zufolge besteht der Verdacht auf einen Riss des Innenbandes. Eine genaue Diagnose soll am Montag vorliegen. Dombrowski nahm es mit Galgenhumor: „Dann stelle ich eben den Busfahrer auf.“ Gelacht hat keiner.
""",
    (
        ("Wer so verteidigt", "Marek Dombrowski"),
        ("Den Ball habe ich", "Finn Ahrendt"),
        ("besten Mann auf", "Holger Stratmann"),
        ("er habe den Gegenspieler", "Jannis Lobe"),
        ("Sie habe den Kontakt", "Nadine Wübbena"),
        ("Seine Mannschaft habe", "Marek Dombrowski"),
        ("aufgehört, Fußball", "Marek Dombrowski"),
        ("Das hat mit Pech", "Marek Dombrowski"),
        ("Darüber müssten andere", "Marek Dombrowski"),
        ("Marek ist unser", "Carsten Feddersen"),
        ("Eine Trainerdiskussion", "Carsten Feddersen"),
        ("soll es dennoch", "Umfeld des Vereins"),
        ("Feddersen dementierte", "Carsten Feddersen"),
        ("Der Klub habe", "Carsten Feddersen"),
        ("Wir haben die Schnauze", "Kurve"),
        ("Kämpfen oder gehen", "Spruchband"),
        ("Die Leute führen", "Olli Rehm"),
        ("Die sind sauer", "Finn Ahrendt"),
        ("verdienten Sieg", "Holger Stratmann"),
        ("auch wenn seine Elf", "Holger Stratmann"),
        ("Glück im richtigen", "Holger Stratmann"),
        ("Sie ist gestern", "Luka Perisan"),
        ("Jetzt habe er", "Luka Perisan"),
        ("Torstedts Präsident Heiner", "Heiner Wulff"),
        ("Wir haben 38", "Heiner Wulff"),
        ("Ziel bleibe", "Heiner Wulff"),
        ("Über einen neuen", "Heiner Wulff"),
        ("Neben dem gesperrten", "Pascal Wente"),
        ("besteht der Verdacht", "Pascal Wente"),
        ("Dann stelle ich", "Marek Dombrowski"),
    ),
)

COMPANY = (
    "company news",
    """\
Küchenbauer Wiesental streicht jede sechste Stelle

Ebersbach/Frankfurt – Der Küchenhersteller Wiesental AG baut angesichts der schwachen Nachfrage rund 420 seiner 2.500 Arbeitsplätze ab. Betroffen sind vor allem die Werke in Ebersbach und Kallmünz, wie das Unternehmen am Mittwoch mitteilte. Betriebsbedingte Kündigungen seien nicht ausgeschlossen. Die Aktie legte nach der Ankündigung um sieben Prozent zu.

„Der Schritt fällt uns nicht leicht, er ist aber unvermeidlich“, erklärte Vorstandschefin Katrin Holzapfel in einer Telefonkonferenz. Die Baukrise habe den Markt schneller schrumpfen lassen als erwartet. Allein im ersten Quartal sei der Auftragseingang um 18 Prozent eingebrochen. Eine Erholung sieht die Managerin frühestens Ende 2026.

Die Gewerkschaft IG Holz und Kunststoff reagierte empört. Bezirksleiter Murat Özdal bezeichnete die Pläne als „Kahlschlag auf dem Rücken der Beschäftigten“. Noch im Dezember habe der Vorstand eine Dividende von 1,40 Euro je Aktie vorgeschlagen. „Wer Geld für Aktionäre hat, der hat auch Geld für Löhne“, sagte Özdal. Er rief die Belegschaft zu Protesten vor den Werkstoren auf. Der Betriebsrat will nach eigenem Bekunden jeden Stellenabbau juristisch prüfen lassen.

Holzapfel wies den Vorwurf zurück. Die Dividende sei aus Rücklagen gezahlt worden, die für Investitionen nicht zur Verfügung stünden. Im Übrigen verzichte der Vorstand in diesem Jahr auf ein Fünftel seiner Vergütung.

Finanzvorstand Joachim Prell bezifferte die Kosten des Umbaus auf 65 Millionen Euro. Davon würden zwei Drittel noch im laufenden Geschäftsjahr verbucht. Ab 2027 will Wiesental dadurch jährlich 40 Millionen Euro sparen. Für 2025 rechnet der Konzern nun mit einem Umsatz zwischen 610 und 630 Millionen Euro; bisher waren bis zu 680 Millionen in Aussicht gestellt worden. An der Prognose für die Marge hielt Prell fest.

Analysten zeigten sich zufrieden. Das Sparprogramm sei überfällig gewesen, urteilte Branchenexperte Leonhard Seitz von der Privatbank Merz & Thom. Er hob sein Kursziel von 19 auf 23 Euro an und riet weiter zum Kauf. Skeptischer äußerte sich Judith Fahrenholz vom Investmenthaus Alster Capital: Wiesental habe den Trend zu günstigen Küchen verschlafen. Mit Sparen allein, so die Analystin, gewinne man keine Kunden zurück.

Auch die Politik schaltet sich ein. Wirtschaftsminister Torben Lachner will sich noch in dieser Woche mit der Konzernspitze treffen. Das Land habe Wiesental vor vier Jahren mit zwölf Millionen Euro gefördert, erinnerte der FDP-Politiker. Daran seien Zusagen für die Standorte geknüpft gewesen. Aus dem Ministerium hieß es, man lasse prüfen, ob das Geld zurückgefordert werden könne. Das Unternehmen widersprach: Die Bindungsfrist sei im März ausgelaufen.

Besonders hart trifft es Kallmünz, wo jeder zweite Arbeitsplatz in der Industrie an Wiesental hängt. Bürgermeisterin Rosi Engelbrecht spricht von einer Katastrophe. „Bei uns hat jede Familie jemanden im Werk“, sagt sie. Der örtliche Handwerksmeister Sepp Danner rechnet damit, dass auch Zulieferer aufgeben. Er selbst habe bereits zwei Gesellen entlassen müssen.

Wiesental war 1952 von Holzapfels Großvater gegründet worden und ist seit 2011 an der Börse. Die Familie hält noch 34 Prozent der Anteile. Ein Verkauf stehe nicht zur Debatte, versicherte die Vorstandschefin auf Nachfrage. Spekulationen über einen Einstieg des schwedischen Konkurrenten Norrkök kommentierte sie nicht. Norrkök selbst teilte auf Anfrage mit, man beobachte den Markt, äußere sich aber nicht zu Gerüchten.

Dem Geschäftsbericht zufolge hatte Wiesental zuletzt liquide Mittel von 88 Millionen Euro. Die Hauptversammlung findet am 12. Juni statt. Dort dürfte es laut werden: Die Aktionärsvereinigung Streubesitz hat bereits angekündigt, dem Aufsichtsrat die Entlastung zu verweigern. Deren Sprecher nannte die Strategie des Konzerns „bestenfalls nebulös“.
""",
    (
        ("Betroffen sind vor", "Wiesental AG"),
        ("Betriebsbedingte Kündigungen", "Wiesental AG"),
        ("Der Schritt fällt", "Katrin Holzapfel"),
        ("Die Baukrise habe", "Katrin Holzapfel"),
        ("Kahlschlag auf dem", "Murat Özdal"),
        ("Noch im Dezember", "Murat Özdal"),
        ("Wer Geld für", "Murat Özdal"),
        ("Er rief die", "Murat Özdal"),
        ("Der Betriebsrat will", "Betriebsrat"),
        ("Holzapfel wies den", "Katrin Holzapfel"),
        ("Die Dividende sei", "Katrin Holzapfel"),
        ("Finanzvorstand Joachim Prell", "Joachim Prell"),
        ("Davon würden zwei", "Joachim Prell"),
        ("Für 2025 rechnet", "Wiesental AG"),
        ("Das Sparprogramm sei", "Leonhard Seitz"),
        ("Er hob sein Kursziel", "Leonhard Seitz"),
        ("Wiesental habe den", "Judith Fahrenholz"),
        ("Mit Sparen allein", "Judith Fahrenholz"),
        ("Das Land habe", "Torben Lachner"),
        ("Daran seien Zusagen", "Torben Lachner"),
        ("man lasse prüfen", "Ministerium"),
        ("Die Bindungsfrist sei", "Wiesental AG"),
        ("Bürgermeisterin Rosi Engelbrecht", "Rosi Engelbrecht"),
        ("Bei uns hat", "Rosi Engelbrecht"),
        ("dass auch Zulieferer", "Sepp Danner"),
        ("Er selbst habe", "Sepp Danner"),
        ("Ein Verkauf stehe", "Katrin Holzapfel"),
        ("man beobachte den", "Norrkök"),
        ("hatte Wiesental zuletzt", "Geschäftsbericht"),
        ("dem Aufsichtsrat die", "Aktionärsvereinigung Streubesitz"),
        ("bestenfalls nebulös", "Sprecher"),
    ),
)

PAGES = (POLITICS, COUNCIL, COURT, SPORTS, COMPANY)
