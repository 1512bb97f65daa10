// What the site's own parts say, in both languages. Widgets have their own dictionaries.
import type { Verdict } from './judging.ts';
import type { Lang } from './lang.ts';

interface SiteStrings {
  readonly siteTitle: string;
  readonly courseKicker: string;
  readonly cardAlt: string;
  readonly lecture: (position: number) => string;
  readonly readingTime: (minutes: number) => string;
  readonly figure: string;
  readonly exercise: string;
  readonly question: string;
  readonly note: string;
  readonly answer: string;
  readonly solution: string;
  readonly answers: string;
  readonly numericAnswer: {
    readonly check: string;
    readonly margin: (tolerance: string) => string;
    readonly verdicts: Readonly<Record<Exclude<Verdict['kind'], 'remark'>, string>>;
  };
  readonly equation: (label: string) => string;
  readonly copyTex: string;
  readonly and: string;
  readonly noYear: string;
  readonly references: string;
  readonly citedIn: string;
  readonly backToCitation: (position: number) => string;
  readonly citePage: string;
  readonly copyCitation: string;
  readonly copyBibtex: string;
  readonly licence: { readonly text: string; readonly code: string; readonly source: string };
  readonly wholePage: string;
  readonly addresses: (count: number) => string;
  readonly keys: {
    readonly key: string;
    readonly admits: string;
    readonly initial: string;
    readonly follows: string;
    readonly alone: string;
    readonly forInstance: string;
    readonly instances: string;
    readonly flag: string;
    readonly text: (longest: number, examples: readonly string[]) => string;
    readonly several: string;
    readonly number: string;
    readonly integer: string;
    readonly range: (min: string, max: string) => string;
    readonly count: (min: number, max: number) => string;
    readonly list: (count: string, integer: boolean) => string;
  };
  readonly copyCode: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly languageLabel: string;
  readonly otherLanguage: string;
  readonly theme: string;
  readonly search: { readonly open: string; readonly close: string; readonly failed: string };
  readonly embed: { readonly from: string; readonly opens: string };
}

