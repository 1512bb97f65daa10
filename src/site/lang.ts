// The site's languages. A dictionary is one object per language of the same shape: a missing key is a type error.
export type Lang = 'es' | 'en';

/** The course's language for a BCP-47 tag or a locale; Spanish is the root. */
export const langOf = (tag: string | undefined): Lang => (tag?.startsWith('en') ? 'en' : 'es');
