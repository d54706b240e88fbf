import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSignature } from '../../../scripts/verify/minisign.ts';
import { PROJECT } from '../../support/ingest-cli.ts';

/** Keys and signatures that minisign 0.11 made. The secret keys are gone. */
const read = (file: string) => readFileSync(join(PROJECT, 'tests/support/minisign', file));
const content = read('content.txt');
const signature = read('content.txt.minisig').toString();
const key = read('key.pub').toString();

describe('a signature of minisign', () => {
  it('holds, hashed beforehand or not, with its trusted comment', () => {
    expect(checkSignature(content, signature, key)).toEqual({
      comment: expect.stringMatching(/^timestamp:\d+\tfile:content\.txt\thashed$/) as string,
    });
    expect(checkSignature(content, read('legacy.txt.minisig').toString(), key)).toHaveProperty(
      'comment',
    );
    const [, line = ''] = key.split('\n');
    expect(checkSignature(content, signature, line)).toHaveProperty('comment');
  });

  it('of another key, or of another content, does not', () => {
    expect(checkSignature(content, signature, read('other.pub').toString())).toEqual({
      what: expect.stringMatching(/^was made with another key: [\dA-F]{16}$/) as string,
    });
    for (let at = 0; at < content.length; at++) {
      const other = Buffer.from(content);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(checkSignature(other, signature, key)).toHaveProperty('what');
    }
  });

  it('does not hold once any letter of it is another, but for the comment that is called untrusted', () => {
    const from = signature.indexOf('\n') + 1;
    const whole = signature.trimEnd();
    for (let at = from; at < whole.length; at++) {
      const letter = whole[at] === 'A' ? 'B' : 'A';
      const other = `${whole.slice(0, at)}${letter}${whole.slice(at + 1)}\n`;
      expect(checkSignature(content, other, key), `letter ${at}`).toHaveProperty('what');
    }
    for (let end = from; end < whole.length; end++) {
      expect(checkSignature(content, whole.slice(0, end), key)).toHaveProperty('what');
    }
  });

  it('is refused with what is no public key', () => {
    for (const wrong of ['', 'RWQ', `${key}more`, key.replace('RW', 'AA')]) {
      expect(() => checkSignature(content, signature, wrong)).toThrow('no public key of minisign');
    }
  });
});
