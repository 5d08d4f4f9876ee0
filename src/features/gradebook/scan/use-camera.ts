import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CameraProblem, Codes } from '../gradebook-ports.ts';

export type CameraState = 'off' | 'starting' | 'on' | CameraProblem;

/** Milliseconds between two looks: codes on a student's screen change every second and a half. */
const LOOK_EVERY = 150;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));

export interface Camera {
  readonly state: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** Looks through the camera for as long as it is on, and tells what stands in the codes it sees. */
export function useCamera(codes: Codes, onTexts: (texts: readonly string[]) => void): Camera {
  const [state, setState] = useState<CameraState>('off');
  const video = useRef<HTMLVideoElement>(null);
  const stream = useRef<MediaStream>(undefined);
  const tell = useRef(onTexts);
  useEffect(() => {
    tell.current = onTexts;
  });
  const letGo = (): void => {
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = undefined;
  };
  useEffect(() => letGo, []);

  const look = async (own: MediaStream, picture: HTMLVideoElement): Promise<void> => {
    while (stream.current === own) {
      const texts = picture.videoWidth > 0 ? await codes.read(picture) : [];
      if (texts.length > 0 && stream.current === own) tell.current(texts);
      await pause();
    }
  };
  const start = async (): Promise<void> => {
    setState('starting');
    const got = await codes.camera();
    const picture = video.current;
    if (!got.ok || picture === null) {
      if (got.ok) for (const track of got.value.getTracks()) track.stop();
      return setState(got.ok ? 'off' : got.error);
    }
    letGo();
    stream.current = got.value;
    picture.srcObject = got.value;
    setState('on');
    await picture.play().catch(() => undefined);
    await look(got.value, picture);
  };
  return {
    state,
    video,
    start,
    stop() {
      letGo();
      setState('off');
    },
  };
}
