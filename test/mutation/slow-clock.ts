/**
 * A clock that goes a fiftieth as fast: code with faults in it is slow, and several run at a time. Tests that hold a time
 * limit speak in the gate.
 */
const now = performance.now.bind(performance);
performance.now = () => now() / 50;
