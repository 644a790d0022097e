/** As it begins a sentence, or stands alone. */
export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
