// Which backend computes, and why not another: one line, its reasons folded.
import type { BackendReport } from '../../src/compute/protocol.ts';
import type { MnistModel } from './model.ts';
import type { Strings } from './strings.ts';

/** The backend the reader asked for does not work here: told outright, not only in the fold. */
export function askedInVain(report: BackendReport | null, strings: Strings): string | null {
  if (!report?.backend || report.asked === 'auto' || report.asked === report.backend) return null;
  const why = report.passedOver.find(({ backend }) => backend === report.asked);
  return strings.askedInVain(
    strings.backends[report.asked],
    why ? strings.passedOver[why.reason] : strings.passedOver['failed-to-start'],
    strings.backends[report.backend],
  );
}

export function Engine({ model, strings }: { model: MnistModel; strings: Strings }) {
  const report = model.report.value;
  if (!report?.backend) return <p class="mnist-engine">{strings.engineNone}</p>;
  const name = strings.backends[report.backend];
  const inVain = askedInVain(report, strings);
  const reasons = report.passedOver.filter(({ reason }) => reason !== 'not-asked');
  return (
    <div class="mnist-engine">
      <details>
        <summary>
          {strings.engine(name)}. <span>{strings.engineWhy(name)}</span>
        </summary>
        {reasons.length === 0 && <p>{report.asked === 'auto' ? strings.engineFirst : strings.engineAsked}</p>}
        <ul>
          {reasons.map(({ backend, reason, detail }) => (
            <li key={backend}>
              <b>{strings.backends[backend]}</b>: {strings.passedOver[reason]}.{' '}
              {detail && <span class="mnist-detail">{detail}</span>}
            </li>
          ))}
        </ul>
      </details>
      {inVain && <p role="status">{inVain}</p>}
    </div>
  );
}
