/** Throws a `RangeError` unless every count is a whole number from 0 on: a defect of the caller, not bad luck of the data. */
export function mustCount(...counts: readonly number[]): void {
  for (const count of counts)
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`a count is a whole number from 0 on, not ${count}`);
}

/** Throws a `RangeError` unless `part` and `whole` are counts and the part is not more than the whole. */
export function mustBePartOf(part: number, whole: number): void {
  mustCount(part, whole);
  if (part > whole) throw new RangeError(`${part} cannot be among ${whole}`);
}
