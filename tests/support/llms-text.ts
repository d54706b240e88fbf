/** A link of `llms.txt`. */
interface LlmsLink {
  readonly name: string;
  readonly url: string;
  readonly note: string | null;
}

export interface LlmsText {
  readonly title: string;
  readonly summary: string;
  readonly remarks: string;
  readonly sections: ReadonlyMap<string, readonly LlmsLink[]>;
}

/** A line of a list, with the expression of the reference implementation (AnswerDotAI/llms-txt, `parse_link`). */
const LINK = /^-\s*\[(?<name>[^\]]+)\]\((?<url>[^)]+)\)(?::\s*(?<note>.*))?$/;

/**
 * Reads `llms.txt` line by line as llmstxt.org describes it: a headline, a quotation, text without headlines, and
 * sections that are lists of links and nothing else.
 * @throws Error that names the line that has another form
 */
export function readLlms(text: string): LlmsText {
  const [start = '', ...parts] = text.split(/^## /m);
  const head = /^# (?<title>.+)\n\n> (?<summary>.+)\n\n(?<remarks>[^]*)$/.exec(start)?.groups;
  if (!head) throw new Error(`not the beginning of an llms.txt: ${start.slice(0, 200)}`);
  if (/^#/m.test(head['remarks'] ?? '')) throw new Error('a headline among the remarks');
  const sections = new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n').filter((line) => line !== '');
      return [title, lines.map(readLink)] as const;
    }),
  );
  if (sections.size < parts.length) throw new Error('two sections of one name');
  const { title = '', summary = '', remarks = '' } = head;
  return { title, summary, remarks, sections };
}

function readLink(line: string): LlmsLink {
  const { name, url, note } = LINK.exec(line)?.groups ?? {};
  if (name === undefined || url === undefined) throw new Error(`no link: ${line}`);
  return { name, url, note: note ?? null };
}
