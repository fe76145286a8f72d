import type { CaseForm, FormCase } from '../../cases/form-case.ts';
import type { FormValues } from '../../portal/driver.ts';

export type Notation = 'rows' | 'json' | 'lines';

/** The headers of a case as the driver takes them; an opened form that is said to have none is emptied. */
function headerValues({ headerRows, headersText }: CaseForm, notation: Notation): FormValues {
  if (headerRows) return { headerRows: headerRows.map(([name, value]) => ({ name, value })) };
  if (headersText !== undefined) return { headersText };
  return notation === 'rows' ? { headerRows: [] } : { headersText: '' };
}

function isAdvanced({ secret, verify_cert, headerRows, headersText }: CaseForm): boolean {
  return [secret, verify_cert, headerRows, headersText].some(value => value !== undefined);
}

/** What a stored webhook held and the case does not mention has to go, so that exactly the case stands there. */
function cleared(form: CaseForm): FormValues {
  const { type = 'http-post' } = form;
  const secret = type === 'http-post' && isAdvanced(form) ? { secret: '' } : {};
  return { type, enabled: true, name: '', url: '', topics: [], ...secret };
}

/** What to enter so that exactly the form of the case stands in the dialog. */
export function formValues({ form, mode }: FormCase, notation: Notation): FormValues {
  const { headerRows: _rows, headersText: _text, notation: _notation, ...plain } = form;
  return {
    ...(mode === 'edit' ? cleared(form) : {}),
    ...plain,
    ...(isAdvanced(form) && (mode === 'edit' || form.headerRows || form.headersText !== undefined)
      ? headerValues(form, notation)
      : {}),
  };
}

/** In which notation the portal has to take the headers of a case. */
export function notationOf({ form }: FormCase, usual: Notation): Notation {
  if (form.notation) return form.notation;
  return form.headerRows ? 'rows' : usual;
}
