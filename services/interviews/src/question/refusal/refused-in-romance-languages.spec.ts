import type { CheckedLanguage, RefusalGround } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { judgedQuestion } from './judged-question.rule.ts';

type Cases = Readonly<Partial<Record<RefusalGround, readonly string[]>>>;

const refused: Readonly<Partial<Record<CheckedLanguage, Cases>>> = {
  fr: {
    age: [
      'Quel âge avez-vous ?',
      'Quelle est votre date de naissance ?',
      'En quelle année êtes-vous né ?',
      'Quand comptez-vous partir à la retraite ?',
    ],
    appearance: ['Combien mesurez-vous ?', 'Quel est votre poids ?'],
    'children-and-pregnancy': [
      'Avez-vous des enfants ?',
      'Êtes-vous enceinte ?',
      'Voulez-vous fonder une famille ?',
      'Combien d’enfants avez-vous ?',
      'Qui garde vos enfants ?',
      'Souhaitez-vous avoir des enfants ?',
    ],
    'criminal-record': ['Avez-vous déjà été arrêté ?'],
    'gender-and-orientation': ['Êtes-vous homosexuel ?', 'Quelle est votre orientation sexuelle ?'],
    'health-and-disability': [
      'Avez-vous un handicap ?',
      'Combien de jours d’arrêt maladie avez-vous eus ?',
      'Prenez-vous des médicaments ?',
      'Fumez-vous ?',
      'Êtes-vous en bonne santé ?',
      'Avez-vous la RQTH ?',
    ],
    'marital-status': [
      'Êtes-vous mariée ?',
      'Êtes-vous célibataire ?',
      'Quelle est votre situation familiale ?',
      'Que fait votre mari ?',
      'Quel est votre nom de jeune fille ?',
    ],
    'military-service': ['Avez-vous fait votre service militaire ?'],
    origin: [
      'D’où venez-vous vraiment ?',
      'Quelle est votre nationalité ?',
      'Où êtes-vous né ?',
      'Quelles sont vos origines ?',
      'D’où vient votre accent ?',
      'Êtes-vous française ?',
    ],
    'pay-history': [
      'Quel est votre salaire actuel ?',
      'Combien gagnez-vous ?',
      'Quelle était votre dernière rémunération ?',
      'Pouvez-vous envoyer vos fiches de paie ?',
      'Combien touchiez-vous avant ?',
      'Quel est votre salaire ?',
    ],
    'politics-and-unions': ['Pour qui votez-vous ?', 'Êtes-vous syndiqué ?', 'Quelles sont vos opinions politiques ?'],
    religion: [
      'Quelle est votre religion ?',
      'Êtes-vous musulmane ?',
      'Croyez-vous en Dieu ?',
      'Portez-vous le voile ?',
      'Faites-vous le ramadan ?',
    ],
  },
  es: {
    age: [
      '¿Cuántos años tiene?',
      '¿Qué edad tienes?',
      '¿Cuál es su fecha de nacimiento?',
      '¿En qué año naciste?',
      '¿Cuándo piensa jubilarse?',
    ],
    appearance: ['¿Cuánto mide?', '¿Cuál es su estatura?'],
    'children-and-pregnancy': [
      '¿Tiene hijos?',
      '¿Está embarazada?',
      '¿Piensa tener hijos?',
      '¿Cuántos hijos tienes?',
      '¿Quién cuida de sus hijos?',
      '¿Quieres formar una familia?',
    ],
    'criminal-record': ['¿Ha sido detenido alguna vez?'],
    'gender-and-orientation': ['¿Es usted gay?', '¿Cuál es su orientación sexual?'],
    'health-and-disability': [
      '¿Tiene alguna discapacidad?',
      '¿Cuántos días estuvo de baja?',
      '¿Toma medicamentos?',
      '¿Padece alguna enfermedad?',
      '¿Fumas?',
    ],
    'marital-status': ['¿Está casada?', '¿Eres soltero?', '¿Cuál es su estado civil?', '¿A qué se dedica su marido?', '¿Tienes pareja?'],
    'military-service': ['¿Hizo el servicio militar?'],
    origin: ['¿De dónde es realmente?', '¿Cuál es su nacionalidad?', '¿Dónde nació?', '¿Eres extranjera?', '¿De dónde son sus padres?'],
    'pay-history': [
      '¿Cuál es su salario actual?',
      '¿Cuánto gana?',
      '¿Cuánto cobrabas en tu último trabajo?',
      '¿Cuál era su sueldo anterior?',
      '¿Puede enviar sus nóminas?',
      '¿Cuánto le pagan?',
      '¿Cuál es su sueldo?',
    ],
    'politics-and-unions': ['¿Por quién votó?', '¿Está afiliado a un sindicato?', '¿Cuál es su ideología?'],
    religion: ['¿Cuál es su religión?', '¿Es usted católica?', '¿Cree en Dios?', '¿Va a misa?', '¿Lleva velo?'],
  },
  pt: {
    age: [
      'Quantos anos você tem?',
      'Qual é a sua idade?',
      'Qual é a sua data de nascimento?',
      'Em que ano nasceste?',
      'Quando pretende se aposentar?',
    ],
    appearance: ['Quanto você pesa?', 'Qual é a sua altura?'],
    'children-and-pregnancy': [
      'Você tem filhos?',
      'Está grávida?',
      'Pretende ter filhos?',
      'Quantos filhos tens?',
      'Quem cuida dos seus filhos?',
      'Quer engravidar nos próximos anos?',
    ],
    'criminal-record': ['Já foi preso?'],
    'gender-and-orientation': ['Você é gay?', 'Qual é a sua orientação sexual?'],
    'health-and-disability': [
      'Tem alguma deficiência?',
      'Quantos dias esteve doente?',
      'Toma remédios?',
      'Você fuma?',
      'Sofre de alguma doença?',
    ],
    'marital-status': ['Você é casada?', 'É solteiro?', 'Qual é o seu estado civil?', 'O que faz o seu marido?', 'Tens namorado?'],
    'military-service': ['Cumpriu o serviço militar?'],
    origin: [
      'De onde você é realmente?',
      'Qual é a sua nacionalidade?',
      'Onde nasceu?',
      'De onde vem o seu sotaque?',
      'Você é estrangeiro?',
    ],
    'pay-history': [
      'Qual é o seu salário atual?',
      'Quanto você ganha?',
      'Quanto ganhavas no último emprego?',
      'Qual era o seu ordenado anterior?',
      'Pode enviar o seu holerite?',
      'Quanto recebe por mês?',
    ],
    'politics-and-unions': ['Em quem você votou?', 'É filiado a um sindicato?', 'Qual é a sua ideologia política?'],
    religion: ['Qual é a sua religião?', 'Você é evangélico?', 'Acredita em Deus?', 'Vai à igreja?'],
  },
};

const cases = Object.entries(refused).flatMap(([language, byGround]) =>
  Object.entries(byGround).flatMap(([ground, questions]) => questions.map((question) => ({ language, ground, question }))),
);

test.each(cases)('$language, $ground: "$question" is refused', ({ language, ground, question }) => {
  const judged = judgedQuestion(question);
  expect(judged).toMatchObject({ verdict: 'refused' });
  if (judged.verdict === 'fine') return;
  expect(judged.concerns.map((concern) => concern.ground)).toContain(ground);
  expect(judged.concerns.every((concern) => concern.language === language)).toBe(true);
});

test('every ground is there in every language', () => {
  for (const byGround of Object.values(refused)) expect(Object.keys(byGround)).toHaveLength(12);
});
