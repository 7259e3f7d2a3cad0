import type { MfaDevice as Device } from '@linkflow/core'
import type { FormEvent, ReactElement } from 'react'
import { useId } from 'react'
import { useMessages } from '../context.tsx'
import { SubmitAction } from '../parts/action.tsx'
import { Icon } from '../parts/icon.tsx'
import { RadioOption } from '../parts/option.tsx'
import { Actions, Body, Text, Title } from '../parts/pane.tsx'
import type { ChallengeProps } from './mfa-round.tsx'
import { useSubmitOnce } from './use-submit-once.ts'

/** Where the code should go. The first device is chosen already: most people have one. */
export function MfaDevice({
  challenge,
  flow,
  error,
  answer,
}: ChallengeProps<'device'>): ReactElement {
  const { mfa, common } = useMessages()
  const { pending, once } = useSubmitOnce()
  const formId = useId()
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const device = new FormData(event.currentTarget).get('device')
    if (typeof device === 'string') once(() => answer([device]))
  }
  return (
    <>
      <Body>
        <Title>{mfa.deviceTitle}</Title>
        <Text>{mfa.deviceText(flow.institution?.name ?? common.yourBank)}</Text>
        <form id={formId} data-part="form" onSubmit={onSubmit}>
          {error}
          <div data-part="options" role="radiogroup" aria-label={mfa.devices}>
            {challenge.devices.map((device, index) => (
              <DeviceOption key={device.device_id} device={device} checked={index === 0} />
            ))}
          </div>
        </form>
      </Body>
      <Actions>
        <SubmitAction form={formId} pending={pending}>
          {mfa.deviceSubmit}
        </SubmitAction>
      </Actions>
    </>
  )
}

function DeviceOption({ device, checked }: { device: Device; checked: boolean }): ReactElement {
  const { mfa } = useMessages()
  return (
    <RadioOption
      name="device"
      value={device.device_id}
      defaultChecked={checked}
      label={mfa.device[device.type]}
      detail={<bdi>{device.mask}</bdi>}
      detailInName
      media={<Icon name={device.type} />}
    />
  )
}
