const iban = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,4})?\b/gu;
const socialSecurity = /\b\d{3}-\d{2}-\d{4}\b/u;
const card = /\b\d(?:[ -]?\d){12,18}\b/gu;

// `ana (at) example [dot] org`, in the words that people use for it.
const at = String.raw`\s*(?:@|[([{<]\s*(?:at|ät|arroba|chez|chiocciola)\s*[)\]}>])\s*`;
const dot = String.raw`(?:\.|\s*[([{<]\s*(?:dot|punkt|punto|point|ponto)\s*[)\]}>]\s*)`;
const mailAddress = new RegExp(
  String.raw`[\p{L}\p{N}._%+-]{1,64}${at}[\p{L}\p{N}-]{1,63}(?:${dot}[\p{L}\p{N}-]{1,63}){0,4}${dot}\p{L}{2,24}`,
  'iu',
);
const spoken =
  /[\p{L}\p{N}._-]{2,64}\s+(?:at|ät|arroba)\s+[\p{L}\p{N}-]{2,63}\s+(?:dot|punkt|punto|point|ponto)\s+(?:com|org|net|io|de|fr|es|it|pt|nl|ch|at|uk|eu)\b/iu;

/** Names of accounts. A word with an at sign in front, or behind the name of a service. */
const handle = /(?:^|[\s(,;:])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,30}(?![\p{L}\p{N}@])/u;
const service =
  /\b(?:whats\s?app|telegram|signal|insta(?:gram)?|snapchat|linkedin|skype|discord|wechat|threema|xing)\s*(?::|=|[-–])\s*\S{3,}/iu;

// Eight digits or more that are written as one number.
const number = /(?:\+|\b00)?\(?\d(?:[\s./()-]{0,2}\d){7,16}/gu;
/** Numbers that lead to nobody: dates, spans of years, amounts. */
const harmless = [
  /\b\d{4}[-./]\d{1,2}[-./]\d{1,2}\b/g,
  /\b\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{2,4}\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?\b/g,
  /\b(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d\b/g,
  /\b[1-9]\d{0,2}(?:[.,'’]\d{3}){1,2}(?:[.,]\d{1,2})?\b(?![.,'’]?\d)/g,
  /(?:[€$£]|\b(?:EUR|USD|GBP|CHF))\s?\d[\d.,'’ ]*\d|\d[\d.,'’ ]*\d\s?(?:[€$£]|(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?)\b)/giu,
];

/** A way to reach somebody: a mail address, also one that is written out, a telephone number, or the name of an account. */
export const holdsContact = (text: string): boolean =>
  [mailAddress, spoken, handle, service].some((pattern) => pattern.test(text)) || numbersIn(text).length > 0;

const numbersIn = (text: string): readonly string[] => {
  const rest = [iban, card, socialSecurity, ...harmless].reduce((left, pattern) => left.replace(pattern, ' # '), text);
  return rest.match(number) ?? [];
};

const link =
  /\bhttps?:\/\/\S+|\bwww\.\S+|\b[\p{L}\p{N}-]{2,63}\.(?:com|org|net|io|dev|ai|app|me|de|fr|es|it|pt|nl|ch|at|co\.uk|eu)\/[^\s.,;)]+/iu;

export const holdsLink = (text: string): boolean => link.test(text);

/** The number of an account, a card or a person, as far as its check digits say so. */
export const holdsIdentifier = (text: string): boolean =>
  socialSecurity.test(text) ||
  [...text.matchAll(iban)].some(([found]) => isIban(found.replace(/\s/g, ''))) ||
  [...text.matchAll(card)].some(([found]) => isCard(found.replace(/\D/g, '')));

/** ISO 13616: the rest of a division by 97 is 1. */
function isIban(text: string): boolean {
  const digits = [...text.slice(4), ...text.slice(0, 4)].map((one) => (/\d/.test(one) ? one : String(one.charCodeAt(0) - 55))).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** ISO/IEC 7812, the formula of Luhn. */
function isCard(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
