import { Bar, type BarProps } from '../../../components/assistant/bar.tsx';
import { preview } from './samples.ts';

const nothing = () => {};

/** A bar of a form without problems, but for what is given. */
export const bar = (more: Partial<BarProps>) => (
  <Bar
    state="clean"
    errors={0}
    warnings={0}
    notes={0}
    toDo={[]}
    unreadable={[]}
    collapsed={[]}
    homeless={[]}
    preview={preview}
    onTogglePreview={nothing}
    onFix={nothing}
    onShow={nothing}
    {...more}
  />
);
