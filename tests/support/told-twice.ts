import type { Item } from '../../src/lib/chronology.ts';
import type { TextGist } from '../../src/lib/same-story-facts.ts';
import { gistOfFile } from '../../src/lib/same-story.ts';
import { itemOf } from './items.ts';

/** Made-up entries with their texts: one story in two newsrooms' words, and others of the same town. */

export interface ToldEntry {
  readonly item: Item;
  readonly text: string;
}

/** Tells what the text of each says, as it would stand in a file. */
export function gistsOf(entries: readonly ToldEntry[]): (item: Item) => TextGist {
  const files = new Map(entries.map(({ item, text }) => [item.slug, `---\n---\n${text}`]));
  return (item) => gistOfFile(item, files.get(item.slug) ?? '');
}

const entry = (slug: string, date: string | null, text: string): ToldEntry => ({
  item: itemOf(slug, date, { title: slug.replaceAll('-', ' ') }),
  text,
});

/** A ferry in two tellings that have hardly a phrase in common. */
export const ferryFirst = entry(
  'ferry-runs-aground-off-velmar',
  '2026-03-03',
  `A passenger ferry with 412 people on board ran onto a sandbank outside the port of Velmar on Monday evening, the
harbour office said. Nobody was hurt. The vessel, the Osprey Queen, had left Tarnholm at 18.40 and was to reach the quay
an hour later.

According to Captain Ilse Brandvik, thick fog came down within minutes and the radar showed nothing unusual. Tugs from
Korsund tried twice to pull the ship free before midnight, without success.

Travellers were taken ashore by lifeboats of the Saint Elmo society and slept in the gymnasium of Lindgate School. The
transport ministry in Hallenborg sent two inspectors, Peer Aasgaard and Mona Tveit, to find out what went wrong. The
operator, Nordlys Lines, promised to refund all 412 tickets.`,
);

export const ferrySecond = entry(
  'night-on-the-sandbank',
  '2026-03-05',
  `They drank tea out of paper cups and waited for the tide. When the Osprey Queen of Nordlys Lines touched ground near
Velmar, many of the 412 aboard thought at first that a wave had hit her, said Mona Tveit, who is one of the inspectors
named by Hallenborg.

Ilse Brandvik, master of the ship for eleven years, blames fog. Her colleague Peer Aasgaard of the ministry will only say
that instruments are being examined. The crossing had begun at 18.40 from Tarnholm, a little late.

It was the volunteers of Saint Elmo who brought everybody to land, in small boats and in the dark, because tugs sent by
Korsund could do nothing. Beds had been made at Lindgate School by then. Money will be given back, the company says, to
each and every one who had paid.`,
);

/** The same ship and company, another thing. */
export const ferrySold = entry(
  'osprey-queen-is-sold',
  '2026-03-06',
  `Nordlys Lines has sold its oldest ship, the Osprey Queen, to a buyer in Portomar for a sum that was not disclosed. The
board decided so in autumn, chairwoman Greta Holm told shareholders at the annual meeting, long before the season began.
She thanked the crews, praised the yard at Eastwick and announced 3 new vessels with electric engines, which are to be
delivered from 2028 on and will cost 190 million crowns together. Analysts of Berg Bank called the price fair. The ship
will be painted green and carry sheep, her new owner says, between the islands of the south. A farewell party with music
is planned for April, and everyone who ever sailed on her is invited to come and to bring a photograph or a story.`,
);

export const council = entry(
  'council-raises-fees',
  '2026-03-04',
  `The town council of Velmar has raised the fees for markets and for parking by 4 per cent. Mayor Anna Riis spoke of
rising costs, the opposition of a lack of ideas. Traders of the Saturday market had asked for a delay until summer. Their
speaker, Jon Pike, said that many would stay away, and that Korsund takes only half as much from those who sell fish or
flowers. The council also voted to repair the roof of the library, to plant 60 trees in Mill Lane, and to keep the old
pump in front of the church, about which there had been a long quarrel. The next meeting is to be held in May, when the
plans for the new bridge are to be shown to everybody who wants to see them and to ask questions.`,
);

export const story = [ferryFirst, ferrySecond, ferrySold, council];
