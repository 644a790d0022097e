/** Something is waited for no more. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** What `work` resolves with. Rejects with {@link TooLate} after so many milliseconds; what becomes of the work then nobody looks at. */
export async function inTime<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new TooLate(`no answer within ${milliseconds} ms`)), milliseconds);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
