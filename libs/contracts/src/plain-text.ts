import { z } from 'zod';

const printable = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;
const printableLines = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u;

/** What somebody types into one line: trimmed, not empty, no control characters. */
export const oneLine = (most: number): z.ZodString =>
  z.string().trim().min(1, 'Write something here.').max(most).regex(printable, 'Leave line breaks and control characters out.');

/** Several lines, may be empty: line breaks are `\n`, tabs are allowed, other control characters are not. */
export const someLines = (most: number) =>
  z
    .string()
    .max(most)
    .overwrite((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => printableLines.test(text.replace(/[\n\t]/g, ' ')), { error: 'Leave control characters out.' });
