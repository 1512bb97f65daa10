// The course's pages as other pages speak of them: titles, sections and the links between them.
import { getCollection } from 'astro:content';
import { syllabus } from '../syllabus.ts';
import { type Section, sectionsIn } from './source.ts';

export interface CoursePage {
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly sections: readonly Section[];
}

/** The pages of the syllabus, in its order, as they are in Spanish. */
export async function coursePages(): Promise<CoursePage[]> {
  const docs = await getCollection('docs');
  return syllabus.map(({ slug }) => {
    const doc = docs.find(({ id }) => id === slug);
    if (!doc) throw new Error(`src/syllabus.ts names «${slug}», and content/docs has no such page`);
    const body = doc.body ?? '';
    return { slug, title: doc.data.title, body, sections: sectionsIn(body) };
  });
}

/** Address of a page from any lecture but the home page, good under every base path and in every language. */
export const linkTo = (slug: string, fragment = ''): string =>
  `../${slug === 'index' ? '' : `${slug}/`}${fragment && `#${fragment}`}`;
