import { loadLanguages } from '../src/core/language/languages.ts';

await loadLanguages();
