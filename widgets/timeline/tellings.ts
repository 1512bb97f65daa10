// Each milestone told in a sentence or two, in both languages. `index.astro` hands the page's language
// to the island as data, so that no script carries the other one.
import type { Lang } from '../../src/site/lang.ts';
import type { MilestoneKey } from './milestones.ts';

interface Telling {
  readonly name: string;
  readonly says: string;
}

export type Tellings = Record<MilestoneKey, Telling>;

const es: Tellings = {
  mcculloch1943: {
    name: 'Neuronas como puertas lógicas',
    says: 'Una unidad dispara si están activas bastantes de sus entradas y ninguna la inhibe. Conectando unidades así se calcula cualquier fórmula de la lógica de proposiciones. El umbral ya está aquí, y las conexiones son fijas: esta red no aprende.',
  },
  hebb1949: {
    name: 'Aprender es reforzar conexiones',
    says: 'Una hipótesis sobre el cerebro: si una célula contribuye una y otra vez a que otra dispare, la conexión entre las dos se vuelve más eficaz. Todavía no es un algoritmo.',
  },
  rosenblatt1958: {
    name: 'El perceptrón aprende de ejemplos',
    says: 'El umbral es el de 1943. Lo nuevo es que las conexiones cambian con la experiencia: la máquina clasifica cada vez mejor lo que se le enseña.',
  },
  minsky1969: {
    name: 'Lo que una sola capa no puede',
    says: 'Demuestran que un perceptrón cuyas piezas miran solo una parte de la entrada no puede decidir la paridad ni si una figura es de una pieza. Con dos entradas, la paridad es la «o» exclusiva.',
  },
  linnainmaa1970: {
    name: 'El modo inverso de derivar',
    says: 'En su trabajo de fin de carrera, sobre errores de redondeo, obtiene todas las derivadas de un cálculo recorriéndolo una vez hacia atrás. No habla de redes. En inglés lo publica en 1976.',
  },
  lighthill1973: {
    name: 'El informe Lighthill',
    says: 'Encargado por el consejo británico de investigación, concluye que la inteligencia artificial no ha dado lo que prometía. Los recortes que siguen son parte del primer invierno.',
  },
  werbos1974: {
    name: 'Derivar hacia atrás para ajustar modelos',
    says: 'Su tesis propone ese recorrido hacia atrás para ajustar modelos con muchos parámetros. En 1982 lo aplica por escrito a las redes neuronales.',
  },
  fukushima1980: {
    name: 'El neocognitrón',
    says: 'Detectores locales repetidos por toda la imagen, y tras ellos otros que toleran desplazamientos: la arquitectura de las redes convolucionales. Aprende sin retropropagación.',
  },
  hopfield1982: {
    name: 'Una red que recuerda',
    says: 'Una red de conexiones simétricas que, al actualizarse, baja por una energía hasta uno de los recuerdos guardados. Acercó las redes a la física.',
  },
  mcdermott1985: {
    name: 'Aviso de otro invierno',
    says: 'En una mesa redonda de 1984, que se publica en 1985, varios investigadores temen que unas expectativas demasiado altas acaben en desastre. El segundo invierno llega a finales de la década.',
  },
  rumelhart1986: {
    name: 'La retropropagación convence',
    says: 'Muestran que con ella las unidades ocultas encuentran solas representaciones útiles. El algoritmo es anterior, y las redes son de pocas capas.',
  },
  cybenko1989: {
    name: 'Una capa oculta basta para aproximar',
    says: 'Con suficientes unidades ocultas, una red se acerca cuanto se quiera a cualquier función continua en un conjunto cerrado y acotado. El teorema no dice cuántas hacen falta ni cómo dar con sus pesos.',
  },
  lecun1989: {
    name: 'Una red convolucional, entrenada con retropropagación',
    says: 'Lee cifras de códigos postales escritos a mano. Los pesos de sus detectores se comparten por toda la imagen y se aprenden de los ejemplos.',
  },
  hochreiter1991: {
    name: 'El gradiente se desvanece',
    says: 'Su trabajo de fin de carrera, en alemán, analiza por qué el gradiente se encoge o crece de manera exponencial al retroceder por muchas capas o muchos pasos de tiempo.',
  },
  hochreiter1997: {
    name: 'La LSTM',
    says: 'Una red recurrente con una celda de memoria, protegida por puertas, por la que el error retrocede sin encogerse. Aprende relaciones separadas por más de mil pasos.',
  },
  lecun1998: {
    name: 'LeNet-5 y MNIST',
    says: 'Una red convolucional de siete capas lee cheques, y la colección de dígitos MNIST queda como banco de pruebas de todos.',
  },
  deng2009: {
    name: 'ImageNet',
    says: 'Una colección de imágenes etiquetadas a mano y ordenadas por conceptos. Al presentarse tiene 3,2 millones.',
  },
  raina2009: {
    name: 'Entrenar en tarjetas gráficas',
    says: 'Modelos de cien millones de parámetros que pedían semanas se entrenan en un día: hasta 70 veces más deprisa que en un procesador de dos núcleos.',
  },
  glorot2010: {
    name: 'Empezar con buenos pesos',
    says: 'Estudian por qué costaba entrenar redes profundas y proponen una inicialización que conserva de capa en capa la escala de las señales y de los gradientes.',
  },
  krizhevsky2012: {
    name: 'AlexNet',
    says: 'Una red convolucional de 60 millones de parámetros, entrenada varios días en dos tarjetas gráficas, gana el concurso de ImageNet de 2012 con un 15,3 % de error en cinco intentos, frente al 26,2 % de la segunda.',
  },
  goodfellow2014: {
    name: 'Dos redes que compiten',
    says: 'Una red genera muestras y otra intenta distinguirlas de las auténticas. Las dos mejoran a la vez: son las redes generativas antagónicas.',
  },
  bahdanau2015: {
    name: 'La atención',
    says: 'Al escribir cada palabra de una traducción, la red aprende a qué palabras de la frase original mirar. Se añade a una red recurrente.',
  },
  sohldickstein2015: {
    name: 'La difusión',
    says: 'Un modelo aprende a deshacer, paso a paso, el ruido que se ha ido sumando a los datos. Partiendo de puro ruido, genera muestras nuevas.',
  },
  he2016: {
    name: 'Atajos entre capas',
    says: 'Cada bloque suma su entrada a su salida. Con esos atajos se entrenan redes de 152 capas.',
  },
  vaswani2017: {
    name: 'El Transformer',
    says: 'Prescinde de la recurrencia y de la convolución y se queda con la atención. Se prueba en traducción y en análisis sintáctico, y se entrena con mucho cálculo en paralelo.',
  },
  brown2020: {
    name: 'Un modelo de lenguaje enorme',
    says: 'Un Transformer de 175 000 millones de parámetros que predice cómo sigue un texto. Aborda tareas nuevas con unos pocos ejemplos en el enunciado, sin cambiar sus pesos.',
  },
  ho2020: {
    name: 'La difusión da imágenes de calidad',
    says: 'Simplifican lo que el modelo debe aprender, que es el ruido añadido, y consiguen imágenes comparables a las mejores de entonces.',
  },
  radford2021: {
    name: 'Texto e imagen, juntos',
    says: 'Dos redes aprenden a emparejar imágenes con sus descripciones, a partir de 400 millones de parejas recogidas en internet.',
  },
  openai2023: {
    name: 'Un gran modelo multimodal',
    says: 'Un informe técnico presenta un modelo que recibe texto e imágenes y responde con texto. No dice su tamaño, ni con qué datos ni cómo se entrenó.',
  },
};

