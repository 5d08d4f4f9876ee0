import { type OwnMistake, type OwnRead, weightOf } from '../../core/classroom/own-files.ts';
import type { OwnScenario } from '../../core/classroom/own-scenario.ts';
import { loadLanguage } from '../../core/language/languages.ts';
import { checkScenario } from '../../core/scenario/check/check-scenario.ts';
import type { Authored, Diagnostic } from '../../core/scenario/check/diagnostic.ts';
import { withoutEchoes } from '../../core/scenario/check/echoes.ts';
import { type Script, scriptSchema } from '../../core/scenario/script.ts';
import { type DeskStrings, deskStringsSchema, stringsSchema } from '../../core/scenario/strings.ts';
import { isSameValue } from '../../core/shared/same-value.ts';
import { builtInParts } from './built-in-scenarios.ts';
import { collect, collectPersonas, collectRubrics, type Files } from './collect-files.ts';
import { type OwnFile, type OwnFolder, ownFolders } from './own-folders.ts';
import { loadOwnScenario } from './own-scenario.ts';
import { type FileDiagnostic, readYaml } from './read-yaml.ts';

const TWIN = /^twin:\s*['"]?([a-z0-9-]+)/m;

/** Text of the scenario this one is a twin of: the teacher's own, else ours, which YAML reads as it stands. */
async function twinText(
  { folder, texts }: OwnFolder,
  all: readonly OwnFolder[],
): Promise<string | undefined> {
  const id = TWIN.exec(texts.get(`${folder}/scenario.yaml`) ?? '')?.[1];
  if (id === undefined) return undefined;
  const own = all.find((one) => one.folder === id)?.texts.get(`${id}/scenario.yaml`);
  return own ?? builtInParts.script(id).then(JSON.stringify, () => undefined);
}

async function readTexts(from: OwnFolder, all: readonly OwnFolder[]): Promise<Files> {
  const twin = await twinText(from, all);
  const readScript = (): string => {
    if (twin === undefined) throw new Error('there is no other scenario');
    return twin;
  };
  return new Map(
    [...from.texts].map(([path, text]) => [path, readYaml(`scenarios/${path}`, text, readScript)]),
  );
}

/** A case in which nothing can be looked up needs no file that says so. */
function withEmptyDesks(
  desks: Readonly<Record<string, DeskStrings>>,
  { desk }: Script,
  locales: readonly string[],
): Readonly<Record<string, DeskStrings>> {
  if (desk.length > 0) return desks;
  const empty = (): DeskStrings => ({ schema: 1, records: {} });
  return Object.fromEntries(locales.map((locale) => [locale, desks[locale] ?? empty()]));
}

const there = async <Value>(wanted: Promise<Value>): Promise<Value | undefined> =>
  wanted.catch(() => undefined);

async function inLocales<Value>(
  locales: readonly string[],
  load: (locale: string) => Promise<Value>,
): Promise<Readonly<Record<string, Value>>> {
  const all = await Promise.all(
    locales.map(async (locale) => [locale, await there(load(locale))] as const),
  );
  return Object.fromEntries(
    all.flatMap(([locale, value]) => (value === undefined ? [] : [[locale, value] as const])),
  );
}

async function ourPersonas(ids: readonly string[], locales: readonly string[]) {
  const all: [string, Authored['personas'][string]][] = [];
  for (const id of ids) {
    const persona = await there(builtInParts.persona(id));
    if (persona === undefined) continue;
    const strings = await inLocales(locales, (locale) => builtInParts.voice(id, locale));
    all.push([id, { persona, strings }]);
  }
  return Object.fromEntries(all);
}

async function ourRubrics(id: string, locales: readonly string[]): Promise<Authored['rubrics']> {
  const rubric = await there(builtInParts.rubric(id));
  if (rubric === undefined) return {};
  const strings = await inLocales(locales, (locale) => builtInParts.judgement(id, locale));
  return { [id]: { rubric, strings } };
}

/** What differs from ours, of all that is used: the rest need not travel. */
function carried<Part>(
  own: Readonly<Record<string, Part>>,
  ours: Readonly<Record<string, Part>>,
  used: readonly string[],
): Record<string, Part> {
  const wanted = Object.entries(own).filter(
    ([id, part]) => used.includes(id) && !isSameValue(part, ours[id]),
  );
  return Object.fromEntries(wanted);
}

interface Put {
  readonly authored: Authored;
  readonly scenario: OwnScenario;
}

async function putTogether(folder: string, files: Files): Promise<Put | undefined> {
  const script = collect(files, new RegExp(`^(${folder})/scenario\\.yaml$`), scriptSchema)[folder];
  if (script === undefined) return undefined;
  const words = new RegExp(`^${folder}/((?!scenario\\.)[^/]+)\\.yaml$`);
  const strings = collect(files, words, stringsSchema);
  const locales = Object.keys(strings);
  const given = collect(files, new RegExp(`^${folder}/desk/([^/]+)\\.yaml$`), deskStringsSchema);
  const desks = { ...withEmptyDesks(given, script, locales) };
  const [own, rubrics] = [collectPersonas(files), collectRubrics(files)];
  const ours = await ourPersonas(script.personas, locales);
  const ourRubric = await ourRubrics(script.rubric, locales);
  const common = await inLocales(locales, builtInParts.common);
  await Promise.all(locales.map(loadLanguage));
  return {
    authored: {
      script,
      strings,
      desks,
      common,
      notes: {},
      personas: { ...ours, ...own },
      rubrics: { ...ourRubric, ...rubrics },
    },
    scenario: {
      script,
      strings,
      desks,
      personas: carried({ ...own }, ours, script.personas),
      rubrics: carried({ ...rubrics }, ourRubric, [script.rubric]),
    },
  };
}

const fromFile = ({ code, path, line, at, message, hint }: FileDiagnostic): OwnMistake => ({
  code,
  weight: 'blocks',
  file: path.replace(/^scenarios\//, ''),
  line,
  about: [at, message].filter((part) => part !== '').join(' '),
  ...(hint !== undefined && { hint }),
});

const fromCheck =
  (files: Files) =>
  ({ code, severity, file, at, about }: Diagnostic): OwnMistake => ({
    code,
    file,
    about,
    weight: weightOf(code, severity),
    line: files.get(file)?.lineOf(at) ?? 1,
  });

/** Notes stay at home, so that they are missing is no mistake. */
const isAboutNotes = ({ file }: Diagnostic): boolean => file.includes('/notes/');

function checked({ authored }: Put, files: Files, broken: readonly FileDiagnostic[]) {
  const languages = Object.keys(authored.strings);
  // A teacher owes one language; which one the assignment is in is another question.
  const wanted = languages.length === 0 ? ['zh-CN'] : languages;
  const paths = new Set(broken.map(({ path }) => path.replace(/^scenarios\//, '')));
  const found = withoutEchoes(checkScenario(authored, wanted), paths);
  return found.filter((one) => !isAboutNotes(one)).map(fromCheck(files));
}

/** As JSON, in UTF-16 code units: an eighth more than our longest has, and five of these still go into an assignment. */
const MOST_TEXT = 400_000;

function isTooLong({ scenario }: Put, folder: string): readonly OwnMistake[] {
  const about = String(JSON.stringify(scenario).length);
  const file = `${folder}/scenario.yaml`;
  return Number(about) <= MOST_TEXT
    ? []
    : [{ code: 'too-long', weight: 'blocks', file, line: 1, about }];
}

/** The last question: can it be begun, in each of its languages? */
async function beginnings({ scenario }: Put, folder: string): Promise<readonly OwnMistake[]> {
  const { script, strings } = scenario;
  const tried = await Promise.all(
    Object.keys(strings).map(async (locale): Promise<readonly OwnMistake[]> => {
      const loaded = await loadOwnScenario(scenario, locale, script.personas[0] ?? '');
      const file = `${folder}/scenario.yaml`;
      return loaded.ok
        ? []
        : [{ code: 'not-playable', weight: 'blocks', file, line: 1, about: locale }];
    }),
  );
  return tried.flat();
}

const order = (one: OwnMistake, other: OwnMistake): number =>
  one.weight === other.weight
    ? one.file.localeCompare(other.file) || one.line - other.line
    : one.weight.localeCompare(other.weight);

const blocks = ({ weight }: OwnMistake): boolean => weight === 'blocks';

async function readFolder(from: OwnFolder, all: readonly OwnFolder[]): Promise<OwnRead> {
  const { folder } = from;
  const files = await readTexts(from, all);
  const broken = [...files.values()].flatMap(({ diagnostics }) => diagnostics);
  const put = await putTogether(folder, files);
  const found = [
    ...broken.map(fromFile),
    ...(put === undefined ? [] : [...checked(put, files, broken), ...isTooLong(put, folder)]),
  ];
  const mistakes =
    put === undefined || found.some(blocks)
      ? found
      : [...found, ...(await beginnings(put, folder))];
  return {
    folder,
    scenario: mistakes.some(blocks) ? undefined : put?.scenario,
    mistakes: mistakes.sort(order),
  };
}

/** The scenarios in a teacher's files, each checked as ours are; a mistake is something to read, never an exception. */
export async function readOwnScenarios(files: readonly OwnFile[]): Promise<readonly OwnRead[]> {
  const folders = ownFolders(files);
  const read: OwnRead[] = [];
  for (const one of folders) read.push(await readFolder(one, folders));
  return read;
}
