import { useMemo } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { type SampleRequest, toCurl, toRawHttp } from '../../utils/samples/sample-request.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton, downloadFile } from '../ui/copy-and-download.tsx';
import { type SampleOptions, sampleToVerify, type VerifySample } from './sample.ts';

interface SampleResultProps {
  readonly request: SampleRequest;
  readonly options: SampleOptions;
  readonly onVerify: (sample: VerifySample) => void;
}

/** A longer text makes the page slow. */
const MOST_SHOWN = 20_000;

/** The signed request, and the ways of taking it elsewhere. */
export function SampleResult({ request, options, onVerify }: SampleResultProps) {
  const raw = useMemo(
    () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(toRawHttp(request)),
    [request],
  );
  const download = (button: HTMLButtonElement) =>
    downloadFile(
      {
        content: new Uint8Array(request.body),
        fileName: `${options.topic}.json`,
        mediaType: 'application/octet-stream',
      },
      button,
    );
  return (
    <>
      <div className="tool-line">
        <Button kind="main" onClick={() => onVerify(sampleToVerify(request, options.secret))}>
          {sentence('samples_verify')}
        </Button>
        <CopyButton text={toCurl(request, 'bash')} label={sentence('samples_copy_bash')} />
        <CopyButton text={toCurl(request, 'powershell')} label={sentence('samples_copy_powershell')} />
        <CopyButton text={raw} label={sentence('samples_copy_raw')} />
        <Button onClick={download}>{sentence('samples_download_body')}</Button>
      </div>
      <figure>
        <figcaption>
          {sentence(options.secret === '' ? 'samples_unsigned_request' : 'samples_signed_request')}
        </figcaption>
        <pre className="code code-block framed">{raw.slice(0, MOST_SHOWN)}</pre>
      </figure>
      {raw.length > MOST_SHOWN && <p className="quiet">{sentence('beginning_only')}</p>}
    </>
  );
}
