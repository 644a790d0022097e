const english = `
a about above across actually after afterwards again against ago ah ahead aha all almost alone along already alright also although always am among an and
another any anybody anymore anyone anything anyway anywhere are aren't around as aside ask asked at away back basically be became because become been before
behind being below beside besides best better between beyond big bit both but by came can can't cannot certain certainly come comes coming could couldn't course
definitely did didn't different do does doesn't doing don't done down during each eh either else enough er even ever every everybody everyone everything everywhere
exactly example except far feel few find fine first for from further gave get gets getting give given gives giving go goes going gone gonna good got gotta great guess
guy guys had hadn't happen happened happens hard has hasn't have haven't having he he'd he'll he's hear heard hello hence her here here's hers herself hey hi him himself his
hmm honestly how how's however i i'd i'll i'm i've if in indeed instead interesting into is isn't it it'd it'll it's its itself just keep kept kind kinda knew know known
knows last lately later least less let let's like likely literally little long look looked looking looks lot lots made mainly make makes making many matter may maybe
me mean means meant mhm might mine mm mm-hmm more moreover most mostly much must my myself namely near nearly need needed needs neither never nevertheless new next nice no
nobody none nope nor not nothing now nowhere obviously of off often oh ok okay on once one ones only onto or other others otherwise our ours ourselves out over own part
particular particularly people perhaps place please plus possible pretty probably put question quite rather ready real really recently right said same saw say saying
says second see seeing seem seemed seems seen shall she she'd she'll she's should shouldn't show since so some somebody somehow someone something sometimes somewhat somewhere
soon sorry sort sounds speak still stuff such super sure take taken takes taking talk talked talking tell thank thanks that that'd that'll that's the their theirs them
themselves then there there's therefore these they they'd they'll they're they've thing things think thinking third this those though thought through throughout thus time
times to today together told tomorrow too took totally toward towards tried tries truly try trying two uh uh-huh um under understand unless until up upon us use used
uses using usually various very via wait want wanted wants was wasn't way ways we we'd we'll we're we've week well went were weren't what what's whatever when whenever
where where's wherever whether which while who who's whoever whole whom whose why will with within without won't wonder word work worked working works would wouldn't
wow yeah year years yep yes yesterday yet you you'd you'll you're you've your yours yourself yourselves`;

const german = `
aber ach ähm alle allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes anders angenehm auch auf aus außer außerdem bald bei beide beiden beim
beispiel beispielsweise bereits besonders bestimmt bin bis bisher bisschen bist bitte bloß brauche brauchen braucht da dabei dadurch dafür dagegen daher dahin damals damit danach daneben
dank danke dann daran darauf daraus darf darin darüber darum das dass davon davor dazu dein deine deinem deinen deiner deines dem den denen denn dennoch der deren derselbe des deshalb
dessen desto deswegen dich die dies diese diesem diesen dieser dieses dinge dir direkt doch dort drei du durch dürfen dürfte eben ebenfalls ebenso echt egal eher eigene eigenen eigentlich ein
einander eine einem einen einer eines einfach einige einigen einiger einmal eins entweder er erst erste ersten es etwa etwas euch euer eure eurem euren fast finde finden frage freilich für
gab ganz ganze ganzen gar geben gegen gegenüber gehabt gehe gehen geht gemacht genau genug gerade gern gerne gesagt gestern gewesen gibt ging glaub glaube gleich gut gute guten guter
gutes hab habe haben habt halt hast hat hatte hätte hatten hätten heute hier hin hinter hm ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem infolge insbesondere
irgendwann irgendwas irgendwie irgendwo ist ja jahr jahre jahren je jede jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jetzt kann kannst kaum kein keine keinem keinen keiner komme
kommen kommt können könnt konnte könnte könnten lange lassen lässt leider letzte letzten leute lieber mach mache machen macht mal man manche manchem manchen manchmal mehr mein meine
meinem meinen meiner meines meist meistens mich mir mit mittlerweile möchte möchten mögen möglich morgen muss müssen musst musste müsste na nach nachdem nachher natürlich neben nee nein neu
neue neuen nicht nichts nie niemand noch nochmal nun nur ob oben oder offen oft ohne okay paar per praktisch quasi recht richtig rund sache sachen sag sage sagen sagt sah schnell schon
schön sehe sehen sehr sei seid sein seine seinem seinen seiner seines seit seitdem selber selbst sich sicher sicherlich sie siehst sieht sind so sodass sofort sogar solche solchem solchen
solcher soll sollen sollte sollten somit sondern sonst sowie sowieso sowohl später spannend statt super tag tage tatsächlich toll trotz trotzdem tue tun tut über überhaupt übrigens um und ungefähr
uns unser unsere unserem unseren unserer unter viel viele vielen vieler vielleicht vielmehr völlig vom von vor vorher wahrscheinlich wann war wäre waren wären warum was weg wegen weil weiß
weiter weitere weiteren welche welchem welchen welcher welches wem wen wenig wenige weniger wenn wer werde werden wessen wichtig wie wieder wieso will wir wird wirklich wo wobei woche wodurch wofür
woher wohin wohl wollen wollt wollte wollten womit woran worauf worüber worum wovon wozu wurde würde wurden würden zeit ziemlich zu zudem zuerst zum zunächst zur zusammen zwar zwei zwischen`;

/** Words that say nothing by themselves, in English and German, and what people say between words. */
export const stopWords: ReadonlySet<string> = new Set(`${english} ${german}`.split(/\s+/).filter((word) => word !== ''));
