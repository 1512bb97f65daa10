// The mnist widget's life in the page: train, pause, resume, edit, reset, draw by pointer and by keyboard.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MnistPage, openMnist } from './mnist.ts';
import { type Course, launch } from './site.ts';

let course: Course;
beforeAll(async () => {
  course = await launch();
});
afterAll(() => course.close());

describe('before the first press', () => {
  test('says what a run costs, fetches nothing, and trains nothing whatever the address says', async () => {
    const mnist = await openMnist(course, {
      whole: true,
      state: { hidden: '300,100', epochs: 3, batch: 100 },
    });
    expect(await mnist.page.locator('.mnist-status').innerText()).toMatch(
      /11,3\sMB.*70\s000 imágenes.*266\s610 parámetros.*600 pasos por época/,
    );
    await mnist.page.waitForTimeout(500);
    expect(await mnist.now()).toMatchObject({ status: 'ready', steps: '0', epoch: '0', step: '0' });
    expect((await mnist.now()).trainloss).toBeUndefined();
    expect((await mnist.now()).prediction).toBeUndefined();
    expect(mnist.requests.filter((url) => /\/data\/|worker|wasm/.test(url))).toEqual([]);
    mnist.expectClean();
    await mnist.close();
  });

  test('with a data-saving preference takes a part of the images, says so, and obeys when overruled', async () => {
    const mnist = await openMnist(course);
    expect(await mnist.page.locator('.mnist-status').innerText()).toMatch(/1,8\sMB.*11\s000 imágenes/);
    const note = mnist.page.locator('.mnist-note');
    expect(await note.innerText()).toContain('ahorrar datos');
    await note.getByRole('button').click();
    expect(await mnist.page.locator('.mnist-status').innerText()).toMatch(/11,3\sMB/);
    await mnist.close();
  });

  test('without JavaScript shows the network, real digits and the cost', async () => {
    const { page, close } = await course.openPage({ path: 'embed/mnist/', javaScript: false });
    expect(await page.locator('.mnist-cell').count()).toBe(40);
    expect(await page.locator('.mnist-network svg').isVisible()).toBe(true);
    expect(await page.locator('.mnist-status').innerText()).toContain('101');
    await close();
  });
});

describe('a run', () => {
  let mnist: MnistPage;
  beforeAll(async () => {
    mnist = await openMnist(course, { state: { epochs: 50, hidden: 128, backend: 'wasm' } });
  });
  afterAll(() => mnist.close());

  test('trains, pauses where it is, and goes on from there', async () => {
    await mnist.press('train');
    await mnist.steps(60);
    await mnist.press('pause');
    const paused = await mnist.until('ready');
    expect(Number(paused.step)).toBeGreaterThanOrEqual(1);
    expect(paused.steps).toBe(paused.step);
    expect(paused.backend).toBe('wasm');
    expect(Number(paused.trainloss)).toBeGreaterThan(0);
    await mnist.page.waitForTimeout(700);
    expect(await mnist.now()).toEqual(paused);
    await mnist.press('resume');
    await mnist.until('running');
    await mnist.steps(Number(paused.step) + 20);
    await mnist.press('pause');
    await mnist.until('ready');
  });

  test('starts again at step 0 when a control is edited, and can be put back', async () => {
    const before = await mnist.now();
    await mnist.page.locator('select[name="optimizer"]').selectOption('sgd');
    expect(await mnist.now()).toMatchObject({ status: 'ready', steps: '0', step: '0' });
    expect((await mnist.now()).trainloss).toBeUndefined();
    await mnist.page.getByRole('button', { name: 'Recupera el anterior' }).click();
    expect(await mnist.now()).toMatchObject({
      status: 'ready',
      step: before.step,
      trainloss: before.trainloss,
    });
    expect(await mnist.page.locator('select[name="optimizer"]').inputValue()).toBe('adam');
  });

  test('announces its progress politely, and gives its curves as a table', async () => {
    // Told once the reader has stopped.
    const told = mnist.page.locator('[data-description][aria-live="polite"]');
    await expect.poll(() => told.innerText(), { timeout: 5000 }).toContain('En pausa');
    await mnist.page.locator('.mnist-table summary').click();
    const rows = await mnist.page.locator('.mnist-table tbody tr').count();
    // A pause at an epoch's very end comes before its exam: its row follows when the run goes on.
    const unexamined = Number((await mnist.now()).epoch) - rows;
    expect(rows).toBeGreaterThan(0);
    expect(unexamined).toBeGreaterThanOrEqual(0);
    expect(unexamined).toBeLessThanOrEqual(1);
  });

  test('marks wrong answers by more than colour, and can show them alone', async () => {
    const filter = mnist.page.getByLabel('Solo errores');
    await filter.check();
    const wrong = mnist.page.locator('.mnist-cell');
    expect(await wrong.count()).toBeGreaterThan(0);
    expect(await wrong.count()).toBe(await mnist.page.locator('.mnist-cell.is-wrong').count());
    expect(await wrong.first().innerText()).toMatch(/✗ \d/);
    expect(await wrong.first().textContent()).toMatch(/un \d: lo toma por un \d/);
    await filter.uncheck();
    expect(await wrong.count()).toBe(40);
  });

  test('reset takes everything back', async () => {
    await mnist.press('reset');
    expect(await mnist.now()).toMatchObject({ status: 'ready', steps: '0', epoch: '0', step: '0' });
    expect((await mnist.now()).testacc).toBeUndefined();
    mnist.expectClean();
  });
});

