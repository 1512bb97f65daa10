// The sheet to draw on. Pointer: capture and coalesced positions. Keyboard: a pen on a grid of 28 × 28 cells.
import { useRef, useState } from 'preact/hooks';
import { ERASER_WIDTH, PEN_WIDTH, type Point, SHEET, type Stroke } from './drawing/ink.ts';
import type { Pad } from './drawing/pad.ts';
import type { Strings } from './strings.ts';

const path = ({ points }: Stroke) =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(2)},${y.toFixed(2)}`).join('') +
  // A path of one point has no length, and would not be drawn.
  (points.length === 1 ? 'h0' : '');

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Props {
  pad: Pad;
  strings: Strings;
  id: string;
}

export function PadView({ pad, strings, id }: Props) {
  const sheet = useRef<SVGSVGElement>(null);
  const [keyboard, setKeyboard] = useState(false);
  const { column, row, down } = pad.pen.value;

  function at(event: PointerEvent): Point {
    const box = sheet.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return {
      x: ((event.clientX - box.left) / box.width) * SHEET,
      y: ((event.clientY - box.top) / box.height) * SHEET,
    };
  }

  function onKeyDown(event: KeyboardEvent) {
    const arrow = ARROWS[event.key];
    const size = event.shiftKey ? 10 : 1;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') pad.undo();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (arrow) pad.move(arrow[0] * size, arrow[1] * size);
    else if (event.key === ' ' || event.key === 'Enter') pad.togglePen();
    else if (event.key === 'Delete' || event.key === 'Backspace') pad.erase();
    else if (event.key === 'Escape') pad.cancel();
    else return;
    setKeyboard(true);
    event.preventDefault();
  }

  return (
    <div class="mnist-pad">
      <div
        class="mnist-sheet"
        role="application"
        aria-roledescription={strings.padRole}
        aria-label={strings.padLabel}
        aria-describedby={`${id}-help`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing sheet has no native element; its keys are told beside it
        tabIndex={0}
        data-pad
        onKeyDown={onKeyDown}
        onBlur={() => setKeyboard(false)}
        onPointerDown={(event) => {
          if (event.button !== 0 || !event.isPrimary) return;
          setKeyboard(false);
          event.currentTarget.setPointerCapture(event.pointerId);
          pad.begin(at(event));
        }}
        onPointerMove={(event) => {
          if (!event.isPrimary || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const moves = event.getCoalescedEvents?.() ?? [];
          for (const move of moves.length > 0 ? moves : [event]) pad.extend(at(move));
        }}
        onPointerUp={() => pad.end()}
        onPointerCancel={() => pad.cancel()}
      >
        <svg ref={sheet} viewBox={`0 0 ${SHEET} ${SHEET}`} aria-hidden="true">
          <path class="mnist-guide" d="M4,4h20v20h-20z" />
          {pad.strokes.value.map((stroke, i) => (
            <path
              key={i}
              class={`mnist-stroke is-${stroke.tool}`}
              stroke-width={stroke.tool === 'pen' ? PEN_WIDTH : ERASER_WIDTH}
              d={path(stroke)}
            />
          ))}
          {pad.empty.value && (
            <text class="mnist-hint" x={SHEET / 2} y={SHEET / 2 + 0.6}>
              {strings.drawHint}
            </text>
          )}
          <g class="mnist-pen" data-down={down ? '' : undefined}>
            <path d={`M${column + 0.5},0V${SHEET}M0,${row + 0.5}H${SHEET}`} />
            <circle cx={column + 0.5} cy={row + 0.5} r={down ? 1.4 : 1} />
          </g>
        </svg>
      </div>
      <div class="mnist-pad-buttons">
        <button
          type="button"
          class="widget-button"
          data-action="clear"
          disabled={pad.empty.value}
          onClick={() => pad.clear()}
        >
          {strings.clear}
        </button>
        <button type="button" class="widget-button" disabled={pad.empty.value} onClick={() => pad.undo()}>
          {strings.undo}
        </button>
      </div>
      <details class="mnist-help">
        <summary>{strings.padKeys}</summary>
        <p id={`${id}-help`}>{strings.padHelp}</p>
      </details>
      <p class="visually-hidden" aria-live="polite">
        {keyboard ? strings.penAt(String(row + 1), String(column + 1), down) : ''}
      </p>
    </div>
  );
}
