import { standingSize } from '../standing-marks.ts';
import { textBlock, textBlocks } from '../text-block.ts';
import type { TextMark } from '../text-mark.ts';
import { arrowHead, endMarks, joinParts, stopBar, type Part } from './routes-marks.ts';
import { isBasisAsked, type Route, type RouteStep } from './routes-rows.ts';
import { countsOf, type RouteWords } from './routes-words.ts';

const [stepX, branchX, endX] = [22, 28, 62];
const nameX = endX + standingSize + 8;
const [headGap, stepGap, endGap] = [10, 14, 6];

/** A route from the top down: what it is, and below each step those whom it reached. */
export function narrowRoute(route: Route, top: number, width: number, words: RouteWords): Part {
  const head = textBlocks(words.ofRoute(route.route), { x: 14, y: top, width: width - 14 });
  const parts: Part[] = [{ flows: [], standings: [], texts: head.texts, height: 0 }];
  let y = top + head.height + headGap;
  for (const step of route.steps) {
    const part = narrowStep(step, y, width, words);
    parts.push(part);
    y += part.height + stepGap;
  }
  return joinParts(parts, y - stepGap - top);
}

function narrowStep(step: RouteStep, top: number, width: number, words: RouteWords): Part {
  const isEarlier = step.form === 'earlier';
  const place = { x: stepX, y: top, width: width - stepX };
  const said = [...(isEarlier ? [] : words.ofStep(step)), ...words.underStep(step)];
  const head = textBlocks(said, place);
  const texts: TextMark[] = [...head.texts];
  if (isBasisAsked(step)) {
    texts.push({ x: 13, y: top + 13, text: '?', style: 'strong', anchor: 'middle' });
  }
  const { counts, isOneCount } = countsOf(step, words);
  const lines: number[] = [];
  let y = top + head.height + endGap;
  for (const [index, end] of step.ends.entries()) {
    lines.push(y + 9);
    const named = { x: nameX, width: width - nameX };
    const name = textBlock(words.nameOf(end), 'strong', { ...named, y });
    const isCounted = !isOneCount || index === step.ends.length - 1;
    const count = textBlocks(isCounted ? (counts[index] ?? []) : [], {
      ...named,
      y: y + name.height,
    });
    texts.push(...name.texts, ...count.texts);
    y += name.height + count.height + (index === step.ends.length - 1 ? 0 : 3);
  }
  const flow = flowOf(step, top + head.height + 2, lines);
  return {
    flows: isEarlier ? [] : [flow],
    ...endMarks(step.ends, endX, lines),
    texts,
    height: y - top,
  };
}

function flowOf(
  { form }: RouteStep,
  from: number,
  lines: readonly number[],
): Part['flows'][number] {
  const last = lines.at(-1) ?? from;
  const trunk = `M${branchX} ${from}V${last}`;
  if (form === 'request') {
    return { form, path: `${trunk}H${branchX + 12}`, tip: stopBar(branchX + 14, last) };
  }
  const arrive = endX - 4;
  const stubs = lines.map((y) => `M${branchX} ${y}H${arrive}`).join('');
  return { form, path: trunk + stubs, tip: lines.map((y) => arrowHead(arrive, y)).join('') };
}
