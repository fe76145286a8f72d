import { useEffect, useState } from 'react';

const devices = ['AP Lobby', 'AP Aula', 'AP Lab 1', 'AP Lab 2', 'Switch Core', 'Switch Floor 2', 'Gateway'];

/** A number between 0 and `below` that looks random but is the same at each run. */
function noise(tick: number, row: number, below: number): number {
  return ((tick * 7919 + row * 104729) % 9973) % below;
}

/**
 * Live device status: renders `rate` times a second. With `swap` each render brings a new tbody, otherwise texts and classes change in
 * place.
 */
export function StatusTable({ rate, swap }: { rate: number; swap: boolean }) {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    if (rate === 0) return undefined;
    const timer = setInterval(() => setTick(before => before + 1), 1000 / rate);
    return () => clearInterval(timer);
  }, [rate]);
  return (
    <div className="table-container status-table">
      <table className="table">
        <thead>
          <tr>
            <th className="hdr-name">Device</th>
            <th className="hdr-status">Status</th>
            <th className="hdr-clients">Clients</th>
            <th className="hdr-uptime">Uptime</th>
          </tr>
        </thead>
        <tbody key={swap ? tick : 'same'}>
          {devices.map((device, row) => (
            <tr key={device} className={noise(tick, row, 5) === 0 ? 'table-row is-changed' : 'table-row'}>
              <td>{device}</td>
              <td>{noise(tick, row, 40) === 0 ? 'Disconnected' : 'Connected'}</td>
              <td>{noise(tick, row, 60)}</td>
              <td>{`${row + 1}d ${tick}s`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
