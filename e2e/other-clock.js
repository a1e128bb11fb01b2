// Preloaded into a build that is held against another: in its day it is half a year and some hours later.
const shift = (183 * 24 + 7) * 60 * 60 * 1000 + 12_345;
const TrueDate = Date;

globalThis.Date = class extends TrueDate {
  constructor(...given) {
    if (given.length === 0) super(TrueDate.now() + shift);
    else super(...given);
  }

  static now() {
    return TrueDate.now() + shift;
  }
};
