const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number as prose writes it: `-11791` as "−11,791" with a real minus sign. */
export function formatNumber(value: number): string {
  return plain.format(value).replace('-', '\u2212');
}

/** How many decimals a number is given with: `54.7` has 1. */
export function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

/** A number rounded half away from zero to some decimals, as readers round. */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor;
}
