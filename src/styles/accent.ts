import { accentTones, type Accent, type AccentTone } from '../lib/accent.ts';

/** The part of a PostCSS declaration that is used here. */
interface Declaration {
  value: string;
}

/**
 * A PostCSS plugin that puts the archive's accent into the style sheets: `archive-accent(day-tint)` in
 * tokens.css becomes the colour, so that no page needs a style or a script of its own for it.
 */
export function accentColours(accent: Accent) {
  const tones: Readonly<Record<string, string>> = accentTones(accent);
  return {
    postcssPlugin: 'accent-colours',
    Declaration(declaration: Declaration): void {
      const name = /^archive-accent\(([\w-]+)\)$/.exec(declaration.value)?.[1];
      if (name === undefined) return;
      const tone = tones[name as AccentTone];
      if (tone === undefined)
        throw new Error(`${declaration.value}: src/lib/accent.ts has no such tone.`);
      declaration.value = tone;
    },
  };
}
