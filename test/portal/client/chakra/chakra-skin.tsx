import { ChakraProvider } from '@chakra-ui/react';
import { MotionGlobalConfig } from 'framer-motion';
import { useStore } from '../model/store.ts';
import type { SkinProps } from '../page/portal-page.tsx';
import { ChakraDecoys } from './chakra-decoys.tsx';
import { ChakraDialog } from './chakra-dialog.tsx';
import { ChakraSection } from './chakra-section.tsx';

/** The newer look: real Chakra UI components. */
export default function ChakraSkin(props: SkinProps) {
  MotionGlobalConfig.skipAnimations = props.options.motion === 'off';
  const dialogKey = useStore(state => state.dialogKey);
  return (
    <ChakraProvider>
      {props.options.decoys && <ChakraDecoys />}
      <ChakraSection actions={props.actions} />
      <ChakraDialog key={dialogKey} {...props} />
    </ChakraProvider>
  );
}
