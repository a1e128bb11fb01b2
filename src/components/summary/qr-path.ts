import { encode } from 'uqr';

/** A QR code as one path of unit squares. */
export interface QrPath {
  /** The side in modules, with the quiet zone of four that readers need around the code. */
  readonly size: number;
  readonly path: string;
}

/** The QR code of a text, such as an address; it can still be read where a sixth of it is lost. */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) => {
    const runs: string[] = [];
    for (let x = 0; x < size; x++) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x++;
      const length = x - start + 1;
      runs.push(`M${start} ${y}h${length}v1h-${length}z`);
    }
    return runs.join('');
  });
  return { size, path: rows.join('') };
}
