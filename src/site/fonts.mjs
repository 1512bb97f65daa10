// The course's two faces, self-hosted from their npm packages: Source Serif 4 for reading, Source Sans 3 for interface
// and numbers. One file per style and script, so that a page fetches only what its characters need.
import { fontProviders } from 'astro/config';

// As published with the files (unicode.json of each package).
const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
};

const family = (name, cssVariable, slug, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: {
    variants: Object.entries(RANGES).flatMap(([script, range]) =>
      ['normal', 'italic'].map((style) => ({
        src: [`@fontsource-variable/${slug}/files/${slug}-${script}-wght-${style}.woff2`],
        weight: '200 900',
        style,
        unicodeRange: range.split(','),
      })),
    ),
  },
});

export const fonts = [
  family('Source Serif 4', '--font-source-serif', 'source-serif-4', ['Georgia', 'serif']),
  family('Source Sans 3', '--font-source-sans', 'source-sans-3', ['Arial', 'sans-serif']),
];
