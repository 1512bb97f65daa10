// The site's languages. A dictionary is one object per language of the same shape: a missing key is a type error.
export type Lang = 'es' | 'en';
