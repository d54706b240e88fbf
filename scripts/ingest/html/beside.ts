/** Which parts of a page are about something else than its article. */

/** What pages name the parts for that hold comments, or lead to other articles. */
const NAMED =
  /(?:^|[\s_-])(?:comments?|comment-?(?:list|section|thread|body|item)|disqus\w*|respond|related|recommend(?:ed|ations?)|trending|most-?(?:read|popular|viewed|shared)|(?:read|up)-?next|(?:read-?also|also-?read)|more-?(?:stories|news|articles)|latest-?(?:news|stories|articles))(?=$|[\s_-])|(?:^|\s)sidebar(?=$|\s)/i;
const ELEMENTS: ReadonlySet<string> = new Set(['aside', 'nav']);
/** A wrapper of the whole page may be named for what it shows in it. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main']);

/**
 * Leaves out what stands beside the article: what a page says there of days and people is said of
 * comments and of other articles.
 * @param elements all elements of a page in document order
 * @returns those that are not in an aside, in navigation, in a footer of the page or in a part named for comments or for
 *   other articles; a part with the headline (`h1`) in it is none of these
 */
export function withoutBeside(elements: readonly Element[]): Element[] {
  const beside = new Set<Element>();
  for (const element of elements) {
    const parent = element.parentElement;
    if ((parent && beside.has(parent)) || isBeside(element)) beside.add(element);
  }
  return elements.filter((element) => !beside.has(element));
}

/** Whether a part of a page begins with an element that is not about its article. */
export function isBeside(element: Element): boolean {
  const { localName } = element;
  if (WHOLE.has(localName)) return false;
  const isNamed =
    ELEMENTS.has(localName) ||
    NAMED.test(`${element.getAttribute('class') ?? ''} ${element.id}`) ||
    (localName === 'footer' && element.closest('article') === null);
  return isNamed && element.getElementsByTagName('h1').length === 0;
}
