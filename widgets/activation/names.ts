// Names of the challenges and the presets, in the order in which they are listed.

export const taskNames = ['half', 'saturate', 'dead', 'valley', 'absolute', 'leak', 'tower', 'xor'] as const;
export type TaskName = (typeof taskNames)[number];

export const curvePresets = ['slides', 'saturated', 'dead', 'smooth', 'leaky', 'absolute'] as const;
export const landscapePresets = ['slope', 'ridge', 'cross', 'bump', 'closed', 'xor'] as const;
export type CurvePreset = (typeof curvePresets)[number];
export type LandscapePreset = (typeof landscapePresets)[number];