const en: Tellings = {
  mcculloch1943: {
    name: 'Neurons as logic gates',
    says: 'A unit fires if enough of its inputs are active and none inhibits it. Connecting such units computes any formula of propositional logic. The threshold is already here, and the connections are fixed: this network does not learn.',
  },
  hebb1949: {
    name: 'To learn is to strengthen connections',
    says: 'A hypothesis about the brain: when one cell takes part again and again in making another fire, the connection between them becomes more efficient. It is not an algorithm yet.',
  },
  rosenblatt1958: {
    name: 'The perceptron learns from examples',
    says: 'The threshold is that of 1943. What is new is that connections change with experience: the machine classifies what it is shown better and better.',
  },
  minsky1969: {
    name: 'What one layer cannot do',
    says: 'They prove that a perceptron whose parts look at only some of the input cannot decide parity, nor whether a figure is in one piece. With two inputs, parity is the exclusive or.',
  },
  linnainmaa1970: {
    name: 'Differentiation in reverse',
    says: 'In his master’s thesis, on rounding errors, he obtains all derivatives of a computation by walking it backwards once. It is not about networks. He publishes it in English in 1976.',
  },
  lighthill1973: {
    name: 'The Lighthill report',
    says: 'Commissioned by the British research council, it concludes that artificial intelligence has not delivered what it promised. The cuts that follow are part of the first winter.',
  },
  werbos1974: {
    name: 'Backwards derivatives to fit models',
    says: 'His thesis proposes that backward walk for fitting models with many parameters. In 1982 he applies it to neural networks in print.',
  },
  fukushima1980: {
    name: 'The neocognitron',
    says: 'Local detectors repeated all over the image, followed by others that tolerate shifts: the architecture of convolutional networks. It learns without backpropagation.',
  },
  hopfield1982: {
    name: 'A network that remembers',
    says: 'A network of symmetric connections which, as it updates, goes down an energy to one of its stored memories. It brought networks closer to physics.',
  },
  mcdermott1985: {
    name: 'Warning of another winter',
    says: 'At a panel in 1984, published in 1985, several researchers fear that expectations which are too high may end in disaster. The second winter comes at the end of the decade.',
  },
  rumelhart1986: {
    name: 'Backpropagation convinces',
    says: 'They show that with it hidden units find useful representations by themselves. The algorithm is older, and the networks have few layers.',
  },
  cybenko1989: {
    name: 'One hidden layer is enough to approximate',
    says: 'With enough hidden units a network comes as close as you like to any continuous function on a closed and bounded set. The theorem does not say how many are needed, nor how to find their weights.',
  },
  lecun1989: {
    name: 'A convolutional network, trained by backpropagation',
    says: 'It reads digits of handwritten zip codes. The weights of its detectors are shared all over the image and are learned from the examples.',
  },
  hochreiter1991: {
    name: 'The gradient vanishes',
    says: 'His diploma thesis, in German, analyses why the gradient shrinks or grows exponentially on its way back through many layers or many time steps.',
  },
  hochreiter1997: {
    name: 'The LSTM',
    says: 'A recurrent network with a memory cell, guarded by gates, through which the error goes back without shrinking. It learns relations more than a thousand steps apart.',
  },
  lecun1998: {
    name: 'LeNet-5 and MNIST',
    says: 'A convolutional network of seven layers reads cheques, and the MNIST collection of digits becomes everyone’s test bench.',
  },
  deng2009: {
    name: 'ImageNet',
    says: 'A collection of images labelled by hand and ordered by concepts. When presented it holds 3.2 million.',
  },
  raina2009: {
    name: 'Training on graphics cards',
    says: 'Models of a hundred million parameters that took weeks are trained in a day: up to 70 times faster than on a processor with two cores.',
  },
  glorot2010: {
    name: 'Starting from good weights',
    says: 'They study why deep networks were hard to train and propose an initialisation that keeps the scale of signals and gradients from layer to layer.',
  },
  krizhevsky2012: {
    name: 'AlexNet',
    says: 'A convolutional network of 60 million parameters, trained for days on two graphics cards, wins the ImageNet contest of 2012 with an error of 15.3% in five guesses, against 26.2% for the second.',
  },
  goodfellow2014: {
    name: 'Two networks that compete',
    says: 'One network generates samples and another tries to tell them from real ones. Both improve together: these are generative adversarial networks.',
  },
  bahdanau2015: {
    name: 'Attention',
    says: 'As it writes each word of a translation, the network learns which words of the original sentence to look at. It is added to a recurrent network.',
  },
  sohldickstein2015: {
    name: 'Diffusion',
    says: 'A model learns to undo, step by step, noise that was gradually added to the data. Starting from pure noise, it generates new samples.',
  },
  he2016: {
    name: 'Shortcuts between layers',
    says: 'Each block adds its input to its output. With those shortcuts, networks of 152 layers are trained.',
  },
  vaswani2017: {
    name: 'The Transformer',
    says: 'It does without recurrence and convolution and keeps attention. It is tested on translation and parsing, and trains with much computation in parallel.',
  },
  brown2020: {
    name: 'A huge language model',
    says: 'A Transformer of 175 billion parameters that predicts how a text goes on. It takes on new tasks from a few examples in the prompt, without changing its weights.',
  },
  ho2020: {
    name: 'Diffusion gives good images',
    says: 'They simplify what the model must learn, which is the noise that was added, and obtain images comparable with the best of their time.',
  },
  radford2021: {
    name: 'Text and image, together',
    says: 'Two networks learn to match images with their descriptions, from 400 million pairs collected on the internet.',
  },
  openai2023: {
    name: 'A large multimodal model',
    says: 'A technical report presents a model that takes text and images and answers with text. It does not tell its size, nor on what data or how it was trained.',
  },
};

export const tellings: Record<Lang, Tellings> = { es, en };
