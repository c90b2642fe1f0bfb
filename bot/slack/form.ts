/** Windows: a form as a modal, and what was picked and written in it. */
import type { types } from '@slack/bolt';
import { cutText } from '../cut.ts';
import type { Address, Field, Form } from '../platform.ts';

type ModalView = types.ModalView;
/** Slack's limits: a title and a button of 24 characters, an option of 75, a hundred options, a placeholder of 150. */
const TITLE = 24;
const OPTION = 75;
const OPTIONS = 100;
const HINT = 150;

const plainText = (text: string, most: number) => ({
  type: 'plain_text' as const,
  text: shortened(text, most),
  emoji: false,
});
const shortened = (text: string, most: number): string => {
  const [first = ''] = cutText(text, most - 1);
  return first === text ? text : `${first.trimEnd()}…`;
};

/** `address` is where the answer goes. */
export const modalOf = (form: Form, address: Address): ModalView => ({
  type: 'modal',
  callback_id: 'form',
  private_metadata: `${form.command}\n${address.chat}`,
  title: plainText(form.title, TITLE),
  submit: plainText(form.submit, TITLE),
  close: plainText(form.cancel, TITLE),
  blocks: form.fields.map(blockOf),
});

function blockOf(field: Field): types.InputBlock {
  const head = { type: 'input', block_id: field.name, optional: true, label: plainText(field.label, OPTION) } as const;
  if (field.kind === 'words')
    return {
      ...head,
      element: { type: 'plain_text_input', action_id: 'words', max_length: 500 },
      hint: plainText(field.hint, OPTIONS * 5),
    };
  const options = field.options
    .filter((option) => option.value.length <= HINT)
    .slice(0, OPTIONS)
    .map((option) => ({ text: plainText(option.label, OPTION), value: option.value }));
  const chosen = options.filter((option) => field.chosen.includes(option.value));
  return {
    ...head,
    element: {
      type: 'multi_static_select',
      action_id: 'pick',
      options,
      ...(chosen.length > 0 ? { initial_options: chosen } : {}),
    },
  };
}

interface Given {
  readonly value?: string | null;
  readonly selected_options?: readonly { readonly value: string }[];
}

/** By field: the values picked, or the lines written. */
export function valuesOf(state: unknown): Record<string, readonly string[]> {
  const values = (state as { values?: Record<string, Record<string, Given>> } | undefined)?.values ?? {};
  return Object.fromEntries(
    Object.entries(values).map(([field, actions]) => [
      field,
      Object.values(actions).flatMap((given) =>
        given.selected_options
          ? given.selected_options.map((option) => option.value)
          : (given.value ?? '').split('\n').filter((line) => line.trim() !== ''),
      ),
    ]),
  );
}
