import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { builtInScenarios } from '../adapters/content/built-in-scenarios.ts';
import { scoreTranscript, transcriptSchema } from '../core/plays/score-transcript.ts';
import { stageFor } from '../core/session/play-stage.ts';

const refuse = (message: string): number => {
  process.stderr.write(`${message}\n`);
  return 1;
};

function parseTranscript(input: string): ReturnType<typeof transcriptSchema.safeParse> | undefined {
  try {
    return transcriptSchema.safeParse(JSON.parse(input));
  } catch {
    return undefined;
  }
}

/** Scores a transcript from standard input against a scenario and prints the report as JSON. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string', default: 'lost-cargo' },
      locale: { type: 'string', default: 'zh-CN' },
      persona: { type: 'string', default: 'precise-accountant' },
    },
  });
  const { scenario: id, locale, persona } = values;
  const loaded = await builtInScenarios.load(id, locale, persona);
  if (!loaded.ok) return refuse(`${loaded.error}: ${id} ${locale} ${persona}`);
  const parsed = parseTranscript(await text(process.stdin));
  if (parsed === undefined) return refuse('The transcript is not JSON.');
  if (!parsed.success)
    return refuse('A transcript is { "turns": [{ "role": "agent" | "customer", "text": "…" }] }.');
  const { report } = scoreTranscript(stageFor(loaded.value), parsed.data);
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  return 0;
}
