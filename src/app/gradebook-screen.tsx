import { useMemo } from 'react';
import { GradebookScreen as Gradebook } from '../features/gradebook/gradebook-screen.tsx';
import { type GradebookNeeds, gradebookPorts } from './gradebook-ports.ts';

interface GradebookScreenProps extends GradebookNeeds {
  readonly assignment: string;
}

/** The gradebook over this browser: workers that check, files that are saved. */
export function GradebookScreen({ assignment, ...services }: GradebookScreenProps) {
  const { teacher, scenarios, scenariosOf, saveFile, now } = services;
  const ports = useMemo(
    () => gradebookPorts({ teacher, scenarios, scenariosOf, saveFile, now }),
    [teacher, scenarios, scenariosOf, saveFile, now],
  );
  return <Gradebook {...{ assignment, ports }} />;
}
