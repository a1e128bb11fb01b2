/** A line of `names.txt` that is no pattern. */
export interface NameProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}

/**
 * Reads `names.txt`: a regular expression a line, `#` for comments. What one matches
 * is a name, such as a law or an aircraft, and its numbers count nothing.
 * A pattern matches whole words only and minds capitals.
 */
export function readNames(text: string): { names: RegExp[]; problems: NameProblem[] } {
  const names: RegExp[] = [];
  const problems: NameProblem[] = [];
  text.split(/\r?\n/).forEach((written, index) => {
    const pattern = written.trim();
    if (pattern === '' || pattern.startsWith('#')) return;
    const fault = faultOf(pattern);
    if (fault === undefined) names.push(new RegExp(wholeWord(pattern), 'gu'));
    else problems.push({ line: index + 1, ...fault });
  });
  return { names, problems };
}

function faultOf(pattern: string): Omit<NameProblem, 'line'> | undefined {
  let compiled: RegExp;
  try {
    compiled = new RegExp(wholeWord(pattern), 'u');
  } catch {
    return {
      message: `"${pattern}" is no regular expression`,
      mend: 'write brackets, dots and plus signs that stand for themselves with a backslash before them',
    };
  }
  const plain = ['600', '11,791', '12', 'twelve', '71.7', ''].find((number) =>
    compiled.test(number),
  );
  if (plain === undefined) return undefined;
  return {
    message: `"${pattern}" matches plain numbers, so that nothing would be checked`,
    mend: 'write the words that make it a name',
  };
}

function wholeWord(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}]|[.,]\\d)`;
}
