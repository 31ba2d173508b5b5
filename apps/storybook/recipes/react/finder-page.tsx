import { atlas } from '@vitrine/core/atlas';
import '@vitrine/elements/atlas/define';
import '@vitrine/elements/platform-finder/define';
import type {} from '@vitrine/elements/react-types';
import { useState, type ReactNode } from 'react';

export function FinderPage(): ReactNode {
  const [answers, setAnswers] = useState('control:own-store');
  return (
    <>
      <vitrine-atlas atlas={atlas} asOf="2020-05-31">
        <vitrine-platform-finder
          needs={answers}
          onvitrine-needs-change={(event) => setAnswers(event.text)}
        />
      </vitrine-atlas>
      <output>{answers}</output>
    </>
  );
}
