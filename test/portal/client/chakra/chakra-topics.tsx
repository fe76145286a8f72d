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
import { controlRef } from '../model/controls.ts';
import { changeForm } from '../model/store.ts';
import * as boxes from '../model/topics.ts';
import type { Form } from '../model/webhook.ts';
import { useFieldId } from './use-field-id.ts';

function Boxes({ form, list }: { form: Form; list: readonly boxes.TopicBox[] }) {
  return list.map(({ key, label }) => (
    <Checkbox
      key={key}
      display="flex"
      mb={1}
      ref={controlRef(`topic:${key}`)}
      isChecked={form.topics.includes(key)}
      onChange={event =>
        changeForm({
          topics: [...form.topics.filter(topic => topic !== key), ...(event.target.checked ? [key] : [])],
        })
      }
    >
      {label}
    </Checkbox>
  ));
}

function Group({ title, form, list }: { title: string; form: Form; list: readonly boxes.TopicBox[] }) {
  return (
    <Box role="group" aria-label={title} mb={3}>
      <Text fontWeight="bold">{title}</Text>
      <SimpleGrid columns={2}>
        <Boxes form={form} list={list} />
      </SimpleGrid>
    </Box>
  );
}

function WifiClients({ form }: { form: Form }) {
  const [open, setOpen] = useState(boxes.wifiClients.some(({ key }) => form.topics.includes(key)));
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
        <Boxes form={form} list={boxes.wifiClients} />
      </Collapse>
    </Box>
  );
}

function Standard({ form, site }: { form: Form; site: boolean }) {
  return (
    <Box pl={6}>
      {site && (
        <>
          <Text fontWeight="bold">Location</Text>
          <Group title="Entry/Exit Events" form={form} list={boxes.entryExit} />
          <Group title="X/Y Coordinates" form={form} list={[...boxes.coordinates, boxes.assetRaw]} />
          <WifiClients form={form} />
          <Boxes form={form} list={boxes.locationOther} />
          <Group title="Network Service" form={form} list={boxes.networkService} />
        </>
      )}
      <Group title="Infrastructure" form={form} list={boxes.infrastructure} />
    </Box>
  );
}

function SiteTopics({ form }: { form: Form }) {
  return (
    <>
      <RadioGroup
        value={form.topicMode}
        onChange={value => changeForm({ topicMode: value === 'raw' ? 'raw' : 'standard' })}
      >
        <Radio value="standard" mr={6} ref={controlRef('topic-mode:standard')}>
          Standard
        </Radio>
        <Radio value="raw" ref={controlRef('topic-mode:raw')}>
          Raw Data
        </Radio>
      </RadioGroup>
      {form.topicMode === 'standard' ? (
        <Standard form={form} site />
      ) : (
        <Group title="Raw Data" form={form} list={boxes.rawData} />
      )}
    </>
  );
}

/** The topics: at a site two lists to choose from, in an organisation the infrastructure topics only. */
export function ChakraTopics({ form, site }: { form: Form; site: boolean }) {
  return (
    <FormControl as="fieldset" id={useFieldId('field')} mb={4}>
      <FormLabel as="legend">
        Topics
        <Text as="span" role="presentation" aria-hidden="true" color="red.500" ml={1}>
          *
        </Text>
      </FormLabel>
      {site ? <SiteTopics form={form} /> : <Standard form={form} site={false} />}
    </FormControl>
  );
}
