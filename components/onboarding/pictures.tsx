import '../verify/verify.css';
import type { ReactNode } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { check } from '../../utils/rules/check.ts';
import { absentDraft, type Reading, type WebhookDraft } from '../../utils/webhook/draft.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { type CustomHeaders, headerSize } from '../../utils/webhook/headers.ts';
import { FieldFindings } from '../assistant/findings.tsx';
import { HeaderMeter } from '../assistant/header-meter.tsx';
import { Mismatch } from '../verify/mismatch.tsx';
import { useVerification } from '../verify/use-verification.ts';
import { OverallVerdict } from '../verify/verdict.tsx';
import type { VerifyInput } from '../verify/verification.ts';

const read = <T,>(value: T): Reading<T> => ({ status: 'read', value });

const exampleUrl = 'http://hooks.example.com/mist ';
const exampleHeaders: CustomHeaders = {
  notation: 'rows',
  fields: [
    { name: 'X-Team', value: 'network' },
    { name: 'X-Routing', value: 'operations '.repeat(90).trim() },
  ],
};

const draft: WebhookDraft = {
  ...absentDraft,
  enabled: read(true),
  type: read('http-post'),
  name: read('Operations'),
  url: read(exampleUrl),
  topics: read(['alarms']),
  verify_cert: read(true),
  headers: read(exampleHeaders),
};

/** What the rules say of one field of a form with the usual faults. */
function exampleFindings(field: FieldName): Finding[] {
  const context = { scope: 'org', mode: 'add', touched: true, otherNames: [] } as const;
  return check(draft, context).filter(finding => finding.field === field);
}

const urlFindings = exampleFindings('url');

/** A field of the portal's form with what is said under it. */
export function UrlPicture() {
  return (
    <Picture title={sentence('onboarding_form')} text={sentence('onboarding_form_text')}>
      <div className="field">
        <b>{fieldTitles.url}</b>
        <span className="text-box">{exampleUrl}</span>
      </div>
      <FieldFindings field="url" findings={urlFindings} onFix={() => {}} />
    </Picture>
  );
}

const headerFindings = exampleFindings('headers');
const sizes = exampleHeaders.fields.map(field => ({ name: field.name, bytes: headerSize(field) }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

/** Custom headers above the limit, with the meter of their bytes. */
export function HeadersPicture() {
  return (
    <Picture title={sentence('onboarding_headers')} text={sentence('onboarding_headers_text')}>
      <b>{fieldTitles.headers}</b>
      <HeaderMeter headers={sizes} total={total} />
      <FieldFindings field="headers" findings={headerFindings} onFix={() => {}} />
    </Picture>
  );
}

/** The verdict on the delivery with which Verify is tried. */
export function VerdictPicture({ trial }: { readonly trial: VerifyInput }) {
  const { verification } = useVerification(trial);
  return (
    <Picture title={sentence('onboarding_verify')} text={sentence('onboarding_verify_text')}>
      {verification.state === 'checked' && (
        <>
          <OverallVerdict checked={verification} />
          <Mismatch checked={verification} />
        </>
      )}
    </Picture>
  );
}

interface PictureProps {
  readonly title: string;
  /** What the picture shows, in words. */
  readonly text: string;
  readonly children: ReactNode;
}

/** A picture made of the real parts: to be looked at only, so its words are hidden from keyboard and screen reader. */
function Picture({ title, text, children }: PictureProps) {
  return (
    <figure className="picture">
      <div className="picture-frame" inert aria-hidden="true">
        {children}
      </div>
      <figcaption>
        <h2>{title}</h2>
        <p>{text}</p>
      </figcaption>
    </figure>
  );
}
