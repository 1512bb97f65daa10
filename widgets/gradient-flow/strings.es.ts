// What the deep network says in Spanish.
import type { FlowStrings } from './strings.ts';

export const es: FlowStrings = {
  task: 'Prueba los ejemplos: la misma red profunda con otros pesos o con otra activación. Arrastra el punto de capa en capa y pulsa «Entrena».',
  depth: 'Capas ocultas',
  width: 'Unidades por capa',
  activation: 'Activación',
  functions: {
    sigmoid: 'sigmoide',
    tanh: 'tanh',
    relu: 'ReLU',
    'leaky-relu': 'Leaky ReLU (0,1)',
    elu: 'ELU',
    softplus: 'softplus',
    gelu: 'GELU',
    swish: 'swish',
    identity: 'identidad',
  },
  init: 'Pesos iniciales',
  inits: {
    small: 'pequeños: N(0; 0,01²)',
    glorot: 'de Glorot',
    he: 'de He',
    large: 'grandes: N(0; 1)',
  },
  gain: 'Ganancia',
  norm: 'Normalización',
  norms: { none: 'ninguna', layer: 'por capa (layer norm)' },
  residual: 'Atajos residuales: cada capa suma lo que recibe',
  rate: 'Tasa de aprendizaje',
  clip: 'Recorte (0: sin él)',
  steps: 'Pasos de un entrenamiento',
  seed: 'Semilla',
  layer: 'Capa observada',
  examples: 'Ejemplos',
  presets: {
    vanishes: 'Se desvanece',
    explodes: 'Explota hasta NaN',
    fixed: 'Se arregla con He + ReLU',
    backwards: 'Explota al retroceder',
    starves: 'Pasa hambre',
    shortcut: 'Con atajos',
  },
  notes: {
    vanishes:
      'Sigmoides con pesos de Glorot: al retroceder, cada capa deja menos de una cuarta parte. Entrena: la pérdida baja un poco, porque la última capa aprende la media de los objetivos, y se queda plana.',
    explodes:
      'ReLU con pesos N(0; 1): la señal se multiplica en cada capa y el gradiente es enorme en todas, así que el cociente no avisa. Entrena: basta un paso para que no quede ningún número.',
    fixed:
      'La misma ReLU con pesos N(0; 2/n): la señal conserva su tamaño de ida y de vuelta. Entrena: los diez ejemplos se aprenden casi de memoria.',
    backwards:
      'tanh con pesos N(0; 1): hacia delante nada pasa de 1, pero casi todas las unidades están saturadas; hacia atrás, los pesos grandes pueden más y el gradiente crece hacia la primera capa.',
    starves:
      'tanh con pesos N(0; 0,01²): el cociente es casi 1 y aun así la red no se mueve, porque la señal se apaga hacia delante. Mira también el tamaño, no solo el cociente.',
    shortcut:
      'tanh con atajos: el gradiente tiene un camino que no multiplica por nada. Súbela a 50 capas y quítale los atajos para comparar.',
  },
  tasks: {
    even: {
      name: '30 capas de sigmoides',
      text: 'Consigue que el cociente g₁/g₃₁ esté entre 0,1 y 10 con 30 capas ocultas y sin cambiar la activación.',
      solved:
        'El gradiente ya no depende de un producto de treinta pendientes menores que ¼, o los pesos lo compensan.',
    },
    gain: {
      name: 'La ganancia justa',
      text: 'Los pesos N(0; 1) hacen explotar 20 capas de ReLU. Mueve solo la ganancia hasta que todas las capas tengan un gradiente entre 0,01 y 100.',
      solved:
        'Con 32 entradas por unidad, la ganancia que sirve ronda √(2/32) = 0,25: has encontrado la inicialización de He.',
    },
    normalize: {
      name: 'Sin tocar los pesos',
      text: 'Estas 30 capas de 64 unidades explotan al retroceder. Lleva todos los gradientes a entre 0,01 y 100 sin cambiar los pesos iniciales ni la ganancia.',
      solved: 'Al normalizar z en cada capa, el tamaño de los pesos deja de contar.',
    },
  },
  references: { vanishes: 'sigmoide, Glorot', explodes: 'ReLU, N(0; 1)', fixed: 'ReLU, He' },
  gradientTitle: 'Gradiente de los pesos, capa a capa',
  spreadTitle: 'Activaciones que da cada capa oculta',
  lossTitle: 'Pérdida al entrenar',
  ratio: (g, h) => `${g} / ${h}`,
  stepAxis: 'paso',
  layerHandle: 'Capa observada, en la gráfica del gradiente',
  stepHandle: 'Paso observado, en la curva de la pérdida',
  layerIs: (l, g) => `capa ${l}: ${g}`,
  outputLayer: 'salida',
  stepIs: (step, loss) => `paso ${step}: ${loss}`,
  stale: 'Calculando esta red; se ve la anterior.',
  beyondFloat32: 'no cabe en float32',
  belowFloat32: 'float32 lo toma por 0',
  previous: 'antes',
  wayBack: '← retrocede',
  lost: (step) => `NaN en el paso ${step}`,
  over: (loss) => `${loss} ↑`,
  train: (steps) => `Entrena ${steps} pasos`,
  trainMore: (steps) => `Entrena ${steps} más`,
  pause: 'Pausa',
  clear: 'Borra lo entrenado',
  stepLabel: 'Paso',
  lossLabel: 'pérdida',
  table: 'Los números, capa por capa',
  tableLayer: 'capa',
  definition: 'Qué se mide',
  definitionText:
    'Diez ejemplos con entradas y objetivos sacados de N(0; 1) según la semilla. Todas las capas tienen las mismas unidades, también la entrada y la salida, y ninguna tiene sesgo; la de salida es lineal. L es la mitad del error cuadrático medio de todas las salidas; gₗ, la norma de Frobenius de ∂L/∂W en la capa l. Los gradientes del principio se calculan con doble precisión; el entrenamiento, con tensores de 32 bits y diferenciación automática (autodiff).',
  check: 'Compruébalo con autodiff en float32',
  checking: 'Los tensores están en camino.',
  checked: (backend, difference, some) =>
    difference === null
      ? `Con autodiff y float32 (${backend}) no queda ningún gradiente.`
      : `Con autodiff y float32 (${backend}), ${some ? 'las demás capas' : 'los gradientes'} ${difference === '0' ? 'tienen estos mismos valores' : `se apartan de estos números ${difference} como mucho, en proporción`}.`,
  chaotic:
    'Es mucho porque esta red también amplifica el redondeo: cada capa multiplica el error de la anterior igual que multiplica el gradiente.',
  vanished: (layers, count) =>
    `${count === 1 ? `En la capa ${layers} el gradiente` : `En las capas ${layers} el gradiente`} es demasiado pequeño para float32: vuelve como 0 o casi sin cifras.`,
  overflowed: (layers, count) =>
    `${count === 1 ? `En la capa ${layers}` : `En las capas ${layers}`} float32 se desborda: vuelve infinito o NaN.`,
  noTensors: {
    'no-worker':
      'Aquí no se pueden usar tensores (su proceso no arranca; algunos marcos no lo permiten). Los gradientes de la gráfica son los de la fórmula.',
    'no-backend':
      'Este navegador no puede calcular con tensores. Los gradientes de la gráfica son los de la fórmula.',
    'worker-died':
      'El cálculo con tensores se ha detenido. Los gradientes de la gráfica son los de la fórmula.',
    'job-failed': 'El cálculo con tensores ha fallado. Los gradientes de la gráfica son los de la fórmula.',
  },
  trainingFailed: {
    'no-worker':
      'No se puede entrenar aquí: el proceso que entrena no arranca (algunos marcos no lo permiten). Los gradientes del principio siguen respondiendo.',
    'no-backend':
      'No se puede entrenar: este navegador no calcula con tensores. Los gradientes del principio siguen respondiendo.',
    'worker-died': 'El entrenamiento se ha detenido: el proceso que entrena ha dejado de responder.',
    'job-failed': 'El entrenamiento se ha detenido por un fallo del cálculo.',
  },
  overflow: (step, before) =>
    `NaN en el paso ${step}: los números se han salido de lo que guarda float32 y los pesos se han perdido.${before === null ? '' : ` En el paso anterior la pérdida valía ${before}; con «Atrás» vuelves a él.`} Cambia los pesos iniciales, la tasa o el recorte y entrena de nuevo.`,
  kept: (steps) =>
    ({ 0: 'No se había completado ningún paso.', 1: 'Se conserva el paso hecho.' })[steps] ??
    `Se conservan los ${steps} pasos hechos.`,
  openInTab: 'Abre la figura en una pestaña',
  retry: 'Reintenta',
  describe: {
    network: (depth, width, f, init) =>
      `${depth === 1 ? 'Una capa oculta' : `${depth} capas ocultas`} de ${width} unidades, ${f}, pesos ${init}.`,
    vanishes: (times) =>
      `El gradiente de la primera capa es ${times} veces menor que el de la última: se desvanece al retroceder.`,
    explodes: (times) =>
      `El gradiente de la primera capa es ${times} veces mayor que el de la última: explota al retroceder.`,
    even: (times) => `Entre la capa con más gradiente y la que menos hay ${times} veces.`,
    learns: 'Todas pueden aprender.',
    starves: (most) =>
      `Todas las capas reciben un gradiente parecido, y casi nulo: ${most} como mucho. La señal se apaga hacia delante.`,
    huge: (least) =>
      `Todas las capas reciben un gradiente parecido, y enorme: ${least} como poco. La señal crece sin freno hacia delante.`,
    dead: 'Por alguna capa no pasa nada: da lo mismo para todos los ejemplos y el gradiente es exactamente 0.',
    lost: 'Ya no hay gradiente que medir: no quedan números.',
    trained: (step, from, to, how) =>
      `Tras ${step === 1 ? 'un paso' : `${step} pasos`} la pérdida va de ${from} a ${to}${{ flat: ', y se ha quedado plana', falls: '', rises: ': sube' }[how]}.`,
    training: 'La red se está entrenando.',
  },
};
