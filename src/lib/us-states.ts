/**
 * The states of the United States with the short form of the AP Stylebook, where it has one, and the
 * code of the Postal Service (USPS Publication 28, appendix B).
 */
const STATES: readonly (readonly [state: string, code: string, short?: string])[] = [
  ['Alabama', 'AL', 'Ala.'],
  ['Alaska', 'AK'],
  ['Arizona', 'AZ', 'Ariz.'],
  ['Arkansas', 'AR', 'Ark.'],
  ['California', 'CA', 'Calif.'],
  ['Colorado', 'CO', 'Colo.'],
  ['Connecticut', 'CT', 'Conn.'],
  ['Delaware', 'DE', 'Del.'],
  ['Florida', 'FL', 'Fla.'],
  ['Georgia', 'GA', 'Ga.'],
  ['Hawaii', 'HI'],
  ['Idaho', 'ID'],
  ['Illinois', 'IL', 'Ill.'],
  ['Indiana', 'IN', 'Ind.'],
  ['Iowa', 'IA'],
  ['Kansas', 'KS', 'Kan.'],
  ['Kentucky', 'KY', 'Ky.'],
  ['Louisiana', 'LA', 'La.'],
  ['Maine', 'ME'],
  ['Maryland', 'MD', 'Md.'],
  ['Massachusetts', 'MA', 'Mass.'],
  ['Michigan', 'MI', 'Mich.'],
  ['Minnesota', 'MN', 'Minn.'],
  ['Mississippi', 'MS', 'Miss.'],
  ['Missouri', 'MO', 'Mo.'],
  ['Montana', 'MT', 'Mont.'],
  ['Nebraska', 'NE', 'Neb.'],
  ['Nevada', 'NV', 'Nev.'],
  ['New Hampshire', 'NH', 'N.H.'],
  ['New Jersey', 'NJ', 'N.J.'],
  ['New Mexico', 'NM', 'N.M.'],
  ['New York', 'NY', 'N.Y.'],
  ['North Carolina', 'NC', 'N.C.'],
  ['North Dakota', 'ND', 'N.D.'],
  ['Ohio', 'OH'],
  ['Oklahoma', 'OK', 'Okla.'],
  ['Oregon', 'OR', 'Ore.'],
  ['Pennsylvania', 'PA', 'Pa.'],
  ['Rhode Island', 'RI', 'R.I.'],
  ['South Carolina', 'SC', 'S.C.'],
  ['South Dakota', 'SD', 'S.D.'],
  ['Tennessee', 'TN', 'Tenn.'],
  ['Texas', 'TX'],
  ['Utah', 'UT'],
  ['Vermont', 'VT', 'Vt.'],
  ['Virginia', 'VA', 'Va.'],
  ['Washington', 'WA', 'Wash.'],
  ['West Virginia', 'WV', 'W.Va.'],
  ['Wisconsin', 'WI', 'Wis.'],
  ['Wyoming', 'WY', 'Wyo.'],
];

/** In "Türkiye, Georgia and Iraq" or "London, Washington" these are a country or a city, not a state. */
const NOT_IN_FULL: ReadonlySet<string> = new Set(['Georgia', 'Washington', 'New York']);

const IN_FULL = new Map(
  STATES.filter(([state]) => !NOT_IN_FULL.has(state)).map(([state]) => [state, state]),
);
const IN_SHORT = new Map(STATES.flatMap(([state, , short]) => (short ? [[short, state]] : [])));
const IN_CODE = new Map(STATES.map(([state, code]) => [code, state]));

/** A name in full that a capital follows is the next clause: `on Merse, Ohio Governor … said`. */
const STATE = new RegExp(
  [
    `,\\s+(?:(?<full>${alternatives(IN_FULL)})(?![\\p{L}\\p{N}]|\\s\\p{Lu})`,
    `(?<short>${alternatives(IN_SHORT)})`,
    `(?<code>${alternatives(IN_CODE)})(?![\\p{L}\\p{N}]))`,
  ].join('|'),
  'uy',
);

/**
 * Reads the state that stands behind the name of a place: `Merseport, Ohio`, `Merseport, Pa.`,
 * `Merseport, MD`.
 *
 * A code counts only behind a name that is not all in capitals: in a line of capitals `IN` and `OR`
 * are words.
 *
 * @param text the text the place is named in
 * @param place where its name stands in the text, in UTF-16 units
 * @returns the state's name in full, or null
 */
export function stateBehind(
  text: string,
  place: { readonly start: number; readonly end: number },
): string | null {
  if (text[place.end] !== ',') return null;
  STATE.lastIndex = place.end;
  const { full = '', short = '', code = '' } = STATE.exec(text)?.groups ?? {};
  const name = text.slice(place.start, place.end);
  if (code !== '') return name === name.toUpperCase() ? null : (IN_CODE.get(code) ?? null);
  return IN_FULL.get(full) ?? IN_SHORT.get(short) ?? null;
}

function alternatives(forms: ReadonlyMap<string, string>): string {
  return [...forms.keys()].map((form) => RegExp.escape(form)).join('|');
}
