/**
 * The paper and the ink of tokens.css, for what is drawn outside a style sheet: share pictures, icons, the
 * colour of a browser's frame; and what an accent must be read on. A test holds the two together.
 */
export const palette = {
  day: {
    paper: '#f6f4ee',
    raised: '#fdfcf9',
    sunk: '#ebe8de',
    ink: '#1a1815',
    quiet: '#4b4740',
    hairline: '#d6d1c4',
  },
  night: {
    paper: '#141310',
    raised: '#1c1a17',
    sunk: '#272420',
    ink: '#efebe2',
    quiet: '#c0b9ac',
    hairline: '#3b3731',
  },
} as const;

/** By day the paper is light, by night it is dark. */
export type Theme = keyof typeof palette;
