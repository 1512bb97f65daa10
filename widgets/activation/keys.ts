// What each key of this widget's addresses means, for «Para docentes». Apart from what readers fetch.
import type { KeyMeanings } from '../kit/widget.ts';

export const keys: KeyMeanings = {
  f: { es: 'activación', en: 'activation' },
  w: { es: 'peso', en: 'weight' },
  b: { es: 'sesgo', en: 'bias' },
  w2: { es: 'Maxout: peso de la segunda recta', en: 'Maxout: weight of the second line' },
  b2: { es: 'Maxout: sesgo de la segunda recta', en: 'Maxout: bias of the second line' },
  alpha: {
    es: 'parámetro de la Leaky ReLU (hasta 0,99) y de la ELU',
    en: 'parameter of leaky ReLU (up to 0.99) and of ELU',
  },
  x: { es: 'entrada', en: 'input' },
  compare: { es: 'otras funciones, dibujadas con ella', en: 'other functions, drawn with it' },
  view: {
    es: 'curva (2d) o relieve sobre dos entradas (3d)',
    en: 'curve (2d) or landscape over two inputs (3d)',
  },
  span: { es: 'hasta dónde llegan los ejes', en: 'how far the axes reach' },
  wn: { es: 'relieve: dos pesos por neurona', en: 'landscape: two weights per neuron' },
  bn: { es: 'relieve: un sesgo por neurona', en: 'landscape: one bias per neuron' },
  vn: { es: 'relieve: peso de cada neurona en la suma', en: 'landscape: each neuron’s weight in the sum' },
  c: { es: 'relieve: lo que se añade a la suma', en: 'landscape: what is added to the sum' },
  out: { es: 'relieve: función aplicada a la suma', en: 'landscape: function applied to the sum' },
  p: { es: 'relieve: punto que se lee', en: 'landscape: the point that is read' },
  turn: { es: 'relieve: giro, en grados', en: 'landscape: turn, in degrees' },
  tilt: { es: 'relieve: altura de la vista, en grados', en: 'landscape: height of the view, in degrees' },
  task: { es: 'reto abierto', en: 'open challenge' },
};
