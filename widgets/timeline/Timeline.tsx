// The timeline as the reader sees it: the lanes, the chosen milestone told with its sources, and all of them in a list.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { Choice } from '../kit/Choice.tsx';
import { Frame } from '../kit/Frame.tsx';
import { Readout } from '../kit/Readout.tsx';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { Axis } from './Axis.tsx';
import { about } from './about.ts';
import { Citation } from './Citation.tsx';
import { describe } from './describe.ts';
import { milestones } from './milestones.ts';
import { createTimelineModel, type TimelineModel, timelineState } from './model.ts';
import type { Source, Sources } from './sources.ts';
import { filters, type TimelineState } from './state.ts';
import { strings, themesOf } from './strings.ts';
import type { Tellings } from './tellings.ts';

interface Told {
  model: TimelineModel;
  tellings: Tellings;
  sources: Sources;
  lang: Lang;
}

function SourceLine({ works, lang }: { works: readonly Source[]; lang: Lang }) {
  const { source, sources } = strings[lang];
  return (
    <p class="timeline-sources">
      {works.length > 1 ? sources : source}:{' '}
      {works.map((work, i) => (
        <span key={work.key}>
          {i > 0 && ' '}
          <Citation source={work} lang={lang} />
        </span>
      ))}
    </p>
  );
}

function Card({ model, tellings, sources, lang }: Told) {
  const chosen = model.chosen.value;
  const { name, says } = tellings[chosen.key];
  return (
    <div class="timeline-card">
      <p class="timeline-head">
        <Readout name="year" value={chosen.year} format={String} /> <span class="timeline-name">{name}</span>
      </p>
      <p class="timeline-says">{says}</p>
      <SourceLine works={sources[chosen.key]} lang={lang} />
      <p class="timeline-themes">{themesOf(chosen.themes, lang)}</p>
    </div>
  );
}

/** All that is in sight, to be read in one go: always there without JavaScript and on paper, folded otherwise. */
function List({ model, tellings, sources, lang, instance }: Told & { instance: string }) {
  const text = strings[lang];
  const open = useSignal(false);
  const id = `${instance}-list`;
  return (
    <div class="timeline-all" data-open={open.value}>
      <button
        type="button"
        class="widget-button"
        data-action="list"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {open.value ? text.closeList : text.openList}
      </button>
      <ol id={id} class="timeline-list" aria-label={text.list}>
        {model.shown.value.map((one) => (
          <li key={one.key}>
            <p class="timeline-head">
              <span class="timeline-year">{one.year}</span>{' '}
              <span class="timeline-name">{tellings[one.key].name}</span>
            </p>
            <p class="timeline-says">{tellings[one.key].says}</p>
            <SourceLine works={sources[one.key]} lang={lang} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface TimelineProps extends WidgetProps<TimelineState> {
  /** The milestones in the page's language, and where they come from: data, not part of the script. */
  tellings: Tellings;
  sources: Sources;
}

export function Timeline(props: TimelineProps) {
  const { lang, instance, tellings, sources } = props;
  const widget = useWidget(timelineState, about, props);
  const model = useMemo(() => createTimelineModel(widget), [widget]);
  const text = strings[lang];
  const { item, theme } = model.state.value;
  const shown = model.shown.value;
  const position = model.position.value;

  return (
    <Frame
      widget={widget}
      task={text.task}
      figure={
        <div class="timeline">
          <Axis model={model} name={tellings[item].name} instance={instance} lang={lang} />
          <Card model={model} tellings={tellings} sources={sources} lang={lang} />
          <List model={model} tellings={tellings} sources={sources} lang={lang} instance={instance} />
        </div>
      }
      description={describe(theme, shown, model.chosen.value, tellings[item].name, position, lang)}
      controls={
        <>
          <div class="timeline-walk">
            <button
              type="button"
              class="widget-button"
              data-action="previous"
              disabled={position === 1}
              onClick={() => model.move(-1)}
            >
              {text.previous}
            </button>
            <button
              type="button"
              class="widget-button"
              data-action="next"
              disabled={position === shown.length}
              onClick={() => model.move(1)}
            >
              {text.next}
            </button>
            <span class="timeline-position">
              <Readout
                name="position"
                value={position}
                format={(place) => text.position(place, shown.length)}
              />
              {position === null && ` ${text.outside(shown.length)}`}
            </span>
          </div>
          <Choice
            name="theme"
            label={text.theme}
            value={theme}
            options={filters.map((filter) => [filter, text.filters[filter]] as const)}
            onInput={model.setTheme}
          />
          <Choice
            name="item"
            label={text.item}
            value={item}
            options={milestones.map(({ key, year }) => [key, `${year}. ${tellings[key].name}`] as const)}
            onInput={model.choose}
          />
        </>
      }
    />
  );
}
