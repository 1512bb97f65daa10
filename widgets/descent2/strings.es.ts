// What descent in w and b says in Spanish.
import type { Descent2Strings } from './strings.ts';

export const es: Descent2Strings = {
  task: {
    data: 'Avanza paso a paso: cada punto del mapa es una recta. Arrastra la salida por el mapa o mueve un dato, y cambiará el camino.',
    surface:
      'Avanza paso a paso y compara el gradiente con el paso que da la regla. Arrastra la salida por el mapa.',
  },
  panes: {
    data: (ground, count) =>
      ({
        fuel: 'Siete coches y la recta',
        synthetic: `${count} ejemplos y la recta`,
        points: count === 1 ? 'Tu punto y la recta' : `Tus ${count} puntos y la recta`,
      })[ground as 'fuel'] ?? '',
    map: 'La pérdida sobre w y b',
    loss: 'La pérdida en cada paso',
  },
  axes: {
    fuel: 'x: peso (miles de libras); y: millas por galón',
    centred: (middle) => `x ya centrada: se le ha restado su media, ${middle}`,
  },
  startHandle: 'Salida: w₀ y b₀',
  stepHandle: 'Paso, en la curva de la pérdida',
  points: {
    name: 'Los datos',
    keys: 'Los datos. Flechas: mueven el punto; AvPág y RePág: pasan a otro; Supr: lo quita.',
    point: (i, count) => `Punto ${i} de ${count}`,
  },
  key: {
    slope: '−∇L',
    lowest: 'mínimo',
    ahead: 'lo que viene',
    full: '−∇L, con todos',
    noisy: '−∇L, con el lote',
    step: 'próximo paso',
    velocity: 'velocidad guardada',
    in: 'en el lote',
    out: 'fuera',
    best: 'mínimos cuadrados',
  },
  optimizers: { sgd: 'SGD', momentum: 'Momento', rmsprop: 'RMSProp', adagrad: 'AdaGrad', adam: 'Adam' },
  fields: {
    data: 'Datos',
    surface: 'Superficie',
    optimizer: 'Optimizador',
    lr: 'Tasa',
    batch: 'Lote',
    centred: 'Centra los datos (resta a x su media)',
    w0: 'Salida',
    b0: 'Salida',
    seed: 'Semilla',
    newSeed: 'Otra semilla',
    count: 'Ejemplos',
    slope: 'Pendiente',
    intercept: 'Ordenada',
    noise: 'Ruido',
    view: 'Vista',
    ahead: 'Dibuja el camino que viene',
    rivals: 'Carrera: otros optimizadores desde la misma salida, con sus betas habituales',
    rival: 'Rival',
    rate: 'Tasa',
    points: 'Puntos',
    addPoint: 'Añade un punto',
    noPoints: 'Vuelve a los datos de partida',
    decay: 'Inercia',
  },
  removePoint: (i) => `Quita el punto ${i}`,
  pointField: (i) => `Punto ${i}`,
  allOf: (count) => `0: los ${count}`,
  grounds: { fuel: 'siete coches', synthetic: 'recta con ruido' },
  surfaces: { none: 'la de los datos', bowl: 'cuenco', rosenbrock: 'Rosenbrock', saddle: 'silla' },
  views: { whole: 'salida y mínimo', wide: 'desde lejos', close: 'cerca del mínimo' },
  steps: (count) => `+${count}`,
  loss: 'pérdida',
  gradient: 'gradiente',
  next: (step, batch) => (batch ? `El paso ${step}, con el lote ${batch}` : `El paso ${step}, en números`),
  ownRate: 'tasa propia',
  examples: 'Ejemplos',
  presets: {
    valley: 'El valle',
    centred: 'Centrado',
    explodes: 'Explota',
    batches: 'De uno en uno',
    ball: 'Bola pesada',
    race: 'Carrera',
    bend: 'Rosenbrock',
    saddle: 'Silla',
  },
  notes: {
    valley:
      'Cruza el valle en cinco pasos y luego se arrastra por el fondo: tras mil, aún le falta. Subir w y subir b hacen casi lo mismo, y por eso el valle es tan largo.',
    centred:
      'Los mismos coches con la media del peso restada: el valle se vuelve un cuenco, cabe una tasa cincuenta veces mayor y veinte pasos bastan.',
    explodes:
      'Con η = 0,1 cada paso salta al otro lado del valle, más arriba que antes. El límite lo pone la curvatura mayor.',
    batches:
      'Un solo ejemplo por paso: la flecha del lote baila alrededor de la del gradiente completo. Llega pronto cerca del mínimo, pero no se posa.',
    ball: 'La misma tasa con la que SGD diverge. La velocidad guardada cancela el rebote en b y suma el avance en w.',
    race: 'Cuatro reglas, una salida, veinte pasos. Cambia sus tasas antes de sacar conclusiones: el orden depende de ellas.',
    bend: 'Un valle curvo: el gradiente apunta a la pared, no al mínimo. Adam da a cada parámetro su propia tasa.',
    saddle:
      'Baja hacia la silla en w y, muy despacio, se escapa en b. Con b₀ = 0 exacto no se escaparía nunca.',
  },
  tasks: {
    bound: {
      name: 'Al borde del límite',
      text: 'Cuenco, SGD. Elige la tasa que deja la pérdida por debajo de 0,065 en 20 pasos o menos. No toques la salida.',
      solved: 'La mejor tasa está cerca del límite 2/λmáx = 0,5, sin alcanzarlo.',
    },
    valley: {
      name: 'El valle en 200 pasos',
      text: 'Siete coches sin centrar, desde (0; 0). Baja la pérdida de 1,6 en 200 pasos o menos: puedes cambiar el optimizador, la tasa y las betas.',
      solved:
        'SGD necesita miles de pasos aquí; la inercia o una tasa por parámetro recorren el fondo del valle.',
    },
    settle: {
      name: 'Que se pose',
      text: 'Lotes de un ejemplo. Cambia solo la tasa para acabar a menos de un 0,5 % de la pérdida mínima en 400 pasos o menos.',
      solved: 'Con una tasa menor el ruido de cada paso pesa menos. Demasiado pequeña, y no llega.',
    },
    bend: {
      name: 'La curva de Rosenbrock',
      text: 'Desde (−1,5; 2), baja la pérdida de 0,01 en 300 pasos o menos. Puedes cambiar el optimizador, la tasa y las betas.',
      solved: 'El fondo es casi plano y se curva: hace falta avanzar mucho con gradientes pequeños.',
    },
    escape: {
      name: 'Sal de la silla',
      text: 'Con b₀ = 0 el descenso se queda en la silla. Cambia solo b₀ para que la pérdida baje de −1 en 60 pasos o menos.',
      solved: 'Basta con no estar exactamente en la cresta: cualquier desvío crece en cada paso.',
    },
  },
  trouble: {
    infinite: (step) =>
      `En el paso ${step} los números ya no caben: la pérdida no es un número finito. La figura conserva el camino hasta donde se pudo calcular.`,
    bottomless: (step) =>
      `En el paso ${step} la pérdida es −∞: esta superficie no tiene fondo. La figura conserva el camino hasta donde se pudo calcular.`,
    diverging: (step) =>
      `El descenso diverge: en el paso ${step} la pérdida es más de cien veces la de salida.`,
  },
  why: (rate, bound, factor) =>
    `La tasa ${rate} supera el límite de esta curvatura, ${bound}: en la dirección más empinada cada paso multiplica la distancia al mínimo por ${factor}.`,
  backToStart: 'Vuelve al paso 0',
  lower: (rate) => `Baja la tasa a ${rate}`,
  tensors: (backend, surface, gradients) =>
    `Superficie calculada con tensores (${backend}): se aparta de la fórmula ${surface}.${gradients === null ? '' : ` El gradiente por diferenciación automática, ${gradients}.`}`,
  exactly: 'nada',
  formula: 'Superficie calculada con la fórmula.',
  noTensors: {
    'no-worker':
      'Superficie calculada con la fórmula: aquí no se pueden usar tensores (su proceso no arranca; algunos marcos no lo permiten).',
    'no-backend': 'Superficie calculada con la fórmula: este navegador no puede calcular con tensores.',
    'worker-died': 'Superficie calculada con la fórmula: el cálculo con tensores se ha detenido.',
    'job-failed': 'Superficie calculada con la fórmula: el cálculo con tensores ha fallado.',
  },
  openInTab: 'Abre la figura en una pestaña',
  retry: 'Reintenta',
  describe: {
    line: (step, epoch, equation, loss, floor) =>
      `${step === 0 ? 'En la salida' : `Tras ${step} ${step === 1 ? 'paso' : 'pasos'}${epoch === null ? '' : ` (época ${epoch})`}`}, la recta es ${equation} y su pérdida, ${loss}; la menor posible es ${floor}.`,
    place: (step, w, b, loss) =>
      `${step === 0 ? 'En la salida' : `Tras ${step} ${step === 1 ? 'paso' : 'pasos'}`}, w = ${w}, b = ${b} y la pérdida es ${loss}.`,
    below: (rate, bound) => `La tasa ${rate} está por debajo del límite de esta curvatura, ${bound}.`,
    slow: (percent) => `Por el fondo del valle cada paso recorta solo un ${percent} % de la distancia.`,
    above: (rate, bound, factor) =>
      `La tasa ${rate} supera el límite, ${bound}: en la dirección más empinada la distancia al mínimo se multiplica por ${factor} en cada paso.`,
    batch: (size, count, angle) =>
      `El próximo paso ve ${size} de ${count} ejemplos${angle === null ? '' : `, y su gradiente se desvía ${angle}° del completo`}.`,
    rates: (w, b) => `Cada parámetro lleva su propia tasa: ${w} para w y ${b} para b.`,
    there: 'El gradiente es casi cero.',
    endless: 'Esta superficie no tiene mínimo: sube en w y baja sin fin en b.',
    outside: 'El punto está fuera del mapa: la flecha dice por dónde ha salido.',
    race: (order) => `De menor a mayor pérdida: ${order}.`,
  },
};
