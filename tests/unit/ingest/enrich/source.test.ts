import { describe, expect, it } from 'vitest';
import { addressFaults, describeSource } from '../../../../scripts/ingest/enrich/source.ts';
import { parsed } from '../../../support/parsed.ts';

const article = parsed('Fog\n\nThe text.');
const retold = (copy: string) => ({
  ...{ source: 'source.txt', reason: 'Told anew.' },
  retold: { copy, title: 'The Fog Itself' },
});

describe('describeSource', () => {
  it('calls a file retold only while its bytes are those of the copy', () => {
    expect(describeSource(article, [retold(article.source.sha256)])).toMatchObject({
      wording: 'retold',
      title: 'The Fog Itself',
      note: 'Told anew.',
    });
    const original = describeSource(article, [retold('0'.repeat(64))]);
    expect(original).toMatchObject({ wording: 'as-received', title: 'Fog' });
    expect(original).not.toHaveProperty('note');
  });

  it('has no title of its own where the headline was made of the lede', () => {
    expect(describeSource(parsed('Fog came. It stayed.'), []).title).toBeNull();
  });

  it('lets a decision correct what the front matter says', () => {
    const meta = '---\npublisher: Courier\nurl: https://courier.example/1\n---\nFog\nText.';
    expect(describeSource(parsed(meta), [])).toMatchObject({
      publisher: 'Courier',
      url: 'https://courier.example/1',
    });
    const decisions = [
      { source: 'source.txt', reason: 'r', publisher: 'Gazette' },
      { source: 'source.txt', reason: 'r', url: 'https://gazette.example/1' },
    ];
    expect(describeSource(parsed(meta), decisions)).toMatchObject({
      publisher: 'Gazette',
      url: 'https://gazette.example/1',
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'courier.example', 'file:///etc/passwd'])(
    'leaves out the address %j and says so',
    (url) => {
      const source = parsed(`---\nurl: "${url}"\n---\nFog\nText.`);
      expect(describeSource(source, []).url).toBeNull();
      expect(addressFaults(source).map(({ code }) => code)).toEqual(['source-address']);
    },
  );
});
