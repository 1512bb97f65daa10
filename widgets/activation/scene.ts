// The landscape as a solid, drawn by three.js. Fetched only when a reader asks for it; draws once for every change.
import {
  AmbientLight,
  BufferAttribute,
  BufferGeometry,
  Color,
  DirectionalLight,
  DoubleSide,
  DynamicDrawUsage,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PerspectiveCamera,
  Scene,
  SphereGeometry,
  SRGBColorSpace,
  Vector3,
  WebGLRenderer,
} from 'three';
import { contourSegments } from '../../src/math/contours.ts';
import { type Grid, paletteOf, shaded } from '../kit/HeatMap.tsx';
import { type Rgb, rgbOf } from '../kit/paint.ts';
import type { HeightScale } from './surface.ts';

/** Size of the solid in its own units: the plane is 2 by 2. */
const HEIGHT = 1;
const FLOOR = -0.95;
const DISTANCE = 6.4;
/** The height that the view turns about. */
const MIDDLE = -0.1;

export interface View {
  readonly grid: Grid;
  readonly scale: HeightScale;
  /** The point that is read, as shares of the plane from −1 to 1, and its height. */
  readonly point: readonly [number, number, number];
  /** In degrees. */
  readonly turn: number;
  readonly tilt: number;
}

/** Corners to be labelled, in pixels of the canvas. */
export interface Places {
  readonly x1: Place;
  readonly x2: Place;
  readonly low: Place;
  readonly high: Place;
  readonly y: Place;
}
type Place = readonly [x: number, y: number];

export interface Relief {
  draw(view: View): Places;
  /** Paints with the page's colours of this moment. */
  repaint(): Places | null;
  dispose(): void;
}

const colourOf = ([r, g, b]: Rgb) => new Color().setRGB(r / 255, g / 255, b / 255, SRGBColorSpace);

/**
 * Draws on `canvas`; null where the browser gives no WebGL. `onLost` is called when the graphics card gives up.
 */
