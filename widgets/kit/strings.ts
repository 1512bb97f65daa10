// What the kit says, in both languages.
import type { Lang } from '../../src/site/lang.ts';

interface KitStrings {
  figure: string;
  more: string;
  copyLink: string;
  copyEmbed: string;
  reset: string;
  fullscreen: string;
  leaveFullscreen: string;
  share: string;
  copied: string;
  copyYourself: string;
  course: string;
  clamped(key: string, value: string): string;
  malformed(key: string): string;
  inconsistent: string;
  typedClamped(value: string): string;
  typedFraction(value: string): string;
  typedMalformed(text: string): string;
  retry: string;
  detail: string;
  noScript: string;
  step: string;
  back: string;
  run: string;
  pause: string;
  stepLabel: string;
  stepOf(last: number): string;
  /** What the list of tasks is called, and its first entry: none of them. */
  tasks: string;
  noTask: string;
  taskOpen: string;
  taskSolved: string;
  taskAgain: string;
}

const es: KitStrings = {
  figure: 'Figura viva',
  more: 'Más',
  copyLink: 'Copia el enlace',
  copyEmbed: 'Copia el código para incrustar',
  reset: 'Restablece',
  fullscreen: 'Pantalla completa',
  leaveFullscreen: 'Sal de pantalla completa',
  share: 'Compartir esta figura',
  copied: 'Copiado',
  copyYourself: 'El navegador no deja copiar desde aquí: selecciona el texto y cópialo.',
  course: 'Redes neuronales',
  clamped: (key, value) => `El enlace pide para «${key}» un valor fuera de su intervalo; se usa ${value}.`,
  malformed: (key) => `El enlace da para «${key}» un valor que no se entiende; se usa el de partida.`,
  inconsistent: 'Las listas del enlace no encajan entre sí; se usan los valores de partida.',
  typedClamped: (value) => `Ese valor se sale del intervalo; se usa ${value}.`,
  typedFraction: (value) => `Aquí va un número entero; se usa ${value}.`,
  typedMalformed: (text) => `«${text}» no es un número; se queda el valor anterior.`,
  retry: 'Reintenta',
  detail: 'Detalle técnico',
  noScript: 'Con JavaScript esta figura se mueve; sin él, aquí ves su estado de partida.',
  step: 'Un paso',
  back: 'Atrás',
  run: 'Reproduce',
  pause: 'Pausa',
  stepLabel: 'Paso',
  stepOf: (last) => `de ${last}`,
  tasks: 'Retos',
  noTask: 'Sin reto',
  taskOpen: 'Aún no.',
  taskSolved: 'Conseguido.',
  taskAgain: 'Empieza de nuevo',
};

const en: KitStrings = {
  figure: 'Live figure',
  more: 'More',
  copyLink: 'Copy link',
  copyEmbed: 'Copy embed code',
  reset: 'Reset',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  share: 'Share this figure',
  copied: 'Copied',
  copyYourself: 'The browser does not allow copying from here: select the text and copy it.',
  course: 'Neural networks',
  clamped: (key, value) => `The link asks for a value of “${key}” outside its range; ${value} is used.`,
  malformed: (key) => `The link gives “${key}” a value that cannot be read; the default is used.`,
  inconsistent: 'The lists in the link do not fit each other; the defaults are used.',
  typedClamped: (value) => `That value is out of range; ${value} is used.`,
  typedFraction: (value) => `Only whole numbers go here; ${value} is used.`,
  typedMalformed: (text) => `“${text}” is not a number; the earlier value stays.`,
  retry: 'Retry',
  detail: 'Technical detail',
  noScript: 'With JavaScript this figure moves; without it, you see its starting state here.',
  step: 'One step',
  back: 'Back',
  run: 'Run',
  pause: 'Pause',
  stepLabel: 'Step',
  stepOf: (last) => `of ${last}`,
  tasks: 'Challenges',
  noTask: 'No challenge',
  taskOpen: 'Not yet.',
  taskSolved: 'Done.',
  taskAgain: 'Start again',
};

export const kitStrings: Record<Lang, KitStrings> = { es, en };
