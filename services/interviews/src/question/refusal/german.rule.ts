import type { CheckedWords } from './concern.rule.ts';

export const german: CheckedWords = {
  language: 'de',
  usual: ['sie', 'ihr', 'ihre', 'wie', 'haben', 'sind', 'was', 'und', 'der', 'die', 'das', 'du', 'dein', 'ist', 'bei', 'wann'],
  harmless: [
    /\bwie alt (ist|sind) (die|das|der|euer|eure|ihre?|unsere?) (firma|unternehmen|code|codebasis|system|systeme|produkt|team|plattform|abteilung)\b/g,
    /\b(mindestens|uber) (16|18|21)( jahre alt)?\b/g,
    /\b(arbeit\w*|erfahrung\w*|umgang|gearbeitet) mit (kleinen )?kindern\b|\bmit kindern gearbeitet\b/g,
    /\b(bieten sie|bietet ihr|gibt es( hier| bei ihnen)?|haben sie) [^|]{0,20}(kinderbetreuung|betriebskindergarten|betriebskita|kita|betriebsrat|tarifvertrag)\b/g,
    /\b(familienunternehmen|familienbetrieb|familiengefuhrt\w*)\b/g,
    /\bherkunft (der|von) (daten|waren?|rohstoffen?|teilen?|lebensmitteln?)\b|\bdatenherkunft\b/g,
    /\bwas (be)?hindert\b|\bbehindert (sie|dich|euch|uns|das|die|den)\b|\bkinderkrankheiten\b/g,
    /\bunternehmenspolitik\w*|\bpolitikwissenschaft\w*/g,
    /\bkirche im dorf\b/g,
  ],
  concerns: {
    age: {
      refused: [
        /\bwie alt (sind sie|bist du|seid ihr|waren sie)\b/,
        /\b(ihr|dein) (genaues )?alter(?= \||$| (ist|und|oder|verraten|nennen|sagen|angeben|bitte)\b)/,
        /\b(ihr|dein|ihrem|deinem) (geburtsdatum|geburtsjahr|geburtstag|jahrgang)\b|\bwelcher jahrgang\b/,
        /\b(wann|in welchem jahr) (sind sie|bist du|wurden sie|wurdest du) geboren\b/,
        /\bwann [^|]{0,25}(rente|pension|ruhestand)\b/,
        /\b(sind sie|bist du) (uber|unter|alter als|junger als) \d\d\b/,
      ],
      doubtful: [
        /\b(junges team|jungen team|(altere|alteren|jungere|jungeren) (kolleg\w+|mitarbeiter\w*|chef\w*)|zu alt|zu jung|digital native)\b/,
        /\b(ruhestand|renteneintritt)\b|\bwann haben sie (ihr )?(abitur|studium|schule)\b/,
      ],
      reason: 'Das Alter sagt nichts darüber, was jemand kann, und darf bei der Auswahl nicht zählen (in Deutschland: § 1 AGG).',
      better: 'Welche Ihrer Erfahrungen würden Sie in diese Arbeit einbringen?',
    },
    appearance: {
      refused: [
        /\bwie (gross|schwer) (sind sie|bist du)\b|\bwie viel (wiegen sie|wiegst du)\b/,
        /\b(ihre|deine) (korpergrosse|kleidergrosse)\b|\b(ihr|dein) (korper)?gewicht\b/,
        /\b(foto|bild) von (ihnen|dir|sich)\b/,
      ],
      doubtful: [/\b(tatowier\w*|tattoos?|piercings?|bewerbungsfoto)\b/, /\b(ihr|dein) (aussehen|ausseres)\b/],
      reason:
        'Wie jemand aussieht, hat mit der Arbeit nichts zu tun und führt zur Auswahl nach Herkunft, Alter, Geschlecht oder Gesundheit.',
      better: 'Zu dieser Arbeit gehört Schutzkleidung. Sollten wir dafür etwas bereitstellen?',
    },
    'children-and-pregnancy': {
      refused: [
        /\b(haben sie|hast du|habt ihr) (schon |denn |eigentlich |eigene |kleine )*(kinder|ein kind|nachwuchs)\b/,
        /\b(wollen sie|mochten sie|planen sie|wunschen sie sich|willst du|mochtest du|planst du) [^|]{0,25}(kinder|kind|nachwuchs|familie grunden|familie)\b/,
        /\b(kinderwunsch|familienplanung)\b/,
        /\b(sind sie|bist du) (aktuell |derzeit |gerade |etwa )?(schwanger|mutter|vater|alleinerziehend)\b/,
        /\bwie viele kinder\b|\bwie alt sind (ihre|deine) kinder\b/,
        /\bwer [^|]{0,20}(betreut|kummert|passt|aufpasst|betreuen) [^|]{0,20}(kind|kinder|kindern)\b|\bkinderbetreuung (geregelt|organisiert|gesichert)\b/,
        /\b(planen|wollen|gehen|nehmen) sie [^|]{0,20}elternzeit\b/,
      ],
      doubtful: [
        /\b(schwanger\w*|mutterschutz|elternzeit|kinderbetreuung|kinder|kindern)\b/,
        /\b(ihre|deine|ihrer|deiner) familie\b|\bfamiliare\w*\b/,
      ],
      reason:
        'Ob jemand Kinder hat oder möchte, geht Arbeitgeber nichts an und darf bei der Auswahl nicht zählen; nach einer Schwangerschaft darf nie gefragt werden.',
      better: 'Zu dieser Arbeit gehören Zeiten und Reisen wie beschrieben. Können Sie sie zu diesen Zeiten machen?',
    },
    'criminal-record': {
      refused: [
        /\b(sind sie|waren sie|wurden sie|bist du|warst du|wurdest du) [^|]{0,20}(verhaftet|im gefangnis|in haft|angeklagt|festgenommen)\b/,
      ],
      doubtful: [/\b(vorbestraft|vorstrafen?|fuhrungszeugnis|strafregister|ermittlungsverfahren|straftaten?)\b/],
      reason: 'Nach Vorstrafen darf nur gefragt werden, wo die Arbeit es verlangt, und dann über ein Zeugnis, nicht im Gespräch.',
      better: 'Für diese Arbeit ist gesetzlich ein Führungszeugnis nötig. Könnten Sie eines vorlegen?',
    },
    'gender-and-orientation': {
      refused: [
        /\b(sind sie|bist du) (schwul|lesbisch|homosexuell|bisexuell|heterosexuell|hetero|queer|trans(sexuell|gender|ident)?|nicht ?binar|ein mann|eine frau|mannlich|weiblich|divers)\b/,
        /\b(ihr|dein|welches) geschlecht\b|\b(ihre|deine) (sexuelle \w+|geschlechtsidentitat)\b/,
      ],
      doubtful: [/\bals (frau|mann|mutter|vater)\b/, /\b(sexuell\w*|(weibliche|mannliche)[nr]? (vorgesetzt\w*|chef\w*))\b/],
      reason: 'Geschlecht und sexuelle Identität gehen bei der Arbeit niemanden etwas an und dürfen bei der Auswahl nicht zählen.',
      better: 'Was brauchen Sie von einem Team, um gut arbeiten zu können?',
    },
    'health-and-disability': {
      refused: [
        /\b(haben sie|hast du|leiden sie|leidest du) [^|]{0,30}(behinderung\w*|schwerbehinder\w*|chronisch\w*|krankheit\w*|erkrankung\w*|gesundheitliche\w*|vorerkrankung\w*|allergien)\b/,
        /\b(sind sie|bist du) (oft |haufig |derzeit |korperlich )?(behindert|schwerbehindert|krank|gesund|depressiv|suchtig|hiv\w*)\b/,
        /\bwie (oft|viele|viel) [^|]{0,30}(krank|krankgeschrieben|krankheitstage|fehltage|krankentage)\b/,
        /\b(grad der behinderung|schwerbehindertenausweis|(ihre|deine) krankengeschichte|(ihr|dein) gesundheitszustand)\b/,
        /\b(nehmen sie|nimmst du) [^|]{0,20}(medikamente|drogen)\b|\b(rauchen sie|rauchst du|trinken sie|trinkst du)( alkohol)?\b/,
        /\b(waren|sind) sie [^|]{0,20}(in therapie|in behandlung|beim psycho\w+)\b/,
      ],
      doubtful: [
        /\b(behinder(t|te|ten|ung|ungen)|krankheit\w*|burn ?out|depression\w*|psychisch\w*|geimpft|impfstatus|krankgeschrieben)\b/,
      ],
      reason:
        'Gesundheit und Behinderung dürfen nur eine Rolle spielen, wo die Arbeit selbst etwas verlangt; dann fragt man nach der Arbeit.',
      better: 'Zu dieser Arbeit gehört das Beschriebene. Sollten wir etwas einrichten, damit Sie sie machen können?',
    },
    'marital-status': {
      refused: [
        /\b(sind sie|bist du) (noch |schon )?(ledig|single|verheiratet|verlobt|geschieden|verwitwet|liiert|vergeben|in einer beziehung|in festen handen)\b/,
        /\b(familienstand|madchenname|geburtsname)\b/,
        /\b(haben sie|hast du) (einen |eine )(festen? )?(freund|freundin|ehemann|ehefrau|mann|frau|lebenspartner\w*)\b/,
        /\bwas (macht|arbeitet|sagt) (ihr|dein|ihre|deine) (mann|frau|partner|partnerin|freund|freundin|ehemann|ehefrau)\b/,
      ],
      doubtful: [
        /\b(ehemann|ehefrau|ehepartner\w*|lebensgefahrt\w*|hochzeit|scheidung|heiraten|(ihr|dein|ihre|deine) (mann|frau|partner|partnerin))\b/,
      ],
      reason: 'Mit wem jemand lebt, hat mit der Arbeit nichts zu tun und darf bei der Auswahl nicht zählen.',
      better: 'Die Stelle ist vor Ort in dieser Stadt. Würde das für Sie passen?',
    },
    'military-service': {
      refused: [
        /\b(haben sie|hast du) [^|]{0,20}(wehrdienst|zivildienst|grundwehrdienst)\b/,
        /\b(waren sie|warst du) (beim bund|bei der bundeswehr|beim militar|bei der armee)\b/,
      ],
      doubtful: [/\b(wehrdienst|zivildienst|bundeswehr|militardienst|reservist\w*)\b/],
      reason: 'Ob, wo und wie jemand gedient hat, gehört nicht in ein Gespräch über Arbeit.',
      better: 'Wo haben Sie gelernt, Menschen zu führen oder unter Druck zu arbeiten?',
    },
    origin: {
      refused: [
        /\bwoher (kommen sie|kommst du|stammen sie|stammst du) (wirklich|ursprunglich|eigentlich)\b/,
        /\bwo (sind sie|bist du) (geboren|aufgewachsen)\b/,
        /\b(ihre|deine|welche|ihrer|deiner) (nationalitat|staatsangehorigkeit|staatsburgerschaft|herkunft|ethnie|hautfarbe|muttersprache|abstammung|ethnische \w+)\b/,
        /\b(sind sie|bist du) (ein |eine )?(deutscher?|auslander\w*|migrant\w*|fluchtling|einwanderer|asylbewerber\w*)\b/,
        /\bmigrationshintergrund\b|\bwoher (kommt|stammt|kommen|stammen) (ihr|dein|ihre|deine) (name|nachname|akzent|eltern|familie)\b/,
      ],
      doubtful: [
        /\bwoher (kommen sie|kommst du|stammen sie|stammst du)\b(?! (gerade|zu uns|heute|auf))/,
        /\b(herkunft|nationalitat|staatsangehorigkeit|muttersprach\w*|akzent|reisepass)\b/,
      ],
      reason: 'Die Herkunft darf bei der Auswahl nicht zählen; zählen dürfen die Arbeitserlaubnis und die Sprachen der Arbeit.',
      better:
        'Dürfen Sie hier arbeiten, jetzt oder mit einer Erlaubnis, die wir beantragen? Und welche Sprachen dieser Arbeit sprechen Sie?',
    },
    'pay-history': {
      refused: [
        /\b(aktuelle|derzeitige|jetzige|momentane|bisherige|letzte|fruhere|vorherige|gegenwartige|vorige)[nrsm]? (\w+e[nrsm]? )?(jahres|monats|brutto|netto|fix|grund|ziel|stunden)*(gehalt|gehalter|lohn|verdienst|einkommen|vergutung|bezuge|bonus|satz|tagessatz)\b/,
        /\b(was|wie ?viel) (verdienen sie|verdienst du|verdienten sie|bekommen sie bezahlt|bekommst du bezahlt)\b/,
        /\b(was|wie ?viel) (haben sie|hast du) [^|]{0,40}(verdient|bezahlt bekommen|bekommen)\b/,
        /\b(gehaltsabrechnung\w*|lohnabrechnung\w*|lohnzettel|gehaltsnachweis\w*|gehaltshistorie|gehaltsverlauf|steuerbescheid|lohnsteuerbescheinigung)\b/,
        /\bwie hoch (ist|war) (ihr|dein) (\w+ )?(jahres|monats|brutto|netto)?(gehalt|lohn|verdienst|einkommen)\b/,
        /\bwas (zahlt|zahlte|bezahlt) [^|]{0,12}(ihr|dein)\w* [^|]{0,20}arbeitgeber\b/,
      ],
      doubtful: [/\b(ihr|dein|ihrem|deinem) (jahres|monats)?(gehalt|lohn|verdienst|einkommen)\b/],
      reason:
        'Was jemand bekam, trägt alte Ungerechtigkeit in die neue Bezahlung. Die EU-Entgelttransparenzrichtlinie verbietet die Frage.',
      better: 'Unser Band für diese Arbeit liegt auf dem Tisch. Welche Bezahlung stellen Sie sich vor?',
    },
    'politics-and-unions': {
      refused: [
        /\b(wen|welche partei|was) (wahlen sie|wahlst du|haben sie gewahlt|hast du gewahlt)\b/,
        /\b(ihre|deine) (politische\w* \w+|parteizugehorigkeit|gewerkschaftszugehorigkeit)\b/,
        /\b(sind sie|bist du) [^|]{0,20}(gewerkschaft\w*|partei|parteimitglied|betriebsrat)\b/,
      ],
      doubtful: [/\b(politisch\w*|gewerkschaft\w*|parteimitglied\w*|betriebsrat|streik|demonstration\w*)\b/],
      reason: 'Überzeugungen und die Mitgliedschaft in einer Gewerkschaft sind geschützt und dürfen bei der Auswahl nicht zählen.',
      better: 'Wie sollten Entscheidungen fallen, die das Team betreffen?',
    },
    religion: {
      refused: [
        /\b(welche[rnms]?|ihre|deine) (religion|konfession|glauben|kirche|religionszugehorigkeit)\b|\breligionszugehorigkeit\b/,
        /\b(sind sie|bist du) (streng )?(katholisch|evangelisch|christ|christin|muslim\w*|moslem|jude|judin|judisch|hindu\w*|buddhist\w*|atheist\w*|religios|glaubig|konfessionslos)\b/,
        /\b(gehen sie|gehst du) [^|]{0,15}(kirche|moschee|synagoge|gottesdienst)\b|\b(glauben sie|glaubst du) an gott\b/,
        /\b(beten sie|betest du|fasten sie|fastest du)\b|\b(tragen sie|tragst du) [^|]{0,15}(kopftuch|kippa)\b/,
      ],
      doubtful: [/\b(religio\w*|konfession\w*|kirche|moschee|ramadan|kopftuch|muslim\w*|judisch\w*|gebet\w*)\b/],
      reason: 'Was jemand glaubt, geht Arbeitgeber nichts an und darf bei der Auswahl nicht zählen.',
      better: 'Zu dieser Arbeit gehören die beschriebenen Tage und Zeiten. Können Sie an diesen Tagen arbeiten?',
    },
  },
};
