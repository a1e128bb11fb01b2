import { doBoxesOverlap, isInside, type Box } from '../dimensions.ts';

/** Tells of a box whether it stands free within a room. */
export type IsFree = (box: Box) => boolean;

/** Whether boxes are free of what is taken, with a little air, and within the room. */
export function freeOf(taken: readonly Box[], room: Box): IsFree {
  return (box) => isInside(box, room) && !taken.some((other) => doBoxesOverlap(box, other, 1));
}

/** The box of a line that words must not touch. */
export function thickened({ x, y, width, height }: Box): Box {
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
}
