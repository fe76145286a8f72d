import type { Capture } from '../webhook/capture.ts';
import type { DiagnoseOptions, DiagnosisResult } from './diagnosis.ts';

/** Finds out why signatures do not match. Placeholder while the search is built. */
export async function diagnose(
  _secrets: readonly string[],
  _capture: Pick<Capture, 'headers' | 'body'>,
  _options: DiagnoseOptions = {},
): Promise<DiagnosisResult> {
  return { diagnoses: [], excluded: [], next: [], tried: 0 };
}
