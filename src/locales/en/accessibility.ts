/** How a criterion of WCAG stands on this site. */
export type CriterionState = 'met' | 'machine' | 'none';

export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** `machine`: no fault was found, and machines alone looked; `none`: the site has nothing that it concerns. */
  readonly state: CriterionState;
  /** How this was checked, or why it does not apply. */
  readonly how: string;
}

type Row = readonly [
  number: string,
  name: string,
  level: 'A' | 'AA',
  state: CriterionState,
  how: string,
];

const noMedia = 'There is no sound and no video.';
const noEntry = 'Nothing is asked of readers but words to search for, and any words will do.';

// WCAG 2.2 in its own order and words; 4.1.1 was taken out of it.
const rows: readonly Row[] = [
  [
    '1.1.1',
    'Non-text Content',
    'A',
    'met',
    'Each drawing has a written description, which the build demands, and a table of its numbers. Axe on every page.',
  ],
  ['1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', 'none', noMedia],
  ['1.2.2', 'Captions (Prerecorded)', 'A', 'none', noMedia],
  ['1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'A', 'none', noMedia],
  ['1.2.4', 'Captions (Live)', 'AA', 'none', noMedia],
  ['1.2.5', 'Audio Description (Prerecorded)', 'AA', 'none', noMedia],
  [
    '1.3.1',
    'Info and Relationships',
    'A',
    'machine',
    'Axe and a validator of HTML on every page; headings, lists, tables and notes are marked as such.',
  ],
  [
    '1.3.2',
    'Meaningful Sequence',
    'A',
    'met',
    'By the code: what is placed elsewhere on a screen stands in the source where it is read. A test follows the keyboard’s way.',
  ],
  [
    '1.3.3',
    'Sensory Characteristics',
    'A',
    'met',
    'Each mark has its word beside it, standing is told in words. Texts and interface were searched for words of color, shape and side: none is used to point; “above” and “below” follow the order of reading.',
  ],
  ['1.3.4', 'Orientation', 'AA', 'met', 'No style or script asks how a screen is turned.'],
  ['1.3.5', 'Identify Input Purpose', 'AA', 'none', 'No field asks anything about the reader.'],
  [
    '1.4.1',
    'Use of Color',
    'A',
    'met',
    'Lines and areas have labels or patterns, marks have shapes; the drawings were looked at in gray print.',
  ],
  ['1.4.2', 'Audio Control', 'A', 'none', noMedia],
  [
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    'machine',
    'Axe on every page in light, on every kind of page in dark; a test measures every pair of colors.',
  ],
  [
    '1.4.4',
    'Resize Text',
    'AA',
    'machine',
    'A test opens every kind of page at twice the size and looks for what is cut off or covered.',
  ],
  ['1.4.5', 'Images of Text', 'AA', 'met', 'Drawings are vector drawings whose text is text.'],
  [
    '1.4.10',
    'Reflow',
    'AA',
    'machine',
    'A test opens every page at 320 pixels: none scrolls sideways. Wide tables scroll in their own frame.',
  ],
  [
    '1.4.11',
    'Non-text Contrast',
    'AA',
    'machine',
    'A test measures the colors of marks, rules and focus rings against their grounds.',
  ],
  [
    '1.4.12',
    'Text Spacing',
    'AA',
    'machine',
    'A test sets the spacing of WCAG on every kind of page and looks for what is cut off.',
  ],
  [
    '1.4.13',
    'Content on Hover or Focus',
    'AA',
    'met',
    'A note stays while it is pointed at, and Escape closes it; a test does both.',
  ],
  [
    '2.1.1',
    'Keyboard',
    'A',
    'met',
    'Tests read notes, search, copy and unfold by keyboard. Without scripts, all of it is links.',
  ],
  [
    '2.1.2',
    'No Keyboard Trap',
    'A',
    'machine',
    'A test goes on by Tab through the first forty stops of every kind of page.',
  ],
  ['2.1.4', 'Character Key Shortcuts', 'A', 'none', 'No letter does anything by itself.'],
  ['2.2.1', 'Timing Adjustable', 'A', 'none', 'Nothing ends by time.'],
  [
    '2.2.2',
    'Pause, Stop, Hide',
    'A',
    'none',
    'Nothing moves by itself for longer than a fading highlight of two and a half seconds.',
  ],
  ['2.3.1', 'Three Flashes or Below Threshold', 'A', 'none', 'Nothing flashes.'],
  [
    '2.4.1',
    'Bypass Blocks',
    'A',
    'met',
    'The first link of each page leads to its text; axe on every page.',
  ],
  ['2.4.2', 'Page Titled', 'A', 'met', 'Each page has a title of its own; axe on every page.'],
  [
    '2.4.3',
    'Focus Order',
    'A',
    'machine',
    'The same test: focus follows the order of the source, a note between its words and the next.',
  ],
  [
    '2.4.4',
    'Link Purpose (In Context)',
    'A',
    'met',
    'The build refuses link words such as “here”; axe on every page.',
  ],
  [
    '2.4.5',
    'Multiple Ways',
    'AA',
    'met',
    'Navigation, a search, lists of claims, figures, sources and tables, and a page with all sections.',
  ],
  [
    '2.4.6',
    'Headings and Labels',
    'AA',
    'met',
    'Headings are questions or names, edited so that each can stand alone in a list.',
  ],
  [
    '2.4.7',
    'Focus Visible',
    'AA',
    'machine',
    'The same test looks at each of these stops for its ring.',
  ],
  [
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    'machine',
    'The same test asks whether something lies over what has the focus.',
  ],
  ['2.5.1', 'Pointer Gestures', 'A', 'none', 'No gesture is needed but a tap.'],
  [
    '2.5.2',
    'Pointer Cancellation',
    'A',
    'met',
    'Links and buttons act when the finger is lifted, as browsers have it.',
  ],
  ['2.5.3', 'Label in Name', 'A', 'machine', 'Axe on every page.'],
  ['2.5.4', 'Motion Actuation', 'A', 'none', 'No page asks how a device is moved.'],
  ['2.5.7', 'Dragging Movements', 'AA', 'none', 'Nothing is dragged.'],
  [
    '2.5.8',
    'Target Size (Minimum)',
    'AA',
    'machine',
    'Axe on every page, by its rule for targets of 24 pixels; links within sentences are excepted, as WCAG has it.',
  ],
  ['3.1.1', 'Language of Page', 'A', 'met', 'Stated on every page; axe on every page.'],
  [
    '3.1.2',
    'Language of Parts',
    'AA',
    'met',
    'The text is in one language; names of foreign bodies are given in it.',
  ],
  [
    '3.2.1',
    'On Focus',
    'A',
    'met',
    'Focus opens a note beside its words and changes nothing else.',
  ],
  ['3.2.2', 'On Input', 'A', 'met', 'Typing lists results below the field and moves nothing else.'],
  ['3.2.3', 'Consistent Navigation', 'AA', 'met', 'One head and one foot, the same on every page.'],
  [
    '3.2.4',
    'Consistent Identification',
    'AA',
    'met',
    'The words of the interface stand in one file and are used everywhere.',
  ],
  ['3.2.6', 'Consistent Help', 'A', 'none', 'There is no form or chat for help.'],
  ['3.3.1', 'Error Identification', 'A', 'none', noEntry],
  ['3.3.2', 'Labels or Instructions', 'A', 'met', 'Every field is labeled; axe on every page.'],
  ['3.3.3', 'Error Suggestion', 'AA', 'none', noEntry],
  ['3.3.4', 'Error Prevention (Legal, Financial, Data)', 'AA', 'none', noEntry],
  ['3.3.7', 'Redundant Entry', 'A', 'none', noEntry],
  ['3.3.8', 'Accessible Authentication (Minimum)', 'AA', 'none', 'Nobody signs in.'],
  [
    '4.1.2',
    'Name, Role, Value',
    'A',
    'machine',
    'Axe on every page; buttons, links and fields are the browser’s own.',
  ],
  [
    '4.1.3',
    'Status Messages',
    'AA',
    'machine',
    'Tests find the count of results and “Link copied” where screen readers look for such words.',
  ],
];

/** Every criterion of WCAG 2.2 at levels A and AA. */
export const criteria: readonly Criterion[] = rows.map(([number, name, level, state, how]) => ({
  number,
  name,
  level,
  state,
  how,
}));

/** The words of the page on accessibility. It tells of the site's code, so no content file holds them. */
export const accessibilityWords = {
  title: 'Accessibility',
  onThisPage: 'On this page',
  /** The day on which the table was last gone through. */
  checked: '2026-11-24',
  lead: 'How this site is made so that everybody can read it, how that was checked, and what was not.',
  statement: 'How it stands',
  statementText: (date: string) => [
    `The site is built to meet the Web Content Accessibility Guidelines, WCAG 2.2, at level AA. On ${date} no fault against them was known.`,
    'This is our own assessment. Tests look at the pages in every build, and the pages were looked at in pictures and their code was read. No person with a screen reader, a magnifier or a switch has tried the site, and nobody else has assessed it.',
    'Everything can be read without scripts, on paper, at 320 pixels, in dark mode and in forced colors.',
  ],
  limits: 'Known limits',
  limitList: [
    'The PDFs are tagged, bookmarked and have descriptions of their drawings; no reader of PDFs for the blind has been tried on them. The pages hold the same text.',
    'In a drawing, labels grow with the page only as far as there is room; each drawing has its numbers in a table.',
    'Notes that open beside their words need scripts; without them the same words lead to the list of notes.',
    'The search needs scripts. The lists of claims, sources and terms do not.',
    'Pages of other sites that a source leads to are not ours, and many are not accessible.',
  ],
  report: 'Tell us of a barrier',
  reportText: 'Tell us which page, what you wanted to do, and with what you read:',
  criteria: 'Every criterion',
  criteriaLead: (met: number, machine: number, none: number) =>
    `Of the criteria of WCAG 2.2 at levels A and AA, ${met} are met as far as we know; in ${machine}, machines found no fault and nobody else looked; ${none} concern nothing that stands here.`,
  criterion: 'Criterion, level',
  named: (number: string, name: string, level: string) => `${number} ${name} (${level})`,
  state: 'How it stands',
  how: 'How we know',
  states: {
    met: 'Met',
    machine: 'No fault found by machine',
    none: 'Does not apply',
  } satisfies Record<CriterionState, string>,
  /** On the page on method. */
  from: 'How the site is made to be read by everybody, and how each criterion was checked:',
};
