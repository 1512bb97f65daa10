// What went wrong in a run, as the frame's alert: what happened, what is kept, and the ways on.
import type { Lang } from '../../src/site/lang.ts';
import { formatCount, formatNumber } from '../kit/format.ts';
import type { Failure } from '../kit/widget.ts';
import type { MnistModel } from './model.ts';
import type { Trouble } from './run.ts';
import type { Strings } from './strings.ts';

export function failureOf(trouble: Trouble, model: MnistModel, strings: Strings, lang: Lang): Failure {
  const words = strings.trouble;
  const step = model.run.progress.peek()?.step ?? 0;
  const kept = step > 0 ? words.kept(formatCount(step, lang)) : words.keptNothing;
  const retry = () => model.retry();
  switch (trouble.kind) {
    case 'diverged': {
      const rate = (lr: number) => formatNumber(lr, lang, 6);
      const { lr } = model.widget.state.peek();
      return {
        message: words.diverged(formatCount(trouble.step, lang), rate(lr)),
        retry,
        retryLabel: words.divergedRetry(rate(model.calmerRate.peek())),
      };
    }
    case 'no-data':
      return { message: `${words.data[trouble.problem](trouble.file)} ${kept}`, retry };
    case 'failed': {
      const { reason, detail } = trouble;
      if (reason === 'no-worker') {
        // The address is written out too: a frame that forbids workers may forbid new tabs.
        const { href } = location;
        return {
          message: `${words.failed[reason]} ${href}`,
          retry,
          detail,
          ways: [{ label: words.openTab, href }],
        };
      }
      const asked = model.widget.state.peek().backend !== 'auto';
      return {
        message: `${words.failed[reason]} ${kept}`,
        retry,
        detail,
        ...(asked && { ways: [{ label: words.useAuto, act: model.useAnyBackend }] }),
      };
    }
  }
}
