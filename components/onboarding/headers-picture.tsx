import { sentence } from '../../utils/language/sentence.ts';
import { fieldTitles } from '../../utils/webhook/fields.ts';
import { headerSize } from '../../utils/webhook/header-size.ts';
import { FieldFindings } from '../assistant/findings.tsx';
import { HeaderMeter } from '../assistant/header-meter.tsx';
import { exampleFindings, exampleHeaders } from './example-form.ts';
import { Picture } from './picture.tsx';

const findings = exampleFindings('headers');
const sizes = exampleHeaders.fields.map(field => ({ name: field.name, bytes: headerSize(field) }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

/** Custom headers above the limit, with the meter of their bytes. */
export function HeadersPicture() {
  return (
    <Picture title={sentence('onboarding_headers')} text={sentence('onboarding_headers_text')}>
      <b>{fieldTitles.headers}</b>
      <HeaderMeter headers={sizes} total={total} />
      <FieldFindings field="headers" findings={findings} onFix={() => {}} />
    </Picture>
  );
}
