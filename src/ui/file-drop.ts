/** Opens a replay or a lesson: choose a file, or drop it here. The file is read in the browser and goes nowhere. */
import { freshId, html, setAttributes, setText, type Widget } from '#ui/element';

export interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  /** As in `<input accept>`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function createFileDrop(initial: FileDropProps): Widget<FileDropProps> {
  let props = initial;
  const id = freshId('file');
  const input = html('input', { type: 'file', id, class: 'file-input' });
  const label = html('span', { class: 'button' });
  const hint = html('span', { class: 'file-hint', id: `${id}-hint` });
  const element = html('label', { class: 'file-drop', for: id }, input, label, hint);
  setAttributes(input, { 'aria-describedby': hint.id });

  const take = (file: File | undefined) => {
    if (file) props.onFile(file);
    // Emptied, so that choosing the same file again is noticed.
    input.value = '';
  };
  input.addEventListener('change', () => take(input.files?.[0]));
  element.addEventListener('dragover', (event) => {
    event.preventDefault();
    element.classList.add('is-over');
  });
  element.addEventListener('dragleave', () => element.classList.remove('is-over'));
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    element.classList.remove('is-over');
    take(event.dataTransfer?.files[0]);
  });

  const update = (next: FileDropProps) => {
    props = next;
    setText(label, next.label);
    setText(hint, next.hint);
    setAttributes(input, { accept: next.accept });
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
