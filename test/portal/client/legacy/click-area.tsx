import { createElement, type MouseEvent, type ReactNode } from 'react';
import { controlRef } from '../model/controls.ts';

interface Props {
  readonly tag: 'div' | 'i' | 'li' | 'tr' | 'td';
  readonly onPress: (event: MouseEvent<HTMLElement>) => void;
  readonly className?: string;
  readonly control?: string;
  readonly children?: ReactNode;
}

/** A bare element that takes clicks and nothing else: no role, no keys, as in the older kit. */
export function ClickArea({ tag, onPress, className, control, children }: Props) {
  const ref = control === undefined ? undefined : controlRef(control);
  return createElement(tag, { className, ref, onClick: onPress }, children);
}
