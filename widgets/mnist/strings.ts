// Every word of the widget, in Spanish and English. Numbers arrive already written in the reader's language.
import type { BackendName, FailureReason, PassedOver } from '../../src/compute/protocol.ts';
import type { DataProblem } from '../../src/data/errors.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { HiddenActivation, TrainOptimizer } from './training.ts';

const backends: Record<BackendName, string> = {
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WASM',
  cpu: 'JavaScript',
};

const activations: Record<HiddenActivation, string> = {
  identity: 'identidad',
  sigmoid: 'sigmoide',
  tanh: 'tanh',
  relu: 'ReLU',
  'leaky-relu': 'ReLU con fuga',
  elu: 'ELU',
};
const optimizers: Record<TrainOptimizer, string> = {
  sgd: 'SGD',
  momentum: 'Momento',
  rmsprop: 'RMSProp',
  adam: 'Adam',
};

const es = {
  backends,
  activations,
  optimizers,

  // The picture
  networkDescription: (sizes: string) =>
    `Dibujo de la red: ${sizes} unidades, de la imagen a las diez clases; cada capa recibe todas las salidas de la anterior.`,
  weightsDirect:
    'Sin capas ocultas, cada salida mira los píxeles directamente: dentro, sus 784 pesos, azules los que suman a su favor y naranjas los que restan.',
  example: 'un ejemplo',
  pixels: 'píxeles',
  sees: 'lo que ve la red',
  seesHelp:
    'A la entrada está tu dibujo: recortado, ajustado a 20 × 20 píxeles y centrado por su masa, como los de MNIST.',
  noWeights: 'Cada línea es un peso. Todavía no se ha ajustado ninguno.',
  weights:
    'Cada línea es un peso: continua y azul si es positivo, naranja y a trazos si es negativo. Dentro de cada neurona, los 784 pesos con que mira la imagen.',

  // Test digits
  digitsTitle: 'Dígitos de prueba',
  digitsBefore: 'La red no los ve mientras entrena: sirven para examinarla.',
  digitsAfter: (right: string, total: string, wrong: string) =>
    `Acierta ${right} de ${total} y falla ${wrong}.`,
  onlyMistakes: 'Solo errores',
  noMistakes: 'Ningún error que enseñar todavía.',
  mistakesShown: (count: string) => `Los ${count} errores que comete con más seguridad.`,
  digitUnanswered: (label: string) => `un ${label}`,
  digitRight: (label: string, confidence: string) => `un ${label}: acierta (${confidence})`,
  digitWrong: (label: string, prediction: string, confidence: string) =>
    `un ${label}: lo toma por un ${prediction} (${confidence})`,

  // Curves
  lossTitle: 'Pérdida',
  accuracyTitle: 'Exactitud',
  epochAxis: 'época',
  training: 'entrenamiento',
  test: 'prueba',
  curvesBefore: 'Aquí crecerán las curvas.',
  lossDescription: (text: string) => `Curva de la pérdida por épocas. ${text}`,
  accuracyDescription: (text: string) => `Curva de la exactitud por épocas. ${text}`,
  curveNow: (train: string, test: string) => `Ahora: ${train} en entrenamiento y ${test} en prueba.`,
  tableTitle: 'Las curvas en una tabla',
  table: {
    epoch: 'Época',
    trainLoss: 'Pérdida, entrenamiento',
    testLoss: 'Pérdida, prueba',
    trainAccuracy: 'Exactitud, entrenamiento',
    testAccuracy: 'Exactitud, prueba',
  },
  tableEmpty: 'Todavía no hay ninguna época completa.',

  // Running
  train: 'Entrena',
  trainAgain: 'Entrena desde cero',
  pause: 'Pausa',
  pausing: 'Pausando…',
  resume: 'Sigue',
  moreEpochs: (count: string) => `Entrena ${count} épocas más`,
  progressLabel: 'Avance del entrenamiento',
  phases: {
    starting: 'Arrancando el motor de cálculo…',
    data: (loaded: string, total: string) => `Descargando las imágenes: ${loaded} de ${total}…`,
    dataStarting: 'Pidiendo las imágenes…',
    training: (step: string, steps: string) => `Entrenando: paso ${step} de ${steps}.`,
    testing: 'Examinando la red con los dígitos de prueba…',
    pausing: 'Pausando…',
    paused: (step: string, steps: string) => `En pausa en el paso ${step} de ${steps}. Nada se ha perdido.`,
    done: (epochs: string, seconds: string) => `Hecho: ${epochs} en ${seconds}.`,
    stopped: (step: string) => `Detenido en el paso ${step}.`,
  },
  epochsCount: (n: number, text: string) => (n === 1 ? `${text} época` : `${text} épocas`),
  seconds: (text: string) => `${text} s`,
  stillLoading: (loaded: string, total: string) => `Siguen llegando imágenes: ${loaded} de ${total}.`,
  before: {
    download: (size: string, images: string) => `descarga de ${size} (${images} imágenes)`,
    unknownDownload: 'las imágenes se descargan al empezar',
    parameters: (count: string) => `${count} parámetros`,
    steps: (count: string) => `${count} pasos por época`,
  },
  dataSaver: (size: string) =>
    `Tu navegador pide ahorrar datos: se entrena solo con una parte de las imágenes (${size}).`,
  useAll: (size: string) => `Usa todas (${size})`,

  // Readouts
  readouts: {
    epoch: 'épocas',
    step: 'pasos',
    rate: 'imágenes/s',
    time: 'tiempo',
    trainloss: 'pérdida, entrenamiento',
    testloss: 'pérdida, prueba',
    trainacc: 'exactitud, entrenamiento',
    testacc: 'exactitud, prueba',
    prediction: 'la red lee un',
  },

  // Controls
  controls: {
    optimizer: 'Optimizador',
    lr: 'Tasa de aprendizaje η',
    epochs: 'Épocas',
    hidden: (layer: string) => `Capa ${layer}`,
    layers: 'Neuronas de cada capa oculta',
    addLayer: 'Añade una capa',
    removeLayer: 'Quita la última capa',
    f: 'Activación',
    batch: 'Imágenes por lote',
    seed: 'Semilla',
    data: 'Imágenes',
    backend: 'Motor de cálculo',
    auto: 'automático',
    mnist: 'MNIST',
  },
  edited: 'Has cambiado un ajuste: el entrenamiento vuelve al paso 0.',
  putBack: 'Recupera el anterior',

  // Drawing
  drawHint: 'Dibuja un dígito',
  padLabel: 'Hoja para dibujar un dígito',
  padRole: 'hoja de dibujo',
  padKeys: 'Cómo se dibuja',
  padHelp:
    'Con ratón, lápiz o dedo. Con teclado: flechas para mover la pluma (con mayúsculas, de diez en diez), espacio para bajarla o levantarla, Supr para borrar, Control+Z para deshacer, Escape para salir.',
  penAt: (row: string, column: string, down: boolean) =>
    `Fila ${row}, columna ${column}, pluma ${down ? 'bajada' : 'levantada'}.`,
  clear: 'Borra',
  undo: 'Deshaz',
  probabilities: 'Probabilidad de cada dígito',
  answerEmpty: 'Hoja vacía: nada que leer.',
  answerUntrained: 'La red aún no ha aprendido: entrénala y te dirá qué ve.',
  answer: (digit: string, probability: string) => `La red lee un ${digit} (${probability}).`,
  answerUnsure: (digit: string, probability: string, second: string) =>
    `La red duda: ${digit} (${probability}) o ${second}.`,

  // The engine
  engine: (name: string) => `Calcula: ${name}`,
  engineNone: 'El motor de cálculo se elige al entrenar.',
  engineWhy: (name: string) => `¿Por qué ${name}?`,
  engineFirst: 'Es el primero de la lista y funciona.',
  engineAsked: 'Es el que has pedido.',
  passedOver: {
    unsupported: 'este navegador no lo ofrece',
    'no-adapter': 'no hay tarjeta gráfica que lo atienda',
    software: 'aquí lo imita el procesador, y así es más lento que WASM',
    'failed-to-start': 'no arrancó',
    'wrong-numbers': 'en la prueba dio números falsos',
    lost: 'perdió la tarjeta gráfica en plena tarea',
    hung: 'dejó de responder',
    crashed: 'se detuvo con un error',
    'not-asked': 'no es el que has pedido',
  } satisfies Record<PassedOver['reason'], string>,
  askedInVain: (asked: string, why: string, used: string) =>
    `Has pedido ${asked}, pero aquí no sirve: ${why}. Se usa ${used}.`,
  handover: (from: string, to: string) =>
    `${from} ha dejado de funcionar; el entrenamiento sigue con ${to} desde lo último guardado.`,
  handoverUnknown: 'El motor de cálculo',

  // Trouble
  trouble: {
    diverged: (step: string, lr: string) =>
      `El entrenamiento ha divergido en el paso ${step}: con η = ${lr} los pesos crecieron hasta dejar de ser números. Las curvas se quedan como estaban.`,
    divergedRetry: (lr: string) => `Entrena con η = ${lr}`,
    data: {
      offline: (file: string) =>
        `No se han podido descargar las imágenes (${file}): parece que no hay conexión.`,
      missing: (file: string) => `Falta una parte de las imágenes (${file}) en el servidor.`,
      'cut-short': (file: string) => `Una parte de las imágenes (${file}) ha llegado incompleta.`,
      altered: (file: string) => `Una parte de las imágenes (${file}) no es la que debería ser y no se usa.`,
    } satisfies Record<DataProblem, (file: string) => string>,
    failed: {
      'no-worker':
        'Aquí no se puede entrenar: la página está dentro de un marco que no deja arrancar procesos. Dibujar sí se puede; para entrenar, ábrela en su propia pestaña:',
      'no-backend': 'Ningún motor de cálculo ha podido arrancar en este navegador.',
      'worker-died': 'El motor de cálculo ha dejado de funcionar y no quedaba otro con el que seguir.',
      'job-failed': 'El entrenamiento se ha detenido por un error.',
    } satisfies Record<FailureReason, string>,
    kept: (step: string) => `Lo aprendido hasta el paso ${step} se conserva.`,
    keptNothing: 'Aún no había nada aprendido que guardar.',
    useAuto: 'Sigue con el mejor que funcione',
    openTab: 'Abre en una pestaña',
  },

  // The live description
  describe: {
    idle: (sizes: string, count: string) =>
      `Una red ${sizes} con ${count} parámetros, todos al azar: sin entrenar acierta como quien tira un dado de diez caras.`,
    progress: (epoch: string, train: string, test: string) =>
      `${epoch}: exactitud ${train} en entrenamiento y ${test} en prueba.`,
    firstEpoch: 'Entrenando la primera época.',
    task: 'Pulsa «Entrena» y mira cómo baja la pérdida. Después dibuja un dígito, cambia una sola cosa y entrena otra vez.',
  },
};

