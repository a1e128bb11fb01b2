import { expect, test } from 'vitest';
import { chooseColumn, fitNote, type Surroundings } from './note-place.ts';

const desk: Surroundings = {
  words: { left: 400, right: 500, top: 300, bottom: 324 },
  column: { left: 300, right: 900, top: 0, bottom: 4000 },
  windowWidth: 1280,
  windowHeight: 800,
  gutter: 40,
  hasMargin: true,
};
const phone: Surroundings = {
  words: { left: 250, right: 300, top: 300, bottom: 350 },
  column: { left: 16, right: 374, top: 0, bottom: 4000 },
  windowWidth: 390,
  windowHeight: 800,
  gutter: 16,
  hasMargin: false,
};
const inMargin = chooseColumn(desk);
const overText = chooseColumn(phone);

test('a note opens in the margin beside its first line', () => {
  expect(inMargin).toEqual({ isInMargin: true, left: 932, width: 288 });
  expect(fitNote(desk, inMargin, 200).top).toBe(300);
});

test('a note at the foot of the window is moved up until all of it is seen', () => {
  const low = { ...desk, words: { ...desk.words, top: 780, bottom: 804 } };
  expect(fitNote(low, inMargin, 200).top).toBe(588);
  expect(fitNote(low, inMargin, 900)).toEqual({ top: 12, maxHeight: 776 });
});

test('without room in the margin a note opens over the text, within the window', () => {
  expect(overText).toEqual({ isInMargin: false, left: 16, width: 358 });
  expect(chooseColumn({ ...desk, windowWidth: 1000 }).isInMargin).toBe(false);
});

test('over the text a note stands under its words, or above them where more of it is seen', () => {
  expect(fitNote(phone, overText, 200)).toEqual({ top: 356, maxHeight: 432 });
  const low = { ...phone, words: { ...phone.words, top: 700, bottom: 750 } };
  expect(fitNote(low, overText, 200)).toEqual({ top: 494, maxHeight: 682 });
  expect(fitNote(low, overText, 2000)).toEqual({ top: 12, maxHeight: 682 });
});
