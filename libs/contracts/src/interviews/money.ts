import { z } from 'zod';

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code as it was stored. */
export const CurrencyCode = z.string().regex(/^[A-Z]{3}$/);

/** A currency as somebody types it: must be one. */
export const Currency = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => currencies.has(code), { error: 'Name a currency by its three letters, such as EUR.' });

/** Digits behind the point: 2 of EUR, 0 of JPY, 3 of KWD (ISO 4217). */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount in the smallest unit of its currency, such as cents. */
export const MinorUnits = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);

export const PayPeriod = z.enum(['hour', 'day', 'week', 'month', 'year']);
export type PayPeriod = z.infer<typeof PayPeriod>;

/** A country by its ISO 3166-1 letters, and a town or region, as far as it is known. */
export const PayPlace = z
  .object({
    country: z.string().regex(/^[A-Z]{2}$/),
    region: z.string().min(1).max(80).nullable(),
    remote: z.boolean(),
  })
  .readonly();
export type PayPlace = z.infer<typeof PayPlace>;

/** What somebody expects or offers to pay, from and to, both included. */
export const PayBand = z
  .object({ currency: CurrencyCode, from: MinorUnits, to: MinorUnits, period: PayPeriod, hoursPerWeek: z.number().positive().max(168) })
  .readonly();
export type PayBand = z.infer<typeof PayBand>;

/** A {@link PayBand} as somebody types it. */
export const PayBandAsked = z
  .strictObject({
    currency: Currency,
    from: MinorUnits,
    to: MinorUnits,
    period: PayPeriod,
    hoursPerWeek: z.number().positive().max(168).default(40),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'The upper end must not be below the lower one.' });
