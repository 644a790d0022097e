/** Keys of questions in the order of the list, with one of them moved by so many places; at the ends it stays. */
export function moved(keys: readonly string[], key: string, by: number): string[] {
  const from = keys.indexOf(key);
  const to = Math.min(keys.length - 1, Math.max(0, from + by));
  const others = keys.filter((one) => one !== key);
  return from < 0 ? [...keys] : [...others.slice(0, to), key, ...others.slice(to)];
}

/** Those of the questions that are named, in that order. */
export const inOrder = <Question extends { readonly key: string }>(questions: readonly Question[], keys: readonly string[]): Question[] =>
  keys.flatMap((key) => questions.find((question) => question.key === key) ?? []);