export function createRelief(canvas: HTMLCanvasElement, onLost: () => void): Relief | null {
  // The drawing is kept, so that it can be printed.
  const context = canvas.getContext('webgl2', { antialias: true, alpha: true, preserveDrawingBuffer: true });
  if (!context) return null;
  let disposed = false;
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    if (!disposed) onLost();
  });
  const renderer = new WebGLRenderer({ canvas, context, alpha: true });
  const scene = new Scene();
  const camera = new PerspectiveCamera(33, 1, 3, 12);
  const light = new DirectionalLight(0xffffff, 1.5);
  scene.add(new AmbientLight(0xffffff, 2.1), light);

  const surface = new BufferGeometry();
  const skin = new Mesh(
    surface,
    new MeshLambertMaterial({
      vertexColors: true,
      side: DoubleSide,
      polygonOffset: true,
      polygonOffsetFactor: 2,
      polygonOffsetUnits: 2,
    }),
  );
  const lines = (opacity = 1) =>
    new LineSegments(new BufferGeometry(), new LineBasicMaterial({ transparent: opacity < 1, opacity }));
  const frame = lines();
  const levels = lines(0.55);
  const floor = lines(0.8);
  const middle = lines();
  const plumb = lines();
  const upright = lines();
  const point = new Mesh(new SphereGeometry(0.045, 24, 16), new MeshBasicMaterial());
  scene.add(skin, frame, levels, floor, middle, plumb, upright, point);
  let size = 0;
  let sized: readonly number[] = [];
  let last: View | null = null;

  const place = (line: LineSegments, values: readonly number[]) => {
    line.geometry.setAttribute('position', new BufferAttribute(Float32Array.from(values), 3));
    line.geometry.computeBoundingSphere();
  };

  /** The mesh for a grid of `columns` by `columns` points. */
  function build(columns: number) {
    size = columns;
    const attribute = () =>
      new BufferAttribute(new Float32Array(columns * columns * 3), 3).setUsage(DynamicDrawUsage);
    surface.setAttribute('position', attribute());
    surface.setAttribute('color', attribute());
    const corners: number[] = [];
    for (let row = 0; row + 1 < columns; row++) {
      for (let column = 0; column + 1 < columns; column++) {
        const a = row * columns + column;
        corners.push(a, a + columns, a + 1, a + 1, a + columns, a + columns + 1);
      }
    }
    surface.setIndex(corners);
    const box: number[] = [];
    for (const [x0, z0, x1, z1] of [
      [-1, -1, 1, -1],
      [1, -1, 1, 1],
      [1, 1, -1, 1],
      [-1, 1, -1, -1],
    ] as const) {
      box.push(x0, FLOOR, z0, x1, FLOOR, z1);
    }
    place(frame, box);
  }

  function shape({ grid, scale, point: [p1, p2, height] }: View) {
    const { low, high, centre, reach } = scale;
    const columns = grid.columns;
    if (columns !== size) build(columns);
    const palette = paletteOf(canvas);
    const positions = surface.getAttribute('position') as BufferAttribute;
    const colours = surface.getAttribute('color') as BufferAttribute;
    const up = (value: number) => ((value - low) / (high - low)) * HEIGHT;
    const across = (i: number) => -1 + (2 * (i + 0.5)) / columns;
    for (let i = 0; i < columns * columns; i++) {
      const value = grid.values[i] ?? 0;
      // Columns run along x₁, rows from the far end of x₂.
      positions.setXYZ(i, across(i % columns), up(value), across(Math.floor(i / columns)));
      const { r, g, b } = colourOf(shaded(value, centre, reach, palette));
      colours.setXYZ(i, r, g, b);
    }
    positions.needsUpdate = true;
    colours.needsUpdate = true;
    surface.computeVertexNormals();
    surface.computeBoundingSphere();

    const on: number[] = [];
    const below: number[] = [];
    const thickOn: number[] = [];
    const thickBelow: number[] = [];
    const trace = (level: number, above: number[], under: number[]) => {
      const segments = contourSegments(grid, level);
      for (let i = 0; i < segments.length; i += 2) {
        const [x, z] = [across(segments[i] ?? 0), across(segments[i + 1] ?? 0)];
        above.push(x, up(level) + 0.004, z);
        under.push(x, FLOOR, z);
      }
    };
    for (const level of scale.levels) trace(level, on, below);
    trace(centre, thickOn, thickBelow);
    place(levels, on);
    place(floor, below);
    place(middle, [...thickOn, ...thickBelow]);
    point.position.set(p1, up(height), -p2);
    place(plumb, [p1, FLOOR, -p2, p1, up(height), -p2]);
  }

  function paint() {
    const ink = colourOf(rgbOf(canvas, '--ink'));
    for (const line of [levels, floor, middle]) (line.material as LineBasicMaterial).color = ink;
    for (const line of [frame, upright]) {
      (line.material as LineBasicMaterial).color = colourOf(rgbOf(canvas, '--edge'));
    }
    const input = colourOf(rgbOf(canvas, '--role-input'));
    (plumb.material as LineBasicMaterial).color = input;
    (point.material as MeshBasicMaterial).color = input;
  }

  function render({ turn, tilt }: View): Places {
    const [width, height] = [canvas.clientWidth, Math.max(1, canvas.clientHeight)];
    const ratio = Math.min(devicePixelRatio, 2);
    // A new size clears the canvas: only when there is one.
    if (width !== sized[0] || height !== sized[1] || ratio !== sized[2]) {
      sized = [width, height, ratio];
      renderer.setPixelRatio(ratio);
      renderer.setSize(width, height, false);
    }
    const [around, up] = [(turn * Math.PI) / 180, (tilt * Math.PI) / 180];
    camera.aspect = width / height;
    // From straight above, «up» on screen is where x₂ grows, turned with the view.
    camera.up.set(-Math.sin(around) * Math.sin(up), Math.cos(up), -Math.cos(around) * Math.sin(up));
    camera.position.set(
      DISTANCE * Math.cos(up) * Math.sin(around),
      MIDDLE + DISTANCE * Math.sin(up),
      DISTANCE * Math.cos(up) * Math.cos(around),
    );
    camera.lookAt(0, MIDDLE, 0);
    camera.updateProjectionMatrix();
    // Axes are named along the edges nearest to the eye; heights stand at the corner that is seen at the right.
    const [near, side] = [Math.cos(around) >= 0 ? 1 : -1, Math.sin(around) >= 0 ? 1 : -1];
    const [cornerX, cornerZ] = near === side ? [side, -near] : [-side, near];
    place(upright, [cornerX, 0, cornerZ, cornerX, HEIGHT, cornerZ]);
    light.position.copy(camera.position).add(new Vector3(-2, 3, 0));
    renderer.render(scene, camera);
    const onScreen = (x: number, y: number, z: number): Place => {
      const { x: sx, y: sy } = new Vector3(x, y, z).project(camera);
      return [((sx + 1) / 2) * width, ((1 - sy) / 2) * height];
    };
    return {
      x1: onScreen(0, FLOOR, near * 1.14),
      x2: onScreen(side * 1.14, FLOOR, 0),
      low: onScreen(cornerX * 1.1, 0, cornerZ * 1.1),
      high: onScreen(cornerX * 1.1, HEIGHT, cornerZ * 1.1),
      y: onScreen(cornerX * 1.05, HEIGHT * 1.15, cornerZ * 1.05),
    };
  }

  return {
    draw(view) {
      const same =
        last &&
        last.grid === view.grid &&
        last.scale === view.scale &&
        String(last.point) === String(view.point);
      if (!same) shape(view);
      if (!last) paint();
      last = view;
      return render(view);
    },
    repaint() {
      if (!last) return null;
      paint();
      shape(last);
      return render(last);
    },
    dispose() {
      disposed = true;
      for (const one of [skin, frame, levels, floor, middle, plumb, upright, point]) {
        one.geometry.dispose();
        (one.material as LineBasicMaterial).dispose();
      }
      renderer.dispose();
      // Browsers give few contexts: this one is handed back at once.
      renderer.forceContextLoss();
    },
  };
}
