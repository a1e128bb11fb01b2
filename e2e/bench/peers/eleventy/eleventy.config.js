import markdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';

export default function configure(eleventy) {
  eleventy.addPassthroughCopy('figures');
  eleventy.setLibrary('md', markdownIt({ html: true }).use(footnote));
  return { dir: { output: 'dist' }, markdownTemplateEngine: false };
}
