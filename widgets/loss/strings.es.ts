// The losses in Spanish.
import type { LossStrings } from './strings.ts';

export const es: LossStrings = {
  tasks: {
    quantities:
      'Arrastra una predicción y mira cómo crece o mengua su pérdida. Cambia de MAE a MSE: los datos son los mismos.',
    probabilities:
      'Arrastra una predicción hacia el lado equivocado: la pérdida sube despacio, y de pronto sin freno.',
    classes:
      'Mueve los logits: la softmax los reparte en probabilidades y solo cuenta la de la clase correcta.',
    constant:
      'Todas las predicciones son la misma. Muévela hasta lo más bajo de la curva y cambia de pérdida: ¿se mueve el fondo?',
  },
  loss: 'Pérdida',
  losses: { mae: 'MAE', mse: 'MSE', huber: 'Huber', bce: 'Entropía binaria', ce: 'Entropía cruzada' },
  theLoss: {
    mae: 'La MAE',
    mse: 'La MSE',
    huber: 'La pérdida de Huber',
    bce: 'La entropía cruzada binaria',
    ce: 'La entropía cruzada',
  },
  pickExample: 'Ejemplo',
  pickLogit: 'Curva de',
  sign: 'signo',
  clip: 'recorta',
  example: (number) => `Ejemplo ${number}`,
  target: 'Objetivo',
  prediction: 'Predicción',
  forAll: 'Para todos',
  error: 'error',
  logit: 'Logit',
  key: {
    target: 'objetivo y',
    prediction: 'predicción ŷ',
    square: 'pérdida: el área del cuadrado',
    length: 'pérdida: el largo del trazo',
    corner: 'pérdida: el área, con la esquina recortada',
    bar: 'pérdida: el alto de la barra',
    push: 'hacia dónde empuja −∂L/∂ŷ',
  },
  mean: 'media',
  lossRow: 'pérdida',
  slope: (value) => `pendiente ${value}`,
  cap: (loss) => `tope ${loss}`,
  best: (value, name) => `${name}: ${value}`,
  bestNames: { mae: 'la mediana', mse: 'la media', huber: 'el centro de Huber', bce: 'la media' },
  constant: 'Una sola predicción para todos',
  right: 'correcta',
  sum: 'suma',
  rightClass: 'Clase correcta',
  classOf: (k) => `clase ${k}`,
  curves: {
    error: 'La pérdida de un ejemplo según su error',
    probability: 'La pérdida de un ejemplo según su predicción',
    constant: 'La pérdida media según la predicción común',
    logit: 'La pérdida según un logit, con los otros quietos',
  },
  columns: {
    example: 'Ej.',
    target: 'objetivo',
    prediction: 'predicción',
    loss: 'pérdida',
    gradient: 'gradiente',
  },
  add: 'Añade un ejemplo',
  remove: (number) => `Quita el ${number}`,
  when: (y) => `si y = ${y}`,
  off: 'apagado',
  through: (value) => `Detrás de una sigmoide, a z le llega ŷ − y = ${value}.`,
  clampedLogits: (clamped, exact) =>
    `Quien acote la probabilidad antes del logaritmo se queda en ${clamped}; desde los logits sale ${exact}.`,
  clampedInput: (from, to) => `ŷ = ${from} se acota a ${to}: el logaritmo de 0 sería infinito.`,
  presetsLegend: 'Casos',
  presets: {
    lesson: 'Cuatro errores',
    near: 'Casi acertar',
    huber: 'Entre las dos',
    outlier: 'Dato atípico',
    messages: 'Tres correos',
    confident: 'Segura y equivocada',
    zero: 'Un logaritmo de cero',
    rate: 'Decir siempre lo mismo',
    classes: 'Tres clases',
    equal: 'Logits iguales',
    saturated: 'Softmax saturada',
  },
  notes: {
    lesson:
      'Fíjate en el cuadrado del último: un error de 3 ocupa 9 de los 10,25 que se reparten. Con la MAE pone 3 de 4,5.',
    near: 'Los cuatro fallan por solo 0,2 y la MAE empuja igual que si fallaran por 20: ±0,25. Pasa a MSE: el empuje se apaga al acercarse.',
    huber:
      'Hasta 1 es medio cuadrado; más allá, una franja que crece en línea recta. El último empuja con 1, no con 3.',
    outlier:
      'Alguien tecleó 90 por 30. La MSE quiere decir 36, que no se parece a ninguna entrega; pasa a MAE y quiere 23, la mediana.',
    messages:
      'Un acierto seguro apenas cuesta. El tercero dijo 0,6 a lo que era un sí: pone más de la mitad de la suma.',
    confident:
      'Dijo 0,01 a lo que era un sí. Su pérdida es 4,605 y su empuje, cien veces el de un acierto: −100 entre tres.',
    zero: 'Dijo 0 a lo que era un sí. Sin tope la pérdida sería infinita; acotada a 10⁻⁷ se queda en 16,118.',
    rate: 'Dos síes de cinco. La mejor respuesta única es 0,4, la frecuencia: fingir más seguridad sale peor por los dos lados.',
    classes:
      'La red se inclina por la clase 0 y la correcta es la 1: su logit sube y los otros bajan. Los tres empujes suman cero.',
    equal:
      'Sin saber nada, un tercio a cada una: la pérdida es ln 3. Suma 5 a los tres logits y no cambia nada.',
    saturated:
      'Segura y equivocada: la pérdida crece en línea recta con el logit y el gradiente no pasa de 1. No se apaga.',
  },
  challenges: {
    spread: {
      name: 'Reparte el error',
      text: 'Sin tocar los objetivos, deja la MAE en 1,125 y baja la MSE de 1,3.',
      solved:
        'Con la misma suma de errores, la MSE es menor cuanto más iguales son: prefiere muchos medianos a uno grande.',
    },
    median: {
      name: 'Busca el fondo de la MAE',
      text: 'Con una sola predicción para todos y sin tocar los objetivos, consigue la menor MAE posible.',
      solved:
        'Es la mediana: dos datos por encima, dos por debajo y uno justo ahí. El 90 podría ser 30 y nada cambiaría.',
    },
    confident: {
      name: 'Estropea la media con uno',
      text: 'Mueve solo la tercera predicción hasta que la pérdida media pase de 2.',
      solved: 'Una sola respuesta segura y equivocada pesa más que todo el resto del lote.',
    },
    rivals: {
      name: 'Gana sin subir',
      text: 'Baja la pérdida de 0,1 sin tocar z₁, el logit de la clase correcta.',
      solved: 'La softmax solo mira diferencias: hundir a los rivales vale tanto como subir.',
    },
    shift: {
      name: 'Cambia todo sin cambiar nada',
      text: 'Cambia los tres logits y deja la pérdida y las tres probabilidades como estaban.',
      solved:
        'Has sumado lo mismo a los tres. Por eso los programas pueden restar el mayor antes de la exponencial.',
    },
  },
  autodiff: {
    ask: 'Comprueba el gradiente con diferenciación automática',
    waiting: 'El gradiente por diferenciación automática está en camino.',
    agrees: (backend, difference) =>
      difference === null
        ? `Diferenciación automática con tensores (${backend}): el mismo gradiente en todas las cifras.`
        : `Diferenciación automática con tensores (${backend}): el mismo gradiente; la mayor diferencia relativa es ${difference}.`,
    differs: (backend, difference) =>
      `Diferenciación automática con tensores (${backend}): no coincide; la mayor diferencia relativa es ${difference}.`,
    refused: {
      'no-worker':
        'Aquí no se puede comprobar con tensores (su proceso no arranca; algunos marcos no lo permiten). La figura sigue con las fórmulas.',
      'no-backend':
        'Este navegador no puede calcular con tensores, así que no hay con qué comprobar. La figura sigue con las fórmulas.',
      'worker-died': 'La comprobación con tensores se ha detenido. La figura sigue con las fórmulas.',
      'job-failed': 'La comprobación con tensores ha fallado. La figura sigue con las fórmulas.',
    },
    openInTab: 'Abre la figura en una pestaña',
    retry: 'Reintenta',
  },
  describe: {
    mean: (theLoss, count, value) =>
      count === 1
        ? `${theLoss} del único ejemplo es ${value}.`
        : `${theLoss} de los ${count} ejemplos es ${value}.`,
    most: (number, error, share) => `El ejemplo ${number} falla por ${error} y pone el ${share} de la suma.`,
    none: 'Todos aciertan: no hay pérdida.',
    push: (number, gradient, way) =>
      `El gradiente del ejemplo ${number} es ${gradient}: ${way === 'up' ? 'subir' : 'bajar'} su predicción reduce la pérdida.`,
    still: (number) => `El gradiente del ejemplo ${number} es 0: nada la empuja.`,
    tie: (number) => `El ejemplo ${number} acierta justo, en la esquina, donde no hay derivada: aquí vale 0.`,
    constant: (theLoss, value, best, name) =>
      `${theLoss} con una sola predicción para todos es ${value}. La menor se alcanza en ${best}, ${name} de los objetivos.`,
    constantBest: (theLoss, value, name) =>
      `${theLoss} con una sola predicción para todos es ${value}, la menor posible: estás en ${name} de los objetivos.`,
    uneven: 'Las predicciones aún son distintas; al mover una, todas tomarán su valor.',
    sure: (number, chance, loss) =>
      `El ejemplo ${number} dio ${chance} a lo que ocurrió, y eso cuesta ${loss}.`,
    clamped: (number, from, loss) =>
      `El ejemplo ${number} dio ${from}: se acota, y en vez de infinito cuesta ${loss}.`,
    classes: (chance, name, loss) =>
      `La ${name}, que es la correcta, recibe ${chance}: la pérdida es ${loss}.`,
    push3: (name, gradient) => `El gradiente de ${name} es ${gradient}, predicción menos objetivo.`,
    sum: 'Los tres suman 0.',
  },
};
