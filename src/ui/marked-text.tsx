import type { KeyboardEvent } from 'react';
import { cutText, type Mark, type Piece } from './cut-text.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './marked-text.module.css';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Makes the marked words pressable; gets the id of the weightiest mark. */
  readonly onMark?: (id: string) => void;
  /** Element id for a mark's first words, so that others can lead back to them. */
  readonly anchorOf?: (id: string) => string;
  /** The mark being looked at. */
  readonly current?: string;
}

function press(event: KeyboardEvent, act: () => void) {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
}

interface MarkedPieceProps extends Omit<MarkedTextProps, 'text' | 'marks'> {
  readonly piece: Piece;
  readonly mark: Mark;
}

function MarkedPiece({ piece, mark, onMark, anchorOf, current }: MarkedPieceProps) {
  const isFirst = mark.start === piece.start;
  const pressable = onMark !== undefined && {
    role: 'button',
    tabIndex: 0,
    onClick: () => onMark(mark.id),
    onKeyDown: (event: KeyboardEvent) => press(event, () => onMark(mark.id)),
  };
  return (
    <mark
      className={styles.mark}
      data-tone={mark.tone}
      data-current={piece.marks.some(({ id }) => id === current) || undefined}
      {...(isFirst && anchorOf !== undefined && { id: anchorOf(mark.id) })}
      {...pressable}
    >
      {piece.text}
      <VisuallyHidden> [{piece.marks.map(({ label }) => label).join(' · ')}] </VisuallyHidden>
    </mark>
  );
}

/** A text with some of its words underlined; what is said about them is read out behind them. */
export function MarkedText({ text, marks, ...rest }: MarkedTextProps) {
  return (
    <>
      {cutText(text, marks).map((piece) => {
        const [mark] = piece.marks;
        return mark === undefined ? (
          piece.text
        ) : (
          <MarkedPiece key={piece.start} piece={piece} mark={mark} {...rest} />
        );
      })}
    </>
  );
}
