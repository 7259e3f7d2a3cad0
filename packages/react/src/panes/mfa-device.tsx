import type { MfaDevice as Device } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useBankName, useMessages } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { RadioOption } from '../parts/option.tsx'
import { Text, Title } from '../parts/pane.tsx'
import type { ChallengeProps } from './mfa-round.tsx'
import { PaneForm } from './pane-form.tsx'
import { useTextForm } from './use-text-form.ts'

const FIELD = 'device'

/** Where the code should go. The first device is chosen already: most people have one. */
export function MfaDevice({ challenge, error, answer }: ChallengeProps<'device'>): ReactElement {
  const { mfa } = useMessages()
  const { pending, form } = useTextForm([{ name: FIELD, label: '' }], (values) =>
    answer(Object.values(values)),
  )
  return (
    <PaneForm
      {...form}
      head={
        <>
          <Title>{mfa.deviceTitle}</Title>
          <Text>{mfa.deviceText(useBankName())}</Text>
        </>
      }
      pending={pending}
      submitLabel={mfa.deviceSubmit}
    >
      {error}
      <div data-part="options" role="radiogroup" aria-label={mfa.devices}>
        {challenge.devices.map((device, index) => (
          <DeviceOption key={device.device_id} device={device} checked={index === 0} />
        ))}
      </div>
    </PaneForm>
  )
}

function DeviceOption({ device, checked }: { device: Device; checked: boolean }): ReactElement {
  const { mfa } = useMessages()
  return (
    <RadioOption
      name={FIELD}
      value={device.device_id}
      defaultChecked={checked}
      label={mfa.device[device.type]}
      detail={<bdi>{device.mask}</bdi>}
      detailInName
      media={<Icon name={device.type} />}
    />
  )
}
