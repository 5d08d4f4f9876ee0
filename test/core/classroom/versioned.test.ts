import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  ASSIGNMENT_RECORD,
  SHARED_ASSIGNMENT_RECORD,
} from '../../../src/core/classroom/assignment.ts';
import { decisionSchema } from '../../../src/core/classroom/decision.ts';
import { RECORD_RECORD } from '../../../src/core/classroom/record.ts';
import { CLASS_RECORD } from '../../../src/core/classroom/roster.ts';
import { readVersioned, type Versioned } from '../../../src/core/classroom/shape/versioned.ts';
import { SUBMISSION_RECORD } from '../../../src/core/classroom/submission.ts';

const schema = z.strictObject({ schema: z.literal(3), pupils: z.array(z.string()) });
const KIND: Versioned<typeof schema> = {
  version: 3,
  schema,
  migrations: {
    1: ({ names }) => ({ pupils: String(names).split(',') }),
    2: ({ pupils }) => ({ pupils: Array.isArray(pupils) ? pupils.map(String) : [] }),
  },
};

describe('a stored document', () => {
  it('of an old version is brought up to the present one step by step', () => {
    expect(readVersioned(KIND, { schema: 1, names: '张三,李四' })).toEqual({
      ok: true,
      value: { schema: 3, pupils: ['张三', '李四'] },
    });
  });

  it('of a later version is left alone', () => {
    expect(readVersioned(KIND, { schema: 4 })).toEqual({ ok: false, error: 'newer-version' });
  });

  it('that is no document, or of a version nobody knows, cannot be read', () => {
    for (const raw of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { schema: 0 },
      { schema: 1.5 },
      { schema: -1 },
    ])
      expect(readVersioned(KIND, raw)).toEqual({ ok: false, error: 'unreadable' });
  });

  it('nested beyond all measure is refused, not stumbled over', () => {
    const deep = JSON.parse(`${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`);
    expect(readVersioned(SHARED_ASSIGNMENT_RECORD, { schema: 1, own: [deep] })).toMatchObject({
      ok: false,
    });
  });
});

/** As they were written by the first version that had them. These files never change; a new version gets new ones. */
const FOLDER = 'test/migrations/classroom';
const KINDS = {
  class: CLASS_RECORD,
  assignment: ASSIGNMENT_RECORD,
  submission: SUBMISSION_RECORD,
  record: RECORD_RECORD,
};

describe('documents stored by earlier versions', () => {
  const stored = (name: string): unknown =>
    JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));

  it.each(Object.entries(KINDS))('can all be read: %s', (kind, record) => {
    const files = readdirSync(FOLDER).filter((name) => name.startsWith(`${kind}-`));
    // One file for each version there has been.
    expect(files).toHaveLength(record.version);
    for (const file of files)
      expect(
        readVersioned(record as Versioned<z.ZodMiniType>, stored(file.slice(0, -5))),
      ).toMatchObject({ ok: true });
  });

  it.each(['decisions-1', 'decisions-2'])('can all be read: %s', (name) => {
    expect(z.array(decisionSchema).safeParse(stored(name))).toMatchObject({ success: true });
  });
});
