/**
 * What is not the article: rules as data. A line leaves the text only by one of these, whole, and
 * the entry keeps the line beside the rule's name.
 */
export interface BoilerplateRule {
  readonly id: string;
  /** For readers of the report and the site: what such a line is. */
  readonly reason: string;
  /** Matched against the whole line, folded: lower case, no diacritics, single blanks. */
  readonly line: RegExp;
  /**
   * What goes besides the line itself. `next`: one teaser after it. `rest`: the teasers after it.
   * `header`: nothing, but the line counts only as the first of the file.
   */
  readonly scope: 'line' | 'next' | 'rest' | 'header';
  /** A line that the rule takes. */
  readonly takes: string;
  /** A line that begins alike and stays. */
  readonly leaves: string;
}

export const BOILERPLATE: readonly BoilerplateRule[] = [
  {
    id: 'share-bar',
    reason: 'The label of a share button',
    line: /^(?:share|share (?:this|on|via)(?: \p{L}+){0,3}|teilen|paylas|partager|compartir|tweet|facebook|twitter|whatsapp|telegram|linkedin)$/u,
    scope: 'line',
    takes: 'Teilen',
    leaves: 'Share prices fell after the announcement',
  },
  {
    id: 'summary-prompt',
    reason: 'A call to read a summary instead',
    line: /^(?:no time to read\?|get (?:a|the) summary|read (?:a|the) summary)$/,
    scope: 'line',
    takes: 'Get a summary',
    leaves: 'Get a summary of the treaty wrong and the talks fail, one envoy said',
  },
  {
    id: 'template-label',
    reason: 'A name left over from the page template',
    line: /^(?:single ?-?(?:news|post|article)|post-?content|article-?body)$/,
    scope: 'line',
    takes: 'singleNews',
    leaves: 'Single news agencies cannot cover the region, the editor argued',
  },
  {
    id: 'section-label',
    reason: 'The name of the section the article stood in',
    line: /^(?:background|analysis|opinion|comment|news|world|politics|security|defen[cs]e|interview|report|explainer|haberler|gundem|dunya|siyaset|analiz|politik|hintergrund|analyse|meinung)$/,
    scope: 'header',
    takes: 'Background',
    leaves: 'Background checks were widened last year',
  },
  {
    id: 'previous-next',
    reason: 'A link to the previous or the next article, with its title',
    line: /^(?:previous|next) (?:article|post|story)$/,
    scope: 'next',
    takes: 'Previous Article',
    leaves: 'Next article of the treaty to be discussed is the fifth',
  },
  {
    id: 'related-list',
    reason: 'A list of other articles, to the end of the page',
    line: /^(?:this also might interest you|you (?:may|might) also (?:like|be interested in)|related (?:articles|stories|news|posts)|more (?:news|stories|on this)|read (?:also|more)|das konnte (?:sie|dich) auch interessieren|mehr zum thema|ilgili haberler|bunlar da ilginizi cekebilir)[:.]?$/,
    scope: 'rest',
    takes: 'THIS ALSO MIGHT INTEREST YOU',
    leaves: 'This also might interest you, the minister told reporters on Friday',
  },
];

/** What a line is that a rule takes; the rule's id where the rule is no longer known. */
export function ruleReason(id: string): string {
  return BOILERPLATE.find((rule) => rule.id === id)?.reason ?? id;
}
