/** Words around a figure that stands in other pages. */
export const embedWords = {
  heading: 'Show this figure on another page',
  lead:
    'This code shows the figure, without its table, in any page. The short script in it gives the frame ' +
    'the height of the figure, however wide the page is; nobody is counted or followed.',
  withoutScript: 'The same without a script',
  withoutScriptLead:
    'Where a page is narrow, the figure is taller than this frame and scrolls in it.',
  code: 'Code to copy',
  plainCode: 'Code without a script, to copy',
  copy: 'Copy',
  copied: 'Copied.',
  from: (name: string) => `From ${name}:`,
  site: 'this figure with its rows and sources',
};
