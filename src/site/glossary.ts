// The glossary of «Referencias»: terms in Spanish and English, their meaning in a sentence or two, where they are taught.
// A section that is not written yet gets no link until it is.

interface Term {
  readonly es: string;
  readonly en: string;
  /** Spanish; formulas between dollar signs, with the roles' macros. */
  readonly says: string;
  /** `page#section`, several with commas. */
  readonly at: string;
}

/** The id of a term's entry: «Función de pérdida» is at `t-funcion-de-perdida`. */
export const termId = (es: string): string =>
  `t-${es
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** In alphabetical order. */
export const glossary: readonly Term[] = [
  {
    es: 'Activación',
    en: 'activation',
    says: String.raw`Lo que una neurona entrega: el valor $\ra{a} = f(\rz{z})$ de su función de activación.`,
    at: 'neurona#salida',
  },
  {
    es: 'Adam',
    en: 'Adam, adaptive moment estimation',
    says: 'Optimizador que lleva la media móvil de los gradientes y la de sus cuadrados, corrige lo que a ambas les falta al empezar y divide una por la raíz de la otra.',
    at: 'entrenamiento#optimizadores',
  },
  {
    es: 'Ajuste por defecto',
    en: 'underfitting',
    says: 'También subajuste: el modelo se queda corto y falla ya con los datos con los que aprendió.',
    at: 'sesgo-varianza#detectar',
  },
  {
    es: 'Aplanar',
    en: 'to flatten',
    says: 'Recolocar los píxeles de una imagen, o los valores de cualquier tensor, en un solo vector y siempre en el mismo orden.',
    at: 'laboratorio-imagenes#de-matriz-a-vector',
  },
  {
    es: 'Aproximador universal',
    en: 'universal approximator',
    says: 'Familia de funciones que se acerca cuanto se quiera a cualquier función continua en un conjunto cerrado y acotado. Lo son las redes con una capa oculta lo bastante ancha y activación no polinómica.',
    at: 'capas#aproximador-universal',
  },
  {
    es: 'Capa',
    en: 'layer',
    says: 'Neuronas que reciben las mismas entradas y calculan a la vez. Es oculta si no es la de salida.',
    at: 'capas#estructura',
  },
  {
    es: 'Capa densa',
    en: 'dense layer, fully connected layer',
    says: 'Capa en la que cada neurona recibe todas las salidas de la capa anterior.',
    at: 'capas#estructura, propagacion#matrices',
  },
  {
    es: 'Codificación one-hot',
    en: 'one-hot encoding',
    says: 'Escribir una clase como un vector con un 1 en su lugar y ceros en los demás.',
    at: 'perdidas#entropia-cruzada, laboratorio-imagenes#entrenar',
  },
  {
    es: 'Conjunto de entrenamiento',
    en: 'training set',
    says: 'Los ejemplos con los que se ajustan los parámetros.',
    at: 'practica#particion',
  },
  {
    es: 'Conjunto de prueba',
    en: 'test set',
    says: 'Los ejemplos que se guardan para el final y dicen cómo responderá el modelo ante lo que no ha visto. Solo sirve si no ha influido en ninguna decisión.',
    at: 'practica#particion',
  },
  {
    es: 'Conjunto de validación',
    en: 'validation set',
    says: 'Los ejemplos con los que se comparan modelos y se eligen hiperparámetros.',
    at: 'practica#particion',
  },
  {
    es: 'Descenso de gradiente',
    en: 'gradient descent',
    says: String.raw`Mover los parámetros, paso a paso, en contra del gradiente: $\rw{w} \leftarrow \rw{w} - \eta\,\rg{\partial L/\partial w}$.`,
    at: 'entrenamiento#descenso',
  },
  {
    es: 'Descenso de gradiente estocástico',
    en: 'stochastic gradient descent, SGD',
    says: 'El mismo descenso, con el gradiente estimado en cada paso sobre unos pocos ejemplos tomados al azar.',
    at: 'entrenamiento#lotes',
  },
  {
    es: 'Desvanecimiento del gradiente',
    en: 'vanishing gradient',
    says: 'El gradiente de las primeras capas se hace diminuto, porque es un producto de muchos factores pequeños, y esas capas apenas aprenden.',
    at: 'problemas-del-gradiente#desvanecimiento',
  },
  {
    es: 'Diferenciación automática',
    en: 'automatic differentiation, autodiff',
    says: 'Calcular derivadas exactas de un programa aplicando la regla de la cadena a cada una de sus operaciones. La retropropagación es su modo inverso.',
    at: 'retropropagacion#comprobar',
  },
  {
    es: 'ELU',
    en: 'exponential linear unit',
    says: String.raw`Activación que vale $z$ en los positivos y $\alpha(e^z - 1)$ en los negativos, donde se acerca a $-\alpha$.`,
    at: 'activaciones#elu',
  },
  {
    es: 'Entropía cruzada',
    en: 'cross-entropy',
    says: String.raw`Pérdida para clasificar: menos el logaritmo de la probabilidad que el modelo da a la clase correcta, $-\sum_k \rt{y_k}\log \ra{\hat y_k}$.`,
    at: 'perdidas#entropia-cruzada',
  },
  {
    es: 'Entropía cruzada binaria',
    en: 'binary cross-entropy',
    says: 'La entropía cruzada cuando solo hay dos clases y la red da la probabilidad de una de ellas.',
    at: 'perdidas#entropia-binaria',
  },
  {
    es: 'Época',
    en: 'epoch',
    says: 'Una vuelta completa por todos los ejemplos de entrenamiento.',
    at: 'entrenamiento#lotes',
  },
  {
    es: 'Error absoluto medio',
    en: 'mean absolute error, MAE',
    says: String.raw`Pérdida: la media de $|\rt{y} - \ra{\hat y}|$. Un error grande pesa lo que mide, no su cuadrado.`,
    at: 'perdidas#mae',
  },
  {
    es: 'Error cuadrático medio',
    en: 'mean squared error, MSE',
    says: String.raw`Pérdida: la media de $(\rt{y} - \ra{\hat y})^2$.`,
    at: 'perdidas#mse',
  },
  {
    es: 'Exactitud',
    en: 'accuracy',
    says: 'Fracción de ejemplos que el modelo clasifica bien.',
    at: 'laboratorio-imagenes#entrenar, laboratorio-clasificador#evaluar',
  },
  {
    es: 'Explosión del gradiente',
    en: 'exploding gradient',
    says: 'El gradiente crece al retroceder por las capas, porque es un producto de muchos factores grandes, y los pasos se vuelven enormes.',
    at: 'problemas-del-gradiente#explosion',
  },
  {
    es: 'Frontera de decisión',
    en: 'decision boundary',
    says: 'Los puntos en los que la respuesta del modelo cambia de clase. La de una neurona sola es un hiperplano.',
    at: 'neurona#sesgo, capas#separabilidad',
  },
  {
    es: 'Función de activación',
    en: 'activation function',
    says: 'La función, casi siempre no lineal, que convierte la preactivación de una neurona en su salida.',
    at: 'activaciones#para-que',
  },
  {
    es: 'Función de pérdida',
    en: 'loss function',
    says: 'Mide con un número cuánto se aparta la predicción del objetivo. Entrenar es hacerla pequeña.',
    at: 'entrenamiento#error, perdidas#cual-elegir',
  },
  {
    es: 'Función lineal y función afín',
    en: 'linear map, affine map',
    says: String.raw`Lineal es $\rw{\mathbf W}\rin{\mathbf x}$, que lleva el cero al cero; afín es lineal más una constante, $\rw{\mathbf W}\rin{\mathbf x} + \rb{\mathbf b}$.`,
    at: 'capas#sin-activacion',
  },
  {
    es: 'Generalizar',
    en: 'to generalise',
    says: 'Acertar con datos que no se han visto al aprender.',
    at: 'practica#particion, sesgo-varianza#compromiso',
  },
  {
    es: 'Gradiente',
    en: 'gradient',
    says: String.raw`El vector de las derivadas parciales de la pérdida respecto a cada parámetro, $\rg{\nabla L}$. Señala hacia donde la pérdida crece más deprisa.`,
    at: 'entrenamiento#descenso',
  },
  {
    es: 'Hiperparámetro',
    en: 'hyperparameter',
    says: 'Lo que se elige antes de entrenar y no se aprende: tasa de aprendizaje, tamaño de las capas, número de épocas.',
    at: 'practica#particion',
  },
  {
    es: 'Hiperplano',
    en: 'hyperplane',
    says: 'Corte plano de dimensión $n - 1$ en un espacio de dimensión $n$: un punto, una recta, un plano…',
    at: 'neurona#sesgo',
  },
  {
    es: 'Inicialización',
    en: 'initialisation',
    says: 'Cómo se sortean los pesos antes de entrenar. Las de Glorot y He eligen su varianza para que las señales ni crezcan ni mengüen de capa en capa.',
    at: 'problemas-del-gradiente#remedios',
  },
  {
    es: 'Jacobiana',
    en: 'Jacobian matrix',
    says: 'La matriz de todas las derivadas parciales de las salidas de una función respecto a sus entradas.',
    at: 'problemas-del-gradiente#origen',
  },
  {
    es: 'Leaky ReLU',
    en: 'leaky ReLU',
    says: String.raw`ReLU que en los negativos deja pasar una fracción pequeña, $\alpha z$, en vez de nada.`,
    at: 'activaciones#leaky-relu',
  },
  {
    es: 'Logit',
    en: 'logit',
    says: 'La preactivación de la última capa, antes de la sigmoide o la softmax.',
    at: 'activaciones#salida-softmax',
  },
  {
    es: 'Lote',
    en: 'batch, mini-batch',
    says: 'Los ejemplos con los que se estima el gradiente de una actualización. También minilote, si no son todos.',
    at: 'entrenamiento#lotes',
  },
  {
    es: 'Maxout',
    en: 'maxout',
    says: 'Neurona que calcula varias sumas, cada una con sus pesos y su sesgo, y entrega la mayor.',
    at: 'activaciones#maxout',
  },
  {
    es: 'Mínimo local',
    en: 'local minimum',
    says: 'Punto en el que la pérdida no baja hacia ningún lado cercano, aunque pueda ser más baja en otra parte.',
    at: 'entrenamiento#descenso',
  },
  {
    es: 'Momento',
    en: 'momentum',
    says: 'Sumar a cada paso parte del anterior, de modo que los empujes en una misma dirección se acumulan y los vaivenes se anulan.',
    at: 'entrenamiento#optimizadores',
  },
  {
    es: 'Neurona artificial',
    en: 'artificial neuron, unit',
    says: 'Función que suma sus entradas, cada una por su peso, añade un sesgo y pasa el resultado por una activación.',
    at: 'neurona#formula',
  },
  {
    es: 'Normalización por lotes',
    en: 'batch normalisation',
    says: 'Centrar y escalar las preactivaciones de una capa con la media y la varianza de cada lote, y dejar que la red aprenda la escala final.',
    at: 'problemas-del-gradiente#remedios',
  },
  {
    es: 'Objetivo',
    en: 'target, label',
    says: String.raw`La respuesta correcta de un ejemplo, $\rt{y}$. En clasificación se llama también etiqueta.`,
    at: 'entrenamiento#error',
  },
  {
    es: 'Optimizador',
    en: 'optimizer',
    says: 'La regla que convierte gradientes en cambios de los parámetros.',
    at: 'entrenamiento#optimizadores',
  },
  {
    es: 'Parámetro',
    en: 'parameter',
    says: 'Cada número que la red ajusta al aprender: sus pesos y sus sesgos.',
    at: 'neurona#elementos, entrenamiento#parametros-no-datos',
  },
  {
    es: 'Perceptrón',
    en: 'perceptron',
    says: 'El modelo de Rosenblatt de 1958: una neurona con umbral que aprende sus pesos de ejemplos.',
    at: 'red-neuronal#hitos',
  },
  {
    es: 'Perceptrón multicapa',
    en: 'multilayer perceptron, MLP',
    says: 'Nombre tradicional de una red de capas densas. Sus neuronas ya no llevan umbral, sino activaciones derivables.',
    at: 'capas#estructura',
  },
  {
    es: 'Peso',
    en: 'weight',
    says: String.raw`El número $\rw{w}$ por el que una neurona multiplica una de sus entradas.`,
    at: 'neurona#elementos',
  },
  {
    es: 'Preactivación',
    en: 'pre-activation',
    says: String.raw`La suma ponderada más el sesgo, $\rz{z} = \rw{\mathbf w}\cdot\rin{\mathbf x} + \rb{b}$, antes de la activación.`,
    at: 'neurona#formula',
  },
  {
    es: 'Predicción',
    en: 'prediction',
    says: String.raw`La salida de la red para una entrada, $\ra{\hat y}$.`,
    at: 'propagacion#fases',
  },
  {
    es: 'Propagación',
    en: 'forward propagation, forward pass',
    says: 'Calcular la salida de la red, capa tras capa, desde la entrada.',
    at: 'propagacion#algoritmo',
  },
  {
    es: 'Punto de silla',
    en: 'saddle point',
    says: 'Punto de gradiente cero en el que la pérdida sube en unas direcciones y baja en otras.',
    at: 'entrenamiento#w-y-b',
  },
  {
    es: 'Recorte del gradiente',
    en: 'gradient clipping',
    says: 'Encoger el gradiente cuando su longitud pasa de un límite, sin cambiar su dirección.',
    at: 'problemas-del-gradiente#remedios',
  },
  {
    es: 'Red neuronal artificial',
    en: 'artificial neural network',
    says: 'Función hecha de muchas neuronas artificiales conectadas, con parámetros que se ajustan con ejemplos.',
    at: 'red-neuronal#idea',
  },
  {
    es: 'Regla de la cadena',
    en: 'chain rule',
    says: 'La derivada de una composición es el producto de las derivadas de sus partes. Es todo lo que hace falta para derivar una red.',
    at: 'retropropagacion#regla-de-la-cadena',
  },
  {
    es: 'Regularización',
    en: 'regularisation',
    says: 'Cuanto se hace al entrenar para que el modelo generalice mejor: penalizar pesos grandes, parar antes, apagar neuronas al azar.',
    at: 'sesgo-varianza#esquema-general',
  },
  {
    es: 'ReLU',
    en: 'rectified linear unit',
    says: String.raw`Activación que deja pasar lo positivo y anula lo negativo: $\max(0, z)$.`,
    at: 'activaciones#relu',
  },
  {
    es: 'ReLU muerta',
    en: 'dead ReLU',
    says: 'Neurona ReLU cuya suma es negativa con todos los datos: da siempre cero, su gradiente es cero y ya no aprende.',
    at: 'activaciones#relu',
  },
  {
    es: 'Retropropagación',
    en: 'backpropagation',
    says: 'Algoritmo que calcula el gradiente de la pérdida respecto a todos los parámetros en una sola pasada hacia atrás por la red.',
    at: 'retropropagacion#idea',
  },
  {
    es: 'Ruido irreducible',
    en: 'irreducible error',
    says: 'La parte del error que ningún modelo puede quitar, porque los datos mismos no la determinan.',
    at: 'sesgo-varianza#compromiso',
  },
  {
    es: 'Saturación',
    en: 'saturation',
    says: 'Zona en la que una activación es casi plana: por mucho que cambie la entrada, la salida y el gradiente apenas se mueven.',
    at: 'activaciones#sigmoide, problemas-del-gradiente#desvanecimiento',
  },
  {
    es: 'Separable linealmente',
    en: 'linearly separable',
    says: 'Dos clases lo son si un hiperplano deja cada una a un lado.',
    at: 'capas#separabilidad',
  },
  {
    es: 'Sesgo de un modelo',
    en: 'bias (statistics)',
    says: 'Cuánto se aparta, de media, lo que predice el modelo de lo que debería predecir.',
    at: 'sesgo-varianza#sesgo',
  },
  {
    es: 'Sesgo de una neurona',
    en: 'bias (of a neuron)',
    says: String.raw`El parámetro $\rb{b}$ que se suma siempre y desplaza la frontera. Nada tiene que ver con el de un modelo.`,
    at: 'neurona#sesgo',
  },
  {
    es: 'Sigmoide',
    en: 'sigmoid, logistic function',
    says: String.raw`Activación con forma de S entre 0 y 1: $\sigma(z) = 1/(1 + e^{-z})$.`,
    at: 'activaciones#sigmoide, neurona#ejemplo-sigmoide',
  },
  {
    es: 'Sobreajuste',
    en: 'overfitting',
    says: 'El modelo aprende también lo accidental de sus ejemplos: acierta con ellos y falla con otros.',
    at: 'sesgo-varianza#detectar',
  },
  {
    es: 'Softmax',
    en: 'softmax',
    says: 'Función que convierte una lista de logits en probabilidades positivas que suman 1.',
    at: 'activaciones#salida-softmax',
  },
  {
    es: 'Tangente hiperbólica',
    en: 'hyperbolic tangent',
    says: String.raw`Activación con forma de S entre −1 y 1, centrada en cero: $\tanh(z)$.`,
    at: 'activaciones#tanh',
  },
  {
    es: 'Tasa de aprendizaje',
    en: 'learning rate',
    says: String.raw`El número $\eta$ por el que se multiplica el gradiente en cada paso.`,
    at: 'entrenamiento#tasa-de-aprendizaje',
  },
  {
    es: 'Varianza de un modelo',
    en: 'variance',
    says: 'Cuánto cambiaría lo que predice el modelo si se hubiera entrenado con otros ejemplos de la misma clase.',
    at: 'sesgo-varianza#varianza',
  },
];
