/** Whether this build prints PDFs (integrations/print-editions.ts): where it does not, no page links to one. */
export const hasPdfs = (import.meta.env as { HAS_PDFS?: boolean }).HAS_PDFS === true;

export const papers = ['letter', 'a4'] as const;
export type PrintedPage = 'briefing' | 'summary';
