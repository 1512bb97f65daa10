// The widget's words in Spanish.
import type { ActivationStrings, ExampleStrings, Words } from './strings.ts';

const strings: ActivationStrings = {
  task: 'Arrastra el punto: la tangente enseña la pendiente, y la gráfica de abajo la guarda para cada z. En lo rayado la derivada no llega a 0,1.',
  maxoutTask:
    'Mueve las dos rectas: en cada x la unidad entrega la más alta, y su derivada es la pendiente de esa recta.',
  functions: {
    identity: 'identidad',
    step: 'escalón',
    sigmoid: 'sigmoide',
    tanh: 'tangente hiperbólica',
    relu: 'ReLU',
    'leaky-relu': 'Leaky ReLU',
    elu: 'ELU',
    maxout: 'Maxout',
    softplus: 'softplus',
    gelu: 'GELU',
    swish: 'swish (SiLU)',
  },
  shortFunctions: {
    identity: 'identidad',
    step: 'escalón',
    sigmoid: 'sigmoide',
    tanh: 'tanh',
    relu: 'ReLU',
    'leaky-relu': 'Leaky ReLU',
    elu: 'ELU',
    maxout: 'Maxout',
    softplus: 'softplus',
    gelu: 'GELU',
    swish: 'swish',
  },
  theFunction: {
    identity: 'La identidad',
    step: 'El escalón',
    sigmoid: 'La sigmoide',
    tanh: 'La tanh',
    relu: 'La ReLU',
    'leaky-relu': 'La Leaky ReLU',
    elu: 'La ELU',
    maxout: 'La unidad Maxout',
    softplus: 'La softplus',
    gelu: 'La GELU',
    swish: 'La swish',
  },
  definition: {
    identity: ['z', '1'],
    step: ['1 si z ≥ 0; 0 si z < 0', '0'],
    sigmoid: ['1 / (1 + e⁻ᶻ)', 'σ(z) · (1 − σ(z))'],
    tanh: ['(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)', '1 − tanh²(z)'],
    relu: ['máx(0; z)', '1 si z > 0; 0 si z ≤ 0'],
    'leaky-relu': ['z si z > 0; α·z si z ≤ 0', '1 si z > 0; α si z ≤ 0'],
    elu: ['z si z > 0; α·(eᶻ − 1) si z ≤ 0', '1 si z > 0; α·eᶻ si z ≤ 0'],
    maxout: ['máx(w·x + b; w₂·x + b₂)', 'la pendiente de la recta más alta'],
    softplus: ['ln(1 + eᶻ)', 'σ(z)'],
    gelu: ['z · Φ(z)', 'Φ(z) + z · Φ′(z)'],
    swish: ['z · σ(z)', 'σ(z) + z · σ(z) · (1 − σ(z))'],
  },
  apply: (f, z) =>
    ({
      identity: z,
      step: `escalón(${z})`,
      sigmoid: `σ(${z})`,
      tanh: `tanh(${z})`,
      relu: `máx(0; ${z})`,
      'leaky-relu': `Leaky(${z})`,
      elu: `ELU(${z})`,
      maxout: z,
      softplus: `softplus(${z})`,
      gelu: `GELU(${z})`,
      swish: `swish(${z})`,
    })[f],
  maximum: (a, b) => `máx(${a}; ${b})`,
  activation: 'Activación',
  view: 'Vista',
  views: { '2d': 'Curva, una entrada', '3d': 'Relieve, dos entradas' },
  input: 'Entrada',
  weight: 'Peso',
  bias: 'Sesgo',
  secondWeight: 'Segundo peso',
  secondBias: 'Segundo sesgo',
  alpha: { 'leaky-relu': 'Pendiente', elu: 'Profundidad' },
  span: 'Alcance de los ejes',
  compare: 'Compara con',
  examples: 'Ejemplos',
  handle: 'Entrada x, en la curva',
  derivative: 'derivada',
  saturation: 'saturada',
  slope: (value) => `pendiente ${value}`,
  columns: { name: 'Función', value: 'y', derivative: 'derivada' },
  flat: (places) => `Saturada (derivada menor que 0,1 en valor absoluto): ${places}.`,
  flatNowhere: 'La derivada no baja de 0,1 en ningún sitio: no satura.',
  below: (variable, to) => `${variable} < ${to}`,
  above: (variable, from) => `${variable} > ${from}`,
  between: (variable, from, to) => `${variable} entre ${from} y ${to}`,
  everywhere: (variable) => `en todo ${variable}`,
  and: ' y ',
  autodiff: (backend) => `○ Derivada por diferenciación automática, con tensores (${backend}):`,
  autodiffSame: 'coincide con la hecha a mano en todas las cifras.',
  autodiffBy: 'se aparta de la hecha a mano, como mucho,',
  kinkSame: (at, value) => `En el quiebro, ${at}, las dos toman la pendiente de la izquierda: ${value}.`,
  kinkOther: (at, framework, course) =>
    `En el quiebro, ${at}, no coinciden: el programa toma la pendiente de la primera recta, ${framework}; el curso, la de la izquierda, ${course}. Las dos elecciones valen.`,
  stepOther: (framework) =>
    `En z = 0 el escalón del programa vale ${framework}; el del curso, 1. La derivada es 0 a los dos lados: por ahí no se aprende.`,
  noTensors: {
    'no-worker':
      'Calculado con la fórmula: aquí no se pueden usar tensores (su proceso no arranca; algunos marcos no lo permiten).',
    'no-backend': 'Calculado con la fórmula: este navegador no puede calcular con tensores.',
    'worker-died': 'Calculado con la fórmula: el cálculo con tensores se ha detenido.',
    'job-failed': 'Calculado con la fórmula: el cálculo con tensores ha fallado.',
  },
  noLandscape: 'La vista del relieve no ha llegado. La curva sigue aquí, con tus números.',
  openInTab: 'Abre la figura en una pestaña',
  retry: 'Reintenta',
  describe: {
    output: (f, z, y) => `${f} convierte z = ${z} en y = ${y}.`,
    maxout: (x, one, other, y) =>
      `En x = ${x} las rectas valen ${one} y ${other}; la unidad entrega la mayor, y = ${y}.`,
    derivative: (value) => `Ahí la derivada vale ${value}: lo que cambia la salida por unidad de z.`,
    perInput: (weight, slope) => `Por unidad de x cambia ${weight} veces eso, ${slope}.`,
    saturated: 'Está saturada: por mucho que se mueva z, la salida apenas responde.',
    active: 'No está saturada: la salida responde.',
    kink: (at, left, right) =>
      `En ${at} hay un quiebro: la pendiente pasa de ${left} a ${right}, y se toma la de la izquierda.`,
    jump: 'En z = 0 salta de 0 a 1, y vale 1.',
    winner: (which, slope) =>
      which === 'tie'
        ? `Las dos empatan; se toma la pendiente de la izquierda, ${slope}.`
        : `Gana la ${which === 'first' ? 'primera' : 'segunda'}, y su pendiente, ${slope}, es la derivada.`,
    noInput: 'Con peso 0 la entrada no cuenta.',
  },
};

