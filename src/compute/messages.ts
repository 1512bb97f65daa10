// What the reader is told about the compute worker, in plain words: what happened, what was kept, what to do.
import type { BackendName, BackendReport, FailureReason, PassedOver, RestartReport } from './protocol.ts';

export interface ComputeMessages {
  /** A backend's name as a reader may know it. */
  readonly backend: Readonly<Record<BackendName, string>>;
  /** Why a backend was not taken, as a sentence about it. */
  readonly passedOver: Readonly<Record<PassedOver['reason'], (backend: string) => string>>;
  /** Why a request failed; for an alert with a Retry button. */
  readonly failure: Readonly<Record<FailureReason, string>>;
  /** Why a request moved to a fresh worker, without where it goes on (see `restart`). */
  readonly blow: Readonly<Record<RestartReport['reason'], (backend: string) => string>>;
  /** Where it goes on, from its checkpoint or from the start. */
  readonly goesOn: (backend: string, resumed: boolean) => string;
  /** Which backend is in use, for the status line. */
  readonly using: (backend: string) => string;
  /** No backend is in use (yet, or any more). */
  readonly usingNone: string;
}

const names = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly' } as const;

export const computeMessages = {
  es: {
    backend: { ...names, cpu: 'JavaScript' },
    passedOver: {
      unsupported: (backend) => `Este navegador no tiene ${backend}.`,
      'no-adapter': (backend) =>
        `${backend}: el navegador lo conoce, pero no encuentra aquí una tarjeta gráfica que lo sirva.`,
      software: (backend) => `${backend}: aquí lo imitaría el procesador; WebAssembly es más rápido.`,
      'failed-to-start': (backend) => `${backend} no ha arrancado.`,
      'wrong-numbers': (backend) => `${backend} da números equivocados en un cálculo de prueba.`,
      lost: (backend) => `${backend} se ha perdido mientras trabajaba.`,
      hung: (backend) => `${backend} ha dejado de responder.`,
      crashed: (backend) => `${backend} se ha detenido con un error.`,
      'not-asked': (backend) => `${backend}: se ha pedido otro.`,
    },
    failure: {
      'no-worker':
        'Aquí no se puede calcular en segundo plano: la página está en un marco restringido o no se ha podido descargar el programa de cálculo. Lo demás sigue funcionando. Vuelve a intentarlo o abre la figura en su propia pestaña.',
      'no-backend':
        'Ningún motor de cálculo ha arrancado en este navegador. Lo demás sigue funcionando. Vuelve a intentarlo o prueba con un navegador actualizado.',
      'worker-died':
        'El cálculo se ha detenido y no ha podido seguir con otro motor. Se conserva lo último que había guardado. Vuelve a intentarlo para seguir desde ahí.',
      'job-failed':
        'El cálculo ha terminado con un error. Se conserva lo que había antes. Vuelve a intentarlo o cambia los valores.',
    },
    blow: {
      lost: (backend) => `${backend} se ha perdido mientras calculaba.`,
      hung: (backend) => `${backend} ha dejado de responder.`,
      crashed: (backend) => `${backend} se ha detenido con un error.`,
      replaced: () => 'Se ha cambiado el motor de cálculo.',
    },
    goesOn: (backend, resumed) =>
      resumed
        ? `El cálculo sigue con ${backend} desde lo último que se guardó; no tienes que hacer nada.`
        : `El cálculo empieza de nuevo con ${backend}; no tienes que hacer nada.`,
    using: (backend) => `Calcula ${backend}.`,
    usingNone: 'Ningún motor de cálculo está en marcha.',
  },
  en: {
    backend: { ...names, cpu: 'JavaScript' },
    passedOver: {
      unsupported: (backend) => `This browser does not have ${backend}.`,
      'no-adapter': (backend) =>
        `${backend}: the browser knows it, but finds no graphics card here that serves it.`,
      software: (backend) => `${backend}: the processor would imitate it here; WebAssembly is faster.`,
      'failed-to-start': (backend) => `${backend} did not start.`,
      'wrong-numbers': (backend) => `${backend} gives wrong numbers in a trial computation.`,
      lost: (backend) => `${backend} was lost while it worked.`,
      hung: (backend) => `${backend} stopped answering.`,
      crashed: (backend) => `${backend} stopped with an error.`,
      'not-asked': (backend) => `${backend}: another one was asked for.`,
    },
    failure: {
      'no-worker':
        'Computing in the background is not possible here: the page is in a restricted frame, or the computing program could not be downloaded. Everything else keeps working. Try again, or open the figure in a tab of its own.',
      'no-backend':
        'No computing engine started in this browser. Everything else keeps working. Try again, or use an up-to-date browser.',
      'worker-died':
        'The computation stopped and could not go on with another engine. What it saved last is kept. Try again to go on from there.',
      'job-failed':
        'The computation ended with an error. What was there before is kept. Try again, or change the values.',
    },
    blow: {
      lost: (backend) => `${backend} was lost while it was computing.`,
      hung: (backend) => `${backend} stopped answering.`,
      crashed: (backend) => `${backend} stopped with an error.`,
      replaced: () => 'The computing engine was changed.',
    },
    goesOn: (backend, resumed) =>
      resumed
        ? `The computation goes on with ${backend} from what it saved last; there is nothing you need to do.`
        : `The computation starts again with ${backend}; there is nothing you need to do.`,
    using: (backend) => `Computed by ${backend}.`,
    usingNone: 'No computing engine is running.',
  },
} satisfies Record<'es' | 'en', ComputeMessages>;

type Language = keyof typeof computeMessages;

/** Two sentences: what happened to the worker, and where the request goes on. */
export function restartSentence({ from, to, reason, resumed }: RestartReport, lang: Language): string {
  const words: ComputeMessages = computeMessages[lang];
  return `${words.blow[reason](words.backend[from ?? to])} ${words.goesOn(words.backend[to], resumed)}`;
}

/** Which backend is in use, and one sentence for each better one that is not. */
export function backendSentences(report: BackendReport | null, lang: Language): string[] {
  const words: ComputeMessages = computeMessages[lang];
  if (!report) return [words.usingNone];
  return [
    report.backend ? words.using(words.backend[report.backend]) : words.usingNone,
    ...report.passedOver.map(({ backend, reason }) => words.passedOver[reason](words.backend[backend])),
  ];
}
