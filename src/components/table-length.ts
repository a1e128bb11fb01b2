/** Rows of the longest table that stands with its figure in a text; a longer one stands on the figure's own page. */
export const longestInText = 20;
