import { expect, it, test } from 'vitest';
import { elementsOf, parsePage } from '../../../../scripts/ingest/html/dom.ts';
import { ruleOf } from '../../../../scripts/ingest/html/marks.ts';

/** The rule of the first element, taken for one whose text runs on in a line or not. */
const rule = (html: string, inline = false) => {
  const [element] = elementsOf(parsePage(html));
  return element && ruleOf(element, inline);
};

test.each([
  ['<p>', null],
  ['<p hidden>', 'page-hidden'],
  ['<p aria-hidden="true">', 'page-hidden'],
  ['<p aria-hidden="false">', null],
  ['<p style="display:none">', 'page-hidden'],
  ['<p style="color: red; Display : None">', 'page-hidden'],
  ['<p style="visibility: hidden">', 'page-hidden'],
  ['<p style="display: block">', null],
  ['<p style="-x-display: none">', null],
  ['<p style="display: nonesuch">', null],
  ['<p class="sr-only">', 'page-hidden'],
  ['<p class="x visually-hidden y">', 'page-hidden'],
  ['<p class="visuallyhidden">', 'page-hidden'],
  ['<p class="screen-reader-text">', 'page-hidden'],
  ['<p class="u-hidden">', 'page-hidden'],
  ['<p class="x hidden">', 'page-hidden'],
  ['<p class="is-hidden">', 'page-hidden'],
  ['<p class="d-none">', 'page-hidden'],
  ['<p class="hidden md:block">', null],
  ['<p class="hidden max-[40rem]:flex">', null],
  ['<p class="hidden md:hidden">', 'page-hidden'],
  ['<p class="d-none d-md-block">', null],
  ['<p class="d-none d-md-none">', 'page-hidden'],
  ['<p class="hidden-treasure">', null],
  ['<p class="overflow-hidden">', null],
  ['<p class="not-sr-only">', null],
  ['<p class="sr-only-focusable">', null],
  ['<dialog>', 'page-hidden'],
  ['<dialog open>', 'page-furniture'],
  ['<dialog open hidden>', 'page-furniture'],
  ['<del>', 'page-struck'],
  ['<s>', 'page-struck'],
  ['<strike>', 'page-struck'],
  ['<ins>', null],
  ['<figcaption>', 'page-caption'],
  ['<caption>', 'page-caption'],
  ['<p class="caption">', 'page-caption'],
  ['<p class="x wp-caption-text">', 'page-caption'],
  ['<p class="article_image-credit">', 'page-caption'],
  ['<p class="photoCredit">', 'page-caption'],
  ['<p class="figcaption__text">', 'page-caption'],
  ['<p class="thumbcaption">', 'page-caption'],
  ['<p class="Inline-imageEmbedCaption--x1yZ2">', 'page-caption'],
  ['<p class="Figure_captionText__a1B2c">', 'page-caption'],
  ['<p class="image-source">', 'page-caption'],
  ['<p class="photo_copyright">', 'page-caption'],
  ['<p class="article-source">', null],
  ['<p class="recaption">', null],
  ['<p class="captions">', null],
  ['<p class="accredit">', null],
  ['<figcaption hidden>', 'page-hidden'],
  ['<nav>', 'page-furniture'],
  ['<button>', 'page-furniture'],
  ['<menu>', 'page-furniture'],
  ['<header>', null],
  ['<div role="navigation">', 'page-furniture'],
  ['<div role="dialog">', 'page-furniture'],
  ['<div role="alertdialog">', 'page-furniture'],
  ['<div role="search">', 'page-furniture'],
  ['<div role="menu">', 'page-furniture'],
  ['<div role="menubar">', 'page-furniture'],
  ['<div role="button">', 'page-furniture'],
  ['<div role="main">', null],
  ['<div class="cookie-banner">', 'page-furniture'],
  ['<div class="x cookies">', 'page-furniture'],
  ['<div id="onetrust-banner">', 'page-furniture'],
  ['<div class="Privacy_note">', 'page-furniture'],
  ['<div class="cookiecutter">', null],
  ['<div class="biscookie">', null],
  ['<div class="newsletter">', 'page-furniture'],
  ['<div class="c-news-letter-box">', 'page-furniture'],
  ['<div class="paywall-prompt">', 'page-furniture'],
  ['<div class="subscription__banner">', 'page-furniture'],
  ['<div class="donation-box">', 'page-furniture'],
  ['<div class="regwall">', 'page-furniture'],
  ['<div class="paywall">', null],
  ['<div class="subscription">', null],
  ['<div id="Newsletter_signup">', 'page-furniture'],
  ['<div class="x sign-up">', 'page-furniture'],
  ['<div class="registrationwall">', 'page-furniture'],
  ['<div class="newsletter-editor">', 'page-furniture'],
  ['<div class="newsletters-about-town">', 'page-furniture'],
  ['<div class="mynewsletter">', null],
  ['<div class="design-ups">', null],
  ['<body class="newsletter">', null],
  ['<body class="cookie-banner">', null],
  ['<html class="consent">', null],
  ['<div class="consent"><h1>Fog</h1></div>', null],
  ['<nav class="consent"><h1>Fog</h1></nav>', 'page-furniture'],
  ['<div class="consent"><h2>Fog</h2></div>', 'page-furniture'],
])('%s: %j', (html, expected) => {
  expect(rule(html)).toBe(expected);
});

test.each([
  ['<b hidden>', 'page-hidden'],
  ['<b style="display:none">', 'page-hidden'],
  ['<b aria-hidden="true">', null],
  ['<b class="credit">', 'page-caption'],
  ['<b role="button">', null],
  ['<b class="cookies">', null],
])('%s in a line: %j', (html, expected) => {
  expect(rule(html, true)).toBe(expected);
});

it('takes no text of more than 600 letters for struck out', () => {
  expect(rule(`<s>${'x'.repeat(600)}</s>`)).toBe('page-struck');
  expect(rule(`<s>${'x'.repeat(601)}</s>`)).toBeNull();
});

it('takes no text of more than 600 letters for a caption, whatever its class', () => {
  expect(rule(`<p class="credit">${'x'.repeat(600)}</p>`)).toBe('page-caption');
  expect(rule(`<p class="credit">${'x'.repeat(601)}</p>`)).toBeNull();
  expect(rule(`<figcaption>${'x'.repeat(601)}</figcaption>`)).toBe('page-caption');
});
