import { readFileSync } from 'node:fs';
import { drawingStyles, type Ground } from './drawing-styles.ts';

const readSheet = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const pageSheets = ['../styles/tokens.css', '../styles/base.css', '../styles/chart.css'].map(
  readSheet,
);
const chartSheet = ['chart', 'chart-marks', 'chart-events']
  .map((sheet) => readSheet(`../charts/${sheet}.css`))
  .join('\n');

const made = new Map<string, string>();

/** The styles of all drawings, in values, for a figure of some strand. */
export function figureStyles(strand: string, ground: Ground): string {
  const key = `${strand} ${ground}`;
  const styles = made.get(key) ?? drawingStyles(pageSheets, chartSheet, strand, ground);
  made.set(key, styles);
  return styles;
}

/** The values of what stands around a drawing in a file of its own, on light ground. */
export const sheetColors = {
  ground: colorOf('--ground'),
  text: colorOf('--text'),
  quiet: colorOf('--text-quiet'),
};

/** The color of a strand on light ground. @param strand its class */
export const strandColor = (strand: string): string => colorOf('--strand', strand);

function colorOf(name: string, strand = 'strand-other'): string {
  const css = drawingStyles(pageSheets, `a{color:var(${name})}`, strand, 'light');
  return css.slice('a{color:'.length, -1);
}
