import { expect, test } from 'vitest';
import { placeNote, type Surroundings } from './note-place.ts';

const desk: Surroundings = {
  words: { left: 400, right: 500, top: 300, bottom: 324 },
  column: { left: 300, right: 900, top: 0, bottom: 4000 },
  windowWidth: 1280,
  windowHeight: 800,
  gutter: 40,
  hasMargin: true,
};
const phone: Surroundings = {
  words: { left: 250, right: 300, top: 300, bottom: 324 },
  column: { left: 16, right: 374, top: 0, bottom: 4000 },
  windowWidth: 390,
  windowHeight: 800,
  gutter: 16,
  hasMargin: false,
};

test('a note opens in the margin beside its line', () => {
  const place = placeNote(desk);
  expect(place).toMatchObject({ isInMargin: true, left: 932, width: 288 });
  expect(place.top(200)).toBe(300);
});

test('a note at the foot of the window is moved up until all of it is seen', () => {
  const place = placeNote({ ...desk, words: { ...desk.words, top: 780, bottom: 804 } });
  expect(place.top(200)).toBe(580);
  expect(place.top(900)).toBe(20);
});

test('without room in the margin a note opens under its words, within the window', () => {
  const place = placeNote(phone);
  expect(place).toMatchObject({ isInMargin: false, left: 16, width: 358 });
  expect(place.top(200)).toBe(332);
  expect(placeNote({ ...desk, windowWidth: 1000 }).isInMargin).toBe(false);
});

test('a note that has no room under its words opens above them', () => {
  const place = placeNote({ ...phone, words: { ...phone.words, top: 700, bottom: 724 } });
  expect(place.top(200)).toBe(492);
  expect(place.top(760)).toBe(732);
});
