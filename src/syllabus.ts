// The ordered lectures: sidebar, navigation and tests read this list.
// Slugs and section ids are public addresses (COURSE): they never change once landed.

/** One lecture: its slug (equal in every language) and its sections' ids, in reading order. */
export interface Lecture {
  readonly slug: string;
  readonly sections: readonly string[];
  /** Looked things up in rather than read through: no number, no reading time. */
  readonly appendix?: boolean;
}

/** Lectures that exist. A lecture enters the list in the commit that writes it. */
export const syllabus: readonly Lecture[] = [
  { slug: 'index', sections: ['que-es', 'como-leer', 'creditos'] },
  { slug: 'red-neuronal', sections: ['idea', 'biologia', 'hitos'] },
  { slug: 'neurona', sections: ['elementos', 'formula', 'sesgo', 'salida', 'ejemplo-sigmoide'] },
  { slug: 'propagacion', sections: ['fases', 'algoritmo', 'matrices', 'paso-a-paso'] },
  {
    slug: 'activaciones',
    sections: [
      'para-que',
      'sigmoide',
      'tanh',
      'relu',
      'leaky-relu',
      'maxout',
      'elu',
      'comparar',
      'salida-softmax',
      'en-3d',
    ],
  },
  {
    slug: 'capas',
    sections: ['estructura', 'sin-activacion', 'separabilidad', 'xor', 'aproximador-universal'],
  },
  {
    slug: 'entrenamiento',
    sections: [
      'tres-fases',
      'error',
      'descenso',
      'tasa-de-aprendizaje',
      'parametros-no-datos',
      'w-y-b',
      'lotes',
      'optimizadores',
    ],
  },
  {
    slug: 'retropropagacion',
    sections: ['idea', 'regla-de-la-cadena', 'paso-a-paso', 'actualizacion', 'comprobar'],
  },
  {
    slug: 'perdidas',
    sections: ['mae', 'mse', 'entropia-binaria', 'entropia-cruzada', 'el-logaritmo', 'cual-elegir'],
  },
  { slug: 'practica', sections: ['particion', 'jugar', 'ejercicios'] },
  {
    slug: 'sesgo-varianza',
    sections: ['sesgo', 'varianza', 'compromiso', 'detectar', 'esquema-general'],
  },
  { slug: 'problemas-del-gradiente', sections: ['origen', 'explosion', 'desvanecimiento', 'remedios'] },
  { slug: 'laboratorio-clasificador', sections: ['datos', 'modelo', 'entrenar', 'evaluar', 'retos'] },
  {
    slug: 'laboratorio-imagenes',
    sections: ['de-matriz-a-vector', 'que-se-pierde', 'entrenar', 'dibujar', 'errores', 'fashion', 'retos'],
  },
  { slug: 'referencias', sections: ['bibliografia', 'notacion', 'glosario', 'erratas'], appendix: true },
  {
    slug: 'docentes',
    sections: ['enlazar', 'estado', 'incrustar', 'direcciones', 'licencia'],
    appendix: true,
  },
];
