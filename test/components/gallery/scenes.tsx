import type { ReactNode } from 'react';
import { FieldFindings } from '../../../components/assistant/findings.tsx';
import { HeaderMeter } from '../../../components/assistant/header-meter.tsx';
import { bar } from './bar-scene.tsx';
import { headerFindings, samples } from './samples.ts';

const nothing = () => {};

const headers = (sizes: readonly number[]) => (
  <HeaderMeter
    headers={sizes.map((bytes, index) => ({ name: index === 2 ? '' : `X-Header-${index}`, bytes }))}
    total={sizes.reduce((sum, bytes) => sum + bytes, 0)}
  />
);

const problems = [samples.urlInvalid, samples.urlSpace, samples.secretMissing, samples.splunkPath];
const collapsed = ['verify_cert', 'secret', 'headers'] as const;

/** Every part that stands in the portal's form, in every state. */
export const scenes: Readonly<Record<string, ReactNode>> = {
  'bar, clean': bar({}),
  'bar, clean with notes': bar({ notes: 2, findings: [samples.splunkPath] }),
  'bar, new form': bar({
    toDo: [samples.nameMissing, samples.urlMissing, samples.topicsEmpty],
    collapsed,
    foldOut: 'Settings',
    onOpenAdvanced: nothing,
  }),
  'bar, not shown yet without a way to open': bar({ state: 'partial', collapsed }),
  'bar, problems': bar({
    state: 'problems',
    errors: 1,
    warnings: 2,
    notes: 1,
    findings: problems,
    previewNotes: ['Sent from Mist’s cloud EMEA 01.'],
  }),
  'bar, warnings only': bar({ state: 'problems', warnings: 1, findings: [samples.notHttps] }),
  'bar, partial': bar({
    state: 'partial',
    errors: 1,
    notes: 1,
    unreadable: ['topics'],
    onPointOut: nothing,
    homeless: [samples.unreadable, samples.urlInvalid, samples.tooBig],
  }),
  'bar, five unreadable': bar({
    state: 'partial',
    unreadable: ['type', 'topics', 'secret', 'headers', 'verify_cert'],
    onPointOut: nothing,
    onCopyReport: nothing,
  }),
  'bar, unreadable form': bar({
    state: 'unreadable',
    unreadable: ['name', 'url', 'topics', 'type'],
    onPointOut: nothing,
    onCopyReport: nothing,
    preview: null,
  }),
  'findings, warning': <FieldFindings field="url" findings={[samples.notHttps]} onFix={nothing} />,
  'findings, with a fix': (
    <FieldFindings
      field="url"
      findings={[samples.urlInvalid, samples.urlSpace, samples.splunkPath]}
      onFix={nothing}
    />
  ),
  'findings, unreadable': (
    <FieldFindings field="topics" findings={[samples.unreadable]} onFix={nothing} onPointOut={nothing} />
  ),
  'findings, many': (
    <FieldFindings field="headers" findings={[samples.tooBig, ...headerFindings(12)]} onFix={nothing} />
  ),
  'meter, empty': headers([]),
  'meter, within': headers([120, 240, 52]),
  'meter, near': headers([500, 480, 18]),
  'meter, at': headers([500, 500]),
  'meter, over': headers([500, 512, 200]),
};
