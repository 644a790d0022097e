import type { CheckedWords } from './concern.rule.ts';

export const english: CheckedWords = {
  language: 'en',
  usual: ['the', 'you', 'your', 'what', 'are', 'do', 'have', 'how', 'is', 'did', 'were', 'to', 'of', 'when'],
  harmless: [
    /\b(how old|what age) (is|are) (the|this|that|our) [a-z]+/g,
    /\bhow old is your (company|firm|product|code|codebase|system|platform|team|office|business|stack|organi[sz]ation)\b/g,
    /\b(at least|over) (16|18|21)( years old| years of age)?\b/g,
    /\b(work\w*|experience|taught|teach\w*|caring|care) (with|for|of) (young |small )?(children|kids)\b/g,
    /\bchild process(es)?\b|\bparent company\b|\bfamily (business|owned|run|office)\b/g,
    /\b(your|the|a|any|offer|paid) (parental|maternity|paternity) leave( policy| scheme)?\b/g,
    /\b(race conditions?|arms race|rat race|cloud native|react native|native (app|apps|code|client|support))\b/g,
    /\b(visa sponsorship|need sponsorship|work (visa|permit)|visa (card|payments?))\b/g,
    /\b(health (care|tech|insurance|sector|industry|data|benefits|checks?|service)|system health|occupational health)\b/g,
    /\b(smoke tests?|disabled (feature|button|flag|rule|test)s?)\b/g,
    /\bgender (pay gap|balance|diversity|equality|equity)\b/g,
    /\b(political science|office politics|union types?|strike a balance|credit union|european union|voting (system|app|shares))\b/g,
    /\bmilitary (grade|customers?|clients?|contracts?|sector)\b/g,
    /\b(partner (program|programme|company|companies|network|channel|manager)s?|business partners?)\b/g,
    /\breligiously\b|\bsingle (page|sign|point|source|tenant)\b/g,
  ],
  concerns: {
    age: {
      refused: [
        /\bhow old (are|r) (you|u)\b/,
        /\byour (exact |current )?(age|date of birth|birth ?date|birthday|year of birth|birth year)\b/,
        /\b(when|where and when|what year|in (what|which) year) were you born\b/,
        /\bare you (over|under|above|below|older than|younger than) \d\d\b/,
        /\b(when|how (long|many years)) [^|]{0,30}\byou (plan to |want to |going to |intend to |will )?retire\b/,
        /\bwhen (do|will|would) you [^|]{0,20}\bretir(e|ing)\b/,
      ],
      doubtful: [
        /\bhow old were you\b/,
        /\b(young|younger|older|elderly) (team|colleagues|people|boss|manager|person|candidates?|employees|generation)\b/,
        /\b(digital native|too old|too young|retire(ment)?)\b/,
        /\b(when|(what|which) year) did you (graduate|finish (school|university|college)|leave school)\b|\bgraduation year\b/,
      ],
      reason: 'How old somebody is says nothing about what they can do, and in most places may not count when people are chosen.',
      better: 'Which of your experience would you bring to this work?',
    },
    appearance: {
      refused: [
        /\bhow (tall|heavy) are you\b/,
        /\bhow much do you weigh\b/,
        /\byour (height|weight|dress size)\b/,
        /\b(photo|picture) of (you|yourself)\b/,
      ],
      doubtful: [/\b(tattoos?|piercings?)\b/, /\byour (looks|appearance|photo|picture|hair)\b/],
      reason: 'How somebody looks has nothing to do with the work, and leads to choosing by origin, age, sex or health.',
      better: 'This work requires protective clothing. Is there anything that we should provide for you?',
    },
    'children-and-pregnancy': {
      refused: [
        /\b(do|have) you (already )?(have |got |want |expect )*(any |small |young |more )?(kids|children|a child|a baby|babies)\b/,
        /\bare you (currently |planning to (be|become|get) |trying to (be|become|get) |thinking of (being|becoming|getting) )*pregnant\b/,
        /\bare you expecting (a )?(child|baby|kids?)\b/,
        /\b(plan\w*|want\w*|going|intend\w*|think\w*|hop\w+) (to |on |of |about )?(hav\w+|start\w*|rais\w+) (a |any |more )?(famil(y|ies)|kids|children|child|baby)\b/,
        /\bhow (many|old are your) (kids|children)\b/,
        /\bwho [^|]{0,20}(looks? after|takes? care of|watch(es)?|minds?) (your |the )?(kids|children|child|baby)\b/,
        /\b(child ?care|day ?care) (arrangements?|situation|plans?)\b|\bfamily planning\b/,
        /\bare you (a )?(single )?(mother|father|parent|mom|mum|dad)\b/,
        /\bplan\w* [^|]{0,20}(maternity|paternity|parental)\b/,
      ],
      doubtful: [
        /\b(pregnan\w+|maternity|breastfeed\w*|child ?care|kids|children)\b/,
        /\b(your family|family (situation|status|commitments|obligations))\b/,
      ],
      reason: 'Whether somebody has or wants children is their own affair, and may not count when people are chosen.',
      better: 'This work has the hours and travel described. Can you do it in these hours?',
    },
    'criminal-record': {
      refused: [/\bhave you (ever )?been (arrested|charged|in (prison|jail)|to (prison|jail)|detained)\b/],
      doubtful: [
        /\bcriminal (record|history|background|convictions?)\b/,
        /\b(convicted|convictions|police (record|certificate|clearance))\b/,
      ],
      reason:
        'Only for some kinds of work may one ask for a record, and then for a certificate, by whoever checks it: not in a conversation.',
      better: 'This work requires a certificate of good conduct by law. Could you get one?',
    },
    'gender-and-orientation': {
      refused: [
        /\bare you (a )?(gay|lesbian|bi|bisexual|straight|hetero\w*|homosexual|queer|trans(gender|sexual)?|non ?binary|man|woman|male|female|lgbt\w*)\b/,
        /\byour (gender|sex|sexual (orientation|preference)|gender identity|sex life)\b/,
      ],
      doubtful: [
        /\bas a (woman|man|mother|father|girl|lady)\b/,
        /\b(working|work|feel) (for|with|under|about) [^|]{0,10}(woman|women|female|men only)\b/,
        /\b(female boss|male dominated|sexual\w*|gender identity|lgbt\w*|transgender)\b/,
      ],
      reason: 'Sex, gender and whom somebody loves are nobody’s business at work, and may not count when people are chosen.',
      better: 'What do you need from a team to do your best work?',
    },
    'health-and-disability': {
      refused: [
        /\bdo you (have|suffer from) [^|]{0,20}(disabilit\w+|chronic|illness\w*|diseases?|health (problem|issue|condition)s?|medical (condition|problem|issue)s?|mental health|allerg\w+)\b/,
        /\bare you (often |currently |severely |physically )?(disabled|healthy|ill|sick|hiv|in good health|depressed)\b/,
        /\bhow (many|often) [^|]{0,30}(sick|ill)\b/,
        /\bdo you (take|use) (any )?(medication|medicines?|drugs|prescription\w*)\b/,
        /\bhave you (ever )?(been (hospitali[sz]ed|treated|diagnosed)|had (a |an )?(cancer|surgery|burn ?out|depression|breakdown|stroke)|seen a (psychiatrist|therapist|psychologist))\b/,
        /\bdo you (smoke|drink)\b/,
        /\b(how is your health|your (medical|health) (history|record|condition|status)|disability (status|card|degree))\b/,
      ],
      doubtful: [
        /\b(disabilit\w+|disabled|illness(es)?|sick (leave|days)|medical (history|conditions?)|mental health|burn ?out|depression|depressed|vaccinat\w+|smokers?)\b/,
      ],
      reason: 'Health and disability may only matter where the work itself requires something, and then one asks about the work.',
      better: 'This work includes what is described. Is there anything that we should set up so that you can do it?',
    },
    'marital-status': {
      refused: [
        /\bare you (still )?(single|married|engaged|divorced|separated|widowed|in a relationship|seeing (any|some)(body|one))\b/,
        /\bdo you have a (husband|wife|spouse|boyfriend|girlfriend|partner)\b/,
        /\b(what|where|how|would|does|will|is) [^|]{0,12}your (husband|wife|spouse|boyfriend|girlfriend)\b/,
        /\b(marital status|maiden name|married name)\b/,
      ],
      doubtful: [/\b(husband|wife|spouse|fiancee?|boyfriend|girlfriend|wedding|divorc\w+|relationship status|your partner)\b/],
      reason: 'With whom somebody lives has nothing to do with the work, and may not count when people are chosen.',
      better: 'The role is on site in this town. Would that work for you?',
    },
    'military-service': {
      refused: [
        /\b(type|kind) of discharge\b|\bhonou?rably discharged\b/,
        /\bhave you (done|completed|served|finished) [^|]{0,12}(military|national|civil|community) service\b/,
        /\bare you (a )?(veteran|reservist)\b/,
      ],
      doubtful: [/\b(military|veterans?|conscription|reservists?|national service|armed forces)\b/],
      reason: 'Whether, where and how somebody served is not for a conversation about work.',
      better: 'Where have you learnt to lead people or to work under pressure?',
    },
    origin: {
      refused: [
        /\bwhere are you (really|originally|actually) from\b|\bwhere are you from (originally|really)\b/,
        /\bwhere (were|are) you (born|raised)\b|\bwhere did you grow up\b/,
        /\byour (nationality|citizenship|ethnicity|race|skin colou?r|ethnic \w+|mother tongue|native (language|tongue)|country of (origin|birth)|place of birth|origins?)\b/,
        /\bare you (a |an )?(foreigner|immigrant|refugee|(us|u s|american|german|british|french|spanish|portuguese|brazilian|eu|swiss|austrian) citizen)\b/,
        /\bwhere (do|does|is|are) your (accent|name|parents|family)\b/,
        /\bis (english|german|french|spanish|portuguese) your (first|native|mother)\b/,
        /\bkind of (name|accent) is that\b/,
      ],
      doubtful: [
        /\bwhere are you from\b/,
        /\b(nationality|citizenship|ethnic\w*|native speakers?|accent|immigra\w+|migration background|passport)\b/,
        /\brace\b/,
      ],
      reason:
        'Where somebody comes from may not count when people are chosen; what may matter is the right to work and the languages of the work.',
      better:
        'Are you allowed to work here, now or with a permit we would apply for? And which of the languages of this work do you speak?',
    },
    'pay-history': {
      refused: [
        /\b(current|present|last|previous|prior|latest|most recent|past|former|existing) (annual |monthly |yearly |base |gross |net |total |hourly )*(salary|salaries|pay|wages?|compensation|package|earnings|income|bonus|remuneration|pay ?check|(day|hourly) rate)\b(?! (bands?|ranges?|scales?|structures?|transparency|gap|polic\w+|review|system|equity|grades?))/,
        /\b(salary|pay|wage|compensation|earnings) (history|slips?|stubs?|statements?)\b|\bpay ?(slips?|stubs?)\b|\b(w 2|p60|tax returns?)\b/,
        /\bhow much (money )?(do|did|are|were|have) you [^|]{0,15}\b(earn\w*|mak(e|ing)|made|paid|take home)\b(?! of\b)/,
        /\bwhat (do|did|are|were) you [^|]{0,12}\b(earn\w*|paid)\b/,
        /\bwhat (do|did|are|were) you (currently |now )?(make|making) (in|at|there|now|currently|per|a year|a month|last)\b/,
        /\bwhat (is|was|s) your (salary|pay|wage|compensation|income)\b(?! (expectation|requirement|range|goal|target|idea|aspiration|need)\w*)/,
        /\b(employer|company|job) (pay|pays|paid|paying) you\b|\bcurrently (earn|mak)\w*\b/,
        /\byou (earned|made|were paid|were earning) (before|in your (last|previous)|at your (last|previous))\b/,
      ],
      doubtful: [
        /\b(match|beat|increase (on|over)|raise (on|over)|more than) [^|]{0,15}(current|present|today|now)\b/,
        /\byour (salary|pay|income)\b(?! (expectation|requirement|range|goal|target|idea|aspiration|need)\w*)/,
      ],
      reason: 'What somebody was paid carries old unfairness into the new pay; in many places asking for it is against the law.',
      better: 'Our band for this work is on the table. Which pay do you have in mind?',
    },
    'politics-and-unions': {
      refused: [
        /\bwho (did|do|will|would) you vote for\b|\bhow (did|do|will) you vote\b/,
        /\byour political \w+\b|\bwhich (political )?party (do|did|are) you\b/,
        /\bare you (a )?(member of|in) (a |any |the )?(trade |labou?r )?(union|political party|party|works council)\b/,
        /\bare you (a )?(union member|democrat|republican|socialist|communist|left wing|right wing|conservative voter)\b/,
        /\bdo you (belong to|support) (a |any |the )?(trade |labou?r |political )?(union|party)\b/,
      ],
      doubtful: [/\b(political(ly)?|politics|voted|trade unions?|union member\w*|works council|on strike|demonstrations?)\b/],
      reason: 'Convictions and membership of a union are protected: they may not count when people are chosen.',
      better: 'How would you like decisions that concern the team to be made?',
    },
    religion: {
      refused: [
        /\byour (religion|faith|religious \w+|church|god)\b/,
        /\b(which|what) (religion|church|faith|mosque|synagogue|temple)\b/,
        /\bdo you (go to|attend) (church|a mosque|mosque|synagogue|temple|mass)\b/,
        /\bare you (a |an )?(practi[sc]ing )?(christian|catholic|protestant|muslim|jewish|jew|hindu|buddhist|religious|atheist|mormon|sikh|believer)\b/,
        /\bdo you (pray|believe in god|fast|celebrate (christmas|ramadan|easter|hanukkah|diwali)|observe [^|]{0,20}(holidays?|sabbath|ramadan)|wear [^|]{0,8}(headscarf|hijab|turban|kippah|veil))\b/,
      ],
      doubtful: [/\b(religio\w+|church|mosque|synagogue|ramadan|sabbath|christian|muslim|jewish|hindu|headscarf|hijab|prayers?)\b/],
      reason: 'What somebody believes is their own affair, and may not count when people are chosen.',
      better: 'This work includes the days and hours described. Can you do it on these days?',
    },
  },
};
