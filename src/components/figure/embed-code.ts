import { textWidth, wrapText } from '~/charts/text-width.ts';
import { typeset } from '~/format/typeset.ts';
import type { Figure, Registry } from '~/registry/registry.ts';
import { drawingSize } from './drawing-size.ts';

/** The width of a frame for which its height is guessed, in px: a column of text on a usual page. */
const frameWidth = 720;
const innerWidth = frameWidth - 32;
/** Lines of the standing, the sources and the way to the site; rather one too many than a frame that scrolls. */
const linesBesideNote = 6;

/**
 * The height in px that a figure has in a frame of 720 px, to the next ten: that of its wide drawing and of its
 * words. The figure itself tells better, where scripts run.
 */
export function frameHeight(figure: Figure, registry: Registry): number {
  const { width, height } = drawingSize(figure, 'wide', registry);
  const finding = wrapText(typeset(figure.finding), Math.min(innerWidth, 608), 21, 600).length;
  // Words are set no wider than 42 letters of a usual size, and seldom fill their lines.
  const note = Math.ceil((textWidth(figure.note, 15, 400) * 1.06) / 640);
  const wordsHeight = (note + linesBesideNote) * 22 + 24;
  const parts = [12 + 14 + 22, 4 + finding * 27 + 24, (height * innerWidth) / width, 24];
  const whole = parts.reduce((sum, part) => sum + part, wordsHeight + 30);
  return Math.ceil(whole / 10) * 10;
}

/** What embeds a figure: a frame, and with `hasScript` a line that gives it the height it tells. */
export function embedCode(
  { address, title, height }: { address: string; title: string; height: number },
  hasScript: boolean,
): string {
  const frame = `<iframe src="${address}" title="${escapeQuotes(title)}" width="100%" height="${String(height)}" style="border: 0" loading="lazy"></iframe>`;
  if (!hasScript) return frame;
  // Only the frame that tells its height gets it, and only from this site.
  return `${frame}
<script>
addEventListener('message', (event) => {
  if (event.origin !== '${new URL(address).origin}') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === event.source) frame.height = event.data.height;
  }
});
</script>`;
}

function escapeQuotes(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
