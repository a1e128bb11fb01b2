import type { LayoutProps } from '../chart.ts';
import { drawingWidths, type Box } from '../dimensions.ts';
import { standingKey } from '../standing-marks.ts';
import { textBlock } from '../text-block.ts';
import type { TextMark } from '../text-mark.ts';
import { flowKey } from './routes-key.ts';
import { joinParts, type Part, type RoutesLayout } from './routes-marks.ts';
import { narrowRoute } from './routes-narrow.ts';
import { readRoutes } from './routes-rows.ts';
import { columns, wideRoute } from './routes-wide.ts';
import { routeWords, type RouteWords } from './routes-words.ts';

const gaps = { head: 10, route: 16, key: 14 };
const trunkWidth = 3;

/**
 * Lays out routes to a power: for each its law and who must agree, what was done, asked or said on it
 * as lines of different kinds, and whom that reached with which standing.
 * All numbers are px of the drawing's viewBox.
 * @throws with the figure's id where a row or label does not serve.
 */
export function layoutRoutes(props: LayoutProps): RoutesLayout {
  const { figure, size, labels } = props;
  const routes = readRoutes(props.rows, props.references, figure);
  const words = routeWords(labels, figure);
  const isWide = size === 'wide';
  const width = drawingWidths[size];

  const heads = isWide ? columnHeads(words) : [];
  const parts: Part[] = [{ flows: [], standings: [], texts: heads, height: 0 }];
  const trunks: Box[] = [];
  const rules: string[] = [];
  let y = isWide ? 28 : 0;
  for (const [index, route] of routes.entries()) {
    if (index > 0 || isWide) {
      rules.push(`M0 ${y}H${width}`);
      y += gaps.route;
    }
    const part = isWide ? wideRoute(route, y, width, words) : narrowRoute(route, y, width, words);
    parts.push(part);
    const x = isWide ? columns.trunk : 0;
    trunks.push({ x, y, width: trunkWidth, height: part.height });
    y += part.height + gaps.route;
  }
  rules.push(`M0 ${y}H${width}`);
  y += gaps.key;

  const used = routes.flatMap(({ steps }) => steps);
  const forms = flowKey(used, { x: 0, y, width }, words.label);
  parts.push(forms);
  y += forms.height + 4;
  const standings = used.flatMap(({ ends }) => ends.map(({ standing }) => standing));
  const key = standingKey(standings, { x: 0, y, width }, labels, figure);
  parts.push({ flows: [], standings: key.marks, texts: key.texts, height: key.height });
  y += key.height;

  const whole = joinParts(parts, y);
  return { ...whole, width, rules: rules.join(''), trunks };
}

function columnHeads({ label }: RouteWords): TextMark[] {
  const heads = [
    { x: columns.route, text: label('routes') },
    { x: columns.step, text: label('steps') },
    { x: columns.end, text: label('ends') },
  ];
  return heads.flatMap(({ x, text }) => textBlock(text, 'tick', { x, y: 2, width: 400 }).texts);
}