export const strings: { readonly [L in Lang]: SiteStrings } = {
  es: {
    siteTitle: 'Redes neuronales',
    courseKicker: 'Curso interactivo',
    cardAlt: 'Una neurona dibujada: tres entradas con sus pesos, un sesgo y una salida',
    lecture: (position) => `Lección ${position}`,
    readingTime: (minutes) => `${minutes} min de lectura`,
    figure: 'Figura',
    exercise: 'Ejercicio',
    question: 'Compruébalo',
    note: 'Nota',
    answer: 'Respuesta',
    solution: 'Solución',
    answers: 'Respuestas',
    numericAnswer: {
      check: 'Comprueba',
      margin: (tolerance) => `Vale un error de hasta ${tolerance}.`,
      verdicts: {
        empty: 'Escribe un número, con coma o con punto.',
        unreadable: 'Eso no se lee como un número. Escríbelo así: −0,25, 3/8 o 12 %.',
        right: '¡Correcto!',
        near: 'Casi. El camino es bueno: repasa el redondeo y usa más decimales por el medio.',
        sign: 'El tamaño es ese. Repasa el signo.',
        wrong: 'Todavía no. Repasa la cuenta paso a paso y prueba otra vez.',
      },
    },
    equation: (label) => `Ecuación ${label}`,
    copyTex: 'Copia el TeX',
    and: 'y',
    noYear: 's. f.',
    references: 'Referencias de esta página',
    citedIn: 'Citada en',
    backToCitation: (position) => `Vuelve a la cita ${position}`,
    citePage: 'Cita esta página',
    copyCitation: 'Copia la cita',
    copyBibtex: 'Copia el BibTeX',
    licence: {
      text: 'Texto y figuras: ',
      code: 'Código: licencia MIT.',
      source:
        'A partir de las diapositivas de G. Iglesias, J. Dueñas Lerín y E. Talavera Muñoz (ETSISI, UPM).',
    },
    wholePage: 'La página entera',
    addresses: (count) => `${count} direcciones`,
    keys: {
      key: 'Clave',
      admits: 'Significa y admite',
      initial: 'De partida',
      follows: '(depende de otras claves)',
      alone: 'Sola está en',
      forInstance: 'y con una clave, por ejemplo, en',
      instances: 'En las lecciones está en',
      flag: '1 (sí) o 0 (no)',
      text: (longest, examples) => `texto de hasta ${longest} caracteres, como ${examples.join('; ')}`,
      several: 'ninguno, uno o varios de',
      number: 'número',
      integer: 'número entero',
      range: (min, max) => `de ${min} a ${max}`,
      count: (min, max) => `${min} a ${max}`,
      list: (count, integer) => `lista de ${count} números${integer ? ' enteros' : ''}, cada uno`,
    },
    copyCode: 'Copia el código',
    copied: 'Copiado',
    copyByHand: 'Este navegador no deja copiar desde aquí. Copia tú este texto:',
    languageLabel: 'Read this page in English',
    otherLanguage: 'English',
    theme: 'Cambia entre tema claro y oscuro',
    search: { open: 'Busca', close: 'Cierra', failed: 'La búsqueda no se ha podido cargar.' },
    embed: { from: 'Del curso «Redes neuronales»:', opens: '(se abre en otra pestaña)' },
  },
  en: {
    siteTitle: 'Neural networks',
    courseKicker: 'An interactive course',
    cardAlt: 'A drawn neuron: three inputs with their weights, a bias and an output',
    lecture: (position) => `Lecture ${position}`,
    readingTime: (minutes) => `${minutes} min read`,
    figure: 'Figure',
    exercise: 'Exercise',
    question: 'Check yourself',
    note: 'Note',
    answer: 'Answer',
    solution: 'Solution',
    answers: 'Answers',
    numericAnswer: {
      check: 'Check',
      margin: (tolerance) => `An error of up to ${tolerance} is fine.`,
      verdicts: {
        empty: 'Write a number, with a point or a comma.',
        unreadable: 'That does not read as a number. Write it like this: −0.25, 3/8 or 12%.',
        right: 'Right!',
        near: 'Almost. The way is right: check your rounding and keep more decimals in between.',
        sign: 'The size is right. Check the sign.',
        wrong: 'Not yet. Go through the calculation step by step and try again.',
      },
    },
    equation: (label) => `Equation ${label}`,
    copyTex: 'Copy the TeX',
    and: 'and',
    noYear: 'n.d.',
    references: 'References on this page',
    citedIn: 'Cited in',
    backToCitation: (position) => `Back to citation ${position}`,
    citePage: 'Cite this page',
    copyCitation: 'Copy the citation',
    copyBibtex: 'Copy the BibTeX',
    licence: {
      text: 'Text and figures: ',
      code: 'Code: MIT licence.',
      source: 'After the slides by G. Iglesias, J. Dueñas Lerín and E. Talavera Muñoz (ETSISI, UPM).',
    },
    wholePage: 'The whole page',
    addresses: (count) => `${count} addresses`,
    keys: {
      key: 'Key',
      admits: 'Means and admits',
      initial: 'Starts as',
      follows: '(depends on other keys)',
      alone: 'Alone it is at',
      forInstance: 'and with a key, for instance, at',
      instances: 'In the lectures it is at',
      flag: '1 (yes) or 0 (no)',
      text: (longest, examples) => `text of at most ${longest} characters, such as ${examples.join('; ')}`,
      several: 'none, one or more of',
      number: 'number',
      integer: 'whole number',
      range: (min, max) => `from ${min} to ${max}`,
      count: (min, max) => `${min} to ${max}`,
      list: (count, integer) => `list of ${count} ${integer ? 'whole ' : ''}numbers, each`,
    },
    copyCode: 'Copy the code',
    copied: 'Copied',
    copyByHand: 'This browser does not let the page copy. Copy this text yourself:',
    languageLabel: 'Lee esta página en español',
    otherLanguage: 'Español',
    theme: 'Switch between light and dark',
    search: { open: 'Search', close: 'Close', failed: 'Search could not be loaded.' },
    embed: { from: 'From the course “Neural networks”:', opens: '(opens in another tab)' },
  },
};
