// How the parts that come later are fetched with their words in Spanish.
import type { Fetchers } from '../parts.ts';

export const fetchers: Fetchers = {
  more: async () => (await import('./more.es.ts')).more,
  points: async () => (await import('./points.es.ts')).points,
  tensors: async () => (await import('./tensors.es.ts')).tensors,
  influence: async () => (await import('./influence.es.ts')).influence,
  ray: async () => (await import('./ray.es.ts')).ray,
  notes: async () => (await import('./notes.es.ts')).notes,
  challenges: async () => (await import('./challenges.es.ts')).challenges,
};
