import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { plainHtml } from '../../../src/lib/plain-html.ts';

test('is read back as the text, and as nothing else', () => {
  const texts = fc.array(
    fc.constantFrom('<', '>', '&', '"', "'", '</textarea>', '<b>', '&amp;', 'ı', ' '),
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const { document } = parseHTML(`<p>${plainHtml(text)}</p><i></i>`);
      expect(document.querySelector('p')?.textContent).toBe(text);
      expect(document.querySelectorAll('*')).toHaveLength(2);
    }),
  );
});
