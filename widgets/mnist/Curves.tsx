// Loss and accuracy as they grow: training thin and solid, test thick with dots and dashes, each named at its end.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber, formatPercent } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import { accuracyDomain, line, lossDomain, niceStep, place, type Scale, ticks } from './chart.ts';
import type { MnistModel } from './model.ts';
import type { Strings } from './strings.ts';

const WIDTH = 340;
const HEIGHT = 216;
const PLOT = { left: 50, right: WIDTH - 8, top: 10, bottom: HEIGHT - 26 };

interface Props {
  model: MnistModel;
  strings: Strings;
  lang: Lang;
}

type Points = readonly (readonly [epoch: number, value: number])[];

export function Curves({ model, strings, lang }: Props) {
  const { progress } = model.run;
  const history = progress.value?.history;
  const { epochs } = model.widget.state.value;
  const { trainloss, testloss, trainacc, testacc } = model.readouts;
  const points = (part: 'train' | 'test', value: 'loss' | 'accuracy'): Points =>
    (history?.[part] ?? []).map((point) => [point.epoch, point[value]] as const);
  const loss = (value: number) => formatNumber(value, lang, 3, true);
  const percent = (value: number) => formatPercent(value, lang);

  return (
    <div class="mnist-curves">
      <figure>
        <figcaption>
          <b>{strings.lossTitle}</b>
          <Legend kind="train" text={strings.training}>
            <Readout name="trainloss" value={trainloss.value ?? null} format={loss} />
          </Legend>
          <Legend kind="test" text={strings.test}>
            <Readout name="testloss" value={testloss.value ?? null} format={loss} />
          </Legend>
        </figcaption>
        <Chart
          epochs={epochs}
          train={points('train', 'loss')}
          test={points('test', 'loss')}
          domain={lossDomain}
          format={(value) => formatNumber(value, lang, 2)}
          description={strings.lossDescription}
          strings={strings}
        />
      </figure>
      <figure>
        <figcaption>
          <b>{strings.accuracyTitle}</b>
          <Legend kind="train" text={strings.training}>
            <Readout name="trainacc" value={trainacc.value ?? null} format={percent} />
          </Legend>
          <Legend kind="test" text={strings.test}>
            <Readout name="testacc" value={testacc.value ?? null} format={percent} />
          </Legend>
        </figcaption>
        <Chart
          epochs={epochs}
          train={points('train', 'accuracy')}
          test={points('test', 'accuracy')}
          domain={accuracyDomain}
          format={(value) => formatPercent(value, lang, 0)}
          description={strings.accuracyDescription}
          strings={strings}
        />
      </figure>
    </div>
  );
}

function Legend({
  kind,
  text,
  children,
}: {
  kind: string;
  text: string;
  children: preact.ComponentChildren;
}) {
  return (
    <span class={`mnist-legend is-${kind}`}>
      <svg viewBox="0 0 22 8" aria-hidden="true">
        <path d="M0,4H22" />
        {kind === 'test' && <circle cx={11} cy={4} r={3.2} />}
      </svg>
      {text} {children}
    </span>
  );
}

interface ChartProps {
  epochs: number;
  train: Points;
  test: Points;
  domain(values: readonly number[]): [number, number];
  format(value: number): string;
  description(text: string): string;
  strings: Strings;
}

function Chart({ epochs, train, test, domain, format, description, strings }: ChartProps) {
  const [from, to] = domain([...train, ...test].map(([, value]) => value));
  const x: Scale = { from: 0, to: epochs, start: PLOT.left, end: PLOT.right };
  const y: Scale = { from, to, start: PLOT.bottom, end: PLOT.top };
  const pixels = (points: Points) =>
    points.map(([epoch, value]) => [place(x, epoch), place(y, value)] as const);
  const marks = pixels(test).filter(([, height]) => Number.isFinite(height));
  const last = (points: Points) => points.at(-1)?.[1];
  const now = [last(train), last(test)].map((value) => (value === undefined ? '–' : format(value)));
  const text =
    train.length + test.length === 0 ? strings.curvesBefore : strings.curveNow(now[0] ?? '', now[1] ?? '');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
      <title>{description(text)}</title>
      {ticks(from, to, niceStep(to - from, 4)).map((value) => (
        <g key={value} class="mnist-tick">
          <path d={`M${PLOT.left},${place(y, value)}H${PLOT.right}`} />
          <text x={PLOT.left - 6} y={place(y, value) + 4} data-end="">
            {format(value)}
          </text>
        </g>
      ))}
      {ticks(0, epochs, Math.max(1, niceStep(epochs, 6))).map((value) => (
        <text
          key={value}
          class="mnist-tick"
          x={place(x, value)}
          y={HEIGHT - 9}
          data-last={value === epochs ? '' : undefined}
        >
          {value}
        </text>
      ))}
      <text class="mnist-axis" x={(PLOT.left + PLOT.right) / 2} y={HEIGHT + 5}>
        {strings.epochAxis}
      </text>
      <path class="mnist-line is-train" d={line(pixels(train))} />
      <path class="mnist-line is-test" d={line(marks)} />
      {marks.map(([cx, cy]) => (
        <circle key={cx} class="mnist-mark" cx={cx} cy={cy} r={3.4} />
      ))}
    </svg>
  );
}

/** The same figures as a table, one row an epoch. */
export function CurvesTable({ model, strings, lang }: Props) {
  const rows = model.epochs.value;
  const loss = (value: number | undefined) =>
    value === undefined ? '–' : formatNumber(value, lang, 4, true);
  const percent = (value: number | undefined) => (value === undefined ? '–' : formatPercent(value, lang, 2));
  return (
    <details class="mnist-table">
      <summary>{strings.tableTitle}</summary>
      {rows.length === 0 ? (
        <p>{strings.tableEmpty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls sideways, by keyboard too
        <section class="mnist-scroll" aria-label={strings.tableTitle} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {[
                  strings.table.epoch,
                  strings.table.trainLoss,
                  strings.table.testLoss,
                  strings.table.trainAccuracy,
                  strings.table.testAccuracy,
                ].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ epoch, train, test }) => (
                <tr key={epoch}>
                  <th scope="row">{epoch}</th>
                  <td>{loss(train?.loss)}</td>
                  <td>{loss(test.loss)}</td>
                  <td>{percent(train?.accuracy)}</td>
                  <td>{percent(test.accuracy)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
