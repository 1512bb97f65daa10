// What the folded parts of descent say, and why a function of the reader's cannot be read. Fetched with them.
import type { BackendName, FailureReason } from '../../src/compute/protocol.ts';
import type { FunctionName } from '../../src/math/expression.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { Refusal } from './own.ts';

interface DetailStrings {
  refusals(refusal: Refusal): string;
  /** How functions are called where not by their name. */
  functions: Partial<Record<FunctionName, string>>;
  symbolic(difference: string | null): string;
  columns: readonly [step: string, w: string, loss: string, grad: string, change: string];
  tableOf(from: number, to: number): string;
  copy: string;
  copied: string;
  copyFailed: string;
  ways: { hand: string; symbolic: string; finite: string; auto: string };
  largest(difference: string): string;
  waiting: string;
  at(w: string): string;
  backends: Record<BackendName, string>;
  refused: Record<FailureReason, string>;
  retry: string;
  nowhere: string;
}

const backends = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' };

const es: DetailStrings = {
  refusals(refusal) {
    switch (refusal.kind) {
      case 'empty':
        return 'Escribe una función de w, por ejemplo w^2.';
      case 'long':
        return 'Es demasiado larga: caben 200 caracteres. Queda dibujada la anterior.';
      case 'incomplete':
        return 'Falta algo, o sobra: mira los paréntesis y los signos. Queda dibujada la anterior.';
      case 'nowhere':
        return 'No tiene ningún valor entre −10 y 10. Queda dibujada la anterior.';
      case 'character':
        return `El signo «${refusal.what}» no vale aquí. Usa + − * / ^, paréntesis y funciones como sen(w).`;
      case 'name':
        return refusal.what.length === 1
          ? `«${refusal.what}» no se conoce: aquí la variable es w, el parámetro.`
          : `«${refusal.what}» no se conoce. Hay sen, cos, tan, exp, ln, sqrt, abs, tanh, atan, sigmoide, pi y e.`;
      case 'call':
        return `«${refusal.what}» necesita lo suyo entre paréntesis: ${refusal.what === 'sin' ? 'sen' : refusal.what}(w).`;
      case 'place':
        return `El signo «${refusal.what}» no se entiende donde está. Queda dibujada la anterior.`;
    }
  },
  functions: { sin: 'sen', sinh: 'senh', log: 'ln', atan: 'arctan' },
  symbolic: (difference) =>
    difference === null
      ? 'Derivada simbólica; no se ha podido comparar con diferencias finitas.'
      : `Derivada simbólica; en 41 puntos se aparta de las diferencias finitas ${difference} como mucho.`,
  columns: ['paso', 'w', 'L', 'L′', 'Δw = −η·L′'],
  tableOf: (from, to) => `Pasos de la salida, del ${from} al ${to}`,
  copy: 'Copia la tabla',
  copied: 'Copiada',
  copyFailed: 'El navegador no deja copiar desde aquí: selecciona la tabla y cópiala.',
  ways: {
    hand: 'derivada a mano',
    symbolic: 'derivada simbólica',
    finite: 'diferencias finitas',
    auto: 'autodiferenciación',
  },
  largest: (difference) =>
    `La mayor diferencia en 41 puntos de la gráfica, relativa al valor, es ${difference}.`,
  waiting: 'Los tensores están en camino…',
  at: (w) => `Pendiente en w = ${w}`,
  backends,
  refused: {
    'no-worker': 'Aquí no se puede calcular con tensores: su proceso no arranca.',
    'no-backend': 'Este navegador no puede calcular con tensores.',
    'worker-died': 'El cálculo con tensores se ha detenido.',
    'job-failed': 'El cálculo con tensores ha fallado.',
  },
  retry: 'Reintenta',
  nowhere: 'no tiene valor',
};

const en: DetailStrings = {
  refusals(refusal) {
    switch (refusal.kind) {
      case 'empty':
        return 'Write a function of w, for example w^2.';
      case 'long':
        return 'It is too long: there is room for 200 characters. The earlier one stays drawn.';
      case 'incomplete':
        return 'Something is missing, or too much: look at brackets and signs. The earlier one stays drawn.';
      case 'nowhere':
        return 'It has no value between −10 and 10. The earlier one stays drawn.';
      case 'character':
        return `The sign “${refusal.what}” does not serve here. Use + − * / ^, brackets and functions such as sin(w).`;
      case 'name':
        return refusal.what.length === 1
          ? `“${refusal.what}” is not known: the variable here is w, the parameter.`
          : `“${refusal.what}” is not known. There are sin, cos, tan, exp, ln, sqrt, abs, tanh, atan, sigmoid, pi and e.`;
      case 'call':
        return `“${refusal.what}” needs its argument in brackets: ${refusal.what}(w).`;
      case 'place':
        return `The sign “${refusal.what}” is not understood where it stands. The earlier one stays drawn.`;
    }
  },
  functions: { log: 'ln', atan: 'arctan' },
  symbolic: (difference) =>
    difference === null
      ? 'Symbolic derivative; it could not be compared with finite differences.'
      : `Symbolic derivative; at 41 places it is at most ${difference} from finite differences.`,
  columns: ['step', 'w', 'L', 'L′', 'Δw = −η·L′'],
  tableOf: (from, to) => `Steps of the start, from ${from} to ${to}`,
  copy: 'Copy the table',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying from here: select the table and copy it.',
  ways: {
    hand: 'derivative by hand',
    symbolic: 'symbolic derivative',
    finite: 'finite differences',
    auto: 'automatic differentiation',
  },
  largest: (difference) =>
    `The largest difference at 41 places of the plot, relative to the value, is ${difference}.`,
  waiting: 'The tensors are on their way…',
  at: (w) => `Slope at w = ${w}`,
  backends,
  refused: {
    'no-worker': 'Tensors cannot be used here: their process does not start.',
    'no-backend': 'This browser cannot compute with tensors.',
    'worker-died': 'Computing with tensors has stopped.',
    'job-failed': 'Computing with tensors has failed.',
  },
  retry: 'Retry',
  nowhere: 'has no value',
};

export const details: Record<Lang, DetailStrings> = { es, en };
