import {
  Box,
  Button,
  Checkbox,
  Collapse,
  FormControl,
  FormLabel,
  Radio,
  RadioGroup,
  SimpleGrid,
  Text,
} from '@chakra-ui/react';
import { useState } from 'react';
import { pickTopic } from '../model/choices.ts';
import { controlRef } from '../model/controls.ts';
import { changeForm, readState, useForm } from '../model/store.ts';
import * as boxes from '../model/topics.ts';
import { useFieldId } from './chakra-fields.tsx';

function TopicCheckbox({ topic }: { topic: boxes.TopicBox }) {
  const checked = useForm(form => form.topics.includes(topic.key));
  return (
    <Checkbox
      id={useFieldId('checkbox')}
      display="flex"
      mb={1}
      ref={controlRef(`topic:${topic.key}`)}
      isChecked={checked}
      onChange={event => pickTopic(topic.key, event.target.checked)}
    >
      {topic.label}
    </Checkbox>
  );
}

function Boxes({ list }: { list: readonly boxes.TopicBox[] }) {
  return list.map(topic => <TopicCheckbox key={topic.key} topic={topic} />);
}

function Group({ title, list }: { title: string; list: readonly boxes.TopicBox[] }) {
  return (
    <Box role="group" aria-label={title} mt={2} mb={3}>
      <Text fontWeight="bold">{title}</Text>
      <SimpleGrid columns={2}>
        <Boxes list={list} />
      </SimpleGrid>
    </Box>
  );
}

function WifiClients() {
  const [open, setOpen] = useState(() => {
    const { topics } = readState().form;
    return boxes.wifiClients.some(({ key }) => topics.includes(key));
  });
  return (
    <Box mb={3}>
      <Button
        variant="link"
        size="sm"
        aria-expanded={open}
        ref={controlRef('wifi-clients')}
        onClick={() => setOpen(!open)}
      >
        WiFi Clients
      </Button>
      <Collapse in={open} unmountOnExit>
        <Boxes list={boxes.wifiClients} />
      </Collapse>
    </Box>
  );
}

function Standard({ site }: { site: boolean }) {
  return (
    <Box pl={6} pt={2}>
      {site && (
        <>
          <Text fontWeight="bold">Location</Text>
          <Group title="Entry/Exit Events" list={boxes.entryExit} />
          <Group title="X/Y Coordinates" list={[...boxes.coordinates, boxes.assetRaw]} />
          <WifiClients />
          <Boxes list={boxes.locationOther} />
          <Group title="Network Service" list={boxes.networkService} />
        </>
      )}
      <Group title="Infrastructure" list={boxes.infrastructure} />
    </Box>
  );
}

function SiteTopics() {
  const mode = useForm(form => form.topicMode);
  return (
    <>
      <RadioGroup
        value={mode}
        onChange={value => changeForm({ topicMode: value === 'raw' ? 'raw' : 'standard' })}
      >
        <Radio value="standard" mr={6} ref={controlRef('topic-mode:standard')}>
          Standard
        </Radio>
        <Radio value="raw" ref={controlRef('topic-mode:raw')}>
          Raw Data
        </Radio>
      </RadioGroup>
      {mode === 'standard' ? <Standard site /> : <Group title="Raw Data" list={boxes.rawData} />}
    </>
  );
}

/** The topics: at a site two lists to choose from, in an organisation the infrastructure topics only. */
export function ChakraTopics({ site }: { site: boolean }) {
  return (
    <FormControl as="fieldset" id={useFieldId('field')} mb={4}>
      <FormLabel as="legend">
        Topics
        <Text as="span" role="presentation" aria-hidden="true" color="red.500" ml={1}>
          *
        </Text>
      </FormLabel>
      {site ? <SiteTopics /> : <Standard site={false} />}
    </FormControl>
  );
}
