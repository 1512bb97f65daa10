// The timeline's model and layout: order, filter, going from one milestone to another, points that can be told apart.
import { expect, describe as group, test } from 'vitest';
import { createWidget } from '../kit/widget.ts';
import { about } from './about.ts';
import { describe } from './describe.ts';
import { AXIS, across, at, down, HEIGHT, lineOf } from './layout.ts';
import { milestoneKeys, milestoneOf, milestones, themes } from './milestones.ts';
import { createTimelineModel, nearest, neighbour, timelineState } from './model.ts';
import { inSight, type TimelineState } from './state.ts';
import { tellings } from './tellings.ts';

const modelOf = (initial: Partial<TimelineState> = {}) =>
  createTimelineModel(
    createWidget(timelineState, about, { instance: 'timeline', lang: 'es', base: '/', initial }),
  );

group('the milestones', () => {
  test('stand in the order of their years, from 1943', () => {
    const years = milestones.map(({ year }) => year);
    expect(years).toEqual([...years].sort((p, q) => p - q));
    expect(years[0]).toBe(1943);
  });

  test('give every theme at least three', () => {
    for (const theme of themes) expect(inSight(theme).length, theme).toBeGreaterThanOrEqual(3);
  });

  test('are told in both languages, each in its own words', () => {
    for (const lang of ['es', 'en'] as const) {
      const told = milestoneKeys.map((key) => tellings[lang][key].says);
      expect(new Set(told).size).toBe(milestoneKeys.length);
      expect(told.filter((says) => !/^\p{Lu}.{40,}\.$/su.test(says))).toEqual([]);
    }
  });
});

group('the model', () => {
  test('goes on and back by one, and to both ends', () => {
    const model = modelOf();
    model.move(1);
    expect(model.chosen.value.key).toBe(milestoneKeys[1]);
    model.move(-1);
    model.move(-1);
    expect(model.chosen.value.key).toBe('mcculloch1943');
    model.move(Number.POSITIVE_INFINITY);
    expect(model.chosen.value.key).toBe(milestoneKeys.at(-1));
    expect(model.position.value).toBe(milestoneKeys.length);
    model.move(Number.NEGATIVE_INFINITY);
    expect(model.position.value).toBe(1);
  });

  test('keeps to the theme in sight', () => {
    const model = modelOf({ item: 'minsky1969', theme: 'limits' });
    model.move(1);
    expect(model.chosen.value.key).toBe('lighthill1973');
    expect(model.shown.value.every((one) => one.themes.some((theme) => theme === 'limits'))).toBe(true);
  });

  test('reaches what lies beside a chosen one that the theme leaves out', () => {
    const from = milestoneOf('rosenblatt1958');
    const limits = inSight('limits');
    expect(neighbour(from, limits, 1).key).toBe('minsky1969');
    expect(neighbour(milestoneOf('lecun1989'), limits, -1).key).toBe('mcdermott1985');
    expect(neighbour(milestoneOf('lecun1989'), limits, 1).key).toBe('hochreiter1991');
    const model = modelOf({ item: 'rosenblatt1958', theme: 'limits' });
    expect(model.position.value).toBeNull();
    expect(model.chosen.value.key).toBe('rosenblatt1958');
  });

  test('takes the nearest in time when a theme leaves the chosen one out', () => {
    const model = modelOf({ item: 'rumelhart1986' });
    model.setTheme('limits');
    expect(model.state.value).toEqual({ item: 'mcdermott1985', theme: 'limits' });
    model.setTheme('all');
    expect(model.state.value.item).toBe('mcdermott1985');
    expect(nearest(milestoneOf('openai2023'), inSight('model')).key).toBe('cybenko1989');
  });
});

group('the layout', () => {
  const WIDTH = 288;

  test('keeps every point inside the drawing', () => {
    for (const one of milestones) {
      expect(across(one.year)).toBeGreaterThan(3);
      expect(across(one.year)).toBeLessThan(97);
      expect(Math.abs(down(one) - lineOf(one.themes[0]))).toBeLessThan(8);
      expect(down(one)).toBeLessThan(AXIS);
    }
    expect(AXIS).toBeLessThan(HEIGHT);
  });

  test('puts no two points on the same place, on a phone either', () => {
    for (const one of milestones) {
      const x = (across(one.year) / 100) * WIDTH;
      expect(at(milestones, { x, y: down(one) }, WIDTH)?.key).toBe(one.key);
    }
  });

  test('finds a point only among those in sight', () => {
    expect(at(inSight('limits'), { x: 0, y: 0 }, WIDTH)?.key).toBe('minsky1969');
    expect(at([], { x: 0, y: 0 }, WIDTH)).toBeUndefined();
  });
});

test('the description says how many are in sight and which is chosen', () => {
  const said = describe('all', milestones, milestoneOf('rosenblatt1958'), 'El perceptrón', 3, 'es');
  expect(said).toContain(`${milestones.length} hitos`);
  expect(said).toContain('de 1958: El perceptrón');
  expect(
    describe('limits', inSight('limits'), milestoneOf('rosenblatt1958'), 'The perceptron', null, 'en'),
  ).toContain('has another theme');
});
