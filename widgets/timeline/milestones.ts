// The milestones: which there are, when, and about what. Keys are public addresses, and keys of content/references.bib.

/** What a milestone is about, in the order of the lanes. */
export const themes = ['model', 'learning', 'architecture', 'data', 'limits', 'generative'] as const;
export type Theme = (typeof themes)[number];

interface Entry {
  readonly year: number;
  /** The first is its lane. */
  readonly themes: readonly [Theme, ...Theme[]];
}

/** In the order of their years. */
const entries = {
  mcculloch1943: { year: 1943, themes: ['model'] },
  hebb1949: { year: 1949, themes: ['learning', 'model'] },
  rosenblatt1958: { year: 1958, themes: ['learning', 'model'] },
  minsky1969: { year: 1969, themes: ['limits', 'model'] },
  linnainmaa1970: { year: 1970, themes: ['learning'] },
  lighthill1973: { year: 1973, themes: ['limits'] },
  werbos1974: { year: 1974, themes: ['learning'] },
  fukushima1980: { year: 1980, themes: ['architecture'] },
  hopfield1982: { year: 1982, themes: ['model', 'architecture'] },
  mcdermott1985: { year: 1985, themes: ['limits'] },
  rumelhart1986: { year: 1986, themes: ['learning'] },
  cybenko1989: { year: 1989, themes: ['model'] },
  lecun1989: { year: 1989, themes: ['architecture', 'learning'] },
  hochreiter1991: { year: 1991, themes: ['limits', 'learning'] },
  hochreiter1997: { year: 1997, themes: ['architecture'] },
  lecun1998: { year: 1998, themes: ['data', 'architecture'] },
  deng2009: { year: 2009, themes: ['data'] },
  raina2009: { year: 2009, themes: ['data'] },
  glorot2010: { year: 2010, themes: ['learning'] },
  krizhevsky2012: { year: 2012, themes: ['architecture', 'data'] },
  goodfellow2014: { year: 2014, themes: ['generative'] },
  bahdanau2015: { year: 2015, themes: ['architecture'] },
  sohldickstein2015: { year: 2015, themes: ['generative'] },
  he2016: { year: 2016, themes: ['architecture'] },
  vaswani2017: { year: 2017, themes: ['architecture'] },
  brown2020: { year: 2020, themes: ['generative', 'data'] },
  ho2020: { year: 2020, themes: ['generative'] },
  radford2021: { year: 2021, themes: ['generative', 'data'] },
  openai2023: { year: 2023, themes: ['generative'] },
} as const satisfies Record<string, Entry>;

export type MilestoneKey = keyof typeof entries;

export interface Milestone extends Entry {
  readonly key: MilestoneKey;
}

export const milestoneKeys = Object.keys(entries) as MilestoneKey[];

export const milestones: readonly Milestone[] = milestoneKeys.map((key) => ({ key, ...entries[key] }));

export function milestoneOf(key: MilestoneKey): Milestone {
  return { key, ...entries[key] };
}

/** Roughly when research on neural networks, and on artificial intelligence as a whole, went short of money and of hope. */
export const winters: readonly (readonly [from: number, to: number])[] = [
  [1973, 1981],
  [1986, 1994],
];
