// What the backpropagation widget says, in both languages.
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { Part } from './formula.ts';
import type { BackpropFunction, BackpropLoss, PresetName, TaskName } from './state.ts';
import type { Phase } from './stops.ts';

interface BackpropStrings {
  hint: string;
  graph: string;
  legend: string;
  /** Of a bias that does not learn. */
  fixed: string;
  columns: readonly string[];
  input: string;
  target: string;
  weight: string;
  bias: string;
  phases: Record<Phase, string>;
  goToPhase(phase: string): string;
  parts: Record<Part, string>;
  chain: string;
  together(loss: string, hasty: string): string;
  copied: string;
  curve: string;
  curvePoint: string;
  walk: string;
  nodeBack: string;
  nodeStep: string;
  nodeRun: string;
  pause: string;
  train: string;
  more(steps: string): string;
  rate: string;
  loss: string;
  losses: Record<BackpropLoss, string>;
  activation: string;
  functions: Record<BackpropFunction, string>;
  trainbias: string;
  examples: string;
  presets: Record<PresetName, string>;
  presetNotes: Record<PresetName, string>;
  tasks: Record<TaskName, TaskWords>;
  fields: string;
  check: string;
  table: {
    units: string;
    parameters: string;
    unit: string;
    parameter: string;
    value: string;
    gradient: string;
    autodiff: string;
    measured: string;
    largest(autodiff: string, measured: string): string;
    clamped: string;
  };
  autodiff: { lead(backend: string): string; waiting: string; beyond: string };
  noTensors: Record<FailureReason, string>;
  openInTab: string;
  retry: string;
  grown(step: string, from: string, to: string): string;
  toStart: string;
  describe: {
    rest(outputs: string, targets: string, loss: string): string;
    next(loss: string): string;
    trained(step: string, from: string): string;
    unit(layer: 1 | 2, unit: number): string;
    z(unit: string, z: string): string;
    a(unit: string, from: string, to: string, slope: string): string;
    loss(first: string, second: string, total: string): string;
    dy(prediction: string, value: string): string;
    delta(unit: string, arrives: string, slope: string, product: string): string;
    flat: string;
    off: string;
    gradient(unit: string): string;
    da(unit: string, value: string): string;
    update(unit: string): string;
    fixedBias: string;
    twins: string;
    dead(unit: string): string;
    same: string;
    targetsApart: string;
  };
}

