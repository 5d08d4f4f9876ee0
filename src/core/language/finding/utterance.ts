import type { AnalyseContext, Span } from '../analysis.ts';
import { overlaps, pieceAt, splitSentences } from '../clauses.ts';
import { findScopes, isInScope, type Scopes } from '../scopes.ts';
import type { ScopeKind } from '../language.ts';
import type { FrameMatches, FrameSearch, IsAsked } from '../matching/frame-search.ts';
import { AlikeSentence } from './likeness.ts';
import { type PreparedLanguage, SCOPES } from './prepare.ts';

/** One normalised text under analysis. Searches, scopes and sentences are worked out only when a rule asks. */
export class Utterance {
  readonly text: string;
  readonly context: AnalyseContext;
  readonly prepared: PreparedLanguage;
  #search: ReturnType<FrameSearch> | undefined;
  #scopes: Scopes | undefined;
  #sentences: Span[] | undefined;
  #alikes: readonly AlikeSentence[] | undefined;

  constructor(text: string, context: AnalyseContext, prepared: PreparedLanguage) {
    this.text = text;
    this.context = context;
    this.prepared = prepared;
  }

  /** What the frames of one list of rules match, by rule; of all rules, or only of those asked. */
  matchesOf(list: number, isAsked?: IsAsked): FrameMatches {
    this.#search ??= this.prepared.search(this.text);
    return this.#search(list, isAsked);
  }

  get #pieces(): readonly Span[] {
    this.#sentences ??= splitSentences(this.text);
    return this.#sentences;
  }

  /** What each sentence is like; none where the language has learned nothing. A neighbour changes nothing about it. */
  get alikes(): readonly AlikeSentence[] {
    const { likeness } = this.prepared;
    this.#alikes ??=
      likeness === undefined
        ? []
        : this.#pieces.map((piece) => new AlikeSentence(this.text, piece, likeness));
    return this.#alikes;
  }

  /** What the sentence around a position is like; a blank between two belongs to neither. */
  alikeAt(position: number): AlikeSentence | undefined {
    return this.alikes.find(({ start, end }) => start <= position && position < end);
  }

  /** The sentence a position belongs to. */
  sentenceAt(position: number): Span {
    return pieceAt(this.#pieces, position);
  }

  /** The words of the sentence a position belongs to. */
  sentenceTextAt(position: number): string {
    const sentence = this.sentenceAt(position);
    return this.text.slice(sentence.start, sentence.end);
  }

  get #found(): Scopes {
    this.#scopes ??= findScopes(this.prepared.scopes, this.matchesOf(SCOPES), this.text);
    return this.#scopes;
  }

  isSpared(kinds: readonly ScopeKind[], at: Span): boolean {
    return kinds.length > 0 && isInScope(this.#found, kinds, at);
  }

  /** Whether a part of the words at a place stands in one of these scopes. */
  holdsSpared(kinds: readonly ScopeKind[], at: Span): boolean {
    return kinds.some((kind) => this.#found[kind].some((scope) => overlaps(scope, at)));
  }
}
