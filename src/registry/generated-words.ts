/** What a branch counts on a day. */
export interface Topic {
  readonly id: string;
  readonly words: string;
  readonly unit: string;
  /** Whose word the count is; left out for the branch's own papers. */
  readonly saidBy?: string;
}

const counted = (id: string, words: string): Topic => ({
  id,
  words,
  unit: id.replaceAll('-', ' '),
});
const said = (id: string, words: string): Topic => ({
  ...counted(id, words),
  saidBy: 'reading-society',
});

/** Twenty: the claims of a generated section. The last is told as what came after the period. */
export const topics: readonly Topic[] = [
  counted('visits', 'visits'),
  counted('loans', 'loans'),
  counted('new-cards', 'lending cards given to new readers'),
  counted('pupils', 'pupils who came with their teachers'),
  said('visitors', 'visitors who came from other towns'),
  counted('renewals', 'loans that were renewed'),
  counted('late-books', 'books that came back late'),
  counted('lost-books', 'books that did not come back'),
  counted('new-books', 'books that were new on the shelves'),
  said('old-books', 'books that had not been lent before'),
  counted('questions', 'questions asked at the desk'),
  counted('orders', 'orders from other branches'),
  counted('searches', 'searches in the catalog'),
  counted('letters', 'letters from readers'),
  said('complaints', 'complaints about the noise'),
  counted('shelves', 'shelves put in order'),
  counted('repairs', 'books repaired by hand'),
  counted('lamps', 'lamps lit until the evening'),
  counted('chairs', 'chairs carried from room to room'),
  counted('evening-visits', 'visits in the evening'),
];

/** Sentences that assert no number: what stands between the claims. */
export const sentences: readonly string[] = [
  'Staff at the door kept a list, and a second person added it up before the doors closed.',
  'A renewal counts as a loan, since the book stays out for another term.',
  'The minutes give the count without saying who made it or where they stood.',
  'Readers who came in and went out again are in the count each time.',
  'Nothing in the rules says how a child without a card should be counted.',
  'The report leaves out the small room beside the stairs, which was closed for repairs.',
  'Older papers of the branch use the same words, but count by the week.',
  'A librarian who was asked about it said that rain brings more people than sun.',
  'The Courier printed the count a few days later, with a picture of the queue.',
  'Where a list was torn or wet, the entry of the day before was taken again.',
  'The count was made by hand, and nobody has gone through the lists since.',
  'Books read in the room and put back on the cart are not part of it.',
  'The council had asked for such a count, though it never said what for.',
  'Groups were counted by the head, and their teachers with them.',
  'The figure stands in the report without a remark on how sure it is.',
  'Those who keep the lists have kept them in the same way for years.',
  'On other days of the month nobody counted, so that no trend can be drawn from it.',
];
