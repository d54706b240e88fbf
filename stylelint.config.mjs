/** Literal colours live in the tokens alone; everywhere else a purpose token stands for them. */
const literalColour =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i;

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'color-named': 'never',
    'color-no-hex': true,
    'declaration-no-important': true,
    'selector-max-id': [0, { ignoreContextFunctionalPseudoClasses: [':has'] }],
    'declaration-property-value-disallowed-list': {
      '/.*/': [literalColour],
      // Safari knows the line alone, and drops a shorthand with more.
      'text-decoration': [/\s/],
    },
    'declaration-block-no-redundant-longhand-properties': [
      true,
      { ignoreShorthands: ['text-decoration'] },
    ],
    'property-disallowed-list': [
      /^(?:margin|padding|border)-(?:left|right|top|bottom)/,
      'left',
      'right',
      'top',
      'bottom',
      'text-transform',
    ],
    'custom-property-empty-line-before': null,
    // Rules that belong together stand together; Prettier keeps the rest in shape.
    'rule-empty-line-before': null,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'value-keyword-case': ['lower', { ignoreProperties: [/^--/, /font/] }],
    'no-descending-specificity': null,
    'import-notation': 'url',
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    {
      files: ['src/styles/tokens.css', 'src/styles/chart-tokens.css'],
      rules: { 'color-no-hex': null, 'declaration-property-value-disallowed-list': null },
    },
  ],
};
