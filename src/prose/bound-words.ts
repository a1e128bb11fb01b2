/** What a word before a number says of it. */
export type Bound = 'max' | 'min' | 'more' | 'fewer' | 'nearly' | 'about';

/** The words of each bound that stand directly before a number. The first is the one that messages offer. */
export const boundWords: Readonly<Record<Bound, readonly string[]>> = {
  max: [
    'up to',
    'as many as',
    'as much as',
    'at most',
    'no more than',
    'not more than',
    'no longer than',
    'a maximum of',
    'a ceiling of',
    'a limit of',
    'a cap of',
    'capped at',
    'limited to',
    'ceiling at',
    'cap at',
    'limit at',
  ],
  min: [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'a minimum of',
  ],
  more: [
    'more than',
    'over',
    'above',
    'just over',
    'well over',
    'a little over',
    'upward of',
    'upwards of',
    'in excess of',
    'exceeding',
    'beyond',
    'longer than',
  ],
  fewer: [
    'fewer than',
    'less than',
    'under',
    'below',
    'well under',
    'just under',
    'just below',
    'a little under',
    'just short of',
    'shorter than',
  ],
  nearly: [
    'nearly',
    'almost',
    'close to',
    'just under',
    'just below',
    'a little under',
    'just short of',
    'approaching',
    'not quite',
  ],
  about: [
    'about',
    'roughly',
    'around',
    'some',
    'approximately',
    'an estimated',
    'estimated at',
    'circa',
    'in the region of',
    'on the order of',
  ],
};

/** Words after a number, such as "600 at most", "60 days or more". */
export const wordsAfter: Readonly<Partial<Record<Bound, string>>> = {
  max: 'at most|at the most|or fewer|or less|as a ceiling|as a maximum',
  min: 'at least|or more|or longer|as a minimum',
  about: 'or so|or thereabouts',
};

/** Words that say it anywhere in the number's sentence. */
export const wordsInSentence: Readonly<Partial<Record<Bound, RegExp>>> = {
  max: /\b(?:ceiling|capped|cap|maximum|upper limit)\b/iu,
  min: /\b(?:minimum|floor)\b/iu,
  about: /\b(?:estimate[sd]?|estimates|rounded)\b/iu,
};