type Dictionary = typeof es;

const en: Dictionary = {
  backends,
  activations: {
    identity: 'identity',
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    'leaky-relu': 'leaky ReLU',
    elu: 'ELU',
  },
  optimizers: { sgd: 'SGD', momentum: 'Momentum', rmsprop: 'RMSProp', adam: 'Adam' },

  networkDescription: (sizes) =>
    `Drawing of the network: ${sizes} units, from the image to the ten classes; each layer receives all outputs of the one before.`,
  weightsDirect:
    'With no hidden layers each output looks at the pixels directly: inside, its 784 weights, blue where a pixel counts for it and orange where against.',
  example: 'an example',
  pixels: 'pixels',
  sees: 'what the network sees',
  seesHelp:
    'At the input is your drawing: cropped, fitted to 20 × 20 pixels and centred by its mass, as those of MNIST.',
  noWeights: 'Each line is a weight. None has been adjusted yet.',
  weights:
    'Each line is a weight: solid and blue where positive, orange and dashed where negative. Inside each neuron, the 784 weights with which it looks at the image.',

  digitsTitle: 'Test digits',
  digitsBefore: 'The network does not see them while it trains: they are its exam.',
  digitsAfter: (right, total, wrong) => `${right} of ${total} right, ${wrong} wrong.`,
  onlyMistakes: 'Mistakes only',
  noMistakes: 'No mistakes to show yet.',
  mistakesShown: (count) => `The ${count} mistakes it is surest of.`,
  digitUnanswered: (label) => `a ${label}`,
  digitRight: (label, confidence) => `a ${label}: right (${confidence})`,
  digitWrong: (label, prediction, confidence) => `a ${label}: taken for a ${prediction} (${confidence})`,

  lossTitle: 'Loss',
  accuracyTitle: 'Accuracy',
  epochAxis: 'epoch',
  training: 'training',
  test: 'test',
  curvesBefore: 'The curves will grow here.',
  lossDescription: (text) => `Curve of the loss by epoch. ${text}`,
  accuracyDescription: (text) => `Curve of the accuracy by epoch. ${text}`,
  curveNow: (train, test) => `Now: ${train} in training and ${test} in the test.`,
  tableTitle: 'The curves as a table',
  table: {
    epoch: 'Epoch',
    trainLoss: 'Loss, training',
    testLoss: 'Loss, test',
    trainAccuracy: 'Accuracy, training',
    testAccuracy: 'Accuracy, test',
  },
  tableEmpty: 'No epoch is complete yet.',

  train: 'Train',
  trainAgain: 'Train from scratch',
  pause: 'Pause',
  pausing: 'Pausing…',
  resume: 'Go on',
  moreEpochs: (count) => `Train ${count} more epochs`,
  progressLabel: 'Training progress',
  phases: {
    starting: 'Starting the compute engine…',
    data: (loaded, total) => `Downloading the images: ${loaded} of ${total}…`,
    dataStarting: 'Asking for the images…',
    training: (step, steps) => `Training: step ${step} of ${steps}.`,
    testing: 'Examining the network on the test digits…',
    pausing: 'Pausing…',
    paused: (step, steps) => `Paused at step ${step} of ${steps}. Nothing is lost.`,
    done: (epochs, seconds) => `Done: ${epochs} in ${seconds}.`,
    stopped: (step) => `Stopped at step ${step}.`,
  },
  epochsCount: (n, text) => (n === 1 ? `${text} epoch` : `${text} epochs`),
  seconds: (text) => `${text} s`,
  stillLoading: (loaded, total) => `Images are still arriving: ${loaded} of ${total}.`,
  before: {
    download: (size, images) => `${size} to download (${images} images)`,
    unknownDownload: 'the images are downloaded at the start',
    parameters: (count) => `${count} parameters`,
    steps: (count) => `${count} steps an epoch`,
  },
  dataSaver: (size) => `Your browser asks to save data: only a part of the images is used (${size}).`,
  useAll: (size) => `Use them all (${size})`,

  readouts: {
    epoch: 'epochs',
    step: 'steps',
    rate: 'images/s',
    time: 'time',
    trainloss: 'loss, training',
    testloss: 'loss, test',
    trainacc: 'accuracy, training',
    testacc: 'accuracy, test',
    prediction: 'the network reads a',
  },

  controls: {
    optimizer: 'Optimizer',
    lr: 'Learning rate η',
    epochs: 'Epochs',
    hidden: (layer) => `Layer ${layer}`,
    layers: 'Neurons of each hidden layer',
    addLayer: 'Add a layer',
    removeLayer: 'Remove the last layer',
    f: 'Activation',
    batch: 'Images per batch',
    seed: 'Seed',
    data: 'Images',
    backend: 'Compute engine',
    auto: 'automatic',
    mnist: 'MNIST',
  },
  edited: 'You changed a setting: training goes back to step 0.',
  putBack: 'Put the last one back',

  drawHint: 'Draw a digit',
  padLabel: 'Sheet to draw a digit on',
  padRole: 'drawing sheet',
  padKeys: 'How to draw',
  padHelp:
    'With mouse, pen or finger. With the keyboard: arrows move the pen (with Shift, by ten), space puts it down or lifts it, Delete erases, Control+Z undoes, Escape leaves.',
  penAt: (row, column, down) => `Row ${row}, column ${column}, pen ${down ? 'down' : 'up'}.`,
  clear: 'Clear',
  undo: 'Undo',
  probabilities: 'Probability of each digit',
  answerEmpty: 'Empty sheet: nothing to read.',
  answerUntrained: 'The network has not learnt yet: train it and it will tell you what it sees.',
  answer: (digit, probability) => `The network reads a ${digit} (${probability}).`,
  answerUnsure: (digit, probability, second) =>
    `The network is in doubt: ${digit} (${probability}) or ${second}.`,

  engine: (name) => `Engine: ${name}`,
  engineNone: 'The compute engine is chosen when you train.',
  engineWhy: (name) => `Why ${name}?`,
  engineFirst: 'It is the first on the list, and it works.',
  engineAsked: 'It is the one you asked for.',
  passedOver: {
    unsupported: 'this browser does not offer it',
    'no-adapter': 'no graphics card answers to it',
    software: 'here the processor imitates it, which is slower than WASM',
    'failed-to-start': 'did not start',
    'wrong-numbers': 'gave wrong numbers in the test',
    lost: 'lost the graphics card in the middle of a task',
    hung: 'stopped answering',
    crashed: 'stopped with an error',
    'not-asked': 'is not the one you asked for',
  },
  askedInVain: (asked, why, used) =>
    `You asked for ${asked}, but it is no use here: it ${why}. ${used} is used.`,
  handover: (from, to) => `${from} stopped working; training goes on with ${to} from what was last kept.`,
  handoverUnknown: 'The compute engine',

  trouble: {
    diverged: (step, lr) =>
      `Training diverged at step ${step}: with η = ${lr} the weights grew until they were no longer numbers. The curves stay as they were.`,
    divergedRetry: (lr) => `Train with η = ${lr}`,
    data: {
      offline: (file) => `The images could not be downloaded (${file}): you seem to be offline.`,
      missing: (file) => `A part of the images (${file}) is missing on the server.`,
      'cut-short': (file) => `A part of the images (${file}) arrived incomplete.`,
      altered: (file) => `A part of the images (${file}) is not what it should be and is not used.`,
    },
    failed: {
      'no-worker':
        'Training is not possible here: the page sits in a frame that does not let processes start. You can draw; to train, open it in a tab of its own:',
      'no-backend': 'No compute engine could start in this browser.',
      'worker-died': 'The compute engine stopped working and there was none left to go on with.',
      'job-failed': 'Training stopped because of an error.',
    },
    kept: (step) => `What was learnt up to step ${step} is kept.`,
    keptNothing: 'Nothing had been learnt yet.',
    useAuto: 'Go on with the best that works',
    openTab: 'Open in a tab',
  },

  describe: {
    idle: (sizes, count) =>
      `A network ${sizes} with ${count} parameters, all at random: untrained, it reads digits as a ten-sided die would.`,
    progress: (epoch, train, test) => `${epoch}: accuracy ${train} in training and ${test} in the test.`,
    firstEpoch: 'Training the first epoch.',
    task: 'Press “Train” and watch the loss fall. Then draw a digit, change one thing only and train again.',
  },
};

export const strings: Record<Lang, Dictionary> = { es, en };
export type Strings = Dictionary;
