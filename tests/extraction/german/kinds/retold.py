"""Words that are cited or repeated, that slip out, and labels that say of what somebody speaks."""

from tests.extraction.german.kinds.notation import DIRECT, INDIRECT

RETOLD = (
    (
        "„So ein Quatsch“, entfuhr es Hausmeister Detlef Riem.",
        (DIRECT, "„So ein Quatsch“", "Hausmeister Detlef Riem", "Detlef Riem"),
    ),
    (
        "„Oh je, schon wieder“, entfährt es der Richterin.",
        (DIRECT, "„Oh je, schon wieder“", "der Richterin", "Richterin"),
    ),
    (
        "Anna Moll sah den Zettel. „Das darf nicht wahr sein“, entfuhr es ihr.",
        (DIRECT, "„Das darf nicht wahr sein“", "ihr", "Anna Moll"),
    ),
    (
        "„Den hätte ich gehalten“, rutschte es dem Torwart heraus.",
        (DIRECT, "„Den hätte ich gehalten“", "dem Torwart", "Torwart"),
    ),
    (
        "„Wir sind pleite“, platzte es aus Wirt Jan Holm heraus.",
        (DIRECT, "„Wir sind pleite“", "Wirt Jan Holm", "Jan Holm"),
    ),
    (
        "Ihre Warnung, der See könne kippen, wiederholte Biologin Karla Ströbel gestern.",
        (INDIRECT, "der See könne kippen", "Biologin Karla Ströbel", "Karla Ströbel"),
    ),
    (
        "Seine Behauptung, der Vertrag sei ungültig, bekräftigte Anwalt Peer Holm am Montag.",
        (INDIRECT, "der Vertrag sei ungültig", "Anwalt Peer Holm", "Peer Holm"),
    ),
    (
        "Ihre Forderung, die Brücke zu sperren, erneuerte Stadträtin Meike Loos.",
        (INDIRECT, "die Brücke zu sperren", "Stadträtin Meike Loos", "Meike Loos"),
    ),
    (
        "Tim Sass kam spät. Die Zeitung zitiert ihn mit den Worten, er sei müde gewesen.",
        (INDIRECT, "er sei müde gewesen", "ihn", "Tim Sass"),
    ),
    (
        "Karla Ströbel war dort. Der Sender zitierte sie mit den Worten: „Der See stirbt.“",
        (DIRECT, "„Der See stirbt.“", "sie", "Karla Ströbel"),
    ),
    (
        "Die Richterin zitiert ihn mit den Worten: „Ich war es nicht.“",
        (DIRECT, "„Ich war es nicht.“", "ihn", ""),
    ),
    (
        "Der Bericht zitiert Minister Karl Bach mit den Worten „Wir zahlen nicht“.",
        (DIRECT, "„Wir zahlen nicht“", "Minister Karl Bach", "Karl Bach"),
    ),
    (
        "Trainer Brandt über Stürmer Lenz: „Er ist schnell.“",
        (DIRECT, "„Er ist schnell.“", "Trainer Brandt", "Brandt"),
    ),
    (
        "Bürgermeisterin Eva Noll zum Abriss der Halle: „Das war überfällig.“",
        (DIRECT, "„Das war überfällig.“", "Bürgermeisterin Eva Noll", "Eva Noll"),
    ),
    (
        "EXKLUSIV: Klara Voss: „Ich trete nicht zurück“",
        (DIRECT, "„Ich trete nicht zurück“", "Klara Voss", "Klara Voss"),
    ),
    (
        "Er habe den Schlüssel verloren, erzählt Jan Wirth und lacht.",
        (INDIRECT, "Er habe den Schlüssel verloren", "Jan Wirth", "Jan Wirth"),
    ),
    (
        "Sie habe nie geschlafen, sagt Anna Wirth und lacht: „Drei Nächte lang.“",
        (INDIRECT, "Sie habe nie geschlafen", "Anna Wirth", "Anna Wirth"),
        (DIRECT, "„Drei Nächte lang.“", "Anna Wirth", "Anna Wirth"),
    ),
    ("Man muss sagen, dass es regnete.",),
    ("Man darf nicht vergessen, dass die Halle brannte.",),
    ("Der Mietvertrag untersagt, dass auf dem Balkon gegrillt wird.",),
    ("Das Gesetz erlaubt, dass Vermieter die Miete erhöhen.",),
    ("Die Satzung verbietet es, Hunde mitzunehmen.",),
)
