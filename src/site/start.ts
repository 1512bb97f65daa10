// `npm start`, after the build: serves the course on one address until it is told to stop.
// PORT asks for a port; BASE_PATH and OUT_DIR mean what they mean to the build.
import { serve } from './serve.ts';

const { PORT, BASE_PATH, OUT_DIR } = process.env;
const course = await serve({ folder: OUT_DIR ?? 'dist', base: BASE_PATH ?? '/', port: Number(PORT ?? 4321) });
console.log(`\nThe course is at ${course.url} (Ctrl+C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await course.close();
    process.exit(0);
  });
}
