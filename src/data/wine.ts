// Wine (Aeberhard and Forina 1992, UCI Machine Learning Repository, CC BY 4.0): 178 wines of three cultivars of one Italian
// region, 13 measurements each. Small enough to be part of the source; the copy is scikit-learn's, its header rewritten.
import table from './wine.csv?raw';

const [header = '', ...rows] = table.trim().split(/\r?\n/);

/** Names of the measurements, in the order of each wine's numbers. */
export const wineMeasurements = header.split(',').slice(0, -1);

/** The 13 measurements of each wine. */
export const wineRows: readonly (readonly number[])[] = rows.map((row) =>
  row.split(',').slice(0, -1).map(Number),
);

/** The cultivar of each wine: 0, 1 or 2. */
export const wineLabels: readonly number[] = rows.map((row) => Number(row.slice(row.lastIndexOf(',') + 1)));
