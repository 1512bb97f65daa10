// Where each date comes from. The bibliography cannot be read here, so tests/content/timeline.test.ts compares every
// author, year, title and link with content/references.bib.
import type { MilestoneKey } from './milestones.ts';

export interface Source {
  /** Key in the bibliography. */
  readonly key: string;
  /** Family names; of more than three, the first three: a citation names one of them. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  /** Language of the title, where it is not English. */
  readonly lang?: string;
  /** DOI; or, where there is none, a stable address; or neither. */
  readonly doi?: string;
  readonly url?: string;
}

/** Each milestone's sources; the first is what its date rests on. */
export type Sources = Record<MilestoneKey, readonly [Source, ...Source[]]>;

export const sources: Sources = {
  mcculloch1943: [
    {
      key: 'mcculloch1943',
      authors: ['McCulloch', 'Pitts'],
      year: 1943,
      title: 'A logical calculus of the ideas immanent in nervous activity',
      doi: '10.1007/BF02478259',
    },
  ],
  hebb1949: [
    {
      key: 'hebb1949',
      authors: ['Hebb'],
      year: 1949,
      title: 'The organization of behavior: A neuropsychological theory',
      doi: '10.4324/9781410612403',
    },
  ],
  rosenblatt1958: [
    {
      key: 'rosenblatt1958',
      authors: ['Rosenblatt'],
      year: 1958,
      title: 'The perceptron: A probabilistic model for information storage and organization in the brain',
      doi: '10.1037/h0042519',
    },
  ],
  minsky1969: [
    {
      key: 'minsky1969',
      authors: ['Minsky', 'Papert'],
      year: 1969,
      title: 'Perceptrons: An introduction to computational geometry',
      doi: '10.7551/mitpress/11301.001.0001',
    },
  ],
  linnainmaa1970: [
    {
      key: 'linnainmaa1970',
      authors: ['Linnainmaa'],
      year: 1970,
      title: 'Algoritmin kumulatiivinen pyöristysvirhe yksittäisten pyöristysvirheiden Taylor-kehitelmänä',
      lang: 'fi',
    },
    {
      key: 'linnainmaa1976',
      authors: ['Linnainmaa'],
      year: 1976,
      title: 'Taylor expansion of the accumulated rounding error',
      doi: '10.1007/BF01931367',
    },
  ],
  lighthill1973: [
    {
      key: 'lighthill1973',
      authors: ['Lighthill'],
      year: 1973,
      title: 'Artificial intelligence: A general survey',
      url: 'https://www.chilton-computing.org.uk/inf/literature/reports/lighthill_report/p001.htm',
    },
  ],
  werbos1974: [
    {
      key: 'werbos1974',
      authors: ['Werbos'],
      year: 1974,
      title: 'Beyond regression: New tools for prediction and analysis in the behavioral sciences',
    },
    {
      key: 'werbos1982',
      authors: ['Werbos'],
      year: 1982,
      title: 'Applications of advances in nonlinear sensitivity analysis',
      doi: '10.1007/BFb0006203',
    },
  ],
  fukushima1980: [
    {
      key: 'fukushima1980',
      authors: ['Fukushima'],
      year: 1980,
      title:
        'Neocognitron: A self-organizing neural network model for a mechanism of pattern recognition unaffected by shift in position',
      doi: '10.1007/BF00344251',
    },
  ],
  hopfield1982: [
    {
      key: 'hopfield1982',
      authors: ['Hopfield'],
      year: 1982,
      title: 'Neural networks and physical systems with emergent collective computational abilities',
      doi: '10.1073/pnas.79.8.2554',
    },
  ],
  mcdermott1985: [
    {
      key: 'mcdermott1985',
      authors: ['McDermott', 'Waldrop', 'Chandrasekaran'],
      year: 1985,
      title: 'The dark ages of AI: A panel discussion at AAAI-84',
      doi: '10.1609/aimag.v6i3.494',
    },
  ],
  rumelhart1986: [
    {
      key: 'rumelhart1986',
      authors: ['Rumelhart', 'Hinton', 'Williams'],
      year: 1986,
      title: 'Learning representations by back-propagating errors',
      doi: '10.1038/323533a0',
    },
  ],
  cybenko1989: [
    {
      key: 'cybenko1989',
      authors: ['Cybenko'],
      year: 1989,
      title: 'Approximation by superpositions of a sigmoidal function',
      doi: '10.1007/BF02551274',
    },
    {
      key: 'hornik1989',
      authors: ['Hornik', 'Stinchcombe', 'White'],
      year: 1989,
      title: 'Multilayer feedforward networks are universal approximators',
      doi: '10.1016/0893-6080(89)90020-8',
    },
  ],
  lecun1989: [
    {
      key: 'lecun1989',
      authors: ['LeCun', 'Boser', 'Denker'],
      year: 1989,
      title: 'Backpropagation applied to handwritten zip code recognition',
      doi: '10.1162/neco.1989.1.4.541',
    },
  ],
  hochreiter1991: [
    {
      key: 'hochreiter1991',
      authors: ['Hochreiter'],
      year: 1991,
      title: 'Untersuchungen zu dynamischen neuronalen Netzen',
      lang: 'de',
      url: 'https://people.idsia.ch/~juergen/SeppHochreiter1991ThesisAdvisorSchmidhuber.pdf',
    },
    {
      key: 'bengio1994',
      authors: ['Bengio', 'Simard', 'Frasconi'],
      year: 1994,
      title: 'Learning long-term dependencies with gradient descent is difficult',
      doi: '10.1109/72.279181',
    },
  ],
  hochreiter1997: [
    {
      key: 'hochreiter1997',
      authors: ['Hochreiter', 'Schmidhuber'],
      year: 1997,
      title: 'Long short-term memory',
      doi: '10.1162/neco.1997.9.8.1735',
    },
  ],
  lecun1998: [
    {
      key: 'lecun1998',
      authors: ['LeCun', 'Bottou', 'Bengio'],
      year: 1998,
      title: 'Gradient-based learning applied to document recognition',
      doi: '10.1109/5.726791',
    },
  ],
  deng2009: [
    {
      key: 'deng2009',
      authors: ['Deng', 'Dong', 'Socher'],
      year: 2009,
      title: 'ImageNet: A large-scale hierarchical image database',
      doi: '10.1109/CVPR.2009.5206848',
    },
  ],
  raina2009: [
    {
      key: 'raina2009',
      authors: ['Raina', 'Madhavan', 'Ng'],
      year: 2009,
      title: 'Large-scale deep unsupervised learning using graphics processors',
      doi: '10.1145/1553374.1553486',
    },
  ],
  glorot2010: [
    {
      key: 'glorot2010',
      authors: ['Glorot', 'Bengio'],
      year: 2010,
      title: 'Understanding the difficulty of training deep feedforward neural networks',
      url: 'https://proceedings.mlr.press/v9/glorot10a.html',
    },
  ],
  krizhevsky2012: [
    {
      key: 'krizhevsky2012',
      authors: ['Krizhevsky', 'Sutskever', 'Hinton'],
      year: 2012,
      title: 'ImageNet classification with deep convolutional neural networks',
      url: 'https://papers.nips.cc/paper/4824-imagenet-classification-with-deep-convolutional-neural-networks',
    },
  ],
  goodfellow2014: [
    {
      key: 'goodfellow2014',
      authors: ['Goodfellow', 'Pouget-Abadie', 'Mirza'],
      year: 2014,
      title: 'Generative adversarial nets',
      doi: '10.48550/arXiv.1406.2661',
    },
  ],
  bahdanau2015: [
    {
      key: 'bahdanau2015',
      authors: ['Bahdanau', 'Cho', 'Bengio'],
      year: 2015,
      title: 'Neural machine translation by jointly learning to align and translate',
      doi: '10.48550/arXiv.1409.0473',
    },
  ],
  sohldickstein2015: [
    {
      key: 'sohldickstein2015',
      authors: ['Sohl-Dickstein', 'Weiss', 'Maheswaranathan'],
      year: 2015,
      title: 'Deep unsupervised learning using nonequilibrium thermodynamics',
      url: 'https://proceedings.mlr.press/v37/sohl-dickstein15.html',
    },
  ],
  he2016: [
    {
      key: 'he2016',
      authors: ['He', 'Zhang', 'Ren'],
      year: 2016,
      title: 'Deep residual learning for image recognition',
      doi: '10.1109/CVPR.2016.90',
    },
  ],
  vaswani2017: [
    {
      key: 'vaswani2017',
      authors: ['Vaswani', 'Shazeer', 'Parmar'],
      year: 2017,
      title: 'Attention is all you need',
      doi: '10.48550/arXiv.1706.03762',
    },
  ],
  brown2020: [
    {
      key: 'brown2020',
      authors: ['Brown', 'Mann', 'Ryder'],
      year: 2020,
      title: 'Language models are few-shot learners',
      doi: '10.48550/arXiv.2005.14165',
    },
  ],
  ho2020: [
    {
      key: 'ho2020',
      authors: ['Ho', 'Jain', 'Abbeel'],
      year: 2020,
      title: 'Denoising diffusion probabilistic models',
      doi: '10.48550/arXiv.2006.11239',
    },
  ],
  radford2021: [
    {
      key: 'radford2021',
      authors: ['Radford', 'Kim', 'Hallacy'],
      year: 2021,
      title: 'Learning transferable visual models from natural language supervision',
      url: 'https://proceedings.mlr.press/v139/radford21a.html',
    },
  ],
  openai2023: [
    {
      key: 'openai2023',
      authors: ['OpenAI'],
      year: 2023,
      title: 'GPT-4 technical report',
      doi: '10.48550/arXiv.2303.08774',
    },
  ],
};