const es: BackpropStrings = {
  hint: 'Pulsa «Nodo siguiente» y sigue la cuenta: primero la ida, después la vuelta por los mismos pesos. Los números subrayados se arrastran; con un clic se escriben.',
  graph: 'Red 2-2-2 con los números de una actualización',
  legend:
    'En cada neurona, arriba lo que va (suma z y salida) y abajo lo que vuelve (δ = ∂L/∂z). En cada conexión, el peso y su derivada ∂.',
  fixed: 'quieto',
  columns: ['entradas', 'capa oculta', 'capa de salida', 'pérdida y objetivos'],
  input: 'Entrada',
  target: 'Objetivo',
  weight: 'Peso',
  bias: 'Sesgo',
  phases: { forward: 'Ida', loss: 'Pérdida', backward: 'Vuelta', update: 'Actualización' },
  goToPhase: (phase) => `${phase}: ve a su primer nodo`,
  parts: { arrives: 'llega', local: 'derivada local', product: 'producto' },
  chain: 'La cadena entera de un peso, de la pérdida hasta él:',
  together: (loss, hasty) =>
    `Todos a la vez: la pérdida pasa a ${loss}. Si se cambiara antes la capa de salida y δ volviera por los pesos nuevos, saldría ${hasty}, que ya no viene del gradiente.`,
  copied: 'Es el número de un artículo muy leído, copiado en muchas páginas.',
  curve: 'pérdida',
  curvePoint: 'Actualizaciones hechas, en la curva de la pérdida',
  walk: 'Recorrido',
  nodeBack: 'Nodo anterior',
  nodeStep: 'Nodo siguiente',
  nodeRun: 'Recorre',
  pause: 'Pausa',
  train: 'Actualizaciones completas',
  more: (steps) => `${steps} más`,
  rate: 'Tasa',
  loss: 'Pérdida',
  losses: {
    'half-sse': 'mitad de la suma de cuadrados',
    mse: 'error cuadrático medio',
    bce: 'entropía cruzada binaria',
  },
  activation: 'Activación',
  functions: { sigmoid: 'sigmoide', tanh: 'tangente hiperbólica', relu: 'ReLU' },
  trainbias: 'Los sesgos también aprenden',
  examples: 'Ejemplos',
  presets: {
    reference: 'La red de la lección',
    saturated: 'Neurona saturada',
    dead: 'ReLU muerta',
    symmetric: 'Gemelas',
    leap: 'Paso gigante',
  },
  presetNotes: {
    reference:
      'Los números de la lección, con los sesgos quietos. La primera salida debe bajar y la segunda subir: mira el signo de sus deltas.',
    saturated:
      'La primera salida es casi 1 y debía ser casi 0: el error es enorme y su delta, casi nula, porque la pendiente de la sigmoide lo es. Cambia la pérdida a entropía cruzada y mira esa delta.',
    dead: 'La suma de la primera neurona oculta es negativa: la ReLU la deja en 0 con pendiente 0. Sus derivadas son 0, y también las de los pesos que salen de ella. Entrena: no se mueve.',
    symmetric:
      'Las dos neuronas ocultas empiezan iguales y reciben la misma delta, así que siguen iguales por mucho que entrenes. Por eso los pesos se inician al azar.',
    leap: 'Da un paso: la actualización es tan larga que todas las sumas quedan bajo cero. Las ReLU se apagan y ya nada cambia. Con η = 0,01 aprende.',
  },
  tasks: {
    silence: {
      name: 'Silencia dos pesos',
      text: 'Haz que las derivadas de w₁₁⁽¹⁾ y w₂₁⁽¹⁾ sean 0 sin tocar pesos ni sesgos y sin entrenar. Las deltas ocultas no deben anularse.',
      solved: 'La derivada es delta por entrada: con x₁ = 0, esos pesos no aprenden de este ejemplo.',
    },
    rate: {
      name: 'Baja deprisa',
      text: 'Deja la pérdida por debajo de 0,01 en 40 actualizaciones o menos, cambiando solo la tasa η.',
      solved: 'En esta red la sigmoide frena tanto que admite pasos muy largos.',
    },
    unstick: {
      name: 'Desatasca la salida',
      text: 'La primera salida está saturada. Haz que su delta pase de 0,1 en valor absoluto sin tocar ningún número de la red y sin entrenar.',
      solved:
        'Con la entropía cruzada la pendiente de la sigmoide se cancela, y la delta queda en el error entre dos.',
    },
    revive: {
      name: 'Resucita la ReLU',
      text: 'Haz que la delta de la primera neurona oculta deje de ser 0 cambiando un solo peso o sesgo de la capa oculta, sin entrenar.',
      solved: 'Su suma vuelve a ser positiva: la ReLU deja pasar la delta otra vez.',
    },
    part: {
      name: 'Separa a las gemelas',
      text: 'Cambia un solo peso y entrena 100 actualizaciones o más, hasta que las dos salidas ocultas se aparten más de 0,05.',
      solved: 'Basta una diferencia al principio: cada una recibe desde entonces su propia delta.',
    },
  },
  fields: 'Todos los valores de partida',
  check: 'Comprueba los doce gradientes',
  table: {
    units: 'Lo que calcula cada neurona',
    parameters: 'Cada parámetro y su derivada, calculada de tres maneras',
    unit: 'neurona',
    parameter: 'parámetro',
    value: 'valor',
    gradient: 'retropropagación',
    autodiff: 'autodiff',
    measured: 'diferencias centrales',
    largest: (autodiff, measured) =>
      `Mayor distancia a la retropropagación: autodiff, ${autodiff}; diferencias centrales con h = 10⁻⁵, ${measured}.`,
    clamped:
      'Una salida se sale de [10⁻⁷, 1 − 10⁻⁷] y la pérdida la recorta: ahí es plana y las diferencias dan 0. La retropropagación usa la derivada en el valor recortado.',
  },
  autodiff: {
    lead: (backend) => `Los doce gradientes coinciden con los de autodiff (${backend}) salvo`,
    waiting: 'Autodiff: en camino.',
    beyond: 'Autodiff usa precisión simple y estos números no caben en ella.',
  },
  noTensors: {
    'no-worker':
      'Aquí no se puede comparar con autodiff (su proceso no arranca; algunos marcos no lo permiten). Lo demás funciona.',
    'no-backend':
      'Este navegador no puede calcular con tensores: no hay autodiff con que comparar. Lo demás funciona.',
    'worker-died':
      'El cálculo con tensores se ha detenido y falta la comparación con autodiff. Lo demás funciona.',
    'job-failed':
      'El cálculo con tensores ha fallado y falta la comparación con autodiff. Lo demás funciona.',
  },
  openInTab: 'Abre la figura en una pestaña',
  retry: 'Reintenta',
  grown: (step, from, to) =>
    `Tras ${step} actualizaciones la pérdida ha crecido de ${from} a ${to}: los pasos son demasiado largos. Los valores de partida se conservan; vuelve a ellos o baja la tasa η.`,
  toStart: 'Vuelve al paso 0',
  describe: {
    rest: (outputs, targets, loss) =>
      `La red responde (${outputs}), debía dar (${targets}) y la pérdida es ${loss}.`,
    next: (loss) => `Una actualización más la deja en ${loss}.`,
    trained: (step, from) => `Tras ${step} actualizaciones; al empezar la pérdida era ${from}.`,
    unit: (layer, unit) =>
      `la ${unit === 0 ? 'primera' : 'segunda'} neurona ${layer === 1 ? 'oculta' : 'de salida'}`,
    z: (unit, z) => `Ida. La suma de ${unit}: cada entrada por su peso, más el sesgo. Sale ${z}.`,
    a: (unit, from, to, slope) =>
      `Ida. La activación de ${unit} convierte ${from} en ${to}. Su pendiente ahí, ${slope}, se guarda para la vuelta.`,
    loss: (first, second, total) =>
      `Pérdida. La primera salida aporta ${first} y la segunda, ${second}. En total, ${total}.`,
    dy: (prediction, value) =>
      `Vuelta. La pérdida cambia ${value} veces lo que cambie ${prediction}: ahí empieza la cadena, con ∂L/∂L = 1.`,
    delta: (unit, arrives, slope, product) =>
      `Vuelta. A ${unit} le llega ${arrives}; su pendiente es ${slope}. El producto es su delta, ${product}.`,
    flat: 'La pendiente es casi nula: la neurona está saturada y frena la vuelta.',
    off: 'La ReLU está apagada: por aquí no vuelve nada.',
    gradient: (unit) =>
      `Vuelta. La derivada de cada peso de ${unit} es su delta por lo que entra por él; la del sesgo es la propia delta.`,
    da: (unit, value) =>
      `Vuelta. Las dos deltas de salida vuelven por los pesos que salen de ${unit} y se suman: ${value}.`,
    update: (unit) =>
      `Actualización. Los parámetros de ${unit} se mueven contra su derivada, a la vez que los demás.`,
    fixedBias: 'Los sesgos se quedan quietos.',
    twins: 'Las dos neuronas ocultas son idénticas y reciben lo mismo.',
    dead: (unit) => `No vuelve nada por ${unit}: su delta es 0.`,
    same: 'Con dos salidas, la media de los cuadrados y la mitad de su suma son lo mismo.',
    targetsApart: 'Con la entropía cruzada los objetivos deben estar entre 0 y 1.',
  },
};

