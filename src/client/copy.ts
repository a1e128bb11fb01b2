/**
 * Puts a button that copies beside every text that is there to be copied: an element with the button's
 * words in `data-copy` and in `data-copied` what it says afterwards. Where the browser forbids
 * copying, the text is selected instead, as a reader would do it by hand.
 */
export function offerCopies(): void {
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const { copy = '', copied = '' } = text.dataset;
    const button = document.createElement('button');
    const status = document.createElement('span');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      // The clipboard is there in secure contexts only.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      const written = clipboard?.writeText(text.textContent) ?? Promise.reject(new Error());
      written
        .then(() => {
          status.textContent = copied;
        })
        .catch(() => {
          getSelection()?.selectAllChildren(text);
        });
    });
    text.after(button, ' ', status);
  }
}
