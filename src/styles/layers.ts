/** The order of the style sheets' layers: a later one wins whatever its selectors weigh. */
const LAYERS = ['reset', 'tokens', 'base', 'prose', 'components', 'utilities', 'print'] as const;

/**
 * A PostCSS plugin that declares the layers at the head of every style sheet. The bundler decides which
 * sheet a page loads first, and the first mention of a layer settles its rank.
 */
export const layersFirst = {
  postcssPlugin: 'layers-first',
  Once(root: { prepend: (css: string) => unknown }): void {
    root.prepend(`@layer ${LAYERS.join(', ')};`);
  },
} as const;
