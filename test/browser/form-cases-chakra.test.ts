import { describeFormCases } from './cases/describe-form-cases.ts';

describeFormCases('chakra');
