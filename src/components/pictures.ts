/** Whether this build draws the PNGs of figures and cards (integrations/cards.ts), so that pages may lead to them. */
export const hasPictures =
  (import.meta.env as { HAS_PICTURES?: boolean } | undefined)?.HAS_PICTURES !== false;
