import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

test('a QR code keeps four modules of white around it', () => {
  const { size, path } = qrPath('https://first-month.example/');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({
    x: Number(x),
    y: Number(y),
    end: Number(x) + Number(length),
  }));
  expect(Math.min(...runs.map(({ x }) => x))).toBe(4);
  expect(Math.min(...runs.map(({ y }) => y))).toBe(4);
  expect(Math.max(...runs.map(({ end }) => end))).toBe(size - 4);
});

test('a longer address makes a finer code', () => {
  const long = qrPath(`https://first-month.example/${'path/'.repeat(20)}`);
  expect(long.size).toBeGreaterThan(qrPath('https://first-month.example/').size);
});
