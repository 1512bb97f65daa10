// Challenges with a live check. The chosen one is a key of the state, so that a link can set it.
import { useContext } from 'preact/hooks';
import { kitStrings } from './strings.ts';
import { WidgetContext } from './widget.ts';

export interface Task<State> {
  /** The state it begins in, as far as it matters. */
  readonly start: Partial<State>;
  /** Whether the reader has got there, without touching what the task forbids. */
  check(state: State): boolean;
}

export interface TaskWords {
  /** For the list. */
  readonly name: string;
  /** What to do. */
  readonly text: string;
  /** Why it worked, once it is done. */
  readonly solved: string;
}

interface TasksProps<State, N extends string> {
  tasks: Readonly<Record<N, Task<State>>>;
  words: Readonly<Record<N, TaskWords>>;
  /** The key `task` of the state. */
  task: N | 'none';
  state: State;
  /** Chooses a task, or begins it again: its start goes into the state with its name. */
  onChoose(patch: Partial<State>, task: N | 'none'): void;
}

export function Tasks<State, N extends string>({
  tasks,
  words,
  task,
  state,
  onChoose,
}: TasksProps<State, N>) {
  const widget = useContext(WidgetContext);
  const strings = kitStrings[widget?.lang ?? 'es'];
  const id = `${widget?.instance}-task`;
  const names = Object.keys(tasks) as N[];
  const chosen = task === 'none' ? null : task;
  const solved = chosen !== null && tasks[chosen].check(state);
  const choose = (name: N | 'none') => onChoose(name === 'none' ? {} : tasks[name].start, name);
  return (
    <div class="widget-tasks" data-solved={chosen === null ? undefined : solved}>
      <div class="widget-control">
        <label class="widget-label" for={id}>
          {strings.tasks}
        </label>
        <select
          class="widget-select"
          id={id}
          name="task"
          autocomplete="off"
          onChange={(event) => {
            const { value } = event.currentTarget;
            choose(names.find((name) => name === value) ?? 'none');
          }}
        >
          <option value="none" selected={chosen === null}>
            {strings.noTask}
          </option>
          {names.map((name) => (
            <option key={name} value={name} selected={chosen === name}>
              {words[name].name}
            </option>
          ))}
        </select>
        {chosen !== null && (
          <button type="button" class="widget-button" data-action="task-again" onClick={() => choose(chosen)}>
            {strings.taskAgain}
          </button>
        )}
      </div>
      {chosen !== null && <p class="widget-task-text">{words[chosen].text}</p>}
      <p class="widget-task-state" role="status">
        {chosen !== null && (
          <>
            <span aria-hidden="true">{solved ? '✓ ' : '○ '}</span>
            {solved ? `${strings.taskSolved} ${words[chosen].solved}` : strings.taskOpen}
          </>
        )}
      </p>
    </div>
  );
}
