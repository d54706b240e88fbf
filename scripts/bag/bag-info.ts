import { bagFault, type BagFault } from './faults.ts';

/** The metadata of a bag, for people (RFC 8493, 2.2.2). */
export const BAG_INFO = 'bag-info.txt';

/** The recommended length of a line, in characters. */
const LINE = 79;

/** One element: a label and a value. Elements may be repeated, and their order counts. */
export type InfoElement = readonly [label: string, value: string];

interface FoundElement {
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/**
 * Writes `bag-info.txt`. Runs of white space in a value become one blank; a line that would be longer than
 * 79 characters is continued on the next, indented, at a blank; a long word stays whole.
 * @param elements labels without colons, line ends or blanks at their ends
 */
export function writeBagInfo(elements: readonly InfoElement[]): string {
  return elements.map(([label, value]) => `${folded(label, value)}\n`).join('');
}

function folded(label: string, value: string): string {
  const lines: string[] = [];
  let line = `${label}:`;
  for (const word of value.trim().split(/\s+/)) {
    const longer = `${line} ${word}`;
    // A line of nothing but the label would leave the first without its value.
    if (Array.from(longer).length <= LINE || line === `${label}:`) line = longer;
    else {
      lines.push(line);
      line = `  ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

/** The elements that should stand only once; Payload-Oxum must. */
const ONCE = ['bagging-date', 'bag-size', 'bag-group-identifier', 'bag-count'];

/**
 * Looks through the lines of a `bag-info.txt`.
 * @param payload what is really there: total of bytes, and number of files
 */
export function checkBagInfo(
  lines: readonly string[],
  payload: { readonly bytes: number; readonly files: number },
): BagFault[] {
  const { elements, faults } = readBagInfo(lines);
  // Reserved labels may be written in capitals or not.
  const byLabel = Map.groupBy(elements, ({ label }) => label.toLowerCase());
  const oxum = byLabel.get('payload-oxum') ?? [];
  return [
    ...faults,
    ...oxum.slice(1).map(({ line }) => bagFault('oxum-form', at(line), 'it stands here again')),
    ...oxum.slice(0, 1).flatMap((element) => checkOxum(element, payload)),
    ...ONCE.flatMap((label) => (byLabel.get(label) ?? []).slice(1)).map(({ label, line }) =>
      bagFault('info-repeated', at(line), `${label} stands here again`),
    ),
    ...(byLabel.get('bagging-date') ?? []).flatMap((one) => formOf(one, /^\d{4}-\d\d-\d\d$/)),
    ...(byLabel.get('bag-count') ?? []).flatMap((one) => formOf(one, /^\d+ of (?:\d+|\?)$/)),
  ];
}

function readBagInfo(lines: readonly string[]) {
  const elements: FoundElement[] = [];
  const faults: BagFault[] = [];
  for (const [i, text] of lines.entries()) {
    const last = elements.at(-1);
    const [, label, value] = /^([^:\s](?:[^:]*[^:\s])?):[ \t](.*)$/s.exec(text) ?? [];
    if (label !== undefined && value !== undefined) elements.push({ label, value, line: i + 1 });
    else if (last && /^[ \t]+\S/.test(text)) {
      elements[elements.length - 1] = { ...last, value: `${last.value} ${text.trim()}` };
    } else faults.push(bagFault('info-line', at(i + 1), `found "${text}"`));
  }
  return { elements, faults };
}

function checkOxum(
  { value, line }: FoundElement,
  payload: { readonly bytes: number; readonly files: number },
): BagFault[] {
  if (!/^\d+\.\d+$/.test(value)) return [bagFault('oxum-form', at(line), `found "${value}"`)];
  const found = `${payload.bytes}.${payload.files}`;
  if (value === found) return [];
  return [bagFault('oxum-wrong', at(line), `it says ${value}, and the payload is ${found}`)];
}

function formOf({ label, value, line }: FoundElement, form: RegExp): BagFault[] {
  return form.test(value) ? [] : [bagFault('info-form', at(line), `${label} is "${value}"`)];
}

function at(line: number): string {
  return `${BAG_INFO}:${line}`;
}
