import { describe, expect, it } from 'vitest';
import { classify, markedHeading } from '../../../scripts/ingest/headings.ts';

const next = { number: 2, text: 'It came in the night.' };

describe('classify', () => {
  it.each([
    ['# Fog', 'Fog', [2, 5]],
    ['##   Fog and ice  ##', 'Fog and ice', [5, 16]],
    ['###### a # b', 'a # b', [7, 12]],
    ['# C#', 'C#', [2, 4]],
    ['## #lamps for the bay', '#lamps for the bay', [3, 21]],
    ['# ##', '##', [2, 4]],
  ])('tells where the words of the Markdown heading %j stand', (line, text, cut) => {
    const heading = { number: 1, text, kind: 'heading', cut };
    expect(classify({ number: 1, text: line }, undefined, 'markdown')).toEqual(heading);
    expect(text).toBe(line.slice(...cut));
  });

  const kindOf = (text: string) => classify({ number: 1, text }, next, 'text').kind;

  it.each([
    `Fog ${'F'.repeat(96)}`,
    'FOG OVER BAY 12',
    'Fog And Ice-free Lanes',
    'Fog, Ice And Snow',
    'Fog Rolls from the East within Hours',
  ])('takes %j for a heading', (text) => {
    expect(kindOf(text)).toBe('heading');
  });

  it.each([
    ['of 101 letters', `Fog ${'F'.repeat(97)}`],
    ['of one capital', 'Fog in the bay'],
    ['with a long small word', 'Fog Rolls towards Harbours slowly'],
    ['that begins small', 'the Fog Rolls Back'],
    ['in capitals that ends as a sentence', 'FOG IS BACK.'],
    ['that ends in a stop and a quotation mark', 'They Said “No More.”'],
    ['that announces', 'The Pilots Say:'],
    ['that goes on', 'The Old Pilot,'],
  ])('takes a line %s for a paragraph', (_, text) => {
    expect(kindOf(text)).toBe('paragraph');
  });

  it('believes the markup of a page, whatever the line looks like', () => {
    const heading = { number: 1, text: 'It came.', kind: 'heading' as const };
    const paragraph = { number: 1, text: 'FOG AND ICE', kind: 'paragraph' as const };
    expect(classify(heading, undefined, 'page')).toEqual(heading);
    expect(classify(paragraph, next, 'page')).toEqual(paragraph);
  });
});

describe('markedHeading', () => {
  it.each(['#Fog', '####### Fog', '#', 'Fog # ice', '##'])('is none in %j', (line) => {
    expect(markedHeading(line, 'markdown')).toBeNull();
  });

  it('is none in a plain text', () => {
    expect(markedHeading('# Fog', 'text')).toBeNull();
  });
});
