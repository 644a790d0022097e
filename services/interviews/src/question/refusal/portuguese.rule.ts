import type { CheckedWords } from './concern.rule.ts';

export const portuguese: CheckedWords = {
  language: 'pt',
  usual: ['voce', 'seu', 'sua', 'qual', 'o', 'a', 'em', 'tem', 'os', 'quanto', 'quantos', 'teu', 'tua', 'onde', 'foi', 'do', 'da'],
  harmless: [
    /\bquantos anos tem (a|o|esta|este|sua|seu) (empresa|codigo|produto|sistema|plataforma|equipe|equipa)\b/g,
    /\b(pelo menos|mais de|maior de) (16|18|21)( anos)?\b/g,
    /\b(trabalh\w+|experiencia) com criancas\b|\bempresa familiar\b/g,
    /\bpoliticas? (de|da|do|salarial|interna|comercial|remuneratoria)\b/g,
    /\bdeficiencias (do|da|no|na|nos) (processo|projeto|produto|sistema)\w*\b|\bpermissao de trabalho\b/g,
    /\b(mercados?|clientes?|investimento|linguas?) estrangeir\w+\b/g,
  ],
  concerns: {
    age: {
      refused: [
        /\bquantos anos (voce |o senhor |a senhora )?tem\b(?! (de|a|o|em)\b)|\bquantos anos tens\b(?! de\b)|\bqual (e )?(a )?(sua|tua) idade\b/,
        /\b(data|ano) de nascimento\b|\b(quando|em que ano) (voce )?(nasceu|nasceste)\b/,
        /\bquando [^|]{0,25}(aposentar\w*|aposenta|reformar\w*)\b/,
      ],
      doubtful: [/\b(sua|tua) idade\b|\b(equip[ea] jovem|aposentadoria|demasiado velh[oa]|velh[oa] demais)\b/],
      reason: 'A idade nada diz do que alguém sabe fazer e não pode contar na escolha.',
      better: 'Que parte da sua experiência traria para este trabalho?',
    },
    appearance: {
      refused: [/\bquanto (voce )?(mede|medes|pesa|pesas)\b(?! (o|a|um|uma|cada)\b)/, /\b(sua|tua) altura\b|\b(seu|teu) peso\b/],
      doubtful: [/\b(tatuage(m|ns)|piercings?|(sua|tua) aparencia|foto sua|foto tua)\b/],
      reason: 'A aparência nada tem a ver com o trabalho e leva a escolher por origem, idade, sexo ou saúde.',
      better: 'Este trabalho exige roupa de proteção. Devemos prever alguma coisa para si?',
    },
    'children-and-pregnancy': {
      refused: [
        /\b(tem|tens) (ja )?(filhos|filhas|um filho|uma filha|criancas)\b|\bquantos filhos\b/,
        /\b(pretende|planeja|planeia|quer|pensa|queres|pensas|pretendes|deseja) [^|]{0,20}(filhos|engravidar|uma familia|familia|gravidez|ser (mae|pai))\b/,
        /\b(esta|estas) (atualmente |actualmente )?gravida\b|\b(voce e|es) (mae|pai)\b|\bplane[aj]?[jm]?amento familiar\b/,
        /\bquem (cuida|fica|toma conta) [^|]{0,15}(filhos|criancas)\b/,
      ],
      doubtful: [/\b(gravid\w+|maternidade|paternidade|filhos|(sua|tua) familia|situacao familiar)\b/],
      reason: 'Ter ou querer filhos é assunto de cada um e não pode contar na escolha.',
      better: 'Este trabalho tem os horários e viagens descritos. Pode fazê-lo nesses horários?',
    },
    'criminal-record': {
      refused: [/\b(foi|foste|esteve|estiveste) (alguma vez )?(pres[oa]|detid[oa]|na prisao|na cadeia)\b/],
      doubtful: [/\b(antecedentes criminais|registo criminal|ficha criminal|condenad[oa]s?)\b/],
      reason: 'Só para certos trabalhos se pode pedir o registo, e por certidão, não numa conversa.',
      better: 'A lei exige uma certidão para este trabalho. Poderia apresentá-la?',
    },
    'gender-and-orientation': {
      refused: [
        /\b(voce e|es|e) (gay|lesbica|homossexual|heterossexual|bissexual|trans(exual|genero)?|homem ou mulher)\b/,
        /\b(seu|teu) (sexo|genero)\b|\b(sua|tua) (orientacao sexual|identidade de genero|vida sexual)\b/,
      ],
      doubtful: [/\bcomo (mulher|homem|mae|pai)\b|\bsexua(l|is)\b/],
      reason: 'Sexo, género e orientação não dizem respeito a ninguém no trabalho e não podem contar na escolha.',
      better: 'De que precisa numa equipa para trabalhar bem?',
    },
    'health-and-disability': {
      refused: [
        /\b(tem|tens|sofre|sofres) [^|]{0,25}(deficiencia|doencas?|problemas? de saude|alergias)\b/,
        /\b(voce e|es|esta|estas) (deficiente|doente|saudavel|deprimid[oa]|soropositiv[oa]|seropositiv[oa])\b/,
        /\bquant[oa]s (dias|vezes) [^|]{0,30}(doente|atestado|baixa|licenca medica)\b|\b(toma|tomas) [^|]{0,10}(remedios|medicamentos|medicacao|drogas)\b/,
        /\b(voce fuma|fumas|fuma)(?= \||$| ou\b)|\b(seu|teu) (estado de saude|historico medico|historial clinico)\b/,
      ],
      doubtful: [/\b(deficien\w+|doencas?|atestados?|baixa medica|saude mental|depressao|historico medico|vacinad[oa]s?)\b/],
      reason: 'Saúde e deficiência só importam se o próprio trabalho exigir algo: então pergunta-se pelo trabalho.',
      better: 'Este trabalho inclui o que está descrito. Devemos adaptar alguma coisa para que o possa fazer?',
    },
    'marital-status': {
      refused: [
        /\b(voce e|voce esta|e|es|esta|estas) (casad[oa]|solteir[oa]|divorciad[oa]|separad[oa]|noiv[oa]|viuv[oa])\b|\bestado civil\b/,
        /\bo que faz (o seu|a sua|o teu|a tua|seu|sua) (marido|mulher|espos[oa]|companheir[oa]|namorad[oa])\b/,
        /\b(tem|tens) (um |uma )?(marido|espos[oa]|namorad[oa]|companheir[oa])\b|\bnome de solteira\b/,
      ],
      doubtful: [/\b(marido|espos[oa]|namorad[oa]|casamento|divorcio)\b/],
      reason: 'Com quem alguém vive nada tem a ver com o trabalho e não pode contar na escolha.',
      better: 'A função é presencial nesta cidade. Convém-lhe?',
    },
    'military-service': {
      refused: [/\b(fez|fizeste|cumpriu|cumpriste) (o |seu |teu )?servico militar\b/],
      doubtful: [/\b(servico militar|tropa|reservista)\b/],
      reason: 'Se alguém serviu, onde e como não é tema de uma conversa sobre trabalho.',
      better: 'Onde aprendeu a liderar pessoas ou a trabalhar sob pressão?',
    },
    origin: {
      refused: [
        /\bde onde (voce )?(e|es|vem|vens) (realmente|originalmente|mesmo)\b|\bonde (voce )?(nasceu|nasceste|cresceu|cresceste)\b/,
        /\b(sua|tua) (nacionalidade|origem|etnia|raca|origem etnica|lingua materna|cor( de pele)?|naturalidade)\b|\b(seu|teu) pais de origem\b/,
        /\b(voce e|es) (estrangeir[oa]|imigrante|refugiad[oa])\b|\bde onde (sao|vem) (os )?(seus|teus) pais\b/,
        /\bde onde (e|vem) (o )?(seu|teu) (sotaque|nome|apelido|sobrenome)\b/,
      ],
      doubtful: [/\bde onde (voce )?(e|es)\b/, /\b(nacionalidade|etni\w+|raca|lingua materna|sotaque|imigra\w+|estrangeir[oa]s?)\b/],
      reason: 'A origem não pode contar na escolha; contam o direito de trabalhar e as línguas do trabalho.',
      better: 'Pode trabalhar aqui, já ou com uma autorização que pediríamos? E que línguas deste trabalho fala?',
    },
    'pay-history': {
      refused: [
        /\b(salario|ordenado|remuneracao|pacote|vencimento) (anual |mensal |brut[oa] |liquid[oa] )*(atual|actual|anterior|passado|mais recente)\b/,
        /\b(atual|actual|ultim[oa]|anterior) (salario|ordenado|vencimento|remuneracao|pacote|holerite)\b/,
        /\bquanto (e que )?(voce )?(ganha|ganhas|ganhava|ganhavas|ganhou|ganhaste|recebe|recebes|recebia|recebias|recebeu|recebeste|(lhe|te) (pagam|pagavam|pagaram))\b/,
        /\b(holerites?|contra ?cheques?|recibos? de (vencimento|salario)|historico salarial)\b/,
        /\bqual (e|era) (o )?(seu|teu) (salario|ordenado)\b(?! (pretendid|desejad|esperad|ideal|minim)\w*)/,
      ],
      doubtful: [/\b(seu|teu) (salario|ordenado|vencimento)\b(?! (pretendid|desejad|esperad|ideal|minim)\w*)/],
      reason: 'O que alguém ganhava leva a injustiça antiga para o novo salário; em muitos lugares a lei proíbe perguntar.',
      better: 'A nossa faixa para este trabalho está na mesa. Que salário tem em mente?',
    },
    'politics-and-unions': {
      refused: [
        /\bem quem (voce )?(votou|vota|votaste|votas)\b|\b(sua|tua|suas|tuas) (opiniao|opinioes|posicao|ideologia|preferencia|filiacao) (politicas?|partidaria|sindical)\b/,
        /\b(voce e|es|e) (filiad[oa]|sindicalizad[oa]|sindicalista|membro de (um|algum) (sindicato|partido)|de (esquerda|direita))\b/,
        /\b(pertence|pertences) a (algum|um) (sindicato|partido)\b/,
      ],
      doubtful: [/\b(politic[oa]s?|sindica\w+|greves?)\b/],
      reason: 'Convicções e filiação sindical são protegidas: não podem contar na escolha.',
      better: 'Como deveriam ser decididas as coisas que dizem respeito à equipa?',
    },
    religion: {
      refused: [
        /\b(sua|tua|que) (religiao|fe|crenca)\b/,
        /\b(voce e|es|e) (catolic[oa]|evangelic[oa]|cristao?|muculman[oa]|judeu|judia|ateu|ateia|espirita|religios[oa]|crente|praticante)\b/,
        /\b(acredita|acreditas) em deus\b|\b(vai|vais) a (igreja|missa|mesquita)\b|\b(voce reza|rezas)\b/,
      ],
      doubtful: [/\b(religi\w+|igreja|mesquita|ramadao|muculman\w*)\b/],
      reason: 'Aquilo em que alguém acredita é assunto seu e não pode contar na escolha.',
      better: 'Este trabalho inclui os dias e horários descritos. Pode fazê-lo nesses dias?',
    },
  },
};
