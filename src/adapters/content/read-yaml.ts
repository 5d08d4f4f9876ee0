import { isMap, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { type FileHint, hintForIssue, hintForSyntax } from './file-hints.ts';
import { schemaFor } from './scenario-files.ts';
import { type ReadScript, withTwin } from './twin.ts';

// The small build of the schema library has no sentences of its own; authors need them.
z.config(en());

/** A mistake in an authored file, with the place an author can jump to. Lines and columns count from 1. */
export interface FileDiagnostic {
  readonly code: 'yaml-syntax' | 'schema' | 'id-differs' | 'missing-script';
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Where in the document, for example `stages.opening.beats`. */
  readonly at: string;
  readonly message: string;
  /** What most often helps, where that is known. */
  readonly hint?: FileHint;
}

export interface ReadFile {
  readonly data: unknown;
  readonly diagnostics: readonly FileDiagnostic[];
  /** Line of a place in the document, for diagnostics found later; 1 when unknown. */
  readonly lineOf: (at: readonly PropertyKey[]) => number;
}

type Document = ReturnType<typeof parseDocument>;

function offsetOf(document: Document, at: readonly PropertyKey[]): number {
  for (let depth = at.length; depth > 0; depth -= 1) {
    const parent = document.getIn(at.slice(0, depth - 1), true);
    const key = at[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => String(item.key) === String(key))
      : undefined;
    const node: unknown = pair?.key ?? document.getIn(at.slice(0, depth), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
}

const syntax = (path: string, { code, message, linePos }: YAMLError): FileDiagnostic => ({
  ...hintForSyntax(code),
  code: 'yaml-syntax',
  path,
  line: linePos?.[0].line ?? 1,
  column: linePos?.[0].col ?? 1,
  at: '',
  message: message.split('\n')[0] ?? message,
});

const REFERENCES = Symbol('a YAML file with references');

/** The document as plain values. References (`*a`) are refused: a few of them can unfold into gigabytes. */
function plainData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return REFERENCES;
  }
}

const referenceFound = (path: string): FileDiagnostic => ({
  code: 'yaml-syntax',
  path,
  line: 1,
  column: 1,
  at: '',
  message: 'references (&a, *a) are not allowed',
});

const noOther: ReadScript = () => {
  throw new Error('there is no other scenario here');
};

function resolveTwin(data: unknown, readScript: ReadScript): unknown {
  try {
    return withTwin(data, readScript);
  } catch {
    return data;
  }
}

/** Reads one authored file: YAML without tags or aliases, held against the schema its path calls for. */
export function readYaml(path: string, text: string, readScript = noOther): ReadFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core' });
  const place = (at: readonly PropertyKey[]) => counter.linePos(offsetOf(document, at));
  const lineOf = (at: readonly PropertyKey[]) => Math.max(1, place(at).line);
  const broken = document.errors.map((error) => syntax(path, error));
  if (broken.length > 0) return { data: undefined, diagnostics: broken, lineOf };
  const own = plainData(document);
  const data = resolveTwin(own, readScript);
  if (own === REFERENCES) return { data: undefined, diagnostics: [referenceFound(path)], lineOf };
  const parsed = schemaFor(path)?.safeParse(data);
  if (parsed === undefined || parsed.success)
    return { data: parsed?.data ?? data, diagnostics: [], lineOf };
  const diagnostics = parsed.error.issues.map((issue: z.core.$ZodIssue) => ({
    ...hintForIssue(issue),
    code: 'schema' as const,
    path,
    line: lineOf(issue.path),
    column: Math.max(1, place(issue.path).col),
    at: issue.path.map(String).join('.'),
    message: issue.message,
  }));
  return { data: undefined, diagnostics, lineOf };
}
