import { standingSize } from '../standing-marks.ts';
import { lineHeight, type TextMark } from '../text-mark.ts';
import { textBlock, textBlocks } from '../text-block.ts';
import {
  arrowHead,
  endMarks,
  joinParts,
  stopBar,
  type FlowMark,
  type Part,
} from './routes-marks.ts';
import { isBasisAsked, type Route, type RouteStep } from './routes-rows.ts';
import { countsOf, type RouteWords } from './routes-words.ts';

/** Where the columns of the wide drawing stand, in px. */
export const columns = { route: 0, routeWidth: 172, trunk: 182, step: 208, branch: 424, end: 444 };
const stepWidth = columns.branch - columns.step - 12;
const nameX = columns.end + standingSize + 13;
const bracketX = columns.end + standingSize + 2;
const nameStep = 21;
const stepGap = 16;

/** A route from the left to the right: what it is, its steps as lines, whom they reached. */
export function wideRoute(route: Route, top: number, width: number, words: RouteWords): Part {
  const head = textBlocks(words.ofRoute(route.route), { x: 0, y: top, width: columns.routeWidth });
  const parts: Part[] = [];
  const names: TextMark[] = [];
  const brackets: string[] = [];
  let y = top;
  for (const [index, step] of route.steps.entries()) {
    const previous = route.steps[index - 1];
    const part = wideStep(step, y, words);
    parts.push(part);
    // Two steps to the same end share its name, which stands between them.
    const isShared = previous !== undefined && sameEnd(previous, step);
    const next = route.steps[index + 1];
    if (!isShared && next !== undefined && sameEnd(step, next)) {
      const [line, nextLine] = [lineOf(step, y, words), lineOf(next, y + part.height, words)];
      names.push(...nameTexts(step, (line + nextLine) / 2, width, words));
      brackets.push(`M${bracketX} ${line}h4V${nextLine}h-4`);
    } else if (!isShared) {
      names.push(...nameTexts(step, lineOf(step, y, words), width, words));
    }
    y += part.height;
  }
  const height = Math.max(head.height, y - top - stepGap);
  return joinParts(
    [...parts, { flows: [], brackets, standings: [], texts: [...head.texts, ...names] }],
    height,
  );
}

/** The height of the words over a step's line, and of half its ends, whichever is more. */
function lineOf(step: RouteStep, top: number, words: RouteWords): number {
  const over = textBlocks(words.ofStep(step), { x: 0, y: 0, width: stepWidth }).height + 5;
  const ends = ((step.ends.length - 1) * nameStep) / 2 + 10;
  return Math.round(top + (step.form === 'earlier' ? 10 : Math.max(over, ends)));
}

function wideStep(step: RouteStep, top: number, words: RouteWords): Part {
  const line = lineOf(step, top, words);
  const first = line - Math.round(((step.ends.length - 1) * nameStep) / 2);
  const ends = step.ends.map((end, index) => ({ end, y: first + index * nameStep }));
  const last = ends.at(-1)?.y ?? line;
  const place = { x: columns.step, width: stepWidth };
  const overHeight = textBlocks(words.ofStep(step), { ...place, y: 0 }).height;
  const isEarlier = step.form === 'earlier';
  const over = isEarlier
    ? []
    : textBlocks(words.ofStep(step), { ...place, y: line - 5 - overHeight }).texts;
  const under = textBlocks(words.underStep(step), { ...place, y: isEarlier ? line - 9 : line + 5 });
  const countLines = ends[0] === undefined ? 0 : words.countOf(step, ends[0].end).length;
  const bottom = Math.max(
    line + (isEarlier ? -9 : 5) + under.height,
    last + 9 + countLines * lineHeight('label'),
  );
  const question: TextMark[] = isBasisAsked(step)
    ? [{ x: columns.trunk + 10, y: line + 5, text: '?', style: 'strong', anchor: 'middle' }]
    : [];
  return {
    flows: isEarlier
      ? []
      : flowsOf(
          step,
          line,
          ends.map(({ y }) => y),
        ),
    ...endMarks(
      step.ends,
      columns.end,
      ends.map(({ y }) => y),
    ),
    texts: [...over, ...under.texts, ...question],
    height: Math.round(bottom - top + stepGap),
  };
}

function flowsOf(
  { form, isBasisKnown }: RouteStep,
  line: number,
  ends: readonly number[],
): FlowMark[] {
  const start = isBasisKnown ? columns.trunk + 3 : columns.trunk + 18;
  const arrive = columns.end - 4;
  if (form === 'request') {
    const stop = columns.branch - 20;
    return [{ form, path: `M${start} ${line}H${stop - 2}`, tip: stopBar(stop, line) }];
  }
  const [first = line, last = line] = [ends[0], ends.at(-1)];
  const fork = first === last ? '' : `M${columns.branch} ${first}V${last}`;
  const stubs = ends.map((y) => `M${columns.branch} ${y}H${arrive}`);
  return [
    {
      form,
      path: `M${start} ${line}H${columns.branch}${fork}${stubs.join('')}`,
      tip: ends.map((y) => arrowHead(arrive, y)).join(''),
    },
  ];
}

/** The names of whom a step reached, each at its line, and the number of people where it is told. */
function nameTexts(step: RouteStep, line: number, width: number, words: RouteWords): TextMark[] {
  const first = Math.round(line - ((step.ends.length - 1) * nameStep) / 2);
  const place = { x: nameX, width: width - nameX };
  const { counts, isOneCount } = countsOf(step, words);
  return step.ends.flatMap((end, index) => {
    const y = first + index * nameStep;
    const isLast = index === step.ends.length - 1;
    const name = textBlock(words.nameOf(end), 'strong', { ...place, y: y - 9 });
    const count = isOneCount && !isLast ? [] : (counts[index] ?? []);
    return [...name.texts, ...textBlocks(count, { ...place, y: y + 9 }).texts];
  });
}

function sameEnd(one: RouteStep, other: RouteStep): boolean {
  return (
    one.ends.length === 1 && other.ends.length === 1 && one.ends[0]?.end === other.ends[0]?.end
  );
}
