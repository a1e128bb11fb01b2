import type { ChartProps, ChartRow, Lane } from '../charts/chart.ts';
import { typeset } from '../format/typeset.ts';
import { chartRows } from './chart-rows.ts';
import type { Figure, Registry } from './registry.ts';
import { strandClass } from './strand-class.ts';

/** All that a figure's chart is drawn from, but for the size of the drawing. */
export function chartProps(
  figure: Figure,
  registry: Registry,
  rows: readonly ChartRow[] = chartRows(figure, registry.tables),
): Omit<ChartProps, 'size'> {
  return {
    figure: figure.id,
    rows,
    references: figure.values,
    labels: readLabels(figure),
    period: registry.explainer.period,
    lanes: lanes(registry),
    description: typeset(figure.description),
  };
}

/** The same for every figure of a registry. */
const lanesOf = new WeakMap<Registry, readonly Lane[]>();

function lanes(registry: Registry): readonly Lane[] {
  const made = lanesOf.get(registry) ?? makeLanes(registry);
  lanesOf.set(registry, made);
  return made;
}

/** Labels are asked for by what cells say: no cell may find what every object has, such as `constructor`. */
function readLabels({ labels = {} }: Figure): ChartProps['labels'] {
  const own = Object.create(null) as Record<string, string>;
  for (const [name, label] of Object.entries(labels)) own[name] = typeset(label);
  return own;
}

/** The sections, then the strands that are none, as lanes; named as the rows name them. */
function makeLanes({ sections, explainer }: Registry): Lane[] {
  const lane = (title: string, strand: string): Lane => ({
    id: title,
    title: typeset(title),
    strand,
  });
  return [
    ...sections.map((section) => lane(section.title, strandClass(section))),
    ...(explainer.strands ?? []).map(({ title }) => lane(title, strandClass(undefined))),
  ];
}
