import { describeRoundTrips } from './cases/describe-round-trips.ts';

describeRoundTrips('legacy');
