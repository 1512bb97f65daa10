// What backpropagation says in Spanish.
import type { BackpropStrings } from './strings.ts';

export const es: BackpropStrings = {
  hint: 'Pulsa «Nodo siguiente» y sigue la cuenta: primero la ida, después la vuelta por los mismos pesos. Los números subrayados se arrastran; con un clic se escriben.',
  graph: 'Red 2-2-2 con los números de una actualización',
  legend:
    'En cada neurona, arriba lo que va (suma z y salida) y abajo lo que vuelve (δ = ∂L/∂z). En cada conexión, el peso y su derivada ∂.',
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
  walk: 'Nodo',
  nodeBack: 'Nodo anterior',
  nodeStep: 'Nodo siguiente',
  nodeRun: 'Recorre',
  pause: 'Pausa',
  train: 'Actualizaciones completas',
  rate: 'Tasa',
  loss: 'Pérdida',
  losses: {
    'half-sse': '½ suma de cuadrados',
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
    `Tras ${step === '1' ? 'una actualización' : `${step} actualizaciones`} la pérdida ha crecido de ${from} a ${to}: los pasos son demasiado largos. Los valores de partida se conservan; vuelve a ellos o baja la tasa η.`,
  toStart: 'Vuelve al paso 0',
  describe: {
    rest: (outputs, targets, loss) =>
      `La red responde (${outputs}), debía dar (${targets}) y la pérdida es ${loss}.`,
    next: (loss) => `Una actualización más la deja en ${loss}.`,
    trained: (step, from) =>
      `Tras ${step === '1' ? 'una actualización' : `${step} actualizaciones`}; al empezar la pérdida era ${from}.`,
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
