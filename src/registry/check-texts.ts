import { checkPassages, checkText } from '../prose/check.ts';
import { checkHouseStyle } from '../prose/check-house-style.ts';
import { checkQuotations } from '../prose/check-quotations.ts';
import { checkSection } from '../prose/check-section.ts';
import type { Ledger } from '../prose/ledger.ts';
import type { Problem } from '../prose/problem.ts';
import { splitKeyNumber } from './check-sections.ts';
import { createLedger } from './create-ledger.ts';
import type { Path } from './field-names.ts';
import { listTexts } from './list-texts.ts';
import type { Content } from './parse-content.ts';
import type { SectionEntry } from './parse-sections.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

/** Holds every text that readers see against the ledger, by the rules of the prose module. */
export function checkTexts(content: Content, report: Report): void {
  const ledger = createLedger(content);
  if (ledger === undefined) return;
  for (const section of content.sections.entries.values()) {
    checkSectionTexts(section, ledger, report);
  }
  checkStyle(content, ledger, report);
  for (const { yaml, path, id, text, cited, mayLookPast } of listTexts(content)) {
    if (cited === 'own-source') {
      for (const { message, mend } of checkQuotations(text, text, ledger)) {
        report.add(spotOf(yaml, path), id, message, mend);
      }
      continue;
    }
    const problems = checkText(text, cited, ledger, { file: yaml.file, id, mayLookPast });
    takeAtField(problems, yaml, path, report);
  }
}

/** A claim's statement rests on its sources, not on other claims; the house's words hold for it too. */
function checkStyle({ claims }: Content, ledger: Ledger, report: Report): void {
  for (const { yaml, path, id, fields } of claims.entries.values()) {
    for (const { message, mend } of checkHouseStyle(fields.statement, ledger)) {
      report.add(spotOf(yaml, [...path, 'statement']), id, message, mend);
    }
  }
}

function checkSectionTexts(section: SectionEntry, ledger: Ledger, report: Report): void {
  const { id, yaml, frontMatter, faulty, inShort, now, body } = section;
  const where = { file: yaml.file, id, mayLookPast: false };
  const later = { ...where, mayLookPast: true };
  takeAtField(checkPassages(inShort, ledger, where), yaml, ['in_short'], report);
  takeAtField(checkPassages(now, ledger, later), yaml, ['now'], report);
  if (!faulty.has('key_number')) {
    const { claim } = splitKeyNumber(frontMatter.key_number.claim);
    const words = checkText(frontMatter.key_number.words, [claim], ledger, where);
    takeAtField(words, yaml, ['key_number', 'words'], report);
  }
  report.take(checkPassages(body.passages, ledger, where));
  report.take(checkSection(body, where));
}

/** A text of a YAML field may be folded or quoted, so that its problems are told at the field. */
function takeAtField(
  problems: readonly Problem[],
  yaml: YamlText,
  path: Path,
  report: Report,
): void {
  if (problems.length === 0) return;
  const { line, column } = spotOf(yaml, path);
  report.take(problems.map((problem) => ({ ...problem, line, column })));
}
