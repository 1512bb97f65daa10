// The run's own bar: what a run costs before the first press, the buttons, how far it is.
import type { DatasetFacts, DatasetSize } from '../../src/data/format.ts';
import type { Lang } from '../../src/site/lang.ts';
import { formatCount, formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import { type MnistModel, MORE_EPOCHS } from './model.ts';
import { parameterCount } from './state.ts';
import type { Strings } from './strings.ts';

interface Props {
  model: MnistModel;
  strings: Strings;
  lang: Lang;
  facts: DatasetFacts | null;
}

/** Megabytes as they are billed: 10⁶ bytes. */
export function megabytes(bytes: number, lang: Lang): string {
  return `${formatNumber(bytes / 1e6, lang, 1)}\u202fMB`;
}

export function RunBar({ model, strings, lang, facts }: Props) {
  const phase = model.run.phase.value;
  const busy = model.run.busy.value;
  const progress = model.run.progress.value;
  const { epochs } = model.widget.state.value;
  const main =
    phase === 'pausing'
      ? ({ action: 'pause', text: strings.pausing, press: () => {} } as const)
      : busy
        ? ({ action: 'pause', text: strings.pause, press: model.run.pause } as const)
        : phase === 'paused'
          ? ({ action: 'resume', text: strings.resume, press: () => model.run.resume() } as const)
          : ({
              action: 'train',
              text: phase === 'idle' ? strings.train : strings.trainAgain,
              press: model.train,
            } as const);
  const total = progress ? progress.stepsPerEpoch * epochs : 0;

  return (
    <div class="mnist-run">
      <div class="mnist-buttons">
        {/* One element in all phases, so that the keyboard's focus stays where it was pressed. */}
        <button
          type="button"
          class="widget-button mnist-main"
          data-action={main.action}
          aria-disabled={phase === 'pausing'}
          onClick={main.press}
        >
          {main.text}
        </button>
        {phase === 'paused' && (
          <button type="button" class="widget-button" data-action="train" onClick={model.train}>
            {strings.trainAgain}
          </button>
        )}
        {phase === 'done' && epochs + MORE_EPOCHS <= 50 && (
          <button type="button" class="widget-button" onClick={model.trainMore}>
            {strings.moreEpochs(String(MORE_EPOCHS))}
          </button>
        )}
      </div>
      <div class="mnist-course">
        <progress
          aria-label={strings.progressLabel}
          max={1}
          value={total > 0 ? Math.min(1, (progress?.step ?? 0) / total) : 0}
        />
        <p class="mnist-status">{statusInWords({ model, strings, lang, facts })}</p>
      </div>
      <dl class="mnist-counts">
        <div>
          <dt>{strings.readouts.epoch}</dt>
          <dd>
            <Readout name="epoch" value={model.readouts.epoch.value ?? null} digits={0} />
            <span class="mnist-of">/{epochs}</span>
          </dd>
        </div>
        <div>
          <dt>{strings.readouts.step}</dt>
          <dd>
            <Readout
              name="step"
              value={model.readouts.step.value ?? null}
              format={(n) => formatCount(n, lang)}
            />
          </dd>
        </div>
        <div>
          <dt>{strings.readouts.rate}</dt>
          <dd>
            <Readout
              name="rate"
              value={model.readouts.rate.value ?? null}
              format={(n) => formatCount(n, lang)}
            />
          </dd>
        </div>
        <div>
          <dt>{strings.readouts.time}</dt>
          <dd>{progress ? strings.seconds(formatNumber(progress.seconds, lang, 1, true)) : '–'}</dd>
        </div>
      </dl>
      {model.dataSaver.value && facts && (
        <p class="mnist-note" role="status">
          {strings.dataSaver(megabytes(facts.partial.bytes, lang))}{' '}
          <button
            type="button"
            class="mnist-link"
            onClick={() => {
              model.useAllData();
            }}
          >
            {strings.useAll(megabytes(facts.whole.bytes, lang))}
          </button>
        </p>
      )}
      {model.discarded.value !== null && (
        <p class="mnist-note" role="status">
          {strings.edited}{' '}
          <button type="button" class="mnist-link" onClick={model.putBack}>
            {strings.putBack}
          </button>
        </p>
      )}
    </div>
  );
}

/** What a run will cost: shown before the first press. */
function costInWords({ model, strings, lang, facts }: Props): string {
  const { hidden, batch } = model.widget.state.value;
  const size: DatasetSize | undefined = model.dataSaver.value ? facts?.partial : facts?.whole;
  return [
    size
      ? strings.before.download(
          megabytes(size.bytes, lang),
          formatCount(size.trainImages + size.testImages, lang),
        )
      : strings.before.unknownDownload,
    strings.before.parameters(formatCount(parameterCount(hidden), lang)),
    size && strings.before.steps(formatCount(Math.ceil(size.trainImages / batch), lang)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function statusInWords(props: Props): string {
  const { model, strings, lang } = props;
  const { phases } = strings;
  const progress = model.run.progress.value;
  const { epochs } = model.widget.state.value;
  const step = formatCount(progress?.step ?? 0, lang);
  const steps = formatCount((progress?.stepsPerEpoch ?? 0) * epochs, lang);
  const loaded = megabytes(progress?.loadedBytes ?? 0, lang);
  const size = megabytes(progress?.totalBytes ?? 0, lang);
  switch (model.run.phase.value) {
    case 'idle':
      return costInWords(props);
    case 'starting':
      return phases.starting;
    case 'data':
      return progress && progress.totalBytes > 0 ? phases.data(loaded, size) : phases.dataStarting;
    case 'training': {
      const arriving = progress && progress.loadedBytes < progress.totalBytes;
      return `${phases.training(step, steps)}${arriving ? ` ${strings.stillLoading(loaded, size)}` : ''}`;
    }
    case 'testing':
      return phases.testing;
    case 'pausing':
      return phases.pausing;
    case 'paused':
      return phases.paused(step, steps);
    case 'done': {
      const seconds = strings.seconds(formatNumber(progress?.seconds ?? 0, lang, 1, true));
      return phases.done(strings.epochsCount(progress?.epoch ?? 0, String(progress?.epoch ?? 0)), seconds);
    }
    case 'stopped':
      return phases.stopped(step);
  }
}
