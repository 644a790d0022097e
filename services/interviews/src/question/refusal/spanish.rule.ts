import type { CheckedWords } from './concern.rule.ts';

export const spanish: CheckedWords = {
  language: 'es',
  usual: ['usted', 'el', 'su', 'tu', 'que', 'cual', 'es', 'la', 'los', 'cuanto', 'cuantos', 'tiene', 'tienes', 'donde', 'del', 'esta'],
  harmless: [
    /\b(cuantos anos|que edad) tienen? (la|el|su|tu|esta|este) (empresa|codigo|producto|sistema|plataforma|equipo)\b/g,
    /\b(al menos|mas de|mayor de) (16|18|21)( anos)?\b/g,
    /\b(trabaj\w+|experiencia) con (ninos|ninas|menores)\b/g,
    /\bempresa familiar\b|\bpolitica? ?s? (de|del|salarial|interna|comercial|retributiva)\b|\bpoliticas (de|del|internas)\b/g,
    /\b(mercados?|clientes?|inversion|idiomas?|lenguas?) extranjer\w+\b|\bpermiso de trabajo\b/g,
  ],
  concerns: {
    age: {
      refused: [
        /\bcuantos anos tienes?\b(?! (de|trabajando|en|como)\b)|\bque edad tienes?\b|\bcual es (su|tu) edad\b/,
        /\b(su|tu) (fecha|ano) de nacimiento\b|\b(cuando|en que ano) (nacio|naciste)\b/,
        /\bcuando [^|]{0,20}(jubila\w*|retirarse|retirarte)\b/,
      ],
      doubtful: [/\b(su|tu) edad\b|\b(equipo joven|jubila\w+|demasiado (mayor|joven))\b/],
      reason: 'La edad no dice nada de lo que alguien sabe hacer y no puede contar al elegir.',
      better: '¿Qué parte de su experiencia aportaría a este trabajo?',
    },
    appearance: {
      refused: [/\bcuanto (mides?|pesas?)\b(?! (el|la|un|una|cada)\b)/, /\b(su|tu) (estatura|peso|talla)\b/],
      doubtful: [/\b(tatuajes?|piercings?|aspecto fisico|apariencia fisica)\b|\bfoto(grafia)? (suya|tuya|reciente)\b/],
      reason: 'El aspecto no tiene que ver con el trabajo y lleva a elegir por origen, edad, sexo o salud.',
      better: 'Este trabajo requiere ropa de protección. ¿Deberíamos prever algo para usted?',
    },
    'children-and-pregnancy': {
      refused: [
        /\btienes? (usted )?(ya )?(hijos|hijas|ninos|bebes|un hijo)\b|\bcuantos hijos\b/,
        /\b(piensas?|planeas?|quieres?|quiere|deseas?|pretendes?|espera|esperas) [^|]{0,20}(hijos|embarazada|una familia|un bebe|ser (madre|padre))\b/,
        /\b(esta|estas) (usted )?(actualmente )?embarazada\b|\b(es|eres) (usted )?(madre|padre)( soltera?o?)?(?= \||$| de\b| y\b)/,
        /\bquien (cuida|se ocupa|se encarga) [^|]{0,15}(hijos|ninos)\b|\bplanificacion familiar\b/,
      ],
      doubtful: [/\b(embaraz\w+|maternidad|paternidad|hijos|(su|tu) familia|situacion familiar|cargas familiares)\b/],
      reason: 'Tener o querer hijos es asunto de cada persona y no puede contar al elegir.',
      better: 'Este trabajo tiene los horarios y viajes descritos. ¿Puede hacerlo en esos horarios?',
    },
    'criminal-record': {
      refused: [/\bhas? (sido|estado) (alguna vez )?(detenid[oa]|arrestad[oa]|en la carcel|pres[oa])\b/],
      doubtful: [/\b(antecedentes (penales|policiales)|condenad[oa]s?)\b/],
      reason: 'Solo para ciertos trabajos se pueden pedir antecedentes, y con un certificado, no en una conversación.',
      better: 'La ley pide un certificado para este trabajo. ¿Podría aportarlo?',
    },
    'gender-and-orientation': {
      refused: [
        /\b(es|eres) (usted )?(gay|lesbiana|homosexual|heterosexual|bisexual|trans(exual|genero)?|hombre o mujer|mujer u hombre)\b/,
        /\b(su|tu) (sexo|genero|orientacion sexual|identidad de genero|vida sexual)\b/,
      ],
      doubtful: [/\bcomo (mujer|hombre|madre|padre)\b|\bsexual(es)?\b/],
      reason: 'El sexo, el género y la orientación no son asunto de nadie en el trabajo y no pueden contar al elegir.',
      better: '¿Qué necesita de un equipo para trabajar bien?',
    },
    'health-and-disability': {
      refused: [
        /\b(tienes?|padeces?|sufres?|sufre) [^|]{0,25}(discapacidad\w*|enfermedad\w*|problemas? de salud|alergias|minusvalia)\b/,
        /\b(esta|estas|es|eres) (usted )?(discapacitad[oa]|enferm[oa]|deprimid[oa]|seropositiv[oa]|una persona sana)\b/,
        /\bcuant[oa]s (dias|veces) [^|]{0,25}(enferm[oa]|baja)\b|\btomas? [^|]{0,10}(medicamentos|medicacion|drogas)\b|\bfumas?\b(?= |$)/,
        /\b(su|tu) (estado de salud|historial medico|historial clinico)\b|\bhas? estado de baja\b|\bgrado de discapacidad\b/,
      ],
      doubtful: [/\b(discapacid\w+|enfermedad\w*|baja medica|bajas medicas|salud mental|depresion|historial medico|vacunad[oa]s?)\b/],
      reason: 'La salud y la discapacidad solo importan si el trabajo mismo exige algo: entonces se pregunta por el trabajo.',
      better: 'Este trabajo incluye lo descrito. ¿Deberíamos adaptar algo para que pueda hacerlo?',
    },
    'marital-status': {
      refused: [
        /\b(esta|estas|es|eres) (usted )?(casad[oa]|solter[oa]|divorciad[oa]|separad[oa]|comprometid[oa]|viud[oa])\b|\bestado civil\b/,
        /\ba que se dedica (su|tu) (marido|mujer|espos[oa]|pareja)\b|\btienes? (pareja|novi[oa]|marido|espos[oa])\b|\bnombre de soltera\b/,
      ],
      doubtful: [/\b(marido|espos[oa]|(su|tu) pareja|novi[oa]|matrimonio|boda|divorcio)\b/],
      reason: 'Con quién vive alguien no tiene que ver con el trabajo y no puede contar al elegir.',
      better: 'El puesto es presencial en esta ciudad. ¿Le vendría bien?',
    },
    'military-service': {
      refused: [/\b(hizo|hiciste|ha hecho|has hecho|cumplio|cumpliste) (el |su |tu |la )?(servicio militar|mili)\b/],
      doubtful: [/\b(servicio militar|la mili|reservista)\b/],
      reason: 'Si alguien sirvió, dónde y cómo no es tema de una conversación sobre trabajo.',
      better: '¿Dónde aprendió a dirigir personas o a trabajar bajo presión?',
    },
    origin: {
      refused: [
        /\bde donde (es|eres)( usted)? (realmente|originalmente|originari[oa])\b|\bdonde (nacio|naciste|se crio|te criaste)\b/,
        /\b(su|tu) (nacionalidad|origen( etnico)?|raza|etnia|lengua materna|color de piel|pais de origen|lugar de nacimiento)\b/,
        /\b(es|eres) (usted )?(extranjer[oa]|inmigrante|refugiad[oa])\b|\bde donde (son|vienen) (sus|tus) padres\b/,
        /\bde donde (es|viene) (su|tu) (acento|apellido|nombre)\b/,
      ],
      doubtful: [/\bde donde (es|eres)\b/, /\b(nacionalidad|etni\w+|raza|lengua materna|acento|inmigra\w+|extranjer[oa]s?)\b/],
      reason: 'El origen no puede contar al elegir; cuentan el derecho a trabajar y los idiomas del trabajo.',
      better: '¿Puede trabajar aquí, ahora o con un permiso que pediríamos? ¿Y qué idiomas de este trabajo habla?',
    },
    'pay-history': {
      refused: [
        /\b(salario|sueldo|remuneracion|paquete|ingresos|retribucion) (anual |mensual |brut[oa] |net[oa] )*(actual\w*|anterior\w*|previo|pasado)\b/,
        /\b(actual|ultim[oa]|anterior|previo) (salario|sueldo|ingreso|paquete|nomina|retribucion)\b/,
        /\bcuanto (dinero )?(ganas?|ganabas?|gano|ganaste|cobras?|cobrabas?|cobro|cobraste|percibes?|percibia|(le|te) (pagan|pagaban|pagaron))\b/,
        /\b(sus|tus|ultimas) nominas\b|\b(su|tu) nomina\b|\brecibos? de (nomina|sueldo|salario)\b|\bhistorial salarial\b/,
        /\bcual (es|era) (su|tu) (sueldo|salario)\b(?! (desead|esperad|ideal|pretendid|minim|objetiv)\w*)/,
      ],
      doubtful: [/\b(su|tu) (sueldo|salario)\b(?! (desead|esperad|ideal|pretendid|minim|objetiv)\w*)/],
      reason:
        'Lo que alguien cobraba lleva la injusticia antigua al nuevo sueldo. La directiva europea de transparencia retributiva prohíbe preguntarlo.',
      better: 'Nuestra banda para este trabajo está sobre la mesa. ¿Qué sueldo tiene en mente?',
    },
    'politics-and-unions': {
      refused: [
        /\b(por|a) quien (votas?|voto|votaste|ha votado|has votado)\b|\b(sus|tus|su|tu) (ideas?|opiniones|opinion|ideologia|afiliacion|preferencias?) (politicas?|sindical)\b/,
        /\b(su|tu) ideologia\b|\b(es|eres|esta|estas) (usted )?(afiliad[oa]|sindicalista|sindicad[oa]|miembro de (un|algun) (sindicato|partido)|de (izquierdas?|derechas?))\b/,
        /\bperteneces? a (algun|un) (sindicato|partido)\b/,
      ],
      doubtful: [/\b(politic[oa]s?|sindica\w+|huelgas?)\b/],
      reason: 'Las convicciones y la afiliación sindical están protegidas: no pueden contar al elegir.',
      better: '¿Cómo deberían decidirse las cosas que afectan al equipo?',
    },
    religion: {
      refused: [
        /\b(su|tu|que) (religion|fe|confesion|creencias?)\b/,
        /\b(es|eres) (usted )?(catolic[oa]|cristian[oa]|musulmana?|judi[oa]|protestante|ate[oa]|creyente|religios[oa]|practicante)\b/,
        /\bcrees? en dios\b|\bvas? a (misa|la iglesia|la mezquita)\b|\brezas?\b(?= |$)|\b(usas?|llevas?) (el |un )?(velo|hiyab)\b/,
      ],
      doubtful: [/\b(religi\w+|iglesia|mezquita|ramadan|velo|musulman\w*)\b/],
      reason: 'Lo que alguien cree es asunto suyo y no puede contar al elegir.',
      better: 'Este trabajo incluye los días y horarios descritos. ¿Puede hacerlo esos días?',
    },
  },
};
