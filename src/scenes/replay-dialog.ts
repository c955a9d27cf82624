/** Opens a run that somebody else has played: its link, or its file. It is read here and goes nowhere. */
import type { DialogMaker } from '#scenes/dialog';
import { freshId, html } from '#ui/element';
import { createFileDrop } from '#ui/file-drop';

export const openReplay: DialogMaker = (context, { close }) => {
  const { t } = context.words();
  const id = freshId('link');
  const field = html('input', { class: 'text-field', id, autocomplete: 'off', spellcheck: 'false' });
  const open = (text: string) => {
    close();
    context.openReplay(text);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    open(field.value);
  };
  return {
    title: t('title.openReplay'),
    content: [
      html('p', {}, t('title.openReplayHint')),
      html(
        'form',
        { class: 'link-form', onsubmit: submit },
        html('label', { for: id }, t('desk.link.field')),
        field,
        html('button', { type: 'submit', class: 'button is-ink' }, t('common.open')),
      ),
      createFileDrop({
        label: t('desk.link.file'),
        hint: t('desk.link.drop'),
        accept: '.json,application/json',
        onFile: (file) => void file.text().then(open),
      }).element,
    ],
  };
};
