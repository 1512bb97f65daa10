// All that only the view over two inputs needs: fetched when a reader goes there.
export { describeLandscape } from './describe-landscape.ts';
export { Landscape } from './Landscape.tsx';
export { landscapeStrings } from './landscape-strings.ts';
export { Neurons, Viewpoint } from './Neurons.tsx';