const examples: ExampleStrings = {
  presets: {
    slides: {
      name: 'σ(3x − 2)',
      note: 'y = 1 / (1 + e^(−(3x − 2))). Vale ½ donde 3x − 2 = 0, en x = 0,667. Abajo el eje es z: el peso 3 lo aprieta, y en x la pendiente es tres veces la derivada.',
    },
    saturated: {
      name: 'S saturada',
      note: 'En z = 3 la derivada de la sigmoide ya es pequeña, y la de la tanh cuatro veces y media menor. La más empinada en el centro es la que antes se queda plana.',
    },
    dead: {
      name: 'ReLU muerta',
      note: 'Con w = 0,5 y b = −5,5, z es negativa para toda entrada entre −10 y 10: salida 0, derivada 0, ninguna corrección.',
    },
    smooth: {
      name: 'ReLU suaves',
      note: 'GELU y swish bajan un poco antes de subir: en el fondo de ese valle la derivada es 0. La softplus no baja nunca, y su derivada es la sigmoide.',
    },
    leaky: {
      name: 'Familia ReLU',
      note: 'A la derecha son la misma recta. A la izquierda, la ReLU calla, la Leaky ReLU conserva una pendiente α y la ELU se aplana poco a poco hacia −1.',
    },
    absolute: {
      name: '|x| con Maxout',
      note: 'Las rectas x y −x: la más alta es el valor absoluto. Cambia la segunda a 0·x + 0 y saldrá la ReLU.',
    },
  },
  landscapes: {
    slope: {
      name: 'Ladera',
      note: 'Una neurona: todas las curvas de nivel son rectas paralelas, elijas la activación que elijas. Prueba tanh y ReLU.',
    },
    ridge: {
      name: 'Loma',
      note: 'Dos sigmoides iguales, una desplazada y restada: queda una franja de altura 1.',
    },
    cross: {
      name: 'Cruz',
      note: 'Dos lomas sumadas: los brazos miden 1 y el cruce, 2. Un umbral entre los dos números los separa.',
    },
    bump: {
      name: 'Monte',
      note: 'La cruz, por 10, menos 15 y por una sigmoide: los brazos desaparecen y queda un monte aislado. Cuatro neuronas ocultas y una de salida.',
    },
    closed: {
      name: 'Frontera cerrada',
      note: 'Tres neuronas, tres rectas. La salida se enciende donde las tres están encendidas: la frontera se cierra en un triángulo de esquinas redondas.',
    },
    xor: {
      name: 'XOR',
      note: 'Dos ReLU con los mismos pesos y sesgos 0 y −1; la segunda resta el doble. Lleva el punto a las cuatro esquinas (0; 0), (0; 1), (1; 0), (1; 1): alturas 0, 1, 1, 0.',
    },
  },
  tasks: {
    half: {
      name: 'Mueve el umbral a 2',
      text: 'Sin tocar w = 3 ni x = 2, consigue y = ½.',
      solved: 'σ vale ½ donde z = 0, y 3·2 + b = 0 pide b = −6.',
    },
    saturate: {
      name: 'Satura solo con el peso',
      text: 'Sin tocar x = 1 ni b = 0, consigue que la derivada de la sigmoide baje de 0,1.',
      solved: 'Hace falta |z| > 2,063: un peso grande satura una entrada pequeña.',
    },
    dead: {
      name: 'Mata una ReLU',
      text: 'Con w = 0,5 fijo, baja el sesgo hasta que ninguna entrada entre −10 y 10 dé salida.',
      solved: 'La mayor suma es 0,5·10 + b: desde b = −5 hacia abajo no pasa de cero.',
    },
    valley: {
      name: 'El fondo de la GELU',
      text: 'Mueve solo x hasta un punto, a la izquierda del cero y no más allá de −1,5, en el que la derivada sea casi 0.',
      solved: 'Cerca de z = −0,752 la GELU toca fondo, en −0,17.',
    },
    absolute: {
      name: 'Un valor absoluto',
      text: 'Con Maxout, coloca las dos rectas para que y sea el valor absoluto de x.',
      solved: 'x y −x, en el orden que sea: gana siempre la positiva.',
    },
    leak: {
      name: 'Maxout hace de Leaky ReLU',
      text: 'Coloca las dos rectas para que Maxout coincida con la Leaky ReLU de pendiente 0,1.',
      solved: 'máx(x; 0,1x): para eso la pendiente tenía que ser menor que 1.',
    },
    tower: {
      name: 'Quédate con el monte',
      text: 'Sin tocar las neuronas, mueve c hasta que en el centro la salida pase de 0,9 y en (3; 0), sobre un brazo, baje de 0,1.',
      solved: 'El umbral cae entre los 10 de los brazos y los 20 del cruce.',
    },
    xor: {
      name: 'XOR con dos ReLU',
      text: 'Cambia solo los pesos de la suma, v₁ y v₂: alturas 0 en (0; 0) y (1; 1), y 1 en (0; 1) y (1; 0).',
      solved: 'Con 1 y −2, la segunda neurona quita el doble en cuanto las dos entradas valen 1.',
    },
  },
};

export const es: Words = { strings, examples };
