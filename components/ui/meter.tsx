interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** What readers say in place of the number. */
  readonly text: string;
}

/** A thin bar from 0 to `max`. `value` may lie above `max`: the bar is full then, the number stays exact. */
export function Meter({ label, value, max, text }: MeterProps) {
  // The role on a plain element: <meter> has no text alternative and no common styling.
  const range = {
    role: 'meter',
    'aria-label': label,
    'aria-valuemin': 0,
    'aria-valuenow': value,
    'aria-valuemax': max,
    'aria-valuetext': text,
  } as const;
  return (
    <span className="meter-track" {...range}>
      <span className="meter-fill" style={{ width: `${Math.min(100, (value / max) * 100)}%` }} />
    </span>
  );
}
