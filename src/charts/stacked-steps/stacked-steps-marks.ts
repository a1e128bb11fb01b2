import type { Days } from '../days.ts';
import { boxAround, boxOver, type Datum } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import type { TimeFrame } from '../time-frame.ts';
import { cutSteps, type StackedStepsRow, type Step } from './stacked-steps-rows.ts';

/** A stack over time on one side of the period's end. */
export interface StackMark {
  /** Whether it lies after the period. */
  readonly isLater: boolean;
  readonly areas: readonly AreaMark[];
}

/** A part over time. */
export interface AreaMark {
  /** The number of the part, from 1 at the bottom. */
  readonly part: number;
  /** Its outline, as a path. */
  readonly path: string;
  /** Upright lines over it, as a path; the lowest part alone has them. */
  readonly ruling: string;
}

/** A count whose parts are not known. */
export interface ColumnMark {
  readonly row: StackedStepsRow;
  readonly isLater: boolean;
  readonly box: Box;
}

/** Where a count was made, at its height. */
export interface CountMark {
  readonly x: number;
  readonly y: number;
}

const ruleStep = 5;
/** The width of a column, in px. */
export const columnWidth = 9;
/** What a count's mark measures from its middle, in px. */
export const countRadius = 3.5;

/** The stacks of runs of steps, cut where the period ends. */
export function stackMarks(
  runs: readonly (readonly Step[])[],
  frame: TimeFrame,
  period: Days,
): StackMark[] {
  return runs.flatMap((run) => {
    const { before, after } = cutSteps(run, period.end);
    return [
      { isLater: false, areas: areaMarks(before, frame) },
      { isLater: true, areas: areaMarks(after, frame) },
    ].filter(({ areas }) => areas.length > 0);
  });
}

function areaMarks(steps: readonly Step[], frame: TimeFrame): AreaMark[] {
  const parts = steps[0]?.row.parts ?? [];
  return parts.flatMap((_, index) => {
    const boxes = steps.map((step) => boxOf(step, index, frame));
    if (boxes.every(({ height }) => height === 0)) return [];
    return [areaOf(boxes, index + 1)];
  });
}

/** A single box in the manner of a part. */
export function boxArea(box: Box, part: number): AreaMark {
  return areaOf([box], part);
}

function areaOf(boxes: readonly Box[], part: number): AreaMark {
  return { part, path: outline(boxes), ruling: part === 1 ? boxes.map(rule).join('') : '' };
}

/** A part of a step, in px. */
function boxOf({ row, days }: Step, part: number, { x, y }: TimeFrame): Box {
  const parts = row.parts ?? [];
  const below = parts.slice(0, part).reduce((sum, one) => sum + one, 0);
  const [left, right] = [Math.round(x(days.start)), Math.round(x(days.end))];
  const [bottom, top] = [Math.round(y(below)), Math.round(y(below + (parts[part] ?? 0)))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Boxes that stand side by side, as one outline: along their tops, and back along their bottoms. */
function outline(boxes: readonly Box[]): string {
  const [first] = boxes;
  if (first === undefined) return '';
  const tops = boxes.map(({ x, y, width }) => `V${y}H${x + width}`);
  const bottoms = boxes.toReversed().map((box) => `V${box.y + box.height}H${box.x}`);
  return `M${first.x} ${first.y + first.height}${tops.join('')}${bottoms.join('')}z`;
}

/** Upright lines over a box, at places that do not depend on it, so that boxes side by side are ruled as one. */
function rule({ x, y, width, height }: Box): string {
  let path = '';
  for (let at = Math.ceil(x / ruleStep) * ruleStep; at < x + width; at += ruleStep) {
    path += `M${at} ${y}v${height}`;
  }
  return path;
}

/** Columns of the counts whose parts are not known; each begins where its day does. */
export function columnMarks(
  rows: readonly StackedStepsRow[],
  { x, y }: TimeFrame,
  period: Days,
): ColumnMark[] {
  return rows
    .filter(({ parts }) => parts === undefined)
    .map((row) => {
      const top = Math.round(y(row.total));
      const box = {
        x: Math.round(x(row.days.start)),
        y: top,
        width: columnWidth,
        height: Math.round(y(0)) - top,
      };
      return { row, isLater: row.days.start >= period.end, box };
    });
}

/** A mark at each divided count: where its step begins, at its height. */
export function countMarks(rows: readonly StackedStepsRow[], { x, y }: TimeFrame): CountMark[] {
  return rows
    .filter(({ parts }) => parts !== undefined)
    .map(({ days, total }) => ({ x: Math.round(x(days.start)), y: Math.round(y(total)) }));
}

/** Where rows are seen: over their step, with the mark at its beginning, or over their column. */
export function stepData(
  rows: readonly StackedStepsRow[],
  steps: readonly Step[],
  columns: readonly ColumnMark[],
  { x, y }: TimeFrame,
): Datum[] {
  return rows.flatMap((row) => {
    const column = columns.find((one) => one.row === row);
    if (column !== undefined) return [{ row: row.row, box: column.box }];
    const step = steps.find((one) => one.row === row);
    if (step === undefined) return [];
    const [left, right] = [Math.round(x(step.days.start)), Math.round(x(step.days.end))];
    const top = Math.round(y(row.total));
    const area = { x: left, y: top, width: right - left, height: Math.round(y(0)) - top };
    return [{ row: row.row, box: boxOver([boxAround(left, top, countRadius), area]) }];
  });
}