describe('drawing', () => {
  let mnist: MnistPage;
  beforeAll(async () => {
    mnist = await openMnist(course, { state: { epochs: 5, hidden: 64, backend: 'wasm' } });
  });
  afterAll(() => mnist.close());
  const says = () => mnist.page.locator('.mnist-says').innerText();
  const prediction = async () => (await mnist.now()).prediction;

  /** Draws a line with the mouse; coordinates are parts of the sheet. */
  async function draw(points: [number, number][]) {
    const box = await mnist.page.locator('[data-pad]').boundingBox();
    if (!box) throw new Error('no sheet');
    const [first, ...rest] = points.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const);
    await mnist.page.mouse.move(...(first ?? [0, 0]));
    await mnist.page.mouse.down();
    for (const [x, y] of rest) await mnist.page.mouse.move(x, y, { steps: 6 });
    await mnist.page.mouse.up();
  }

  test('an untrained network says that it has not learnt', async () => {
    expect(await says()).toContain('vacía');
    await draw([
      [0.5, 0.2],
      [0.5, 0.8],
    ]);
    expect(await says()).toContain('entrénala');
    expect(await prediction()).toBeUndefined();
    await mnist.press('clear');
  });

  test('an empty sheet predicts nothing, a drawing is read as it grows', async () => {
    await mnist.press('train');
    await mnist.until('running');
    await mnist.until('ready', 90_000);
    expect(await prediction()).toBeUndefined();
    await draw([
      [0.5, 0.2],
      [0.5, 0.8],
    ]);
    expect(await prediction()).toBe('1');
    expect(await mnist.page.locator('.mnist-bars li.is-first').innerText()).toMatch(/^1\s+\d+,\d\s%$/);
    const shares = await mnist.page.locator('.mnist-share').allInnerTexts();
    const sum = shares.reduce((total, text) => total + Number(text.replace(/\s?%/, '').replace(',', '.')), 0);
    expect(sum).toBeGreaterThan(99);
    expect(sum).toBeLessThan(101);
    await mnist.press('clear');
    expect(await prediction()).toBeUndefined();
  }, 120_000);

  test('reads a nought wherever and however large it is drawn', async () => {
    for (const [x, y, size] of [
      [0.5, 0.5, 0.34],
      [0.32, 0.62, 0.2],
    ] as const) {
      await draw(
        Array.from({ length: 25 }, (_, i) => [
          x + 0.75 * size * Math.sin((i / 24) * 2 * Math.PI),
          y - size * Math.cos((i / 24) * 2 * Math.PI),
        ]),
      );
      expect(await prediction()).toBe('0');
      await mnist.press('clear');
    }
  });

  test('works by keyboard alone: a line, undone, drawn again, erased', async () => {
    const { keyboard } = mnist.page;
    await mnist.page.locator('[data-pad]').focus();
    await keyboard.press('Space');
    await keyboard.press('Shift+ArrowDown');
    for (let i = 0; i < 6; i++) await keyboard.press('ArrowDown');
    expect(await mnist.page.locator('.mnist-pad [aria-live]').innerText()).toBe(
      'Fila 23, columna 15, pluma bajada.',
    );
    await keyboard.press('Enter');
    expect(await prediction()).toBe('1');
    await keyboard.press('Control+z');
    expect(await prediction()).toBeUndefined();
    await keyboard.press('Space');
    await keyboard.press('Enter');
    expect(await prediction()).toBeDefined();
    await keyboard.press('Delete');
    expect(await prediction()).toBeUndefined();
    mnist.expectClean();
  });

  test('a finger draws without scrolling the page', async () => {
    expect(
      await mnist.page.locator('[data-pad]').evaluate((sheet) => getComputedStyle(sheet).touchAction),
    ).toBe('none');
  });
});
