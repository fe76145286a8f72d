import { sentence } from '../../utils/language/sentence.ts';
import { fieldTitles } from '../../utils/webhook/fields.ts';
import { FieldFindings } from '../assistant/findings.tsx';
import { exampleFindings, exampleUrl } from './example-form.ts';
import { Picture } from './picture.tsx';

const findings = exampleFindings('url');

/** A field of the portal's form with what is said under it. */
export function UrlPicture() {
  return (
    <Picture title={sentence('onboarding_form')} text={sentence('onboarding_form_text')}>
      <div className="field">
        <b>{fieldTitles.url}</b>
        <span className="text-box">{exampleUrl}</span>
      </div>
      <FieldFindings field="url" findings={findings} onFix={() => {}} />
    </Picture>
  );
}
