/** Colours as numbers: OKLCH (B. Ottosson 2020, CSS Color 4) and contrast (WCAG 2.2). Hexadecimal in and out. */

/** A colour by lightness (0 to 1), chroma (0 to about 0.37) and hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Triple = readonly [number, number, number];

/** Whether a text is a colour as this project writes them: `#rrggbb`. */
export function isHex(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** @param hex `#rrggbb` */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = linear(hex);
  const [l, m, s] = [
    0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
    0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
    0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
  ].map(Math.cbrt) as unknown as Triple;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360,
  };
}

/**
 * The colour as screens show it. What is more vivid than they can show loses chroma, and keeps its
 * lightness and hue.
 * @returns `#rrggbb`
 */
export function toHex({ l, c, h }: Oklch): string {
  let [shown, vivid] = [0, c];
  if (inGamut(channels({ l, c, h }))) shown = c;
  else {
    // Sixteen halvings are finer than a step of eight bits.
    for (let i = 0; i < 16; i++) {
      const middle = (shown + vivid) / 2;
      if (inGamut(channels({ l, c: middle, h }))) shown = middle;
      else vivid = middle;
    }
  }
  const bytes = channels({ l, c: shown, h }).map((value) => byteOf(value));
  return `#${bytes.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast of two colours, 1 to 21. AAA asks 7 of text (WCAG 2.2, 1.4.6). */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** A colour on the way from one to another. @param share 0 is the first, 1 the second */
export function mixed(one: string, other: string, share: number): string {
  const to = bytesOf(other);
  const bytes = bytesOf(one).map((byte, i) => Math.round(byte + ((to[i] ?? 0) - byte) * share));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function bytesOf(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function linear(hex: string): Triple {
  return bytesOf(hex).map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Linear red, green and blue; outside 0 to 1 where no screen shows the colour. */
function channels({ l, c, h }: Oklch): Triple {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const [x, y, z] = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((value) => value ** 3) as unknown as Triple;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

function inGamut(values: Triple): boolean {
  return values.every((value) => value >= -0.0005 && value <= 1.0005);
}

function byteOf(value: number): number {
  const clipped = Math.min(1, Math.max(0, value));
  const shown = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(shown * 255);
}
