// Whether a backend is worth downloading here: what the browser has, and whether it would run on a real GPU.
// `navigator.gpu` exists where no adapter does, and WebGL contexts come from software renderers without a word.
import type { BackendName, PassedOver } from './protocol.ts';

export type Absence = Pick<PassedOver, 'reason' | 'detail'>;

const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Basic Render/i;

/** Null where the backend can be tried. `byName`: the reader asked for it, so a software adapter is let pass. */
export async function absence(backend: BackendName, byName: boolean): Promise<Absence | null> {
  if (backend === 'webgpu') return webgpuAbsence(byName);
  if (backend === 'webgl') return webglAbsence(byName);
  if (backend === 'wasm' && typeof WebAssembly === 'undefined')
    return { reason: 'unsupported', detail: 'no WebAssembly' };
  return null;
}

async function webgpuAbsence(byName: boolean): Promise<Absence | null> {
  if (!navigator.gpu) return { reason: 'unsupported', detail: 'no navigator.gpu' };
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) return { reason: 'no-adapter', detail: 'requestAdapter gave null' };
  const { info } = adapter;
  const name = [info.vendor, info.architecture, info.device, info.description].filter(Boolean).join(' ');
  if (!byName && (info.isFallbackAdapter || SOFTWARE.test(name))) return { reason: 'software', detail: name };
  return null;
}

function webglAbsence(byName: boolean): Absence | null {
  if (typeof OffscreenCanvas === 'undefined') return { reason: 'unsupported', detail: 'no OffscreenCanvas' };
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return { reason: 'no-adapter', detail: 'no webgl2 context' };
  const unmasked = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(unmasked ? unmasked.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext(); // browsers allow few contexts: give this one back
  if (!byName && SOFTWARE.test(renderer)) return { reason: 'software', detail: renderer };
  return null;
}
