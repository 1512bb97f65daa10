// The examples and the challenges in words, in both languages.
import type { Lang } from '../../src/site/lang.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { CurvePreset, LandscapePreset, TaskName } from './names.ts';

interface Example {
  readonly name: string;
  /** What to notice. */
  readonly note: string;
}

interface ExampleStrings {
  presets: Readonly<Record<CurvePreset, Example>>;
  landscapes: Readonly<Record<LandscapePreset, Example>>;
  tasks: Readonly<Record<TaskName, TaskWords>>;
}

const es: ExampleStrings = {
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

const en: ExampleStrings = {
  presets: {
    slides: {
      name: 'σ(3x − 2)',
      note: 'y = 1 / (1 + e^(−(3x − 2))). It is ½ where 3x − 2 = 0, at x = 0.667. The axis below is z: the weight 3 squeezes it, and along x the slope is three times the derivative.',
    },
    saturated: {
      name: 'Saturated S',
      note: 'At z = 3 the sigmoid’s derivative is small already, and that of tanh four and a half times smaller. The steeper one in the middle goes flat first.',
    },
    dead: {
      name: 'Dead ReLU',
      note: 'With w = 0.5 and b = −5.5, z is negative for every input from −10 to 10: output 0, derivative 0, no correction.',
    },
    smooth: {
      name: 'Smooth ReLUs',
      note: 'GELU and swish dip a little before they rise: at the bottom of that valley the derivative is 0. Softplus never falls, and its derivative is the sigmoid.',
    },
    leaky: {
      name: 'ReLU family',
      note: 'To the right they are one line. To the left ReLU is silent, Leaky ReLU keeps a slope α, and ELU flattens gradually towards −1.',
    },
    absolute: {
      name: '|x| by Maxout',
      note: 'The lines x and −x: the higher one is the absolute value. Make the second 0·x + 0 and you get ReLU.',
    },
  },
  landscapes: {
    slope: {
      name: 'Slope',
      note: 'One neuron: all its level lines are parallel, whichever activation you choose. Try tanh and ReLU.',
    },
    ridge: {
      name: 'Ridge',
      note: 'Two equal sigmoids, one shifted and subtracted: a strip of height 1 is left.',
    },
    cross: {
      name: 'Cross',
      note: 'Two ridges added: the arms are 1 high and the crossing 2. A threshold between the two numbers tells them apart.',
    },
    bump: {
      name: 'Bump',
      note: 'The cross times 10, minus 15, through a sigmoid: the arms vanish and one bump is left. Four hidden neurons and one of output.',
    },
    closed: {
      name: 'Closed boundary',
      note: 'Three neurons, three lines. The output fires where all three fire: the boundary closes into a triangle with round corners.',
    },
    xor: {
      name: 'XOR',
      note: 'Two ReLUs with the same weights and biases 0 and −1; the second takes away double. Move the point to the corners (0, 0), (0, 1), (1, 0), (1, 1): heights 0, 1, 1, 0.',
    },
  },
  tasks: {
    half: {
      name: 'Move the threshold to 2',
      text: 'Without touching w = 3 or x = 2, get y = ½.',
      solved: 'σ is ½ where z = 0, and 3·2 + b = 0 asks for b = −6.',
    },
    saturate: {
      name: 'Saturate by the weight alone',
      text: 'Without touching x = 1 or b = 0, bring the sigmoid’s derivative below 0.1.',
      solved: 'It takes |z| > 2.063: a large weight saturates a small input.',
    },
    dead: {
      name: 'Kill a ReLU',
      text: 'With w = 0.5 fixed, lower the bias until no input from −10 to 10 gives any output.',
      solved: 'The largest sum is 0.5·10 + b: from b = −5 down it does not exceed zero.',
    },
    valley: {
      name: 'The bottom of GELU',
      text: 'Move only x to a point, left of zero and not beyond −1.5, where the derivative is nearly 0.',
      solved: 'Near z = −0.752 GELU touches its bottom, at −0.17.',
    },
    absolute: {
      name: 'An absolute value',
      text: 'With Maxout, place the two lines so that y is the absolute value of x.',
      solved: 'x and −x, in either order: the positive one always wins.',
    },
    leak: {
      name: 'Maxout as Leaky ReLU',
      text: 'Place the two lines so that Maxout is the Leaky ReLU of slope 0.1.',
      solved: 'max(x, 0.1x): for that the slope had to be below 1.',
    },
    tower: {
      name: 'Keep the bump only',
      text: 'Without touching the neurons, move c until the output is above 0.9 in the middle and below 0.1 at (3, 0), on an arm.',
      solved: 'The threshold falls between the arms’ 10 and the crossing’s 20.',
    },
    xor: {
      name: 'XOR with two ReLUs',
      text: 'Change only the weights of the sum, v₁ and v₂: heights 0 at (0, 0) and (1, 1), and 1 at (0, 1) and (1, 0).',
      solved: 'With 1 and −2 the second neuron takes away double as soon as both inputs are 1.',
    },
  },
};

export const exampleStrings: Readonly<Record<Lang, ExampleStrings>> = { es, en };
