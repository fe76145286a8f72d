/** Chromium paints as soon as it can: times hold the work, and not the wait for a display's next frame. */
export const withoutDisplay = ['--disable-frame-rate-limit', '--disable-gpu-vsync'] as const;