const en: BackpropStrings = {
  hint: 'Press “Next node” and follow the sums: first forward, then back along the same weights. Drag the underlined numbers; click one to type it.',
  graph: 'A 2-2-2 network with the numbers of one update',
  legend:
    'In each unit, above what goes forward (sum z and output), below what comes back (δ = ∂L/∂z). On each edge, the weight and its derivative ∂.',
  fixed: 'fixed',
  columns: ['inputs', 'hidden layer', 'output layer', 'loss and targets'],
  input: 'Input',
  target: 'Target',
  weight: 'Weight',
  bias: 'Bias',
  phases: { forward: 'Forward', loss: 'Loss', backward: 'Backward', update: 'Update' },
  goToPhase: (phase) => `${phase}: go to its first node`,
  parts: { arrives: 'arrives', local: 'local derivative', product: 'product' },
  chain: 'The whole chain of one weight, from the loss to it:',
  together: (loss, hasty) =>
    `All at once: the loss becomes ${loss}. If the output layer changed first and δ came back along its new weights, it would be ${hasty}, which does not come from the gradient.`,
  copied: 'That is the number of a widely read article, copied on many pages.',
  curve: 'loss',
  curvePoint: 'Updates made, on the loss curve',
  walk: 'Walk',
  nodeBack: 'Previous node',
  nodeStep: 'Next node',
  nodeRun: 'Walk through',
  pause: 'Pause',
  train: 'Complete updates',
  more: (steps) => `${steps} more`,
  rate: 'Rate',
  loss: 'Loss',
  losses: {
    'half-sse': 'half the sum of squares',
    mse: 'mean squared error',
    bce: 'binary cross-entropy',
  },
  activation: 'Activation',
  functions: { sigmoid: 'sigmoid', tanh: 'hyperbolic tangent', relu: 'ReLU' },
  trainbias: 'Biases learn too',
  examples: 'Examples',
  presets: {
    reference: 'The lecture’s network',
    saturated: 'Saturated unit',
    dead: 'Dead ReLU',
    symmetric: 'Twins',
    leap: 'Giant step',
  },
  presetNotes: {
    reference:
      'The lecture’s numbers, with fixed biases. The first output has to fall and the second to rise: look at the signs of their deltas.',
    saturated:
      'The first output is almost 1 and should be almost 0: the error is huge and its delta next to nothing, because the sigmoid’s slope is. Change the loss to cross-entropy and look at that delta.',
    dead: 'The sum of the first hidden unit is negative: ReLU makes it 0 with slope 0. Its derivatives are 0, and so are those of the weights that leave it. Train: it does not move.',
    symmetric:
      'Both hidden units start the same and receive the same delta, so they stay the same however long you train. That is why weights are initialised at random.',
    leap: 'Take a step: the update is so long that every sum ends below zero. The ReLUs are off and nothing changes any more. With η = 0.01 it learns.',
  },
  tasks: {
    silence: {
      name: 'Silence two weights',
      text: 'Make the derivatives of w₁₁⁽¹⁾ and w₂₁⁽¹⁾ 0 without touching weights or biases and without training. The hidden deltas must not vanish.',
      solved:
        'The derivative is delta times input: with x₁ = 0 those weights learn nothing from this example.',
    },
    rate: {
      name: 'Down fast',
      text: 'Bring the loss below 0.01 in 40 updates or fewer, changing the rate η only.',
      solved: 'In this network the sigmoid holds back so much that very long steps are fine.',
    },
    unstick: {
      name: 'Free the output',
      text: 'The first output is saturated. Make its delta exceed 0.1 in absolute value without touching any number of the network and without training.',
      solved: 'With cross-entropy the sigmoid’s slope cancels, and delta is half the error.',
    },
    revive: {
      name: 'Revive the ReLU',
      text: 'Make the delta of the first hidden unit differ from 0 by changing a single weight or bias of the hidden layer, without training.',
      solved: 'Its sum is positive again: ReLU lets the delta through.',
    },
    part: {
      name: 'Part the twins',
      text: 'Change a single weight and train for 100 updates or more, until the two hidden outputs are more than 0.05 apart.',
      solved: 'One difference at the start is enough: from then on each receives its own delta.',
    },
  },
  fields: 'All starting values',
  check: 'Check the twelve gradients',
  table: {
    units: 'What each unit computes',
    parameters: 'Each parameter and its derivative, computed in three ways',
    unit: 'unit',
    parameter: 'parameter',
    value: 'value',
    gradient: 'backpropagation',
    autodiff: 'autodiff',
    measured: 'central differences',
    largest: (autodiff, measured) =>
      `Largest distance from backpropagation: autodiff, ${autodiff}; central differences with h = 10⁻⁵, ${measured}.`,
    clamped:
      'An output is outside [10⁻⁷, 1 − 10⁻⁷] and the loss clamps it: there it is flat and differences give 0. Backpropagation uses the derivative at the clamped value.',
  },
  autodiff: {
    lead: (backend) => `The twelve gradients agree with autodiff’s (${backend}) but for`,
    waiting: 'Autodiff: on its way.',
    beyond: 'Autodiff uses single precision, and these numbers do not fit into it.',
  },
  noTensors: {
    'no-worker':
      'There is no comparison with autodiff here (its worker does not start; some frames do not allow it). Everything else works.',
    'no-backend':
      'This browser cannot compute with tensors: there is no autodiff to compare with. Everything else works.',
    'worker-died':
      'The computation with tensors has stopped, so the comparison with autodiff is missing. Everything else works.',
    'job-failed':
      'The computation with tensors has failed, so the comparison with autodiff is missing. Everything else works.',
  },
  openInTab: 'Open the figure in a tab',
  retry: 'Retry',
  grown: (step, from, to) =>
    `After ${step} updates the loss has grown from ${from} to ${to}: the steps are too long. The starting values are kept; go back to them or lower the rate η.`,
  toStart: 'Back to step 0',
  describe: {
    rest: (outputs, targets, loss) =>
      `The network answers (${outputs}), should give (${targets}), and the loss is ${loss}.`,
    next: (loss) => `One more update brings it to ${loss}.`,
    trained: (step, from) => `After ${step} updates; at the start the loss was ${from}.`,
    unit: (layer, unit) => `the ${unit === 0 ? 'first' : 'second'} ${layer === 1 ? 'hidden' : 'output'} unit`,
    z: (unit, z) => `Forward. The sum of ${unit}: each input times its weight, plus the bias. It is ${z}.`,
    a: (unit, from, to, slope) =>
      `Forward. The activation of ${unit} turns ${from} into ${to}. Its slope there, ${slope}, is kept for the way back.`,
    loss: (first, second, total) =>
      `Loss. The first output adds ${first} and the second ${second}. In all, ${total}.`,
    dy: (prediction, value) =>
      `Backward. The loss changes ${value} times as much as ${prediction}: the chain starts here, with ∂L/∂L = 1.`,
    delta: (unit, arrives, slope, product) =>
      `Backward. ${arrives} arrives at ${unit}; its slope is ${slope}. Their product is its delta, ${product}.`,
    flat: 'The slope is next to nothing: the unit is saturated and holds back what returns.',
    off: 'The ReLU is off: nothing comes back through here.',
    gradient: (unit) =>
      `Backward. The derivative of each weight of ${unit} is its delta times what comes in through it; that of the bias is the delta itself.`,
    da: (unit, value) =>
      `Backward. Both output deltas come back along the weights that leave ${unit}, and add up: ${value}.`,
    update: (unit) =>
      `Update. The parameters of ${unit} move against their derivatives, at once with all others.`,
    fixedBias: 'The biases stay.',
    twins: 'Both hidden units are identical and receive the same.',
    dead: (unit) => `Nothing comes back through ${unit}: its delta is 0.`,
    same: 'Of two outputs, the mean of the squares and half their sum are the same.',
    targetsApart: 'With cross-entropy the targets should lie between 0 and 1.',
  },
};

export const strings: Record<Lang, BackpropStrings> = { es, en };
