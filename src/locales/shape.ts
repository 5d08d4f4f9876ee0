/**
 * The same tree with any words in it. Chinese needs one plural form, so it has only `…_other`;
 * a language with more forms may add `…_one` beside it.
 */
export type ShapeOf<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : ShapeOf<Tree[Key]>;
} & {
  readonly [Key in keyof Tree as Key extends `${infer Base}_other`
    ? `${Base}_one`
    : never]?: string;
};
