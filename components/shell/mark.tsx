/** The extension's mark, as in its icon: a hook whose delivery was checked. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="7" fill="#0b69ad" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d="M14 7.5v9.2a4.9 4.9 0 1 1-6-4.8" stroke="#fff" strokeWidth="3" />
        <path d="m16.5 19.8 3.6 3.7 6.4-8" stroke="#9fe0b4" strokeWidth="3.2" />
      </g>
      <circle cx="14" cy="7.5" r="2.6" fill="#fff" />
    </svg>
  );
}
