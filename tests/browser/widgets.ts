// The widgets as the contract lets anyone see them: their folders, their schemas, and their DOM from outside.
import fc from 'fast-check';
import type { Locator, Page } from 'playwright';
import type { Field, StateSchema } from '../../widgets/kit/state.ts';

// biome-ignore lint/suspicious/noExplicitAny: schemas of every widget meet here
type Schema = StateSchema<any>;

export interface Widget {
  /** Folder in `widgets/`; also its instance's name in its embed. */
  readonly name: string;
  readonly schema: Schema;
  readonly fields: [key: string, field: Field][];
  /** Lengths of lists that fit each other, where a state drawn at random would hardly ever be consistent. */
  readonly shapes: readonly Readonly<Record<string, number>>[];
}

const faces = Object.keys(import.meta.glob('../../widgets/*/index.astro'));
const declarations = import.meta.glob<Record<string, unknown>>([
  '../../widgets/*/state.ts',
  '!../../widgets/kit/**',
]);

/** What a widget's `state.ts` exports: `<name>State`, and perhaps `shapes`. */
async function declared(folder: string, name: string): Promise<Pick<Widget, 'schema' | 'shapes'>> {
  const exported = (await declarations[`${folder}/state.ts`]?.()) ?? {};
  const named = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}State`;
  if (!exported[named]) throw new Error(`widgets/${name}/state.ts declares no ${named}`);
  return { schema: exported[named] as Schema, shapes: (exported.shapes as Widget['shapes']) ?? [] };
}

/** Every widget: a folder with an `index.astro`. */
export const widgets: Widget[] = await Promise.all(
  faces.map(async (face) => {
    const folder = face.slice(0, face.lastIndexOf('/'));
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    const { schema, shapes } = await declared(folder, name);
    return { name, schema, shapes, fields: Object.entries(schema.fields) as [string, Field][] };
  }),
);

export const embedOf = (widget: Widget, query = '') => `embed/${widget.name}/${query && `?${query}`}`;

/** A query that gives some keys of a widget these texts. */
export function queryOf(widget: Widget, texts: Record<string, string>): string {
  const query = new URLSearchParams();
  for (const [key, text] of Object.entries(texts)) query.append(`${widget.name}.${key}`, text);
  return query.toString();
}

export const rootOf = (page: Page, { name }: Widget): Locator =>
  page.locator(`section#${name}[data-widget="${name}"]`);

/** The texts of every key that the widget's own link carries: its state, in full precision. */
export async function stateOf(page: Page, widget: Widget): Promise<Record<string, string>> {
  return Object.fromEntries(
    [...(await copiedLink(page, widget)).searchParams].map(([key, text]) => [
      key.replace(`${widget.name}.`, ''),
      text,
    ]),
  );
}

/** What «copy link» puts on the clipboard. */
export async function copiedLink(page: Page, widget: Widget): Promise<URL> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await rootOf(page, widget).locator('[data-action="copy-link"]').click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  return new URL(await page.evaluate(() => navigator.clipboard.readText()));
}

/** The texts of a state, as an address gives them. */
export const textsOf = ({ schema, name }: Widget, state: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(schema.write(state, name).map(([key, text]) => [key.replace(`${name}.`, ''), text]));

/** Notices about the address that are shown. */
export const noticesOf = (page: Page, widget: Widget): Promise<string[]> =>
  rootOf(page, widget).locator('[data-notice][role="status"]:visible').allInnerTexts();

/**
 * `data-value` of each output that has one, by name. `autodiff` is not among them: it comes from the worker, and may
 * follow what was computed at once.
 */
export const outputsOf = (page: Page, widget: Widget): Promise<Record<string, string | null>> =>
  rootOf(page, widget)
    .locator('output[data-value]:not([name="autodiff"])')
    .evaluateAll((outputs) =>
      Object.fromEntries(
        outputs.map((output) => [output.getAttribute('name'), output.getAttribute('data-value')]),
      ),
    );

/**
 * What the controls of the form show, by name: a field before its slider, a comma read as a point, switches 1 or 0, of
 * checkboxes with values of their own those that are checked.
 */
export const controlsOf = (page: Page, widget: Widget): Promise<Record<string, string>> =>
  rootOf(page, widget)
    .locator('form')
    .evaluate((form: HTMLFormElement) => {
      const shown: Record<string, string> = {};
      for (const control of form.elements) {
        if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement) || !control.name)
          continue;
        if (control.type === 'range' && control.name in shown) continue;
        if (control.type === 'radio' && !(control as HTMLInputElement).checked) continue;
        if (control.type === 'checkbox' && control.value !== 'on') {
          const more = (control as HTMLInputElement).checked ? [control.value] : [];
          shown[control.name] = [shown[control.name], ...more].filter(Boolean).join(',');
          continue;
        }
        shown[control.name] =
          control.type === 'checkbox'
            ? (control as HTMLInputElement).checked
              ? '1'
              : '0'
            : control.inputMode === 'decimal'
              ? control.value.replace('−', '-').replace(',', '.')
              : control.value;
      }
      return shown;
    });

/** A value that `field` admits; a list has `length` elements where one is given. */
function anyValue(field: Field, length?: number): fc.Arbitrary<unknown> {
  const range = (of: { min: number; max: number; integer?: boolean }) =>
    of.integer
      ? fc.integer(of)
      : fc.oneof(
          // Numbers as readers choose them, and any number at all.
          fc
            .integer({ min: Math.ceil(of.min * 100), max: Math.floor(of.max * 100) })
            .map((hundredths) => hundredths / 100),
          fc.double({ min: of.min, max: of.max, noNaN: true }),
        );
  switch (field.kind) {
    case 'number':
      return range(field);
    case 'list':
      return fc.array(range(field), {
        minLength: length ?? field.minLength,
        maxLength: length ?? field.maxLength,
      });
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'choices':
      return fc.shuffledSubarray([...field.options]);
    case 'flag':
      return fc.boolean();
    case 'text':
      return fc.constantFrom(...field.examples);
  }
}

/** States that the widget accepts as they are, drawn at random from its schema; the same seed, the same states. */
export function randomStates(widget: Widget, count: number, seed: number): Record<string, unknown>[] {
  const { name, schema, fields, shapes } = widget;
  const states = fc
    .constantFrom(...(shapes.length > 0 ? shapes : [{} as Record<string, number>]))
    .chain((shape) =>
      fc.record(Object.fromEntries(fields.map(([key, field]) => [key, anyValue(field, shape[key])]))),
    )
    .map((state) => schema.settle(state))
    .filter(
      (state) => schema.read(new URLSearchParams(schema.write(state, name)), name).notices.length === 0,
    );
  return fc.sample(states, { numRuns: count, seed }) as Record<string, unknown>[];
}
