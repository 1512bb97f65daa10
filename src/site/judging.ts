// Reads and judges the number a reader gives as an exercise's answer. Pure; the browser's half is numeric-answer.ts.

/** A usual mistake: the value it leads to, and what to say to whoever gives it. */
export interface Remark {
  readonly value: number;
  readonly says: string;
}

/** What an answer is held against. */
export interface Judged {
  readonly value: number;
  /** Largest absolute difference that is right. 0 asks for the number itself. */
  readonly tolerance: number;
  readonly remarks?: readonly Remark[];
}

export type Verdict =
  | { readonly kind: 'empty' | 'unreadable' | 'right' | 'near' | 'sign' | 'wrong' }
  | { readonly kind: 'remark'; readonly says: string };

/** Up to this many tolerances off, the way was right and the rounding was not. */
const NEAR = 10;
/** Sums such as 0.1 + 0.2 miss their decimal by a few units in the last place. */
const CRUMB = 1e-9;

const DECIMAL = /^[-+]?(\d+(\.\d*)?|\.\d+)$/;

/**
 * The number in what a reader typed, or null: decimal comma or point, any minus sign, spaces between groups of digits,
 * a fraction (`3/8`), a percent sign read as such only where the unit is not percent already.
 */
export function parseAnswer(text: string, unit = ''): number | null {
  let plain = text.trim().replace(/[−–]/g, '-').replaceAll(',', '.');
  if (unit && plain.endsWith(unit)) plain = plain.slice(0, -unit.length).trim();
  const percent = plain.endsWith('%');
  plain = plain.replace(/\s*%$/, '').replace(/(?<=\d)\s(?=\d{3}(\D|$))/g, '');
  const [top = '', bottom = '1', ...rest] = plain.split('/').map((part) => part.trim());
  if (rest.length > 0 || !DECIMAL.test(top) || !DECIMAL.test(bottom)) return null;
  const value = Number(top) / Number(bottom) / (percent ? 100 : 1);
  return Number.isFinite(value) ? value : null;
}

const within = (a: number, b: number, tolerance: number) =>
  Math.abs(a - b) <= tolerance + CRUMB * Math.max(1, Math.abs(b));

/** Judges what was typed. The right value comes before any remark, a remark before a near miss. */
export function judge(text: string, { value, tolerance, remarks = [] }: Judged, unit = ''): Verdict {
  if (text.trim() === '') return { kind: 'empty' };
  const given = parseAnswer(text, unit);
  if (given === null) return { kind: 'unreadable' };
  if (within(given, value, tolerance)) return { kind: 'right' };
  const remark = remarks.find((usual) => within(given, usual.value, tolerance));
  if (remark) return { kind: 'remark', says: remark.says };
  if (within(given, value, NEAR * tolerance)) return { kind: 'near' };
  if (within(given, -value, tolerance)) return { kind: 'sign' };
  return { kind: 'wrong' };
}

/**
 * Checks what an author wrote.
 * @throws when a number is missing, or a remark's value counts as right and could never be said.
 */
export function checkJudged({ value, tolerance, remarks = [] }: Judged): void {
  if (!Number.isFinite(value)) throw new Error(`the right value is ${value}`);
  if (!(tolerance >= 0 && Number.isFinite(tolerance)))
    throw new Error(`the tolerance is ${tolerance}: give the largest absolute difference that is right`);
  for (const remark of remarks) {
    if (!Number.isFinite(remark.value) || remark.says.trim() === '')
      throw new Error('each remark needs a number and a sentence');
    if (within(remark.value, value, tolerance))
      throw new Error(`the remark «${remark.says}» is about ${remark.value}, which counts as right`);
  }
}
