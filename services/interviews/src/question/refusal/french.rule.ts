import type { CheckedWords } from './concern.rule.ts';

export const french: CheckedWords = {
  language: 'fr',
  usual: ['vous', 'votre', 'vos', 'est', 'quel', 'quelle', 'etes', 'avez', 'le', 'la', 'les', 'tu', 'des', 'combien', 'pour'],
  harmless: [
    /\bl? ?age (de|du) (l entreprise|la societe|produit|code|systeme)\b/g,
    /\b(au moins|plus de) (16|18|21) ans\b/g,
    /\b(travail\w*|experience|aupres) (avec|aupres|de|des|d)? ?(de |des |d )?(jeunes )?enfants\b/g,
    /\b(entreprise|affaire|societe) familiale\b/g,
    /\b(a l origine d\w*|origine (du|de la|de l|des|d un|d une) (projet|besoin|donnees|probleme|produits?|idee|entreprise))\b/g,
    /\b(titre de sejour|autorisation de travail|permis de travail)\b/g,
    /\bpolitiques? (de|d|du|rh|salariale|commerciale|tarifaire|interne|produit)\b/g,
    /\b(secteur|systeme|donnees) de (la )?sante\b|\bsciences politiques\b/g,
  ],
  concerns: {
    age: {
      refused: [
        /\bquel age (avez vous|as tu|a t il)\b|\bquel est (votre|ton) age\b|\b(vous avez|tu as) quel age\b/,
        /\b(votre|ta|ton) (date|annee) de naissance\b|\b(quand|en quelle annee) (etes vous|es tu) nee?\b/,
        /\bquand [^|]{0,30}retraite\b/,
      ],
      doubtful: [/\b(votre|ton) age\b|\b(equipe jeune|jeune equipe|trop (vieux|vieille|agee?|jeune)|retraite)\b/],
      reason: 'L’âge ne dit rien de ce qu’une personne sait faire et ne peut pas compter dans un choix.',
      better: 'Laquelle de vos expériences apporteriez-vous à ce travail ?',
    },
    appearance: {
      refused: [/\bcombien (mesurez vous|pesez vous|mesures tu|peses tu)\b/, /\b(votre|ta) taille\b(?! (de|d|du)\b)|\b(votre|ton) poids\b/],
      doubtful: [/\b(tatouages?|piercings?|photo d identite|photo de vous)\b|\b(votre|ton) (apparence|physique)\b/],
      reason: 'L’apparence n’a rien à voir avec le travail et mène à choisir selon l’origine, l’âge, le sexe ou la santé.',
      better: 'Ce travail demande un équipement de protection. Devons-nous prévoir quelque chose pour vous ?',
    },
    'children-and-pregnancy': {
      refused: [
        /\b(avez vous|as tu|vous avez|tu as) (deja )?(des |un |de jeunes )?enfants?\b|\bcombien d enfants\b/,
        /\b(voulez|souhaitez|comptez|prevoyez|envisagez|pensez) vous [^|]{0,25}(enfants?|bebe|famille|conge (maternite|parental))\b|\b(veux|penses|comptes) tu [^|]{0,25}(enfants?|bebe|famille)\b/,
        /\b(etes vous|es tu|vous etes) (actuellement )?(enceinte|mere|pere|maman|papa)\b|\bdesir d enfants?\b/,
        /\bqui (garde|s occupe de|s occupe) [^|]{0,15}enfants?\b|\bage de (vos|tes) enfants\b/,
      ],
      doubtful: [/\b(enceinte|grossesse|maternite|enfants?|garde d enfants|vie de famille|situation familiale|vie familiale)\b/],
      reason: 'Avoir ou vouloir des enfants ne regarde que la personne et ne peut pas compter dans un choix.',
      better: 'Ce travail a les horaires et déplacements décrits. Pouvez-vous le faire à ces horaires ?',
    },
    'criminal-record': {
      refused: [/\b(avez vous|as tu) (deja )?ete (arretee?|incarceree?|en prison|en garde a vue)\b/],
      doubtful: [/\b(casier judiciaire|condamn(ee?|ations?)|antecedents judiciaires)\b/],
      reason: 'On ne peut demander un casier que pour certains métiers, par un extrait et non dans un entretien.',
      better: 'La loi demande un extrait de casier pour ce travail. Pourriez-vous en fournir un ?',
    },
    'gender-and-orientation': {
      refused: [
        /\b(etes vous|es tu) (homosexuel\w*|gay|lesbienne|heterosexuel\w*|bisexuel\w*|trans(genre|sexuel\w*)?|un homme|une femme)\b/,
        /\b(votre|ton|ta) (sexe|genre|orientation sexuelle|identite de genre|vie sexuelle)\b/,
      ],
      doubtful: [/\ben tant que (femme|homme|mere|pere)\b|\b(orientation sexuelle|sexuel\w*)\b/],
      reason: 'Le sexe, le genre et l’orientation ne regardent personne au travail et ne peuvent pas compter dans un choix.',
      better: 'De quoi avez-vous besoin dans une équipe pour bien travailler ?',
    },
    'health-and-disability': {
      refused: [
        /\b(avez vous|as tu|souffrez vous) [^|]{0,25}(handicap|maladies?|problemes? de sante|allergies|traitement medical)\b/,
        /\b(etes vous|es tu) (souvent |actuellement )?(handicapee?|malade|en bonne sante|seropositi\w+|depressi\w+)\b/,
        /\bcombien de (jours|fois) [^|]{0,30}(maladie|malade|arret)\b/,
        /\b(prenez vous|prends tu) [^|]{0,15}(medicaments|drogues?)\b|\b(fumez vous|fumes tu|buvez vous)\b/,
        /\b(votre|ton) (etat de sante|dossier medical)\b|\b(rqth|travailleur handicape|antecedents medicaux)\b/,
      ],
      doubtful: [
        /\b(handicap\w*|maladies?|arrets? maladie|arrets? de travail|sante mentale|burn ?out|depression|vaccinee?s?|dossier medical)\b/,
      ],
      reason: 'La santé et le handicap ne comptent que si le travail lui-même exige quelque chose : on parle alors du travail.',
      better: 'Ce travail comprend ce qui est décrit. Devons-nous aménager quelque chose pour que vous puissiez le faire ?',
    },
    'marital-status': {
      refused: [
        /\b(etes vous|es tu|vous etes) (mariee?|celibataire|divorcee?|pacsee?|en couple|veuf|veuve|fiancee?|separee?)\b/,
        /\b(votre|ta) situation (matrimoniale|maritale|familiale)\b|\bnom de jeune fille\b/,
        /\b(que fait|ou travaille) (votre|ton|ta) (mari|femme|conjointe?|epou\w+|compagn\w+|copain|copine)\b/,
        /\b(avez vous|as tu) (un|une) (mari|femme|conjointe?|compagn\w+|copain|copine)\b/,
      ],
      doubtful: [/\b(mari|conjointe?|epoux|epouse|mariage|divorce|copain|copine|etat civil)\b/],
      reason: 'Avec qui l’on vit n’a rien à voir avec le travail et ne peut pas compter dans un choix.',
      better: 'Le poste est sur place, dans cette ville. Cela vous conviendrait-il ?',
    },
    'military-service': {
      refused: [/\b(avez vous|as tu) fait (votre|ton|le) service (militaire|national)\b/],
      doubtful: [/\b(service (militaire|national)|reserviste)\b/],
      reason: 'Avoir servi ou non, et où, n’a pas sa place dans un entretien sur le travail.',
      better: 'Où avez-vous appris à diriger ou à travailler sous pression ?',
    },
    origin: {
      refused: [
        /\bd ou (venez vous|viens tu) (vraiment|a l origine|reellement)\b|\bou (etes vous|es tu) nee?\b/,
        /\b(votre|ta|ton) (nationalite|origine|origine ethnique|ethnie|langue maternelle|couleur de peau|pays d origine)\b/,
        /\b(vos|tes) origines\b|\b(etes vous|es tu) (francaise?|etrangere?|immigree?|refugiee?|d origine)\b/,
        /\bd ou (vient|viennent) (votre|vos|ton|tes) (nom|accent|parents|famille)\b/,
      ],
      doubtful: [/\bd ou (venez vous|viens tu|etes vous)\b/, /\b(nationalite|origines?|langue maternelle|accent|immigr\w+|ethni\w+)\b/],
      reason: 'L’origine ne peut pas compter dans un choix ; comptent le droit de travailler et les langues du travail.',
      better:
        'Avez-vous le droit de travailler ici, ou avec une autorisation que nous demanderions ? Et quelles langues de ce travail parlez-vous ?',
    },
    'pay-history': {
      refused: [
        /\b(salaire|remuneration|paie|paye|traitement|package|revenus?|fixe) (annuel\w* |mensuel\w* |brut\w* |net\w* )*(actuel\w*|precedent\w*|passee?|anterieur\w*)\b/,
        /\b(derniere?|precedente?|ancienne?|actuel\w*) (salaire|remuneration|revenu|package|paie|fiche de paie)\b/,
        /\bcombien (gagnez vous|gagnes tu|gagniez vous|gagnais tu|avez vous gagne|touchez vous|touchiez vous|touches tu|etes vous payee?|etiez vous payee?)\b/,
        /\b(bulletins?|fiches?) de (paie|paye|salaire)\b|\bhistorique (de |des )?(salaires?|remunerations?|salarial)\b|\bavis d imposition\b/,
        /\bquel (est|etait) (votre|ton) salaire\b(?! (souhait|esper|attend|ideal|vise|minimum|desire)\w*)/,
      ],
      doubtful: [/\b(votre|ton|ta) (salaire|remuneration)\b(?! (souhait|esper|attend|ideal|vise|minimum|desire)\w*)/],
      reason:
        'La paie passée reporte d’anciennes injustices sur la nouvelle. La directive européenne sur la transparence des salaires interdit la question.',
      better: 'Notre fourchette pour ce travail est sur la table. Quelle rémunération souhaitez-vous ?',
    },
    'politics-and-unions': {
      refused: [
        /\bpour qui (votez vous|avez vous vote|votes tu|as tu vote)\b|\b(vos|tes) (opinions|convictions|idees) politiques\b/,
        /\b(votre|ton) (parti|bord|orientation|appartenance) (politique|syndicale)\b|\bappartenance syndicale\b/,
        /\b(etes vous|es tu) (syndiquee?|membre d un (parti|syndicat)|de (gauche|droite))\b|\bpartie d un (syndicat|parti)\b/,
      ],
      doubtful: [/\b(politiques?|syndica\w+|syndiquee?|greves?)\b/],
      reason: 'Les convictions et l’appartenance syndicale sont protégées : elles ne peuvent pas compter dans un choix.',
      better: 'Comment faudrait-il décider de ce qui concerne l’équipe ?',
    },
    religion: {
      refused: [
        /\b(votre|ta|quelle) (religion|confession|croyance|foi)\b/,
        /\b(etes vous|es tu) (catholique|musulmane?|juive|juif|chretien\w*|protestante?|bouddhiste|athee|croyante?|pratiquante?|hindoue?)\b/,
        /\b(croyez vous|crois tu) en dieu\b|\b(allez vous|vas tu) (a|au) (la |l )?(messe|eglise|mosquee|synagogue)\b/,
        /\b(faites vous|fais tu|pratiquez vous) le ramadan\b|\b(portez vous|portes tu) [^|]{0,15}(voile|kippa|foulard)\b|\b(priez vous|pries tu)\b/,
      ],
      doubtful: [/\b(religi\w+|eglise|mosquee|ramadan|voile|musulman\w*|confession)\b/],
      reason: 'Ce que l’on croit ne regarde que soi et ne peut pas compter dans un choix.',
      better: 'Ce travail comprend les jours et horaires décrits. Pouvez-vous le faire ces jours-là ?',
    },
  },
};
