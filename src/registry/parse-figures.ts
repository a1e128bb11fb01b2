import { figure as figureSchema } from '../schemas/figure.ts';
import type { FigureFields } from '../schemas/figure.ts';
import { validate } from './validate.ts';
import type { Report } from './report.ts';
import { loadYaml } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

export interface FigureEntry {
  readonly id: string;
  readonly yaml: YamlText;
  readonly fields: FigureFields;
}

export interface Figures {
  readonly entries: ReadonlyMap<string, FigureEntry>;
  /** Ids of all figures, invalid ones too. */
  readonly ids: ReadonlySet<string>;
}

/** Reads the words of every figure: `figures/<id>.yaml`. */
export function parseFigures(yamls: ReadonlyMap<string, YamlText>, report: Report): Figures {
  const entries = new Map<string, FigureEntry>();
  for (const [id, yaml] of yamls) {
    const content = loadYaml(yaml, report);
    if (content === undefined) continue;
    const { fields } = validate(figureSchema, content, { yaml, path: [] }, id, report);
    if (fields !== undefined) entries.set(id, { id, yaml, fields });
  }
  return { entries, ids: new Set(yamls.keys()) };
}
