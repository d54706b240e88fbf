import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { addressFaults, describeSource } from '../../../../scripts/ingest/enrich/source.ts';
import { decidedOn } from '../../../../scripts/ingest/enrich/decided.ts';
import { decisionsFileSchema } from '../../../../src/schema/decisions.ts';
import { parsed } from '../../../support/parsed.ts';

const article = parsed('Fog\n\nThe text.');
const retold = (copy: string) => ({
  ...{ source: 'source.txt', reason: 'Told anew.' },
  retold: { copy, title: 'The Fog Itself' },
});

type Given = z.input<typeof decisionsFileSchema>['decisions'];
const describeOf = (from: ReturnType<typeof parsed>, decisions: Given) =>
  describeSource(from, decidedOn(decisionsFileSchema.parse({ decisions }).decisions), []);

describe('describeSource', () => {
  it('calls a file retold only while its bytes are those of the copy', () => {
    expect(describeOf(article, [retold(article.source.sha256)])).toMatchObject({
      wording: 'retold',
      title: 'The Fog Itself',
      note: 'Told anew.',
    });
    const original = describeOf(article, [retold('0'.repeat(64))]);
    expect(original).toMatchObject({ wording: 'as-received', title: 'Fog' });
    expect(original).not.toHaveProperty('note');
  });

  it('has no title of its own where the headline was made of the lede', () => {
    expect(describeOf(parsed('Fog came. It stayed.'), []).title).toBeNull();
  });

  it('lets a decision correct what the front matter says', () => {
    const meta = '---\npublisher: Courier\nurl: https://courier.example/1\n---\nFog\nText.';
    expect(describeOf(parsed(meta), [])).toMatchObject({
      publisher: 'Courier',
      url: 'https://courier.example/1',
    });
    const decisions = [
      { source: 'source.txt', reason: 'r', publisher: 'Gazette' },
      { source: 'source.txt', reason: 'r', url: 'https://gazette.example/1' },
    ];
    expect(describeOf(parsed(meta), decisions)).toMatchObject({
      publisher: 'Gazette',
      url: 'https://gazette.example/1',
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'courier.example', 'file:///etc/passwd'])(
    'leaves out the address %j and says so',
    (url) => {
      const source = parsed(`---\nurl: "${url}"\n---\nFog\nText.`);
      expect(describeOf(source, []).url).toBeNull();
      expect(addressFaults(source).map(({ code }) => code)).toEqual(['source-address']);
    },
  );
});
