/** What a page says of its own elements: that they are hidden, struck out, a caption, or no text of an article. */

/** Why the text of an element is none of the article. */
export type PageRule = 'page-furniture' | 'page-caption' | 'page-hidden' | 'page-struck';

const UNSHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
/** The class names by which Bootstrap, WordPress and Tailwind hide text from the eye. */
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|u-hidden)(?:\s|$)/i;
/** The class names by which they take an element out of the page, and those that show it on wider screens all the same. */
const TAKEN_OUT = /(?:^|\s)(?:(?:is-)?hidden|d-none|display-none)(?=\s|$)/i;
const SHOWN_WIDER =
  /(?:^|\s)(?:[\w[\]-]+:(?:block|contents|flex|grid|inline(?:-\w+)?|table|visible|flow-root)|d-(?:sm|md|lg|xl|xxl)-(?!none)\S+)(?=\s|$)/i;
const CAPTION =
  /(?:^|\s|[-_])(?:fig|image|img|photo|picture|media|wp)?[-_]?(?:caption(?:-text)?|credit)(?:\s|$)/i;
/** Also where it is a part of the name, as components have it: `figcaption__text`, `imageEmbedCaption--x1yZ2`, `photo-source`. */
const NAMED_CAPTION =
  /(?:^|[\s_-]|[a-z](?=C))(?:fig|img|image|photo|picture|thumb)?[Cc]aption(?:[Tt]ext)?(?=$|[\s_-])|(?:fig(?:ure)?|image|img|photo|picture|media)[A-Za-z]{0,12}[-_]{0,2}(?:[Cc]redit|[Ss]ource|[Cc]opyright|[Ll]egend)(?=$|[\s_-])/;
/** A caption longer than this, in letters, is a class name used for something else. */
const CAPTION_LENGTH = 600;

/**
 * The rule that takes all text of an element out of the article, by the element alone.
 * @param element any element
 * @param inline whether its text runs on in a line
 * @param showHidden takes it for shown where it is hidden: what else it says of itself holds
 */
export function ruleOf(element: Element, inline: boolean, showHidden = false): PageRule | null {
  if (!showHidden && isHidden(element, inline)) return 'page-hidden';
  if (isStruck(element)) return 'page-struck';
  if (isCaption(element)) return 'page-caption';
  return !inline && isFurniture(element) ? 'page-furniture' : null;
}

function isHidden(element: Element, inline: boolean): boolean {
  if (element.localName === 'dialog') return !element.hasAttribute('open');
  if (element.hasAttribute('hidden')) return true;
  // In a line it marks what is seen but not to be read aloud, as an initial.
  if (!inline && element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && UNSHOWN.test(style)) return true;
  const named = element.getAttribute('class') ?? '';
  return FOR_SCREEN_READERS.test(named) || (TAKEN_OUT.test(named) && !SHOWN_WIDER.test(named));
}

/** Text that an editor has taken back, and lets stand to be seen. */
const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
/** More than this, in letters, is struck out by an element that was left open. */
const STRUCK_LENGTH = 600;

function isStruck(element: Element): boolean {
  return STRUCK.has(element.localName) && element.textContent.length <= STRUCK_LENGTH;
}

function isCaption(element: Element): boolean {
  if (element.localName === 'figcaption' || element.localName === 'caption') return true;
  const named = element.getAttribute('class');
  return (
    named !== null &&
    (CAPTION.test(named) || NAMED_CAPTION.test(named)) &&
    element.textContent.length <= CAPTION_LENGTH
  );
}

const FURNITURE: ReadonlySet<string> = new Set(['nav', 'button', 'menu', 'dialog']);
const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
  'button',
]);

/** What asks for consent to cookies, by its own names and those of the common tools for it. */
const CONSENT =
  /(?:^|[\s_-])(?:cookies?|consent|privacy|onetrust|didomi|usercentrics|gdpr|ccpa|cmp|truste|cookiebot)(?=$|[\s_-])/i;

/** What a part of a page is named for that stands in a box: `newsletter-signup`, `paywall-prompt`, `donation_banner`. */
const BOX =
  '(?:box|banner|block|bar|card|container|cta|embed|form|inline|message|modal|module|offer|overlay|panel|popup|promo|prompt|sign-?up|teaser|widget|wrapper)';
/** What asks readers to sign up, to pay or to give: a box for it, or one in the place of the rest of the text. */
const SIGN_UP = new RegExp(
  `(?:^|[\\s_-])(?:news-?letters?(?:[-_]{0,2}${BOX})?|sign-?up|(?:registration|reg|subscriber?|subscription|pay)-?wall[-_]{1,2}${BOX}|(?:registration|reg|subscription)-?wall|(?:subscri(?:be|ption)|donat(?:e|ion)|membership|support-us|app-?download)[-_]{1,2}${BOX})(?=$|[\\s_-])`,
  'i',
);
/** A box longer than this, in letters, is a part of the page that is named for a box in it. */
const SIGN_UP_LENGTH = 800;

function isFurniture(element: Element): boolean {
  const { localName } = element;
  if (FURNITURE.has(localName) || FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) {
    return true;
  }
  // A wrapper of the whole page may be named for what it shows in it.
  if (localName === 'body' || localName === 'html') return false;
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const isNamed =
    CONSENT.test(named) || (SIGN_UP.test(named) && element.textContent.length <= SIGN_UP_LENGTH);
  return isNamed && element.getElementsByTagName('h1').length === 0;
}
