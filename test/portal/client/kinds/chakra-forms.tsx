import {
  Accordion,
  AccordionButton,
  AccordionIcon,
  AccordionItem,
  AccordionPanel,
  Button,
  ChakraProvider,
  Checkbox,
  CheckboxGroup,
  FormControl,
  FormLabel,
  Input,
  Menu,
  MenuButton,
  MenuItemOption,
  MenuList,
  MenuOptionGroup,
  Radio,
  RadioGroup,
  Select,
  Stack,
  Switch,
  Tag,
  TagCloseButton,
  TagLabel,
} from '@chakra-ui/react';
import { useState } from 'react';
import { formOf } from './form-of.tsx';
import { HeaderJson } from './header-kinds.tsx';
import {
  answered,
  type FlagProps,
  type FoldProps,
  type Kit,
  type ManyProps,
  type OneProps,
  type TagsProps,
  type TextProps,
  toggled,
} from './kit.tsx';

const Text = ({ label, value, set, hidden }: TextProps) => (
  <FormControl>
    <FormLabel>{label}</FormLabel>
    <Input
      type={hidden ? 'password' : 'text'}
      autoComplete="off"
      value={value}
      onChange={event => set(event.target.value)}
    />
  </FormControl>
);

const One = ({ label, value, options, set }: OneProps) => (
  <FormControl>
    <FormLabel>{label}</FormLabel>
    <Select value={value} onChange={event => set(event.target.value)}>
      {options.map(option => (
        <option key={option}>{option}</option>
      ))}
    </Select>
  </FormControl>
);

const Radios = ({ label, value, options, set }: OneProps) => (
  <FormControl as="fieldset">
    <FormLabel as="legend">{label}</FormLabel>
    <RadioGroup value={value} onChange={set}>
      {options.map(option => (
        <Radio key={option} value={option}>
          {option}
        </Radio>
      ))}
    </RadioGroup>
  </FormControl>
);

const Toggle = ({ label, value, set }: FlagProps) => (
  <FormControl>
    <FormLabel>{label}</FormLabel>
    <Switch isChecked={value} onChange={event => set(event.target.checked)} />
  </FormControl>
);

const Tick = ({ label, value, set }: FlagProps) => (
  <Checkbox isChecked={value} onChange={event => set(event.target.checked)}>
    {label}
  </Checkbox>
);

const Boxes = ({ label, value, options, set }: ManyProps) => (
  <FormControl as="fieldset">
    <FormLabel as="legend">{label}</FormLabel>
    <CheckboxGroup value={[...value]} onChange={words => set(words.map(String))}>
      <Stack>
        {options.map(option => (
          <Checkbox key={option} value={option}>
            {option}
          </Checkbox>
        ))}
      </Stack>
    </CheckboxGroup>
  </FormControl>
);

/** The button says what is chosen; its menu stays open while several are. */
const MenuMany = ({ label, value, options, set }: ManyProps) => (
  <FormControl>
    <FormLabel>{label}</FormLabel>
    <Menu closeOnSelect={false} isLazy>
      <MenuButton as={Button}>{value.join(', ') || 'None'}</MenuButton>
      <MenuList>
        <MenuOptionGroup type="checkbox" value={[...value]} onChange={words => set([words].flat())}>
          {options.map(option => (
            <MenuItemOption key={option} value={option}>
              {option}
            </MenuItemOption>
          ))}
        </MenuOptionGroup>
      </MenuList>
    </Menu>
  </FormControl>
);

function Tags({ label, value, set }: TagsProps) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed !== '') set([...value, typed]);
    setTyped('');
  };
  return (
    <FormControl>
      <FormLabel>{label}</FormLabel>
      {value.map(word => (
        <Tag key={word}>
          <TagLabel>{word}</TagLabel>
          <TagCloseButton onClick={() => set(toggled(value, word))} />
        </Tag>
      ))}
      <Input autoComplete="off" value={typed} onChange={event => setTyped(event.target.value)} onBlur={add} />
    </FormControl>
  );
}

const Fold = ({ label, value, set, children }: FoldProps) => (
  <Accordion allowToggle index={value ? 0 : -1} onChange={index => set(index === 0)}>
    <AccordionItem>
      <AccordionButton>
        {label}
        <AccordionIcon />
      </AccordionButton>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  </Accordion>
);

const kinds = {
  enabled: answered(Radios, 'Enabled', 'Disabled'),
  type: One,
  text: Text,
  scopes: Tags,
  fold: Fold,
};

export default {
  forms: {
    chakra: formOf({ ...kinds, topics: Boxes, verify: Toggle }),
    'chakra menu': formOf({ ...kinds, topics: MenuMany, verify: Tick, headers: HeaderJson }),
  },
  Around: ({ children }) => <ChakraProvider>{children}</ChakraProvider>,
} satisfies Kit;
