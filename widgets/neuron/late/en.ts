// How the parts that come later are fetched with their words in English.
import type { Fetchers } from '../parts.ts';

export const fetchers: Fetchers = {
  more: async () => (await import('./more.en.ts')).more,
  points: async () => (await import('./points.en.ts')).points,
  tensors: async () => (await import('./tensors.en.ts')).tensors,
  influence: async () => (await import('./influence.en.ts')).influence,
  ray: async () => (await import('./ray.en.ts')).ray,
  notes: async () => (await import('./notes.en.ts')).notes,
  challenges: async () => (await import('./challenges.en.ts')).challenges,
};
